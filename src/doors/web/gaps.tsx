import type { CoverageGap, OutletName } from '../../domain/coverage.ts'
import type { GapsPage } from '../../views/gaps-page.ts'
import { writtenDate } from './dates.ts'
import { chancesInWords, RULE, testedInWords, usualInWords } from './gap-numbers.ts'
import { gapInWords, sideInWords } from './gap-words.ts'
import { Layout } from './layout.tsx'
import { Named } from './outlet-links.tsx'
import { counted } from './words.ts'

type Countries = Readonly<Record<string, string>>

const address = (day: string, suffix = ''): string => `/gaps${suffix}?day=${day}`

/** Which sides of the followed outlets hardly told a story that the others told, on one day. */
export function GapsView({ page, countries = {} }: { page: GapsPage; countries?: Countries }) {
  const { day, found } = page
  return (
    <Layout title={`Coverage gaps of ${writtenDate(day)}`} notice={page.notice} json={address(day, '.json')}>
      <h1>Coverage gaps</h1>
      <p class="lede">
        Stories that one side of the followed outlets told far less than the others did, more than chance explains.
      </p>
      <Days page={page} />
      <section aria-labelledby="of-day">
        <h2 id="of-day">{writtenDate(day)}</h2>
        <p>{testedInWords(page)}</p>
        {page.tested > 0 && <p class="meta">{usualInWords(page)}</p>}
        {found.map(story => (
          <section class="gap-story" aria-label={story.title}>
            <h3>
              <a href={`/stories/${encodeURIComponent(story.id)}`} dir="auto">
                {story.title}
              </a>
            </h3>
            {story.gaps.map(gap => (
              <Gap gap={gap} countries={countries} />
            ))}
          </section>
        ))}
      </section>
      <section aria-labelledby="rule">
        <h2 id="rule">How gaps are found</h2>
        <ul class="rule">
          {RULE.map(sentence => (
            <li>{sentence}</li>
          ))}
        </ul>
      </section>
    </Layout>
  )
}

const MOST_DAYS_SHOWN = 7

/** The other days on which something was told widely enough. */
function Days({ page: { day, days } }: { page: GapsPage }) {
  if (days.every(each => each === day)) return null
  const isShown = (each: string, at: number) => at < MOST_DAYS_SHOWN || each === day
  const [shown, more] = [days.filter(isShown), days.filter((each, at) => !isShown(each, at))]
  const link = (each: string) => (
    <a href={address(each)} aria-current={each === day ? 'page' : undefined}>
      {writtenDate(each)}
    </a>
  )
  return (
    <nav aria-label="Days">
      <div class="switch">{shown.map(link)}</div>
      {more.length > 0 && (
        <details>
          <summary>{counted(more.length, 'earlier day')}</summary>
          <div class="switch">{more.map(link)}</div>
        </details>
      )}
    </nav>
  )
}

function Gap({ gap, countries }: { gap: CoverageGap; countries: Countries }) {
  const { dimension, others, outlets } = gap
  return (
    <div class="coverage-gap">
      <p dir="auto">{gapInWords(gap, countries)}</p>
      <p class="meta">{chancesInWords(gap)}</p>
      <details>
        <summary>Counts and outlets</summary>
        <table class="gap-table">
          <thead>
            <tr>
              <th scope="col">Side</th>
              <th scope="col">Carried it</th>
              <th scope="col">Followed</th>
            </tr>
          </thead>
          <tbody>
            {[gap, ...others].map(side => (
              <tr>
                <th scope="row" dir="auto">
                  {side.side === 'others' ? 'all others' : sideInWords(dimension, side, countries)}
                </th>
                <td>{side.carried}</td>
                <td>{side.followed}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {outlets && (
          <>
            <Outlets of="Carried it" outlets={outlets.carried} />
            <Outlets of="Followed, and not seen to carry it" outlets={outlets.others} />
          </>
        )}
      </details>
    </div>
  )
}

function Outlets({ of, outlets }: { of: string; outlets: readonly OutletName[] }) {
  if (outlets.length === 0) return null
  return (
    <p>
      {of}:{' '}
      {outlets.map(({ id, name }, at) => (
        <>
          {at > 0 && ', '}
          <Named to="outlets" id={id} name={name} />
        </>
      ))}
    </p>
  )
}

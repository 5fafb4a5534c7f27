import type { Child } from 'hono/jsx'
import { ABOUT_PACKS, type PackCard, type PackPage, type PacksPage } from '../../views/feed-packs.ts'
import { CardsTable } from './cards-table.tsx'
import { Layout } from './layout.tsx'
import { countryName, counted, languageName } from './words.ts'

const HEADS: readonly [PackCard['by'], string][] = [
  ['world', 'For a wide reader'],
  ['region', 'By region'],
  ['language', 'By language'],
  ['country', 'By country'],
]

const addressOf = (id: string): string => `/feeds/packs/${encodeURIComponent(id)}`

/** Every pack of feeds, by what it is chosen by. */
export function PacksView({ page }: { page: PacksPage }) {
  return (
    <Layout title="Packs of feeds" notice={null} json="/feeds/packs.json">
      <h1>Packs of feeds</h1>
      <p class="lede">
        Outlets that we chose, to begin with: {page.outlets}, with {page.feeds} feeds, in {page.packs.length} packs.
      </p>
      <p class="hint">
        {ABOUT_PACKS} Countries and languages are counted where a source documents them.{' '}
        <a href="/feeds">Feeds that are followed</a>
      </p>
      <p>
        {HEADS.map(([by, head], index) => (
          <>
            {index > 0 && ' · '}
            <a href={`#by-${by}`}>{head}</a>
          </>
        ))}
      </p>
      {HEADS.map(([by, head]) => (
        <PackTable head={head} id={`by-${by}`} cards={page.packs.filter(card => card.by === by)} />
      ))}
    </Layout>
  )
}

function PackTable({ head, id, cards }: { head: string; id: string; cards: readonly PackCard[] }) {
  if (cards.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{head}</h2>
      <CardsTable labelledBy={id} columns={['Pack', 'Outlets', 'Feeds', 'Languages', 'Countries']}>
        {cards.map(card => (
          <tr>
            <th scope="row" class="subject">
              <a href={addressOf(card.id)}>{card.name}</a>
            </th>
            <td data-label="Outlets">{card.outlets}</td>
            <td data-label="Feeds">
              {card.feeds}
              {card.withFeed < card.outlets && `, of ${counted(card.withFeed, 'outlet')}`}
            </td>
            <td data-label="Languages">{told(card.languages, card.languageUnknown, languageName)}</td>
            <td data-label="Countries">{told(card.countries, card.countryUnknown, countryName)}</td>
          </tr>
        ))}
      </CardsTable>
    </section>
  )
}

/** Values that are named in a cell; of more it is told how many. */
const MOST_NAMED = 3

function told(counts: PackCard['languages'], unknown: number, nameOf: (value: string) => string): string {
  const named = counts.slice(0, MOST_NAMED).map(({ value, outlets }) => `${nameOf(value)} ${outlets}`)
  const more = counts.length > MOST_NAMED ? [`${counts.length - MOST_NAMED} more`] : []
  return [...named, ...more, ...(unknown > 0 ? [`not documented ${unknown}`] : [])].join(', ')
}

/** One pack: its outlets with their feeds, and a button that follows them where that may be done. */
export function PackView({ page, canFollow, came }: { page: PackPage; canFollow: boolean; came?: Child }) {
  const withFeed = page.outlets.filter(({ feeds }) => feeds.length > 0)
  const without = page.outlets.filter(({ feeds }) => feeds.length === 0)
  return (
    <Layout title={`${page.name}: a pack of feeds`} notice={null} json={`${addressOf(page.id)}.json`}>
      <p class="meta">
        <a href="/feeds/packs">Packs of feeds</a>
      </p>
      <h1>{page.name}</h1>
      {came}
      <p class="lede">
        {counted(page.feeds, 'feed')} of {withFeed.length < page.outlets.length && `${withFeed.length} of `}
        {counted(page.outlets.length, 'outlet')};{' '}
        {page.followed.length === 0 ? 'none followed yet' : `${page.followed.length} followed`}.
      </p>
      <p class="hint">{ABOUT_PACKS}</p>
      <Following page={page} canFollow={canFollow} />
      <PackOutlets page={page} outlets={withFeed} />
      {without.length > 0 && (
        <section aria-labelledby="without">
          <h2 id="without">No list has a feed of these</h2>
          <p>
            {without.map((outlet, index) => (
              <>
                {index > 0 && ', '}
                <OutletLink {...outlet} />
              </>
            ))}
          </p>
        </section>
      )}
    </Layout>
  )
}

function Following({ page, canFollow }: { page: PackPage; canFollow: boolean }) {
  const left = page.feeds - page.followed.length
  return (
    <>
      {canFollow && left > 0 && (
        <form method="post" action={addressOf(page.id)}>
          <p>
            <button type="submit" name="follow" value="yes">
              Follow {left === page.feeds ? counted(left, 'feed') : `the ${left} that are not followed`}
            </button>{' '}
            <span class="hint">in a folder {page.name}. Each can be left again.</span>
          </p>
        </form>
      )}
      <p class="meta">
        <a href={`${addressOf(page.id)}.opml`}>This pack as OPML</a>
        {!canFollow && left > 0 && (
          <>
            {' · '}
            Followed at the machine that Stemma runs on: <code>stemma feeds packs {page.id} --add</code>
          </>
        )}
      </p>
    </>
  )
}

function PackOutlets({ page, outlets }: { page: PackPage; outlets: PackPage['outlets'] }) {
  const followed = new Set(page.followed)
  if (outlets.length === 0) return null
  return (
    <CardsTable
      label="Outlets and their feeds"
      columns={['Outlet', 'Country', 'Languages', 'Feeds, and the list that gives them']}
    >
      {outlets.map(outlet => (
        <tr>
          <th scope="row" class="subject">
            <OutletLink {...outlet} />
            {outlet.ended && <span class="meta"> ended {outlet.ended}</span>}
          </th>
          <td data-label="Country">{outlet.country ? countryName(outlet.country) : 'not documented'}</td>
          <td data-label="Languages">{outlet.languages.map(languageName).join(', ') || 'not documented'}</td>
          <td data-label="Feeds">
            {outlet.feeds.map(({ url, source, licence, row }) => (
              <div>
                <span class="address">{url}</span>
                <div class="meta">
                  {source}
                  {row && ` (${row})`}, {licence}
                  {followed.has(url) && ' · followed'}
                </div>
              </div>
            ))}
          </td>
        </tr>
      ))}
    </CardsTable>
  )
}

function OutletLink({ id, name }: { id: string; name: string | null }) {
  return (
    <a href={`/outlets/${encodeURIComponent(id)}`} dir="auto">
      {name ?? id}
    </a>
  )
}

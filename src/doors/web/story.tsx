import type { Child } from 'hono/jsx'
import type { ArticleCard, StoryPage } from '../../views/story-page.ts'
import { type ToldIn, toldIn } from '../../views/told-in.ts'
import { Citations } from './cite.tsx'
import { CorrectStory, DecidedByPeople, Related } from './corrections.tsx'
import { writtenDate, writtenPeriod } from './dates.ts'
import { Layout } from './layout.tsx'
import { Points } from './points.tsx'
import { Reports } from './report-tree.tsx'
import { Summary } from './summary.tsx'
import { Names, Speakers, SPEAKERS_A_PAGE } from './speakers.tsx'
import { type Ways, waysOfPages } from './ways.ts'
import { counted, countryName, languageName, outletName, roleName } from './words.ts'

interface StoryProps {
  story: StoryPage
  ways: Ways
  /** The summary in the reader's language; the story's own where absent. */
  told?: ToldIn
  /** Names of countries that only exist in an invented world. */
  countries?: Readonly<Record<string, string>>
}

/** The page of one story. With `canCorrect` it shows the forms by which that is done. */
export function Story({
  story,
  countries,
  told,
  canCorrect = false,
  decided,
}: Pick<StoryProps, 'story' | 'countries' | 'told'> & { canCorrect?: boolean; decided?: Child }) {
  return (
    <Layout title={story.title} notice={story.notice} json={`/stories/${encodeURIComponent(story.id)}.json`}>
      {decided}
      <StoryBody story={story} ways={waysOfPages(story.id)} told={told} countries={countries} />
      <DecidedByPeople rows={story.decisions} canCorrect={canCorrect} />
      {canCorrect && <CorrectStory story={story} />}
    </Layout>
  )
}

/** All of a story: summary, points, reports, timeline, coverage, articles. */
export function StoryBody({ story, ways, told, countries }: StoryProps) {
  return (
    <>
      <Headline story={story} told={told} />
      <p class="lede">
        {counted(story.counts.articles, 'article')} in {counted(story.counts.outlets, 'outlet')} →{' '}
        {counted(story.counts.reports, 'independent report')} → {counted(story.counts.speakers, 'speaker')}
      </p>
      <Summary story={story} told={told ?? toldIn(story, [])} ways={ways} />
      <section aria-labelledby={ways.id('points')}>
        <h2 id={ways.id('points')}>Where the reports differ and agree</h2>
        <Points story={story} ways={ways} />
      </section>
      <Reports story={story} ways={ways} />
      <RestedOn story={story} ways={ways} />
      <Timeline story={story} ways={ways} />
      <CoverageTables story={story} ways={ways} countries={countries ?? {}} />
      <Articles story={story} ways={ways} />
      {ways.story && <Related story={story} storyAddress={ways.story} />}
    </>
  )
}

/** The story's title, or one in the reader's language with that beside it. */
function Headline({ story, told }: Pick<StoryProps, 'story' | 'told'>) {
  if (!told?.title) return <h1 dir="auto">{story.title}</h1>
  return (
    <>
      <h1 dir="auto" lang={told.language}>
        {told.title.text}
      </h1>
      <p class="meta" dir="auto" lang={story.language}>
        {story.title}
      </p>
    </>
  )
}

/** The third level of independence: the speakers, and the forms in which names are written. */
function RestedOn({ story, ways }: StoryProps) {
  const { speakers = [], names = [] } = story
  return (
    <>
      {speakers.length > 0 && (
        <section aria-labelledby={ways.id('speakers')}>
          <h2 id={ways.id('speakers')}>Who it rests on</h2>
          <Speakers story={story} ways={ways} speakers={speakers.slice(0, SPEAKERS_A_PAGE)} />
        </section>
      )}
      {names.length > 0 && (
        <section aria-labelledby={ways.id('names')}>
          <h2 id={ways.id('names')}>Names in several forms</h2>
          <Names names={names} ways={ways} />
        </section>
      )}
    </>
  )
}

function Timeline({ story, ways }: StoryProps) {
  if (story.timeline.length === 0) return null
  return (
    <section aria-labelledby={ways.id('timeline')}>
      <h2 id={ways.id('timeline')}>Timeline</h2>
      <ol class="timeline">
        {story.timeline.map(entry => (
          <li class={`what-${entry.what}`}>
            <time datetime={entry.from}>{writtenPeriod(entry.from, entry.to)}</time>{' '}
            <span class="what">{entry.what}</span> <span dir="auto">{entry.text}</span>
            <Citations spans={entry.cites} address={ways.span} from={1} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function CoverageTables({ story, ways, countries }: Required<Omit<StoryProps, 'told'>>) {
  const { byLanguage, byCountry, byKind } = story.coverage
  return (
    <section aria-labelledby={ways.id('coverage')}>
      <h2 id={ways.id('coverage')}>Coverage</h2>
      <p class="hint">
        Of {counted(story.counts.articles, 'article')}; copies count here, since their readers were told.
      </p>
      <div class="bars">
        <Bars heading="Language" counts={byLanguage} label={languageName} />
        <Bars heading="Country of the outlet" counts={byCountry} label={code => countryName(code, countries)} />
        <Bars heading="Kind" counts={byKind} label={roleName} />
      </div>
    </section>
  )
}

function Bars({
  heading,
  counts,
  label,
}: {
  heading: string
  counts: Record<string, number>
  label: (key: string) => string
}) {
  const rows = Object.entries(counts).sort((a, b) => b[1] - a[1])
  const most = Math.max(1, ...rows.map(([, count]) => count))
  return (
    <table class="bar-table">
      <caption>{heading}</caption>
      <tbody>
        {rows.map(([key, count]) => (
          <tr>
            <th scope="row">{label(key)}</th>
            <td class="number">{count}</td>
            <td class="bar" aria-hidden="true">
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" width="100%" height="10">
                <rect width={String((100 * count) / most)} height="10" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Articles({ story, ways }: StoryProps) {
  return (
    <section aria-labelledby={ways.id('articles')}>
      <h2 id={ways.id('articles')}>Articles</h2>
      <ul class="articles">
        {story.articles.map(article => (
          <li id={ways.id(`article-${encodeURIComponent(article.id)}`)} class="card">
            <h3 dir="auto" lang={article.language}>
              <a href={ways.article(article.id)}>{article.title || outletName(article)}</a>
            </h3>
            <p class="meta">
              {outletName(article)} · {roleName(article.role)} · {languageName(article.language)} · {dated(article)}
              {(article.revision ?? 1) > 1 && ` · revision ${article.revision}`}
            </p>
            <p class="excerpt" dir="auto" lang={article.language}>
              {article.excerpt}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** When an article was published, with how that is known. */
export function dated({ publishedAt, publishedAtFrom, notAfter }: ArticleCard): string {
  if (publishedAt) return `${writtenDate(publishedAt)} (from ${publishedAtFrom})`
  return notAfter ? `date unknown, not after ${writtenDate(notAfter)}` : 'date unknown'
}

import type { Child } from 'hono/jsx'
import type { StoryPage } from '../../views/story-page.ts'
import { type ToldIn, toldIn } from '../../views/told-in.ts'
import { Coverage } from './coverage.tsx'
import { Hatching } from './coverage-strip.tsx'
import type { CoverageChoice } from './coverage-choice.ts'
import { CorrectStory } from './corrections.tsx'
import { DecidedByPeople } from './decided.tsx'
import { Layout } from './layout.tsx'
import { Related } from './related.tsx'
import { PartOfStory } from './story-parts.tsx'
import { Summary } from './summary.tsx'
import { type Ways, waysOfPages } from './ways.ts'
import { counted } from './words.ts'

interface StoryProps {
  story: StoryPage
  ways: Ways
  /** The summary in the reader's language; the story's own where absent. */
  told?: ToldIn
  /** Names of countries that only exist in an invented world. */
  countries?: Readonly<Record<string, string>>
  /** What the reader chose to count. */
  choice?: CoverageChoice
}

/** The page of one story. With `canCorrect` it shows the forms by which that is done. */
export function Story({
  story,
  countries,
  told,
  choice,
  canCorrect = false,
  decided,
}: Pick<StoryProps, 'story' | 'countries' | 'told' | 'choice'> & { canCorrect?: boolean; decided?: Child }) {
  return (
    <Layout title={story.title} notice={story.notice} json={`/stories/${encodeURIComponent(story.id)}.json`}>
      {decided}
      <Hatching />
      <StoryBody story={story} ways={waysOfPages(story.id)} {...{ told, countries, choice }} />
      <DecidedByPeople rows={story.decisions} canCorrect={canCorrect} />
      {canCorrect && <CorrectStory story={story} />}
    </Layout>
  )
}

/** All of a story: summary, points, reports, timeline, coverage, articles. */
export function StoryBody({ story, ways, told, countries, choice }: StoryProps) {
  return (
    <>
      <Headline story={story} told={told} />
      <Levels counts={story.counts} />
      <Differences story={story} ways={ways} />
      <Summary story={story} told={told ?? toldIn(story, [])} ways={ways} />
      <PartOfStory name="points" story={story} ways={ways} />
      <PartOfStory name="reports" story={story} ways={ways} />
      <PartOfStory name="speakers" story={story} ways={ways} />
      <PartOfStory name="names" story={story} ways={ways} />
      <PartOfStory name="timeline" story={story} ways={ways} />
      <Coverage story={story} ways={ways} countries={countries ?? {}} choice={choice} />
      <PartOfStory name="articles" story={story} ways={ways} />
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

/** Independence at its three levels. Speakers are of statements that are compared: where none is, nothing is said of them. */
export function Levels({ counts }: Pick<StoryPage, 'counts'>) {
  return (
    <p class="lede">
      {counted(counts.articles, 'article')} in {counted(counts.outlets, 'outlet')} →{' '}
      {counted(counts.reports, 'independent report')}
      {counts.speakers > 0 && <> → {counted(counts.speakers, 'speaker')}</>}
    </p>
  )
}

/** How many points differ: the way to them. */
function Differences({ story: { points }, ways }: Pick<StoryProps, 'story' | 'ways'>) {
  const differences = points.filter(({ kind }) => kind !== 'agree' && kind !== 'single')
  const conflicts = differences.filter(({ kind }) => kind === 'conflict').length
  if (differences.length === 0) return null
  return (
    <p class="tally">
      <a href={`#${ways.id('points')}`}>{counted(differences.length, 'difference')} between the reports</a>
      {conflicts > 0 && <span class="conflict-note"> ({counted(conflicts, 'conflict')})</span>}
    </p>
  )
}

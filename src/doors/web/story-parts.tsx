// The parts of a story that may be long: what the story's page shows of each, and how each is paged where it stands alone.
import type { Child } from 'hono/jsx'
import { type PageOf, pageOf } from '../../views/paging.ts'
import type { StoryPage } from '../../views/story-page.ts'
import { A_PAGE, roomOf, type StoryRoom, WHOLE } from '../../views/story-room.ts'
import { ArticleList } from './article-list.tsx'
import { orderedPoints, Points, SomePoints } from './points.tsx'
import { type ReportRow, reportRows, Reports } from './report-tree.tsx'
import { Names, Speakers } from './speakers.tsx'
import { Timeline } from './timeline.tsx'
import type { StoryPart, Ways } from './ways.ts'

interface Told {
  story: StoryPage
  ways: Ways
  room: StoryRoom
}

interface Part<T> {
  heading: string
  /** What its items are called, in the plural. */
  items: string
  list: (story: StoryPage) => readonly T[]
  shown: (list: readonly T[], told: Told) => Child
}

const part = <T,>(each: Part<T>): Part<T> => each

/** The heading of a part, how its items are called, which they are, and how some of them are shown. */
export const PARTS = {
  points: part({
    heading: 'Where the reports differ and agree',
    items: 'points',
    list: orderedPoints,
    shown: (points, { story, ways, room }) => <SomePoints points={points} story={story} ways={ways} card={room.card} />,
  }),
  reports: part<ReportRow>({
    heading: 'Who reported, who carried',
    items: 'reports',
    list: reportRows,
    shown: (rows, { story, ways, room }) => <Reports rows={rows} story={story} ways={ways} branches={room.branches} />,
  }),
  speakers: part({
    heading: 'Who it rests on',
    items: 'speakers',
    list: ({ speakers = [] }) => speakers,
    shown: (speakers, { story, ways }) => <Speakers speakers={speakers} story={story} ways={ways} />,
  }),
  names: part({
    heading: 'Names and their forms',
    items: 'names',
    list: ({ names = [] }) => names,
    shown: (names, { ways }) => <Names names={names} ways={ways} />,
  }),
  timeline: part({
    heading: 'Timeline',
    items: 'entries of the timeline',
    list: ({ timeline }) => timeline,
    shown: (entries, { ways }) => <Timeline entries={entries} ways={ways} />,
  }),
  articles: part({
    heading: 'Articles',
    items: 'articles',
    list: ({ articles }) => articles,
    shown: (articles, { ways }) => <ArticleList articles={articles} ways={ways} />,
  }),
} as const satisfies Record<StoryPart, unknown>

/** The names of the parts that have pages of their own. */
export const isPart = (name: string): name is StoryPart => Object.hasOwn(PARTS, name)

/** A part as the story's page shows it: its beginning, and the way to all of it. */
export function PartOfStory({ name, story, ways }: { name: StoryPart; story: StoryPage; ways: Ways }) {
  const { heading, items, list, shown } = PARTS[name] as Part<unknown>
  const room = ways.part ? roomOf(story) : WHOLE
  const all = list(story)
  if (all.length === 0 && name !== 'points') return null
  const id = ways.id(name)
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {name === 'points' ? (
        <Points story={story} ways={ways} {...room} />
      ) : (
        shown(all.slice(0, room[name]), { story, ways, room })
      )}
      {name !== 'points' && all.length > room[name] && (
        <p class="more">
          <a href={ways.part?.(name)}>
            All {all.length.toLocaleString('en')} {items}
          </a>
        </p>
      )}
    </section>
  )
}

/** One page of a part that stands alone. */
export function pageOfPart(name: StoryPart, story: StoryPage, number: number): PageOf<unknown> {
  return pageOf(PARTS[name].list(story) as readonly unknown[], number, A_PAGE[name])
}

/** What a page of a part shows. */
export function ShownPart({
  name,
  list,
  story,
  ways,
}: {
  name: StoryPart
  list: PageOf<unknown>
  story: StoryPage
  ways: Ways
}) {
  const { shown } = PARTS[name] as Part<unknown>
  return <>{shown(list.items, { story, ways, room: roomOf(story) })}</>
}

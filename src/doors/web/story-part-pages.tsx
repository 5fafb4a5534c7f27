// Pages of one part of a story, of one point with all of its claims, of one report with all who carried it.
import type { Child } from 'hono/jsx'
import { pageOf } from '../../views/paging.ts'
import { reportNodes } from '../../views/report-tree.ts'
import { KIND_ORDER, type StoryPage } from '../../views/story-page.ts'
import { A_PAGE } from '../../views/story-room.ts'
import { witnessesOf } from '../../views/witnesses.ts'
import { withWrittenDates } from './dates.ts'
import { InStory } from './in-story.tsx'
import { Layout } from './layout.tsx'
import { Pager } from './pager.tsx'
import { PointCard } from './point-card.tsx'
import { PointClaims } from './point-claims.tsx'
import { Branches } from './report-tree.tsx'
import { Levels } from './story.tsx'
import { PARTS, pageOfPart, ShownPart } from './story-parts.tsx'
import { type StoryPart, type Ways, waysOfParts } from './ways.ts'
import { counted } from './words.ts'

interface PageProps {
  story: StoryPage
  /** From 1. */
  number: number
}

/** A page of one part of a story. */
export function StoryPartPage({ story, part, number }: PageProps & { part: StoryPart }) {
  const ways = waysOfParts(story.id)
  const list = pageOfPart(part, story, number)
  const { heading, items } = PARTS[part]
  return (
    <Frame story={story} ways={ways} heading={heading} page={list.page}>
      <p class="hint">
        {list.total.toLocaleString('en')} {items}
        {list.pages > 1 && `, page ${list.page} of ${list.pages}`}
      </p>
      <ShownPart name={part} list={list} story={story} ways={ways} />
      <Pager of={items} list={list} href={page => ways.part!(part, page)} />
    </Frame>
  )
}

/** Values and witnesses of a point that stands alone: its claims are paged below. */
const ALONE = { values: 60, witnesses: 40, claims: 200, marks: 150 }

/** A point with all of its claims; undefined where the story has none of that id. */
export function StoryPointPage({ story, id, number }: PageProps & { id: string }) {
  const point = story.points.find(each => each.id === id)
  if (!point) return undefined
  const ways = waysOfParts(story.id)
  const witnesses = witnessesOf(story)
  const list = pageOf(point.claims, number, A_PAGE.claims)
  return (
    <Frame story={story} ways={ways} heading={withWrittenDates(point.about)} page={list.page}>
      {list.page === 1 && (
        <>
          <h3>{KIND_ORDER.find(({ kind }) => kind === point.kind)?.heading}</h3>
          <div class="points alone">
            <PointCard point={point} story={story} witnesses={witnesses} ways={ways} room={ALONE} isAlone />
          </div>
        </>
      )}
      <h3>All claims: {list.total.toLocaleString('en')}</h3>
      <PointClaims point={{ ...point, claims: list.items }} witnesses={witnesses} ways={ways} most={Infinity} />
      <Pager of="claims" list={list} href={page => `${ways.point!(id)}${page > 1 ? `?page=${page}` : ''}`} />
    </Frame>
  )
}

/** A report with all who carried it; undefined where the story has none of that id. */
export function StoryReportPage({ story, id, number }: PageProps & { id: string }) {
  const report = story.reports.find(each => each.id === id)
  if (!report) return undefined
  const ways = waysOfParts(story.id)
  const list = pageOf(reportNodes(report, story.articles), number, A_PAGE.branches)
  return (
    <Frame story={story} ways={ways} heading={`Report ${report.siglum}`} page={list.page}>
      <p class="because" dir="auto">
        {report.because}
      </p>
      <p class="hint">{counted(list.total, 'article')}, each after the one that it was made from.</p>
      <Branches nodes={list.items} ways={ways} />
      <Pager of="articles" list={list} href={page => `${ways.report!(id)}${page > 1 ? `?page=${page}` : ''}`} />
    </Frame>
  )
}

interface FrameProps {
  story: StoryPage
  ways: Ways
  heading: string
  page: number
  children?: Child
}

function Frame({ story, ways, heading, page, children }: FrameProps) {
  const title = `${heading}${page > 1 ? `, page ${page}` : ''} · ${story.title}`
  return (
    <Layout title={title} notice={story.notice} json={`/stories/${encodeURIComponent(story.id)}.json`}>
      <InStory href={ways.home} title={story.title} />
      <h1 class="of-part" dir="auto">
        {heading}
      </h1>
      <Levels counts={story.counts} />
      <section aria-label={heading}>
        <h2 class="spoken">{heading}</h2>
        {children}
      </section>
    </Layout>
  )
}

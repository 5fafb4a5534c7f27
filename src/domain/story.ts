import type { Article } from './article.ts'
import type { Point } from './point.ts'
import type { Report } from './report.ts'
import type { Span } from './span.ts'

/** A sentence of a summary. An uncited one does not type-check. */
export interface SummarySentence {
  text: string
  from: 'extract' | 'template' | 'model'
  cites: readonly [Span, ...Span[]]
}

export interface TimelineEntry {
  /** ISO 8601 at its own precision. */
  from: string
  to: string
  what: 'event' | 'statement' | 'publication' | 'revision'
  text: string
  cites: Span[]
}

/** Counts carry what they count: articles by language, by country of the outlet where known, by role. */
export interface Coverage {
  byLanguage: Record<string, number>
  /** ISO 3166-1 alpha-2, or `unknown`. */
  byCountry: Record<string, number>
  /** By Role. */
  byKind: Record<string, number>
}

/** What cluster decided about one article. */
export interface Placement {
  id: string
  storyId: string
  because: string
}

/** One event as its reports tell it: what a reader sees, as data. */
export interface StoryView {
  id: string
  title: string
  counts: { articles: number; outlets: number; reports: number; speakers: number }
  articles: Article[]
  reports: Report[]
  points: Point[]
  timeline: TimelineEntry[]
  coverage: Coverage
  summary: SummarySentence[]
}

/** A story after compare, before summarize. */
export type ComparedStory = Omit<StoryView, 'summary'>

/** What lists show of a story. */
export interface StoryCard {
  id: string
  title: string
  counts: StoryView['counts']
  languages: string[]
  /** Earliest publication date among its articles. */
  firstSeen: string | null
  lastSeen: string | null
  /** Points that are neither agreement nor stated by one report only. */
  differences: number
  conflicts: number
  /** First sentence of the summary. */
  lead: SummarySentence | null
}

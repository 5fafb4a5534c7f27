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

/** A story that was near to an article when it arrived. */
export interface NearStory {
  storyId: string
  /** 0 to 1: how likely both are about one event. */
  nearness: number
  /** How near it would have to be; more than 1 where nothing could have made the article part of it. */
  needed: number
  /** 0 to 1: how alike both are in words, names and headlines, whenever they happened. */
  likeness: number
  /** Words, names and numbers that both have, the weightiest first. */
  shared: string[]
  /** What speaks against one event, in words. */
  against: string[]
}

/** What was decided about one article: by cluster, or by a person. */
export interface Placement {
  id: string
  storyId: string
  because: string
  /** The nearest stories when it arrived, the one that it became part of among them. */
  near?: NearStory[]
  by?: 'person'
}

/** Another story that is near to this one and not part of it. */
export interface RelatedStory {
  id: string
  title: string
  /** What both share, and what speaks against one event. */
  because: string
  /** 0 to 1: how alike the two are in words, names and headlines. */
  likeness: number
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
  /** Similar events, and others of the same people or places. The most alike first, at most six. */
  related?: RelatedStory[]
}

/** A story after compare, before summarize. */
export type ComparedStory = Omit<StoryView, 'summary' | 'related'>

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

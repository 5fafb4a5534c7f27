import type { Article } from './article.ts'
import type { Point } from './point.ts'
import type { Report } from './report.ts'
import type { Span } from './span.ts'

/** A sentence of a summary. An uncited one does not type-check. */
export interface SummarySentence {
  text: string
  from: 'extract' | 'template' | 'model'
  cites: readonly [Span, ...Span[]]
  /** BCP 47 primary subtag, where it is not the language of the form that it stands in. */
  language?: string
}

/** A name as an article writes it, and why it is taken for this bearer. */
export interface NameForm {
  form: string
  /** In words: "surname alone, and nobody else of the story bears it". */
  because: string
  /** Where it stands first in each article that uses it, at most five. */
  spans: Span[]
}

/** Whom claims of a story rest on: a person, a body, a document, or a group that is described and not named. */
export interface StorySpeaker {
  id: string
  /** The fullest form. */
  name: string
  forms: NameForm[]
  /** Who passed on what it said, by id: the AFP that was told by it. */
  through: string[]
  /** Number of shown points that rest on it. */
  points: number
}

/** A bearer of a name (person, body, place) that is written in more than one form. */
export interface StoryName {
  id: string
  name: string
  forms: NameForm[]
}

/** A sentence that a model wrote and that is not shown, with what was wrong about it. */
export interface DroppedSentence {
  text: string
  /** What it was dropped for. */
  check: DropReason
  because: string
}

export type DropReason =
  | 'uncited'
  | 'unknown-citation'
  | 'unsupported'
  | 'figure'
  | 'name'
  | 'date'
  | 'speaker'
  | 'quote'
  | 'instruction'
  | 'negation'
  | 'malformed'

/** What was asked of a model for a summary, and what became of its answer. */
export interface Writing {
  /** The model as the settings name it. */
  model: string
  /** Where it was asked: scheme and host. */
  endpoint: string
  /** All that was sent, as it was sent. */
  sent: { role: 'system' | 'user'; content: string }[]
  /** True where the model's sentences are shown; else the extractive form stands, and `because` tells why. */
  isShown: boolean
  because: string
  dropped: DroppedSentence[]
}

/** A story told in one language. */
export interface SummaryForms {
  /** Short form: at most six sentences. */
  summary: SummarySentence[]
  /** Long form: at most sixteen. */
  longSummary: SummarySentence[]
}

/** A story for the readers of another language than that of its summary. */
export interface ToldInLanguage extends SummaryForms {
  /** The clearest headline of a report in this language, as it stands there; absent where no report in it has one. */
  title?: Span
}

/** What summarize makes of a story. */
export interface StorySummary extends SummaryForms {
  /** BCP 47 primary subtag of the two forms: the language of the story's title, where enough reports are written in it. */
  language?: string
  /** By primary subtag, where at least three sentences of reports in that language could be chosen. */
  inLanguages?: Record<string, ToldInLanguage>
  /** Only where a model was asked; the two forms above are extractive all the same. */
  writing?: Writing
  /** The model's sentences that passed every check. */
  written?: SummarySentence[]
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
export interface StoryView extends StorySummary {
  id: string
  title: string
  counts: { articles: number; outlets: number; reports: number; speakers: number }
  articles: Article[]
  reports: Report[]
  points: Point[]
  timeline: TimelineEntry[]
  coverage: Coverage
  /** The speakers that shown points rest on: the most points first; behind them, with none, those through whom they were heard. */
  speakers?: StorySpeaker[]
  names?: StoryName[]
  /** Similar events, and others of the same people or places. The most alike first, at most six. */
  related?: RelatedStory[]
}

/** A story after compare, before summarize. */
export type ComparedStory = Omit<StoryView, keyof StorySummary | 'related'>

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

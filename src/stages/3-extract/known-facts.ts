import type { Article, ArticleNote, DateSource, Removed } from '../../domain/article.ts'

/** What a file says of itself beside its lines; the lines are asked only for what is missing. */
export interface KnownFacts {
  title?: string
  /** The title where the lines have no headline. */
  fallbackTitle?: string
  byline?: readonly string[]
  /** Who made the file: believed where the lines name nobody. */
  fallbackByline?: readonly string[]
  language?: string
  published?: { at: string; from: DateSource }
  /** The day of saving, printing or making: the text is no younger. */
  notAfter?: string
  captions?: readonly string[]
  notes?: readonly ArticleNote[]
  outlet?: Article['outlet']
  /** Address that the file gives of itself. */
  url?: string
  section?: string
  /** True where it is a whole page with its lists around the article: one that a browser printed. */
  isPage?: boolean
  removed?: readonly Removed[]
}

import type { Origin, Role } from './article.ts'

/**
 * One ground on which trace decides. `page`: a page's own word for where its text comes from; `text`: words in common;
 * `credit`: a dateline, byline, tail or copyright line; `translated`: the article says that it is a translation;
 * `in-step`: figures and names in the order of a text in another language; `share`: a credit that leaves the report the
 * outlet's own; `form`: of a digest or a press release; `house`: the address that its author writes from; `citation`:
 * another report cited and retold.
 */
export type EvidenceKind =
  | 'page'
  | 'text'
  | 'credit'
  | 'translated'
  | 'in-step'
  | 'share'
  | 'form'
  | 'house'
  | 'citation'

export interface Evidence {
  kind: EvidenceKind
  /** What was found, in words. */
  text: string
  /** 5 for what the page states of itself, down to 1. */
  weight: number
  /** The article's words that show it. */
  quote?: string
}

/** What trace decided about one article. `reportId` is null for a digest and a press release, and for nothing else. */
export interface Trace {
  id: string
  role: Role
  reportId: string | null
  /** The report that this rewrite is based on. */
  basedOn?: string
  /** Whose words they are, where they are not this outlet's own. */
  origin?: Origin
  /** Article id of the text that this one was most likely made from; absent where that text was never seen. */
  from?: string
  /** Who carried the words to this outlet, where it credits two ("BSS/AFP"). */
  via?: Origin
  because: string
  /** In falling weight; absent where nothing speaks for another's words. */
  evidence?: Evidence[]
}

/** An article in the tree of a report. */
export interface Branch extends Pick<Trace, 'role' | 'via' | 'because' | 'evidence'> {
  articleId: string
  /** Article id of the text that it hangs below; null for the lead, and for what came from an origin that was not seen. */
  from: string | null
}

/** One independent piece of reporting, with everybody who carried it. */
export interface Report {
  id: string
  /** Article id of the text that speaks for the report. */
  lead: string
  origin?: Origin
  basedOn?: string
  /** Article ids, without the lead. */
  carriers: string[]
  /** The lead and all carriers, each after the one that it hangs below. */
  tree?: Branch[]
  because: string
}

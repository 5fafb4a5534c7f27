import type { Agency } from './agencies.ts'

/**
 * `whole`: the text is the agency's. `shared`: the outlet's own text with an agency's share. `cites`: no credit; the
 * text says that the agency reported the matter.
 */
export type CreditShare = 'whole' | 'shared' | 'cites'

/** An agency that an article credits, and the words that do so. */
export interface Credit {
  agency: Agency
  share: CreditShare
  where: 'dateline' | 'byline' | 'line' | 'tail' | 'copyright' | 'sign-off' | 'feed line' | 'note' | 'lead'
  words: string
}

/** A credit with its words cut to a length that fits a reason. */
export function credit(agency: Agency, share: CreditShare, where: Credit['where'], words: string): Credit {
  const shown = words.trim().replace(/\s+/g, ' ')
  return { agency, share, where, words: shown.length > 80 ? `${shown.slice(0, 79)}…` : shown }
}

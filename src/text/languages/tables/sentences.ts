/** What ends a sentence and what does not. */
export interface SentencesTable {
  /** Lower case, without the last full stop; `#.` where a number and a full stop are an ordinal ("3. Oktober"). */
  abbreviations: ReadonlySet<string>
  /** Words that, with a capital, begin a sentence even after an abbreviation ("by 5 a.m. The storm"). */
  openers: ReadonlySet<string>
}

export const NO_SENTENCES: SentencesTable = { abbreviations: new Set(), openers: new Set() }

/** The table of a list of abbreviations and one of openers, separated by spaces. */
export function abbreviations(list: string, openers = ''): SentencesTable {
  return { abbreviations: new Set(list.trim().split(/\s+/)), openers: new Set(openers.trim().split(/\s+/)) }
}

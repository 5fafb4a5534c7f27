/** What does not end a sentence. */
export interface SentencesTable {
  /** Lower case, without the last full stop; `#.` where a number and a full stop are an ordinal ("3. Oktober"). */
  abbreviations: ReadonlySet<string>
}

export const NO_SENTENCES: SentencesTable = { abbreviations: new Set() }

/** The table of a list of abbreviations separated by spaces. */
export function abbreviations(list: string): SentencesTable {
  return { abbreviations: new Set(list.trim().split(/\s+/)) }
}

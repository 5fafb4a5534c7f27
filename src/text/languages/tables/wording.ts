/** One language's words by which two wordings of one quotation are weighed. All in lower case, without accents. */
export interface WordingTable {
  /** What transcribers leave out or add, and words without content: a difference of these alone is none. */
  small: ReadonlySet<string>
  /** Contractions and spoken forms with what they stand for, its words parted by a space. */
  spelt: ReadonlyMap<string, string>
  /** Words that turn what a sentence says: not, whether. */
  turning: ReadonlySet<string>
  /** Words that weaken or strengthen what is said: almost, essentially, very. */
  degree: ReadonlySet<string>
}

export const NO_WORDING: WordingTable = { small: new Set(), spelt: new Map(), turning: new Set(), degree: new Set() }

/** A table from words parted by spaces, and contractions as `form: words`, one a line. */
export function wordingTable(given: { small: string; spelt?: string; turning: string; degree: string }): WordingTable {
  const set = (list: string) => new Set(list.trim().split(/\s+/))
  const lines = (given.spelt ?? '').split('\n').filter(line => line.includes(':'))
  const spelt = new Map(lines.map(line => line.split(':').map(part => part.trim()) as [string, string]))
  return { small: set(given.small), spelt, turning: set(given.turning), degree: set(given.degree) }
}

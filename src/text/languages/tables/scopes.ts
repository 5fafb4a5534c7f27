/** One language's words for what stands around a figure: where, when, whose count it is. Words are lower case and parted by spaces. */
export interface ScopesTable {
  /** Prepositions of a place: in, near, across. */
  at: string
  /** Words between such a preposition and the name: "the southern city of". */
  towards: string
  /** Nouns that are a place with an article: "across the province". */
  places: string
  /** "where" behind a place: what follows happened there. */
  where: string
  /** Words behind which nothing tells where those counted are: who, after, to. */
  walls: string
  /** Words that begin a clause: a date behind them belongs to something else. */
  clauses: string
  /** "since" as a conjunction or preposition, before a date or an event with one: "since the offensive began in May". */
  since: string
  /** "over", "during": the count is confined to what follows. */
  over: string
  /** Nouns for a count that somebody keeps: tally, estimate. */
  tallies: string
  /** "by", "from": whose count. */
  by: string
  /** "claimed" and "lives": verbs of saying that take lives, with their nouns. */
  lives: string
  /** Hedges that weaken only the noun right after them: suspected, likely. */
  adjectives: string
  /** Nouns for who speaks before the colon of a headline, or in "police say". */
  sources: string
}

export const NO_SCOPES: ScopesTable = {
  at: '',
  towards: '',
  places: '',
  where: '',
  walls: '',
  clauses: '',
  since: '',
  over: '',
  tallies: '',
  by: '',
  sources: '',
  lives: '',
  adjectives: '',
}

/** A table with what is given; the rest is empty. */
export function scopesTable(given: Partial<ScopesTable>): ScopesTable {
  return { ...NO_SCOPES, ...given }
}

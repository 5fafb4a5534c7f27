import type { HarmedTable } from './harmed.ts'
import type { PlacedTable } from './placed.ts'

/** Words by measure ("killed" → forms); forms are lower case, separated by commas, and may be several words. */
export type Forms = Readonly<Record<string, string>>

/** A table with what is given; the rest is empty. */
export function countsTable(given: Partial<CountsTable>): CountsTable {
  return { ...NO_COUNTS, ...given }
}

/** One language's words for what happened to those who are counted, and for who is counted. Forms are lower case. */
export interface CountsTable {
  /** Verbs whose object is counted: after the verb, or before it where it is a passive or stands last. */
  done: Forms
  /** Forms that only take an object after them ("killing", "kills"). */
  doing: Forms
  /** Phrases that hold one of these words and say nothing of the kind ("dead end"). */
  none: string
  /** Verbs of saying: who stands before them is not who was hurt. */
  says: string
  /** Verbs and adjectives whose subject is counted ("died", "dead"). */
  undergone: Forms
  /** Nouns that are themselves what is counted ("deaths", "wounded"): the number stands right before them. */
  nouns: Forms
  /** Nouns that announce a number after them ("death toll"). */
  tolls: Forms
  /** Nouns with those counted after `of` ("death of three men") or before a possessive ending. */
  deeds: Forms
  /** Nouns for one person, and for several. */
  person: string
  people: string
  /** Singular nouns of one sex. */
  male: string
  female: string
  /** Words before a singular noun that make it one: "a", "an". */
  one: string
  /** Words before a singular noun that point at one already told of: "the", "his". */
  the: string
  /** "nobody", and "no" before a noun. */
  nobody: string
  no: string
  /** "himself": the doer is counted. */
  self: string
  /** Pronouns for one person told of: he, she, him, her. */
  he: string
  she: string
  /** "other", "another", "second": not those told of before. */
  other: string
  /** "of them", "including", "among them": a part follows. */
  including: string
  /** "of", "among": between a part and its whole. */
  of: string
  /** Auxiliaries of the passive: "was", "were", "been". */
  passive: string
  /** Words that undo or weaken what follows: not, could, if, attempted. */
  undone: string
  /** Hedges: believed to, reportedly, feared. */
  hedges: string
  /** Words that end a counted group: prepositions, conjunctions, auxiliaries, pronouns. */
  stops: string
  /** Prepositions: what they govern is no subject. */
  prepositions: string
  /** "and", "or": they join groups. */
  and: string
  /** Relative pronouns: the word before them is the subject. */
  who: string
  /** Adverbs that turn an injury into a death: fatally. */
  fatally: string
  /** Nouns that a number may count and that are nobody: shots, years, counts. */
  things: string
  /** Ages: "year-old", "aged". */
  aged: string
  yearsOld: string
  /** True where a bare singular noun is one ("женщина погибла"). */
  bareSingular?: boolean
  /** Words that may stand between a verb and those counted: adverbs, the Spanish "a" before a person. */
  between: string
  /** Words between those counted and the state that they are in: "the 120 people still missing". */
  lingering: string
  /** True where the verb stands at the end of its clause, far from its subject (German, Dutch). */
  verbLast?: boolean
  /** True where no spaces or attached particles part the words: forms are looked for around the number as they stand. */
  unspaced?: boolean
  /** True where plurals end in s, so that a noun after a number does. */
  pluralS?: boolean
  /** True where the subject may follow its verb ("погибли 12 человек", "murieron 12 personas"). */
  subjectAfter?: boolean
  /** "as of", "by": the time of a count follows. */
  asOf: string
  /** "since": the beginning of a count follows. */
  since: string
  /** "took place", "happened": the noun before it is what happened. */
  tookPlace: string
  /** "according to": who says it follows. */
  accordingTo: string
  /** "estimating", "putting": the name before it says the figure after it. */
  estimating: string
  /** Verbs that a number above one never has right after it: "was". */
  oneVerb: string
  /** Nouns for what happens on a day: interview, vote. */
  occasions: string
  /** "our", "my": words that only a speaker's own mouth has, never a speaker's name. */
  mine: string
  /** Nouns for several persons with their number: couple, twins. */
  several: Readonly<Record<string, number>>
  /** Words before a noun of harm that count the harmed: "double" (homicide). */
  fold: Readonly<Record<string, number>>
  /** Who does harm: gunman, suspect. */
  doers: string
  /** "then", "before": what follows was done after it. */
  next: string
  /** What joins those whom a doer harmed and himself: "and", "then". */
  joins: string
  /** After "shot" they tell where the shot went and not who was hit: "at", "into". */
  towards: string
  /** Nouns too common to compare by number: thing, minute. */
  idle: string
  /** "published", "updated": a publication date follows. */
  published: string
  /** Words of a statistic over a time: "this year", "annually". */
  tallies: string
  /** Which nouns are persons, and how words of harm stand before them. */
  harmed?: HarmedTable
  /** Happenings whose number stands elsewhere than beside the verb. */
  placed?: PlacedTable
  /** "in the past": a statistic where one of `longTimes` follows within a few words. */
  lately: string
  longTimes: string
  /** Several events told together ("separate shootings"): a headline or opening with one of these counts no single event. */
  series: string
  /** Words for another event than the article's own: what their sentence counts is background. */
  elsewhere: string
  /** "neither": what it joins is nobody. */
  neither: string
  /** "by": who stands behind it did it. */
  agent: string
  /** "taken to": who is taken to one of `hospitals` is hospitalised. */
  carried: string
  hospitals: string
  /** "sustained": who does so with one of `harms` is injured. */
  suffered: string
  harms: string
  /** Singular nouns for the death of one person told of in no other words: "shooting death". */
  oneDeath: string
  /** "both": two of those that follow. */
  both: string
  /** "a total of", "in all": the number is a whole. */
  totals: string
  /** "including", "plus", "not counting": who follows is counted in, or left out. */
  countedIn: string
  leftOut: string
  /** Words that tell of a suicide: who turned the gun on himself is dead. */
  suicides: string
}

export const NO_COUNTS: CountsTable = {
  done: {},
  doing: {},
  none: '',
  says: '',
  undergone: {},
  nouns: {},
  tolls: {},
  deeds: {},
  person: '',
  people: '',
  male: '',
  female: '',
  one: '',
  the: '',
  nobody: '',
  no: '',
  self: '',
  he: '',
  she: '',
  other: '',
  including: '',
  of: '',
  passive: '',
  undone: '',
  hedges: '',
  stops: '',
  prepositions: '',
  and: '',
  who: '',
  fatally: '',
  things: '',
  aged: '',
  yearsOld: '',
  asOf: '',
  since: '',
  tookPlace: '',
  accordingTo: '',
  estimating: '',
  oneVerb: '',
  occasions: '',
  mine: '',
  several: {},
  fold: {},
  doers: '',
  next: '',
  joins: '',
  towards: '',
  idle: '',
  published: '',
  tallies: '',
  lately: '',
  longTimes: '',
  series: '',
  elsewhere: '',
  neither: '',
  agent: '',
  carried: '',
  hospitals: '',
  suffered: '',
  harms: '',
  oneDeath: '',
  both: '',
  totals: '',
  countedIn: '',
  leftOut: '',
  suicides: '',
  between: '',
  lingering: '',
}

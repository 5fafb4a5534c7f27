/**
 * The matters of which one thing has one state at a time, and their states in the order in which they follow each other:
 * who is sought is arrested, charged and tried; who is unnamed is named. A state is never undone by one that stands before it,
 * save those of `condition` and `bond`.
 */
export const STATES = {
  custody: ['sought', 'uncharged', 'wanted', 'held', 'more held', 'charged', 'tried'],
  identity: ['unnamed', 'named'],
  motive: ['unknown', 'known'],
  condition: ['badly hurt', 'critical', 'serious', 'stable', 'hopeful', 'good', 'released', 'died'],
  charge: ['assault', 'attempted killing', 'manslaughter', 'murder', 'dropped'],
  bond: ['refused', 'set'],
  whereabouts: ['missing', 'found'],
  passage: ['closed', 'open'],
  decision: ['awaited', 'taken'],
} as const // prettier-ignore

export type StateMatter = keyof typeof STATES

/** Words of a sentence that tell a state. */
export interface StateWords {
  matter: StateMatter
  state: string
  /** Global; its whole match is what is quoted. */
  words: RegExp
  /** True where a name must follow at once, with `the` or an age at most between: "identified as", "searching for". */
  named?: true
  /** True where `unsure` before the words takes them back: "until he is arrested". */
  fact?: true
}

/** How a language tells the states of people and things. A match that overlaps one of an earlier row is left out. */
export interface StatesTable {
  /** Nouns for who is thought to have done it: suspect, gunman. Parted by spaces. */
  suspects: string
  /** Nouns for whom it was done to: victim. */
  victims: string
  /** Nouns for a person of either: man, teenager. */
  persons: string
  /** Nouns of other people than these, whose state is not told here: officer, witness. */
  others: string
  /** Words at the end of what stands before a state, behind which it is no fact: not, until. */
  unsure: RegExp
  /** Words of a sentence that tells of another event than the article's own: an earlier case, an unrelated charge. */
  earlier?: RegExp
  /** Words that tell that who did it died by his own hand: murder-suicide. */
  ownHand?: RegExp
  /** How a sentence begins that goes on with what the sentence before tells of. */
  goesOn?: RegExp
  /** Beginnings of words by matter, parted by spaces: only sentences with one of them are searched for its states. */
  cues: Partial<Record<StateMatter, string>>
  words: readonly StateWords[]
  /** Words for everybody of whom a state is told: all, both. */
  all?: RegExp
  /** Words before a number that was told first and holds no more: originally, at first. */
  first?: RegExp
}

export const NO_STATES: StatesTable = {
  suspects: '',
  victims: '',
  persons: '',
  others: '',
  unsure: /$^/,
  cues: {},
  words: [],
}

/** Rows for one state from patterns of whole words; `fact` as in `StateWords`. */
export function stateRows(matter: StateMatter, state: string, fact: boolean, ...patterns: string[]): StateWords[] {
  return patterns.map(pattern => ({
    matter,
    state,
    words: new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu'),
    ...(fact ? { fact: true as const } : {}),
  }))
}

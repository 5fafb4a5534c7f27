import type { CountsTable, Forms } from '../../text/languages/tables/counts.ts'
import { type HarmedTable, NO_HARMED } from '../../text/languages/tables/harmed.ts'
import { languageTable } from '../../text/languages/language.ts'
import type { Token } from '../../text/tokens.ts'

/** How those counted stand to a word: see `CountsTable`. */
export type Frame = 'done' | 'doing' | 'undergone' | 'nouns' | 'tolls' | 'deeds'

/** A form of the table, in words, with what it means. */
interface Phrase<Meaning> {
  words: string[]
  meaning: Meaning
}

/** Phrases by their first word, the longest first. */
export type Phrases<Meaning> = ReadonlyMap<string, readonly Phrase<Meaning>[]>

/** The measure of phrases that only look like a happening. */
export const NOTHING = 'nothing'

export interface Happening {
  measure: string
  frame: Frame
}

/** A language's table made ready for looking up. */
export interface CountWords {
  happenings: Phrases<Happening>
  hedges: Phrases<string>
  including: Phrases<string>
  yearsOld: Phrases<string>
  asOf: Phrases<string>
  since: Phrases<string>
  tookPlace: Phrases<string>
  accordingTo: Phrases<string>
  published: Phrases<string>
  tallies: Phrases<string>
  lately: Phrases<string>
  series: Phrases<string>
  elsewhere: Phrases<string>
  carried: Phrases<string>
  totals: Phrases<string>
  countedIn: Phrases<string>
  leftOut: Phrases<string>
  suicides: Phrases<string>
  oneDeath: Phrases<string>
  /** Nouns for several persons with their number: "couple". */
  several: ReadonlyMap<string, number>
  /** "double" before a homicide. */
  fold: ReadonlyMap<string, number>
  /** Words that a counted group may begin with, besides numbers and names. */
  beginners: ReadonlySet<string>
  sets: Record<WordSet, ReadonlySet<string>>
  harmed: HarmedWords
  bareSingular: boolean
  verbLast: boolean
  unspaced: boolean
  pluralS: boolean
  subjectAfter: boolean
}

/** A language's table of nouns that harm is said of, made ready. */
interface HarmedWords {
  persons: ReadonlySet<string>
  isPersonEnd: (word: string) => boolean
  never: ReadonlySet<string>
  adjectives: ReadonlySet<string>
  isNoun: (word: string) => boolean
  after: ReadonlySet<string>
}

const SETS = [
  'person',
  'people',
  'male',
  'female',
  'one',
  'the',
  'nobody',
  'no',
  'self',
  'he',
  'she',
  'other',
  'of',
  'passive',
  'undone',
  'stops',
  'prepositions',
  'and',
  'who',
  'fatally',
  'things',
  'aged',
  'says',
  'between',
  'estimating',
  'idle',
  'oneVerb',
  'occasions',
  'mine',
  'next',
  'joins',
  'towards',
  'doers',
  'longTimes',
  'neither',
  'agent',
  'lingering',
  'hospitals',
  'suffered',
  'harms',
  'both',
] as const // prettier-ignore
type WordSet = (typeof SETS)[number]
const FRAMES: readonly Frame[] = ['done', 'doing', 'undergone', 'nouns', 'tolls', 'deeds']
const READY = new Map<string, CountWords>()

/** The counting words of a language, made once. */
export function countWords(language: string): CountWords {
  const { code, counts } = languageTable(language)
  const known = READY.get(code)
  if (known) return known
  const made = ready(counts)
  READY.set(code, made)
  return made
}

function ready(table: CountsTable): CountWords {
  const happenings = [
    ...FRAMES.flatMap(frame => meanings(table[frame], frame)),
    ...meanings({ [NOTHING]: table.none }, 'nouns'),
  ]
  const sets = {} as Record<WordSet, ReadonlySet<string>>
  for (const name of SETS) sets[name] = wordsOf(table[name])
  return {
    happenings: byFirstWord(happenings),
    hedges: plainPhrases(table.hedges),
    including: plainPhrases(table.including),
    yearsOld: plainPhrases(table.yearsOld),
    asOf: plainPhrases(table.asOf),
    since: plainPhrases(table.since),
    tookPlace: plainPhrases(table.tookPlace),
    accordingTo: plainPhrases(table.accordingTo),
    published: plainPhrases(table.published),
    tallies: plainPhrases(table.tallies),
    lately: plainPhrases(table.lately),
    series: plainPhrases(table.series),
    elsewhere: plainPhrases(table.elsewhere),
    carried: plainPhrases(table.carried),
    totals: plainPhrases(table.totals),
    countedIn: plainPhrases(table.countedIn),
    leftOut: plainPhrases(table.leftOut),
    suicides: plainPhrases(table.suicides),
    oneDeath: plainPhrases(table.oneDeath),
    beginners: beginnersOf(sets, table),
    several: new Map(Object.entries(table.several)),
    fold: new Map(Object.entries(table.fold)),
    sets,
    harmed: harmedWords(table.harmed ?? NO_HARMED),
    pluralS: table.pluralS === true,
    verbLast: table.verbLast === true,
    unspaced: table.unspaced === true,
    bareSingular: table.bareSingular === true,
    subjectAfter: table.subjectAfter === true,
  }
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/[\s,]+/).filter(Boolean))
}

function harmedWords({ persons, personEnds, never, adjectives, noun, after }: HarmedTable): HarmedWords {
  const ends = personEnds === undefined ? undefined : new RegExp(personEnds, 'u')
  const nouns = noun === undefined ? undefined : new RegExp(noun, 'u')
  return {
    persons: wordsOf(persons),
    isPersonEnd: word => ends?.test(word) ?? false,
    never: wordsOf(never),
    adjectives: wordsOf(adjectives),
    isNoun: word => nouns?.test(word) ?? true,
    after: wordsOf(after),
  }
}

const BEGINNING: readonly WordSet[] = ['both', 'one', 'the', 'nobody', 'no', 'self', 'he', 'she', 'person']

function beginnersOf(sets: Record<WordSet, ReadonlySet<string>>, { several, fold }: CountsTable): ReadonlySet<string> {
  const words = BEGINNING.flatMap(name => [...sets[name]])
  // "no-one" may be two words.
  const halves = [...sets.nobody].map(word => word.split('-', 1)[0])
  return new Set([...words, ...halves, ...Object.keys(several), ...Object.keys(fold)])
}

function meanings(forms: Forms, frame: Frame): Phrase<Happening>[] {
  return Object.entries(forms).flatMap(([measure, list]) =>
    listed(list).map(words => ({ words, meaning: { measure, frame } })),
  )
}

function plainPhrases(list: string): Phrases<string> {
  return byFirstWord(listed(list).map(words => ({ words, meaning: words.join(' ') })))
}

function listed(list: string): string[][] {
  return list
    .split(',')
    .map(form => form.trim())
    .filter(form => form !== '')
    .map(form => form.split(/\s+/))
}

function byFirstWord<Meaning>(phrases: Phrase<Meaning>[]): Phrases<Meaning> {
  const found = new Map<string, Phrase<Meaning>[]>()
  for (const phrase of phrases) found.set(phrase.words[0], [...(found.get(phrase.words[0]) ?? []), phrase])
  for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length)
  return found
}

/** The longest phrase that begins at a token, with the index after its last token. */
export function phraseAt<Meaning>(
  phrases: Phrases<Meaning>,
  tokens: readonly Token[],
  at: number,
): { meaning: Meaning; after: number } | undefined {
  // Asked of every word for every kind of phrase: nearly always there is none.
  const begun = phrases.get(tokens[at].lower)
  if (begun === undefined) return undefined
  for (const { words, meaning } of begun) if (standsAt(words, tokens, at)) return { meaning, after: at + words.length }
  return undefined
}

function standsAt(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let offset = 1; offset < words.length; offset++) if (tokens[at + offset]?.lower !== words[offset]) return false
  return true
}

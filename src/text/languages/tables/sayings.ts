import { wordSet } from './names.ts'

/**
 * What may follow a verb of saying. `say`: a quotation, a clause, or itself inserted after its words; `thing`: also what is announced,
 * asked for or warned of; `call`: a name given to something ("called it “…”"); `show`: only a clause that a word opens.
 */
export type SayingFrame = 'say' | 'thing' | 'call' | 'show'

/** One language's words and habits of reporting speech, where frames of its verbs are not known. All in lower case. */
export interface SayingsTable {
  /** Finite forms. */
  verbs: ReadonlyMap<string, SayingFrame>
  /** Forms that need an auxiliary: "gesagt", "déclaré". */
  participles: ReadonlyMap<string, SayingFrame>
  /** Forms that share the subject of the clause before them: "ajoutant", "مضيفا". */
  gerunds: ReadonlyMap<string, SayingFrame>
  /** The second part of verbs that come in two: "teilte … mit". */
  parts: ReadonlyMap<string, ReadonlySet<string>>
  /** What an unknown verb between a quotation and a name looks like. */
  verbShape: RegExp | undefined
  participleShape: RegExp | undefined
  /** Infinitives that carry what is said: "dijo lamentar". */
  infinitive: RegExp | undefined
  auxiliaries: ReadonlySet<string>
  /** Verbs other than cues that end a noun phrase. */
  finite: ReadonlySet<string>
  /** "that". */
  openers: ReadonlySet<string>
  /** Before the name given by a verb of naming: "als", "de", "como". */
  as: ReadonlySet<string>
  /** Words that make the verb of their clause an insertion: "wie X sagte", "según informó X". */
  inserting: readonly string[]
  /** Words for what was said in the sentence before: "das" in "Das teilte X mit". */
  back: readonly string[]
  /** Words that alone mean "in the words of", behind what was said: "so", "aldus". */
  thus: ReadonlySet<string>
  /** "according to", as words separated by one space. */
  according: readonly string[]
  /** "zufolge": the same, behind its noun. */
  accordingAfter: ReadonlySet<string>
  /** "according to" with the pronoun inside: "по ее словам". Phrase → gender. */
  accordingOwn: ReadonlyMap<string, 'f' | 'm' | 'n'>
  /** Verbs of passing on with the preposition before whose words they are: "نقلت … عن". */
  relays: ReadonlyMap<string, ReadonlySet<string>>
  /** "citing", "unter Berufung auf": what the speaker himself leans on. */
  citing: readonly string[]
  determiners: ReadonlySet<string>
  /** Prepositions that go on with a noun phrase: "de", "von". */
  inner: ReadonlySet<string>
  /** Prepositions and other words that end a noun phrase. */
  stops: ReadonlySet<string>
  /** Words that lead to whom something is told: "à", "gegenüber". */
  to: ReadonlySet<string>
  /** Whom it is told, without a preposition: "журналистам". */
  listeners: ReadonlySet<string>
  /** Nouns that are told something where they open a German sentence behind "der": "Der Zeitung sagte die Ministerin". */
  addressed: ReadonlySet<string>
  /** Prepositions whose place speaks behind a plural verb: "сообщили в полиции". */
  placesSpeak: ReadonlySet<string>
  /** Words for times: days, "yesterday". */
  moments: ReadonlySet<string>
  adverbs: ReadonlySet<string>
  conjunctions: ReadonlySet<string>
  relatives: ReadonlySet<string>
  /** Pronouns in the place of a speaker. */
  pronouns: ReadonlyMap<string, 'f' | 'm' | 'n'>
  /** Pronouns for the writer himself and for anybody: what they say is nobody's saying. */
  self: ReadonlySet<string>
  /** Words in a source that show the speaker's gender: "die", "Mme". */
  gendered: ReadonlyMap<string, 'f' | 'm'>
  /** A verb's form that shows it: "сказала". */
  feminine: RegExp | undefined
  masculine: RegExp | undefined
  /** A word for what a person is, right before whose name no name was told: "Torhüterin", "قائد". */
  personRoles: RegExp | undefined
  /** Words by which a speaker is called again → what he was introduced as: "magistrate" → "procureure juge". */
  calledAgain: ReadonlyMap<string, ReadonlySet<string>>
  /** Finite forms of reported speech that need no cue of their own: German "sei", "habe". */
  reported: ReadonlySet<string>
  /** The verb stands second: what is before it need not be its subject. */
  verbSecond: boolean
  /** The verb stands before its subject. */
  verbFirst: boolean
  /** Subjects may be left out. */
  dropsSubjects: boolean
  /** A dash opens direct speech at the beginning of a paragraph. */
  dashes: boolean
  /** The dash may be missing before the verb inserted in such speech. */
  bareInsertions: boolean
  /** Every noun has a capital letter. */
  capitalNouns: boolean
  /** Prefixes that may be written together with a verb: Arabic "و". */
  prefixes: string
}

const NONE: ReadonlySet<string> = new Set()
const NO_MAP: ReadonlyMap<string, never> = new Map<string, never>()

const NO_SAYINGS: SayingsTable = {
  verbs: NO_MAP,
  participles: NO_MAP,
  gerunds: NO_MAP,
  parts: NO_MAP,
  verbShape: undefined,
  participleShape: undefined,
  infinitive: undefined,
  auxiliaries: NONE,
  finite: NONE,
  openers: NONE,
  as: NONE,
  inserting: [],
  back: [],
  thus: NONE,
  according: [],
  accordingAfter: NONE,
  accordingOwn: NO_MAP,
  relays: NO_MAP,
  citing: [],
  determiners: NONE,
  inner: NONE,
  stops: NONE,
  to: NONE,
  listeners: NONE,
  addressed: NONE,
  placesSpeak: NONE,
  moments: NONE,
  adverbs: NONE,
  conjunctions: NONE,
  relatives: NONE,
  pronouns: NO_MAP,
  self: NONE,
  gendered: NO_MAP,
  feminine: undefined,
  masculine: undefined,
  personRoles: undefined,
  calledAgain: NO_MAP,
  reported: NONE,
  verbSecond: false,
  verbFirst: false,
  dropsSubjects: false,
  dashes: false,
  bareInsertions: false,
  capitalNouns: false,
  prefixes: '',
}

/** A table with what is not given left empty. */
export function sayings(given: Partial<SayingsTable>): SayingsTable {
  return { ...NO_SAYINGS, ...given }
}

/** Words of one frame each, from lists separated by white space. */
export function framed(lists: Partial<Record<SayingFrame, string>>): Map<string, SayingFrame> {
  const all = Object.entries(lists) as [SayingFrame, string][]
  return new Map(all.flatMap(([frame, list]) => [...wordSet(list)].map((word): [string, SayingFrame] => [word, frame])))
}

/** Every stem with every ending: "afirm- asegur-" with "-a -an -ó". */
export function inflected(stems: string, endings: string): string {
  const ends = endings.trim().split(/\s+/)
  return stems
    .trim()
    .split(/\s+/)
    .flatMap(stem => ends.map(end => stem + (end === '-' ? '' : end)))
    .join(' ')
}

/** "key: words; key: words" as a map. */
export function groups(list: string): Map<string, ReadonlySet<string>> {
  const all = new Map<string, ReadonlySet<string>>()
  for (const entry of list.split(';')) {
    const [keys, words] = entry.split(':')
    if (words === undefined) continue
    for (const key of wordSet(keys)) all.set(key, new Set([...(all.get(key) ?? []), ...wordSet(words)]))
  }
  return all
}

/** Words with their gender: f, m, or n for those that show none. */
export function genders<Gender extends 'f' | 'm' | 'n'>(lists: Partial<Record<Gender, string>>): Map<string, Gender> {
  const all = Object.entries(lists) as [Gender, string][]
  return new Map(all.flatMap(([gender, list]) => [...wordSet(list)].map((word): [string, Gender] => [word, gender])))
}

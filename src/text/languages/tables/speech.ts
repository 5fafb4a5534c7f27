import type { SayingsTable } from './sayings.ts'

/**
 * What may follow a cue verb. `clause`: a clause or a quotation ("said it was late"), also as a parenthesis after it;
 * `person`: somebody, then a clause ("told AFP that"); `act`: an infinitive or a thing ("vowed to go"); `thing`: what it
 * is about ("praised the plan"); `shown`: a clause or quotation only where a word or a mark opens it ("found that").
 */
export type Frame = 'clause' | 'person' | 'act' | 'thing' | 'shown'

/** One language's words for saying, thinking and wanting. All in lower case; every list may be empty. */
export interface SpeechTable {
  /** Every form of every cue verb with its frame. */
  verbs: ReadonlyMap<string, Frame>
  /** Forms that are past participles too: "criticized" in "was criticized by". */
  participles: ReadonlySet<string>
  /** Forms in -ing: "saying", "adding". */
  gerunds: ReadonlySet<string>
  /** Forms that are nouns as well: "claims", "report". */
  alsoNouns: ReadonlySet<string>
  /** Words that a verb takes along: "called for" has `call*` → "for". Verb form → second words. */
  particles: ReadonlyMap<string, ReadonlySet<string>>
  /** Nouns that carry a clause: "claim", "belief". */
  nouns: ReadonlySet<string>
  /** "according to", as words separated by one space. */
  according: readonly string[]
  /** Words that open a clause of content: "that". */
  openers: ReadonlySet<string>
  auxiliaries: ReadonlySet<string>
  adverbs: ReadonlySet<string>
  pronouns: ReadonlySet<string>
  prepositions: ReadonlySet<string>
  /** Words before which a subject ends on its left: "because", "while". */
  boundaries: ReadonlySet<string>
  /** "reportedly", "allegedly", "believed to". */
  hedges: ReadonlySet<string>
  /** The frames above are filled in; else only verbs of saying are known. */
  framed: boolean
  /** A word that may stand before a verb without a space: Arabic "و". */
  prefix: string
  /** Patterns with the groups source, cue and content, for scripts without spaces between words. */
  patterns: readonly RegExp[]
  /** Given names and nouns that tell which pronoun stands for their bearer: "spokeswoman", "Olena". */
  genders: ReadonlyMap<string, 'he' | 'she'>
  /** Nouns for bodies and documents, which speak and are no person: "ministry", "report". */
  bodies: ReadonlySet<string>
  /** Verbs other than cues, forms that never stand inside a noun phrase. */
  finite: ReadonlySet<string>
  /** The habits of a language whose frames are not filled in; undefined for the others. */
  sayings: SayingsTable | undefined
}

const NONE: ReadonlySet<string> = new Set()

export const NO_SPEECH: SpeechTable = {
  verbs: new Map(),
  participles: NONE,
  gerunds: NONE,
  alsoNouns: NONE,
  particles: new Map(),
  nouns: NONE,
  according: [],
  openers: NONE,
  auxiliaries: NONE,
  adverbs: NONE,
  pronouns: NONE,
  prepositions: NONE,
  boundaries: NONE,
  hedges: NONE,
  framed: false,
  prefix: '',
  patterns: [],
  genders: new Map(),
  bodies: NONE,
  finite: NONE,
  sayings: undefined,
}

import type { Slice } from '../domain/span.ts'

/** Who said what: the words for the speaker, for the saying and for what was said, each possibly in several pieces. */
export interface Attribution {
  kind: 'direct' | 'indirect' | 'mixed'
  source: Slice[]
  cue: Slice[]
  content: Slice[]
  /** The speaker's resolved name ("Jang Se-yul" where the source says "he"); absent where nobody is named. */
  speaker?: string
  /** Who passed it on, nearest first. */
  through?: string[]
}

/** Every attribution in a text, in the order of their first words. Contents may nest. */
export function readAttributions(_text: string, _language: string): Attribution[] {
  return []
}

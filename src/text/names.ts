import type { Slice } from '../domain/span.ts'

export type NameType = 'person' | 'organisation' | 'place'

/** A proper name as a text gives it, without titles and articles. */
export interface NameMention extends Slice {
  type?: NameType
  /** The form by which the same text's mentions of one bearer are joined: its longest form ("Jang Se-yul" for "Jang"). */
  bearer: string
  /** Title or role that stands with it: "Rep.", "head of the organisation". */
  role?: string
}

/** Every proper name in a text, in order, not overlapping. */
export function readNames(_text: string, _language: string): NameMention[] {
  return []
}

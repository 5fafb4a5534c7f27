// Harm told in several words that stand apart: "was taken to a trauma center", "sustained a knee injury".
import { phraseAt } from './count-words.ts'
import type { Word } from './counted-sides.ts'
import type { Field } from './reading-field.ts'

const FARTHEST_HOSPITAL = 8

/** "was taken to a trauma center": only where a word for a hospital follows. */
export function carriedAt(field: Field, at: number, to: number): Word | undefined {
  const phrase = phraseAt(field.words.carried, field.tokens, at)
  if (!phrase || !hospitalAfter(field, phrase.after, to)) return undefined
  return { meaning: { measure: 'hospitalised', frame: 'done' }, first: at, last: phrase.after, carried: true }
}

const FARTHEST_HARM = 6

/** "sustained a knee injury"; a gunshot wound has its own words. */
export function sufferedAt({ tokens, words }: Field, first: number, to: number): Word | undefined {
  if (!words.sets.suffered.has(tokens[first].lower)) return undefined
  for (let at = first + 1; at < Math.min(to, first + FARTHEST_HARM); at++) {
    if (words.sets.harms.has(tokens[at].lower))
      return { meaning: { measure: 'injured', frame: 'undergone' }, first, last: at + 1 }
    if (tokens[at].kind === 'mark' || phraseAt(words.happenings, tokens, at)) return undefined
  }
  return undefined
}

/** True where a word for a hospital follows within a few words. */
export function hospitalAfter({ tokens, words }: Field, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + FARTHEST_HOSPITAL); at++) {
    if (/^[,;:.]$/.test(tokens[at].text)) return false
    if (words.sets.hospitals.has(tokens[at].lower)) return true
  }
  return false
}

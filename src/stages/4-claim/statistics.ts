// "the 40th killed this year": counts over a time and not of an event.
import { phraseAt } from './count-words.ts'
import type { Mention } from './happened.ts'
import type { Field } from './reading-field.ts'

/** Where a sentence tells of a statistic: "this year", "in the past 17 months". */
export function tallyAt(field: Field, sentence: { from: number; to: number }): number | undefined {
  for (let at = sentence.from; at < sentence.to; at++)
    if (phraseAt(field.words.tallies, field.tokens, at) || isLately(field, at, sentence.to)) return at
  return undefined
}

// "in the past 17 months"
function isLately({ tokens, words }: Field, at: number, to: number): boolean {
  const phrase = phraseAt(words.lately, tokens, at)
  if (!phrase) return false
  for (let next = phrase.after; next < Math.min(to, phrase.after + 3); next++)
    if (words.sets.longTimes.has(tokens[next].lower)) return true
  return false
}

/** "A man was killed on Tuesday, the 12th homicide this year": the homicides are counted over the year and not the man. */
export function isTallied(field: Field, { first, last, group }: Mention, tally: number | undefined): boolean {
  if (tally === undefined) return false
  for (let at = Math.max(last, group.last); at < tally; at++) if (field.tokens[at].text === ',') return tally < first
  return true
}

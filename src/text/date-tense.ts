import type { DatesTable } from './languages/tables/dates.ts'

const BEFORE = 120
const AFTER = 70
const TOLD = 25

/** True where words before a date in its sentence point ahead, and nothing says that it came to nothing. */
export function pointsAhead(text: string, start: number, table: DatesTable): boolean {
  if (table.future.length === 0) return false
  const words = wordsOf(table, 'future')
  // Most dates have no such word near: where a sentence begins is asked only for the others.
  if (!words.test(text.slice(Math.max(0, start - BEFORE), start))) return false
  const after = afterLast(clauseBefore(text, start), words)
  return after !== undefined && !isTakenBack(after, table) && !isCalledOff(text, start, table)
}

function afterLast(clause: string, words: RegExp): string | undefined {
  let rest: string | undefined
  for (let match = words.exec(clause); match; match = words.exec(rest)) {
    rest = (rest ?? clause).slice(match.index + match[0].length)
  }
  return rest
}

/** True where a word of the past stands in a date's sentence, or where a sentence without one may tell of the past too. */
export function tellsPast(text: string, start: number, end: number, table: DatesTable): boolean {
  if (!table.presentIsAhead) return true
  const past = wordsOf(table, 'past')
  return past.test(clauseBefore(text, start)) || past.test(restOfSentence(text, end, AFTER))
}

function clauseBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - BEFORE), start)
  let from = 0
  for (const end of before.matchAll(SENTENCE_END)) from = end.index + end[0].length
  return before.slice(from)
}

// Not the points of "a.m.", "Mr." and "3. Mai".
const SENTENCE_END =
  /(?:(?<=[\p{L}\p{N})”"»]{2})(?<!\b(?:[MD]rs?|Ms|St|Sen|Gov|Rep|Jr|Sr|N[or]|Gen|Col|Lt|Prof))[.!?]["”»]?\s(?=[^\p{Ll}])|[。\n])/gu

// "Who plans to speak, tried on Tuesday": what stands between is past; so is what somebody said right before the date.
function isTakenBack(between: string, table: DatesTable): boolean {
  if (table.past !== undefined && wordsOf(table, 'past').test(between)) return true
  return table.told !== undefined && wordsOf(table, 'told').test(between.slice(-TOLD))
}

/** True where words after a date in its sentence point ahead ("On 9 July voters will …"). */
export function pointsAheadAfter(text: string, end: number, table: DatesTable): boolean {
  return table.futureAfter !== undefined && wordsOf(table, 'futureAfter').test(restOfSentence(text, end, AFTER))
}

function isCalledOff(text: string, start: number, table: DatesTable): boolean {
  return table.calledOff !== undefined && wordsOf(table, 'calledOff').test(restOfSentence(text, start, BEFORE))
}

function restOfSentence(text: string, from: number, length: number): string {
  const rest = text.slice(from, from + length)
  const end = rest.search(/[.;:!?]\s|[\n。]/u)
  return end < 0 ? rest : rest.slice(0, end + 1)
}

type Kind = 'future' | 'futureAfter' | 'calledOff' | 'past' | 'told'

const WORDS = new Map<readonly string[], RegExp>()

function wordsOf(table: DatesTable, kind: Kind): RegExp {
  const words = table[kind] ?? []
  const known = WORDS.get(words)
  if (known) return known
  const any = `(?:${words.join('|')})`
  const made = new RegExp(table.unspaced ? any : `(?<!\\p{L})${any}(?!\\p{L})`, 'iu')
  WORDS.set(words, made)
  return made
}

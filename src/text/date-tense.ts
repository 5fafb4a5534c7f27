import type { DatesTable } from './languages/tables/dates.ts'

const BEFORE = 120
const AFTER = 70
const TOLD = 25

/** True where words before a date in its sentence point ahead, and nothing says that it came to nothing. */
export function pointsAhead(text: string, start: number, table: DatesTable): boolean {
  if (table.future.length === 0) return false
  const before = text.slice(Math.max(0, start - BEFORE), start)
  const clause = before.slice(
    Math.max(before.lastIndexOf('. '), before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1,
  )
  const future = wordsOf(table, 'future').exec(clause)
  if (!future) return false
  return !isTakenBack(clause.slice(future.index + future[0].length), table) && !isCalledOff(text, start, table)
}

// "Who plans to speak, tried on Tuesday": what stands between is past; so is what somebody said right before the date.
function isTakenBack(between: string, table: DatesTable): boolean {
  if (table.past !== undefined) return wordsOf(table, 'past').test(between)
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

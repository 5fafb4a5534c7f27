import type { NumbersTable } from './languages/tables/numbers.ts'
import { BIG, D, DIGIT, LARGE, readCjkNumeral, SEVERAL, SMALL } from './number-cjk-value.ts'
import { HANGUL_NUMBER, HANGUL_STARTS, hangulLength } from './number-hangul.ts'
import { type Token, tokens } from './number-tokens.ts'

// Numbers in Chinese, Japanese and Korean: digits and characters mixed ("3万4000", "二百五十", "4억 7천만"), in text without spaces.

const HAN = [...Object.keys(SMALL), ...Object.keys(LARGE), ...Object.keys(DIGIT)].filter(sign => !/[가-힣]/.test(sign))
const HANGUL = '십백천만억조'
const MORE = '余餘多여'

// In Korean only multipliers mix with digits: the syllables for one to nine are particles too.
function runOf(signs: string, begins: string): string {
  return `(?<![${D}][.．])[${begins}](?:[${D}${signs}]|[${MORE}](?=[${BIG}])|[,，](?=[${D}]{3}(?![${D}]))|[.．点點・·점](?=[${D}${signs}])|(?<=[${BIG}천백]) (?=[${D}${signs}])| (?=[${BIG}]))*(?:[eE^][+-]{0,2}\\d{1,3})?`
}

const HAN_RUN = runOf(HAN.join(''), D + HAN.join(''))
const HANGUL_RUN = runOf(HANGUL, D)

/** The tokens of an unspaced text: numbers, the words of its table, other letters one by one. */
export function cjkTokens(text: string, table: NumbersTable): Token[] {
  const found: Token[] = []
  const reader = readerOf(table)
  let last = -1
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    const end = isIdle(code, reader.starts) ? at + 1 : readUnit(text, at, table, reader, found, last)
    if (end === at + 1 && isIdle(code, reader.starts))
      found.push({ kind: 'word', start: at, end, key: text[at], text: text[at], tight: at === last })
    if (end > at) last = end
    at = Math.max(end, at + 1)
  }
  return found
}

const FIRST_KANA = 0x3041
const LAST_HANGUL = 0xd7a3

// A letter of these scripts with which nothing of the table begins: most are.
function isIdle(code: number, starts: ReadonlySet<number>): boolean {
  return code >= FIRST_KANA && code <= LAST_HANGUL && !starts.has(code)
}

/** Signs of a number at most: what is longer is none, and no part of it is one. */
const LONGEST_NUMBER = 80

/** Reads the token that begins at `at`, and answers with its end, or with `at` for a space. */
function readUnit(text: string, at: number, table: NumbersTable, reader: Reader, found: Token[], last: number): number {
  reader.pattern.lastIndex = at
  const match = reader.pattern.exec(text)
  if (!match) return at
  const [all, run, hangul, word] = match
  if (all.length > LONGEST_NUMBER && (run || hangul)) {
    found.push({ kind: 'sign', start: at, end: at + all.length, key: '', text: '', tight: at === last })
    return at + all.length
  }
  const length = run
    ? runLength(text, at, run, table, reader.isCounted)
    : hangul
      ? hangulLength(text, at, hangul, reader.isCounted)
      : 0
  // What a run did not keep is looked at again: it may begin a word of the table.
  const known = length === 0 && (run || hangul) ? (wordAt(text, at, reader) ?? all[0]) : all
  const shown = length > 0 ? text.slice(at, at + length) : known
  const kind = length > 0 ? 'numeral' : word !== undefined || /\p{L}/u.test(shown) ? 'word' : 'sign'
  const end = at + shown.length
  found.push({ kind, start: at, end, key: shown.toLowerCase(), text: shown, tight: at === last })
  return end
}

interface Reader {
  pattern: RegExp
  /** All the words of the table, longest first. */
  words: string[]
  /** First letters of all that is read. */
  starts: ReadonlySet<number>
  isCounted: (rest: string) => boolean
}

const READERS = new Map<NumbersTable, Reader>()

function readerOf(table: NumbersTable): Reader {
  const known = READERS.get(table)
  if (known) return known
  const words = tableWords(table).sort((a, b) => b.length - a.length)
  const escaped = words.map(word => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
  const percent = table.percentBefore?.join('|') ?? '(?!)'
  const [run, hangul] = table.hangul ? [HANGUL_RUN, HANGUL_NUMBER] : [HAN_RUN, '(?!)']
  const vague = Object.keys(table.vague).join('|') || '(?!)'
  const pattern = new RegExp(
    `(?!${percent}|${vague})(${run})|(?!${vague})(${hangul})|(${escaped.join('|')})|\\p{Script=Latin}+|\\S`,
    'uy',
  )
  const counted = [
    ...Object.keys(table.currencies),
    ...table.percent,
    ...Object.keys(table.units),
    ...Object.keys(table.multipliers),
    ...(table.divides ?? []),
    ...(table.tenths ?? []),
  ]
  const isCounted = (rest: string) =>
    rest !== '' && (table.counters?.includes(rest[0]) === true || counted.some(name => rest.startsWith(name)))
  const starts = new Set(
    [...words, ...Object.keys(table.vague), ...HAN, ...HANGUL_STARTS].map(word => word.charCodeAt(0)),
  )
  const made = { pattern, words, starts, isCounted }
  READERS.set(table, made)
  return made
}

function wordAt(text: string, start: number, { words }: Reader): string | undefined {
  return words.find(word => text.startsWith(word, start))
}

function tableWords(table: NumbersTable): string[] {
  const lists = [table.currencies, table.countries, table.units, table.vague, table.multipliers, table.halves].flatMap(
    Object.keys,
  )
  const bounds = [...Object.values(table.before), ...Object.values(table.after)].flat()
  const phrases = [
    ...lists,
    ...bounds,
    ...table.percent,
    ...(table.percentBefore ?? []),
    ...(table.divides ?? []),
    ...(table.labels ?? []),
    ...(table.calibres ?? []),
    ...(table.arms ?? []),
    ...(table.labelled ?? []),
    ...table.range.to,
    ...(table.with ?? []),
    ...table.minus,
  ]
  return [...new Set(phrases.flatMap(phrase => tokens(phrase).map(token => token.text)))]
}

const END = new RegExp(`[${MORE},，.．点點・·점 ]+$`)
const DIGITS = new RegExp(`[${D}]`)

// A lone character counts only before a counter, or where no other letter touches it; a longer run counts by itself.
function runLength(
  text: string,
  start: number,
  run: string,
  table: NumbersTable,
  isCounted: (rest: string) => boolean,
): number {
  const kept = trimmed(run, text[start + run.length])
  const before = text[start - 1] ?? ' '
  if (SEVERAL.test(kept)) return kept.length
  if (readCjkNumeral(kept) === undefined || /[第제]/.test(before)) return 0
  if (DIGITS.test(kept)) return kept.length
  const rest = text.slice(start + kept.length, start + kept.length + 8)
  if (table.divides?.some(word => rest.trimStart().startsWith(word) || text.slice(0, start).trimEnd().endsWith(word)))
    return kept.length
  // "二〇二〇年", "三月五日": dates.
  if (/^[月日](?![間间后後])/.test(rest) || (kept.length === 4 && rest.startsWith('年') && !MULTIPLIED.test(kept)))
    return 0
  if (kept.length > 1) return kept.length
  return isCounted(rest.trimStart()) || (!/\p{L}/u.test(before) && !/^\p{L}/u.test(rest)) ? 1 : 0
}

const MULTIPLIED = new RegExp(`[${Object.keys(SMALL).join('')}${BIG}]`)

// "1조각" is one piece.
function trimmed(run: string, next: string | undefined): string {
  const kept = run.replace(END, '')
  return next === '각' && kept.endsWith('조') ? kept.slice(0, -1) : kept
}

import { asciiDigits } from './number-digits.ts'
import type { NumbersTable } from './languages/tables/numbers.ts'
import { HANGUL_NUMBER, HANGUL_STARTS, hangulLength, nativeValue } from './number-hangul.ts'
import { type Token, tokens } from './number-tokens.ts'

// Numbers in Chinese, Japanese and Korean: digits and characters mixed ("3万4000", "二百五十", "4억 7천만"), in text without spaces.

const SMALL: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
  십: 10,
  백: 100,
  천: 1000,
}
const LARGE: Readonly<Record<string, number>> = {
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
  兆: 1e12,
  만: 1e4,
  억: 1e8,
  조: 1e12,
}
const DIGIT: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  貳: 2,
  弐: 2,
  两: 2,
  兩: 2,
  三: 3,
  叁: 3,
  參: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  陸: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
  영: 0,
  공: 0,
  일: 1,
  이: 2,
  삼: 3,
  사: 4,
  오: 5,
  육: 6,
  륙: 6,
  칠: 7,
  팔: 8,
  구: 9,
} // prettier-ignore
const HAN = [...Object.keys(SMALL), ...Object.keys(LARGE), ...Object.keys(DIGIT)].filter(sign => !/[가-힣]/.test(sign))
const HANGUL = '십백천만억조'
const MORE = '余餘多여'
const BIG = Object.keys(LARGE).join('')
const D = '0-9０-９'

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

/** Reads the token that begins at `at`, and answers with its end, or with `at` for a space. */
function readUnit(text: string, at: number, table: NumbersTable, reader: Reader, found: Token[], last: number): number {
  reader.pattern.lastIndex = at
  const match = reader.pattern.exec(text)
  if (!match) return at
  const [all, run, hangul, word] = match
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

const ROUND = new RegExp(`^[${D}.．]+([${Object.keys(SMALL).join('')}]?[${BIG}]?)$`)
// "二三十" is twenty or thirty: read as no number, and no part of it is one.
const SEVERAL = /[一二三四五六七八九]{2}[十百千]/
const MULTIPLIED = new RegExp(`[${Object.keys(SMALL).join('')}${BIG}]`)

// "1조각" is one piece.
function trimmed(run: string, next: string | undefined): string {
  const kept = run.replace(END, '')
  return next === '각' && kept.endsWith('조') ? kept.slice(0, -1) : kept
}

/** The value of a number of digits and characters, or undefined where it is none. */
export function readCjkNumeral(written: string, shortPlaces = false): number | undefined {
  const native = nativeValue(written)
  if (native !== undefined) return native
  if (SEVERAL.test(written)) return undefined
  const exact = asciiDigits(written)
    .replace(/[，,\s余餘多여]/g, '')
    .replace(/[点點・·．점]/g, '.')
  const power = /^(-?[\d.]+)([eE^])(\S+)$/.exec(exact)
  if (power)
    return power[2] === '^'
      ? Number(power[1]) ** Number(power[3].replace(/^--/, ''))
      : Number(`${power[1]}e${power[3]}`)
  if (/^\d+(?:\.\d+)?$/.test(exact)) return Number(exact)
  if (new RegExp(`^[${BIG}]+$`).test(exact)) return undefined
  return new CjkReader().read(exact, shortPlaces)
}

/** What the characters after the digits of a simple number multiply by: 10,000 for "5万", 1 for "1億2000万". */
export function cjkMultiplier(written: string): number {
  const signs = ROUND.exec(written)?.[1] ?? ''
  let all = 1
  for (const sign of signs) all *= SMALL[sign] ?? LARGE[sign]
  return all
}

/** Reads characters from left to right: units into tens, tens into sections of ten thousand, sections into the total. */
class CjkReader {
  private total = 0
  private section = 0
  private current: string | undefined
  private lastMultiplier = 1
  private lastLarge = Infinity

  read(written: string, shortPlaces: boolean): number | undefined {
    for (const sign of written) if (!this.take(sign)) return undefined
    return this.finish(shortPlaces ? written : '')
  }

  private take(sign: string): boolean {
    if (/[\d.]/.test(sign)) this.current = (this.current ?? '') + sign
    else if (DIGIT[sign] !== undefined) this.current = (this.current ?? '') + String(DIGIT[sign])
    else if (SMALL[sign] !== undefined) this.small(SMALL[sign])
    else if (LARGE[sign] !== undefined) this.large(LARGE[sign])
    else return false
    return (this.current?.split('.').length ?? 1) <= 2
  }

  private small(by: number): void {
    this.section += (this.current === undefined || Number(this.current) === 0 ? 1 : Number(this.current)) * by
    this.current = undefined
    this.lastMultiplier = by
  }

  private large(by: number): void {
    const value = this.section + Number(this.current ?? 0)
    if (by >= this.lastLarge) this.total = (this.total + value) * by
    else this.total += (value === 0 ? 1 : value) * by
    this.section = 0
    this.current = undefined
    this.lastMultiplier = by
    this.lastLarge = by
  }

  // "二百五" is 250 and "九万四" 94,000, as nothing stands for the place between.
  private finish(written: string): number {
    const rest = Number(this.current ?? 0)
    const short =
      /[百千万萬亿億]\D$/.test(written) && rest > 0 && rest < 10 && !/零.$/.test(written) && this.lastMultiplier >= 100
    return (
      this.total +
      this.section +
      (short && DIGIT[written.slice(-1)] !== undefined ? (rest * this.lastMultiplier) / 10 : rest)
    )
  }
}

import { asciiDigits } from './number-digits.ts'
import type { NumbersTable } from './languages/tables/numbers.ts'
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
const NATIVE: Readonly<Record<string, number>> = {
  한: 1,
  두: 2,
  세: 3,
  네: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  열: 10,
  스무: 20,
} // prettier-ignore

const SIGNS = [...Object.keys(SMALL), ...Object.keys(LARGE), ...Object.keys(DIGIT)].join('')
const MORE = '余餘多여'
const BIG = Object.keys(LARGE).join('')
const D = '0-9０-９'
const RUN = `(?<![${D}][.．])[${D}${SIGNS}](?:[${D}${SIGNS}${MORE}]|[,，](?=[${D}]{3}(?![${D}]))|[.．点點・·점](?=[${D}${SIGNS}])|(?<=[${BIG}천백]) (?=[${D}${SIGNS}])| (?=[${BIG}]))*(?:[eE^][+-]{0,2}\\d{1,3})?`

/** The tokens of an unspaced text: numbers, the words of its table, other letters one by one. */
export function cjkTokens(text: string, table: NumbersTable): Token[] {
  const found: Token[] = []
  let last = -1
  for (const match of text.matchAll(expressionOf(table))) {
    const [run, native, word] = [match[1], match[2], match[3]]
    const start = match.index
    const numeral = run === undefined ? undefined : trimmedRun(text, start, run, table)
    const written = numeral ?? (run === undefined ? match[0] : run[0])
    const kind =
      numeral !== undefined || native !== undefined
        ? 'numeral'
        : word !== undefined || /\p{L}/u.test(written)
          ? 'word'
          : 'sign'
    found.push({
      kind,
      start,
      end: start + written.length,
      key: written.toLowerCase(),
      text: written,
      tight: start === last,
    })
    last = start + written.length
    // What a run did not keep is read as letters: it holds no number.
    if (run !== undefined && written.length < run.length)
      for (let at = written.length; at < run.length; at++) {
        found.push({ kind: 'sign', start: start + at, end: start + at + 1, key: run[at], text: run[at], tight: true })
        last = start + at + 1
      }
  }
  return found
}

const EXPRESSIONS = new Map<NumbersTable, RegExp>()

function expressionOf(table: NumbersTable): RegExp {
  const known = EXPRESSIONS.get(table)
  if (known) return known
  const words = tableWords(table)
    .sort((a, b) => b.length - a.length)
    .map(word => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
  const counters = table.counters ?? ''
  const native = `(?<![가-힣])(?:${Object.keys(NATIVE).join('|')})(?=\\s?[${counters || 'x'}])`
  const percent = table.percentBefore?.join('|') ?? '(?!)'
  const made = new RegExp(`(?!${percent})(${RUN})|(${native})|(${words.join('|')})|\\p{Script=Latin}+|\\S`, 'gu')
  EXPRESSIONS.set(table, made)
  return made
}

function tableWords(table: NumbersTable): string[] {
  const lists = [table.currencies, table.countries, table.units, table.vague, table.multipliers].flatMap(list =>
    Object.keys(list),
  )
  const bounds = [...Object.values(table.before), ...Object.values(table.after)].flat()
  const phrases = [
    ...lists,
    ...bounds,
    ...table.percent,
    ...(table.percentBefore ?? []),
    ...(table.divides ?? []),
    ...table.range.to,
    ...table.minus,
  ]
  return [...new Set(phrases.flatMap(phrase => tokens(phrase).map(token => token.text)))]
}

// A lone character counts only before a counter, or where no other letter touches it; a longer run counts by itself.
function trimmedRun(text: string, start: number, run: string, table: NumbersTable): string | undefined {
  const kept = run.replace(new RegExp(`[${MORE},，.．点點・·점 ]+$`), '')
  if (readCjkNumeral(kept) === undefined) return undefined
  if (new RegExp(`[${D}]`).test(kept)) return kept
  const before = text[start - 1] ?? ' '
  const after = text[start + kept.length] ?? ' '
  const hangul = /[가-힣]/.test(kept)
  if (before === '第' || (hangul && /[가-힣]/.test(before))) return undefined
  const counted =
    table.counters?.includes(after) === true ||
    !/\p{L}/u.test(after) ||
    tableWordFollows(text, start + kept.length, table)
  if (kept.length > 1 && !hangul) return kept
  return counted &&
    (hangul ||
      !/\p{L}/u.test(before) ||
      table.counters?.includes(after) ||
      divided(text, start, table) ||
      tableWordFollows(text, start + kept.length, table)) &&
    !(hangul && !/[십백천만억조]/.test(kept))
    ? kept
    : undefined
}

function tableWordFollows(text: string, at: number, table: NumbersTable): boolean {
  const rest = text.slice(at, at + 8).trimStart()
  return [
    ...Object.keys(table.currencies),
    ...table.percent,
    ...Object.keys(table.units),
    ...(table.divides ?? []),
  ].some(word => rest.startsWith(word))
}

function divided(text: string, start: number, table: NumbersTable): boolean {
  return (
    table.divides?.some(word =>
      text
        .slice(Math.max(0, start - 4), start)
        .trimEnd()
        .endsWith(word),
    ) === true
  )
}

/** The value of a number of digits and characters, or undefined where it is none. */
export function readCjkNumeral(written: string, shortPlaces = false): number | undefined {
  if (NATIVE[written] !== undefined) return NATIVE[written]
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
    if (by > this.lastLarge) this.total = (this.total + value) * by
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

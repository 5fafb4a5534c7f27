// Digits and number words that count nothing: they name a room, a road, a flight, a calibre, a result of a match.
import { asciiDigits } from './number-digits.ts'
import type { ReadNumber } from './number-cursor.ts'
import type { NumberLexicon } from './number-lexicon.ts'
import type { Token } from './number-tokens.ts'

/** True where the marks and words around a number make it a part of a name, a code, a clock time, a phone number or a result. */
export function isPartOfOther(list: readonly Token[], number: ReadNumber, lexicon: NumberLexicon): boolean {
  const first = list[number.from]
  if (first.kind === 'word') return isNameWord(list, number, lexicon)
  return (
    isTightToWord(list, number.from) ||
    isHyphened(list, number.from) ||
    isJoinedBefore(list, number.from) ||
    isClockOrRatio(list, number.to) ||
    isPhone(list, number.from) ||
    isListMark(list, number) ||
    isResult(list, number, lexicon)
  )
}

/** True where a bare number is the label of what stands before or after it: "Room 214", "flight BA 117", "1400 Elm Street". */
export function isLabel(list: readonly Token[], number: ReadNumber, lexicon: NumberLexicon): boolean {
  if (isOneOf(list, number, lexicon)) return true
  if (lexicon.labelled.match(list, number.to)) return true
  if (isCounting(list[number.to], lexicon)) return false
  if (number.to === number.from + 1 && lexicon.numbered.match(list, number.from)) return true
  if (list[number.from].kind !== 'numeral' || (number.worded && !isLettered(list, number))) return false
  if (lexicon.labels.match(list, number.from)) return true
  return isCode(list, number) || isModel(list, number.from) || isAddress(list, number, lexicon)
}

/** True for "9mm pistol", ".45 revolver", "pistola de 9 milímetros": a measure of millimetres or inches beside a weapon. */
export function isCalibre(list: readonly Token[], from: number, to: number, lexicon: NumberLexicon): boolean {
  if (lexicon.calibres.match(list, from)) return true
  const { arms } = lexicon
  if (arms.size === 0) return false
  return [list[to], list[to + 1], list[from - 1], list[from - 2]].some(token => token && arms.has(token.key))
}

// "4B"
function isLettered(list: readonly Token[], { from, to }: ReadNumber): boolean {
  return to === from + 2 && list[from + 1].tight && /^\p{Lu}$/u.test(list[from + 1].text)
}

// "in the hall 200 people"; German nouns are capitals.
function isCounting(next: Token | undefined, lexicon: NumberLexicon): boolean {
  if (next?.kind !== 'word') return false
  return lexicon.isPerson(next.key) || (lexicon.table.unitsFirst === true && isCapital(next))
}

// "one of the largest"
function isOneOf(list: readonly Token[], { from }: ReadNumber, lexicon: NumberLexicon): boolean {
  const of = lexicon.superlative && list[from].kind === 'word' ? lexicon.oneOf.match(list, from) : undefined
  return of !== undefined && lexicon.superlative?.test(list[of.edge]?.key ?? '') === true
}

// "BBC Two", "the Mendel Seven"; in a title all words may be capitals, so a small one must stand before the name.
function isNameWord(list: readonly Token[], { from, to }: ReadNumber, lexicon: NumberLexicon): boolean {
  const [before, name] = [list[from - 2], list[from - 1]]
  if (!/^\p{Lu}\p{Ll}/u.test(list[from].text) || name?.kind !== 'word') return false
  if (/^\p{Lu}{2,}$/u.test(name.text)) return true
  if (lexicon.table.compound || to !== from + 1) return false
  return (
    before?.kind === 'word' &&
    (isSmall(before) || lexicon.joins.has(before.key)) &&
    /^\p{Lu}\p{Ll}/u.test(name.text) &&
    !isCapital(list[to])
  )
}

function isSmall(token: Token): boolean {
  return token.text === token.text.toLowerCase()
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && !isSmall(token)
}

// Scripts with spaces between words.
const SPELT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]$/u

// "F16"
function isTightToWord(list: readonly Token[], at: number): boolean {
  const before = list[at - 1]
  // "و15" is "and 15".
  if (before?.kind === 'word' && /^(?:[وفبلك]|و?ال|و?ب|و?ل|لل)$/.test(before.key)) return false
  return list[at].tight && before?.kind === 'word' && SPELT.test(before.text)
}

// "610-447-8433", "447-8433", "262-TIPS"
function isHyphened(list: readonly Token[], at: number): boolean {
  let first = at
  while (at - first < 6 && isHyphenPair(list, first - 2)) first -= 2
  let last = at
  while (last - at < 6 && isHyphenPair(list, last)) last += 2
  if (last - first >= 4) return true
  const [a, sign, b] = list.slice(first, first + 3)
  if (last > first) return /^\d{3}$/.test(a.key) && /^\d{4}$/.test(b.key)
  return sign?.key === '-' && sign.tight && b?.tight === true && /^\p{Lu}{2,}$/u.test(b.text)
}

function isHyphenPair(list: readonly Token[], at: number): boolean {
  const [a, sign, b] = at < 0 ? [] : list.slice(at, at + 3)
  return a?.kind === 'numeral' && sign?.key === '-' && sign.tight && b?.kind === 'numeral' && b.tight
}

// "COVID-19", "10:40"
function isJoinedBefore(list: readonly Token[], at: number): boolean {
  const [other, sign] = [list[at - 2], list[at - 1]]
  // ".45" is read from its point on.
  if (list[at].tight && sign && !sign.tight && /^[.,]$/.test(sign.key)) return true
  if (!list[at].tight || !sign?.tight || !other) return false
  if (other.kind === 'numeral') return /^[:/_#&=+%]$/.test(sign.key)
  return other.kind === 'word' && SPELT.test(other.text) && /^[-‑/:.,_#&=+%]$/.test(sign.key)
}

function isClockOrRatio(list: readonly Token[], at: number): boolean {
  const [sign, other] = [list[at], list[at + 1]]
  return sign?.tight === true && /^[:/_]$/.test(sign.key) && other?.tight === true && other.kind === 'numeral'
}

// "1. First of all": a mark at the head of a line or sentence.
function isListMark(list: readonly Token[], { from, to }: ReadNumber): boolean {
  const [before, mark, next] = [list[from - 1], list[to], list[to + 1]]
  if (!mark?.tight || !/^[.)]$/.test(mark.key) || !/^\d{1,2}$/.test(list[from].key) || next === undefined) return false
  if (next.kind === 'numeral') return false
  return !next.tight && (before === undefined || /^[.!?:…”"»]$/.test(before.key)) && !list[from].tight
}

const LONGEST_PHONE = 6

// "0141 532 3300", "91 555 01 42": groups of digits of which the first, or one of several, begins with a zero.
function isPhone(list: readonly Token[], at: number): boolean {
  let first = at
  while (at - first < LONGEST_PHONE && isDigits(list[first - 1])) first--
  let last = at
  while (last - at < LONGEST_PHONE && isDigits(list[last + 1])) last++
  const groups = list.slice(first, last + 1)
  const zero = groups.findIndex(({ key }) => /^0\d*[1-9]/.test(key) && (key.length > 2 || groups.length > 2))
  return zero === 0 || (zero > 0 && groups.length > 2)
}

function isDigits(token: Token | undefined): boolean {
  return token?.kind === 'numeral' && /^[\d\s]+$/.test(token.key)
}

const MOST_GOALS = 30

// "3-1", "5–4" and "3 to 1" go down: no range does.
function isResult(list: readonly Token[], number: ReadNumber, lexicon: NumberLexicon): boolean {
  return isPairDown(list, number.from, lexicon) || isPairDown(list, number.from - 2, lexicon)
}

function isPairDown(list: readonly Token[], at: number, lexicon: NumberLexicon): boolean {
  const [high, joint, low] = at < 0 ? [] : list.slice(at, at + 3)
  if (high?.kind !== 'numeral' || low?.kind !== 'numeral') return false
  const [more, less] = [wholeOf(high), wholeOf(low)]
  if (more === undefined || less === undefined) return false
  if (lexicon.versus.has(joint.key)) return more <= MOST_GOALS && less <= MOST_GOALS
  if (more < less) return false
  if (/^[-–‑−]$/.test(joint.key)) return joint.tight && low.tight && !lexicon.percent.match(list, at + 3)
  if (more > MOST_GOALS || joint.kind !== 'word' || lexicon.between.match(list, at)) return false
  return lexicon.to.has(joint.key) && endsThere(list[at + 3], lexicon)
}

function wholeOf({ key }: Token): number | undefined {
  const digits = asciiDigits(key)
  return /^\d{1,3}$/.test(digits) ? Number(digits) : undefined
}

// A sign or a small joining word: what stands before it counts nothing.
function endsThere(next: Token | undefined, lexicon: NumberLexicon): boolean {
  if (next === undefined || next.kind === 'sign') return next?.key !== '-' && next?.key !== '%' && next?.key !== '$'
  return next.kind === 'word' && (lexicon.joins.has(next.key) || lexicon.roles(next.key)?.and === true)
}

const BODIES = new Set(['US', 'UN', 'EU', 'UK', 'UE'])

// "BA 117", "the B 96": one or two capitals and plain digits. "US 300 troops" is a body.
function isCode(list: readonly Token[], { from, to }: ReadNumber): boolean {
  const [before, code, digits, after] = [list[from - 2], list[from - 1], list[from], list[to]]
  if (code?.kind !== 'word' || !/^\d{1,4}$/.test(digits.key) || digits.tight || to !== from + 1) return false
  if (!/^[A-Z]{1,2}$/.test(code.text) || BODIES.has(code.text)) return false
  if (code.text.length === 1) return before?.kind === 'word' && isSmall(before) && after?.key !== '-'
  return (
    before === undefined ||
    before.kind !== 'word' ||
    before.text.length < 2 ||
    before.text !== before.text.toUpperCase()
  )
}

/** Makers and series whose numbers name their models. */
const MAKERS = new Set(
  'boeing airbus embraer bombardier cessna antonov tupolev sukhoi apollo sojus soyuz windows iphone ios android galaxy playstation xbox porsche peugeot боинг эрбас аэробус боїнг بوينغ بوينج إيرباص ايرباص formel formula fórmula formule formuła'.split(
    ' ',
  ),
)

function isModel(list: readonly Token[], at: number): boolean {
  const maker = list[at - 1]
  return maker?.kind === 'word' && /^\d{1,4}$/.test(list[at].key) && MAKERS.has(maker.key)
}

const FARTHEST_STREET = 3

// "1400 Elm Street", "14 rue des Lilas", "Lindenstraße 14", "calle Mayor, 14."
function isAddress(list: readonly Token[], { from, to }: ReadNumber, lexicon: NumberLexicon): boolean {
  if (lexicon.streets.size === 0 && lexicon.table.streetEnds === undefined) return false
  if (!/^\d{1,5}$/.test(list[from].key)) return false
  return isBeforeStreet(list, to, lexicon) || isAfterStreet(list, from, to, lexicon)
}

function isBeforeStreet(list: readonly Token[], to: number, lexicon: NumberLexicon): boolean {
  if (lexicon.table.streetNext) return lexicon.streets.has(list[to]?.key ?? '')
  if (lexicon.table.streetFirst) return false
  for (let at = to; at <= to + FARTHEST_STREET && list[at]?.kind === 'word' && isCapital(list[at]); at++)
    if (at > to && lexicon.streets.has(list[at].key)) return true
  return false
}

function isAfterStreet(list: readonly Token[], from: number, to: number, lexicon: NumberLexicon): boolean {
  const last = list[from - 1]?.key === ',' ? from - 2 : from - 1
  const name = list[last]
  if (name?.kind !== 'word' || !/^\p{Lu}/u.test(name.text) || !endsThere(list[to], lexicon)) return false
  if (lexicon.table.streetEnds?.some(end => name.key.endsWith(end))) return true
  if (!lexicon.table.streetFirst) return false
  for (let at = last; at >= last - FARTHEST_STREET && list[at]?.kind === 'word'; at--)
    if (lexicon.streets.has(list[at].key)) return true
  return false
}

import anyAscii from 'any-ascii'
import type { Article } from '../../domain/article.ts'
import { hash32 } from '../../text/word-hashes.ts'

/** What a translation keeps: figures, and names by the consonants of their Latin form, in order; 16 bits each. */
export interface Anchors {
  /** Figures of two digits and more, without separators, in order. */
  figures: Uint16Array
  /** Names by the consonants of their Latin form ("Kremlin", "Кремль": krml), each once, in order. */
  names: Uint16Array
  /** Figures and names together, each time they appear, in order. */
  marks: Uint16Array
  /** Where each mark stands, in 65,535ths of the text's length. */
  places: Uint16Array
  /** Characters of the text. */
  length: number
}

const FIGURE = /\p{Nd}+(?:[.,\u00a0\u202f'’ ](?=\p{Nd}{3}(?!\p{Nd}))\p{Nd}{3})*(?:[.,]\p{Nd}+)?/gu
const NAME_LETTERS = 31
const BEFORE_NAME = /(?:[\p{Ll}\p{Nd},;:'’«“"(–-]\s?['’"«“(]?|\s[ld]['’])$/u
const READ = 12_000
const MOST_MARKS = 160
const MOST_FIGURES = 240
/** Names repeat, within a text and from one to the next; what they come to is kept. */
const SKELETONS = new Map<string, number>()
const MOST_KNOWN = 20_000
/** Set in the mark of a figure that may be a year: two of them tell no text from another. */
const YEAR = 1
const WHOLE = 0xffff
/** How far apart, in shares of the two lengths, four fifths of the marks of a text and its translation may stand. */
const OUT_OF_STEP = 0.12
/** The same for a text that cites the other's house, as one that retells its report does; and how much longer one may be. */
const OUT_OF_STEP_CITING = 0.06
const LONGER_CITING = 1.4

/** The figures and names of an article by which its translation can be told. */
export function anchorsOf(article: Article): Anchors {
  const text = article.text.slice(0, READ)
  const found: { key: number; index: number }[] = []
  const figures: number[] = []
  for (const { 0: figure, index } of text.matchAll(FIGURE)) {
    const plain = plainFigure(figure)
    if (plain.length < 2) continue
    const key = figureMark(plain)
    found.push({ key, index })
    if (figures.length < MOST_FIGURES) figures.push(key)
  }
  const names = new Set<number>()
  for (let index = 0; index < text.length; index++) {
    if (letterAt(text, index) !== CAPITAL) continue
    const start = index
    while (index - start < NAME_LETTERS && letterAt(text, index) !== NO_LETTER) index++
    if (index - start < 3 || !isInside(text, start)) continue
    const key = skeleton(text.slice(start, index))
    if (key === NO_NAME) continue
    found.push({ key, index: start })
    names.add(key)
  }
  const marks = found.sort((a, b) => a.index - b.index).slice(0, MOST_MARKS)
  return {
    figures: Uint16Array.from(figures),
    names: Uint16Array.from(names),
    marks: Uint16Array.from(marks, ({ key }) => key),
    places: Uint16Array.from(marks, ({ index }) => (index / article.text.length) * WHOLE),
    length: article.text.length,
  }
}

/** Hashes by which a text and its translation find each other: neighbouring figures, and neighbouring names. */
export function anchorKeys({ figures, names }: Anchors): Set<number> {
  const keys = new Set<number>()
  for (let at = 0; at + 1 < figures.length; at++) {
    const [one, other] = [figures[at], figures[at + 1]]
    if (one !== other && !(one & other & YEAR)) keys.add(joined(0, one, other))
  }
  for (let at = 0; at + 2 < names.length; at++) keys.add(joined(names[at], names[at + 1], names[at + 2]))
  return keys
}

/**
 * Why two texts in different languages are likely one, translated; undefined where they are not. Symmetric. Two reports
 * of one event share its figures and names; only a translation says them in step. `citing`: one names the other's house
 * as its source.
 */
export function translates(a: Anchors, b: Anchors, citing = false): string | undefined {
  const long = Math.max(a.length, b.length) / Math.max(1, Math.min(a.length, b.length))
  if (long > (citing ? LONGER_CITING : 2.2) || a.figures.length < 3 || b.figures.length < 3) return undefined
  const figures = common(a.figures, b.figures)
  const inOrder = longestCommon(a.figures, b.figures)
  const [fewer, more] = [a.figures.length, b.figures.length].sort((x, y) => x - y)
  const names = common(a.names, b.names)
  const named = names / Math.max(1, Math.min(a.names.length, b.names.length))
  if (inOrder / fewer < 0.66 || figures / more < 0.5 || inOrder < 3) return undefined
  if (a.names.length >= 4 && b.names.length >= 4 && (named < 0.5 || names < 4)) return undefined
  if (inOrder + names < 8) return undefined
  if (Math.min(drift(a, b), drift(b, a)) > (citing ? OUT_OF_STEP_CITING : OUT_OF_STEP)) return undefined
  return `likely a translation: ${inOrder} figures in the same order and ${names} names in common with the other language's text`
}

/** The figures and names that two texts say in one order, and their share of each text's. */
export function inStep(a: Anchors, b: Anchors): { shared: number; inA: number; inB: number } {
  const shared = lengths(a.marks, b.marks)[0][0]
  return { shared, inA: shared / Math.max(1, a.marks.length), inB: shared / Math.max(1, b.marks.length) }
}

function plainFigure(figure: string): string {
  if (/^[0-9.,\u00a0\u202f'’ ]+$/.test(figure)) return figure.replace(/[^0-9]/g, '')
  return [...figure].map(digit => (/\p{Nd}/u.test(digit) ? anyAscii(digit) : '')).join('')
}

function figureMark(digits: string): number {
  const mark = short(hash32(digits)) & ~YEAR
  return /^(?:19|20)\d\d$/.test(digits) ? mark | YEAR : mark
}

const NO_LETTER = 1
const LETTER = 2
const CAPITAL = 3
/** What each UTF-16 code unit is, once it was asked for; 0 before. */
const LETTERS = new Uint8Array(0x10000)

function letterAt(text: string, at: number): number {
  if (at >= text.length) return NO_LETTER
  const unit = text.charCodeAt(at)
  return LETTERS[unit] || (LETTERS[unit] = letterOf(text[at]))
}

function letterOf(unit: string): number {
  return /\p{Lu}/u.test(unit) ? CAPITAL : /[\p{L}\p{M}]/u.test(unit) ? LETTER : NO_LETTER
}

/** What a name comes to that has too few letters to tell names apart. */
const NO_NAME = -1

// Names in the middle of a sentence: after a small letter, a figure or a comma, a bracket or a quotation mark.
function isInside(text: string, index: number): boolean {
  return BEFORE_NAME.test(text.slice(Math.max(0, index - 3), index))
}

function skeleton(name: string): number {
  const known = SKELETONS.get(name)
  if (known !== undefined) return known
  const letters = consonants(name)
  const mark = letters.length < 3 ? NO_NAME : short(hash32(letters))
  if (SKELETONS.size >= MOST_KNOWN) SKELETONS.clear()
  SKELETONS.set(name, mark)
  return mark
}

function consonants(name: string): string {
  const latin = anyAscii(name)
    .toLowerCase()
    .replace(/ph/g, 'f')
    .replace(/[ckq]h?|x/g, 'k')
    .replace(/[sz]h?/g, 's')
    .replace(/[wvb]/g, 'v') // prettier-ignore
  const bare = latin.replace(/[aeiouyjh'`’]/g, '').replace(/(.)\1+/g, '$1')
  return /^[aeiou]/.test(latin) ? `a${bare}`.slice(0, 4) : bare.slice(0, 4)
}

function short(hash: number): number {
  return (hash ^ (hash >>> 16)) & WHOLE
}

// One key of three marks, whatever their order.
function joined(a: number, b: number, c: number): number {
  const [least, most] = [Math.min(a, b, c), Math.max(a, b, c)]
  const hash = Math.imul(least ^ Math.imul(a + b + c - least - most, 0x9e3779b1), 0x85ebca6b) ^ most
  return Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35) >>> 0
}

function common(a: Uint16Array, b: Uint16Array): number {
  const left = new Map<number, number>()
  for (const each of b) left.set(each, (left.get(each) ?? 0) + 1)
  let count = 0
  for (const each of a) {
    const more = left.get(each) ?? 0
    if (more > 0) count++
    left.set(each, more - 1)
  }
  return count
}

// Length of the longest common subsequence; the lists are cut so that it stays cheap.
function longestCommon(a: Uint16Array, b: Uint16Array): number {
  return lengths(a.subarray(0, 120), b.subarray(0, 120))[0][0]
}

// How far apart the marks in common stand, four fifths of them: of one text and its translation a twentieth at most.
function drift(a: Anchors, b: Anchors): number {
  const table = lengths(a.marks, b.marks)
  const apart: number[] = []
  for (let one = 0, other = 0; one < a.marks.length && other < b.marks.length; ) {
    if (a.marks[one] === b.marks[other]) apart.push(Math.abs(a.places[one++] - b.places[other++]))
    else if (table[one + 1][other] >= table[one][other + 1]) one++
    else other++
  }
  return (apart.sort((x, y) => x - y)[Math.floor(apart.length * 0.8)] ?? WHOLE) / WHOLE
}

// Longest common subsequences of all pairs of ends of two lists.
function lengths(one: Uint16Array, other: Uint16Array): Uint16Array[] {
  const table = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1))
  for (let left = one.length - 1; left >= 0; left--) {
    for (let right = other.length - 1; right >= 0; right--) {
      table[left][right] =
        one[left] === other[right]
          ? table[left + 1][right + 1] + 1
          : Math.max(table[left + 1][right], table[left][right + 1])
    }
  }
  return table
}

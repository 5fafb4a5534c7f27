import anyAscii from 'any-ascii'
import type { Article } from '../../domain/article.ts'
import { hash32 } from '../../text/shingles.ts'

/** What a translation keeps: figures, and names by their consonants, in order. */
export interface Anchors {
  /** Figures of two digits and more, without separators, in order. */
  figures: string[]
  /** Names by the consonants of their Latin form ("Kremlin", "Кремль": krml), each once, in order. */
  names: string[]
  /** Hashes of figures and names together, each time they appear, in order. */
  marks: Uint32Array
  /** Where each mark stands, as a share of the text's length. */
  places: Float32Array
  /** Characters of the text. */
  length: number
}

const FIGURE = /\p{Nd}+(?:[.,\u00a0\u202f'’ ](?=\p{Nd}{3}(?!\p{Nd}))\p{Nd}{3})*(?:[.,]\p{Nd}+)?/gu
const NAME = /(?<=[\p{Ll}\p{Nd},;:'’«“"(–-]\s?['’"«“(]?|\s[ld]['’])\p{Lu}[\p{L}\p{M}]{2,30}/gu
const READ = 12_000
const MOST_MARKS = 160
/** How far apart, in shares of the two lengths, four fifths of the marks of a text and its translation may stand. */
const OUT_OF_STEP = 0.12
/** The same for a text that cites the other's house, as one that retells its report does; and how much longer one may be. */
const OUT_OF_STEP_CITING = 0.06
const LONGER_CITING = 1.4

/** The figures and names of an article by which its translation can be told. */
export function anchorsOf(article: Article): Anchors {
  const text = article.text.slice(0, READ)
  const figures = [...text.matchAll(FIGURE)]
    .map(({ 0: figure, index }) => ({ key: plainFigure(figure), index }))
    .filter(({ key }) => key.length >= 2)
  const known = new Map<string, string>()
  const names = [...text.matchAll(NAME)]
    .map(({ 0: name, index }) => ({ key: known.get(name) ?? known.set(name, skeleton(name)).get(name)!, index }))
    .filter(({ key }) => key.length >= 3)
  const marks = [...figures, ...names].sort((a, b) => a.index - b.index).slice(0, MOST_MARKS)
  return {
    figures: figures.map(({ key }) => key),
    names: [...new Set(names.map(({ key }) => key))],
    marks: Uint32Array.from(marks, ({ key }) => hash32(key)),
    places: Float32Array.from(marks, ({ index }) => index / article.text.length),
    length: article.text.length,
  }
}

/** Hashes by which a text and its translation find each other: neighbouring figures, and neighbouring names. */
export function anchorKeys({ figures, names }: Anchors): Set<number> {
  const keys = new Set<number>()
  for (let at = 0; at + 1 < figures.length; at++) {
    const pair = [figures[at], figures[at + 1]].sort()
    if (pair[0] !== pair[1] && !pair.every(isYear)) keys.add(hash32(`figures ${pair.join(' ')}`))
  }
  for (let at = 0; at + 2 < names.length; at++) {
    keys.add(hash32(`names ${[names[at], names[at + 1], names[at + 2]].sort().join(' ')}`))
  }
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
  return [...figure].map(digit => (/\p{Nd}/u.test(digit) ? anyAscii(digit) : '')).join('')
}

function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits)
}

function skeleton(name: string): string {
  const latin = anyAscii(name)
    .toLowerCase()
    .replace(/ph/g, 'f')
    .replace(/[ckq]h?|x/g, 'k')
    .replace(/[sz]h?/g, 's')
    .replace(/[wvb]/g, 'v') // prettier-ignore
  const consonants = latin.replace(/[aeiouyjh'`’]/g, '').replace(/(.)\1+/g, '$1')
  return /^[aeiou]/.test(latin) ? `a${consonants}`.slice(0, 4) : consonants.slice(0, 4)
}

function common(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>()
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
function longestCommon(a: readonly string[], b: readonly string[]): number {
  const [one, other] = [a.slice(0, 120), b.slice(0, 120)]
  return lengths(one, other)[0][0]
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
  return apart.sort((x, y) => x - y)[Math.floor(apart.length * 0.8)] ?? 1
}

// Longest common subsequences of all pairs of ends of two lists.
function lengths<T>(one: ArrayLike<T>, other: ArrayLike<T>): Uint16Array[] {
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

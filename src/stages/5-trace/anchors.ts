import anyAscii from 'any-ascii'
import type { Article } from '../../domain/article.ts'
import { hash32 } from '../../text/shingles.ts'

/** What a translation keeps: figures, and names by their consonants, in order. */
export interface Anchors {
  /** Figures of two digits and more, without separators, in order. */
  figures: string[]
  /** Names by the consonants of their Latin form ("Kremlin", "Кремль": krml), each once, in order. */
  names: string[]
  /** Characters of the text. */
  length: number
}

const FIGURE = /\p{Nd}+(?:[.,\u00a0\u202f'’ ](?=\p{Nd}{3}(?!\p{Nd}))\p{Nd}{3})*(?:[.,]\p{Nd}+)?/gu
const NAME = /(?<=[\p{Ll}\p{Nd},;:'’«“"(–-]\s?['’"«“(]?|\s[ld]['’])\p{Lu}[\p{L}\p{M}]{2,30}/gu
const READ = 12_000

/** The figures and names of an article by which its translation can be told. */
export function anchorsOf(article: Article): Anchors {
  const text = article.text.slice(0, READ)
  const figures = [...text.matchAll(FIGURE)].map(([figure]) => plainFigure(figure)).filter(digits => digits.length >= 2)
  const names = [...text.matchAll(NAME)].map(([name]) => skeleton(name)).filter(name => name.length >= 3)
  return { figures, names: [...new Set(names)], length: article.text.length }
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

/** Why two texts in different languages are likely one, translated; undefined where they are not. Symmetric. */
export function translates(a: Anchors, b: Anchors): string | undefined {
  const long = Math.max(a.length, b.length) / Math.max(1, Math.min(a.length, b.length))
  if (long > 2.2 || a.figures.length < 3 || b.figures.length < 3) return undefined
  const figures = common(a.figures, b.figures)
  const inOrder = longestCommon(a.figures, b.figures)
  const [fewer, more] = [a.figures.length, b.figures.length].sort((x, y) => x - y)
  const names = common(a.names, b.names)
  const named = names / Math.max(1, Math.min(a.names.length, b.names.length))
  if (inOrder / fewer < 0.66 || figures / more < 0.5 || inOrder < 3) return undefined
  if (a.names.length >= 4 && b.names.length >= 4 && (named < 0.5 || names < 4)) return undefined
  if (inOrder + names < 8) return undefined
  return `likely a translation: ${inOrder} figures in the same order and ${names} names in common with the other language's text`
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
  let row = new Uint16Array(other.length + 1)
  for (const left of one) {
    const next = new Uint16Array(other.length + 1)
    for (let at = 0; at < other.length; at++) {
      next[at + 1] = left === other[at] ? row[at] + 1 : Math.max(row[at + 1], next[at])
    }
    row = next
  }
  return row[other.length]
}

import { stem } from '../../text/stems.ts'
import { wordingOf } from '../../text/wordings.ts'
import type { WordingTable } from '../../text/languages/tables/wording.ts'
import { aligned, withoutStrays } from './alignment.ts'
import { withinEdits } from './edits.ts'
import { INSERTED, type QuotedWord } from './quoted-words.ts'

/** Words that two versions of one quotation do not share, inside what both quote. */
export interface QuoteDiff {
  /** Words of the first without a counterpart in the second, and the other way round; not those that say nothing. */
  dropped: string[]
  added: string[]
  /** True where they alter what was said; false for fillers, contractions, spelling, brackets and omissions. */
  isAltered: boolean
  /** True where nothing that says anything differs; some that are not the same are too far apart to be an alteration. */
  isSame: boolean
  /** Which words of the first and of the second, by their numbers, are compared: from the first pair to the last. */
  one: [from: number, to: number]
  other: [from: number, to: number]
}

interface Gap {
  gone: string[]
  come: string[]
}

// A longer run left out is an omission, such as an ellipsis marks, and no alteration.
const LONGEST_ALTERATION = 6
const FEWEST_WORDS = 5
const FEWEST_SHARED = 0.5
/** Pairs that make two sentences versions of one, though both begin, or go on, in other words. */
const LONG_SHARED = 10

/** How two wordings differ, or undefined where they are no versions of one sentence. */
export function quoteDiff(
  one: readonly QuotedWord[],
  other: readonly QuotedWord[],
  language: string,
): QuoteDiff | undefined {
  const [a, b] = [one, other].map(list => list.flatMap(({ plain }) => plain))
  const table = wordingOf(language)
  const pairs = withoutStrays(aligned(a, b), at => !table.small.has(a[at]))
  if (!areVersions(pairs, a, b, table)) return undefined
  const gaps = gapsOf(pairs, a, b)
  const end = otherEnd(a, b, pairs, table)
  const all = [...gaps, end]
  const weighty = all.filter(gap => !isLight(gap, table, language))
  const span = (list: readonly QuotedWord[], side: 0 | 1, most: number): [number, number] => [
    wordAt(list, pairs[0][side]),
    wordAt(list, Math.max(pairs.at(-1)![side], most)) + 1,
  ]
  return {
    dropped: weighty.flatMap(({ gone }) => gone),
    added: weighty.flatMap(({ come }) => come),
    isAltered: isAlteration(weighty, pairs.length, a, b, table),
    isSame: weighty.length === 0,
    one: span(one, 0, end.gone.length > 0 ? a.length - 1 : 0),
    other: span(other, 1, end.come.length > 0 ? b.length - 1 : 0),
  }
}

function wordAt(list: readonly QuotedWord[], plain: number): number {
  let left = plain
  return Math.max(
    0,
    list.findIndex(word => (left -= word.plain.length) < 0),
  )
}

function areVersions(
  pairs: readonly [number, number][],
  a: readonly string[],
  b: readonly string[],
  { small }: WordingTable,
): boolean {
  const spansBoth = pairs.length > 0 && isWhole(pairs, a, b)
  const content = pairs.filter(([at]) => !small.has(a[at])).length
  if (pairs.length < FEWEST_WORDS && !(spansBoth && content > 2)) return false
  if (density(pairs) < FEWEST_SHARED) return false
  const heads = [a.slice(0, pairs[0][0]), b.slice(0, pairs[0][1])].map(head => head.filter(word => !small.has(word)))
  const tails = [a.slice(pairs.at(-1)![0] + 1), b.slice(pairs.at(-1)![1] + 1)].map(tail =>
    tail.filter(word => !small.has(word)),
  )
  const goOnOtherwise = tails.every(tail => tail.length > 0) && tails.some(tail => tail.length > LONGEST_END)
  return (heads.some(head => head.length === 0) && !goOnOtherwise) || pairs.length >= LONG_SHARED
}

function isWhole(pairs: readonly [number, number][], a: readonly string[], b: readonly string[]): boolean {
  const [first, last] = [pairs[0], pairs.at(-1)!]
  return first[0] === 0 && first[1] === 0 && last[0] === a.length - 1 && last[1] === b.length - 1
}

function gapsOf(pairs: readonly [number, number][], a: readonly string[], b: readonly string[]): Gap[] {
  return pairs.slice(1).flatMap(([i, j], index) => {
    const [gone, come] = [a.slice(pairs[index][0] + 1, i), b.slice(pairs[index][1] + 1, j)]
    return gone.length + come.length === 0 ? [] : [{ gone, come }]
  })
}

// Between the first and the last word that both have: two other sentences share words here and there.
function density(pairs: readonly [number, number][]): number {
  const [first, last] = [pairs[0], pairs[pairs.length - 1]]
  return pairs.length / (Math.max(last[0] - first[0], last[1] - first[1]) + 1)
}

const LONGEST_END = 3
const LONG_BEGINNING = 7

// Ends are trimmed freely; but where both go on for a word or two after a long beginning, one of the two was changed.
function otherEnd(
  a: readonly string[],
  b: readonly string[],
  pairs: readonly [number, number][],
  { small }: WordingTable,
): Gap {
  const [gone, come] = [a.slice(pairs.at(-1)![0] + 1), b.slice(pairs.at(-1)![1] + 1)]
  const isChanged = [gone, come].every(end => end.length > 0 && end.length <= LONGEST_END)
  const beginning = pairs.slice(-LONG_BEGINNING)
  const between = gapsOf(beginning, a, b).flatMap(gap => [...gap.gone, ...gap.come])
  const isRun = beginning.length === LONG_BEGINNING && between.every(word => small.has(word))
  return isChanged && isRun ? { gone, come } : { gone: [], come: [] }
}

/** True where a difference says nothing: an omission, an insertion in brackets, small words, another spelling or ending. */
function isLight({ gone, come }: Gap, table: WordingTable, language: string): boolean {
  if (gone.length > LONGEST_ALTERATION || come.length > LONGEST_ALTERATION) return true
  if (gone.includes(INSERTED) || come.includes(INSERTED) || sameLetters(gone, come)) return true
  const [x, y] = [gone, come].map(list => list.filter(word => !table.small.has(word)))
  if (x.length === 0 && y.length === 0) return true
  return x.length === y.length && x.every((word, index) => sameWord(word, y[index], language))
}

/** Articles that are written before a name of another tongue. */
const NAME_ARTICLE = /^(?:al|el|as|ad|an|ul)-/

function sameWord(one: string, other: string, language: string): boolean {
  if (one === other || stem(one, language) === stem(other, language)) return true
  const [a, b] = [one, other].map(word => word.replace(NAME_ARTICLE, '').replace(/[^\p{L}\p{N}]/gu, ''))
  return a === b || (!/\p{N}/u.test(a + b) && withinEdits(a, b, a.length + b.length > 10 ? 2 : 1))
}

// "any more" and "anymore", "war-torn" and "war torn".
function sameLetters(one: readonly string[], other: readonly string[]): boolean {
  const letters = (list: readonly string[]) => list.join('').replace(/[^\p{L}\p{N}]/gu, '')
  return letters(one) === letters(other)
}

/** True where the differing words are few beside the shared ones and say something. */
function isAlteration(
  gaps: readonly Gap[],
  shared: number,
  a: readonly string[],
  b: readonly string[],
  { small, turning, degree }: WordingTable,
): boolean {
  if (gaps.length === 0) return false
  const says = (word: string) => !small.has(word)
  const dropped = gaps.flatMap(({ gone }) => gone.filter(says))
  const added = gaps.flatMap(({ come }) => come.filter(says))
  // A word that the other has as well is only said once more, but for a second "not".
  const telling = (list: readonly string[], beside: readonly string[]) =>
    list
      .filter(word => (turning.has(word) || degree.has(word)) && (word === 'not' || !beside.includes(word)))
      .sort()
      .join(' ')
  const differing = dropped.length + added.length
  if (telling(dropped, b) !== telling(added, a) && differing <= shared) return true
  const inserted = dropped.length === 0 || added.length === 0
  // A sentence built like the next one repeats its words; what is put in says new ones.
  const repeated = dropped.filter(word => b.includes(word)).length + added.filter(word => a.includes(word)).length
  return differing <= shared * (inserted ? 1 : 0.5) && repeated <= differing / 2
}

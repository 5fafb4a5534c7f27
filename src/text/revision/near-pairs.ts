import type { Aligned } from './aligned-keys.ts'
import type { Bag } from './word-bags.ts'
import { containment, likeness } from './word-bags.ts'

/** Two paragraphs that are one in other words. */
export interface NearPair {
  old: number
  now: number
}

/** Paragraphs that have no equal on the other side. */
export interface LeftOver {
  old: readonly number[]
  now: readonly number[]
}

/** Between the same unchanged neighbours so much likeness makes a paragraph an edited one; elsewhere, a moved and edited one. */
const EDITED = 0.36
const MOVED = 0.6
const FEWEST_WORDS_MOVED = 6
/** So many pairs of one gap are all looked at; of more only those that share a rare word. */
const MOST_PAIRS = 2_500
const RARE = 8
const MOST_CANDIDATES = 12

interface Candidate extends NearPair {
  like: number
}

/** Pairs of paragraphs that are most alike, each paragraph in one pair at most. */
export function nearPairs(
  left: LeftOver,
  bags: { old: (index: number) => Bag; now: (index: number) => Bag },
  anchors: Aligned,
): NearPair[] {
  const gaps = gapsOf(left, anchors)
  const rate = ({ old, now }: NearPair): Candidate => ({ old, now, like: likeness(bags.old(old), bags.now(now)) })
  const beside = [...gaps.values()]
    .filter(gap => gap.old.length * gap.now.length <= MOST_PAIRS)
    .flatMap(gap =>
      gap.old.flatMap(old => gap.now.map(now => ({ old, now, like: inPlace(bags.old(old), bags.now(now)) }))),
    )
    .filter(({ like }) => like >= EDITED)
  const apart = sharingRareWords(left, bags)
    .filter(({ old, now }) => Math.min(bags.old(old).words, bags.now(now).words) >= FEWEST_WORDS_MOVED)
    .map(rate)
    .filter(({ like }) => like >= MOVED)
  return chosen([...beside, ...apart])
}

/** A paragraph that was cut to its first sentence is an edited one, however little is left. */
const CUT = 0.7
const FEWEST_WORDS_CUT = 5

function inPlace(one: Bag, other: Bag): number {
  const [short, long] = one.words <= other.words ? [one, other] : [other, one]
  const like = likeness(one, other)
  return short.words < FEWEST_WORDS_CUT ? like : Math.max(like, CUT * containment(short, long, []))
}

/** What is left between two neighbouring unchanged paragraphs, by the number of unchanged ones before it. */
function gapsOf({ old, now }: LeftOver, anchors: Aligned): Map<number, { old: number[]; now: number[] }> {
  const gaps = new Map<number, { old: number[]; now: number[] }>()
  const gap = (number: number) => {
    let known = gaps.get(number)
    if (!known) gaps.set(number, (known = { old: [], now: [] }))
    return known
  }
  const place = (indices: readonly number[], side: 0 | 1, add: (number: number, index: number) => void) => {
    let passed = 0
    for (const index of indices) {
      while (passed < anchors.length && anchors[passed][side] < index) passed++
      add(passed, index)
    }
  }
  place(old, 0, (number, index) => gap(number).old.push(index))
  place(now, 1, (number, index) => gap(number).now.push(index))
  return gaps
}

function sharingRareWords(
  { old, now }: LeftOver,
  bags: { old: (index: number) => Bag; now: (index: number) => Bag },
): NearPair[] {
  const holders = new Map<number, number[]>()
  for (const index of old) {
    for (const pair of bags.old(index).pairs.keys()) {
      const those = holders.get(pair)
      if (those) those.push(index)
      else holders.set(pair, [index])
    }
  }
  return now.flatMap(index => {
    const counts = new Map<number, number>()
    for (const pair of bags.now(index).pairs.keys()) {
      const those = holders.get(pair) ?? []
      if (those.length <= RARE) for (const holder of those) counts.set(holder, (counts.get(holder) ?? 0) + 1)
    }
    return [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_CANDIDATES)
      .map(([holder]) => ({ old: holder, now: index }))
  })
}

function chosen(candidates: readonly Candidate[]): NearPair[] {
  const sorted = [...candidates].sort((a, b) => b.like - a.like || a.now - b.now || a.old - b.old)
  const takenOld = new Set<number>()
  const takenNow = new Set<number>()
  return sorted.filter(({ old, now }) => {
    if (takenOld.has(old) || takenNow.has(now)) return false
    takenOld.add(old)
    takenNow.add(now)
    return true
  })
}

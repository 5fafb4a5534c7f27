import type { Point, PointKind } from '../../domain/point.ts'
import type { Candidate } from './candidates.ts'
import type { Pool, Weighed } from './weighed.ts'

/** What the picked sentences have told; it grows with every pick. */
export interface Said {
  /** By number of the word: 1 where it was said. */
  words: Uint8Array
  points: Set<string>
  /** Times that each report was heard. */
  reports: Map<string, number>
  picked: Candidate[]
}

export function nothingSaid({ weights }: Pool): Said {
  return { words: new Uint8Array(weights.length), points: new Set(), reports: new Map(), picked: [] }
}

/** Adds a pick to what was said. */
export function say({ each, words }: Weighed, said: Said): void {
  for (const word of words) said.words[word] = 1
  for (const { id } of each.points) said.points.add(id)
  said.reports.set(each.report, (said.reports.get(each.report) ?? 0) + 1)
  said.picked.push(each)
}

/** What telling a point of a kind is worth. Names that are written differently, and what one report alone says, are worth nothing of their own. */
const KIND_WORTH: Partial<Record<PointKind, number>> = {
  agree: 1,
  conflict: 1,
  speakers: 1,
  'older-figure': 1,
  scope: 0.8,
  precision: 0.8,
  'first-claim': 0.8,
  'attribution-drift': 0.5,
  revised: 0.4,
  'conflated-dates': 0.2,
  translation: 0.2,
}

const WORDS = 1.2
const POINTS = 0.35
const MOST_POINTS = 2.5
const NEW_REPORT = 0.35
const PLACE = 0.5
const OPENING = 3
const LATE = 0.45
const DISPUTED = 0.6
const LEANS = 0.5
const LENGTH = 0.0012

/** What a candidate adds to what was said: words that many reports share, points, a report not yet heard, a place near the beginning; less what it costs. */
export function worth(weighed: Weighed, said: Said, pool: Pool): number {
  const { each, late } = weighed
  const isFirst = said.picked.length === 0
  const heard = said.reports.get(each.report) ?? 0
  const place = standing(each)
  return (
    WORDS * wordsWorth(weighed, said, pool) +
    POINTS * pointsWorth(each, said) +
    (NEW_REPORT * nearness(weighed)) / (1 + 3 * heard) +
    (PLACE / (1 + place)) * (isFirst ? OPENING : 1) +
    (LATE * late) / (1 + place / 3) -
    cost(each, said, isFirst)
  )
}

function wordsWorth({ words }: Weighed, said: Said, { weights }: Pool): number {
  let fresh = 0
  for (const word of words) if (said.words[word] === 0) fresh += weights[word]
  return fresh / Math.sqrt(Math.max(6, words.length))
}

const NEAR = 0.3

/** 0 to 1: whether it speaks of what the others speak of. A report is not heard through a line of its page. */
function nearness({ words, weight }: Weighed): number {
  return Math.min(1, weight / Math.max(1, words.length) / NEAR)
}

function pointsWorth({ points }: Candidate, said: Said): number {
  const fresh = points.filter(({ id }) => !said.points.has(id))
  return Math.min(
    MOST_POINTS,
    fresh.reduce((sum, point) => sum + pointWorth(point), 0),
  )
}

/** That reports share words is worth less than that they share a fact. */
const MEASURE_WORTH: Readonly<Record<string, number>> = { quote: 0.6, words: 0.6, statement: 0.6, event: 0.6, age: 0.7 }

function pointWorth({ kind, measure, reports }: Point): number {
  return (KIND_WORTH[kind] ?? 0) * (MEASURE_WORTH[measure ?? ''] ?? 1) * Math.min(1.5, 0.5 + reports / 4)
}

function cost(each: Candidate, said: Said, isFirst: boolean): number {
  const lean = each.isOpen && follows(each, said.picked) ? 0 : each.lean
  return (each.disputed ? DISPUTED : 0) + lean * LEANS * (isFirst ? 2 : 1) + each.text.length * LENGTH
}

/** True where the sentence before it in its article was picked. */
export function follows({ article, place }: Candidate, picked: readonly Candidate[]): boolean {
  return picked.some(other => other.article.id === article.id && other.place === place - 1)
}

// What stands above an article's first sentence of its own are lines of the page.
function standing({ rank, place }: Candidate): number {
  return rank === 0 ? 0 : place
}

import type { Point, PointKind } from '../../domain/point.ts'
import type { Candidate } from './candidates.ts'

/** What the picked sentences have told. */
export interface Said {
  words: ReadonlySet<string>
  points: ReadonlySet<string>
  /** Times that each report was heard. */
  reports: ReadonlyMap<string, number>
  picked: readonly Candidate[]
}

/** How a candidate's worth is made up. */
export interface Scale {
  /** How much a word of the story weighs, 0 to 1: see `wordWeights`. */
  words: ReadonlyMap<string, number>
  /** 0 to 1: how late a report was, of those whose day is known; 0.5 where it is not. */
  lateness: ReadonlyMap<string, number>
  /** Number of reports that speak. */
  reports: number
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
export function worth(each: Candidate, said: Said, scale: Scale): number {
  const isFirst = said.picked.length === 0
  const heard = said.reports.get(each.report) ?? 0
  const place = PLACE / (1 + standing(each))
  const late = (scale.lateness.get(each.article.id) ?? 0.5) * LATE * (isFirst ? 2 : 1)
  return (
    WORDS * wordsWorth(each, said, scale) +
    POINTS * pointsWorth(each, said) +
    (NEW_REPORT * nearness(each, scale)) / (1 + 3 * heard) +
    place * (isFirst ? OPENING : 1) +
    late / (1 + standing(each) / 3) -
    cost(each, said, isFirst)
  )
}

function wordsWorth({ words }: Candidate, said: Said, scale: Scale): number {
  let fresh = 0
  for (const word of words) if (!said.words.has(word)) fresh += scale.words.get(word) ?? 0
  return fresh / Math.sqrt(Math.max(6, words.size))
}

const NEAR = 0.3

/** 0 to 1: whether it speaks of what the others speak of. A report is not heard through a line of its page. */
function nearness({ words }: Candidate, scale: Scale): number {
  let sum = 0
  for (const word of words) sum += scale.words.get(word) ?? 0
  return Math.min(1, sum / Math.max(1, words.size) / NEAR)
}

function pointsWorth({ points }: Candidate, said: Said): number {
  const fresh = points.filter(({ id }) => !said.points.has(id))
  return Math.min(
    MOST_POINTS,
    fresh.reduce((sum, point) => sum + pointWorth(point), 0),
  )
}

function pointWorth({ kind, reports }: Point): number {
  return (KIND_WORTH[kind] ?? 0) * Math.min(1.5, 0.5 + reports / 4)
}

function cost(each: Candidate, said: Said, isFirst: boolean): number {
  const lean = each.isOpen && follows(each, said.picked) ? 0 : each.lean
  return (each.disputed ? DISPUTED : 0) + lean * LEANS * (isFirst ? 2 : 1) + each.text.length * LENGTH
}

/** True where the sentence before it in its article was picked. */
export function follows({ article, place }: Candidate, picked: readonly Candidate[]): boolean {
  return picked.some(other => other.article.id === article.id && other.place === place - 1)
}

/**
 * How much each word weighs: the share of the reports whose openings use it, and more where their titles do. What many tell, and what they
 * name in their headlines, is what happened. A word that one report alone uses weighs little.
 */
export function wordWeights(
  pool: readonly Candidate[],
  titles: readonly ReadonlySet<string>[],
): ReadonlyMap<string, number> {
  const users = new Map<string, Set<string>>()
  for (const { words, report } of pool) {
    for (const word of words) {
      const those = users.get(word)
      if (those) those.add(report)
      else users.set(word, new Set([report]))
    }
  }
  const reports = Math.max(1, new Set(pool.map(({ report }) => report)).size)
  const named = new Map<string, number>()
  for (const title of titles) for (const word of title) named.set(word, (named.get(word) ?? 0) + 1)
  return new Map(
    [...users].map(([word, those]) => {
      const shared = reports === 1 ? 0.5 : (those.size - 1) / (reports - 1)
      const inTitles = (named.get(word) ?? 0) / Math.max(1, titles.length)
      return [word, 0.15 + 0.6 * shared + 0.25 * inTitles]
    }),
  )
}

// What stands above an article's first sentence of its own are lines of the page.
function standing({ rank, place }: Candidate): number {
  return rank === 0 ? 0 : place
}

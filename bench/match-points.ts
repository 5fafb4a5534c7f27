import type { Point } from '../src/domain/point.ts'
import type { Span } from '../src/domain/span.ts'
import type { LabelledPoint, LabelledValue } from './labelled-points.ts'

/** The report of each article. */
export type ReportOf = ReadonlyMap<string, string | null | undefined>

export interface Pair {
  label: LabelledPoint
  point: Point
}

/**
 * Pairs of labels and points, each in one pair at most: same kind first, then labels that matter, then by most articles
 * whose labelled value a claim of the point overlaps; two articles at least.
 */
export function matched(labels: readonly LabelledPoint[], points: readonly Point[], reportOf: ReportOf): Pair[] {
  const candidates = labels.flatMap(label =>
    points.map(point => ({
      label,
      point,
      hits: hitArticles(label, point, reportOf),
      same: Number(label.kind === point.kind),
      main: Number(!label.minor),
    })),
  )
  const enough = candidates.filter(({ label, hits }) => hits >= Math.min(2, articlesOf(label)))
  enough.sort((a, b) => b.same - a.same || b.main - a.main || b.hits - a.hits)
  const pairs: Pair[] = []
  for (const { label, point } of enough) {
    if (!pairs.some(pair => pair.label === label || pair.point === point)) pairs.push({ label, point })
  }
  return pairs
}

/** True where two people labelled one thing: values that overlap, or are the same, in two articles at least. */
export function sameThing(one: LabelledPoint, other: LabelledPoint): boolean {
  const hit = (value: LabelledValue) =>
    other.values.some(
      each =>
        each.article === value.article &&
        ((each.in === value.in && each.start < value.end && value.start < each.end) ||
          (one.measure === other.measure && String(each.value) === String(value.value))),
    )
  const hits = new Set(one.values.filter(hit).map(({ article }) => article)).size
  return hits >= Math.min(2, articlesOf(one), articlesOf(other))
}

function articlesOf(label: LabelledPoint): number {
  return new Set(label.values.map(({ article }) => article)).size
}

function hitArticles(label: LabelledPoint, point: Point, reportOf: ReportOf): number {
  const isHit = (value: LabelledValue) =>
    point.claims.some(({ span, value: told }) => near(value, span, told, reportOf))
  return new Set(label.values.filter(isHit).map(({ article }) => article)).size
}

// A value may be cited at another place of the same article where it is the same number or the same name, and in
// another article of the same report: copies count once.
function near(value: LabelledValue, span: Span, told: unknown, reportOf: ReportOf): boolean {
  const here = value.article === span.articleId
  const report = reportOf.get(value.article)
  if (!here && (!report || report !== reportOf.get(span.articleId))) return false
  if (typeof told === 'number' && told === Number.parseFloat(String(value.value))) return true
  if (typeof told === 'string' && span.text === value.text) return true
  return here && (span.in ?? 'text') === value.in && span.start < value.end && value.start < span.end
}

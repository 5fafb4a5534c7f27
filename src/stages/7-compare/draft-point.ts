import { createHash } from 'node:crypto'
import type { Certainty, Latest, Point, PointKind, WordDiff } from '../../domain/point.ts'
import { type Heard, reportCount } from './heard.ts'
import { byMembers, remembered } from './memo.ts'
import { seriesOf } from './series.ts'

/** A point before it has its id and counts. */
export interface Draft {
  kind: PointKind
  certainty: Certainty
  about: string
  measure?: string
  because: string
  heard: readonly Heard[]
  latest?: Latest | null
  diffs?: readonly WordDiff[]
  /** Number of reports, where more give it than are among the claims. */
  reports?: number
  /** True where it counts a part of what the measure's other points count. */
  part?: boolean
}

// Differences first, by how much a reader should want to know of them.
const ORDER: readonly PointKind[] = [
  'conflict',
  'speakers',
  'older-figure',
  'scope',
  'attribution-drift',
  'conflated-dates',
  'revised',
  'translation',
  'first-claim',
  'precision',
  'name-variant',
  'agree',
  'single',
]

/**
 * Points in the order of a page: differences first; of one measure those that count the whole before a part. `restsOn` gives the ids of
 * the speakers that a point rests on.
 */
export function pointsFrom(drafts: readonly Draft[], restsOn: (draft: Draft) => readonly string[]): Point[] {
  const ranked = drafts.map((draft, order) => ({ draft, order, rank: ORDER.indexOf(draft.kind) }))
  ranked.sort(
    (a, b) => a.rank - b.rank || Number(a.draft.part ?? false) - Number(b.draft.part ?? false) || a.order - b.order,
  )
  return wholesFirst(ranked.map(({ draft }) => draft)).map(draft => withSpeakers([point(draft)], restsOn(draft)))
}

// Where a part's point would stand before its measure's whole, the two change places.
function wholesFirst(drafts: Draft[]): Draft[] {
  const places = new Map<string, number[]>()
  drafts.forEach((draft, place) => {
    if (draft.measure === undefined) return
    const those = places.get(draft.measure)
    if (those) those.push(place)
    else places.set(draft.measure, [place])
  })
  const placed = [...drafts]
  for (const those of places.values()) {
    const own = those.map(place => drafts[place])
    const sorted = [...own.filter(draft => !draft.part), ...own.filter(draft => draft.part)]
    those.forEach((place, index) => (placed[place] = sorted[index]))
  }
  return placed
}

const point = remembered(
  ({ kind, certainty, about, measure, because, heard, latest, reports, diffs }: Draft): Point => {
    const claims = heard.map(({ claim }) => claim)
    const series = seriesOf(measure, heard)
    return {
      id: `p-${createHash('sha1')
        .update(`${kind} ${measure ?? ''} ${claims.map(({ id, span }) => `${span.articleId}/${id}`).join(' ')}`)
        .digest('hex')
        .slice(0, 12)}`,
      kind,
      certainty,
      about,
      ...(measure === undefined ? {} : { measure }),
      because,
      claims,
      reports: reports ?? reportCount(heard),
      speakers: 0,
      ...(latest === undefined ? {} : { latest }),
      ...(series === undefined ? {} : { series }),
      ...(diffs?.length ? { diffs: [...diffs] } : {}),
    }
  },
)

const withSpeakers = byMembers(
  ([made]: readonly Point[], restsOn: readonly string[]): Point =>
    restsOn.length === 0 ? made : { ...made, speakers: restsOn.length, restsOn: [...restsOn] },
)

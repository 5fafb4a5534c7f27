// Counts of one thing over time, as marks of a chart: what is drawn stands in the words, and nothing between two counts is.
import type { Point, SeriesEntry } from '../domain/point.ts'
import { type Tick, isFarApart, timeScale, valueScale } from './chart-scales.ts'
import { type Interval, isoInterval } from './iso-interval.ts'

/** Articles that give one count for one time by one speaker. */
export interface Count {
  entry: SeriesEntry
  /** The claims that give it, the first one that of `entry`. */
  claimIds: string[]
}

export interface ChartMark {
  count: Count
  /** 0 to 1 from the left; null in the lane of the undated. */
  x: number | null
  /** The stretch of time that the words name, where it is wide enough to be seen. */
  period?: { from: number; to: number }
  /** 0 to 1 from below: the value, else the middle of what vague words allow. */
  y: number
  low: number
  high: number
  /** Index of the speaker in the legend. */
  series: number
  /** Steps to the side, so that marks at one place are all seen. */
  beside: number
  /** The value is written at the mark. */
  isNamed: boolean
}

export interface SeriesChart {
  marks: ChartMark[]
  /** All counts, those that are not drawn among them. */
  counts: Count[]
  values: Tick[]
  times: (Tick & { iso: string })[]
  isLog: boolean
  hasUndated: boolean
  /** By index: the speaker's id, null where none is named, `others` for all beyond the first five. */
  legend: (string | null | 'others')[]
}

/** Marks in one chart; more of them would hide each other. */
const DRAWN = 150
const SPEAKERS = 5

/** The chart of a point's series; undefined where time has no part in it, or there are not three counts to compare. */
export function seriesChart({ series, kind }: Pick<Point, 'series' | 'kind'>, most = DRAWN): SeriesChart | undefined {
  const counts = countsOf(series ?? [])
  const values = counts.flatMap(({ entry }) => ends(entry))
  const different = new Set(kind === 'older-figure' ? values : counts.flatMap(({ entry }) => entry.value ?? [])).size
  if (counts.length < 3 || different < (kind === 'older-figure' ? 2 : 3)) return undefined
  const drawn = spread(counts, most)
  const scale = valueScale(values)
  const legend = legendOf(counts)
  const intervals = drawn.flatMap(({ entry }) => intervalOf(entry) ?? [])
  const time = timeScale(intervals)
  const marks = drawn.map((count): ChartMark => {
    const { entry } = count
    const interval = intervalOf(entry)
    const [low, high] = ends(entry).map(scale.at)
    const at = legend.indexOf(entry.speaker ?? null)
    return {
      count,
      x: interval ? time.at((interval.start + interval.end) / 2) : null,
      ...(interval && stretch(entry, interval, time.at)),
      y: entry.value === undefined ? (low + high) / 2 : scale.at(entry.value),
      low,
      high,
      series: at < 0 ? legend.indexOf('others') : at,
      beside: 0,
      isNamed: false,
    }
  })
  return {
    marks: named(besides(marks)),
    counts,
    values: scale.ticks,
    times: intervals.length > 0 ? time.ticks.map(tick => ({ ...tick, iso: isoAt(tick.value, drawn) })) : [],
    isLog: isFarApart(values),
    hasUndated: marks.some(({ x }) => x === null),
    legend,
  }
}

/** What articles give alike is one count. */
export function countsOf(series: readonly SeriesEntry[]): Count[] {
  const found = new Map<string, Count>()
  for (const entry of series) {
    const { value, low, high, bound, asOf, speaker } = entry
    const key = [value, low, high, bound, asOf?.from.slice(0, 10), asOf?.to.slice(0, 10), asOf?.how, speaker].join('|')
    const known = found.get(key)
    if (known) known.claimIds.push(entry.claimId)
    else found.set(key, { entry, claimIds: [entry.claimId] })
  }
  return [...found.values()]
}

/** Lower and upper end as they are drawn: an open one ends at the value, and an arrow tells that it is open. */
function ends({ value, low, high, bound }: SeriesEntry): [number, number] {
  if (bound === 'at-least') return [value ?? low, value ?? low]
  if (bound === 'at-most') return [value ?? high, value ?? high]
  if (bound === 'exact' && value !== undefined) return [value, value]
  return [low, Number.isFinite(high) && high >= low ? high : low]
}

function intervalOf({ asOf }: SeriesEntry): Interval | undefined {
  const [from, to] = [asOf && isoInterval(asOf.from), asOf && isoInterval(asOf.to)]
  return from && to ? { start: from.start, end: Math.max(to.end, from.start) } : undefined
}

/** Of many counts the first and the last, and as many between as can be seen. */
function spread(counts: Count[], most: number): Count[] {
  if (counts.length <= most) return counts
  const step = (counts.length - 1) / (most - 1)
  return Array.from({ length: most }, (_, index) => counts[Math.round(index * step)])
}

function legendOf(counts: readonly Count[]): (string | null)[] {
  const weights = new Map<string | null, number>()
  for (const { entry, claimIds } of counts) {
    weights.set(entry.speaker ?? null, (weights.get(entry.speaker ?? null) ?? 0) + claimIds.length)
  }
  const speakers = [...weights]
    .filter(([id]) => id !== null)
    .sort((a, b) => b[1] - a[1])
    .map(([id]) => id)
  // Who is not named comes first: the plainest mark.
  const known = [...(weights.has(null) ? [null] : []), ...speakers.slice(0, SPEAKERS)]
  return speakers.length > SPEAKERS ? [...known, 'others'] : known
}

/** A period that is longer than a day is drawn as long as it is. */
function stretch({ asOf }: SeriesEntry, { start, end }: Interval, at: (time: number) => number) {
  const isDay = asOf?.how === 'publication' || (asOf?.from === asOf?.to && (asOf?.from.length ?? 0) > 'yyyy-mm'.length)
  return isDay ? {} : { period: { from: at(start), to: at(end) } }
}

/** Marks nearer than this would hide each other, as a share of width and height. */
const NEAR = { x: 0.03, y: 0.05 }
const MOST_BESIDE = 4

/** Marks that would hide each other stand side by side. */
function besides(marks: ChartMark[]): ChartMark[] {
  const placed: ChartMark[] = []
  for (const mark of marks) {
    const near = placed.filter(({ x, y }) => isNear(x, mark.x) && Math.abs(y - mark.y) < NEAR.y)
    const taken = near.map(({ beside }) => beside)
    const free = Array.from({ length: MOST_BESIDE }, (_, index) => index).find(index => !taken.includes(index))
    placed.push({ ...mark, beside: free ?? MOST_BESIDE })
  }
  return placed
}

const isNear = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) < NEAR.x

/** Share of the chart's width and height that a written number needs, on a small screen. */
const LABEL = { width: 0.14, height: 0.085 }

/** Each number is written once, where its mark is the first of it and no other number stands. */
function named(marks: ChartMark[]): ChartMark[] {
  const written: ChartMark[] = []
  for (const mark of marks) {
    const { value } = mark.count.entry
    const isFree = written.every(
      other =>
        value !== other.count.entry.value &&
        (Math.abs((mark.x ?? 2) - (other.x ?? 2)) > LABEL.width || Math.abs(mark.y - other.y) > LABEL.height),
    )
    if (value !== undefined && isFree) written.push(mark)
  }
  return marks.map(mark => ({ ...mark, isNamed: written.includes(mark) }))
}

/** A moment as ISO 8601, at the precision of the count that it is the time of. */
function isoAt(time: number, counts: readonly Count[]): string {
  const stated = counts.find(({ entry: { asOf } }) => asOf && isoInterval(asOf.from)?.start === time)?.entry.asOf?.from
  return stated !== undefined && stated.length <= 'yyyy-mm-dd'.length ? stated : isoOf(time)
}

/** A moment as ISO 8601: the day, with the hour where it is not midnight. */
function isoOf(time: number): string {
  const iso = new Date(time).toISOString()
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16)
}

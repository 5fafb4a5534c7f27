// Scales of a chart of counts: where a number or a time stands between 0 and 1, and at which round ones a line is drawn.
import type { Interval } from './iso-interval.ts'

/** From a number to its place, 0 at the lower end and 1 at the upper. */
export interface Scale {
  at: (value: number) => number
  ticks: Tick[]
}

export interface Tick {
  value: number
  at: number
}

/** Beyond this many times the smallest number, the largest would press all others to the ground. */
const LOG_FROM = 50

/** True where numbers are so far apart that they are drawn on a scale of powers of ten. */
export function isFarApart(values: readonly number[]): boolean {
  const positive = values.filter(value => value > 0)
  if (positive.length === 0 || values.some(value => value < 0)) return false
  return Math.max(...positive) > LOG_FROM * Math.min(...positive)
}

/** A scale of numbers: of powers of ten where they are far apart, from zero where they are not near each other. */
export function valueScale(values: readonly number[]): Scale {
  return isFarApart(values) ? powerScale(values) : evenScale(values)
}

function powerScale(values: readonly number[]): Scale {
  // A zero has no logarithm: one more of each, which changes nothing that can be seen of large numbers.
  const place = (value: number) => Math.log10(value + 1)
  const low = Math.floor(Math.log10(Math.max(1, Math.min(...values))))
  const high = Math.ceil(Math.log10(Math.max(...values)))
  const from = Math.min(...values) < 1 ? 0 : place(10 ** low)
  const at = (value: number) => (place(value) - from) / (place(10 ** high) - from)
  const step = Math.ceil((high - low) / 4)
  const powers = Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, index) => 10 ** (low + index * step))
  return { at, ticks: powers.map(value => ({ value, at: at(value) })).filter(tick => tick.at >= 0) }
}

function evenScale(values: readonly number[]): Scale {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const spread = most - least || Math.abs(most) || 1
  const fromZero = least >= 0 && least < 0.7 * most
  const step = roundStep((fromZero ? most : spread) / 4)
  const from = fromZero ? 0 : Math.floor(least / step) * step
  const to = Math.max(from + step, Math.ceil(most / step) * step)
  const at = (value: number) => (value - from) / (to - from)
  const count = Math.round((to - from) / step)
  const ticks = Array.from({ length: count + 1 }, (_, index) => from + index * step)
  return { at, ticks: ticks.map(value => ({ value, at: at(value) })) }
}

/** The next of 1, 2 and 5 times a power of ten. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  return power * [1, 2, 5, 10].find(factor => factor * power >= rough * 0.999)!
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const STEPS = [HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 5 * DAY, 10 * DAY, 20 * DAY]
const MONTHS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600]

/** Most times that are written below a chart. */
const TICKS = 4

/** How near a round time may stand to the first and the last, as a share of the width. */
const APART = 0.2

/** A scale of times: the first and the last, with round hours, days, months or years between them. */
export function timeScale(intervals: readonly Interval[]): Scale {
  const from = Math.min(...intervals.map(({ start }) => start))
  const to = Math.max(...intervals.map(({ end }) => end))
  const span = Math.max(to - from, HOUR)
  const start = to - from < HOUR ? from - HOUR / 2 : from
  const at = (time: number) => (time - start) / span
  const middle = ({ start: first, end: last }: Interval) => at((first + last) / 2)
  const [first, last] = [Math.min, Math.max].map(end => {
    const value = end(...intervals.map(each => each.start))
    const latest = intervals.find(each => each.start === value)
    return { value, at: latest ? middle(latest) : 0 }
  })
  if (!(last.at - first.at > APART)) return { at, ticks: [first] }
  const between = roundTimes(start, start + span).map(({ value, noon }) => ({ value, at: at(noon) }))
  const shown = between.filter(tick => tick.at - first.at > APART && last.at - tick.at > APART)
  return { at, ticks: [first, ...shown, last] }
}

/** A round time, and where it is written: a day in its middle, where its counts stand too. */
interface RoundTime {
  value: number
  noon: number
}

function roundTimes(from: number, to: number): RoundTime[] {
  const step = STEPS.find(each => evenTimes(from, to, each).length <= TICKS)
  const found = step
    ? evenTimes(from, to, step)
    : (MONTHS.map(each => monthTimes(from, to, each)).find(each => each.length <= TICKS) ?? [])
  const half = step !== undefined && step < DAY ? 0 : DAY / 2
  return found.map(value => ({ value, noon: value + half }))
}

function evenTimes(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step) * step
  const count = Math.max(0, Math.floor((to - first) / step) + 1)
  return count > TICKS ? Array(count).fill(0) : Array.from({ length: count }, (_, index) => first + index * step)
}

function monthTimes(from: number, to: number, step: number): number[] {
  const found: number[] = []
  const first = new Date(from).getUTCFullYear()
  for (let index = 0; found.length <= TICKS; index += step) {
    const time = Date.UTC(first, index)
    if (time > to) break
    if (time >= from) found.push(time)
  }
  return found
}

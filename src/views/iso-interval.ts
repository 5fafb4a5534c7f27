/** A stretch of time in milliseconds since 1970, half-open. */
export interface Interval {
  start: number
  end: number
}

const DAY = 86_400_000
const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})\S*)?)?)?$/

/** The whole stretch that an ISO 8601 time at its own precision names: a year, a month, a day, a minute. Undefined for others. */
export function isoInterval(iso: string): Interval | undefined {
  const match = SHAPE.exec(iso)
  if (!match) return undefined
  const [year, month, day, hour, minute] = match.slice(1).map(part => (part === undefined ? undefined : Number(part)))
  if (hour !== undefined) {
    const at = Date.parse(iso.replace(' ', 'T'))
    const start = Number.isNaN(at) ? Date.UTC(year!, month! - 1, day!, hour, minute) : at
    return { start, end: start }
  }
  const start = Date.UTC(year!, (month ?? 1) - 1, day ?? 1)
  if (day !== undefined) return { start, end: start + DAY }
  return { start, end: month === undefined ? Date.UTC(year! + 1, 0) : Date.UTC(year!, month) }
}

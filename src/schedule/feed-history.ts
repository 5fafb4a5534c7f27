/** One poll of a feed, as it is kept. */
export interface Poll {
  /** Milliseconds since 1970. */
  at: number
  /** HTTP status; 304 where nothing changed, 200 for a file, 0 where there was no answer. */
  status: number
  /** Entries in the feed as it was read; 0 where it was not read. */
  items: number
  /** Links in it that no earlier poll had named. */
  fresh: number
  /** Why it could not be used, where the status does not say so: a page instead of a feed, a cut connection. */
  failure?: string
}

export const MINUTE_MS = 60_000
export const HOUR_MS = 60 * MINUTE_MS
export const DAY_MS = 24 * HOUR_MS

/** After so long of nothing but failures a feed is called dead, and is asked once a week whether it is. */
const DEAD_AFTER_MS = 14 * DAY_MS
/** A machine that was switched off for a month has not tried for a month. */
const DEAD_AFTER_FAILURES = 5

/** True where nothing could be read from the feed. */
export const failed = ({ status, failure }: Poll): boolean => failure !== undefined || status < 200 || status >= 400

/** The failures since the last success, oldest first; the history is oldest first. */
export function failuresAtEnd(history: readonly Poll[]): readonly Poll[] {
  const lastSuccess = history.findLastIndex(poll => !failed(poll))
  return history.slice(lastSuccess + 1)
}

/** RFC 9110, 15.5.11: 410 is meant to last. Anything else is dead after two weeks without one success. */
export function isDead(history: readonly Poll[]): boolean {
  const failures = failuresAtEnd(history)
  const [first, last] = [failures[0], failures.at(-1)]
  if (!first || !last) return false
  return (
    failures.some(({ status }) => status === 410) ||
    (failures.length >= DEAD_AFTER_FAILURES && last.at - first.at >= DEAD_AFTER_MS)
  )
}

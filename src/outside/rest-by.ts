import type { AppError } from '../domain/app-error.ts'

/** The first failures may be chance. */
const BORNE = 2
const FIRST_REST_MS = 15_000
const LONGEST_REST_MS = 600_000

/** How long to leave a model alone that failed: longer each time, and as long as it asks for. `clock` tells milliseconds. */
export function restBy(clock: () => number) {
  let failures = 0
  let until = -Infinity
  let last: AppError | undefined
  return {
    /** Why it is not asked now; undefined where it is. */
    reason: () => (clock() < until ? last : undefined),
    wentWell() {
      failures = 0
    },
    /** True where it is left alone from now on. */
    failed(failure: AppError): boolean {
      failures += 1
      last = failure
      const isSettled = failure.code === 'usage'
      const ms = failures > BORNE || isSettled ? FIRST_REST_MS * 2 ** Math.min(failures - 1, 6) : 0
      const rest = Math.min(Math.max(ms, failure.retryAfterMs ?? 0), LONGEST_REST_MS)
      until = clock() + rest
      return rest > 0
    },
  }
}

// Whose turn it is: one lane a host, so that a host with a thousand pages keeps no other waiting.
import { AppError } from '../domain/app-error.ts'

export interface PacingOptions {
  /** Requests to one host at one time. */
  perHost: number
  /** Requests at one time. */
  total: number
  /** Milliseconds between the starts of two paced requests to one host. */
  paceMs: number
  /** Milliseconds after which waiting is not worth it. */
  maxWaitMs: number
  /** Milliseconds on a clock that nobody sets. */
  clock?: () => number
}

export interface Wish {
  /** False where a request may go as soon as a place is free, and keeps no later one waiting. */
  paced: boolean
  /** Milliseconds that the host itself asks for between two requests. */
  delayMs?: number
}

export interface Pacing {
  /**
   * Resolves when the request may go; call the answer when it is over. Rejects with AppError `unavailable` and
   * `retryAfterMs` where the host is on hold or the turn would come too late.
   */
  turn(host: string, wish: Wish): Promise<() => void>
  /** Leaves a host alone for so many milliseconds; who waits for it is sent away. */
  hold(host: string, ms: number): void
  /** Sends everybody away. */
  close(): void
}

interface Waiting extends Wish {
  go(release: () => void): void
  fail(error: AppError): void
}

interface Lane {
  waiting: Waiting[]
  running: number
  /** When the last paced request started. */
  startedAt: number
  heldUntil: number
}

export function openPacing({ perHost, total, paceMs, maxWaitMs, clock = monotonic }: PacingOptions): Pacing {
  const lanes = new Map<string, Lane>()
  let running = 0
  let timer: NodeJS.Timeout | undefined
  let closed = false

  const laneOf = (host: string): Lane => {
    const lane = lanes.get(host) ?? { waiting: [], running: 0, startedAt: -Infinity, heldUntil: -Infinity }
    lanes.set(host, lane)
    return lane
  }
  const gap = ({ paced, delayMs }: Wish) => (paced ? Math.max(paceMs, delayMs ?? 0) : 0)
  const due = (lane: Lane, wish: Wish) => lane.startedAt + gap(wish)

  /** Gives out every turn that can be given. A lane that had one goes to the end of the row, where it is met again. */
  function give(): void {
    clearTimeout(timer)
    const now = clock()
    for (const [host, lane] of lanes) {
      if (running >= total) return
      const next = lane.running < perHost ? lane.waiting.find(wish => due(lane, wish) <= now) : undefined
      if (next) start(host, lane, next, now)
      else if (isIdle(lane, now)) lanes.delete(host)
    }
    wakeUp(now)
  }

  function start(host: string, lane: Lane, next: Waiting, now: number): void {
    lane.waiting.splice(lane.waiting.indexOf(next), 1)
    if (next.paced) lane.startedAt = now
    lane.running += 1
    running += 1
    lanes.delete(host)
    lanes.set(host, lane)
    let over = false
    next.go(() => {
      if (over) return
      over = true
      lane.running -= 1
      running -= 1
      give()
    })
  }

  const isIdle = (lane: Lane, now: number) =>
    lane.waiting.length === 0 &&
    lane.running === 0 &&
    lane.heldUntil <= now &&
    lane.startedAt + Math.max(LONGEST_DELAY_MS, paceMs) <= now

  /** Sets the clock for the next turn that only waits for its time. */
  function wakeUp(now: number): void {
    const times = [...lanes.values()]
      .filter(lane => lane.running < perHost)
      .flatMap(lane => lane.waiting.map(wish => due(lane, wish)))
    if (times.length > 0) timer = setTimeout(give, Math.max(1, Math.ceil(Math.min(...times) - now)))
  }

  function waitOf(lane: Lane, wish: Wish): number {
    const before = lane.waiting.filter(each => each.paced).reduce((sum, each) => sum + gap(each), 0)
    return wish.paced ? Math.max(due(lane, wish) - clock(), 0) + before : 0
  }

  return {
    turn(host, wish) {
      if (closed) return Promise.reject(goneAway())
      const lane = laneOf(host)
      const held = lane.heldUntil - clock()
      if (held > 0) return Promise.reject(onHold(host, held))
      const wait = waitOf(lane, wish)
      if (wait > maxWaitMs) return Promise.reject(tooBusy(host, wait))
      return new Promise((go, fail) => {
        // What is not paced does not wait behind what is.
        const at = wish.paced ? -1 : lane.waiting.findIndex(each => each.paced)
        lane.waiting.splice(at < 0 ? lane.waiting.length : at, 0, { ...wish, go, fail })
        give()
      })
    },
    hold(host, ms) {
      const lane = laneOf(host)
      lane.heldUntil = Math.max(lane.heldUntil, clock() + ms)
      for (const each of lane.waiting.splice(0)) each.fail(onHold(host, ms))
    },
    close() {
      closed = true
      clearTimeout(timer)
      for (const lane of lanes.values()) for (const each of lane.waiting.splice(0)) each.fail(goneAway())
    },
  }
}

/** No host's own delay reaches further back. */
const LONGEST_DELAY_MS = 60_000

const monotonic = (): number => performance.now()

function onHold(host: string, ms: number): AppError {
  const seconds = Math.max(1, Math.ceil(ms / 1_000))
  return new AppError('unavailable', `${host} asked to be left alone for ${seconds} s.`, {
    next: 'It will be asked again after that.',
    retryAfterMs: Math.ceil(ms),
  })
}

function tooBusy(host: string, ms: number): AppError {
  const seconds = Math.ceil(ms / 1_000)
  return new AppError('unavailable', `So many pages of ${host} are waiting that this one's turn is in ${seconds} s.`, {
    next: 'It will be asked for then.',
    retryAfterMs: Math.ceil(ms),
  })
}

const goneAway = (): AppError => new AppError('unavailable', 'Stemma is being stopped.')

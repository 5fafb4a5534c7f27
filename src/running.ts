// One process of the service: lanes that take, work and put side by side until they are stopped or nothing is pending.
import { AppError } from './domain/app-error.ts'
import { type Pipeline, READING, STAGES, TELLING } from './pipeline.ts'
import { type Shift, shiftUntil } from './shift.ts'
import { trace } from './stages/5-trace/trace.ts'
import type { Rest } from './store/cellar.ts'

export interface RunOptions {
  /** Goes on when nothing is due, waiting for what will be; else the run ends when nothing is pending anywhere. */
  watch: boolean
  /** Feeds and pages fetched at once. */
  fetchers: number
  /** Batches of reading and claiming at once; worker threads bound what really runs. */
  readers: number
  /** True while nothing new may be fetched: the disk limit is reached. */
  isFull?(): Promise<boolean>
  /** Told after every batch. */
  onProgress?(progress: Progress): void
  stopped: AbortSignal
  log(event: string, fields?: Record<string, unknown>): void
}

/** What this process did so far, by stage. */
export interface Progress {
  done: Readonly<Record<string, number>>
  /** Due or leased in any process; known from time to time only. */
  pending: number
}

/** A story is compared when what is arriving has been read, and at the latest after so long. */
const LONGEST_UNTOLD_MS = 60_000
/** While a service goes on, a story is not compared more often than this. */
const STORY_REST_MS = 10_000
/** Nor a story of hundreds of articles more often than this. */
const HOT_REST_MS = 60_000
const READ_BEFORE_TOLD = ['extract', 'claim', 'trace']
const IDLE_MS = 250
const WATCH_IDLE_MS = 1_000
/** How long a stop waits for what is being fetched. */
const PATIENCE_MS = 2_000
const LONGEST_OUTAGE_MS = 60_000
const ALL = STAGES.map(({ name }) => name)
/** Nothing is offered to cluster: trace and cluster are walked together. */
const PENDING = ALL.filter(name => name !== 'cluster')
/** What nobody works on while nothing new may be fetched. */
const FETCHING = ['discover', 'fetch']

/** Runs until stopped, or without `watch` until nothing is pending. Throws what lasts longer than a restart takes. */
export async function run(pipeline: Pipeline, options: RunOptions): Promise<Progress> {
  const done: Record<string, number> = {}
  let pending = 0
  const progress = () => ({ done: { ...done }, pending })
  const note = (stage: string, count: number) => {
    if (count === 0) return
    done[stage] = (done[stage] ?? 0) + count
    options.onProgress?.(progress())
  }
  let isOver = false
  const over = () => isOver || options.stopped.aborted
  // Reading the indexes back may show what is to be told anew.
  let hasOrdered = false
  const isPending = async () => {
    const isFull = await options.isFull?.()
    pending = await pipeline.walker.cellar.pending(isFull ? PENDING.filter(name => !FETCHING.includes(name)) : PENDING)
    return pending > 0 || !hasOrdered
  }

  // An outage is told once, however many lanes meet it and however long it lasts.
  let isAway = false
  const told = (away: boolean, error?: unknown) => {
    if (away !== isAway) options.log(away ? 'store unavailable' : 'store is back', away ? { error: String(error) } : {})
    isAway = away
  }

  async function lane(turn: () => Promise<number>, shift: Shift): Promise<void> {
    let failingSince: number | undefined
    while (!over()) {
      try {
        const count = await turn()
        failingSince = undefined
        told(false)
        if (count > 0) {
          shift.wake()
          continue
        }
        if (!options.watch && !(await isPending())) isOver = true
      } catch (error) {
        if (!isOutage(error)) throw error
        failingSince ??= Date.now()
        if (Date.now() - failingSince > LONGEST_OUTAGE_MS && !options.watch) throw error
        told(true, error)
      }
      if (!over()) await shift.rest(options.watch ? WATCH_IDLE_MS : IDLE_MS)
    }
  }

  const shifts: Shift[] = []
  /** Lanes that take the same kind of work. One that ends, for whatever reason, ends the run. */
  function lanesOf(count: number, turn: () => Promise<number>): Promise<void>[] {
    const shift = shiftUntil(options.stopped)
    shifts.push(shift)
    return Array.from({ length: count }, () =>
      lane(turn, shift).finally(() => {
        isOver = true
        for (const each of shifts) each.end()
      }),
    )
  }

  const [discover, fetch, extract, claim] = READING
  const [compare, summarize] = TELLING
  const turn = async (step: (typeof READING)[number], batch?: number, rest?: Rest) => {
    const count = await pipeline.once(step, { batch, rest })
    note(step.name, count)
    return count
  }
  const fetching = async () => {
    if (await options.isFull?.()) return 0
    return (await turn(discover, 1)) + (await turn(fetch, 1))
  }
  // A server that keeps us waiting does not keep whoever wants to stop waiting.
  const patience = patienceAfter(options.stopped)
  const fetchingWithPatience = () => Promise.race([fetching(), patience.over])
  // Claims first: what was begun is finished before more is begun.
  const reading = async () => (await turn(claim)) || turn(extract)
  const ordering = async () => {
    const count = await pipeline.onceInOrder()
    hasOrdered = true
    note(trace.name, count)
    return count
  }
  const rest = (): Rest | undefined =>
    options.watch ? { ms: STORY_REST_MS, longer: { ms: HOT_REST_MS, subjects: pipeline.walker.hot.ids } } : undefined
  let toldAt = Date.now()
  const telling = async () => {
    const count = await turn(summarize)
    const isWaiting = (await pipeline.walker.cellar.pending(READ_BEFORE_TOLD)) > 0
    if (isWaiting && Date.now() - toldAt < LONGEST_UNTOLD_MS) return count
    const compared = await turn(compare, undefined, rest())
    // A lane that has begun to tell goes on until all is told.
    if (compared === 0) toldAt = Date.now()
    return count + compared
  }

  const lanes = [
    ...lanesOf(options.fetchers, fetchingWithPatience),
    ...lanesOf(options.readers, reading),
    ...lanesOf(1, ordering),
    ...lanesOf(1, telling),
  ]
  try {
    await Promise.all(lanes)
  } finally {
    await Promise.allSettled(lanes)
    patience.end()
    pipeline.leave()
    await pipeline.release()
  }
  return progress()
}

/** The database is away for a moment: restarted, or stopped by an administrator. */
const isOutage = (error: unknown): boolean => error instanceof AppError && error.code === 'unavailable'

/** Resolves to 0 a moment after the signal; `end` where nobody waits for it any more. */
function patienceAfter(stopped: AbortSignal): { over: Promise<number>; end(): void } {
  let timer: NodeJS.Timeout | undefined
  let begin = () => {}
  const over = new Promise<number>(resolve => {
    begin = () => void (timer = setTimeout(() => resolve(0), PATIENCE_MS))
    if (stopped.aborted) begin()
    else stopped.addEventListener('abort', begin)
  })
  const end = () => {
    clearTimeout(timer)
    stopped.removeEventListener('abort', begin)
  }
  return { over, end }
}

// The walk: feeds ▶ discover ▶ fetch ▶ extract ▶ claim ▶ trace ▶ cluster ▶ compare ▶ summarize.
// Every step takes what is due, runs its stage, and puts the outcome together with what that makes due in later steps.
import type { Crew } from './crew.ts'
import { AppError } from './domain/app-error.ts'
import { isRefusal, type Refusal } from './domain/refusal.ts'
import { declarationsOver } from './outlets/declared/declarations.ts'
import type { Tools } from './stages/stage.ts'
import { cluster } from './stages/6-cluster/cluster.ts'
import { trace } from './stages/5-trace/trace.ts'
import type { Cellar, Outcome, Rest, Work } from './store/cellar.ts'
import { discoverStep } from './walk/discovering-step.ts'
import { fetchStep } from './walk/fetching-steps.ts'
import { HotStories } from './walk/hot-stories.ts'
import { LiveWalks } from './walk/live-walks.ts'
import { walkInOrder } from './walk/ordered-steps.ts'
import { claimStep, extractStep } from './walk/reading-steps.ts'
import { withOutages } from './walk/outages.ts'
import type { Result, Step, Walker } from './walk/step.ts'
import { compareStep, summarizeStep } from './walk/story-steps.ts'
import type { Timetable } from './walk/timetable.ts'
import { tombsOf } from './walk/tombs.ts'
import type { Push } from './walk/websub.ts'

export const READING = [discoverStep, fetchStep, extractStep, claimStep]
/** Stages whose work is made again from the archive. */
const DERIVED_READING = [extractStep, claimStep]
export const TELLING = [compareStep, summarizeStep]

/** Every stage in the order of the walk, with its version. */
export const STAGES: readonly { name: string; version: number }[] = [...READING, trace, cluster, ...TELLING].map(
  ({ name, version }) => ({ name, version }),
)

/** Versions of the stages by name. */
export const VERSIONS: Record<string, number> = Object.fromEntries(STAGES.map(({ name, version }) => [name, version]))

/** A process that is gone loses its leases at once; this one is for a process that hangs. */
const LEASE_MS = 10 * 60_000
/** A server that always asks to be tried later is given up after so many tries. */
const MOST_ASKED_TRIES = 50
const MOST_TRIES = 10
const LAST_RETRY_MS = 24 * 3_600_000
const RETRY_AFTER_MS = [60_000, 600_000, 3_600_000, 6 * 3_600_000, LAST_RETRY_MS]

/** A runner over one cellar. */
export interface Pipeline {
  walker: Walker
  /** Offers an address to discover (a feed) or to fetch (a page), as of `tools.now()`. */
  offer(stage: 'discover' | 'fetch', address: string): Promise<void>
  /** Works until nothing is due, stage by stage. */
  walk(): Promise<void>
  /** Takes and works one batch of a step; answers how many subjects were worked. `rest` as in the cellar's `take`. */
  once(step: Step, options?: { batch?: number; rest?: Rest }): Promise<number>
  /** Takes one batch of trace and cluster, where this process has or gets their lead. */
  onceInOrder(): Promise<number>
  /** One batch of each derived stage, in the order of the walk. */
  turns: readonly { name: string; take(): Promise<number> }[]
  /** From now on nothing that is still under way is stored: this process ends, and its leases with it. */
  leave(): void
  /** Gives the lead back. */
  release(): Promise<void>
}

/** The runner of one process. Trace and cluster keep their live index in it, so there is one pipeline per cellar. */
export function pipelineOver(
  given: Cellar,
  crew: Crew,
  tools: Tools,
  timetable?: Timetable,
  live = new LiveWalks(),
  push?: Push,
): Pipeline {
  const { cellar, isOutage } = withOutages(given)
  let isLeft = false
  const walker: Walker = {
    cellar,
    crew,
    tools,
    versions: VERSIONS,
    live,
    hot: new HotStories(),
    tombs: tombsOf(cellar),
    declarations: declarationsOver(cellar),
    timetable,
    ...(push && { push }),
    isOutage,
    hasLeft: () => isLeft,
  }
  // Leased to this process when the store went away: nobody else takes it, so it is begun again here.
  const begun = new Map<string, Work[][]>()

  const once: Pipeline['once'] = async (step, { batch = step.batch, rest } = {}) => {
    const due = begun.get(step.name)?.shift() ?? (await cellar.take(step.name, batch, LEASE_MS, rest))
    if (due.length === 0) return 0
    try {
      const outcomes = await step.work(due, walker, (work, run) => attempt(step, work, run, walker))
      if (isLeft) return 0
      await cellar.put(outcomes, VERSIONS)
    } catch (error) {
      if (isLeft) return 0
      if (isOutage(error)) begun.set(step.name, [...(begun.get(step.name) ?? []), due])
      throw error
    }
    return due.length
  }
  const onceInOrder = () => walkInOrder(walker, (work, run) => attempt(trace, work, run, walker))

  return {
    walker,
    once,
    onceInOrder,
    turns: [
      ...DERIVED_READING.map(step => ({ name: step.name, take: () => once(step) })),
      { name: trace.name, take: onceInOrder },
      ...TELLING.map(step => ({ name: step.name, take: () => once(step) })),
    ],
    async offer(stage, address) {
      await cellar.offer([{ stage, subject: address, inputHash: tools.now() }], VERSIONS)
    },
    async walk() {
      for (const step of READING) while ((await once(step)) > 0);
      while ((await onceInOrder()) > 0);
      for (const step of TELLING) while ((await once(step)) > 0);
    },
    leave() {
      isLeft = true
    },
    release: () => live.release(),
  }
}

/**
 * The only catch: what a stage throws is a failure of this one subject, remembered and tried again later. Rejects where
 * the store is away, which is the failure of none.
 */
async function attempt(
  { name, version }: { name: string; version: number },
  work: Work,
  run: () => Promise<Result | Refusal>,
  { tools, isOutage }: Walker,
): Promise<Outcome> {
  const about = { stage: name, subject: work.subject, inputHash: work.inputHash, version }
  try {
    const made = await run()
    if (isRefusal(made)) return { ...about, state: 'refused', output: made, because: reasonOf(made) }
    const { failed, output, ...result } = made
    if (failed) return { ...about, ...result, state: 'failed' }
    return { ...about, ...result, output, state: isRefusal(output) ? 'refused' : 'done' }
  } catch (error) {
    if (isOutage(error)) throw error
    tools.log('stage failed', { stage: name, subject: work.subject, error: String(error) })
    const asked = error instanceof AppError ? error.retryAfterMs : undefined
    const againMs = retryAfter(work.attempts, asked)
    return { ...about, state: 'failed', because: `failed: ${String(error)}`, againMs }
  }
}

/** A server may ask for a later time, and not for more tries than it gets. */
function retryAfter(attempts: number, asked: number | undefined): number | null {
  // Attempts count what a killed process had begun too: more than the schedule has are not all failures.
  if (asked === undefined && attempts <= MOST_TRIES) return RETRY_AFTER_MS[attempts - 1] ?? LAST_RETRY_MS
  if (asked === undefined) return null
  return attempts > MOST_ASKED_TRIES ? null : Math.max(asked, 1_000)
}

const reasonOf = ({ refusal }: Refusal): string => `${refusal.code}: ${refusal.because}`

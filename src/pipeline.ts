// The walk: feeds ▶ discover ▶ fetch ▶ extract ▶ claim ▶ trace ▶ cluster ▶ compare ▶ summarize.
// Every step takes what is due, runs its stage, puts the outcome, and offers what that makes due in later steps.
import type { Crew } from './crew.ts'
import { isRefusal } from './domain/refusal.ts'
import type { Tools } from './stages/stage.ts'
import type { Cellar, Outcome, Work } from './store/cellar.ts'
import { clusterStep, traceStep } from './walk/ordered-steps.ts'
import { orderedWalks } from './walk/ordered-walks.ts'
import { claimStep, discoverStep, extractStep, fetchStep } from './walk/reading-steps.ts'
import type { Step, Walker } from './walk/step.ts'
import { compareStep, summarizeStep } from './walk/story-steps.ts'

/** The walk, one line a stage. */
const STEPS: readonly Step[] = [
  discoverStep,
  fetchStep,
  extractStep,
  claimStep,
  traceStep,
  clusterStep,
  compareStep,
  summarizeStep,
]

const LEASE_MS = 10 * 60_000
const RETRY_AFTER_MS = [60_000, 600_000, 3_600_000, 6 * 3_600_000, 24 * 3_600_000]

/** A runner over one cellar. Call `walk` again whenever something was offered. */
export interface Pipeline {
  /** Offers an address to discover (a feed) or to fetch (a page), as of `tools.now()`. */
  offer(stage: 'discover' | 'fetch', address: string): Promise<void>
  /** Works until nothing is due. */
  walk(): Promise<void>
}

/** The runner of one process. Trace and cluster keep their live index in it, so there is one pipeline per cellar. */
export function pipelineOver(cellar: Cellar, crew: Crew, tools: Tools): Pipeline {
  const walker: Walker = { cellar, crew, tools, ordered: orderedWalks(), links: new Map() }
  const versions = Object.fromEntries(STEPS.map(step => [step.name, step.version]))
  return {
    async offer(stage, address) {
      await cellar.offer([{ stage, subject: address, inputHash: tools.now() }], versions)
    },
    async walk() {
      for (const step of STEPS) await runStep(step, walker, versions)
    },
  }
}

async function runStep(step: Step, walker: Walker, versions: Record<string, number>): Promise<void> {
  const { cellar, tools } = walker
  const changed: string[] = []
  for (;;) {
    const due = await cellar.take(step.name, step.batch, tools.now(), LEASE_MS)
    if (due.length === 0) break
    const outcomes = await step.work(due, walker, (work, run) => attempt(step, work, run, tools))
    changed.push(...(await cellar.put(outcomes)))
  }
  await cellar.offer(await step.next([...new Set(changed)], walker), versions)
}

/** The only catch: what a stage throws is a failure of this one subject, remembered and tried again later. */
async function attempt(step: Step, work: Work, run: () => Promise<unknown>, tools: Tools): Promise<Outcome> {
  const about = { stage: step.name, subject: work.subject, inputHash: work.inputHash, version: step.version }
  try {
    const output = await run()
    if (!isRefusal(output)) return { ...about, state: 'done', output, because: step.because(output) }
    return { ...about, state: 'refused', output, because: `${output.refusal.code}: ${output.refusal.because}` }
  } catch (error) {
    tools.log('stage failed', { stage: step.name, subject: work.subject, error: String(error) })
    const wait = RETRY_AFTER_MS[work.attempts - 1]
    const nextTry = wait === undefined ? null : new Date(Date.parse(tools.now()) + wait).toISOString()
    return { ...about, state: 'failed', because: `failed: ${String(error)}`, nextTry }
  }
}

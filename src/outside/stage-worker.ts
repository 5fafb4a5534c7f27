import { parentPort } from 'node:worker_threads'
import { claim } from '../stages/4-claim/claim.ts'
import { extract } from '../stages/3-extract/extract.ts'
import { memberOf } from '../stages/5-trace/trace.ts'
import type { Stage, Tools } from '../stages/stage.ts'

/** What the pool sends: one input for one stage. */
export interface Order {
  stage: 'extract' | 'claim' | 'member'
  input: unknown
}

/** What a worker answers: `ready` once, then one answer an order. */
export type Answer = { ready: true } | { output: unknown } | { error: { message: string; stack?: string } }

// Stages that run here take no tools; the clock and the log stay with the pool.
const TOOLS: Tools = { now: () => new Date().toISOString(), log: () => {} }
const STAGES = { extract, claim, member: { run: memberOf } } as unknown as Record<
  Order['stage'],
  Pick<Stage<unknown, unknown>, 'run'>
>

async function answer({ stage, input }: Order): Promise<Answer> {
  try {
    return { output: await STAGES[stage].run(input, TOOLS) }
  } catch (cause) {
    const error = cause instanceof Error ? cause : new Error(String(cause))
    return { error: { message: error.message, stack: error.stack } }
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.on('message', async (order: Order) => parentPort?.postMessage(await answer(order)))
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage({ ready: true } satisfies Answer)

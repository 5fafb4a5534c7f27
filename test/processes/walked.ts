// All that a walk made, as plain values that can be held against each other.
import type { Cellar } from '../../src/store/cellar.ts'

const DERIVED = ['extract', 'claim', 'trace', 'cluster', 'compare', 'summarize']

/** Outputs of every derived stage by subject, as they would be printed. */
export async function walked(cellar: Cellar): Promise<Record<string, Record<string, unknown>>> {
  const found: Record<string, Record<string, unknown>> = {}
  for (const stage of DERIVED) {
    const outputs: Record<string, unknown> = {}
    for await (const [subject, output] of cellar.outputs(stage)) outputs[subject] = JSON.parse(JSON.stringify(output))
    found[stage] = outputs
  }
  return found
}

/** Work that is not done, in words. */
export async function undone(cellar: Cellar): Promise<string[]> {
  const work = await cellar.workIn(['due', 'failed'])
  return work.map(({ stage, subject, state, because }) => `${stage} ${subject} ${state}: ${because}`)
}

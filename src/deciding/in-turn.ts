import { setTimeout } from 'node:timers/promises'
import type { Cellar } from '../store/cellar.ts'

/** Work of nobody, whose lease is the turn of whoever decides. */
const TURN = { stage: 'decide', subject: 'turn', inputHash: 'turn' }
const LEASE_MS = 60_000
const ASKED_EVERY_MS = 50

/** Runs this while nobody else, in whatever process, decides about the same store. */
export async function inTurn<Result>(
  cellar: Cellar,
  versions: Record<string, number>,
  body: () => Promise<Result>,
): Promise<Result> {
  await cellar.offer([TURN], versions)
  while ((await cellar.take(TURN.stage, 1, LEASE_MS)).length === 0) await setTimeout(ASKED_EVERY_MS)
  try {
    return await body()
  } finally {
    await cellar.put(
      [{ ...TURN, version: 1, state: 'done', output: null, because: 'somebody decided', againMs: 0 }],
      versions,
    )
  }
}

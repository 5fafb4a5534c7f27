// The example world as one process walks it in memory, once for all tests that hold something against it.
import { join } from 'node:path'
import type { Crew } from '../../src/crew.ts'
import { fingerprint } from '../../src/fingerprint.ts'
import { readWorld } from '../../src/outside/world.ts'
import type { Cellar } from '../../src/store/cellar.ts'
import { memoryCellar } from '../../src/store/memory/memory-cellar.ts'
import { walkWorld } from '../../src/world-walk.ts'
import { hereCrew } from '../here-crew.ts'

export const FERRY = join(import.meta.dirname, '../fixtures/worlds/ferry')

/** Makes something at the first call only. */
export function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined
  return () => (made ??= make())
}

/** Reads every page and text once, however many walks there are. */
function remembering({ extract, claim, close }: Crew): Crew {
  const known = new Map<string, Promise<unknown>>()
  const asked = <In, Out>(name: string, run: (input: In) => Promise<Out>) => {
    return (input: In) => {
      const key = name + fingerprint(input)
      if (!known.has(key)) known.set(key, run(input))
      return known.get(key) as Promise<Out>
    }
  }
  return { extract: asked('extract', extract), claim: asked('claim', claim), close }
}

export const rememberingCrew = remembering(hereCrew)

export const walkFerry = async (cellar: Cellar): Promise<void> =>
  walkWorld(await readWorld(FERRY), cellar, rememberingCrew, () => {})

export const ferryInMemory = once(async () => {
  const cellar = memoryCellar()
  await walkFerry(cellar)
  return cellar
})

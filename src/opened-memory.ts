import { resolve } from 'node:path'
import type { Opened } from './opened.ts'
import { readWorld, type World } from './outside/world.ts'
import { ROOT } from './place.ts'
import type { Cellar } from './store/cellar.ts'
import { memoryCellar } from './store/memory/memory-cellar.ts'

/** A store that lives as long as its process; `worldFolder` as seen from the folder of Stemma itself. */
export function openedMemory(worldFolder: string, cellar: Cellar = memoryCellar()): Opened {
  let example: { cellar: Cellar; world: World } | undefined
  return {
    cellar,
    about: 'in memory, gone when the program ends',
    example: async () => example,
    isEmpty: async () => (await cellar.tally('fetch')).outputs === 0 && (await cellar.kept('feed')).length === 0,
    async walkExample(walk) {
      if (example) return
      const world = await readWorld(resolve(ROOT, worldFolder))
      const own = memoryCellar()
      await walk(world, own)
      example = { cellar: own, world }
    },
    async dropExample() {
      example = undefined
    },
    diskBytes: async () => 0,
    close: async () => {},
  }
}

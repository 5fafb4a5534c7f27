import type { World } from './outside/world.ts'
import type { Cellar } from './store/cellar.ts'
import type { Store } from './store/postgres/open-store.ts'

/** A store that is open, with the example world that is shown until something of one's own is in it. */
export interface Opened {
  /** What is one's own. */
  cellar: Cellar
  /** Where it is, in words. */
  about: string
  /** The example world and its cellar; undefined where there is none, or not any more. */
  example(): Promise<{ cellar: Cellar; world: World } | undefined>
  /** True while nothing of one's own was added. */
  isEmpty(): Promise<boolean>
  /** Walks the example world, where that was not done. */
  walkExample(walk: (world: World, cellar: Cellar) => Promise<void>): Promise<void>
  /** Removes the example world. */
  dropExample(): Promise<void>
  /** What makes everything anew, and knows every address; undefined where nothing is stored for longer. */
  store?: Store
  /** Bytes that the store takes on disk; 0 where it takes none. */
  diskBytes(): Promise<number>
  close(): Promise<void>
}

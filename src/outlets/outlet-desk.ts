import type { Cellar } from '../store/cellar.ts'
import { type CoverageAsked, coverageOver } from './coverage-over.ts'
import type { Directory } from './directory.ts'
import type { Lenses } from './lenses.ts'
import { type OutletPages, outletPagesOver } from './outlet-pages.ts'
import { type Pools, poolsOver } from './pool.ts'
import { directoriesOver } from './stored-directory.ts'
import { lensesOver } from './stored-lenses.ts'

/** All that a door may ask about outlets, over the cellar that readers see. */
export interface OutletDesk {
  directory: Directory
  /** The same with what private imports say: for pages that are asked for at this machine, never for JSON. */
  wholeDirectory: Directory
  lenses: Lenses
  /** Who was followed and reachable in a span. */
  pools: Pools
  /** Who told a story and who did not, counted now. */
  coverage: CoverageAsked
  /** What pages of outlets and owners show. */
  pages: OutletPages
}

const desks = new WeakMap<Cellar, OutletDesk>()

/** The desk over a cellar; the same one each time, since it remembers for some seconds what it read. */
export function outletDeskOver(cellar: Cellar): OutletDesk {
  const desk = desks.get(cellar) ?? openDesk(cellar)
  desks.set(cellar, desk)
  return desk
}

function openDesk(cellar: Cellar): OutletDesk {
  const directories = directoriesOver(cellar)
  const { shown: directory, whole: wholeDirectory } = directories
  const pools = poolsOver(cellar, directory)
  const lenses = lensesOver(cellar, directory)
  const pages = outletPagesOver(cellar, directories, lenses)
  return { directory, wholeDirectory, pools, lenses, coverage: coverageOver({ ...directories, lenses, pools }), pages }
}

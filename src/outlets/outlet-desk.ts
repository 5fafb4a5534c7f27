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

/** The desk over a cellar. */
export function outletDeskOver(cellar: Cellar): OutletDesk {
  const directories = directoriesOver(cellar)
  const { shown: directory, whole: wholeDirectory } = directories
  const pools = poolsOver(cellar, directory)
  const lenses = lensesOver(cellar, directory)
  const pages = outletPagesOver(cellar, directories, lenses)
  return { directory, wholeDirectory, pools, lenses, coverage: coverageOver({ directory, lenses, pools }), pages }
}

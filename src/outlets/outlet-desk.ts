import type { Cellar } from '../store/cellar.ts'
import type { LensesPage } from '../views/lenses-page.ts'
import { type CoverageAsked, coverageOver, type CoverageWishes } from './coverage/coverage-over.ts'
import type { Directory } from './directory/directory.ts'
import { lensesPageOf, type LensWishes } from './lenses/lens-pages.ts'
import { type Gaps, gapsOver } from './gaps/gaps-over.ts'
import { knownCoverage } from './coverage/known-coverage.ts'
import { knownRatings } from './lenses/known-ratings.ts'
import type { Lenses } from './lenses/lenses.ts'
import { type OutletPages, outletPagesOver } from './profiles/outlet-pages.ts'
import { directoryVersion } from './directory/outlet-rows.ts'
import { type Pools, poolsOver } from './gaps/pool.ts'
import { directoriesOver } from './directory/stored-directory.ts'
import { lensesOver } from './lenses/stored-lenses.ts'

/** All that a door may ask about outlets, over the cellar that readers see. */
export interface OutletDesk {
  directory: Directory
  /** The same with what private imports say: for pages that are asked for at this machine, never for JSON. */
  wholeDirectory: Directory
  lenses: Lenses
  /** Who was followed and reachable in a span. */
  pools: Pools
  /** Which sides told a story far less than the others. */
  gaps: Gaps
  /** Who told a story and who did not, counted now. */
  coverage: CoverageAsked
  /** What pages of outlets and owners show. */
  pages: OutletPages
  /** What the page of lenses shows. */
  lensPage(wishes: LensWishes): Promise<LensesPage>
}

const desks = new WeakMap<Cellar, OutletDesk>()

/**
 * The desk over a cellar; the same one each time, since it remembers for some seconds what it read. `own` is where the
 * operator's lenses are: while the example world is shown they stand beside its own.
 */
export function outletDeskOver(cellar: Cellar, own = cellar): OutletDesk {
  const desk = desks.get(cellar) ?? openDesk(cellar, own)
  desks.set(cellar, desk)
  return desk
}

function openDesk(cellar: Cellar, own: Cellar): OutletDesk {
  const directories = directoriesOver(cellar)
  const { shown: directory, whole: wholeDirectory } = directories
  const pools = poolsOver(cellar, directory)
  const lenses = lensesOver(own === cellar ? [cellar] : [own, cellar], directory)
  const gaps = gapsOver(cellar, { ...directories, lenses })
  const version = async (wishes: CoverageWishes) =>
    [await directoryVersion(cellar), ...(await lenses.newest(wishes)).map(({ id }) => id)].join(' ')
  const counted = coverageOver({
    ...directories,
    lenses: knownRatings(lenses, () => directoryVersion(cellar)),
    pools,
    gapsOf: gaps.ofStory,
  })
  const pages = outletPagesOver(cellar, directories, lenses, own)
  return {
    directory,
    wholeDirectory,
    pools,
    gaps,
    lenses,
    coverage: knownCoverage(counted, { version }),
    pages,
    lensPage: wishes => lensesPageOf(cellar, directories, lenses, wishes),
  }
}

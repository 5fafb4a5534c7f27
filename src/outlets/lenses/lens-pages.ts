import type { Outlet } from '../../domain/outlet.ts'
import type { Cellar } from '../../store/cellar.ts'
import { lensesPage, type LensesPage } from '../../views/lenses-page.ts'
import { isApplicable } from './applicable.ts'
import type { Directory } from '../directory/directory.ts'
import type { Lenses } from './lenses.ts'
import { stateControlled } from '../coverage/rated-side.ts'
import type { Directories } from '../directory/stored-directory.ts'
import { storedOutlets } from '../directory/stored-outlets.ts'

/** How the page of lenses is asked for. */
export interface LensWishes {
  notice: string | null
  /** With lenses that are for this machine alone: never in JSON. */
  withPrivate: boolean
}

/** The page of lenses, with how many of the followed outlets each of them rates; of those read where none is followed. */
export async function lensesPageOf(
  cellar: Cellar,
  directories: Directories,
  lenses: Lenses,
  wishes: LensWishes,
): Promise<LensesPage> {
  const { outlets, scope } = await outletsHere(cellar, wishes.withPrivate ? directories.whole : directories.shown)
  const [all, newest] = [await lenses.list(wishes), await lenses.newest(wishes)]
  const said = await Promise.all(all.map(async lens => ({ lens, ratings: await lenses.ratings(lens, outlets) })))
  const isControlled = stateControlled(said.filter(({ lens }) => newest.some(({ id }) => id === lens.id)))
  const listed = said.map(({ lens, ratings }) => ({
    lens,
    rated: ratings.size,
    counted: outlets.filter(
      outlet =>
        ratings.get(outlet.id)?.[0].bucket && isApplicable(outlet, lens, { isStateControlled: isControlled(outlet) }),
    ).length,
    isNewest: newest.some(({ id }) => id === lens.id),
  }))
  return lensesPage(listed, { outlets: outlets.length, scope, notice: wishes.notice })
}

async function outletsHere(
  cellar: Cellar,
  directory: Directory,
): Promise<{ outlets: Outlet[]; scope: LensesPage['scope'] }> {
  const { outlets: stored } = await storedOutlets(cellar, directory)
  const followed = stored.filter(({ feeds }) => feeds.length > 0)
  const here = followed.length > 0 ? followed : stored
  return { outlets: here.map(({ outlet }) => outlet), scope: followed.length > 0 ? 'followed' : 'stored' }
}

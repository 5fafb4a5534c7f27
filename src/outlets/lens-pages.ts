import type { Outlet } from '../domain/outlet.ts'
import type { Cellar } from '../store/cellar.ts'
import { lensesPage, type LensesPage } from '../views/lenses-page.ts'
import { isApplicable } from './applicable.ts'
import type { Lenses } from './lenses.ts'
import { stateControlled } from './rated-side.ts'
import type { Directories } from './stored-directory.ts'
import { feedOutlets } from './stored-outlets.ts'

/** How the page of lenses is asked for. */
export interface LensWishes {
  notice: string | null
  /** With lenses that are for this machine alone: never in JSON. */
  withPrivate: boolean
}

/** The page of lenses, with how many of the outlets that are followed each of them rates. */
export async function lensesPageOf(
  cellar: Cellar,
  directories: Directories,
  lenses: Lenses,
  wishes: LensWishes,
): Promise<LensesPage> {
  const followed = await followedOutlets(cellar, directories, wishes)
  const [all, newest] = [await lenses.list(wishes), await lenses.newest(wishes)]
  const said = await Promise.all(all.map(async lens => ({ lens, ratings: await lenses.ratings(lens, followed) })))
  const isControlled = stateControlled(said.filter(({ lens }) => newest.some(({ id }) => id === lens.id)))
  const listed = said.map(({ lens, ratings }) => ({
    lens,
    followedRated: ratings.size,
    followedCounted: followed.filter(
      outlet =>
        ratings.get(outlet.id)?.[0].bucket && isApplicable(outlet, lens, { isStateControlled: isControlled(outlet) }),
    ).length,
    isNewest: newest.some(({ id }) => id === lens.id),
  }))
  return lensesPage(listed, { followed: followed.length, notice: wishes.notice })
}

async function followedOutlets(cellar: Cellar, directories: Directories, wishes: LensWishes): Promise<Outlet[]> {
  const feeds = await feedOutlets(cellar, wishes.withPrivate ? directories.whole : directories.shown)
  return [...new Map([...feeds.values()].map(outlet => [outlet.id, outlet])).values()]
}

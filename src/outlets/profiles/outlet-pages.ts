// What the pages of outlets and owners show, put together when they are asked for.
import type { Outlet } from '../../domain/outlet.ts'
import { libraryOf } from '../../library.ts'
import { claim } from '../../stages/4-claim/claim.ts'
import type { Cellar } from '../../store/cellar.ts'
import { OUTLETS_A_PAGE, outletsPage, type OutletsPage } from '../../views/outlets-page.ts'
import { outletPage, type OutletPage } from '../../views/outlet-page.ts'
import type { Rated } from '../../views/outlet-ratings.ts'
import { ownerPage, type OwnerPage } from '../../views/owner-page.ts'
import { whyNotApplicable } from '../lenses/applicable.ts'
import { aroundOwner, isOfCatalogue } from './around-owner.ts'
import { articlesOf, groupsOf } from '../directory/articles-of.ts'
import { differing } from '../lenses/differing.ts'
import type { OutletImport } from '../directory/outlet-rows.ts'
import { outletImports } from '../imports/import-outlets.ts'
import type { Directory } from '../directory/directory.ts'
import type { Lenses } from '../lenses/lenses.ts'
import { agencyOf, MOST_PROFILED, type OwnArticles, sistersOf, toldByArticles } from './profile.ts'
import { stateControlled } from '../coverage/rated-side.ts'
import type { Directories } from '../directory/stored-directory.ts'
import { byName, feedOutlets, type StoredOutlet, storedOutlets } from '../directory/stored-outlets.ts'
import type { ChangesOptions } from './unmarked-changes.ts'

/** How a page is asked for. */
interface PageWishes {
  notice: string | null
  /** With what is for this machine alone: never in JSON. */
  withPrivate: boolean
}

/** Which part of the list of outlets is asked for. */
interface ListWishes extends PageWishes {
  /** What a name or a host begins with; empty for the outlets of what is stored. */
  words: string
  /** All outlets of which anything is known, where no words are given. */
  all: boolean
  page: number
}

export interface OutletPages {
  list(wishes: ListWishes): Promise<OutletsPage>
  /** The page of an outlet by its id, or by a host or an address at which it publishes. */
  outlet(named: string, wishes: PageWishes & ChangesOptions): Promise<OutletPage | undefined>
  owner(id: string, wishes: PageWishes): Promise<OwnerPage | undefined>
}

/** Outlets of a search that are read; it is the directory's own limit. */
const MOST_FOUND = 5_000

/** Pages over what is stored and what is known of outlets. `own` is where the operator's imports are, also beside the example world. */
export function outletPagesOver(cellar: Cellar, directories: Directories, lenses: Lenses, own = cellar): OutletPages {
  const directoryFor = ({ withPrivate }: PageWishes) => (withPrivate ? directories.whole : directories.shown)
  return {
    list: async wishes => listed(wishes, cellar, directoryFor(wishes), await importsFor(own, wishes)),
    async outlet(named, wishes) {
      const directory = directoryFor(wishes)
      const feeds = await feedOutlets(cellar, directory)
      const outlet = (await outletNamed(named, directory)) ?? [...feeds.values()].find(({ id }) => id === named)
      return outlet && pageOf(outlet, feeds, wishes, { cellar, directory, lenses })
    },
    async owner(id, wishes) {
      const directory = directoryFor(wishes)
      const owner = await directory.owner(id)
      if (!owner) return undefined
      const { isReal, ...around } = await aroundOwner(owner, cellar, directory)
      return ownerPage(owner, around, isReal ? null : wishes.notice)
    },
  }
}

const importsFor = async (own: Cellar, { withPrivate }: PageWishes): Promise<OutletImport[]> =>
  (await outletImports(own)).filter(({ source }) => withPrivate || !source.isPrivate)

async function listed(
  wishes: ListWishes,
  cellar: Cellar,
  directory: Directory,
  imports: readonly OutletImport[],
): Promise<OutletsPage> {
  const { rows, uncounted } = await rowsFor(wishes, cellar, directory)
  const pages = Math.max(1, Math.ceil(rows.length / OUTLETS_A_PAGE))
  const first = (Math.min(wishes.page, pages) - 1) * OUTLETS_A_PAGE
  const shown = rows.slice(first, first + OUTLETS_A_PAGE)
  const well = await wellOf(shown, cellar)
  const counted = shown.map(({ outlet, articles, feeds }) => ({
    outlet,
    articles,
    feeds: feeds.length,
    feedsWell: feeds.filter(feed => well.has(feed)).length,
  }))
  const scope = wishes.all || wishes.words.trim() !== '' ? 'known' : 'stored'
  return outletsPage(counted, { ...wishes, total: rows.length, uncounted, scope }, imports)
}

interface Over {
  cellar: Cellar
  directory: Directory
  lenses: Lenses
}

async function pageOf(
  outlet: Outlet,
  feedsOf: ReadonlyMap<string, Outlet>,
  wishes: PageWishes & ChangesOptions,
  { cellar, directory, lenses }: Over,
): Promise<OutletPage> {
  const own = new Set([...feedsOf].flatMap(([feed, { id }]) => (id === outlet.id ? [feed] : [])))
  const stored = await ownArticles(outlet, cellar, directory)
  const [told, feeds, rated, owned] = await Promise.all([
    toldByArticles(outlet, stored, { cellar, directory }, wishes),
    libraryOf(cellar).feeds(feed => own.has(feed)),
    ratedBy(outlet, lenses, wishes),
    ownedBy(outlet, directory),
  ])
  const notice = isOfCatalogue(outlet) ? null : wishes.notice
  return outletPage({ outlet, ...told, ...rated, ...owned, feeds, agency: agencyOf(outlet)?.name }, notice)
}

async function rowsFor(
  { words, all }: ListWishes,
  cellar: Cellar,
  directory: Directory,
): Promise<{ rows: StoredOutlet[]; uncounted: boolean }> {
  const stored = await storedOutlets(cellar, directory)
  const sought = words.trim()
  if (!all && sought === '') return { rows: stored.outlets, uncounted: stored.uncounted }
  const { outlets, total } = await directory.find(sought, { limit: MOST_FOUND, offset: 0 })
  const byId = new Map(stored.outlets.map(each => [each.outlet.id, each]))
  const found = outlets.map(outlet => byId.get(outlet.id) ?? { outlet, articles: 0, feeds: [] })
  const known = new Set(outlets.map(({ id }) => id))
  // Of outlets that nobody documents only what is stored tells.
  const others = stored.outlets.filter(({ outlet }) => !known.has(outlet.id) && beginsSo(outlet, sought))
  return { rows: [...found, ...others].sort(byName), uncounted: stored.uncounted || total > outlets.length }
}

function beginsSo({ name, names, hosts }: Outlet, words: string): boolean {
  const begins = (text: string) => text.toLowerCase().startsWith(words.toLowerCase())
  return [name, ...Object.values(names), ...hosts].some(begins)
}

async function wellOf(rows: readonly StoredOutlet[], cellar: Cellar): Promise<Set<string>> {
  const wanted = new Set(rows.flatMap(({ feeds }) => feeds))
  const health = wanted.size === 0 ? [] : await libraryOf(cellar).feeds(feed => wanted.has(feed))
  return new Set(health.flatMap(({ url, state }) => (state === 'fine' ? [url] : [])))
}

/** The newest articles of an outlet, and how many it has. */
async function ownArticles(outlet: Outlet, cellar: Cellar, directory: Directory): Promise<OwnArticles> {
  const newest = await articlesOf(outlet, cellar, directory, MOST_PROFILED + 1)
  if (newest.length <= MOST_PROFILED) return { newest, stored: newest.length }
  const groups = await cellar.groups(claim.name, Infinity, groupsOf(outlet))
  return { newest: newest.slice(0, MOST_PROFILED), stored: groups.reduce((sum, { size }) => sum + size, 0) }
}

async function outletNamed(named: string, directory: Directory): Promise<Outlet | undefined> {
  return (await directory.outlet(named)) ?? (await directory.ofAddresses([named])).get(named)
}

async function ratedBy(
  outlet: Outlet,
  lenses: Lenses,
  wishes: PageWishes,
): Promise<{ rated: Rated[]; differ: string[] }> {
  const all = await lenses.newest(wishes)
  const said = await Promise.all(all.map(async lens => ({ lens, ratings: await lenses.ratings(lens, [outlet]) })))
  const isStateControlled = stateControlled(said)(outlet)
  const rated = said.map(
    ({ lens, ratings }): Rated => ({
      lens,
      rated: ratings.get(outlet.id) ?? [],
      notApplicable: whyNotApplicable(outlet, lens, { isStateControlled }),
    }),
  )
  const dimensions = [...new Set(rated.map(({ lens }) => lens.scale.dimension))]
  const differ = dimensions.flatMap(dimension => {
    const counted = rated.filter(each => each.lens.scale.dimension === dimension && each.notApplicable === undefined)
    return differing(counted.flatMap(each => each.rated.slice(0, 1))) ?? []
  })
  return { rated, differ }
}

async function ownedBy(outlet: Outlet, directory: Directory) {
  const [owner, heldBy] = await Promise.all([
    outlet.owner && directory.owner(outlet.owner.id),
    directory.stakesIn(outlet.id),
  ])
  return { group: owner?.group, heldBy, sisters: await sistersOf(outlet, owner, directory) }
}

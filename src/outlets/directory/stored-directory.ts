import type { Outlet, Owner } from '../../domain/outlet.ts'
import { claim } from '../../stages/4-claim/claim.ts'
import type { Cellar } from '../../store/cellar.ts'
import { candidates } from '../../text/hosts.ts'
import { readingsOf } from '../../walk/stored.ts'
import { type Catalogue, shippedCatalogue } from './catalogue.ts'
import { saidOutlet, saidOutletId } from '../declared/declared-outlet.ts'
import type { Directory, Said } from './directory.ts'
import { findOutlets } from './find-outlets.ts'
import { type Known, knownOutlets } from './known-outlets.ts'
import { OUTLET_OWNER } from './outlet-rows.ts'
import { groupOf, type Stakes } from './owner-groups.ts'

/** The directory for everybody, and the one for pages at this machine: with what private imports say. */
export interface Directories {
  shown: Directory
  whole: Directory
}

const opened = new WeakMap<Cellar, Directories>()

/**
 * Directories over what is kept in a cellar and the catalogue that ships. They are the same ones whenever they are asked
 * for, so that what was read is not read again until something was imported, deleted or declared.
 */
export function directoriesOver(cellar: Cellar, catalogue?: Catalogue): Directories {
  const known = opened.get(cellar)
  if (known && !catalogue) return known
  const open = (withPrivate: boolean) => openDirectory(cellar, catalogue ?? shippedCatalogue(), withPrivate)
  const directories = { shown: open(false), whole: open(true) }
  opened.set(cellar, directories)
  return directories
}

/** The directory for everybody. */
export const directoryOver = (cellar: Cellar): Directory => directoriesOver(cellar).shown

function openDirectory(cellar: Cellar, catalogue: Catalogue, withPrivate: boolean): Directory {
  const known = knownOutlets(cellar, catalogue, withPrivate)
  const directory: Directory = {
    async ofArticles(articles) {
      const now = await known()
      const byUrl = await idsAt(
        articles.flatMap(({ url }) => url ?? []),
        now,
      )
      const given = articles.flatMap(({ outlet }) => (outlet?.id === undefined ? [] : [outlet.id]))
      const outlets = await now.outlets([...new Set([...byUrl.values(), ...given])])
      return joined(articles, article => {
        const found = outlets.get((article.url !== undefined && byUrl.get(article.url)) || '')
        return found ?? (article.url === undefined ? outlets.get(article.outlet?.id ?? '') : undefined)
      })
    },
    async ofAddresses(addresses) {
      const now = await known()
      const ids = await idsAt(addresses, now)
      const outlets = await now.outlets([...new Set(ids.values())])
      return new Map([...ids].flatMap(([address, id]) => (outlets.has(id) ? [[address, outlets.get(id)!]] : [])))
    },
    async outlet(id) {
      const found = (await (await known()).outlets([id])).get(id)
      return found ?? fromItsArticles(id, cellar, directory)
    },
    async owner(id) {
      const now = await known()
      return ownerOf(id, await now.stakes(), await outletsOf(id, now, cellar, catalogue))
    },
    stakesIn: async id => (await (await known()).stakes()).in(id),
    async groupsOf(outlets) {
      const stakes = await (await known()).stakes()
      return new Map(outlets.flatMap(({ id, owner }) => (owner ? [[id, groupOf(owner, stakes)] as const] : [])))
    },
    async find(words, page) {
      const now = await known()
      return findOutlets(words, page, now, cellar, catalogue)
    },
  }
  return directory
}

/** The id of the outlet at each address: the longest match that documents know, else the longest that pages declare. */
async function idsAt(addresses: readonly string[], known: Known): Promise<Map<string, string>> {
  const places = new Map([...new Set(addresses)].map(address => [address, candidates(address)]))
  const { documented, declared } = await known.at([...new Set([...places.values()].flat())])
  const ids = new Map<string, string>()
  for (const [address, found] of places) {
    const place = found.find(each => documented.has(each)) ?? found.find(each => declared.has(each))
    if (place) ids.set(address, documented.get(place) ?? declared.get(place)!)
  }
  return ids
}

/** Outlets by article, those that nobody knows put together from what all of their articles say. */
function joined(articles: readonly Said[], known: (article: Said) => Outlet | undefined): Map<string, Outlet> {
  const unknown = new Map<string, Said[]>()
  const idOf = (article: Said) => saidOutletId(article) ?? `article:${article.id}`
  for (const article of articles) {
    if (!known(article)) unknown.set(idOf(article), [...(unknown.get(idOf(article)) ?? []), article])
  }
  const made = new Map([...unknown].map(([id, said]) => [id, saidOutlet(id, said)]))
  return new Map(articles.map(article => [article.id, known(article) ?? made.get(idOf(article))!]))
}

/** How many articles of an outlet that nobody knows are asked what it is. */
const ASKED = 20

async function fromItsArticles(id: string, cellar: Cellar, directory: Directory): Promise<Outlet | undefined> {
  const ids = (await cellar.newest(claim.name, [id], ASKED)).get(id) ?? []
  const articles = (await readingsOf(ids, cellar)).map(({ article }) => article)
  return [...(await directory.ofArticles(articles)).values()].find(outlet => outlet.id === id)
}

async function outletsOf(
  ownerId: string,
  known: Known,
  cellar: Cellar,
  catalogue: Catalogue,
): Promise<{ id: string; name: string }[]> {
  const ids = [...known.imports.map(({ source }) => source.id), 'declared']
  const kept = await cellar.keptUnder<string>(
    OUTLET_OWNER,
    ids.map(id => `${id} ${ownerId} `),
    MOST_OWNED,
  )
  const owned = [
    ...kept.map(([key, name]) => ({ id: key.slice(key.lastIndexOf(' ') + 1), name })),
    ...catalogue.ownedBy(ownerId),
  ]
  return [...new Map(owned.map(each => [each.id, each])).values()]
}

const MOST_OWNED = 5_000

function ownerOf(id: string, stakes: Stakes, outlets: readonly { id: string; name: string }[]): Owner | undefined {
  const [holds, heldBy] = [stakes.of(id), stakes.in(id)]
  const name = holds[0]?.ownerName ?? outlets[0]?.name ?? heldBy.find(each => each.targetName)?.targetName
  if (name === undefined) return undefined
  return {
    id,
    name,
    stakes: holds,
    heldBy,
    outlets: outlets.map(each => each.id),
    group: groupOf({ id, name }, stakes),
  }
}

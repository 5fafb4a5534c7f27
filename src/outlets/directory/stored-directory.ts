import type { Outlet } from '../../domain/outlet.ts'
import { claim } from '../../stages/4-claim/claim.ts'
import type { Cellar } from '../../store/cellar.ts'
import { candidates } from '../../text/hosts.ts'
import { readingsOf } from '../../walk/stored.ts'
import { type Catalogue, shippedCatalogue } from './catalogue.ts'
import { saidOutlet, saidOutletId } from '../declared/declared-outlet.ts'
import type { Directory, Held, Said } from './directory.ts'
import { findOutlets } from './find-outlets.ts'
import { type Known, knownOutlets } from './known-outlets.ts'
import { OWNER_NAME } from './outlet-rows.ts'
import { groupsOf } from './owner-groups.ts'
import { nameInId } from './owner-identity.ts'
import { ownerNamed } from './owner-named.ts'

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
    outlet: async id => (await directory.outlets([id])).get(id),
    async outlets(ids) {
      const found = await (await known()).outlets(ids)
      const missing = ids.filter(id => !found.has(id))
      return missing.length === 0
        ? found
        : new Map([...found, ...(await fromTheirArticles(missing, cellar, directory))])
    },
    owner: async id => ownerNamed(id, { known: await known(), cellar, catalogue }),
    holders: async ids => holdersOf(ids, await known(), cellar, catalogue),
    stakesIn: async id => (await (await known()).stakes.in([id])).get(id) ?? [],
    groupsOf: async outlets => groupsOf(outlets, await known()),
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

/** Articles that are asked what an outlet is that nobody knows: of one so many, of many together at least one of each. */
const ASKED = 20

async function fromTheirArticles(
  ids: readonly string[],
  cellar: Cellar,
  directory: Directory,
): Promise<Map<string, Outlet>> {
  const each = Math.max(1, Math.ceil(ASKED / ids.length))
  const articleIds = [...(await cellar.newest(claim.name, ids, each)).values()].flat()
  const articles = (await readingsOf(articleIds, cellar)).map(({ article }) => article)
  const asked = new Set(ids)
  const outlets = articles.length === 0 ? [] : [...(await directory.ofArticles(articles)).values()]
  return new Map(outlets.flatMap(outlet => (asked.has(outlet.id) ? [[outlet.id, outlet] as const] : [])))
}

/** Who holds owners: stakes that name the very owner, else those that have its name and no more. */
async function holdersOf(
  ids: readonly string[],
  { imports, stakes }: Known,
  cellar: Cellar,
  catalogue: Catalogue,
): Promise<Map<string, Held>> {
  const asked = [...new Set(ids)]
  const keysOf = (id: string) => [...new Set([id, nameInId(id) ?? id])]
  const keys = asked.flatMap(keysOf)
  const sources = imports.map(({ source }) => source.id)
  const [held, names] = await Promise.all([
    stakes.in(keys),
    cellar.keptAt<string>(
      OWNER_NAME,
      sources.flatMap(source => keys.map(key => `${source} ${key}`)),
    ),
  ])
  const nameOf = (id: string) =>
    keysOf(id)
      .flatMap(key => [...sources.map(source => names.get(`${source} ${key}`)), catalogue.ownedBy(key)[0]?.name])
      .find(name => name !== undefined)
  return new Map(
    asked.flatMap(id => {
      const name = nameOf(id)
      const heldBy = keysOf(id).flatMap(key => held.get(key) ?? [])
      return name === undefined ? [] : [[id, { id, name, heldBy }] as const]
    }),
  )
}

import type { Lens, RatedAs, Rating } from '../../domain/lens.ts'
import type { Outlet } from '../../domain/outlet.ts'
import type { Cellar } from '../../store/cellar.ts'
import { hostsAbove } from './rated-host.ts'
import type { Directory } from '../directory/directory.ts'
import type { Lenses } from './lenses.ts'
import { rowsByTitle } from './rows-by-title.ts'
import { scaleReader } from './scale-value.ts'
import { type FoundRating, standingRating } from './standing-rating.ts'

/** A lens as it is kept. */
export interface StoredLens extends Lens {
  /** ISO 8601; null while it is being imported, or deleted: such a lens is not read. */
  doneAt: string | null
  /** ISO 8601: when its import last wrote rows. */
  wroteAt?: string
}

/** A rating as it is kept: host and line are in its key. */
export type StoredRating = Omit<Rating, 'lensId' | 'host' | 'line'>

/** Kinds of kept facts: lenses by id, ratings by `<lens> <host[/path]> <line>`. */
export const LENS = 'lens'
export const RATING = 'rating'

/** Outlets of which ratings are looked up at once. */
const AT_ONCE = 200
/** Most ratings of paths below the hosts of so many outlets: of `host/path` there may be very many. */
const MOST_OF_PARTS = 5_000

/** The lenses of these cellars. The directory says whose a host is that is rated but that an outlet does not name itself. */
export function lensesOver(cellars: readonly Cellar[], directory: Pick<Directory, 'ofAddresses'>): Lenses {
  const lenses: Lenses = {
    async list({ withPrivate }) {
      const all = await Promise.all(cellars.map(cellar => cellar.kept<StoredLens>(LENS)))
      const whole = all.flat().map(([, lens]) => lens)
      return whole.filter(lens => lens.doneAt !== null && (withPrivate || !lens.isPrivate)).sort(newestFirst)
    },
    newest: async options => firstOfEach(await lenses.list(options), ({ rater, scale }) => `${rater.id} ${scale.id}`),
    async ratings(lens, outlets) {
      const rated = new Map<string, RatedAs[]>()
      for (let at = 0; at < outlets.length; at += AT_ONCE) {
        for (const [id, found] of await foundOf(lens, outlets.slice(at, at + AT_ONCE), cellars, directory))
          if (found.length > 0) rated.set(id, standingRating(rowsByTitle(found)))
      }
      return rated
    },
  }
  return lenses
}

const newestFirst = (one: Lens, other: Lens): number =>
  other.importedAt.localeCompare(one.importedAt) || (one.id < other.id ? -1 : 1)

function firstOfEach<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const seen = new Set<string>()
  return items.filter(item => !seen.has(keyOf(item)) && seen.add(keyOf(item)))
}

/** Ratings by the host or path that they are of. */
type ByHost = Map<string, RatedAs[]>

/** What a lens says of the hosts of some outlets. */
interface Around {
  /** Of hosts themselves, and of hosts above them. */
  whole: ByHost
  /** Of paths below them. */
  parts: ByHost
  /** Whose these are where an outlet does not name them itself. */
  owners: ReadonlyMap<string, Outlet>
}

async function foundOf(
  lens: Lens,
  outlets: readonly Outlet[],
  cellars: readonly Cellar[],
  directory: Pick<Directory, 'ofAddresses'>,
): Promise<Map<string, FoundRating[]>> {
  const hosts = [...new Set(outlets.flatMap(outlet => outlet.hosts))]
  const starts = [...hosts, ...hosts.flatMap(above)].map(host => `${host} `)
  const whole = await ratingsUnder(lens, starts, cellars)
  const below = hosts.map(host => `${host}/`)
  const parts = await ratingsUnder(lens, below, cellars, MOST_OF_PARTS)
  const inherited = hosts.flatMap(above).filter(host => whole.has(host))
  const owners = await directory.ofAddresses([...new Set([...inherited, ...parts.keys()])])
  return new Map(outlets.map(outlet => [outlet.id, ratingsOf(outlet, { whole, parts, owners })]))
}

/** Hosts above one; what stands above a path is another outlet's. */
const above = (host: string): string[] => (host.includes('/') ? [] : hostsAbove(host))

function ratingsOf({ id, hosts }: Outlet, { whole, parts, owners }: Around): FoundRating[] {
  const isOwn = (host: string) => (owners.get(host)?.id ?? id) === id
  const own = hosts.filter(host => whole.has(host))
  const nearest = hosts.flatMap(host => above(host).find(each => whole.has(each)) ?? []).filter(isOwn)
  const of = own.length > 0 ? own : [...new Set(nearest)]
  const isPart = (path: string) => !hosts.includes(path) && hosts.some(host => path.startsWith(`${host}/`))
  const ofParts = [...parts.keys()].filter(path => isPart(path) && isOwn(path))
  return [
    ...of.flatMap(host => whole.get(host)!).map(rated => ({ rated, isOfPart: false })),
    ...ofParts.flatMap(path => parts.get(path)!).map(rated => ({ rated, isOfPart: true })),
  ]
}

async function ratingsUnder(
  lens: Lens,
  starts: readonly string[],
  cellars: readonly Cellar[],
  most?: number,
): Promise<ByHost> {
  const prefixes = starts.map(start => `${lens.id} ${start}`)
  const byHost: ByHost = new Map()
  const read = scaleReader(lens.scale)
  const found = await Promise.all(cellars.map(cellar => cellar.keptUnder<StoredRating>(RATING, prefixes, most)))
  for (const [key, value] of found.flat()) {
    const [, host, line] = key.split(' ')
    const known = read(value.rawValue)
    if (!known) continue
    const rating = { ...value, lensId: lens.id, host, line: Number(line) }
    const rated: RatedAs = { lens, rating, label: known.label, bucket: known.bucket }
    byHost.set(host, [...(byHost.get(host) ?? []), rated])
  }
  return byHost
}

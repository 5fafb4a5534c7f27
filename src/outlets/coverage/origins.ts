// Whose report it is where that text itself was never seen: "AFP's report, carried by 14 outlets".
import type { Origin } from '../../domain/article.ts'
import { type Outlet, undocumentedOutlet } from '../../domain/outlet.ts'
import type { Report } from '../../domain/report.ts'
import { AGENCIES } from '../../stages/5-trace/agencies.ts'
import type { Directory } from '../directory/directory.ts'

/** Names of houses that are looked up, each by itself; a story hardly has that many. */
const MOST_NAMES = 50

const BY_ID = new Map(AGENCIES.map(agency => [agency.id, agency]))

/** The outlet of each report of which the origin was not seen, by report id. */
export async function originsOf(
  reports: readonly Report[],
  telling: readonly Outlet[],
  directory: Pick<Directory, 'ofAddresses' | 'find'>,
): Promise<Map<string, Outlet>> {
  const unseen = reports.flatMap(({ id, origin }) => (origin && !origin.seen ? [{ id, origin }] : []))
  if (unseen.length === 0) return new Map()
  const origins = unseen.map(({ origin }) => origin)
  const [agencies, houses] = await Promise.all([agenciesOf(origins, directory), housesOf(origins, telling, directory)])
  return new Map(
    unseen.map(({ id, origin }) => [
      id,
      (origin.agencyId === undefined ? houses.get(folded(origin.name)) : agencies.get(origin.agencyId)) ??
        unknownOutlet(origin),
    ]),
  )
}

/** Agencies by id: as the directory knows them by their hosts, else by what the table of agencies says. */
async function agenciesOf(
  origins: readonly Origin[],
  directory: Pick<Directory, 'ofAddresses'>,
): Promise<Map<string, Outlet>> {
  const agencies = [...new Set(origins.flatMap(({ agencyId }) => agencyId ?? []))].flatMap(id => BY_ID.get(id) ?? [])
  const known = await directory.ofAddresses(agencies.flatMap(({ hosts }) => hosts))
  return new Map(
    agencies.map(({ id, name, country, kind, hosts }) => {
      const outlet = hosts.flatMap(host => known.get(host) ?? [])[0]
      const bare = { ...unknownOutlet({ name, agencyId: id }), hosts, ...(country !== '' && { country }) }
      return [id, { ...(outlet ?? bare), kind: outlet?.kind ?? kind, agencyId: id }]
    }),
  )
}

/** Other houses by folded name: an outlet of the story, else the only one of that name that is known. */
async function housesOf(
  origins: readonly Origin[],
  telling: readonly Outlet[],
  directory: Pick<Directory, 'find'>,
): Promise<Map<string, Outlet>> {
  const names = new Map(origins.flatMap(({ agencyId, name }) => (agencyId === undefined ? [[folded(name), name]] : [])))
  const houses = new Map(
    telling.flatMap(outlet => (names.has(folded(outlet.name)) ? [[folded(outlet.name), outlet]] : [])),
  )
  const others = [...names].filter(([plain]) => !houses.has(plain)).slice(0, MOST_NAMES)
  await Promise.all(
    others.map(async ([plain, name]) => {
      const { outlets } = await directory.find(name, { limit: 5, offset: 0 })
      const same = outlets.filter(each => [each.name, ...Object.values(each.names)].some(own => folded(own) === plain))
      if (same.length === 1) houses.set(plain, same[0])
    }),
  )
  return houses
}

const folded = (name: string): string => name.normalize('NFKC').trim().toLowerCase()

/** An outlet of which nothing but its name is known. */
function unknownOutlet({ name, agencyId }: Pick<Origin, 'name' | 'agencyId'>): Outlet {
  const id = agencyId === undefined ? `not-seen/${folded(name).replaceAll(/\s+/g, '-')}` : `agency/${agencyId}`
  return {
    ...undocumentedOutlet(id),
    name,
    hosts: [],
    ...(agencyId !== undefined && { kind: 'agency' as const, agencyId }),
  }
}

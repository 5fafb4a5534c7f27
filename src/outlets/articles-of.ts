import type { Outlet } from '../domain/outlet.ts'
import { extract } from '../stages/3-extract/extract.ts'
import { claim } from '../stages/4-claim/claim.ts'
import type { Cellar } from '../store/cellar.ts'
import { registrableDomain } from '../text/hosts.ts'
import type { Directory } from './directory.ts'

/** Articles whose addresses are looked up at once. */
const AT_ONCE = 500

/** Ids of the articles of an outlet, at most `most`: of each domain on which it publishes those that came last first. */
export async function articlesOf(
  outlet: Pick<Outlet, 'id' | 'hosts'>,
  cellar: Cellar,
  directory: Pick<Directory, 'ofAddresses'>,
  most = Infinity,
): Promise<string[]> {
  const groups = groupsOf(outlet)
  const members = await cellar.members(claim.name, groups)
  const ids = [...new Set(groups.flatMap(group => members.get(group) ?? []))].reverse()
  const found: string[] = []
  for (let at = 0; at < ids.length && found.length < most; at += AT_ONCE)
    found.push(...(await itsOwn(ids.slice(at, at + AT_ONCE), outlet.id, cellar, directory)))
  return found.slice(0, most)
}

/** The groups among which its articles are, with those of others at the same domains. */
export function groupsOf({ id, hosts }: Pick<Outlet, 'id' | 'hosts'>): string[] {
  return [...new Set([...hosts.flatMap(host => registrableDomain(host) ?? []), id])]
}

/** Those of which another outlet is not known to be the publisher. */
async function itsOwn(
  ids: readonly string[],
  outletId: string,
  cellar: Cellar,
  directory: Pick<Directory, 'ofAddresses'>,
): Promise<string[]> {
  const addresses = await cellar.members(extract.name, ids)
  const known = await directory.ofAddresses([...addresses.values()].flat())
  return ids.filter(id => (known.get(addresses.get(id)?.[0] ?? '')?.id ?? outletId) === outletId)
}

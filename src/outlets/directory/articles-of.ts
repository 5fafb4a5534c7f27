import type { Outlet } from '../../domain/outlet.ts'
import { extract } from '../../stages/3-extract/extract.ts'
import { claim } from '../../stages/4-claim/claim.ts'
import type { Cellar } from '../../store/cellar.ts'
import { registrableDomain } from '../../text/hosts.ts'
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
  // Others may publish at the same domains: what was not enough is read again, four times as far.
  for (let far = most; ; far *= 4) {
    const members = await cellar.newest(claim.name, groups, far)
    const ids = [...new Set(groups.flatMap(group => members.get(group) ?? []))]
    const found = await firstOwn(ids, outlet.id, most, cellar, directory)
    const isAll = [...members.values()].every(({ length }) => length < far)
    if (found.length >= most || isAll) return found.slice(0, most)
  }
}

async function firstOwn(
  ids: readonly string[],
  outletId: string,
  most: number,
  cellar: Cellar,
  directory: Pick<Directory, 'ofAddresses'>,
): Promise<string[]> {
  const found: string[] = []
  for (let at = 0; at < ids.length && found.length < most; at += AT_ONCE)
    found.push(...(await itsOwn(ids.slice(at, at + AT_ONCE), outletId, cellar, directory)))
  return found
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

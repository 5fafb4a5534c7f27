// Who stands at the top of an outlet's owner, read level by level for all outlets that are asked for.
import type { Outlet, Owner, Stake } from '../../domain/outlet.ts'
import type { Known } from './known-outlets.ts'
import { ownerIdOf } from './outlet-rows.ts'
import { countryInId, isIdentified, isNameAlone, isOnlyBearer, ownerIdIn } from './owner-identity.ts'
import { controls } from './owner-stakes.ts'

type Group = Owner['group']

/** Owners above one another that are read; nobody is known to have more. */
const MOST_LEVELS = 100

/** One way up: where it stands, and where it was. */
interface Climb {
  from: Group
  top: Group
  seen: Set<string>
  isOver: boolean
}

type Over = Pick<Known, 'stakes' | 'anchors'>

/** The owner at the top of each outlet's owner, by outlet id. Names that several of them bear are told apart. */
export async function groupsOf(outlets: readonly Outlet[], known: Over): Promise<Map<string, Group>> {
  const owned = outlets.flatMap(({ id, country, owner }) => (owner ? [{ id, country, owner }] : []))
  const tops = await topsOf(
    owned.map(({ owner }) => owner),
    known,
  )
  const anchors = await known.anchors([...tops.values()].map(({ name }) => ownerIdOf(name)))
  const groups = owned.map(({ id, country, owner }): [string, Group] => {
    const top = tops.get(owner.id)!
    // What a table calls by a name alone is one owner within a country, as it is where an outlet names it.
    const isName = top.id !== owner.id && isNameAlone(top.id)
    const said = { value: top.name }
    return [id, isName ? { ...top, id: ownerIdIn(said, country, anchors.get(ownerIdOf(top.name)) ?? []) } : top]
  })
  return toldApart(groups)
}

/** The owner at the top where stakes with control lead, by the owner's id; itself where nobody controls it, or in a circle. */
export async function topsOf(owners: readonly Group[], known: Over): Promise<Map<string, Group>> {
  const unique = new Map<string, Group>()
  for (const { id, name } of owners) if (!unique.has(id)) unique.set(id, { id, name })
  const climbs = [...unique.values()].map(
    (from): Climb => ({ from, top: from, seen: new Set([from.id]), isOver: false }),
  )
  for (let level = 0; level < MOST_LEVELS && climbs.some(({ isOver }) => !isOver); level++)
    await climb(
      climbs.filter(({ isOver }) => !isOver),
      known,
    )
  return new Map(climbs.map(({ from, top }) => [from.id, top]))
}

async function climb(climbs: readonly Climb[], known: Over): Promise<void> {
  const above = await stakesInOwners(
    climbs.map(({ top }) => top),
    known,
  )
  for (const each of climbs) {
    const holder = above.get(each.top.id)?.find(controls)
    if (!holder) each.isOver = true
    else if (each.seen.has(holder.ownerId)) {
      each.isOver = true
      each.top = each.from
    } else {
      each.seen.add(holder.ownerId)
      each.top = { id: holder.ownerId, name: holder.ownerName }
    }
  }
}

/** Stakes in owners, by their ids: those that name the very owner, else those that have its name and no more. */
async function stakesInOwners(owners: readonly Group[], known: Over): Promise<Map<string, Stake[]>> {
  const names = await namesAlone(owners, known)
  const stakes = await known.stakes.in([...owners.map(({ id }) => id), ...names.values()])
  return new Map(owners.map(({ id }) => [id, stakes.get(id) ?? stakes.get(names.get(id) ?? '') ?? []]))
}

/**
 * The name by which tables of stakes may call an owner, by the owner's id: an owner with an identifier is called so only
 * where the name is known to be nobody else's.
 */
async function namesAlone(
  owners: readonly Group[],
  { anchors: read }: Pick<Known, 'anchors'>,
): Promise<Map<string, string>> {
  const identified = owners.filter(({ id }) => isIdentified(id))
  const anchors = await read(identified.map(({ name }) => ownerIdOf(name)))
  return new Map(
    owners.flatMap(({ id, name }) => {
      const slug = ownerIdOf(name)
      const isIts = !isIdentified(id) || isOnlyBearer(id, anchors.get(slug) ?? [])
      return slug !== '' && isIts ? [[id, slug] as const] : []
    }),
  )
}

/** Of groups of one name each has its country, or its identifier, beside it; of spellings of one group the first stands. */
function toldApart(groups: readonly (readonly [string, Group])[]): Map<string, Group> {
  const names = new Map<string, string>()
  for (const [, { id, name }] of groups) if (!names.has(id)) names.set(id, name)
  const bearers = new Map<string, number>()
  for (const name of names.values()) bearers.set(ownerIdOf(name), (bearers.get(ownerIdOf(name)) ?? 0) + 1)
  return new Map(
    groups.map(([outletId, { id }]) => {
      const name = names.get(id)!
      const beside = countryInId(id) ?? (isIdentified(id) ? id : undefined)
      const isShared = bearers.get(ownerIdOf(name))! > 1 && beside !== undefined
      return [outletId, { id, name: isShared ? `${name} (${beside})` : name }]
    }),
  )
}

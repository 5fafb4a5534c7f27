import type { Outlet, Owner } from '../../domain/outlet.ts'
import type { Cellar } from '../../store/cellar.ts'
import type { Around } from '../../views/owner-page.ts'
import type { Directory } from '../directory/directory.ts'
import { toldTogether } from './told-together.ts'

/** Owners above an owner that are read, for circles, and outlets and owners below it that are. */
const MOST_ABOVE = 100
const MOST_BELOW = 200

/** What else the page of an owner tells: who is above it, what it holds by name, what several of its outlets told. */
export async function aroundOwner(
  owner: Owner,
  cellar: Cellar,
  directory: Directory,
): Promise<Around & { isReal: boolean }> {
  const [owners, below] = await Promise.all([ownersAbove(owner, directory), namedBelow(owner, directory)])
  const outlets = below.flatMap(({ outlet }) => outlet ?? [])
  for (const each of below) if (each.owner && !each.outlet) owners.set(each.owner.id, each.owner)
  return {
    owners,
    outlets: new Map(outlets.map(({ id, name }) => [id, name])),
    ...(await toldTogether(outlets, cellar, directory)),
    isReal: outlets.some(isOfCatalogue),
  }
}

/** True for an outlet of the catalogue that ships: it exists, also beside an invented world. */
export const isOfCatalogue = ({ facts }: Outlet): boolean =>
  facts.some(({ source }) => source.id.startsWith('catalogue/'))

async function ownersAbove(owner: Owner, directory: Pick<Directory, 'owner'>): Promise<Map<string, Owner>> {
  const owners = new Map<string, Owner>()
  let above = owner.heldBy.map(({ ownerId }) => ownerId)
  while (above.length > 0 && owners.size < MOST_ABOVE) {
    const next = [...new Set(above)].filter(id => id !== owner.id && !owners.has(id)).slice(0, MOST_ABOVE)
    const found = (await Promise.all(next.map(id => directory.owner(id)))).flatMap(each => each ?? [])
    for (const each of found) owners.set(each.id, each)
    above = found.flatMap(({ heldBy }) => heldBy.map(({ ownerId }) => ownerId))
  }
  return owners
}

interface Below {
  outlet: Outlet | undefined
  owner: Owner | undefined
}

async function namedBelow(
  { stakes, outlets }: Owner,
  directory: Pick<Directory, 'outlet' | 'owner'>,
): Promise<Below[]> {
  const ids = [...new Set([...stakes.map(({ targetId }) => targetId), ...outlets])].slice(0, MOST_BELOW)
  return Promise.all(ids.map(async id => ({ outlet: await directory.outlet(id), owner: await directory.owner(id) })))
}

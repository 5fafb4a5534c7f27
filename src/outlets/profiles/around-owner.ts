import type { Outlet, Owner, Stake } from '../../domain/outlet.ts'
import type { Cellar } from '../../store/cellar.ts'
import type { Around } from '../../views/owner-page.ts'
import type { Directory, Held } from '../directory/directory.ts'
import { nameInId } from '../directory/owner-identity.ts'
import { toldTogether } from './told-together.ts'

/** Owners above an owner that are read, for circles; what it holds, and outlets that name it, as many of each as are listed. */
const MOST_ABOVE = 100
const MOST_BELOW = 200

/** What else the page of an owner tells: who is above it, what it holds by name, what several of its outlets told. */
export async function aroundOwner(
  owner: Owner,
  cellar: Cellar,
  directory: Directory,
): Promise<Around & { isReal: boolean }> {
  const [above, { outlets, owners }] = await Promise.all([ownersAbove(owner, directory), below(owner, directory)])
  return {
    owners: new Map(
      [...owners, ...above].map(([id, each]) => [id, { ...each, heldBy: withItself(each.heldBy, owner) }]),
    ),
    outlets,
    ...(await toldTogether([...outlets.values()], cellar, directory)),
    isReal: [...outlets.values()].some(isOfCatalogue),
  }
}

/** Stakes that call their holder by the name of an owner alone, and are of no other, are its own: a circle ends at it. */
function withItself(stakes: readonly Stake[], { id }: Owner): Stake[] {
  const name = nameInId(id)
  return stakes.map(stake => (stake.ownerId === name ? { ...stake, ownerId: id } : stake))
}

/** True for an outlet of the catalogue that ships: it exists, also beside an invented world. */
export const isOfCatalogue = ({ facts }: Outlet): boolean =>
  facts.some(({ source }) => source.id.startsWith('catalogue/'))

/** Read level by level: all who hold those of the level below at once. */
async function ownersAbove(owner: Owner, directory: Pick<Directory, 'holders'>): Promise<Map<string, Held>> {
  const owners = new Map<string, Held>()
  const isNew = (id: string) => id !== owner.id && !owners.has(id)
  let above = [...new Set(owner.heldBy.map(({ ownerId }) => ownerId))].filter(isNew)
  while (above.length > 0 && owners.size < MOST_ABOVE) {
    const found = await directory.holders(above.slice(0, MOST_ABOVE - owners.size))
    for (const [id, each] of found) owners.set(id, each)
    const holders = [...found.values()].flatMap(({ heldBy }) => heldBy.map(({ ownerId }) => ownerId))
    above = [...new Set(holders)].filter(isNew)
  }
  return owners
}

async function below(
  { stakes, outlets }: Owner,
  directory: Pick<Directory, 'outlets' | 'holders'>,
): Promise<{ outlets: Map<string, Outlet>; owners: Map<string, Held> }> {
  const held = [...new Set(stakes.map(({ targetId }) => targetId))].slice(0, MOST_BELOW)
  const ids = [...new Set([...held, ...outlets.slice(0, MOST_BELOW)])]
  const [found, owners] = await Promise.all([directory.outlets(ids), directory.holders(ids)])
  return { outlets: found, owners: new Map([...owners].filter(([id]) => !found.has(id))) }
}

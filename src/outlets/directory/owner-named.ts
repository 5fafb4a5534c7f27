// An owner with its outlets, its stakes, and others of its name, put together when its page is asked for.
import type { Namesake, Outlet, Owner, Stake } from '../../domain/outlet.ts'
import type { Cellar } from '../../store/cellar.ts'
import { saidByStake } from './assemble-outlet.ts'
import type { Catalogue } from './catalogue.ts'
import type { Known } from './known-outlets.ts'
import { DECLARED, OUTLET_OWNER, ownerIdOf } from './outlet-rows.ts'
import { topsOf } from './owner-groups.ts'
import {
  countryInId,
  isIdentified,
  isNameAlone,
  nameInId,
  ownerIdIn,
  type OwnerSaid,
  ownerNode,
} from './owner-identity.ts'
import { MOST_OF_ONE } from './owner-stakes.ts'

interface Over {
  known: Known
  cellar: Cellar
  catalogue: Catalogue
}

/** Outlets that are read of those that name an owner. */
const MOST_OWNED = 5_000

/** An outlet and what names an owner of it. */
interface Mention {
  outletId: string
  said: OwnerSaid
  /** The owner whom it names. */
  ownerId: string
}

/**
 * The owner of an id. The id that is a name and nothing else is of the owner who is known by no more; where there is none it
 * is of the name, with all outlets that name it.
 */
export async function ownerNamed(id: string, over: Over): Promise<Owner | undefined> {
  const { known } = over
  const named = await outletsNaming(id, over)
  const [own, byName, heldIn] = await Promise.all([
    isNameAlone(id) ? [] : known.stakes.of(id),
    stakesByName(named.names, known),
    known.stakes.in([id, ...named.names]),
  ])
  const ids = [...named.outlets, ...byName.map(({ targetId }) => targetId)]
  const outlets = await known.outlets([...new Set(ids)])
  const idOf = await ownerIds([...named.names], known)
  const naming = mentionsIn(named.outlets, { id, names: named.names }, outlets, idOf)
  const holding = byName.flatMap(stake => heldMention(stake, outlets, idOf))
  const all = [...naming, ...holding]
  const isOfName = isNameAlone(id) && all.every(({ ownerId }) => ownerId !== id)
  const isIts = ({ ownerId }: Mention) => isOfName || ownerId === id
  const others = new Set(holding.filter(each => !isIts(each)).map(({ outletId }) => outletId))
  const stakes = [...own, ...byName.filter(({ targetId }) => !others.has(targetId))]
  const heldBy = heldIn.get(id) ?? [...named.names].flatMap(name => heldIn.get(name) ?? [])
  const itsOutlets = [...new Set(naming.filter(isIts).map(({ outletId }) => outletId))]
  const isKnown = isNameAlone(id) || own.length > 0 || heldIn.has(id) || all.some(isIts)
  const name =
    own[0]?.ownerName ??
    all.find(isIts)?.said.value ??
    stakes[0]?.ownerName ??
    heldBy.find(each => each.targetName)?.targetName
  if (!isKnown || name === undefined) return undefined
  const country = countryInId(id)
  const namesakes = namesakesOf(all, id, isOfName)
  return {
    id,
    name,
    ...(isIdentified(id) && { identifier: id }),
    ...(country && { country }),
    namesakes,
    isOfSeveral: isOfName && namesakes.length > 0,
    isCut: named.isCut || own.length >= MOST_OF_ONE || byName.length >= MOST_OF_ONE || heldBy.length >= MOST_OF_ONE,
    stakes,
    heldBy,
    outlets: itsOutlets,
    group: await topOf({ id, name }, country, known),
  }
}

/** Outlets that name an owner, and the names by which they do, as ids have them. */
async function outletsNaming(
  id: string,
  over: Over,
): Promise<{ names: ReadonlySet<string>; outlets: string[]; isCut: boolean }> {
  const name = nameInId(id)
  if (name !== undefined) return { names: new Set([name]), ...(await outletsUnder([name], over)) }
  const identified = await outletsUnder([id], over)
  const [held] = await over.known.stakes.of(id)
  const names = new Set([...identified.named, ...(held ? [held.ownerName] : [])].map(ownerIdOf))
  const also = await outletsUnder([...names], over)
  return {
    names,
    outlets: [...new Set([...identified.outlets, ...also.outlets])],
    isCut: identified.isCut || also.isCut,
  }
}

async function outletsUnder(
  keys: readonly string[],
  { known, cellar, catalogue }: Over,
): Promise<{ outlets: string[]; named: string[]; isCut: boolean }> {
  const ids = [...known.imports.map(({ source }) => source.id), DECLARED]
  const starts = ids.flatMap(id => keys.map(key => `${id} ${key} `))
  const kept = await cellar.keptUnder<string>(OUTLET_OWNER, starts, MOST_OWNED)
  const shipped = keys.flatMap(key => catalogue.ownedBy(key))
  const outlets = [...kept.map(([key]) => key.slice(key.lastIndexOf(' ') + 1)), ...shipped.map(({ id }) => id)]
  const named = new Set([...kept.map(([, name]) => name), ...shipped.map(({ name }) => name)])
  return { outlets: [...new Set(outlets)], named: [...named], isCut: kept.length >= MOST_OWNED }
}

async function stakesByName(names: ReadonlySet<string>, { stakes }: Known): Promise<Stake[]> {
  return (await Promise.all([...names].map(name => stakes.of(name)))).flat()
}

type IdOf = (said: OwnerSaid, outlet: Outlet) => string

async function ownerIds(names: readonly string[], known: Known): Promise<IdOf> {
  const anchors = await known.anchors(names)
  return (said, { country }) => ownerIdIn(said, country, anchors.get(ownerIdOf(said.value)) ?? [])
}

function mentionsIn(
  outletIds: readonly string[],
  { id, names }: { id: string; names: ReadonlySet<string> },
  outlets: ReadonlyMap<string, Outlet>,
  idOf: IdOf,
): Mention[] {
  return outletIds.flatMap(outletId => {
    const outlet = outlets.get(outletId)
    const facts = outlet?.facts.filter(({ field }) => field === 'owner') ?? []
    return facts.flatMap(said =>
      outlet && (ownerNode(said) === id || names.has(ownerIdOf(said.value)))
        ? [{ outletId, said, ownerId: idOf(said, outlet) }]
        : [],
    )
  })
}

/** What a stake that names its owner by a name alone says of the outlet that it is in. */
function heldMention(stake: Stake, outlets: ReadonlyMap<string, Outlet>, idOf: IdOf): Mention[] {
  const outlet = outlets.get(stake.targetId)
  const said = saidByStake(stake)
  return outlet ? [{ outletId: outlet.id, said, ownerId: idOf(said, outlet) }] : []
}

/** Others of the name, those of more outlets first. Where all of a name are one there are none. */
function namesakesOf(mentions: readonly Mention[], id: string, isOfName: boolean): Namesake[] {
  const byOwner = new Map<string, Set<string>>()
  for (const { ownerId, outletId } of mentions)
    if (ownerId !== id) byOwner.set(ownerId, (byOwner.get(ownerId) ?? new Set()).add(outletId))
  if (isOfName && byOwner.size < 2) return []
  return [...byOwner]
    .map(([ownerId, outlets]): Namesake => {
      const country = countryInId(ownerId)
      return { id: ownerId, ...(country && { country }), outlets: outlets.size }
    })
    .sort((one, other) => other.outlets - one.outlets || (one.id < other.id ? -1 : 1))
}

async function topOf(owner: Owner['group'], country: string | undefined, known: Known): Promise<Owner['group']> {
  const top = (await topsOf([owner], known)).get(owner.id)!
  if (top.id === owner.id || !isNameAlone(top.id)) return top
  const slug = ownerIdOf(top.name)
  const anchors = (await known.anchors([slug])).get(slug) ?? []
  return country === undefined ? top : { ...top, id: ownerIdIn({ value: top.name }, country, anchors) }
}

// What is kept of owners, so that they are found by their names and identifiers, and stakes by both of their sides.
import type { Stake } from '../../domain/outlet.ts'
import type { Cellar } from '../../store/cellar.ts'
import type { OutletRow } from './outlet-rows.ts'
import {
  DECLARED,
  outletIdOf,
  OUTLET_OWNER,
  OWNER_ANCHOR,
  OWNER_NAME,
  ownerIdOf,
  STAKE_IN,
  STAKE_OF,
} from './outlet-rows.ts'
import { anchorOf, ownerNode, type OwnerSaid } from './owner-identity.ts'

/**
 * A share as somebody gives it; the owner's id is made of its identifier, else of its name and country. The target is the id
 * of an outlet or an owner.
 */
export type GivenStake = Omit<Stake, 'ownerId' | 'source'> & {
  /** Of the owner, with the register it is of: `wikidata:q1`. */
  identifier?: string
}

/** That an outlet, or nobody yet, is named with an owner, in countries. */
interface Mention {
  said: OwnerSaid
  countries: readonly string[]
  outletId?: string
}

/** Mentions of owners in rows of outlets. */
export function ownersIn(rows: readonly { id: string; row: OutletRow }[]): Mention[] {
  return rows.flatMap(({ id: outletId, row: { facts } }) => {
    const countries = facts.flatMap(({ field, value }) => (field === 'country' ? [value] : []))
    return facts.flatMap(fact => (fact.field === 'owner' ? [{ said: fact, countries, outletId }] : []))
  })
}

/** Keeps that owners were mentioned. */
export async function keepOwners(cellar: Cellar, importId: string, mentions: readonly Mention[]): Promise<void> {
  if (mentions.length === 0) return
  const [owned, names, anchors] = [new Map<string, string>(), new Map<string, string>(), new Map<string, true>()]
  for (const { said, countries, outletId } of mentions) {
    for (const key of new Set([ownerIdOf(said.value), ownerNode(said)])) {
      if (outletId !== undefined) owned.set(`${importId} ${key} ${outletId}`, said.value)
      // What pages declare is taken back outlet by outlet, and a name may be another's too.
      if (importId !== DECLARED) names.set(`${importId} ${key}`, said.value)
    }
    for (const key of anchorsBy(said, countries)) anchors.set(`${importId} ${key}`, true)
  }
  await Promise.all([
    cellar.keepAll(OUTLET_OWNER, [...owned]),
    cellar.keepAll(OWNER_NAME, [...names]),
    cellar.keepAll(OWNER_ANCHOR, [...anchors]),
  ])
}

/** What a mention says of a name: the name, the owner who bears it, and a country. */
export function anchorsBy(said: OwnerSaid, countries: readonly string[]): string[] {
  const known = new Set([...countries, ...(said.ownerCountry ? [said.ownerCountry] : [])])
  return (known.size > 0 ? [...known] : ['-']).map(country => `${ownerIdOf(said.value)} ${anchorOf(said)} ${country}`)
}

/** A stake at a line, with the countries of the outlet that it is in, as far as they are known. */
interface PlacedStake {
  line: number
  stake: GivenStake
  countries?: readonly string[]
}

/** Keeps stakes of an import. */
export async function keepStakes(cellar: Cellar, importId: string, stakes: readonly PlacedStake[]): Promise<void> {
  const kept = stakes.map(({ line, stake: { identifier, ...stake }, countries = [] }) => {
    const said = {
      value: stake.ownerName,
      ...(identifier && { ownerId: identifier }),
      ...(stake.ownerCountry && { ownerCountry: stake.ownerCountry }),
    }
    const ownerId = ownerNode(said)
    const at = String(line).padStart(8, '0')
    return {
      said,
      countries,
      value: { ...stake, ownerId },
      of: `${ownerId} ${at}`,
      in: `${outletIdOf(stake.targetId)} ${at}`,
    }
  })
  const targets = kept.flatMap(({ value: { targetId, targetName } }): [string, string][] =>
    targetName === undefined ? [] : [[`${importId} ${outletIdOf(targetId)}`, targetName]],
  )
  await cellar.keepAll(OWNER_NAME, [...new Map(targets)])
  await Promise.all([
    cellar.keepAll(
      STAKE_IN,
      kept.map(each => [`${importId} ${each.in}`, each.value] as const),
    ),
    cellar.keepAll(
      STAKE_OF,
      kept.map(each => [`${importId} ${each.of}`, each.value] as const),
    ),
    keepOwners(cellar, importId, kept),
  ])
}

// What rows say of owners beside their names: identifiers and countries, by which owners of one name are told apart.
import type { Fact } from '../../domain/outlet.ts'
import { ownerNode } from '../directory/owner-identity.ts'
import { readCountry, readQid, type ValueReader } from './import-values.ts'
import { columnName, type Layout, type Whether } from './layouts.ts'
import type { LeftOut, ReadRow } from './read-outlet-row.ts'

const SEMICOLON = /\s*;\s*/
const SHOWN = 60
const REGISTER = /^[a-z][a-z0-9-]{1,19}:[a-z0-9][a-z0-9._/-]{0,39}$/
/** ISO 17442. */
const LEI = /^[A-Z0-9]{18}\d\d$/

/** An identifier with the register it is of: a Wikidata item or its address, an LEI, or `register:number`. */
export const readOwnerId: ValueReader = given => {
  const qid = readQid(given)
  if (qid !== undefined) return `wikidata:${qid.toLowerCase()}`
  if (LEI.test(given)) return `lei:${given.toLowerCase()}`
  const named = given.toLowerCase()
  return REGISTER.test(named) ? named : undefined
}

type Facts = ReadRow['facts']

/** The facts of a row, its owners with what else the row says of them; and what of that could not be read. */
export function withOwners(
  facts: Facts,
  fields: Record<string, string>,
  { owners = {} }: Pick<Layout, 'owners'>,
): { facts: Facts; leftOut: LeftOut[] } {
  const named = facts.filter(({ field }) => field === 'owner')
  if (named.length === 0) return { facts, leftOut: [] }
  const said = bySaidName(fields)
  const ids = besideOwners(said, owners.id, named.length, readOwnerId)
  const countries = besideOwners(said, owners.country, named.length, readCountry)
  const ofRow = facts.flatMap(({ field, value }) => (field === 'country' ? [value] : []))
  const own = holds(owners.areInCountryOfRow, said) && ofRow.length === 1 ? ofRow[0] : undefined
  const areItems = holds(owners.areItems, said)
  const told = named.map((fact, at): Facts[number] => {
    const ownerId = ids.values[at] ?? (areItems ? itemWithoutName(fact) : undefined)
    const ownerCountry = countries.values[at] ?? own
    return {
      ...fact,
      ...(ownerId && { ownerId }),
      ...(ownerCountry && { ownerCountry }),
      ...(areItems && { ownerIsItem: true as const }),
    }
  })
  return {
    facts: facts.map(fact => (fact.field === 'owner' ? told[named.indexOf(fact)] : fact)),
    leftOut: [...ids.leftOut, ...countries.leftOut],
  }
}

/** Where an item has no name in the language of a list its number stands in the place of it. */
const itemWithoutName = ({ value }: Pick<Fact, 'value'>): string | undefined =>
  /^Q[1-9]\d{3,}$/.test(value) ? readOwnerId(value) : undefined

const holds = (given: Whether | undefined, said: Record<string, string>): boolean =>
  typeof given === 'object' ? said[given.column] === given.says : given === true

const bySaidName = (fields: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [columnName(name), value]))

/** Values of a column beside the owners of a row, in their order; a place between semicolons may be empty. */
function besideOwners(
  said: Record<string, string>,
  column: string | undefined,
  owners: number,
  read: ValueReader,
): { values: (string | undefined)[]; leftOut: LeftOut[] } {
  const given = column === undefined ? '' : (said[column] ?? '').trim()
  if (column === undefined || given === '') return { values: [], leftOut: [] }
  const all = given.split(SEMICOLON)
  if (all.length !== owners) {
    const because = `${column}: ${all.length} given for ${owners} owners: it is not said which is whose.`
    return { values: [], leftOut: [{ of: column, because }] }
  }
  const values = all.map(each => (each === '' ? undefined : read(each)))
  const leftOut = all.flatMap((each, at): LeftOut[] =>
    each !== '' && values[at] === undefined
      ? [{ of: column, because: `“${each.slice(0, SHOWN)}” cannot be read as ${column}.` }]
      : [],
  )
  return { values, leftOut }
}

/** What a row of a table of stakes says of its owner, and the id of its target where that is an owner known by more than a name. */
export function stakeSides(
  fields: Record<string, string>,
  targetName: string,
): { owner: { identifier?: string; ownerCountry?: string }; targetId: string | undefined; leftOut: LeftOut[] } {
  const said = bySaidName(fields)
  const one = (column: string, read: ValueReader) => {
    const { values, leftOut } = besideOwners(said, column, 1, read)
    return { value: values[0], leftOut }
  }
  const [identifier, country] = [one('owner_id', readOwnerId), one('owner_country', readCountry)]
  const [targetId, targetCountry] = [one('target_id', readOwnerId), one('target_country', readCountry)]
  const isKnown = targetId.value !== undefined || targetCountry.value !== undefined
  const target = {
    value: targetName,
    ...(targetId.value && { ownerId: targetId.value }),
    ...(targetCountry.value && { ownerCountry: targetCountry.value }),
  }
  return {
    owner: {
      ...(identifier.value && { identifier: identifier.value }),
      ...(country.value && { ownerCountry: country.value }),
    },
    targetId: isKnown ? ownerNode(target) : undefined,
    leftOut: [identifier, country, targetId, targetCountry].flatMap(({ leftOut }) => leftOut),
  }
}

/**
 * When two mentions of an owner are of one owner. Sources write names, and a name alone is no identity: every country has a
 * *Ministry of Culture*. An identifier is; a name with the country of the owner is; an item of a source that has owners as
 * items is, as far as its name is one. Everything else is one owner within the country of the outlet, and no further.
 */
import type { Fact } from '../../domain/outlet.ts'
import { ownerIdOf } from './outlet-rows.ts'

/** What a source says of an owner beside its name. */
export type OwnerSaid = Pick<Fact, 'value' | 'ownerId' | 'ownerCountry' | 'ownerIsItem'>

/** An owner that is known by more than its name, or `?` for all of whom no more is said; countries where it, or an outlet of it, is. */
export interface Anchor {
  id: string
  countries: ReadonlySet<string>
}

/** Stands for mentions that give a name alone. */
const NO_MORE = '?'

/** What stands between a name and a country in an id; no name has it. */
const AT = '~'

const inCountry = (slug: string, country: string): string => `${slug}${AT}${country.toLowerCase()}`

/** True for the id of an owner that a source identifies: `wikidata:q1`. */
export const isIdentified = (ownerId: string): boolean => ownerId.includes(':')

/** True for the id that is a name and nothing else. */
export const isNameAlone = (ownerId: string): boolean => !isIdentified(ownerId) && !ownerId.includes(AT)

/** The part of an owner's id that is its name. Of one with an identifier there is none. */
export const nameInId = (ownerId: string): string | undefined =>
  isIdentified(ownerId) ? undefined : ownerId.split(AT, 1)[0]

/** The country in an owner's id. */
export const countryInId = (ownerId: string): string | undefined =>
  isIdentified(ownerId) ? undefined : ownerId.split(AT)[1]?.toUpperCase()

/** An owner as a table of stakes names it: by identifier, by name and country, or by the name, which is all that it gives. */
export function ownerNode({ value, ownerId, ownerCountry }: OwnerSaid): string {
  return ownerId ?? (ownerCountry ? inCountry(ownerIdOf(value), ownerCountry) : ownerIdOf(value))
}

/** The anchor that a mention sets. */
export function anchorOf(said: OwnerSaid): string {
  if (said.ownerId ?? said.ownerCountry) return ownerNode(said)
  return said.ownerIsItem && !isGeneric(said.value) ? ownerIdOf(said.value) : NO_MORE
}

/** The id of the owner that an outlet of a country names. `anchors` are those of the name. */
export function ownerIdIn(said: OwnerSaid, country: string | undefined, anchors: readonly Anchor[]): string {
  if (said.ownerId) return said.ownerId
  const slug = ownerIdOf(said.value)
  const own = anchorOf(said)
  const at = said.ownerCountry ?? country
  if (own === slug) return itemId(slug, at, anchors)
  const known = anchors.filter(({ id }) => id !== NO_MORE)
  if (at === undefined) return withoutCountry(slug, known, anchors)
  const there = known.filter(({ countries }) => countries.has(at))
  const identified = there.filter(({ id }) => isIdentified(id))
  if (identified.length === 1) return identified[0].id
  // Several owners bear the name in this country, and nothing says which of them it is.
  if (identified.length > 1) return inCountry(slug, at)
  if (there.some(({ id }) => id === slug)) return itemId(slug, at, anchors)
  if (own === NO_MORE && there.length === 1) return there[0].id
  // Nobody says where the one other of the name is, and nobody names it anywhere but here.
  const [only, ...others] = known.filter(({ id }) => id !== inCountry(slug, at))
  const isHere = only?.countries.size === 0 && others.length === 0 && othersIn(anchors).every(each => each === at)
  return isHere ? only.id : inCountry(slug, at)
}

/** Countries in which a name is given alone. */
const othersIn = (anchors: readonly Anchor[]): string[] => [
  ...(anchors.find(({ id }) => id === NO_MORE)?.countries ?? []),
]

/** An outlet of which no country is known names the only owner of the name; where there are several, none of them. */
function withoutCountry(slug: string, known: readonly Anchor[], anchors: readonly Anchor[]): string {
  const others = othersIn(anchors)
  if (known.length === 0) return others.length === 1 ? inCountry(slug, others[0]) : slug
  return known.length === 1 && others.every(country => known[0].countries.has(country)) ? known[0].id : slug
}

/** True where all who bear a name are known to be one owner, or nobody else is known. */
export const isOnlyBearer = (ownerId: string, anchors: readonly Anchor[]): boolean =>
  withoutCountry(
    '',
    anchors.filter(({ id }) => id !== NO_MORE),
    anchors,
  ) === ownerId

/** An item is the owner with an identifier of its name, where one of them alone is in a country of the item. */
function itemId(slug: string, at: string | undefined, anchors: readonly Anchor[]): string {
  const countries = anchors.find(({ id }) => id === slug)?.countries ?? new Set(at === undefined ? [] : [at])
  const same = anchors.filter(each => isIdentified(each.id) && [...countries].some(code => each.countries.has(code)))
  return same.length === 1 ? same[0].id : slug
}

/** Words of which names of bodies are made that many countries have. A name of these alone tells nobody from anybody. */
const GENERIC = new Set(
  `the of and for a an government governments ministry department office agency authority council assembly parliament senate
  cabinet president presidency state states national federal republic city municipality county province region regional
  public press media group news newspaper newspapers nation information communication communications culture education
  defence defense interior finance foreign affairs health sports youth tourism army police church university college
  workers people peoples communist socialist democratic labour labor liberal conservative green party union trade unions
  free daily publishing publishers publications publication printing house broadcasting broadcaster television
  radio tv company companies holding holdings limited ltd service services board trust foundation association society
  family private individual employees staff shareholders investors`
    .split(/\s+/)
    .filter(Boolean),
)

/** True for a name of generic English words alone: *Ministry of Culture*, *Nation Media*. */
export const isGeneric = (name: string): boolean =>
  ownerIdOf(name)
    .split('-')
    .every(word => GENERIC.has(word))

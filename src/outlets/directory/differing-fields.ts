import { type Fact, type FactField, SINGLE_FIELDS } from '../../domain/outlet.ts'
import { ownerIdOf } from './outlet-rows.ts'

type Said = Pick<Fact, 'field' | 'value' | 'ownerId'>

/**
 * Fields of which sources say what cannot all be so. Names are none of them: short and long forms, and those of other
 * languages, are true beside one another.
 */
export function differingFields(facts: readonly Fact[]): FactField[] {
  const single = SINGLE_FIELDS.filter(field => differ(facts.filter(fact => fact.field === field)))
  return ownersDiffer(facts) ? [...single, 'owner'] : single
}

/** Fields in which what is said can contradict. */
export const COMPARED: readonly FactField[] = [...SINGLE_FIELDS, 'owner']

/** What a row says where all that is known of it is another thing: the first of each field, beside what is known. */
export function contradictions<Known extends Said>(
  given: readonly Said[],
  known: readonly Known[],
): { given: Said; known: Known }[] {
  return COMPARED.flatMap(field => {
    const [ours, theirs] = [given.filter(fact => fact.field === field), known.filter(fact => fact.field === field)]
    if (ours.length === 0 || theirs.length === 0) return []
    const isSame =
      field === 'owner' ? !areDisjoint(ours, theirs) : theirs.some(({ value }) => agree(value, ours[0].value))
    return isSame ? [] : [{ given: ours[0], known: theirs[0] }]
  })
}

/** Values that say different things: the year 1901 and a day in it do not, and one row may name two countries. */
function differ(facts: readonly Fact[]): boolean {
  const isSameRow = (one: Fact, other: Fact) =>
    one.source.id === other.source.id && one.row !== undefined && one.row === other.row
  return facts.some(one => facts.some(other => !isSameRow(one, other) && !agree(one.value, other.value)))
}

/** True where two values of a field can both be true. */
function agree(one: string, other: string): boolean {
  const [shorter, longer] = [one, other].map(value => value.toLowerCase()).sort((a, b) => a.length - b.length)
  return longer === shorter || (/^\d{4}(?:-\d\d)?$/.test(shorter) && longer.startsWith(`${shorter}-`))
}

/** Sources name other owners. One that names some of another's owners says less, and nothing else. */
function ownersDiffer(facts: readonly Fact[]): boolean {
  const bySource = new Map<string, Fact[]>()
  for (const fact of facts)
    if (fact.field === 'owner') bySource.set(fact.source.id, [...(bySource.get(fact.source.id) ?? []), fact])
  const sets = [...bySource.values()]
  return sets.some((one, at) => sets.slice(at + 1).some(other => areDisjoint(one, other)))
}

function areDisjoint(one: readonly Said[], other: readonly Said[]): boolean {
  return one.every(each => !other.some(those => isSameOwner(each, those)))
}

/** Two spellings of one identifier are one owner, and so are a company with its legal form and without. */
function isSameOwner(one: Said, other: Said): boolean {
  if (one.ownerId !== undefined && other.ownerId !== undefined) return one.ownerId === other.ownerId
  const [ours, theirs] = [ownerIdOf(one.value), ownerIdOf(other.value)]
  return ours === theirs || ours.replace(LEGAL_FORM, '') === theirs || theirs.replace(LEGAL_FORM, '') === ours
}

/** Legal forms of companies, as ids have them at the end of a name. */
const LEGAL_FORM =
  /-(?:ltd|limited|plc|llc|llp|inc|incorporated|gmbh|mbh|ag|se|kg|kgaa|ug|sarl|sas|sa|srl|spa|bv|nv|ab|as|asa|aps|oy|oyj|kft|zrt|nyrt|sro|doo|ad|dd|ooo|oao|zao|pao|ltda|pty|bhd|sdn|pvt|tbk|jsc|pjsc)$/

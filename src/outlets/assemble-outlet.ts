import { type Fact, type FactField, OUTLET_KINDS, type Outlet, SINGLE_FIELDS, type Stake } from '../domain/outlet.ts'
import { ownerIdOf } from './outlet-rows.ts'

/**
 * An outlet put together from what sources say of it. `facts` and `hosts`: those that are shown before others first.
 * `controlled`: stakes in it with control.
 */
export function assembleOutlet(
  id: string,
  facts: readonly Fact[],
  hosts: readonly string[],
  controlled: readonly Stake[] = [],
): Outlet {
  const first = (field: FactField): string | undefined => facts.find(fact => fact.field === field)?.value
  const languages = languagesOf(facts)
  const names = namesOf(facts)
  const owner = ownerOf(facts, controlled)
  const kind = OUTLET_KINDS.find(each => each === first('kind'))
  const [country, agencyId, qid, homepage] = (['country', 'agency', 'qid', 'homepage'] as const).map(first)
  return {
    id,
    name: ownName(facts, languages) ?? hosts[0] ?? id,
    names,
    ...(kind && { kind }),
    ...(country && { country }),
    languages,
    ...(owner && { owner }),
    ...(agencyId && { agencyId }),
    ...(qid && { qid }),
    ...(homepage && { homepage }),
    active: first('ended') === undefined,
    hosts: [...new Set(hosts)],
    facts: [...facts],
    differs: SINGLE_FIELDS.filter(field => differ(facts.filter(fact => fact.field === field))),
    isDeclared: facts.every(({ source }) => source.how === 'declared'),
  }
}

const valuesOf = (facts: readonly Fact[], field: FactField): string[] =>
  facts.filter(fact => fact.field === field).map(({ value }) => value)

/** Values that say different things: the year 1901 and a day in it do not, and one row may name two countries. */
function differ(facts: readonly Fact[]): boolean {
  const isSameRow = (one: Fact, other: Fact) =>
    one.source.id === other.source.id && one.row !== undefined && one.row === other.row
  return facts.some(one => facts.some(other => !isSameRow(one, other) && !agree(one.value, other.value)))
}

/** True where two values of a field can both be true. */
export function agree(one: string, other: string): boolean {
  const [shorter, longer] = [one, other].map(value => value.toLowerCase()).sort((a, b) => a.length - b.length)
  return longer === shorter || (/^\d{4}(?:-\d\d)?$/.test(shorter) && longer.startsWith(`${shorter}-`))
}

/** What documents say; what pages of it are written in only where nobody documents it. */
function languagesOf(facts: readonly Fact[]): string[] {
  const documented = facts.filter(({ source }) => source.how !== 'declared')
  const told = valuesOf(documented, 'language')
  return [...new Set(told.length > 0 ? told : valuesOf(facts, 'language'))]
}

function namesOf(facts: readonly Fact[]): Record<string, string> {
  const names = new Map<string, string>()
  for (const { field, value, lang } of facts) {
    const subtag = lang?.split('-', 1)[0]
    if (field === 'name' && subtag && !names.has(subtag)) names.set(subtag, value)
  }
  return Object.fromEntries(names)
}

/** The first name that is not known to be in a language of others; else the first. */
function ownName(facts: readonly Fact[], languages: readonly string[]): string | undefined {
  const names = facts.filter(({ field }) => field === 'name')
  const own = names.find(
    ({ lang }) => lang === undefined || languages.length === 0 || languages.includes(lang.split('-', 1)[0]),
  )
  return (own ?? names[0])?.value
}

/** Who controls it; else whom a source calls its owner. */
function ownerOf(facts: readonly Fact[], controlled: readonly Stake[]): Outlet['owner'] {
  if (controlled.length > 0) return { id: controlled[0].ownerId, name: controlled[0].ownerName }
  const name = facts.find(({ field }) => field === 'owner')?.value
  return name === undefined ? undefined : { id: ownerIdOf(name), name }
}

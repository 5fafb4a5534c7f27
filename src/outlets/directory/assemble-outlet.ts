import { type Fact, type FactField, OUTLET_KINDS, type Outlet, type Stake } from '../../domain/outlet.ts'
import { differingFields } from './differing-fields.ts'
import { ownerIdOf } from './outlet-rows.ts'
import { type Anchor, isIdentified, ownerIdIn, type OwnerSaid } from './owner-identity.ts'

/**
 * An outlet put together from what sources say of it. `facts` and `hosts`: those that are shown before others first.
 * `controlled`: stakes in it with control. `anchors`: what names of owners are known to be, by name.
 */
export function assembleOutlet(
  id: string,
  facts: readonly Fact[],
  hosts: readonly string[],
  controlled: readonly Stake[] = [],
  anchors: ReadonlyMap<string, readonly Anchor[]> = new Map(),
): Outlet {
  const first = (field: FactField): string | undefined => facts.find(fact => fact.field === field)?.value
  const languages = languagesOf(facts)
  const names = namesOf(facts)
  const kind = OUTLET_KINDS.find(each => each === first('kind'))
  const [country, agencyId, qid, homepage] = (['country', 'agency', 'qid', 'homepage'] as const).map(first)
  const said = ownerSaid(facts, controlled)
  const owner = said && {
    id: ownerIdIn(said, country, anchors.get(ownerIdOf(said.value)) ?? []),
    name: said.value,
  }
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
    differs: differingFields(facts),
    isDeclared: facts.every(({ source }) => source.how === 'declared'),
  }
}

const valuesOf = (facts: readonly Fact[], field: FactField): string[] =>
  facts.filter(fact => fact.field === field).map(({ value }) => value)

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
function ownerSaid(facts: readonly Fact[], controlled: readonly Stake[]): OwnerSaid | undefined {
  return controlled.length > 0 ? saidByStake(controlled[0]) : facts.find(({ field }) => field === 'owner')
}

/** What a stake says of its owner. */
export const saidByStake = ({ ownerId, ownerName: value, ownerCountry }: Stake): OwnerSaid => ({
  value,
  ...(isIdentified(ownerId) && { ownerId }),
  ...(ownerCountry && { ownerCountry }),
})

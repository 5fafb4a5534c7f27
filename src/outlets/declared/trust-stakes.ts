import type { Stake } from '../../domain/outlet.ts'
import { registrableDomain } from '../../text/hosts.ts'
import type { TrustEntry } from '../../text/trust-txt.ts'

/** What came of asking one domain for its trust.txt. */
export interface TrustRecord {
  /** ISO 8601. */
  askedAt: string
  /** ISO 8601: not asked again before. */
  nextAt: string
  /** Where the file was; absent where there was none. */
  url?: string
  /** What came of it, in words. */
  because: string
  entries: TrustEntry[]
}

/** One domain controls another, as trust.txt files say it. */
export interface SaidControl {
  owner: string
  target: string
  /** By both sides, or by one only. */
  sides: 'both' | 'one'
  /** The file that says it; of both the target's. */
  url: string
}

/** Who controls whom, as the trust.txt files of these domains say it. What only one side says is told as that. */
export function saidControls(records: ReadonlyMap<string, TrustRecord>): SaidControl[] {
  const found = new Map<string, SaidControl & { by: Set<string> }>()
  const put = (owner: string, target: string, by: string, url: string) => {
    const key = `${owner} ${target}`
    const known = found.get(key)
    if (known) known.by.add(by)
    if (!known || by === target) found.set(key, { owner, target, sides: 'one', url, by: known?.by ?? new Set([by]) })
  }
  for (const [domain, { entries, url = '' }] of records) {
    for (const { attribute, value } of entries) {
      const other = registrableDomain(value)
      if (other === undefined || other === domain) continue
      if (attribute === 'control') put(domain, other, domain, url)
      if (attribute === 'controlledby') put(other, domain, domain, url)
    }
  }
  return [...found.values()].map(({ by, ...control }) => ({ ...control, sides: by.size > 1 ? 'both' : 'one' }))
}

/** What a domain is called, and the id of the outlet that publishes there. */
export interface NamedDomain {
  name: string
  id: string
}

/** Stakes of controls of which as many sides speak; an owner that is itself controlled is one target more. */
export function trustStakes(
  controls: readonly SaidControl[],
  sides: SaidControl['sides'],
  named: (domain: string) => NamedDomain,
  ownerIdOf: (name: string) => string,
): Omit<Stake, 'ownerId' | 'source'>[] {
  const owners = new Set(controls.map(({ owner }) => owner))
  return controls
    .filter(each => each.sides === sides)
    .flatMap(({ owner, target, url }) => {
      const { id, name } = named(target)
      const targets = owners.has(target) ? [id, ownerIdOf(name)] : [id]
      const control = sides === 'both' ? ('yes' as const) : ('unknown' as const)
      return [...new Set(targets)].map(targetId => ({ ownerName: named(owner).name, targetId, control, url }))
    })
}

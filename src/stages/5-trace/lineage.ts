import { byLead, type Family, type FamilyReport, isOriginUnseen, wholeCredit } from './family.ts'
import type { Kin } from './kin.ts'
import type { Member } from './member.ts'

/** How much more a text must have in common with another carrier than with the lead, before it hangs below that carrier. */
const CLOSER = 0.1

/**
 * Of a family's texts the one that each was most likely made from, by id. Nobody knows it of the lead, and of those that
 * came from an origin that was never seen. A pure function of the family.
 */
export function lineage(family: Family, report: FamilyReport): Map<string, string> {
  const order = [...family.members].sort((a, b) => byLead(a, b, report.agency))
  const rank = new Map(order.map(({ id }, index) => [id, index]))
  const others = order.slice(1)
  const parents = new Map(others.map(member => [member.id, parentOf(member, order, family, report)]))
  for (const member of others) {
    if (!isInCycle(member.id, parents)) continue
    // Of texts of unknown time the first in the order of leads is taken for the earlier one.
    const earlier = order.filter(({ id }) => rank.get(id)! < rank.get(member.id)!)
    parents.set(member.id, parentOf(member, earlier, family, report))
  }
  for (const [id, parent] of parents) if (isBelowOrigin(id, parent, family, report)) parents.delete(id)
  return parents
}

function parentOf(member: Member, pool: readonly Member[], family: Family, { lead }: FamilyReport): string {
  const kin = pool
    .filter(other => other !== member)
    .flatMap(other => {
      const found = family.kin(member.id, other.id)
      return found ? [{ other, found, likeness: likeness(found) }] : []
    })
  const named = kin.find(({ other }) => member.house?.url !== undefined && member.house.url === other.url)
  if (named) return named.other.id
  const before = kin.filter(({ other }) => other === lead || mayPrecede(other, member))
  const tongue = (before.length > 0 ? before : kin).filter(({ found }) => found.kind !== 'translation')
  const able = tongue.length > 0 ? tongue : before.length > 0 ? before : kin
  const best = able.reduce<(typeof able)[number] | undefined>(
    (first, each) => (first === undefined || each.likeness > first.likeness ? each : first),
    undefined,
  )
  const toLead = able.find(({ other }) => other === lead)
  return best && (!toLead || best.likeness > toLead.likeness + CLOSER) ? best.other.id : lead.id
}

/** What two texts have in common, as a share of all that either has: of 5-word runs, or of figures and names in order. */
function likeness({ inA, inB }: Kin): number {
  return inA === 0 || inB === 0 ? 0 : 1 / (1 / inA + 1 / inB - 1)
}

function mayPrecede(a: Member, b: Member): boolean {
  if (a.day === '9999' || b.day === '9999' || a.day < b.day) return true
  return a.day === b.day && !(Number.isFinite(a.time) && Number.isFinite(b.time) && a.time > b.time)
}

function isInCycle(id: string, parents: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>()
  for (let at = parents.get(id); at !== undefined && !seen.has(at); at = parents.get(at)) {
    if (at === id) return true
    seen.add(at)
  }
  return false
}

// What hangs below the first carrier came with it from the origin, and so did what credits the origin itself, unless it
// is nearest to a text that somebody edited.
function isBelowOrigin(id: string, parent: string, family: Family, report: FamilyReport): boolean {
  if (!isOriginUnseen(report)) return false
  if (parent === report.lead.id) return true
  const credit = wholeCredit(family.members.find(member => member.id === id)!)
  return credit?.agency === report.agency && family.kin(parent, report.lead.id)?.kind === 'copy'
}

import { byLead, type Family, type FamilyReport, isOriginUnseen, wholeCredit } from './family.ts'
import type { Kin } from './kin.ts'
import type { Member } from './member.ts'

/** How much more a text must have in common with another carrier than with the lead, before it hangs below that carrier. */
const CLOSER = 0.1

/** Texts of a family that others can hang below: the first in the order of leads. A text that hundreds carry has copies enough. */
export const MOST_PARENTS = 64

/** The texts of a family that others can hang below, in the order of leads. */
export function poolOf({ members }: Pick<Family, 'members'>, { agency }: FamilyReport): Member[] {
  return [...members].sort((a, b) => byLead(a, b, agency)).slice(0, MOST_PARENTS)
}

/**
 * The text that each of the asked was most likely made from, by id; so of the pool's. Nobody knows it of the lead, and
 * of those that came from an origin that was never seen. A pure function of the family.
 */
export function lineage(
  family: Family,
  report: FamilyReport,
  pool: readonly Member[],
  asked: readonly Member[],
): Map<string, string> {
  if (family.members.length === 1) return new Map()
  const order = new Set([...pool, ...asked])
  const parents = new Map<string, string>()
  for (const member of order) if (member !== report.lead) parents.set(member.id, parentOf(member, pool, family, report))
  while (openCircles(pool, parents, member => parentOf(member, pool.slice(0, pool.indexOf(member)), family, report)));
  if (isOriginUnseen(report)) {
    for (const member of order)
      if (isBelowOrigin(member, parents.get(member.id), family, report)) parents.delete(member.id)
  }
  return parents
}

// Of texts of unknown time the first in the order of leads is taken for the earlier one. What is opened stays so, and may
// close another circle through a text before it.
function openCircles(
  pool: readonly Member[],
  parents: Map<string, string>,
  earlier: (member: Member) => string,
): boolean {
  let opened = false
  for (const member of pool) {
    if (!isInCycle(member.id, parents)) continue
    parents.set(member.id, earlier(member))
    opened = true
  }
  return opened
}

/** How likely one text was made from another; what counts first stands first. */
interface Claim {
  id: string
  /** The text names the other's page as its origin; both are of one language. */
  signs: number
  likeness: number
}

function parentOf(member: Member, pool: readonly Member[], family: Family, { lead }: FamilyReport): string {
  let best: Claim | undefined
  let toLead: Claim | undefined
  for (const other of pool) {
    const kin = other === member ? undefined : family.kin(member.id, other.id)
    if (!kin) continue
    const claim = { id: other.id, signs: signsOf(member, other, kin), likeness: likeness(kin) }
    // Whoever came out later is nobody's source, but for a lead, and for a page that names itself one.
    if (other !== lead && claim.signs < NAMED && !mayPrecede(other, member)) continue
    if (other === lead) toLead = claim
    if (!best || claim.signs > best.signs || (claim.signs === best.signs && claim.likeness > best.likeness))
      best = claim
  }
  if (!best) return lead.id
  const closer = !toLead || best.signs > toLead.signs || best.likeness > toLead.likeness + CLOSER
  return closer ? best.id : lead.id
}

const NAMED = 2

function signsOf(member: Member, other: Member, kin: Kin): number {
  const named = member.house?.url !== undefined && member.house.url === other.url
  return (named ? NAMED : 0) + (kin.kind === 'translation' ? 0 : 1)
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
function isBelowOrigin(
  member: Member,
  parent: string | undefined,
  family: Family,
  { lead, agency }: FamilyReport,
): boolean {
  if (parent === undefined || parent === lead.id) return parent !== undefined
  return wholeCredit(member)?.agency === agency && family.kin(parent, lead.id)?.kind === 'copy'
}

import type { Trace } from '../../domain/report.ts'
import { hash32 } from '../../text/word-hashes.ts'
import { type Basis, decide, leavesOthers, standingOf } from './decision.ts'
import { type Family, reportOf } from './family.ts'
import type { KeptFamily, KeptMember } from './kept-member.ts'
import { MOST_PARENTS } from './lineage.ts'
import { type Kin, kinOf, seenFromOther } from './kin.ts'
import { KinIndex } from './kin-index.ts'
import { type Member, memberOf, received } from './member.ts'
import { isPatch, isSlight } from './patch.ts'
import type { TraceInput } from './trace.ts'
import { retells } from './retelling.ts'
import { restsOn } from './rewrite.ts'

/** Articles in the index; what is older leaves it, family by family. About 4 KB each. */
const TRACE_WINDOW = 100_000

/** The live state of trace: every article, who shares whose text, and what was last decided. */
export class Genealogy {
  private readonly members = new Map<string, KeptMember>()
  /** In the order in which they were taken, from `first` on; some have gone or come again since. */
  private queue: KeptMember[] = []
  private first = 0
  private readonly index = new KinIndex()
  private takes = 0
  private readonly window: number

  constructor(window = TRACE_WINDOW) {
    this.window = window
  }

  /** Takes an article (again, where it was revised) and tells what is decided otherwise since. */
  take({ article, member: read }: TraceInput): { decision: Trace; amends: Trace[] } {
    const old = this.members.get(article.id)
    const touched = old ? this.forget(old) : new Set<KeptMember>()
    const member = this.add(read ? received(read) : memberOf(article), touched)
    const { own, changed } = this.redecide(member, touched, old?.decided)
    this.letGo()
    return { decision: own, amends: changed.filter(({ id }) => id !== article.id) }
  }

  /**
   * Lets the oldest go where there are too many, with all that belong to the same report or rest on it, once none of these is
   * among the newer half: a copy that comes late must not be taken for the original.
   */
  private letGo(): void {
    if (this.members.size <= this.window) return
    const oldest = this.nextOldest()
    let newest = 0
    for (const each of oldest.family.members) {
      newest = Math.max(newest, each.takenAt)
      for (const other of this.index.restingOn(each))
        if (other.family.basis === oldest.family) newest = Math.max(newest, other.takenAt)
    }
    if (newest > this.takes - this.window / 2) return void this.queue.push(oldest)
    oldest.family.basis = undefined
    for (const each of oldest.family.members) this.drop(each)
  }

  // One that is kept on is asked again when all others have been.
  private nextOldest(): KeptMember {
    let oldest = this.queue[this.first++]
    while (this.members.get(oldest.id) !== oldest) oldest = this.queue[this.first++]
    if (this.first > this.window) {
      this.queue = this.queue.slice(this.first)
      this.first = 0
    }
    return oldest
  }

  // Puts an article in; those whose families may have changed by it are added to `touched`.
  private add(read: Member, touched: Set<KeptMember>): KeptMember {
    const member = this.index.add(read)
    member.takenAt = ++this.takes
    this.members.set(member.id, member)
    this.queue.push(member)
    const near = new Set<KeptMember>([member])
    for (const other of this.index.candidates(member)) {
      const kin = kinOf(member, other)
      if (!kin) continue
      link(member, other, kin)
      for (const each of other.family.members) near.add(each)
    }
    if (near.size > 1) {
      if (anySlight(near)) this.regroup(near, touched)
      else grow(member, near)
    }
    return member
  }

  // Takes a member out; returns those about whom something may have to be decided anew.
  private forget(member: KeptMember): Set<KeptMember> {
    const touched = new Set<KeptMember>()
    for (const other of this.index.restingOn(member)) if (other.family.basis === member.family) touched.add(other)
    const near = new Set(member.family.members)
    for (const other of this.kinOf(member)) {
      for (const each of other.family.members) near.add(each)
      // What was a patch beside this text may be none without it.
      if (other.hasSlight) for (const each of this.kinOf(other)) for (const one of each.family.members) near.add(one)
    }
    near.delete(member)
    this.drop(member)
    this.regroup(near, touched)
    return touched
  }

  private kinOf({ kin }: KeptMember): KeptMember[] {
    return kin ? Array.from(kin.keys(), id => this.members.get(id)!) : []
  }

  // Makes families of these, who were in families that an article links or linked.
  private regroup(near: Set<KeptMember>, touched: Set<KeptMember>): void {
    for (const first of near) {
      const family = this.connected(first)
      join(family)
      for (const each of family) near.delete(each)
      touched.add(first)
    }
  }

  private connected(first: KeptMember): Set<KeptMember> {
    const found = new Set([first])
    for (const each of found) {
      for (const other of this.kinOf(each)) {
        if (!found.has(other) && !isPatch(each, other, this.members) && !isPatch(other, each, this.members))
          found.add(other)
      }
    }
    return found
  }

  private drop(member: KeptMember): void {
    this.index.remove(member)
    this.members.delete(member.id)
    for (const id of member.kin?.keys() ?? []) this.members.get(id)?.kin!.delete(member.id)
  }

  // Decides anew about these, their families, and those that rested on them or may now; returns what changed.
  private redecide(member: KeptMember, touched: Iterable<KeptMember>, before = 0): { own: Trace; changed: Trace[] } {
    const families = new Set([member.family, ...Array.from(touched, ({ family }) => family)])
    const asked = new Map(Array.from(families, family => [family, askedOf(family, member)]))
    for (const [family, carriers] of Array.from(asked))
      for (const other of this.restersOn(family, carriers)) asked.set(other, other.members)
    member.decided = before
    const changed: Trace[] = []
    let own: Trace | undefined
    for (const [family, carriers] of asked) {
      for (const [at, trace] of this.decisions(family, carriers).entries()) {
        const carrier = carriers[at]
        if (carrier === member) own = trace
        const hash = hashOf(trace)
        if (hash === carrier.decided) continue
        carrier.decided = hash
        changed.push(trace)
      }
    }
    return { own: own!, changed }
  }

  private restersOn(family: KeptFamily, carriers: readonly KeptMember[]): Set<KeptFamily> {
    const found = new Set<KeptFamily>()
    for (const carrier of carriers) {
      for (const { family: other } of this.index.restingOn(carrier)) {
        if (other === family || found.has(other)) continue
        if (restedOn(other, family) || basisIn(reportOf(other).lead, carrier)) found.add(other)
      }
    }
    return found
  }

  private decisions(family: KeptFamily, asked: readonly KeptMember[]): Trace[] {
    const standing = family.standing ?? standingOf(family)
    const basis = this.basisOf(standing.report.lead, family)
    family.basis = basis?.family
    return decide(withKin(family), standing, basis, asked)
  }

  private basisOf(lead: Member, family: KeptFamily): FoundBasis | undefined {
    let best: FoundBasis | undefined
    for (const other of this.index.restingOn(this.members.get(lead.id)!)) {
      if (other.family === family) continue
      const found = basisIn(lead, other)
      if (
        found &&
        (!best || found.weight > best.weight || (found.weight === best.weight && found.report.id < best.report.id))
      )
        best = found
    }
    return best
  }
}

interface FoundBasis extends Basis {
  weight: number
  family: KeptFamily
}

function basisIn(lead: Member, other: KeptMember): FoundBasis | undefined {
  const because = restsOnCredit(lead, other) ?? retells(lead, other)
  return because ? { ...because, report: reportOf(other.family), family: other.family } : undefined
}

function restsOnCredit(lead: Member, other: KeptMember): ReturnType<typeof restsOn> {
  return lead.credits.length > 0 ? restsOn(lead, other, reportOf(other.family)) : undefined
}

// True where what it rested on was this family, or is no family any more.
function restedOn({ basis }: KeptFamily, family: KeptFamily): boolean {
  return basis !== undefined && (basis === family || basis.members[0].family !== basis)
}

function anySlight(members: Iterable<KeptMember>): boolean {
  for (const { hasSlight } of members) if (hasSlight) return true
  return false
}

function link(a: KeptMember, b: KeptMember, kin: Kin): void {
  a.kin ??= new Map()
  a.kin.set(b.id, kin)
  b.kin ??= new Map()
  b.kin.set(a.id, seenFromOther(kin))
  a.hasSlight ||= isSlight(kin)
  b.hasSlight ||= isSlight(seenFromOther(kin))
}

// Whose decisions have to be made anew: of a carrier alone that leaves all others of a large family as they were.
function askedOf(family: KeptFamily, member: KeptMember): readonly KeptMember[] {
  const before = family.standing
  family.standing = family.members.length >= MOST_PARENTS ? standingOf(family) : undefined
  const alone = before && family.standing && family === member.family
  return alone && leavesOthers(member, before, family.standing!) ? [member] : family.members
}

// A text that all near ones share goes into their family; of several families one is made.
function grow(member: KeptMember, near: Set<KeptMember>): void {
  const [, { family }] = near
  if (near.size !== family.members.length + 1) return join(near)
  const at = family.members.findIndex(({ id }) => id > member.id)
  const place = at < 0 ? family.members.length : at
  family.members = [...family.members.slice(0, place), member, ...family.members.slice(place)]
  member.family = family
}

function join(members: Iterable<KeptMember>): void {
  const family: KeptFamily = { members: [...members].sort((a, b) => (a.id < b.id ? -1 : 1)), basis: undefined }
  for (const each of family.members) each.family = family
}

function withKin({ members }: KeptFamily): Family {
  const byId = members.length > 8 ? new Map(members.map(each => [each.id, each])) : undefined
  const find = (id: string) => (byId ? byId.get(id) : members.find(each => each.id === id))
  return { members, kin: (a, b) => find(a)?.kin?.get(b) }
}

// 53 bits: whether the same was decided before is all that is asked.
function hashOf(trace: Trace): number {
  const text = JSON.stringify(trace)
  return hash32(text) * 0x200000 + (hash32(`${text} `) & 0x1fffff)
}

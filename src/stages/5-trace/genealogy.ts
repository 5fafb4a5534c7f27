import type { Trace } from '../../domain/report.ts'
import { hash32 } from '../../text/shingles.ts'
import { anchorKeys } from './anchors.ts'
import { type Basis, decide } from './decision.ts'
import { type Family, reportOf } from './family.ts'
import { indexed } from './fingerprint.ts'
import { HashIndex } from './hash-index.ts'
import { type Kin, kinOf, seenFromOther } from './kin.ts'
import { type Member, memberOf, received } from './member.ts'
import type { TraceInput } from './trace.ts'
import { citingKeys, homeKeys, LEAST_KEYS, retells } from './retelling.ts'
import { basisKeys, restsOn } from './rewrite.ts'

/** Sampled shingles of the shorter text that two texts must share before they are compared in full. */
const LEAST_SHARE = 0.12

/** Neighbouring figures or names that texts of two languages must share before they are compared. */
const LEAST_ANCHORS = 2

/** Articles in the index; what is older leaves it, family by family. About 10 KB each. */
export const TRACE_WINDOW = 30_000

/** The live state of trace: every article, who shares whose text, and what was last decided. */
export class Genealogy {
  private readonly members = new Map<string, Member>()
  private readonly texts = new HashIndex()
  private readonly pages = new HashIndex()
  private readonly bases = new HashIndex()
  private readonly anchors = new HashIndex()
  private readonly homes = new HashIndex()
  private readonly citing = new HashIndex()
  private readonly edges = new Map<string, Map<string, Kin>>()
  private readonly decided = new Map<string, Trace>()
  /** When each was taken, counted in takes; the one taken first comes first. */
  private readonly takenAt = new Map<string, number>()
  private takes = 0
  private readonly window: number

  constructor(window = TRACE_WINDOW) {
    this.window = window
  }

  /** Takes an article (again, where it was revised) and tells what is decided otherwise since. */
  take({ article, member: read }: TraceInput): { decision: Trace; amends: Trace[] } {
    const member = read ? received(read) : memberOf(article)
    const touched = this.forget(article.id)
    this.add(member)
    const changed = this.redecide([article.id, ...touched])
    const decision = this.decided.get(article.id)!
    this.takenAt.delete(article.id)
    this.takenAt.set(article.id, ++this.takes)
    this.letGo()
    return { decision, amends: changed.filter(({ id }) => id !== article.id) }
  }

  /**
   * Lets the oldest go where there are too many, with all that belong to the same report or rest on it, once none of these is
   * among the newer half: a copy that comes late must not be taken for the original.
   */
  private letGo(): void {
    const [oldest] = this.takenAt.keys()
    if (this.takenAt.size <= this.window || oldest === undefined) return
    const together = new Set([oldest])
    for (const id of together) for (const { id: other } of this.familyOf(id).members) together.add(other)
    for (const id of Array.from(together)) for (const other of this.restingOn(id)) together.add(other)
    const newest = Math.max(...[...together].map(id => this.takenAt.get(id) ?? 0))
    if (newest > this.takes - this.window / 2) return this.keepOn(oldest)
    for (const { id } of this.familyOf(oldest).members) {
      this.forget(id)
      this.takenAt.delete(id)
      this.decided.delete(id)
    }
  }

  /** It is asked again when everything else has been. */
  private keepOn(id: string): void {
    const at = this.takenAt.get(id)!
    this.takenAt.delete(id)
    this.takenAt.set(id, at)
  }

  private add(member: Member): void {
    this.members.set(member.id, member)
    this.texts.set(member.id, member.form ? [] : indexed(member.print))
    this.pages.set(member.id, pageKeys(member))
    this.bases.set(member.id, basisKeys(member))
    this.homes.set(member.id, homeKeys(member))
    this.citing.set(member.id, citingKeys(member))
    this.anchors.set(member.id, member.form ? [] : anchorKeys(member.anchors))
    const mine = new Map<string, Kin>()
    this.edges.set(member.id, mine)
    for (const other of this.candidates(member)) {
      const kin = kinOf(member, other)
      if (!kin) continue
      mine.set(other.id, kin)
      this.edges.get(other.id)!.set(member.id, seenFromOther(kin))
    }
  }

  // A matter of the two alone: neither how common a shingle is nor what else was seen decides who is compared.
  private candidates(member: Member): Member[] {
    const own = this.texts.count(member.id)
    const alike = [...this.texts.shared(member.id)]
      .filter(([id, count]) => count >= Math.max(1, LEAST_SHARE * Math.min(own, this.texts.count(id))))
      .map(([id]) => this.members.get(id)!)
    const abroad = [...this.anchors.shared(member.id)]
      .filter(([, count]) => count >= LEAST_ANCHORS)
      .map(([id]) => this.members.get(id)!)
      .filter(other => other.print.language !== member.print.language)
    const named = [...this.pages.shared(member.id).keys()].map(id => this.members.get(id)!)
    return [...new Set([...alike, ...abroad, ...named])]
  }

  private forget(id: string): string[] {
    if (!this.members.has(id)) return []
    const near = [...this.edges.get(id)!.keys(), ...this.restingOn(id)]
    for (const other of this.edges.get(id)!.keys()) this.edges.get(other)!.delete(id)
    this.edges.delete(id)
    for (const index of [this.texts, this.pages, this.bases, this.homes, this.citing, this.anchors]) index.remove(id)
    this.members.delete(id)
    return near
  }

  // Decides anew about the families of these articles and about those that may rest on them; returns what changed.
  private redecide(ids: readonly string[]): Trace[] {
    const families = new Map<string, Family>()
    const add = (id: string) => {
      const family = this.familyOf(id)
      families.set(reportOf(family).id, family)
      return family
    }
    for (const id of ids)
      for (const { id: member } of add(id).members) for (const other of this.restingOn(member)) add(other)
    return [...families.values()].flatMap(family => this.decideOn(family))
  }

  private decideOn(family: Family): Trace[] {
    const { lead } = reportOf(family)
    const basis = this.basisOf(lead, family)
    return decide(family, basis).filter(each => {
      if (JSON.stringify(this.decided.get(each.id)) === JSON.stringify(each)) return false
      this.decided.set(each.id, each)
      return true
    })
  }

  private basisOf(lead: Member, family: Family): Basis | undefined {
    const own = new Set(family.members.map(({ id }) => id))
    const found = this.restingOn(lead.id)
      .filter(id => !own.has(id))
      .flatMap(id => this.basisIn(lead, this.members.get(id)!))
    return found.sort((a, b) => b.weight - a.weight || (a.report.id < b.report.id ? -1 : 1))[0]
  }

  private basisIn(lead: Member, other: Member): (Basis & { weight: number })[] {
    const report = () => reportOf(this.familyOf(other.id))
    const agency = lead.credits.length > 0 ? restsOn(lead, other, report()) : undefined
    const because = agency ?? retells(lead, other)
    return because ? [{ report: report(), ...because }] : []
  }

  // Those that it may rest on, and those that may rest on it.
  private restingOn(id: string): string[] {
    const member = this.members.get(id)!
    const found = [
      ...[...this.bases.shared(id)].filter(([, count]) => count >= 3),
      ...[...this.homes.holding(citingKeys(member), id)].filter(([, count]) => count >= LEAST_KEYS),
      ...[...this.citing.holding(homeKeys(member), id)].filter(([, count]) => count >= LEAST_KEYS),
    ]
    return [...new Set(found.map(([other]) => other))]
  }

  private familyOf(id: string): Family {
    const found = new Set([id])
    for (const each of found) for (const other of this.edges.get(each)!.keys()) found.add(other)
    const members = [...found].sort().map(each => this.members.get(each)!)
    return { members, kin: (a, b) => this.edges.get(a)?.get(b) }
  }
}

function pageKeys({ url, house }: Member): number[] {
  return [url, house?.url].flatMap(page => (page ? [hash32(page)] : []))
}

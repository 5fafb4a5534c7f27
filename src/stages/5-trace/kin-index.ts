import { hash32 } from '../../text/word-hashes.ts'
import { anchorKeys } from './anchors.ts'
import { indexed } from './fingerprint.ts'
import { HashIndex } from './hash-index.ts'
import { KeptMember } from './kept-member.ts'
import type { Member } from './member.ts'
import { citingKeys, homeKeys, LEAST_KEYS } from './retelling.ts'
import { basisKeys } from './rewrite.ts'

/** Sampled runs of the shorter text that two texts must share before they are compared in full. */
const LEAST_SHARE = 0.12
/** The same between pages of one outlet, of which more must be shared to make a copy. */
const LEAST_SHARE_AT_HOME = 0.25
/** Neighbouring figures or names that texts of two languages must share before they are compared. */
const LEAST_ANCHORS = 2
/** Quotations and names beside an agency's name that a text and its basis share. */
const LEAST_BASES = 3

/** Days after which a cited report is background, and one for clocks around the world. */
const RETOLD_WITHIN = 8

/** Finds the articles with which one has to be compared. */
export class KinIndex {
  private readonly texts = new HashIndex()
  private readonly pages = new HashIndex()
  private readonly bases = new HashIndex()
  private readonly anchors = new HashIndex()
  private readonly homes = new HashIndex()
  private readonly citing = new HashIndex()
  private readonly bySlot: (KeptMember | undefined)[] = []
  private readonly free: number[] = []
  /** The article that came last, and its keys. */
  private latest: [KeptMember, Keys] | undefined
  /** Found since the last article came or went. */
  private resting = new Map<KeptMember, KeptMember[]>()

  add(member: Member): KeptMember {
    const slot = this.free.pop() ?? this.bySlot.length
    const keys = keysOf(member)
    const kept = new KeptMember(member, slot, keys.texts.size)
    this.bySlot[slot] = kept
    this.latest = [kept, keys]
    for (const name of INDEXES) this[name].add(slot, keys[name])
    this.resting.clear()
    return kept
  }

  remove(member: KeptMember): void {
    const { slot } = member
    const keys = keysOf(member)
    for (const name of INDEXES) this[name].remove(slot, keys[name])
    this.bySlot[slot] = undefined
    this.free.push(slot)
    this.resting.clear()
  }

  /** Those whose text may be its text. A matter of the two alone: neither how common a run is nor what else was seen decides. */
  candidates(member: KeptMember): Set<KeptMember> {
    const { slot, print } = member
    const keys = this.keysOf(member)
    const found = new Set<KeptMember>()
    for (const [other, count] of this.texts.holding(keys.texts, slot)) {
      const near = this.bySlot[other]!
      const home = print.host !== undefined && print.host === near.print.host
      const share = home && print.titleKey !== near.print.titleKey ? LEAST_SHARE_AT_HOME : LEAST_SHARE
      if (count >= share * Math.min(member.textKeys, near.textKeys)) found.add(near)
    }
    for (const [other] of this.anchors.holding(keys.anchors, slot, LEAST_ANCHORS)) {
      const near = this.bySlot[other]!
      if (near.print.language !== print.language) found.add(near)
    }
    for (const [other] of this.pages.holding(keys.pages, slot)) found.add(this.bySlot[other]!)
    return found
  }

  /** Those that it may rest on, and those that may rest on it. */
  restingOn(member: KeptMember): readonly KeptMember[] {
    const known = this.resting.get(member)
    if (known) return known
    const { slot } = member
    const keys = this.keysOf(member)
    const found = new Set<number>()
    for (const [other] of this.bases.holding(keys.bases, slot, LEAST_BASES)) found.add(other)
    for (const [other] of this.homes.holding(keys.citing, slot, LEAST_KEYS))
      if (inTime(this.bySlot[other]!, member)) found.add(other)
    for (const [other] of this.citing.holding(keys.homes, slot, LEAST_KEYS))
      if (inTime(member, this.bySlot[other]!)) found.add(other)
    const near = Array.from(found, other => this.bySlot[other]!)
    this.resting.set(member, near)
    return near
  }

  private keysOf(member: KeptMember): Keys {
    return this.latest?.[0] === member ? this.latest[1] : keysOf(member)
  }
}

// A report can be retold where it came out before; what is older than the days after is background.
function inTime(report: KeptMember, text: KeptMember): boolean {
  const days = text.dayNumber - report.dayNumber
  return Number.isNaN(days) || (days >= 0 && days <= RETOLD_WITHIN)
}

const INDEXES = ['texts', 'pages', 'bases', 'anchors', 'homes', 'citing'] as const
/** What an article stands under in each index. */
type Keys = Record<(typeof INDEXES)[number], Iterable<number>> & { texts: ReadonlySet<number> }

function keysOf(member: Member): Keys {
  return {
    texts: textKeys(member),
    pages: pageKeys(member),
    bases: basisKeys(member),
    anchors: abroadKeys(member),
    homes: homeKeys(member),
    citing: citingKeys(member),
  }
}

function textKeys({ form, print }: Member): Set<number> {
  return form ? NO_KEYS : indexed(print)
}

function abroadKeys({ form, anchors }: Member): Set<number> {
  return form ? NO_KEYS : anchorKeys(anchors)
}

function pageKeys({ url, house }: Member): number[] {
  return [...new Set([url, house?.url].flatMap(page => (page ? [hash32(page)] : [])))]
}

const NO_KEYS: ReadonlySet<number> & Set<number> = new Set()

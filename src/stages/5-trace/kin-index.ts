import { hash32 } from '../../text/shingles.ts'
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

  add(member: Member): KeptMember {
    const slot = this.free.pop() ?? this.bySlot.length
    const keys = textKeys(member)
    const kept = new KeptMember(member, slot, keys.size)
    this.bySlot[slot] = kept
    this.texts.add(slot, keys)
    this.pages.add(slot, pageKeys(member))
    this.bases.add(slot, basisKeys(member))
    this.homes.add(slot, homeKeys(member))
    this.citing.add(slot, citingKeys(member))
    this.anchors.add(slot, abroadKeys(member))
    return kept
  }

  remove(member: KeptMember): void {
    const { slot } = member
    this.texts.remove(slot, textKeys(member))
    this.pages.remove(slot, pageKeys(member))
    this.bases.remove(slot, basisKeys(member))
    this.homes.remove(slot, homeKeys(member))
    this.citing.remove(slot, citingKeys(member))
    this.anchors.remove(slot, abroadKeys(member))
    this.bySlot[slot] = undefined
    this.free.push(slot)
  }

  /** Those whose text may be its text. A matter of the two alone: neither how common a run is nor what else was seen decides. */
  candidates(member: KeptMember): Set<KeptMember> {
    const { slot, print } = member
    const found = new Set<KeptMember>()
    for (const [other, count] of this.texts.holding(textKeys(member), slot)) {
      const near = this.bySlot[other]!
      const home = print.host !== undefined && print.host === near.print.host
      const share = home && print.titleKey !== near.print.titleKey ? LEAST_SHARE_AT_HOME : LEAST_SHARE
      if (count >= share * Math.min(member.textKeys, near.textKeys)) found.add(near)
    }
    for (const [other] of this.anchors.holding(abroadKeys(member), slot, LEAST_ANCHORS)) {
      const near = this.bySlot[other]!
      if (near.print.language !== print.language) found.add(near)
    }
    for (const [other] of this.pages.holding(pageKeys(member), slot)) found.add(this.bySlot[other]!)
    return found
  }

  /** Those that it may rest on, and those that may rest on it. */
  restingOn(member: KeptMember): KeptMember[] {
    const { slot } = member
    const found = new Set<number>()
    for (const [other] of this.bases.holding(basisKeys(member), slot, LEAST_BASES)) found.add(other)
    for (const [other] of this.homes.holding(citingKeys(member), slot, LEAST_KEYS)) found.add(other)
    for (const [other] of this.citing.holding(homeKeys(member), slot, LEAST_KEYS)) found.add(other)
    return Array.from(found, other => this.bySlot[other]!)
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

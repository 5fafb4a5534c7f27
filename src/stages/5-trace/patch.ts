import type { KeptMember } from './kept-member.ts'
import type { Kin } from './kin.ts'
import { sharedRuns } from './kinship.ts'

/** Share of a text's runs below which what it has from another is a small part of it. */
const SLIGHT = 0.25
/** Share from which a text is mostly another. */
const MOST = 0.5
/** Of what two texts share, the share below which a third has hardly any of it. */
const HARDLY = 0.2

/**
 * True where what a text shares with another is a patch on it: a small part of it, when most of it is a third text that
 * has hardly any of that. A text sewn from two reports belongs to the one that it mostly is.
 */
export function isPatch(text: KeptMember, other: KeptMember, members: ReadonlyMap<string, KeptMember>): boolean {
  const part = text.kin!.get(other.id)!
  if (!isSlight(part)) return false
  for (const [id, whole] of text.kin!) {
    if (id === other.id || whole.inA < MOST || !isOfWords(whole) || other.kin!.has(id)) continue
    if (sharedRuns(members.get(id)!.print, other.print).shared < HARDLY * part.shared) return true
  }
  return false
}

/** True where what the first has from the other is a small part of it. */
export function isSlight(kin: Kin): boolean {
  return kin.inA < SLIGHT && isOfWords(kin)
}

function isOfWords({ kind }: Kin): boolean {
  return kind === 'copy' || kind === 'edited-copy'
}

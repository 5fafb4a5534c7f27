import type { Slice } from '../../domain/span.ts'
import type { Part } from './word-parts.ts'

/** Two wordings of one thing, with the parts that they share and do not share. Offsets are those of the whole texts. */
export interface EditedPair {
  where: 'text' | 'title'
  old: Slice
  now: Slice
  parts: readonly Part[]
}

interface Place {
  start: number
  end: number
}

/** Where a stretch of the old wording stands in the new one, as far as its words stayed; undefined where none did. */
export function carried(place: Place, { parts }: EditedPair): Place | undefined {
  let found: Place | undefined
  for (const part of parts) {
    if (part.kind !== 'same' || part.old.end <= place.start || part.old.start >= place.end) continue
    const start = moved(Math.max(place.start, part.old.start), part.old, part.now)
    const end = moved(Math.min(place.end, part.old.end), part.old, part.now)
    found = found ? { start: found.start, end } : { start, end }
  }
  return found && found.end > found.start ? found : undefined
}

// Where a typesetter's signs differ the two are not equally long.
function moved(at: number, from: Place, to: Place): number {
  const share = (at - from.start) / Math.max(1, from.end - from.start)
  return from.end - from.start === to.end - to.start
    ? to.start + at - from.start
    : to.start + Math.round(share * (to.end - to.start))
}

/** The replaced stretch that a place touches, with its number from the start; undefined where all its words stayed. */
export function replacedAt(place: Place, side: 'old' | 'now', { parts }: EditedPair) {
  let number = 0
  for (const part of parts) {
    if (part.kind === 'same') number++
    else {
      const slice = part.kind === 'removed' ? part.old : part.now
      const isOwn = part.kind === (side === 'old' ? 'removed' : 'added')
      if (isOwn && overlaps(slice, place)) return { number, slice }
    }
  }
  return undefined
}

/** Slices of a wording as slices of the text that it stands in. */
export function placed<T extends Slice>(
  slices: readonly T[],
  { start }: Slice,
): { it: T; start: number; end: number }[] {
  return slices.map(it => ({ it, start: it.start + start, end: it.end + start }))
}

export const overlaps = (one: Place, other: Place): boolean => one.start < other.end && other.start < one.end

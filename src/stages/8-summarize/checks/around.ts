import type { Unit } from './read-unit.ts'

/** A place in a unit: a number, a name. */
interface Place {
  start: number
  end: number
}

const FARTHEST = 5
/** What is told beyond a mark, a joint or another number counts less. */
const BEYOND = 0.35
const NONE: ReadonlySet<string> = new Set()

/** How alike the words around two places are: near words count more, and words of the same part most. */
export function likeness(
  told: Place,
  clause: Unit,
  stated: Place,
  source: Unit,
  without: ReadonlySet<string> = NONE,
): number {
  let sum = 0
  const around = neighbours(stated, source)
  for (const [key, weight] of neighbours(told, clause)) if (!without.has(key)) sum += weight * (around.get(key) ?? 0)
  return sum
}

function neighbours({ start, end }: Place, { words, text }: Unit): Map<string, number> {
  const found = new Map<string, number>()
  const at = words.findIndex(word => word.start >= start)
  for (const [nth, word] of words.entries()) {
    if (!word.isContent || (word.start < end && word.end > start)) continue
    const distance = Math.abs(nth - at)
    if (distance > FARTHEST) continue
    const between = word.start >= end ? text.slice(end, word.start) : text.slice(word.end, start)
    const weight = (/[,;]|\d| (?:and|und|et|y|e) /.test(between) ? BEYOND : 1) / (1 + distance) ** 1.5
    found.set(word.key, Math.max(found.get(word.key) ?? 0, weight))
  }
  return found
}

/** True where one place stands among the words of the other, and the other (where it is told too) among those of the one. */
export function isExchanged(
  [told, stated]: readonly [Place, Place],
  [otherTold, rival]: readonly [Place | undefined, Place],
  clause: Unit,
  source: Unit,
  much: number,
  without: ReadonlySet<string> = NONE,
): boolean {
  const asTold =
    likeness(told, clause, stated, source, without) +
    (otherTold ? likeness(otherTold, clause, rival, source, without) : 0)
  const asExchanged =
    likeness(told, clause, rival, source, without) +
    (otherTold ? likeness(otherTold, clause, stated, source, without) : 0)
  return asExchanged > asTold * much
}

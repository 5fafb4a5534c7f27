// Which paragraphs of two texts are the same, nearly the same, or parts of one another.
import { alignedKeys } from './aligned-keys.ts'
import { nearPairs } from './near-pairs.ts'
import { type Bag, bagOf, containment } from './word-bags.ts'

/** Paragraphs of the old text that became those of the new one: one and one, or several where it was split or merged. Ends are exclusive. */
export interface Group {
  old: number
  oldEnd: number
  now: number
  nowEnd: number
}

/** Groups in the order of the new text. What is in none was removed or added. */
export function paragraphGroups(old: readonly string[], now: readonly string[], language: string): Group[] {
  const anchors = alignedKeys(old, now)
  const nowOf = new Map<number, number>(anchors)
  pairEqual(old, now, nowOf)
  const left = { old: leftOver(old.length, new Set(nowOf.keys())), now: leftOver(now.length, new Set(nowOf.values())) }
  const bags = bagsOf(old, now, language)
  for (const { old: from, now: to } of nearPairs(left, bags, anchors)) nowOf.set(from, to)
  const groups = [...nowOf].map(([from, to]) => ({ old: from, oldEnd: from + 1, now: to, nowEnd: to + 1 }))
  return joined(groups, bags, { old: old.length, now: now.length }).sort((a, b) => a.now - b.now)
}

/** Bags are made only for what is looked at: most paragraphs of two revisions are the same. */
interface Bags {
  old: (index: number) => Bag
  now: (index: number) => Bag
}

function bagsOf(old: readonly string[], now: readonly string[], language: string): Bags {
  const of = (texts: readonly string[]) => {
    const known = new Map<number, Bag>()
    return (index: number): Bag => {
      let bag = known.get(index)
      if (!bag) known.set(index, (bag = bagOf(texts[index], language)))
      return bag
    }
  }
  return { old: of(old), now: of(now) }
}

// What is left and the same word for word: it stands at another place, or stands there several times.
function pairEqual(old: readonly string[], now: readonly string[], nowOf: Map<number, number>): void {
  const taken = new Set(nowOf.values())
  const places = new Map<string, number[]>()
  now.forEach((key, at) => {
    if (taken.has(at)) return
    const those = places.get(key)
    if (those) those.push(at)
    else places.set(key, [at])
  })
  for (const those of places.values()) those.reverse()
  old.forEach((key, at) => {
    const place = nowOf.has(at) ? undefined : places.get(key)?.pop()
    if (place !== undefined) nowOf.set(at, place)
  })
}

function leftOver(length: number, taken: ReadonlySet<number>): number[] {
  return Array.from({ length }, (_, index) => index).filter(index => !taken.has(index))
}

const CONTAINED = 0.6
const FEWEST_WORDS = 4

/** Groups with the paragraphs beside them that were cut off from them or taken into them. */
function joined(groups: Group[], bags: Bags, lengths: { old: number; now: number }): Group[] {
  const taken = { old: placesOf(groups, 'old', 'oldEnd'), now: placesOf(groups, 'now', 'nowEnd') }
  for (const group of groups) {
    while (takeIn(group, bags, taken, lengths)) continue
  }
  return groups
}

function placesOf(groups: readonly Group[], from: 'old' | 'now', to: 'oldEnd' | 'nowEnd'): Set<number> {
  return new Set(groups.flatMap(group => range(group[from], group[to])))
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index)

function takeIn(
  group: Group,
  bags: Bags,
  taken: { old: Set<number>; now: Set<number> },
  lengths: { old: number; now: number },
): boolean {
  const isFree = (side: 'old' | 'now', at: number) => at >= 0 && at < lengths[side] && !taken[side].has(at)
  const besides = [
    { side: 'now' as const, at: group.nowEnd, grow: { nowEnd: group.nowEnd + 1 } },
    { side: 'now' as const, at: group.now - 1, grow: { now: group.now - 1 } },
    { side: 'old' as const, at: group.oldEnd, grow: { oldEnd: group.oldEnd + 1 } },
    { side: 'old' as const, at: group.old - 1, grow: { old: group.old - 1 } },
  ]
  for (const { side, at, grow } of besides) {
    if (!isFree(side, at)) continue
    // A split or a merge, never both at once.
    if (side === 'now' ? group.oldEnd - group.old > 1 : group.nowEnd - group.now > 1) continue
    if (!isPartOf(side, at, group, bags)) continue
    Object.assign(group, grow)
    taken[side].add(at)
    return true
  }
  return false
}

/** True where a paragraph's words are those of the whole on the other side that its group has no counterpart for. */
function isPartOf(side: 'old' | 'now', at: number, group: Group, bags: Bags): boolean {
  const part = bags[side](at)
  if (part.words < FEWEST_WORDS) return false
  const whole = side === 'now' ? bags.old(group.old) : bags.now(group.now)
  const own = side === 'now' ? range(group.now, group.nowEnd) : range(group.old, group.oldEnd)
  return (
    containment(
      part,
      whole,
      own.map(index => bags[side](index)),
    ) >= CONTAINED
  )
}

import type { Slice } from '../../domain/span.ts'
import { alignedKeys } from './aligned-keys.ts'
import { diffUnits, type Unit } from './diff-units.ts'

/** A stretch of an edited paragraph. The parts' `old` are its old words one after the other, their `now` the new ones. */
export type Part =
  | { kind: 'same'; old: Slice; now: Slice }
  | { kind: 'removed'; old: Slice }
  | { kind: 'added'; now: Slice }

/** A replaced stretch: units of the old and of the new text, either of which may be none. */
interface Hunk {
  from: number
  to: number
  nowFrom: number
  nowTo: number
}

/** What became of one paragraph's words, whole words at a time, put so that it can be read. */
export function wordParts(old: Slice, now: Slice, language: string): Part[] {
  const olds = diffUnits(old.text, language)
  const nows = diffUnits(now.text, language)
  const keys = [olds, nows].map(units => units.map(({ text }) => text))
  const hunks = hunksOf(alignedKeys(keys[0], keys[1]), olds.length, nows.length)
  const slid: Hunk[] = []
  hunks.forEach((hunk, index) => slid.push(slide(hunk, keys, slid.at(-1), hunks[index + 1])))
  return partsOf(withoutIslands(slid, olds), { old, olds, now, nows })
}

function hunksOf(aligned: readonly [number, number][], height: number, width: number): Hunk[] {
  const hunks: Hunk[] = []
  let [from, nowFrom] = [0, 0]
  for (const [to, nowTo] of [...aligned, [height, width] as const]) {
    if (to > from || nowTo > nowFrom) hunks.push({ from, to, nowFrom, nowTo })
    from = to + 1
    nowFrom = nowTo + 1
  }
  return hunks
}

const FARTHEST_SLIDE = 60

// "The cat [came. The cat] left" reads better as "[The cat came.] The cat left": what was put in begins where a sentence or clause does.
function slide(hunk: Hunk, [old, now]: readonly string[][], before?: Hunk, after?: Hunk): Hunk {
  const isOld = hunk.nowFrom === hunk.nowTo
  if (!isOld && hunk.from !== hunk.to) return hunk
  const keys = isOld ? old : now
  const [from, to] = isOld ? [hunk.from, hunk.to] : [hunk.nowFrom, hunk.nowTo]
  // At least one unit stays between two stretches.
  const first = before ? (isOld ? before.to : before.nowTo) + 1 : 0
  const last = after ? (isOld ? after.from : after.nowFrom) - 1 : keys.length
  let best = { by: 0, score: beginning(keys, from) }
  for (let by = -1; from + by >= first && -by <= FARTHEST_SLIDE && keys[from + by] === keys[to + by]; by--) {
    if (beginning(keys, from + by) > best.score) best = { by, score: beginning(keys, from + by) }
  }
  for (let by = 1; to + by <= last && by <= FARTHEST_SLIDE && keys[from + by - 1] === keys[to + by - 1]; by++) {
    if (beginning(keys, from + by) > best.score) best = { by, score: beginning(keys, from + by) }
  }
  const { by } = best
  return { from: hunk.from + by, to: hunk.to + by, nowFrom: hunk.nowFrom + by, nowTo: hunk.nowTo + by }
}

function beginning(keys: readonly string[], at: number): number {
  if (at === 0) return 3
  if (/^(?:[.!?…。！？؟]|\.{3})$/u.test(keys[at - 1])) return 3
  return /^[,;:，；：、)\]"-]$/u.test(keys[at - 1]) ? 1 : 0
}

const LONGEST_ISLAND = 3

// A word or two that stayed by chance between two longer replaced stretches only cut what there is to read.
function withoutIslands(hunks: readonly Hunk[], olds: readonly Unit[]): Hunk[] {
  const kept: Hunk[] = []
  for (const hunk of hunks) {
    const before = kept.at(-1)
    if (before && isIsland(before, hunk, olds)) {
      kept[kept.length - 1] = { ...before, to: hunk.to, nowTo: hunk.nowTo }
    } else kept.push(hunk)
  }
  return kept
}

function isIsland(before: Hunk, after: Hunk, olds: readonly Unit[]): boolean {
  const island = olds.slice(before.to, after.from)
  if (island.length > LONGEST_ISLAND || island.some(({ text }) => /\p{N}|^[.!?。！？]$/u.test(text))) return false
  const units = Math.min(unitsIn(before), unitsIn(after))
  return island.length * 2 <= units
}

const unitsIn = ({ from, to, nowFrom, nowTo }: Hunk): number => Math.max(to - from, nowTo - nowFrom)

interface Sides {
  old: Slice
  olds: readonly Unit[]
  now: Slice
  nows: readonly Unit[]
}

function partsOf(hunks: readonly Hunk[], { old, olds, now, nows }: Sides): Part[] {
  const parts: Part[] = []
  let [from, nowFrom] = [0, 0]
  const same = (to: number, nowTo: number) => {
    if (to > from) parts.push({ kind: 'same', old: cut(old, olds, from, to), now: cut(now, nows, nowFrom, nowTo) })
  }
  for (const hunk of hunks) {
    same(hunk.from, hunk.nowFrom)
    if (hunk.to > hunk.from) parts.push({ kind: 'removed', old: cut(old, olds, hunk.from, hunk.to) })
    if (hunk.nowTo > hunk.nowFrom) parts.push({ kind: 'added', now: cut(now, nows, hunk.nowFrom, hunk.nowTo) })
    from = hunk.to
    nowFrom = hunk.nowTo
  }
  same(olds.length, nows.length)
  return parts
}

/** Units with the white space behind them, so that a paragraph's parts are all of it. */
function cut({ start, text }: Slice, units: readonly Unit[], from: number, to: number): Slice {
  const first = from === 0 ? 0 : units[from].start
  const end = to === units.length ? text.length : units[to].start
  return { start: start + first, end: start + end, text: text.slice(first, end) }
}

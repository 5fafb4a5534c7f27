import { KeyTable } from './key-table.ts'
import { storedKey } from './packed.ts'
import { Slab } from './slab.ts'
import { TUNING } from './tuning.ts'
import type { Vector } from './vector.ts'

/** A key that more slots hold finds nobody: only how many they are is kept. */
const MOST_HOLDERS = TUNING.maxHolders
const COMMON = 255
/** Sizes of lists: few, so that lists given back are used again. */
const SIZES = [2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, MOST_HOLDERS]
const ROOM = Uint8Array.from({ length: MOST_HOLDERS + 1 }, (_, count) => SIZES.find(size => size >= count)!)

/** Finds what shares telling keys with a vector. Slots are small numbers, given again when freed. */
export class LiveIndex {
  /** By key: how many slots hold it, and the slot itself, or the place of their list, or their number if they are common. */
  private readonly keys = new KeyTable([Uint8Array, Int32Array])
  private readonly lists = new Slab()
  private readonly free: number[] = []
  private slots = 0
  private shared = new Float32Array(1024)
  private touched = new Int32Array(1024)

  /** A slot that these keys, none given twice, are found at. */
  add(keys: Int32Array): number {
    const slot = this.free.pop() ?? this.slots++
    for (const key of keys) this.hold(key, slot)
    return slot
  }

  /** Frees a slot; the keys are those that it was added with. */
  remove(slot: number, keys: Int32Array): void {
    for (const key of keys) this.release(key, slot)
    this.free.push(slot)
  }

  /** The slots that share most with the vectors, best first. */
  find(vectors: readonly Vector[], most: number): number[] {
    const found = this.sum(vectors)
    const best: number[] = []
    const { shared, touched } = this
    for (let at = 0; at < found; at++) {
      const slot = touched[at]
      if (best.length < most || isBetter(slot, best[most - 1], shared)) insert(best, slot, shared, most)
    }
    for (let at = 0; at < found; at++) shared[touched[at]] = 0
    return best
  }

  /** Adds up what each slot shares; answers how many share something. */
  private sum(vectors: readonly Vector[]): number {
    if (this.shared.length < this.slots) {
      this.shared = new Float32Array(2 * this.slots)
      this.touched = new Int32Array(2 * this.slots)
    }
    const {
      shared,
      touched,
      lists: { ints },
    } = this
    const [holders, places] = this.keys.columns
    let found = 0
    for (const { keys, weights } of vectors) {
      for (let at = 0; at < keys.length; at++) {
        const row = this.keys.row(storedKey(keys[at]))
        if (row < 0 || holders[row] === COMMON) continue
        const weight = weights[at] * weights[at]
        const [count, place] = [holders[row], places[row]]
        for (let nth = 0; nth < count; nth++) {
          const slot = count === 1 ? place : ints[place + nth]
          if (shared[slot] === 0) touched[found++] = slot
          shared[slot] += weight
        }
      }
    }
    return found
  }

  private hold(key: number, slot: number): void {
    let row = this.keys.row(key)
    if (row < 0) row = this.keys.add(key)
    const [holders, places] = this.keys.columns
    const count = holders[row]
    if (count === COMMON) places[row]++
    else if (count === MOST_HOLDERS) {
      this.lists.give(places[row], ROOM[count])
      places[row] = count + 1
    } else places[row] = this.pushed(places[row], count, slot)
    holders[row] = count >= MOST_HOLDERS ? COMMON : count + 1
  }

  /** The place of a list with one slot more. */
  private pushed(place: number, count: number, slot: number): number {
    if (count === 0) return slot
    const grown = count === 1 || ROOM[count + 1] > ROOM[count] ? this.moved(place, count, ROOM[count + 1]) : place
    this.lists.ints[grown + count] = slot
    return grown
  }

  /** Where common keys are no longer common, those that hold them still are not listed any more. */
  private release(key: number, slot: number): void {
    const row = this.keys.row(key)
    if (row < 0) return
    const [holders, places] = this.keys.columns
    const count = holders[row]
    if (count === COMMON) {
      places[row]--
      if (places[row] <= MOST_HOLDERS / 2) this.keys.remove(row)
    } else if (count > 1) {
      const at = this.lists.ints.subarray(places[row], places[row] + count).indexOf(slot)
      if (at < 0) return
      places[row] = this.pulled(places[row], count, at)
      holders[row] = count - 1
    } else if (places[row] === slot) this.keys.remove(row)
  }

  /** The place of a list, or its only slot, without what stands at `at`. */
  private pulled(place: number, count: number, at: number): number {
    const { ints } = this.lists
    ints[place + at] = ints[place + count - 1]
    if (count === 2) {
      this.lists.give(place, ROOM[count])
      return ints[place]
    }
    return ROOM[count - 1] < ROOM[count] ? this.moved(place, count - 1, ROOM[count - 1], ROOM[count]) : place
  }

  private moved(place: number, count: number, room: number, before = ROOM[count]): number {
    const moved = this.lists.take(room)
    const { ints } = this.lists
    if (count === 1) ints[moved] = place
    else {
      ints.copyWithin(moved, place, place + count)
      this.lists.give(place, before)
    }
    return moved
  }
}

function insert(best: number[], slot: number, shared: Float32Array, most: number): void {
  if (best.length === most) best.pop()
  let at = best.length
  for (; at > 0 && isBetter(slot, best[at - 1], shared); at--) best[at] = best[at - 1]
  best[at] = slot
}

/** Of those that share as much, the lower slot. */
function isBetter(slot: number, other: number, shared: Float32Array): boolean {
  return shared[slot] > shared[other] || (shared[slot] === shared[other] && slot < other)
}

import { roomFor, type Slab } from './slab.ts'

const NONE = new Int32Array(0)

/** A short list of 32-bit numbers that lies in a slab. */
export class KeptNumbers {
  private slab: Slab | undefined
  private place = 0
  private size = 0

  /** The numbers as they are now: to be read at once, since the next that is kept in the slab may move them. */
  get values(): Int32Array {
    return this.slab === undefined ? NONE : this.slab.ints.subarray(this.place, this.place + this.size)
  }

  /** Keeps these numbers in place of those before, in the slab, which is the same every time. */
  keep(values: ArrayLike<number>, slab: Slab): void {
    const size = values.length
    if (roomFor(size) !== roomFor(this.size)) {
      if (this.size > 0) slab.give(this.place, roomFor(this.size))
      this.place = size > 0 ? slab.take(roomFor(size)) : 0
    }
    this.slab = slab
    this.size = size
    slab.ints.set(values, this.place)
  }
}

const LEAST = 4096
const GROWTH = 1.125

/** Sizes that blocks have: eight between a power of two and the next, so that blocks given back are used again. */
export function roomFor(size: number): number {
  const step = 2 ** Math.max(2, Math.floor(Math.log2(Math.max(1, size))) - 3)
  return Math.ceil(size / step) * step
}

/**
 * Blocks of 32-bit numbers in one large array. A typed array of its own costs 300 bytes besides its numbers, and clustering keeps
 * hundreds of thousands of short lists.
 */
export class Slab {
  /** What all blocks hold. Read anew after every `take`, which may replace both. */
  ints = new Int32Array(LEAST)
  floats = new Float32Array(this.ints.buffer)
  /** Blocks given back, by their size. */
  private readonly free: number[][] = []
  // 0 is no block.
  private end = 1

  /** The place of a block of so many numbers, of those that `roomFor` answers; they are what was there before. */
  take(size: number): number {
    const again = this.free[size]?.pop()
    if (again !== undefined) return again
    const at = this.end
    this.end += size
    if (this.end > this.ints.length) this.grow()
    return at
  }

  /** Gives a block back, of the size that was asked for. */
  give(at: number, size: number): void {
    const free = this.free[size]
    if (free) free.push(at)
    else this.free[size] = [at]
  }

  private grow(): void {
    const ints = new Int32Array(Math.ceil(this.end * GROWTH))
    ints.set(this.ints)
    this.ints = ints
    this.floats = new Float32Array(ints.buffer)
  }
}

/** Some of the numbers of a block, always the same ones at the same places. */
export interface FeaturePart {
  width: number
  /** Writes those of block `i` into its row from `at` on. */
  write(row: Float32Array, at: number, i: number): void
}

/** A part that is known as a list of numbers for each block. */
export function listed(rows: readonly ArrayLike<number>[], width: number): FeaturePart {
  return { width, write: (row, at, i) => row.set(rows[i], at) }
}

/** A part that is the same for every block. */
export function same(numbers: readonly number[]): FeaturePart {
  const all = Float32Array.from(numbers)
  return { width: all.length, write: (row, at) => row.set(all, at) }
}

/** One row for each of the blocks, each part behind the other; all rows lie in one piece of memory. */
export function rowsOf(blocks: readonly number[], parts: readonly FeaturePart[]): Float32Array[] {
  const width = parts.reduce((sum, part) => sum + part.width, 0)
  const all = new Float32Array(blocks.length * width)
  const rows: Float32Array[] = []
  for (let k = 0; k < blocks.length; k++) {
    const row = all.subarray(k * width, (k + 1) * width)
    let at = 0
    for (const part of parts) {
      part.write(row, at, blocks[k])
      at += part.width
    }
    rows.push(row)
  }
  return rows
}

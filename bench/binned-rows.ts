/** Rows as columns of small numbers: what trees are trained on. */
export interface BinnedRows {
  /** Upper edges of each column's bins, but the last. */
  edges: number[][]
  columns: Uint8Array[]
  /** No column has more bins. */
  size: number
}

const BINS = 40

/** Each column in bins that hold about as many rows each, or one bin for each of few values. */
export function binned(rows: readonly Float32Array[]): BinnedRows {
  const edges = Array.from({ length: rows[0].length }, (_, f) => quantiles(rows, f))
  const columns = edges.map((edge, f) => {
    const column = new Uint8Array(rows.length)
    for (let i = 0; i < rows.length; i++) column[i] = binOf(edge, rows[i][f])
    return column
  })
  return { edges, columns, size: BINS }
}

/** Some of the rows, in their own order. */
export function someRows({ edges, columns, size }: BinnedRows, rows: Int32Array): BinnedRows {
  const some = columns.map(column => {
    const part = new Uint8Array(rows.length)
    for (let i = 0; i < rows.length; i++) part[i] = column[rows[i]]
    return part
  })
  return { edges, columns: some, size }
}

function quantiles(rows: readonly Float32Array[], feature: number): number[] {
  const step = Math.max(1, Math.floor(rows.length / 20_000))
  const values: number[] = []
  for (let i = 0; i < rows.length; i += step) values.push(rows[i][feature])
  values.sort((a, b) => a - b)
  const distinct = [...new Set(values)]
  if (distinct.length <= BINS) return distinct.slice(0, -1).map((value, i) => (value + distinct[i + 1]) / 2)
  const edges = Array.from({ length: BINS - 1 }, (_, b) => values[Math.floor(((b + 1) * values.length) / BINS)])
  return [...new Set(edges)].filter(edge => edge < values[values.length - 1])
}

/** The bin of a value: that of the first edge that is not below it. */
export function binOf(edges: readonly number[], value: number): number {
  let low = 0
  let high = edges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (value <= edges[middle]) high = middle
    else low = middle + 1
  }
  return low
}

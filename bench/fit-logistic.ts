/** One example: what was seen, whether it was so, and how much it counts. */
export interface Example {
  values: readonly number[]
  label: boolean
  weight: number
}

/**
 * Weights of a logistic regression with L2 penalty, the bias last, by Newton's method. The examples decide alone:
 * nothing is random.
 */
export function fitLogistic(examples: readonly Example[], penalty: number, steps = 30): number[] {
  const size = examples[0].values.length + 1
  const total = examples.reduce((sum, example) => sum + example.weight, 0)
  const weights = zeros(size)
  for (let step = 0; step < steps; step++) {
    const { gradient, hessian } = slopes(examples, weights)
    for (let at = 0; at < size; at++) {
      const pull = at === size - 1 ? 1e-9 : penalty * total
      gradient[at] += pull * weights[at]
      hessian[at][at] += pull
    }
    const change = solve(hessian, gradient)
    for (let at = 0; at < size; at++) weights[at] -= change[at]
  }
  return weights
}

function slopes(examples: readonly Example[], weights: readonly number[]) {
  const size = weights.length
  const gradient = zeros(size)
  const hessian = weights.map(() => zeros(size))
  for (const { values, label, weight } of examples) {
    const seen = [...values, 1]
    const sum = seen.reduce((all, value, at) => all + value * weights[at], 0)
    const likely = 1 / (1 + Math.exp(-Math.max(-30, Math.min(30, sum))))
    const curve = weight * Math.max(1e-6, likely * (1 - likely))
    for (let row = 0; row < size; row++) {
      gradient[row] += weight * (likely - (label ? 1 : 0)) * seen[row]
      for (let column = 0; column < size; column++) hessian[row][column] += curve * seen[row] * seen[column]
    }
  }
  return { gradient, hessian }
}

// Gauss with pivots.
function solve(matrix: readonly number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at]])
  for (let at = 0; at < rows.length; at++) {
    const pivot = rows
      .slice(at)
      .reduce((best, row, below) => (Math.abs(row[at]) > Math.abs(rows[best][at]) ? at + below : best), at)
    ;[rows[at], rows[pivot]] = [rows[pivot], rows[at]]
    for (let below = at + 1; below < rows.length; below++) {
      const factor = rows[below][at] / rows[at][at]
      for (let column = at; column <= rows.length; column++) rows[below][column] -= factor * rows[at][column]
    }
  }
  const found = zeros(rows.length)
  for (let at = rows.length - 1; at >= 0; at--) {
    const known = found.reduce((sum, value, column) => sum + (column > at ? value * rows[at][column] : 0), 0)
    found[at] = (rows[at][rows.length] - known) / rows[at][at]
  }
  return found
}

function zeros(length: number): number[] {
  return Array.from({ length }, () => 0)
}

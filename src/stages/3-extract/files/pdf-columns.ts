/**
 * The order in which a page of columns is read: the widest white stripe that hardly any line crosses parts a region in two;
 * the lines that do cross it (a headline over both columns) part it from above to below; and so on in each part.
 */
import type { Run } from './pdf-runs.ts'

/** Lines of one column between two lines that cross it, from above to below. */
export type Column = Run[]

const MIN_LINES = 3
const MAX_DEPTH = 6
/** A page with more is a map or a table. */
const MAX_RUNS = 2500

/** The columns of a page in the order of reading. */
export function columnsOf(runs: readonly Run[], depth = 0): Column[] {
  const sorted = runs.slice().sort((a, b) => b.y - a.y || a.x0 - b.x0)
  const isPage = sorted.length >= 2 * MIN_LINES && sorted.length <= MAX_RUNS
  const gutter = depth < MAX_DEPTH && isPage ? gutterOf(sorted) : undefined
  if (gutter === undefined) return sorted.length > 0 ? [sorted] : []
  const rtl = sorted.filter(({ isRtl }) => isRtl).length > sorted.length / 2
  const columns: Column[] = []
  let sides: [Run[], Run[]] = [[], []]
  let crossing: Run[] = []
  const endSides = (): void => {
    const order = rtl ? sides.slice().reverse() : sides
    for (const side of order) columns.push(...columnsOf(side, depth + 1))
    sides = [[], []]
  }
  const endCrossing = (): void => {
    if (crossing.length > 0) columns.push(...columnsOf(crossing, depth + 1))
    crossing = []
  }
  for (const run of sorted) {
    if (crosses(run, gutter)) {
      endSides()
      crossing.push(run)
    } else {
      endCrossing()
      sides[run.x1 <= gutter ? 0 : 1].push(run)
    }
  }
  endCrossing()
  endSides()
  return columns
}

const crosses = (run: Run, x: number): boolean => run.x0 < x && run.x1 > x

/** Where the stripe lies, or undefined where the region is one column. */
function gutterOf(runs: readonly Run[]): number | undefined {
  const left = Math.min(...runs.map(({ x0 }) => x0))
  const right = Math.max(...runs.map(({ x1 }) => x1))
  const size = runs.map(run => run.size).sort((a, b) => a - b)[runs.length >> 1]
  const step = Math.max(1, size / 6)
  let best: { at: number; score: number } | undefined
  let stripe: { from: number; crossed: number } | undefined
  for (let x = left + (right - left) * 0.08; x < right - (right - left) * 0.08; x += step) {
    const crossed = runs.reduce((count, run) => count + (crosses(run, x) ? 1 : 0), 0)
    if (crossed > runs.length * 0.3) {
      stripe = undefined
      continue
    }
    if (!stripe || stripe.crossed !== crossed) stripe = { from: x, crossed }
    const width = x - stripe.from + step
    const score = Math.min(width / size, 3) - (8 * crossed) / runs.length
    if (width >= size * 0.5 && (!best || score > best.score) && isBetween(runs, x))
      best = { at: (stripe.from + x) / 2, score }
  }
  return best?.at
}

/** Enough lines on both sides, beside each other. */
function isBetween(runs: readonly Run[], x: number): boolean {
  const left = runs.filter(({ x1 }) => x1 <= x)
  const right = runs.filter(({ x0 }) => x0 >= x)
  if (left.length < MIN_LINES || right.length < MIN_LINES) return false
  return beside(left, right) >= 3 && beside(right, left) >= 3 && isText(left) && isText(right)
}

function beside(runs: readonly Run[], others: readonly Run[]): number {
  const top = Math.max(...others.map(({ y, size }) => y + size * 1.5))
  const bottom = Math.min(...others.map(({ y, size }) => y - size * 1.5))
  return runs.filter(({ y }) => y <= top && y >= bottom).length
}

/** Numbers and bullets before lines are no column. */
const isText = (runs: readonly Run[]): boolean => runs.reduce((sum, { text }) => sum + text.length, 0) > runs.length * 5

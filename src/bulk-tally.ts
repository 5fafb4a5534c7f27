/** What came of the items of a file of many, so far. */
export interface BulkTally {
  /** Pages of web archives that were taken. */
  pages: number
  /** Articles and news items of lists that were taken. */
  articles: number
  /** What holds nothing to read: how often, by what it is called in the plural. */
  passed: Record<string, number>
  /** Records and lines that are damaged or cannot be read. */
  lost: number
  /** What was taken although something is odd about it: how often, by why. */
  odd: Record<string, number>
}

export const NOTHING: BulkTally = { pages: 0, articles: 0, passed: {}, lost: 0, odd: {} }

export function startingFrom({ passed, odd, ...counts }: BulkTally): BulkTally {
  return { ...counts, passed: { ...passed }, odd: { ...odd } }
}

/** One more of a kind. What files say is not trusted to be of few kinds. */
export function countIn(counts: Record<string, number>, name: string): void {
  const known = name in counts || Object.keys(counts).length < MOST_KINDS ? name : 'others'
  counts[known] = (counts[known] ?? 0) + 1
}

const MOST_KINDS = 40

/** Two tallies as one. */
export function together(a: BulkTally, b: BulkTally): BulkTally {
  const sum = startingFrom(a)
  for (const [name, count] of Object.entries(b.passed)) sum.passed[name] = (sum.passed[name] ?? 0) + count
  for (const [name, count] of Object.entries(b.odd)) sum.odd[name] = (sum.odd[name] ?? 0) + count
  return { ...sum, pages: a.pages + b.pages, articles: a.articles + b.articles, lost: a.lost + b.lost }
}

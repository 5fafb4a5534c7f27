import type { Candidate } from './candidates.ts'

/**
 * The first pick first; then day by day, and within a day from what stands early in its article to what stands deep. A sentence
 * whose bearer stands in the one before comes directly after it where both are there.
 */
export function inReadingOrder(picked: readonly Candidate[]): Candidate[] {
  const [first, ...rest] = runsOf(picked)
  if (!first) return []
  return [first, ...rest.sort(byDayThenPlace)].flat()
}

/** Neighbours of one article, of which the later leans on the earlier, are one run; the first pick's run comes first. */
function runsOf(picked: readonly Candidate[]): Candidate[][] {
  const runs: Candidate[][] = []
  const free = new Set(picked)
  for (const each of picked) {
    if (!free.has(each) || (each.isOpen && before(each, free))) continue
    const run = [each]
    free.delete(each)
    for (let next = openAfter(each, free); next; next = openAfter(next, free)) {
      run.push(next)
      free.delete(next)
    }
    runs.push(run)
  }
  return runs
}

function before({ article, place }: Candidate, among: ReadonlySet<Candidate>): Candidate | undefined {
  return [...among].find(other => other.article.id === article.id && other.place === place - 1)
}

function openAfter({ article, place }: Candidate, among: ReadonlySet<Candidate>): Candidate | undefined {
  return [...among].find(other => other.isOpen && other.article.id === article.id && other.place === place + 1)
}

function byDayThenPlace([one]: Candidate[], [other]: Candidate[]): number {
  return day(one).localeCompare(day(other)) || one.place - other.place
}

function day({ article }: Candidate): string {
  return article.publishedAt?.slice(0, 10) ?? ''
}

import type { Coverage } from '../../domain/story.ts'
import type { Standing } from './standing.ts'

/** Articles counted by language, by country of the outlet, and by role. */
export function coverageOf(standings: readonly Standing[]): Coverage {
  return {
    byLanguage: tally(standings.map(({ article }) => article.language.split('-', 1)[0])),
    byCountry: tally(standings.map(({ article }) => article.country?.toUpperCase() ?? 'unknown')),
    byKind: tally(standings.map(({ role }) => role)),
  }
}

function tally(values: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)))
}

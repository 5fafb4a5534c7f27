import type { Added } from '../../app.ts'

type Tally = NonNullable<Added['bulk']>

/** What did not become pages or articles, in words: the most frequent first. */
export function bulkTold({ passed, odd, lost }: Tally): string[] {
  return [
    ...(lost > 0 ? [`${lost} lost`] : []),
    ...sorted(odd).map(([because, count]) => `${count} kept although ${because}`),
    ...listed('passed over', passed),
  ]
}

function listed(what: string, counts: Record<string, number>): string[] {
  const all = sorted(counts)
  return all.length === 0 ? [] : [`${what}: ${all.map(([name, count]) => `${count} ${name}`).join(', ')}`]
}

const sorted = (counts: Record<string, number>): [string, number][] =>
  Object.entries(counts).sort(([, a], [, b]) => b - a)

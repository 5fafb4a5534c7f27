import { articleFrom } from '../../src/domain/article.ts'
import { claimsOf } from '../../src/stages/4-claim/claim.ts'
import type { BenchRunner } from '../bench.ts'

const PIECE =
  'At least 12 people were killed and 30 injured when a ferry hit the pier of Karsund on Monday, police said. Mara Holt, 52, the captain, was arrested. "We lost three friends," she told the harbour radio on Tuesday. '
const ARTICLE_CHARACTERS = 3000

/** Texts that invite a slow rule to go over them again and again. */
const HOSTILE: Record<string, string> = {
  numbers: '12 '.repeat(100_000),
  commas: 'a man, '.repeat(40_000),
  quotes: '“a” said '.repeat(30_000),
  names: 'Mara Holt and '.repeat(20_000),
  killed: 'killed '.repeat(40_000),
  digits: '1'.repeat(300_000),
  brackets: '('.repeat(300_000),
}

/** Milliseconds for an article of 3 KB, and for 300 KB of texts made to be slow. */
export const runner: BenchRunner = {
  set: 'claims-speed',
  about: 'processor milliseconds to claim an article of 3 KB (score), and 300 KB of hostile texts (detail)',
  run(_data, { limit = 200 }) {
    const text = PIECE.repeat(Math.ceil(ARTICLE_CHARACTERS / PIECE.length)).slice(0, ARTICLE_CHARACTERS)
    const once = (id: number) =>
      claimsOf(articleFrom({ id: String(id), title: 'Twelve killed', text: `${text} ${id}`, language: 'en' }))
    for (let warm = 0; warm < 30; warm++) once(-warm)
    const started = processorMs()
    for (let id = 0; id < limit; id++) once(id)
    const each = (processorMs() - started) / limit
    const detail = Object.fromEntries(Object.entries(HOSTILE).map(([name, hostile]) => [name, hostileMs(hostile)]))
    return Promise.resolve({
      set: 'claims-speed',
      metric: 'ms per 3 KB',
      score: rounded(each),
      n: limit,
      ms_per_item: rounded(each),
      detail,
    })
  },
}

// Processor time, so that other work on the machine does not count.
function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function hostileMs(text: string): number {
  const started = processorMs()
  claimsOf(articleFrom({ id: 'hostile', text, language: 'en', publishedAt: '2025-03-12' }))
  return Math.round(processorMs() - started)
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

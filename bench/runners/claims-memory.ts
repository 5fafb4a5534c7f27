import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { articleFrom } from '../../src/domain/article.ts'
import { claimsOf } from '../../src/stages/4-claim/claim.ts'
import type { BenchRunner } from '../bench.ts'

const POINTS = 30
const GROWTH = 1.03
const WORDS =
  'ferry pier storm police Karsund Holt Tollin Merrow said killed injured on Monday in March about twelve 1,200 people'
const LANGUAGES = ['en', 'de', 'fr', 'es', 'ru', 'ar', 'zh']

/** Megabytes held after a full collection, while texts in seven languages, no two alike, are claimed. */
export const runner: BenchRunner = {
  set: 'claims-memory',
  about:
    'heap held while 20,000 different texts in seven languages are claimed: 1 where the last third is within 3 % of the second',
  run(_data, { limit = 20_000, verbose }) {
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as () => void
    const heaps: number[] = []
    const every = Math.max(1, Math.floor(limit / POINTS))
    const started = performance.now()
    for (let id = 1; id <= limit; id++) {
      const language = LANGUAGES[id % LANGUAGES.length]
      claimsOf(
        articleFrom({ id: String(id), title: `Text ${id}`, text: textOf(id), language, publishedAt: '2026-03-03' }),
      )
      if (id % every !== 0) continue
      collect()
      heaps.push(process.memoryUsage().heapUsed / 1e6)
      if (verbose) process.stderr.write(`${id}: ${heaps.at(-1)!.toFixed(2)} MB\n`)
    }
    const third = Math.floor(heaps.length / 3)
    const growth = Math.min(...heaps.slice(2 * third)) / Math.min(...heaps.slice(third, 2 * third))
    return Promise.resolve({
      set: 'claims-memory',
      metric: '1 where memory stays flat',
      score: Number(growth <= GROWTH),
      n: limit,
      ms_per_item: Math.round(((performance.now() - started) / limit) * 100) / 100,
      detail: {
        growth: Math.round(growth * 10_000) / 10_000,
        megabytes: heaps.map(heap => Math.round(heap * 10) / 10),
      },
    })
  },
}

// Words of a small store in an order, and with names and numbers, that no other text has.
function textOf(id: number): string {
  const words = WORDS.split(' ')
  let state = id * 2_654_435_761
  const next = () => (state = (state * 1_664_525 + 1_013_904_223) >>> 0) / 2 ** 32
  const some = Array.from({ length: 120 }, () => words[Math.floor(next() * words.length)])
  return `Mara Holt${id} said that ${id} people ${some.join(' ')}. “${some.slice(0, 12).join(' ')},” said Jan Tollin${id}.`
}

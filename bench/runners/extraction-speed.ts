import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { extract } from '../../src/stages/3-extract/extract.ts'
import type { BenchRunner } from '../bench.ts'
import { rounded } from '../extraction-scores.ts'
import { readBytes } from '../read-data.ts'
import { readabilityText } from '../readability-peer.ts'

const SETS = ['extraction-trafilatura', 'extraction-zyte', 'extraction-wcxb', 'extraction-newspaper4k']
const TOOLS = { now: () => '2026-01-01T00:00:00Z', log: () => {} }
const WARM = 60
const decoder = new TextDecoder()

/**
 * Pages a second of our whole reading (title, dates, language, refusals) as a multiple of Readability's on linkedom: the
 * same pages, one after the other in one thread, by processor time, so that other work on the machine counts for neither.
 */
export const runner: BenchRunner = {
  set: 'extraction-speed',
  about: 'pages a second as a multiple of Readability on linkedom, same pages in the same process, by processor time',
  async run(data, { limit = 300 }) {
    const pages = spread(dirname(join(data, '.')), limit).map(readBytes)
    for (const bytes of pages.slice(0, WARM)) await both(bytes, { ours: 0, peer: 0 })
    const spent = { ours: 0, peer: 0 }
    for (const bytes of pages) await both(bytes, spent)
    const each = (ms: number): number => rounded(ms / pages.length)
    return {
      set: this.set,
      metric: 'times the pages a second of Readability on linkedom',
      score: rounded(spent.peer / spent.ours),
      n: pages.length,
      ms_per_item: each(spent.ours),
      detail: {
        peer_ms: each(spent.peer),
        bytes: Math.round(pages.reduce((sum, { length }) => sum + length, 0) / pages.length),
      },
    }
  },
}

async function both(bytes: Uint8Array, spent: { ours: number; peer: number }): Promise<void> {
  const start = processorMs()
  await extract.run({ id: 'p', bytes, contentType: 'text/html' }, TOOLS)
  const between = processorMs()
  readabilityText(decoder.decode(bytes))
  spent.ours += between - start
  spent.peer += processorMs() - between
}

function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** As many pages of each set, from all over it. */
function spread(sets: string, limit: number): string[] {
  return SETS.flatMap(set => {
    const folder = join(sets, set, 'html')
    const files = readdirSync(folder).sort()
    const count = Math.min(files.length, Math.ceil(limit / SETS.length))
    return Array.from({ length: count }, (_, i) => join(folder, files[Math.floor((i * files.length) / count)]))
  })
}

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
const BLOCK = 20
const decoder = new TextDecoder()

/**
 * Pages a second of our whole reading (title, dates, language, refusals) as a multiple of Readability's on linkedom: the
 * same pages in one thread, twenty by the one and twenty by the other in turn, by processor time, so that other work on the machine counts for neither.
 */
export const runner: BenchRunner = {
  set: 'extraction-speed',
  about: 'pages a second as a multiple of Readability on linkedom, same pages in the same process, by processor time',
  async run(data, { limit = 300 }) {
    const pages = spread(dirname(join(data, '.')), limit).map(readBytes)
    await both(pages.slice(0, WARM), { ours: 0, peer: 0 })
    const spent = { ours: 0, peer: 0 }
    for (let at = 0; at < pages.length; at += BLOCK) await both(pages.slice(at, at + BLOCK), spent)
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

/** Some pages by the one, then by the other, so that most of what each leaves behind is cleared up while it reads. */
async function both(pages: readonly Uint8Array[], spent: { ours: number; peer: number }): Promise<void> {
  const start = processorMs()
  for (const bytes of pages) await extract.run({ id: 'p', bytes, contentType: 'text/html' }, TOOLS)
  spent.ours += processorMs() - start
  const between = processorMs()
  for (const bytes of pages) readabilityText(decoder.decode(bytes))
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

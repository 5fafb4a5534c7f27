// Pages out of a packed web archive, read by us and by warcio alone, on one file in one run. Processor time is counted, since
// both do nothing but unpack and parse, and others may work on the machine.
import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WARCParser } from 'warcio'
import { bulkItems } from '../../src/outside/bulk/bulk-items.ts'
import type { BenchRunner } from '../bench.ts'
import { writeArchive } from '../written-archive.ts'

const PAGES = 8_000
const ROUNDS = 2

export const runner: BenchRunner = {
  set: 'bulk-speed',
  about:
    'records and MB a second of processor time out of a packed web archive, against warcio alone on the same file in the same run',
  async run(_data, { limit = PAGES }) {
    const folder = await mkdtemp(join(tmpdir(), 'stemma-bulk-speed-'))
    try {
      const path = join(folder, 'pages.warc.gz')
      const packed = await writeArchive(path, limit)
      const readers = { ours: readByUs, warcio: readByWarcio }
      const best: Record<string, number> = {}
      let [pages, bytes] = [0, 0]
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const [name, read] of Object.entries(readers)) {
          const started = process.cpuUsage()
          const found = await read(path)
          const { user, system } = process.cpuUsage(started)
          best[name] = Math.min(best[name] ?? Infinity, (user + system) / 1_000)
          if (found.pages !== limit) throw new Error(`${name} read ${found.pages} pages of ${limit}`)
          ;({ pages, bytes } = found)
        }
      }
      const rate = (name: string) => ({
        recordsPerSecond: Math.round((2_000 * pages) / best[name]),
        unpackedMbPerSecond: Math.round(bytes / 1_000 / best[name]),
        packedMbPerSecond: Math.round(packed / 1_000 / best[name]),
      })
      return {
        set: 'bulk-speed',
        metric: 'records a second of processor time, ours against warcio alone',
        score: best.warcio / best.ours,
        n: 2 * pages,
        ms_per_item: best.ours / (2 * pages),
        detail: { ours: rate('ours'), warcio: rate('warcio'), packedMb: Math.round(packed / 1e6) },
      }
    } finally {
      await rm(folder, { recursive: true })
    }
  },
}

async function readByUs(path: string): Promise<{ pages: number; bytes: number }> {
  let [pages, bytes] = [0, 0]
  for await (const item of bulkItems(path, { maxBytes: 10_000_000 })) {
    if (item.kind !== 'page') continue
    pages += 1
    bytes += item.page.bytes.length
  }
  return { pages, bytes }
}

async function readByWarcio(path: string): Promise<{ pages: number; bytes: number }> {
  let [pages, bytes] = [0, 0]
  for await (const record of new WARCParser(createReadStream(path, { highWaterMark: 1024 * 1024 }))) {
    if (record.warcType !== 'response') continue
    bytes += (await record.readFully(true)).length
    pages += 1
  }
  return { pages, bytes }
}

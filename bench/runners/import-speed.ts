// Rows of a table of made-up outlets into PostgreSQL, against csv-parse alone over the same file in the same run; and whether
// memory grows with the file.
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parse } from 'csv-parse'
import { importOutlets } from '../../src/outlets/imports/import-outlets.ts'
import { openStore } from '../../src/store/postgres/open-store.ts'
import type { BenchRunner } from '../bench.ts'
import { withTemporaryDatabase } from '../temporary-database.ts'

const ROWS = 20_000

export const runner: BenchRunner = {
  set: 'import-speed',
  about: 'rows a second of a table of outlets into PostgreSQL, against csv-parse alone, and how memory grows',
  async run(_data, { limit = ROWS }) {
    const folder = await mkdtemp(join(tmpdir(), 'stemma-import-speed-'))
    try {
      const path = join(folder, 'outlets.csv')
      await pipeline(Readable.from(lines(limit)), createWriteStream(path))
      const alone = await parsed(path, limit)
      const { seconds, peaks } = await imported(path, limit)
      return {
        set: 'import-speed',
        metric: 'rows a second into PostgreSQL, as a share of those of csv-parse alone',
        score: alone / seconds,
        n: limit,
        ms_per_item: (1_000 * seconds) / limit,
        detail: {
          rowsASecond: Math.round(limit / seconds),
          parsedASecond: Math.round(limit / alone),
          peakMbOfThirds: peaks.map(bytes => Math.round(bytes / 1e6)),
          growthMb: Math.round((peaks[2] - peaks[1]) / 1e6),
        },
      }
    } finally {
      await rm(folder, { recursive: true })
    }
  },
}

function* lines(rows: number): Generator<string> {
  yield 'host,name,country,language,owner,founded,homepage\n'
  for (let n = 0; n < rows; n += 1) {
    const [host, owner] = [`paper-${n % (rows - 10)}.example`, `House ${n % 997}`]
    yield `${host},"The ""${n}"" Messenger",${['DE', 'FR', 'KR', 'HU'][n % 4]},en;de,${owner},${1800 + (n % 200)},https://${host}/\n`
  }
}

/** Seconds. */
async function parsed(path: string, rows: number): Promise<number> {
  const start = performance.now()
  let count = -1
  for await (const record of createReadStream(path).pipe(parse({}))) count += Number(record !== undefined)
  if (count !== rows) throw new Error(`csv-parse read ${count} rows of ${rows}`)
  return (performance.now() - start) / 1_000
}

/** Seconds, and the most memory of each third of the rows, in bytes. */
async function imported(path: string, rows: number): Promise<{ seconds: number; peaks: number[] }> {
  return withTemporaryDatabase(async ({ connection }) => {
    const store = await openStore(connection, { schema: 'bench', log: () => {} })
    const peaks = [0, 0, 0]
    try {
      const start = performance.now()
      const onProgress = (reached: { rows: number }) => {
        const third = Math.min(2, Math.floor((3 * reached.rows) / (rows + 1)))
        peaks[third] = Math.max(peaks[third], process.memoryUsage.rss())
      }
      const { counts } = await importOutlets(
        store.cellar,
        { path },
        { isPrivate: false, isRehearsal: false, onProgress },
      )
      if (counts.fresh !== rows) throw new Error(`${counts.fresh} rows of ${rows} were imported`)
      return { seconds: (performance.now() - start) / 1_000, peaks }
    } finally {
      await store.close()
    }
  })
}

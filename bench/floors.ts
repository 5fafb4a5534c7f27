// Checks every floor of floors.json: the data are those it was measured on, and the score has not fallen.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { BenchRunner } from './bench.ts'

interface Floor {
  /** SHA-256 of the set's files, first 16 hex digits; absent where the data are made by the runner. */
  data?: string
  /** Folder under ../shared/bench. Absent where the data are in the project, or in several folders. */
  folder?: string
  /** `sets` where it reads several folders of ../shared/bench. */
  needs?: 'sets'
  metric: string
  floor: number
  /** Items that are scored here, where the whole set takes too long for every change. */
  limit?: number
}

const floors = JSON.parse(readFileSync(join(import.meta.dirname, 'floors.json'), 'utf8')) as Record<string, Floor>
const sets = join(import.meta.dirname, '../../shared/bench')
let failed = 0

for (const [set, floor] of Object.entries(floors)) {
  const folder = floor.folder === undefined ? undefined : join(sets, floor.folder)
  if (!existsSync(folder ?? (floor.needs === 'sets' ? sets : import.meta.dirname))) {
    process.stdout.write(`${set}: SKIPPED, ${floor.folder ?? 'bench'} is not beside the project in ../shared\n`)
    continue
  }
  const runner = await runnerOf(set)
  const line = await runner.run(folder ?? join(sets, set), { limit: floor.limit })
  const problems = [
    ...(folder !== undefined && floor.data !== hashOf(folder) ? [`the data are others (${hashOf(folder)})`] : []),
    ...(line.metric === floor.metric ? [] : [`the metric is ${line.metric}, not ${floor.metric}`]),
    ...(line.score >= floor.floor ? [] : [`${line.score.toFixed(4)} is under its floor`]),
  ]
  failed += problems.length > 0 ? 1 : 0
  const verdict = problems.length > 0 ? `FAILED: ${problems.join('; ')}` : 'holds'
  process.stdout.write(
    `${set}: ${floor.metric} ${line.score.toFixed(4)} (floor ${floor.floor}, n ${line.n}, ${line.ms_per_item.toFixed(2)} ms an item) ${verdict}\n`,
  )
}
process.exit(failed === 0 ? 0 : 1)

async function runnerOf(set: string): Promise<BenchRunner> {
  const folder = join(import.meta.dirname, 'runners')
  for (const file of readdirSync(folder).filter(name => name.endsWith('.ts'))) {
    const { runner } = (await import(join(folder, file))) as { runner: BenchRunner }
    if (runner.set === set) return runner
  }
  throw new Error(`floors.json names ${set}, which no runner has`)
}

function hashOf(folder: string): string {
  const hash = createHash('sha256')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name !== 'SOURCE.txt')
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
  for (const file of files) hash.update(relative(folder, file)).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

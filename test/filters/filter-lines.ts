import { readFile } from 'node:fs/promises'
import { FILTERS } from '../../src/filters/filters.ts'
import { type Row, runFilter } from '../../src/filters/filter.ts'
import { hereCrew, testTools } from '../here-crew.ts'

/** Runs lines (objects, or raw strings) through a filter; answers its rows and the number of errors. */
export async function filterLines(
  name: string,
  lines: readonly unknown[],
  options: Record<string, boolean> = {},
): Promise<{ rows: Row[]; errors: number }> {
  const filter = FILTERS.find(each => each.name === name)!
  const rows: Row[] = []
  const texts = lines.map(line => (typeof line === 'string' ? line : JSON.stringify(line)))
  const run = filter.open({ crew: hereCrew, tools: testTools, readFile: path => readFile(path) }, options)
  const errors = await runFilter(
    filter,
    run,
    each(texts),
    row => void rows.push(JSON.parse(JSON.stringify(row)) as Row),
  )
  return { rows, errors }
}

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines
}

import type { z } from 'zod'
import type { Crew } from '../crew.ts'
import type { Tools } from '../stages/stage.ts'
import { jsonOf, schemaProblems } from '../views/schema-problems.ts'

export type Row = Record<string, unknown>

/** What a filter works with. */
export interface FilterTools {
  crew: Crew
  tools: Tools
  /** Bytes of a file of this machine, unpacked where its name ends in .gz. */
  readFile(path: string): Promise<Uint8Array>
}

/** One stage (or reader) as a filter: JSONL in, JSONL out. */
export interface Filter {
  name: string
  about: string
  /** What one line must look like. */
  input: z.ZodType
  /** What the lines of the answer look like, by name. */
  output: Record<string, z.ZodType>
  /** Options of the command line, with their meaning. */
  options?: Record<string, string>
  /** Lines worked on at the same time; the answers keep the order of the lines. */
  width: number
  open(tools: FilterTools, options: Record<string, boolean>): FilterRun
}

/** One run of a filter. */
export interface FilterRun {
  /** The rows for one line: the first is its answer, others (amendments, merges) follow it. */
  take(input: never): Promise<Row[]>
  /** No more lines come; whoever waited for all of them answers now. */
  end?(): void
}

const MAX_LINE = 64 * 1024 * 1024

/**
 * Streams lines through a filter: one answer a line, in order. A line that cannot be read gives `{line, error}` and the
 * rest goes on. Answers the number of errors.
 */
export async function runFilter(
  filter: Filter,
  run: FilterRun,
  lines: AsyncIterable<string>,
  write: (row: Row) => Promise<void> | void,
): Promise<number> {
  let errors = 0
  const flush = async (rows: Row[]) => {
    for (const row of rows) {
      if ('error' in row) errors += 1
      await write(row)
    }
  }
  const window: Promise<Row[]>[] = []
  let number = 0
  for await (const line of lines) {
    window.push(answer(filter, run, line, ++number))
    while (window.length >= filter.width) await flush(await window.shift()!)
  }
  run.end?.()
  for (const rows of window) await flush(await rows)
  return errors
}

async function answer(filter: Filter, run: FilterRun, line: string, number: number): Promise<Row[]> {
  try {
    return await run.take(parsed(filter, line) as never)
  } catch (error) {
    return [{ line: number, error: error instanceof Error ? error.message : String(error) }]
  }
}

function parsed(filter: Filter, line: string): unknown {
  if (line.length > MAX_LINE) throw new Error(`the line has ${line.length} characters, the limit is ${MAX_LINE}`)
  const result = filter.input.safeParse(json(line))
  if (result.success) return result.data
  throw new Error(`not an input of ${filter.name}: ${schemaProblems(result.error)}`)
}

function json(line: string): unknown {
  if (line.trim() === '') throw new Error('the line is empty; every line must be a JSON object')
  return jsonOf(line)
}

import { AppError } from '../domain/app-error.ts'
import { decodeBytes } from '../text/charset.ts'
import type { CsvProblem, CsvRow, CsvTable } from './csv-rows.ts'
import { csvBytes, type CsvFrom, csvName, surveyCsv } from './csv-source.ts'
import { linesOf } from './lines.ts'

/** Rows with names for their columns, whatever the file is. */
export type RowTable = Pick<CsvTable, 'name' | 'size' | 'hash' | 'columns' | 'warnings' | 'rows'>

/** A JSON file is read whole; lines are not. */
const MOST_BYTES = 64_000_000
const MOST_LINES_BYTES = 4e9
/** Lines by which the columns of JSON lines are known. */
const LOOKED_AT = 1_000
const LONGEST = 20_000

/**
 * Rows of a JSON file: an array of objects, or an object with one such array in it. Rows are counted from 1. Lists are
 * written with semicolons between; objects and lists in them are empty, and told as `nested`. Throws AppError for what is no such file.
 */
export async function openJson(from: CsvFrom): Promise<RowTable> {
  const { size, hash } = await surveyCsv(from, MOST_BYTES)
  const chunks: Uint8Array[] = []
  for await (const chunk of csvBytes(from)) chunks.push(Uint8Array.from(chunk))
  const items = listIn(parsed(decodeBytes(Buffer.concat(chunks)).text, csvName(from)), csvName(from))
  return {
    name: csvName(from),
    size,
    hash,
    columns: columnsOf(items),
    warnings: [],
    async *rows() {
      for (const [at, item] of items.entries()) yield rowOf(item, at + 1)
    },
  }
}

/** Rows of a file with a JSON object on every line. Memory does not grow with the file. */
export async function openJsonLines(
  from: CsvFrom,
  onProgress?: (read: number, size: number) => void,
): Promise<RowTable> {
  const { size, hash } = await surveyCsv(from, MOST_LINES_BYTES)
  async function* rows(told?: typeof onProgress): AsyncGenerator<CsvRow | CsvProblem> {
    let line = 0
    for await (const text of linesOf(counted(csvBytes(from), read => told?.(read, size)))) {
      line += 1
      if (text.trim() === '') continue
      yield rowOf(attempted(text), line)
    }
  }
  const columns = new Set<string>()
  let seen = 0
  for await (const row of rows()) {
    if ('fields' in row) for (const name of Object.keys(row.fields)) columns.add(name)
    if (++seen >= LOOKED_AT) break
  }
  if (seen === 0) throw new AppError('bad-input', `${csvName(from)} is empty.`, { next: 'Each line is a JSON object.' })
  return { name: csvName(from), size, hash, columns: [...columns], warnings: [], rows: () => rows(onProgress) }
}

async function* counted(chunks: AsyncIterable<Uint8Array>, told: (read: number) => void): AsyncGenerator<Uint8Array> {
  let read = 0
  for await (const chunk of chunks) {
    read += chunk.length
    told(read)
    yield chunk
  }
}

function attempted(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (cause) {
    throw new AppError('bad-input', `${name} is no JSON (${(cause as Error).message}).`, {
      next: 'Mend the file; a file with an object on every line ends in .jsonl.',
      cause,
    })
  }
}

function listIn(value: unknown, name: string): unknown[] {
  const lists = Array.isArray(value) ? [value] : Object.values(isObject(value) ? value : {}).filter(isListOfObjects)
  if (lists.length === 1) return lists[0]
  throw new AppError('bad-input', `${name} holds ${lists.length === 0 ? 'no list' : 'several lists'} of objects.`, {
    next: 'Give an array of objects, one for each row.',
  })
}

const isListOfObjects = (value: unknown): value is unknown[] => Array.isArray(value) && isObject(value[0])

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function columnsOf(items: readonly unknown[]): string[] {
  return [...new Set(items.flatMap(item => (isObject(item) ? Object.keys(item) : [])))]
}

function rowOf(item: unknown, line: number): CsvRow | CsvProblem {
  if (!isObject(item)) return { line, because: 'It is no JSON object.' }
  const fields = Object.fromEntries(Object.entries(item).map(([name, value]) => [name, written(value)]))
  const bad = Object.entries(fields).find(([, value]) => value.length > LONGEST || value.includes('\0'))
  if (bad) return { line, because: `${bad[0].slice(0, 60)} is too long, or holds a character that is no text.` }
  const nested = Object.keys(item).filter(name => !isPlain(item[name]))
  return { line, fields, ...(nested.length > 0 && { nested }) }
}

/** A value, or a list of values with semicolons between. */
function written(value: unknown): string {
  if (Array.isArray(value)) return value.every(isValue) ? value.map(written).filter(Boolean).join(';') : ''
  return isValue(value) && value !== null ? String(value).trim() : ''
}

const isPlain = (value: unknown): boolean => isValue(value) || (Array.isArray(value) && value.every(isValue))

const isValue = (value: unknown): boolean => value === null || ['string', 'number', 'boolean'].includes(typeof value)

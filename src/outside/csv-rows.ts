import { pipeline, Readable } from 'node:stream'
import { CsvError, parse, type Parser } from 'csv-parse'
import { AppError } from '../domain/app-error.ts'
import { columnsOf, delimiterOf } from './csv-head.ts'
import { type CsvFrom, csvName, csvText, decoderOf, surveyCsv } from './csv-source.ts'

/** One row by the names of its columns, with the line where it begins. Values are without spaces around them. */
export interface CsvRow {
  line: number
  fields: Record<string, string>
  /** Names of fields that hold more than a value or a list of values, as JSON may: they are empty. */
  nested?: string[]
}

/** A row that cannot be read, and why. */
export interface CsvProblem {
  line: number
  because: string
}

interface CsvLimits {
  bytes: number
  rows: number
  columns: number
  /** Characters. */
  field: number
  /** Bytes of one row. */
  row: number
}

const LIMITS: CsvLimits = { bytes: 4e9, rows: 5_000_000, columns: 500, field: 20_000, row: 200_000 }

export interface CsvOptions {
  limits?: Partial<CsvLimits>
  /** Told now and then how many bytes of how many were read. */
  onProgress?(read: number, size: number): void
}

/** A file of comma-separated values, looked at but not read yet. */
export interface CsvTable {
  name: string
  /** Bytes. */
  size: number
  /** SHA-256 of its bytes, hex. */
  hash: string
  charset: string
  delimiter: string
  columns: readonly string[]
  /** What is odd about the names of columns, with their line. */
  warnings: readonly CsvProblem[]
  /**
   * Rows, and problems of those that cannot be read, in the order of the file; again from its beginning every time it is
   * asked for. Memory does not grow with the file. Throws AppError where a quote is not closed or a row has no end.
   */
  rows(): AsyncGenerator<CsvRow | CsvProblem>
}

export const isCsvProblem = (item: CsvRow | CsvProblem): item is CsvProblem => 'because' in item

/**
 * Comma-separated values as they come in the wild: byte order marks, UTF-8, UTF-16 and older charsets, comma, semicolon,
 * tab or bar, quotes with line ends in them (RFC 4180). Throws AppError for what is no such file.
 */
export async function openCsv(from: CsvFrom, options: CsvOptions = {}): Promise<CsvTable> {
  const limits = { ...LIMITS, ...options.limits }
  const name = csvName(from)
  const survey = await surveyCsv(from, limits.bytes)
  const { size, hash, charset, isDamaged } = survey
  const delimiter = delimiterOf(decoderOf(charset)(survey.head))
  const onBytes = (read: number) => options.onProgress?.(read, size)
  const records = (told: (read: number) => void) => recordsOf(from, charset, delimiter, limits, told)
  const { names, warnings, line } = await headOf(
    records(() => {}),
    name,
    limits,
  )
  return {
    name,
    size,
    hash,
    charset,
    delimiter,
    columns: names,
    warnings: warnings.map(because => ({ line, because })),
    rows: () => rowsOf(records(onBytes), { name, names, limits, isDamaged }),
  }
}

interface CsvRecord {
  line: number
  values: string[]
}

interface Reading {
  name: string
  names: readonly string[]
  limits: CsvLimits
  isDamaged: boolean
}

async function* rowsOf(records: AsyncIterable<CsvRecord>, reading: Reading): AsyncGenerator<CsvRow | CsvProblem> {
  let count = -1
  for await (const { line, values } of records) {
    count += 1
    if (count === 0) continue
    if (count > reading.limits.rows) throw tooMany(reading, line)
    const because = problemOf(values, reading)
    if (because !== undefined) yield { line, because }
    else yield { line, fields: fieldsOf(values, reading.names) }
  }
}

function fieldsOf(values: readonly string[], names: readonly string[]): Record<string, string> {
  const fields: Record<string, string> = {}
  for (let at = 0; at < names.length; at++) fields[names[at]] = values[at]
  return fields
}

function problemOf(values: readonly string[], { names, limits, isDamaged }: Reading): string | undefined {
  const extra = values.length - names.length
  if (extra < 0 || (extra > 0 && values.slice(names.length).some(value => value !== '')))
    return `It has ${values.length} ${values.length === 1 ? 'field' : 'fields'}, and there are ${names.length} columns.`
  for (const value of values) {
    if (value.length > limits.field) return `A field has ${value.length} characters; at most ${limits.field} are read.`
    if (value.includes('\0')) return 'It holds a character that is no text (U+0000).'
    if (isDamaged && value.includes('\ufffd')) return 'It holds bytes that are no UTF-8.'
  }
  return undefined
}

async function headOf(records: AsyncIterable<CsvRecord>, name: string, limits: CsvLimits) {
  for await (const { line, values } of records) {
    if (values.length > limits.columns)
      throw new AppError(
        'bad-input',
        `${name}, line ${line}: ${values.length} columns; at most ${limits.columns} are read.`,
        {
          next: 'The first row must name the columns.',
        },
      )
    return { line, ...columnsOf(values) }
  }
  throw new AppError('bad-input', `${name} is empty.`, { next: 'The first row must name the columns.' })
}

/** Records that are not empty, the names of columns first. */
async function* recordsOf(
  from: CsvFrom,
  charset: string,
  delimiter: string,
  limits: CsvLimits,
  onBytes: (read: number) => void,
): AsyncGenerator<CsvRecord> {
  // Where the last record ended, and how many lines were empty until then.
  let [last, empty] = [0, 0]
  const parser: Parser = parse({
    delimiter,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: limits.row,
    on_record(record: string[], { lines, empty_lines }) {
      const line = lines > last + 1 ? lines - lineEnds(record) : lines
      ;[last, empty] = [lines, empty_lines]
      const values = record.map(value => value.trim())
      const isTold = line === 1 && /^sep=.?$/.test(values.join(delimiter))
      // The types know only records of strings; what comes out is what is answered here.
      return isTold || values.every(value => value === '') ? null : ({ line, values } as unknown as string[])
    },
  })
  try {
    yield* pipeline(Readable.from(csvText(from, charset, onBytes)), parser, () => {}) as AsyncIterable<CsvRecord>
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw noEnd(error, csvName(from), last + 1 + parser.info.empty_lines - empty, limits)
  }
}

function lineEnds(record: readonly string[]): number {
  let count = 0
  for (const value of record) for (let at = value.indexOf('\n'); at >= 0; at = value.indexOf('\n', at + 1)) count += 1
  return count
}

function noEnd(error: CsvError, name: string, line: number, limits: CsvLimits): AppError {
  const what =
    error.code === 'CSV_QUOTE_NOT_CLOSED'
      ? 'a quote is opened and not closed before the end of the file.'
      : `a row of more than ${limits.row} bytes begins; a quote may be opened there and not closed.`
  return new AppError('bad-input', `${name}, line ${line}: ${what}`, {
    next: 'Close the quote, or write it twice where it is meant, and give the file again.',
    cause: error,
  })
}

const tooMany = ({ name, limits }: Reading, line: number): AppError =>
  new AppError('too-large', `${name}, line ${line}: more than ${limits.rows} rows.`, {
    next: 'Split it into several files.',
  })

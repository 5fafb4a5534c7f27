import { extname } from 'node:path'
import { AppError } from '../../domain/app-error.ts'
import { openCsv } from '../../outside/csv-rows.ts'
import { type CsvFrom, csvName } from '../../outside/csv-source.ts'
import { openJson, openJsonLines, type RowTable } from '../../outside/json-rows.ts'
import type { ImportTally } from './import-report.ts'
import { type Recognised, recognised } from './layouts.ts'

/** The rows of a file, as its name ends. Throws AppError for what is no such file. */
export async function openRows(from: CsvFrom, onProgress: (read: number, size: number) => void): Promise<RowTable> {
  const ending = extname(csvName(from)).toLowerCase()
  if (ending === '.json') return openJson(from)
  if (ending === '.jsonl' || ending === '.ndjson') return openJsonLines(from, onProgress)
  return openCsv(from, { onProgress })
}

/** What a file may hold that is imported here. */
export type Importable = Extract<Recognised, { is: 'outlets' | 'stakes' }>

/** What the columns of a table tell that it holds. Throws AppError for what is imported otherwise, or nowhere. */
export function kindOf({ name, columns }: RowTable): Importable {
  const kind = recognised(columns)
  if (kind.is === 'outlets' || kind.is === 'stakes') return kind
  if (kind.is === 'ratings')
    throw new AppError('bad-input', `${name} holds ratings, which are no facts of outlets.`, {
      next: 'stemma lenses import FILE --rater MANIFEST imports them.',
    })
  if (columns.length === 0) throw new AppError('bad-input', `${name} holds an empty list.`, { next: A_ROW_EACH })
  throw new AppError(
    'bad-input',
    `${name} has no column that names a host. It has: ${columns.slice(0, 20).join(', ')}.`,
    {
      next: 'The first row has to name the columns: delete what stands above it. Name the column of hosts “host”, or the columns of a table of owners “owner” and “target”. docs/methods/outlets.md tells all columns.',
    },
  )
}

const A_ROW_EACH = 'Give a table with a row for every outlet.'

/** True where no row of a table could be read. */
export const isEmpty = ({ counts: { matched, fresh, stakes } }: ImportTally): boolean => matched + fresh + stakes === 0

/** That nothing of a table can be imported, and why. */
export function nothingIn({ name }: RowTable, { first: { unreadable } }: ImportTally): AppError {
  const [bad] = unreadable
  const place = /\.json$/i.test(name) ? 'Item' : 'Line'
  if (!bad)
    return new AppError('bad-input', `${name} names its columns, and no row stands under them.`, { next: A_ROW_EACH })
  return new AppError('bad-input', `${name} holds no row that can be read. ${place} ${bad.line}: ${bad.because}`, {
    next: 'Mend its rows: --dry-run tells the first ten that cannot be read.',
  })
}

import type { FactField, FactSource } from '../../domain/outlet.ts'
import type { CsvProblem, CsvRow } from '../../outside/csv-rows.ts'
import type { Conflict, Matched } from './match-rows.ts'
import { type ImportCounts, NO_COUNTS } from '../directory/outlet-rows.ts'
import type { LeftOut, ReadRow } from './read-outlet-row.ts'
import { withinFile } from './within-file.ts'

/** What a file would bring, or brought. */
export interface ImportReport {
  source: FactSource
  file: string
  /** SHA-256 of its bytes, hex. */
  hash: string
  /** What was recognised in it. */
  layout: string
  /** False for a rehearsal. */
  isKept: boolean
  /** True where the same bytes were imported before: it takes their place. */
  replaces: boolean
  counts: ImportCounts
  /** How often rows say another thing than what was known before, or than earlier rows of the file. */
  conflictsBy: Partial<Record<FactField, number>>
  /** How many values were left out of rows, by what they would have said: a field, an address. */
  leftOutBy: Record<string, number>
  /** The first of each, by line; of what was left out the first of each kind. */
  first: { conflicts: Conflict[]; unreadable: CsvProblem[]; leftOut: (CsvProblem & LeftOut)[]; taken: CsvProblem[] }
  /** What is odd about the names of columns. */
  warnings: readonly CsvProblem[]
  /** Columns that mean nothing to the layout. */
  unread: string[]
  /** Columns that hold ratings, and how those are read. */
  ratings?: { columns: string[]; next: string }
}

/** Examples that are told of each kind. */
const TOLD = 10

/** Counts what becomes of rows. */
export class ImportTally {
  readonly counts: ImportCounts = { ...NO_COUNTS }
  readonly conflictsBy: Partial<Record<FactField, number>> = {}
  readonly leftOutBy: Record<string, number> = {}
  readonly first: ImportReport['first'] = { conflicts: [], unreadable: [], leftOut: [], taken: [] }
  private readonly inFile = withinFile()

  unreadable(problem: CsvProblem): void {
    this.counts.unreadable += 1
    tell(this.first.unreadable, problem)
  }

  read({ line, leftOut }: Pick<ReadRow, 'leftOut'> & Pick<CsvRow, 'line'>): void {
    this.counts.leftOut += leftOut.length
    for (const { of, because } of leftOut) {
      this.leftOutBy[of] = (this.leftOutBy[of] ?? 0) + 1
      if (this.leftOutBy[of] <= TOLD) this.first.leftOut.push({ of, line, because })
    }
  }

  matched(row: Matched): void {
    const { line, isKnown, taken } = row
    const { isFirst, conflicts: within } = this.inFile(row)
    const conflicts = [...row.conflicts, ...within]
    if (isKnown) this.counts.matched += 1
    else this.counts.fresh += 1
    if (!isKnown && isFirst) this.counts.freshOutlets += 1
    this.counts.conflicting += conflicts.length
    this.counts.taken += taken.length
    for (const conflict of conflicts) {
      this.conflictsBy[conflict.field] = (this.conflictsBy[conflict.field] ?? 0) + 1
      tell(this.first.conflicts, conflict)
    }
    for (const because of taken) tell(this.first.taken, { line, because })
  }
}

function tell<Item>(list: Item[], item: Item): void {
  if (list.length < TOLD) list.push(item)
}

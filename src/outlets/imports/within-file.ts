import { COMPARED, contradictions } from '../directory/differing-fields.ts'
import type { Conflict, Matched } from './match-rows.ts'
import { seenBefore } from '../lenses/seen-before.ts'

/** Outlets of which what rows said is remembered: those that a file named last. */
const MOST_OUTLETS = 20_000

/** What a row is in its file. */
export interface InFile {
  /** The first row of its outlet. */
  isFirst: boolean
  /** Where earlier rows of its outlet say another thing. */
  conflicts: Conflict[]
}

/** Compares rows of a file with earlier rows of the same outlets. Memory does not grow with the file. */
export function withinFile(): (row: Matched) => InFile {
  const isSeen = seenBefore()
  const said = new Map<string, { field: Conflict['field']; value: string; line: number }[]>()
  return ({ id, line, row }) => {
    const before = said.get(id) ?? []
    const conflicts = contradictions(row.facts, before).map(({ given, known }) => ({
      line,
      outletId: id,
      field: given.field,
      given: given.value,
      known: known.value,
      by: `line ${known.line} of the same file`,
    }))
    if (!said.has(id) && said.size >= MOST_OUTLETS) said.delete(said.keys().next().value!)
    const fields = new Set(before.map(({ field }) => field))
    const fresh = row.facts.filter(({ field }) => COMPARED.includes(field) && !fields.has(field))
    said.set(id, [...before, ...fresh.map(({ field, value }) => ({ field, value, line }))])
    return { isFirst: !isSeen(id), conflicts }
  }
}

import type { ImportReport } from '../../app.ts'
import { counted } from '../web/words.ts'
import { firstPlaces } from './first-places.ts'

/** What a file of outlets or owners brings, a line each. */
export function importTold(report: ImportReport): string[] {
  const { source, file, hash, layout, isKept, replaces, counts, unread, ratings, warnings } = report
  // A JSON file is a list: what stands on which line is its writer's whim.
  const place = /\.json$/i.test(file) ? 'item' : 'line'
  const isEmpty = counts.stakes + counts.matched + counts.fresh === 0
  return [
    `${file}: ${layout}`,
    `SHA-256 ${hash}`,
    ...(isEmpty
      ? [counts.unreadable > 0 ? 'No row that can be read.' : 'No row stands under the names of columns.']
      : []),
    ...(counts.stakes > 0 ? [counted(counts.stakes, 'stake')] : []),
    ...(counts.matched + counts.fresh > 0
      ? [
          `${counted(counts.matched, 'row')} of outlets that are known, ${counted(counts.fresh, 'row')} of ${counted(counts.freshOutlets, 'new outlet')}`,
        ]
      : []),
    ...troubles(report).flatMap(([what, count, first]) => firstPlaces(what, count, first, place)),
    ...warnings.map(({ line, because }) => `${place} ${line}: ${because}`),
    ...(unread.length > 0 ? [`Columns that are not read: ${unread.join(', ')}.`] : []),
    ...(ratings ? [`Left out: ${ratings.columns.join(', ')}. ${ratings.next}`] : []),
    ...(replaces ? [`The same file was imported before: this ${isKept ? 'took' : 'takes'} its place.`] : []),
    ...(source.isPrivate ? ['Private: shown at this machine alone, in no JSON and no export.'] : []),
    isKept ? `Imported as ${source.id}.` : 'Nothing was kept yet.',
  ]
}

type Trouble = [what: string, count: number, first: readonly { line: number; because: string }[]]

function troubles({ counts, conflictsBy, leftOutBy, first }: ImportReport): Trouble[] {
  const fields = Object.entries(conflictsBy).map(([field, count]) => `${field} ${count}`)
  const conflicts = first.conflicts.map(({ line, outletId, field, given, known, by }) => ({
    line,
    because: `${outletId}: ${field} is ${given}, and ${known} by ${by}.`,
  }))
  return [
    [
      `${counts.conflicting} conflicting with what is known or with earlier rows${fields.length > 0 ? ` (${fields.join(', ')})` : ''}`,
      counts.conflicting,
      conflicts,
    ],
    [`${counted(counts.unreadable, 'row')} that cannot be read`, counts.unreadable, first.unreadable],
    ...Object.entries(leftOutBy).map(
      ([of, count]): Trouble => [leftOutWords(of, count), count, first.leftOut.filter(each => each.of === of)],
    ),
    [`${counted(counts.taken, 'host')} not given to a row`, counts.taken, first.taken],
  ]
}

const leftOutWords = (of: string, count: number): string =>
  LEFT_OUT[of]?.(count) ?? `${counted(count, 'value')} of ${of} left out, being unreadable`

/** What values are called that are left out, where it is not the name of a field. */
const LEFT_OUT: Record<string, (count: number) => string> = {
  language: count => `${count === 1 ? '1 unknown language' : `${count} unknown languages`} left out`,
  address: count => `${counted(count, 'address', 'addresses')} left out`,
  host: count => `${counted(count, 'host')} left out, being unreadable`,
}

import { AppError } from '../../domain/app-error.ts'
import { addressTrouble, readAddress } from '../imports/import-values.ts'
import type { LensManifest } from './lens-manifest.ts'
import { ratedHost } from './rated-host.ts'
import { type ScaleValue, scaleReader } from './scale-value.ts'
import { scopeInCells } from './scope-in-cells.ts'
import type { StoredRating } from './stored-lenses.ts'

/** Why a row, or a part of it, is not kept. */
export type RowTrouble = 'unreadable' | 'no-domain' | 'unknown-value' | 'other-rater' | 'left-out'

/** What a row of ratings says: of which places, and what of it cannot be kept. Without places nothing of it is. */
export interface RatedRow {
  places: string[]
  rating: StoredRating
  /** Where its value is on the scale; absent where it is not, or of another rater. */
  on?: ScaleValue
  troubles: { kind: RowTrouble; because: string }[]
}

type Fields = Readonly<Record<string, string>>

/** Longest texts that are kept, in characters. */
const MOST = { title: 200, scope: 300, note: 500, value: 200 }
/** Places in one cell. */
const MOST_PLACES = 200

/**
 * Reads rows of a file with these columns by a manifest. Throws AppError `bad-input` where a column is missing that is
 * needed, or that the manifest names.
 */
export function ratedRows(
  manifest: LensManifest,
  columns: readonly string[],
  file: string,
): (fields: Fields) => RatedRow {
  const cells = cellsOf(manifest, columns, file)
  const onScale = scaleReader(manifest.scale)
  return fields => {
    const row: RatedRow = { places: [], rating: { rawValue: cells.value(fields).slice(0, MOST.value) }, troubles: [] }
    const trouble = (kind: RowTrouble, because: string) => void row.troubles.push({ kind, because })
    const other = ofAnother(manifest, cells, fields)
    if (other === undefined) row.on = onScale(row.rating.rawValue)
    if (other !== undefined) trouble('other-rater', other)
    else if (cells.domain(fields) === '') trouble('no-domain', 'It names no domain.')
    else if (!row.on) trouble('unknown-value', `“${shown(row.rating.rawValue)}” is not on the scale.`)
    else {
      row.places = placesIn(cells.domain(fields), manifest.domainSeparator, trouble)
      Object.assign(row.rating, detailsOf(cells, fields, manifest, trouble))
    }
    return row
  }
}

type Trouble = (kind: RowTrouble, because: string) => void
type Cell = (fields: Fields) => string
type CellName = keyof NonNullable<LensManifest['columns']>

/** Where each thing stands in the file. */
interface Cells extends Record<CellName, Cell> {
  flags: (fields: Fields) => string[]
}

const OURS: readonly CellName[] = ['domain', 'rater', 'dimension', 'value', 'rated_on', 'url', 'scope', 'note']
const NOTHING: Cell = () => ''

function cellsOf(manifest: LensManifest, columns: readonly string[], file: string): Cells {
  const named = (name: string): string => {
    const found = columns.find(each => each === name) ?? columns.find(each => folded(each) === folded(name))
    if (found !== undefined) return found
    throw new AppError('bad-input', `${file} has no column “${name}”. It has ${columns.slice(0, 30).join(', ')}.`, {
      next: manifest.columns
        ? 'Name the columns of the file in “columns” of the manifest.'
        : `The columns are ${OURS.join(',')}, of which domain and value are needed; a manifest may name others in “columns”.`,
    })
  }
  const cells = Object.fromEntries(
    [...OURS, 'title' as const].map(name => [name, cellOf(name, manifest, columns, named)]),
  )
  const flags = (manifest.flags ?? []).map(flag => ({ ...flag, column: named(flag.column) }))
  const flagged = (fields: Fields) =>
    flags.flatMap(({ column, is, says }) => (folded(fields[column]) === folded(is) ? says : []))
  return { ...(cells as Record<CellName, Cell>), flags: flagged }
}

function cellOf(
  name: CellName,
  { columns: mapped }: LensManifest,
  columns: readonly string[],
  named: (name: string) => string,
): Cell {
  const isNeeded = name === 'domain' || name === 'value'
  // Of a foreign file only what is named is read: its own `rater` or `note` may be anything.
  const isThere = isNeeded || (!mapped && columns.some(each => folded(each) === name))
  const where = mapped?.[name] ?? (isThere ? name : undefined)
  if (where === undefined) return NOTHING
  if (typeof where === 'string' || Array.isArray(where)) {
    const several = [where].flat().map(named)
    return fields => [...new Set(several.map(column => fields[column].trim()))].filter(Boolean).join('; ')
  }
  if ('after' in where) {
    const column = named(where.column)
    return fields => (fields[column] === '' ? '' : where.after + fields[column].replaceAll(' ', '%20'))
  }
  const except = new Set(where.except?.map(folded))
  const several = [where.column].flat().map(named)
  return fields =>
    scopeInCells(
      several.map(column => fields[column]),
      except,
    )
}

/** Of whom, or of what else a row is; undefined where it is of the manifest's rater and scale. */
function ofAnother({ rater, scale }: LensManifest, cells: Cells, fields: Fields): string | undefined {
  const [said, dimension] = [cells.rater(fields), cells.dimension(fields)]
  if (said !== '' && ![rater.id, rater.name].some(each => folded(each) === folded(said)))
    return `It is of the rater “${shown(said)}”.`
  if (dimension !== '' && folded(dimension) !== scale.dimension) return `It is about “${shown(dimension)}”.`
  return undefined
}

function placesIn(cell: string, separator: string | undefined, trouble: Trouble): string[] {
  const given = separator === undefined ? [cell] : cell.split(separator).map(each => each.trim())
  const places = new Set<string>()
  for (const each of given.filter(Boolean).slice(0, MOST_PLACES)) {
    const place = ratedHost(each)
    if (place === undefined) trouble('unreadable', `“${shown(each)}” is no domain of one outlet.`)
    else places.add(place)
  }
  if (given.length > MOST_PLACES)
    trouble('unreadable', `It names ${given.length} domains; at most ${MOST_PLACES} are read.`)
  return [...places]
}

function detailsOf(cells: Cells, fields: Fields, manifest: LensManifest, trouble: Trouble): Partial<StoredRating> {
  const [said, url] = [cells.rated_on(fields), cells.url(fields)]
  const ratedOn = said === '' ? manifest.ratedOn : isoDay(said)
  if (said !== '' && ratedOn === undefined)
    trouble('left-out', `“${shown(said)}” is no date (2024, 2024-05, 2024-05-31).`)
  const link = readAddress(url)
  if (url !== '' && link === undefined) trouble('left-out', `The address “${shown(url)}” ${addressTrouble(url)}.`)
  const scope = plain(cells.scope(fields)).slice(0, MOST.scope)
  const note = [plain(cells.note(fields)), ...cells.flags(fields)].filter(Boolean).join('; ').slice(0, MOST.note)
  const title = plain(cells.title(fields)).slice(0, MOST.title)
  return {
    ...(title && { title }),
    ...(ratedOn && { ratedOn }),
    ...(link !== undefined && { url: link }),
    ...(scope && { scope }),
    ...(note && { note }),
  }
}

/** A day, month or year of ISO 8601, of a time its day; undefined where there is no such day. */
function isoDay(text: string): string | undefined {
  const [, day, time] = /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(T.*| \d\d:.*)?$/.exec(text) ?? []
  if (day === undefined || (time !== undefined && day.length < 10)) return undefined
  const whole = `${day}${'-01-01'.slice(day.length - 4)}`
  const at = new Date(`${whole}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(whole) ? day : undefined
}

const folded = (text: string): string => text.trim().toLowerCase()

// Without what would move the cursor of a terminal.
const plain = (text: string): string => text.replace(/\p{Cc}+/gu, ' ').trim()

/** As much of a cell as is said back. */
const shown = (text: string): string => (plain(text).length > 60 ? `${plain(text).slice(0, 60)}…` : plain(text))

import { AppError } from '../../domain/app-error.ts'
import type { Lens } from '../../domain/lens.ts'
import type { CsvTable } from '../../outside/csv-rows.ts'
import type { Cellar } from '../../store/cellar.ts'
import { beginLens, dropLens, keepRatings, sweepDead } from './kept-lens.ts'
import type { LensTally } from './lens-tally.ts'
import { type GivenRatings, type KnownPlaces, type LensReading, openRatings, readRatings } from './read-ratings.ts'
import { LENS, type StoredLens } from './stored-lenses.ts'

/** What a file would bring, or brought. */
export interface LensRead {
  file: string
  bytes: number
  /** SHA-256, hex. */
  hash: string
  isPrivate: boolean
  tally: LensTally
  /** Lenses that were made of the same bytes, of the same rater on the same scale, by id. */
  sameAs: string[]
}

/** Reads a file to its end as an import would, and keeps nothing. Throws AppError for what cannot be read. */
export async function rehearseLens(
  cellar: Cellar,
  directory: KnownPlaces,
  given: GivenRatings,
  reading: LensReading = {},
): Promise<LensRead> {
  checkFilled(given)
  const table = await openRatings(given, reading)
  await checkNew(cellar, given, table)
  const tally = await readRatings(table, directory, given.manifest, reading, async () => {})
  return readOf(cellar, given, table, tally)
}

/**
 * Imports a file as one more lens; what was imported before stays. Ratings are kept a thousand at a time, and the lens is
 * read when all of them are there: what a killed import left is not, and goes with a later import. Throws AppError, and
 * keeps nothing, where it is refused as the same file, the file cannot be read to its end, holds no rating, or the person asked to stop.
 */
export async function importLens(
  cellar: Cellar,
  directory: KnownPlaces,
  given: GivenRatings,
  now: () => string,
  reading: LensReading = {},
): Promise<LensRead & { lens: Lens }> {
  checkFilled(given)
  await sweepDead(cellar, now())
  const table = await openRatings(given, reading)
  await checkNew(cellar, given, table)
  const lens = await beginLens(cellar, newLens(given, table, now()))
  try {
    const tally = await readRatings(table, directory, given.manifest, reading, ratings =>
      keepRatings(cellar, lens, ratings, now()),
    )
    if (tally.ratings === 0) throw nothingRated(table, tally)
    const { ratings: rows, ratedFrom, ratedTo } = tally
    const done = { ...lens, rows, ...(ratedFrom && { ratedFrom, ratedTo }), doneAt: now() }
    await cellar.keep(LENS, lens.id, done)
    return { ...(await readOf(cellar, given, table, tally, lens.id)), lens: done }
  } catch (error) {
    await dropLens(cellar, lens.id)
    throw error
  }
}

async function readOf(
  cellar: Cellar,
  given: GivenRatings,
  table: CsvTable,
  tally: LensTally,
  self?: string,
): Promise<LensRead> {
  const { name, size, hash } = table
  const same = (await sameAs(cellar, given, table)).filter(id => id !== self)
  return { file: name, bytes: size, hash, isPrivate: isPrivate(given), tally, sameAs: same }
}

/** Lenses of the same bytes, rater and scale: by another manifest's scale the same file is something else. */
async function sameAs(cellar: Cellar, { manifest }: GivenRatings, { hash }: CsvTable): Promise<string[]> {
  const lenses = (await cellar.kept<StoredLens>(LENS)).map(([, lens]) => lens)
  const isSame = ({ rater, scale }: StoredLens) => rater.id === manifest.rater.id && scale.id === manifest.scale.id
  return lenses.filter(lens => lens.doneAt !== null && lens.hash === hash && isSame(lens)).map(({ id }) => id)
}

async function checkNew(cellar: Cellar, given: GivenRatings, table: CsvTable): Promise<void> {
  const same = given.isOnce ? await sameAs(cellar, given, table) : []
  if (same.length === 0) return
  throw new AppError('usage', `${table.name} was imported before, as ${same.join(', ')}. Nothing was imported.`, {
    next: `Delete that first (stemma lenses delete ${same[0]}), or say that it is imported again (--again).`,
  })
}

/** What may not be passed on is private whatever was asked: only its manifest can say otherwise. */
const isPrivate = ({ manifest, isPrivate: asked }: GivenRatings): boolean => asked || !manifest.rater.redistributable

function newLens(given: GivenRatings, { name, hash }: CsvTable, at: string): Omit<StoredLens, 'doneAt'> {
  const { rater, scale } = given.manifest
  return {
    id: `${rater.id}-${at.slice(0, 10)}-${hash.slice(0, 6)}`,
    rater,
    scale,
    file: name.split(/[\\/]/).at(-1)!,
    hash,
    importedAt: at,
    rows: 0,
    isPrivate: isPrivate(given),
    wroteAt: at,
  }
}

/** A template of one's own has no country until it is written into it. */
function checkFilled({ manifest: { rater } }: GivenRatings): void {
  if (rater.politicsOf !== NO_COUNTRY) return
  throw new AppError('bad-input', `${rater.name}: the manifest does not say for which country’s politics it is.`, {
    next: `Write the country’s two letters (ISO 3166-1) in the place of ${NO_COUNTRY} in rater.politicsOf of its manifest; stemma lenses template NAME writes one.`,
  })
}

const NO_COUNTRY = 'ZZ'

function nothingRated({ name }: CsvTable, { rows, told }: LensTally): AppError {
  const first = Object.values(told).flatMap(each => each.first)[0]
  const because = first ? ` Line ${first.line}: ${first.because}` : ''
  return new AppError(
    'bad-input',
    `${name} holds no rating on this scale in ${rows} ${rows === 1 ? 'row' : 'rows'}.${because}`,
    {
      next: 'Compare its columns and values with the manifest: stemma lenses import … --dry-run tells every kind of trouble.',
    },
  )
}

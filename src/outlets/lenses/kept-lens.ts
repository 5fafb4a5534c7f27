import { AppError } from '../../domain/app-error.ts'
import type { Cellar } from '../../store/cellar.ts'
import { LENS, RATING, type StoredLens, type StoredRating } from './stored-lenses.ts'

// A lens is written before its ratings, and read when `doneAt` says that all of them are there.

/** An import that wrote nothing for so long is dead. */
const DEAD_AFTER_MS = 10 * 60_000

/** Begins an import: a lens of an id that no other has. */
export async function beginLens(cellar: Cellar, lens: Omit<StoredLens, 'doneAt'>): Promise<StoredLens> {
  const taken = new Set((await cellar.kept(LENS)).map(([id]) => id))
  let id = lens.id
  for (let n = 2; taken.has(id); n++) id = `${lens.id}-${n}`
  const begun = { ...lens, id, doneAt: null }
  await cellar.keep(LENS, id, begun)
  return begun
}

/** A rating of a place, in a line of its file. */
export interface KeptRating {
  place: string
  line: number
  rating: StoredRating
}

/** Keeps ratings of a lens that is being imported. Throws AppError where it was deleted meanwhile. */
export async function keepRatings(
  cellar: Cellar,
  lens: StoredLens,
  ratings: readonly KeptRating[],
  now: string,
): Promise<void> {
  if ((await cellar.fact(LENS, lens.id)) === undefined)
    throw new AppError('unavailable', `${lens.id} was deleted while it was imported.`, { next: 'Import it again.' })
  await cellar.keep(LENS, lens.id, { ...lens, wroteAt: now })
  await cellar.keepAll(
    RATING,
    ratings.map(({ place, line, rating }) => [`${lens.id} ${place} ${line}`, rating] as const),
  )
}

/** Deletes a lens with all its ratings; answers how many. Throws AppError `not-found` where there is none. */
export async function deleteLens(cellar: Cellar, id: string): Promise<number> {
  const lens = await cellar.fact<StoredLens>(LENS, id)
  if (!lens) throw new AppError('not-found', `There is no lens ${id}.`, { next: 'stemma lenses lists them.' })
  // Not read from now on, also where this ends before all ratings are gone.
  await cellar.keep(LENS, id, { ...lens, doneAt: null })
  return dropLens(cellar, id)
}

/** Takes away all that is kept of a lens; answers how many ratings that were. */
export async function dropLens(cellar: Cellar, id: string): Promise<number> {
  const gone = await cellar.unkeepUnder(RATING, `${id} `)
  await cellar.unkeep(LENS, id)
  return gone
}

/** Takes away what imports left that were killed. */
export async function sweepDead(cellar: Cellar, now: string): Promise<void> {
  for (const [id, { doneAt, wroteAt, importedAt }] of await cellar.kept<StoredLens>(LENS)) {
    if (doneAt === null && Date.parse(now) - Date.parse(wroteAt ?? importedAt) > DEAD_AFTER_MS)
      await dropLens(cellar, id)
  }
}

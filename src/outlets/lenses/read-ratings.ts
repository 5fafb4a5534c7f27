import { AppError } from '../../domain/app-error.ts'
import { type CsvTable, isCsvProblem, openCsv } from '../../outside/csv-rows.ts'
import type { CsvFrom } from '../../outside/csv-source.ts'
import type { Directory } from '../directory/directory.ts'
import type { KeptRating } from './kept-lens.ts'
import type { LensManifest } from './lens-manifest.ts'
import { LensCount, type LensTally } from './lens-tally.ts'
import { type RatedRow, ratedRows } from './rated-rows.ts'
import { seenBefore } from './seen-before.ts'

/** A file of ratings with what is said of it. */
export interface GivenRatings {
  from: CsvFrom
  manifest: LensManifest
  /** Kept out of exports and of what other machines may ask for; ratings that may not be passed on are so in any case. */
  isPrivate: boolean
  /** Refused where the same bytes were imported before, of the same rater on the same scale; not where it is absent. */
  isOnce?: boolean
}

/** How a file is read. */
export interface LensReading {
  /** Rows of every kind of trouble that are told with their lines. */
  show?: number
  /** Bytes of the file. */
  onProgress?(read: number, size: number): void
  stopped?: AbortSignal
}

const SHOWN = 10
/** Ratings that are kept at once. */
const AT_ONCE = 1_000

/** Whose a place is. */
export type KnownPlaces = Pick<Directory, 'ofAddresses'>

/** The file of ratings, looked at but not read. */
export const openRatings = ({ from }: GivenRatings, { onProgress }: LensReading): Promise<CsvTable> =>
  openCsv(from, onProgress ? { onProgress } : {})

/** Reads ratings to the end, counts what is in them, and hands them on in batches. */
export async function readRatings(
  table: CsvTable,
  directory: KnownPlaces,
  manifest: LensManifest,
  { show = SHOWN, stopped }: LensReading,
  keep: (rows: readonly KeptRating[]) => Promise<void>,
): Promise<LensTally> {
  const count = new LensCount(show)
  const isSeen = seenBefore()
  const read = ratedRows(manifest, table.columns, table.name)
  let kept: KeptRating[] = []
  const flush = async () => {
    await matchPlaces(kept, directory, count)
    if (kept.length > 0) await keep(kept)
    kept = []
  }
  for await (const item of table.rows()) {
    count.rows += 1
    if (isCsvProblem(item)) {
      count.tell('unreadable', item.line, item.because)
      continue
    }
    for (const one of keptOf(read(item.fields), item.line, count, isSeen)) kept.push(one)
    if (kept.length >= AT_ONCE) await flush()
    if (stopped?.aborted)
      throw new AppError('usage', 'It was stopped, and nothing was imported.', { next: 'Import it again.' })
  }
  await flush()
  return count.tally()
}

function keptOf(
  { places, rating, on, troubles }: RatedRow,
  line: number,
  count: LensCount,
  isSeen: Seen,
): KeptRating[] {
  for (const { kind, because } of troubles) count.tell(kind, line, because)
  if (on) count.rated(on, places.length, rating.ratedOn)
  for (const place of places) {
    // Rows of other eras, topics and desks are other ratings of the same domain.
    if (isSeen([place, rating.scope, rating.title].join(' '))) count.tell('duplicate', line, `${place} is there again.`)
  }
  return places.map(place => ({ place, line, rating }))
}

type Seen = (text: string) => boolean

async function matchPlaces(kept: readonly KeptRating[], directory: KnownPlaces, count: LensCount): Promise<void> {
  const outlets = await directory.ofAddresses([...new Set(kept.map(({ place }) => place))])
  for (const { place, line } of kept) {
    const outlet = outlets.get(place)
    if (outlet) count.match(outlet.id)
    else count.tell('unknown-domain', line, place)
  }
}

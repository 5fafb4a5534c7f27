import type { RowTrouble } from './rated-rows.ts'
import type { ScaleValue } from './scale-value.ts'

/** What is told of one kind of rows: how many there are, and the first of them. */
export interface Told {
  count: number
  /** Line of the file, from 1, and what is said of it. */
  first: { line: number; because: string }[]
}

/** Kinds of rows that are told of: those with troubles, places that no known outlet has, places that are there again. */
export type LensTold = RowTrouble | 'unknown-domain' | 'duplicate'

/** How often a file says one word of its scale: in so many rows, of so many places. */
interface LabelCount {
  label: string
  bucket: string | null
  rows: number
  ratings: number
}

/** What a file of ratings holds, counted while it is read. */
export interface LensTally {
  /** Rows of the file. */
  rows: number
  /** Ratings in them that can be kept: of a row with several domains there are several. */
  ratings: number
  /** Ratings of known outlets, and of how many outlets. */
  matched: number
  outlets: number
  /** Ratings, and rows, by the scale's own word, the most first. */
  labels: LabelCount[]
  /** The earliest and the latest day of ratings, where rows say it. */
  ratedFrom?: string
  ratedTo?: string
  told: Record<LensTold, Told>
}

const KINDS: readonly LensTold[] = [
  'unreadable',
  'no-domain',
  'unknown-value',
  'other-rater',
  'left-out',
  'unknown-domain',
  'duplicate',
]

/** Counts rows; of every kind of trouble the first `most` are kept with their lines. */
export class LensCount {
  rows = 0
  ratings = 0
  matched = 0
  #days: { ratedFrom?: string; ratedTo?: string } = {}
  readonly #outlets = new Set<string>()
  readonly #labels = new Map<string, LabelCount>()
  readonly #told: Record<LensTold, Told>
  readonly #most: number

  constructor(most: number) {
    this.#most = most
    this.#told = Object.fromEntries(KINDS.map(kind => [kind, { count: 0, first: [] }])) as unknown as Record<
      LensTold,
      Told
    >
  }

  tell(kind: LensTold, line: number, because: string): void {
    const told = this.#told[kind]
    told.count += 1
    if (told.first.length < this.#most) told.first.push({ line, because })
  }

  /** A row with a value that the scale knows, and the places that it is of. */
  rated({ name, bucket }: ScaleValue, places: number, day: string | undefined): void {
    this.ratings += places
    if (day !== undefined && places > 0) this.#span(day)
    const known = this.#labels.get(name) ?? { label: name, bucket, rows: 0, ratings: 0 }
    this.#labels.set(name, { ...known, rows: known.rows + 1, ratings: known.ratings + places })
  }

  match(outletId: string): void {
    this.matched += 1
    this.#outlets.add(outletId)
  }

  #span(day: string): void {
    const { ratedFrom = day, ratedTo = day } = this.#days
    this.#days = { ratedFrom: day < ratedFrom ? day : ratedFrom, ratedTo: day > ratedTo ? day : ratedTo }
  }

  tally(): LensTally {
    const { rows, ratings, matched } = this
    const labels = [...this.#labels.values()].sort(
      (a, b) => b.ratings - a.ratings || b.rows - a.rows || (a.label < b.label ? -1 : 1),
    )
    return { rows, ratings, matched, outlets: this.#outlets.size, labels, ...this.#days, told: this.#told }
  }
}

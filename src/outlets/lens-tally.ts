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

/** What a file of ratings holds, counted while it is read. */
export interface LensTally {
  /** Rows of the file. */
  rows: number
  /** Ratings in them that can be kept: of a row with several domains there are several. */
  ratings: number
  /** Ratings of known outlets, and of how many outlets. */
  matched: number
  outlets: number
  /** Ratings by the scale's label, the most first. */
  labels: { label: string; bucket: string | null; count: number }[]
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
  readonly #labels = new Map<string, { label: string; bucket: string | null; count: number }>()
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

  rated({ name, bucket }: ScaleValue, day: string | undefined): void {
    this.ratings += 1
    if (day !== undefined) this.#span(day)
    const known = this.#labels.get(name)
    if (known) known.count += 1
    else this.#labels.set(name, { label: name, bucket, count: 1 })
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
    const labels = [...this.#labels.values()].sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1))
    return { rows, ratings, matched, outlets: this.#outlets.size, labels, ...this.#days, told: this.#told }
  }
}

import type { LensRead, LensTold } from '../../app.ts'
import { counted } from './words.ts'

/** What is said of each kind of rows that a file of ratings has, with what becomes of them. */
export const TOLD: Record<LensTold, (count: number) => string> = {
  unreadable: count =>
    `${counted(count, 'row or domain that cannot be read', 'rows or domains that cannot be read')}, left out`,
  'no-domain': count => `${counted(count, 'row')} without a domain, left out`,
  'unknown-value': count => `${counted(count, 'row')} with a value that is not on the scale, left out`,
  'other-rater': count => `${counted(count, 'row')} of another rater or about something else, left out`,
  'left-out': count =>
    `${counted(count, 'date or address that cannot be read', 'dates or addresses that cannot be read')}, left out of ratings that are kept`,
  'unknown-domain': count => `${counted(count, 'rating')} of domains that no known outlet has, kept until one has`,
  duplicate: count =>
    `${counted(count, 'rating')} of a domain that was there before, all kept: of equal ones the latest counts`,
}

/** What a file of ratings holds, in a sentence. */
export function readInWords({ tally: { rows, ratings, matched, outlets } }: LensRead): string {
  return `${counted(rows, 'row')}, ${counted(ratings, 'rating')} on the scale; ${matched} of them of ${counted(outlets, 'known outlet')}.`
}

/** How often a file says one word of its scale: `left: 12 ratings in 10 rows`, `mixed (on no side): 1 rating in 1 row`. */
export const labelInWords = ({ label, bucket, ratings, rows }: LensRead['tally']['labels'][number]): string =>
  `${label}${bucket === label ? '' : ` (${bucket ?? 'on no side'})`}: ${counted(ratings, 'rating')} in ${counted(rows, 'row')}`

/** When the ratings were made: "2019 to 2026-05"; "not said". */
export function ratedInWords({ ratedFrom, ratedTo }: { ratedFrom?: string; ratedTo?: string }): string {
  if (ratedFrom === undefined) return 'not said'
  return ratedFrom === ratedTo ? ratedFrom : `${ratedFrom} to ${ratedTo}`
}

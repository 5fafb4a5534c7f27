import type { Bound } from '../domain/claim.ts'
import type { Slice } from '../domain/span.ts'

/** A number as a text gives it, with all that belongs to it ("more than 1.2 million", "dozens", "€3bn"). */
export interface Quantity extends Slice {
  kind: 'number' | 'percent' | 'currency' | 'ordinal' | 'other'
  /** Absent for vague words, which have `low` and `high`. For a range, absent too. */
  value?: number
  low?: number
  high?: number
  bound: Bound
  /** ISO 4217 for money; a unit symbol for measurements. */
  unit?: string
  /** The number's own words inside `text`, without bound words and units. */
  core: Slice
  /** Another reading of the same digits ("1.200" as 1.2), where both are possible. */
  otherwise?: number
}

/** Every quantity in a text, in order, not overlapping. Years, dates and clock times are left to `readDates`. */
export function readQuantities(_text: string, _language: string): Quantity[] {
  return []
}

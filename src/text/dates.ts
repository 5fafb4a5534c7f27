import type { Slice } from '../domain/span.ts'

/** A date or period as a text gives it, resolved against the day it was written. */
export interface DateMention extends Slice {
  /** ISO 8601 at its own precision (2025-10, 2025-10-28, 2025-10-28T22:40). Both ends belong to it. */
  from: string
  to: string
  /** `absolute`: the words are enough. `relative`: the writing day was needed. `partial`: the year was inferred from it. */
  how: 'absolute' | 'relative' | 'partial'
}

/**
 * Every date in a text, in order, not overlapping. Relative ones ("on Sunday", "last month") need `at`, the ISO 8601
 * day on which it was written, and are left out without it.
 */
export function readDates(_text: string, _language: string, _at?: string | null): DateMention[] {
  return []
}

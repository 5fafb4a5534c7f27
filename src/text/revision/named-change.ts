import type { Slice } from '../../domain/span.ts'
import type { Quantity } from '../quantities.ts'

/** A change that a reader asks for by name. Offsets are those of the two whole texts (or titles). */
export interface NamedChange {
  what: 'figure' | 'quote' | 'date' | 'name'
  /** `shortened` and `lengthened` say that a quotation's one wording holds the other. */
  how: 'changed' | 'shortened' | 'lengthened' | 'dropped' | 'added'
  where: 'text' | 'title'
  /** The words of the figure with what it counts, of the quotation, the date, the name. */
  old?: Slice
  now?: Slice
  figures?: { old: Quantity; now: Quantity }
}

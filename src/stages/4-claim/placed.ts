import type { Claim } from '../../domain/claim.ts'
import type { Field } from './reading-field.ts'

/** A claim with the sentence it stands in. */
export interface Placed {
  claim: Claim
  field: Field
  sentence: { from: number; to: number }
}

import { z } from 'zod'
import type { Stake } from '../domain/outlet.ts'
import { foreignWords, webAddress } from './foreign-words.ts'

const saidSchema = z.object({
  percent: z.number().nullable(),
  control: z.enum(['yes', 'no', 'unknown']).describe('whether it is one of control, as the source says it'),
  source: z.string(),
  licence: z.string(),
  retrievedOn: z.string(),
  url: z.string().nullable(),
  isPrivate: z.boolean(),
})

/** A share with the other side of it, and who says so. */
export const stakeRowSchema = saidSchema.extend({
  id: z.string(),
  name: z.string(),
  is: z.enum(['outlet', 'owner', 'unknown']).describe('what the other side is'),
})

export type StakeRow = z.infer<typeof stakeRowSchema>

/** What a source says of a share. */
export function stakeSaid({ percent, control, source, url }: Stake): z.infer<typeof saidSchema> {
  return {
    percent: percent ?? null,
    control,
    source: foreignWords(source.name, 120),
    licence: foreignWords(source.licence, 120),
    retrievedOn: foreignWords(source.retrievedOn, 40),
    url: webAddress(url) ?? webAddress(source.url),
    isPrivate: source.isPrivate === true,
  }
}

/** A share as whoever is held has it. */
export function holderRow(stake: Stake): StakeRow {
  return { id: stake.ownerId, name: foreignWords(stake.ownerName), is: 'owner', ...stakeSaid(stake) }
}

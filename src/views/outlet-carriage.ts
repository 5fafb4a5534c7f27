import { z } from 'zod'

/** What an article of an outlet is, by whose words it prints: every article is one of these. */
export const CARRIED_AS = [
  'own',
  'wire',
  'copy',
  'translation',
  'rewrite',
  'again',
  'digest',
  'press-release',
  'unknown',
] as const

export type CarriedAs = (typeof CARRIED_AS)[number]

const partSchema = z.object({
  as: z.enum(CARRIED_AS),
  count: z.number().int(),
  share: z.number().nullable().describe('0 to 1; null where there are too few articles to tell shares'),
})

const originSchema = z.object({
  name: z.string(),
  agencyId: z.string().nullable(),
  isAgency: z.boolean(),
  outletId: z.string().nullable().describe('of the outlet whose text it was, where that was seen'),
  articles: z.number().int(),
  copies: z.number().int(),
  translations: z.number().int(),
  rewrites: z.number().int(),
  share: z.number().nullable().describe('0 to 1 of all articles; null where there are too few to tell'),
})

/** What an outlet carries, counted over its newest articles. */
export const carriageSchema = z.object({
  articles: z.number().int().describe('articles that were counted, the newest'),
  stored: z.number().int().describe('articles of it that are stored'),
  from: z.string().nullable().describe('ISO 8601 day of the first publication among them'),
  to: z.string().nullable(),
  undated: z.number().int(),
  enough: z.boolean().describe('false where shares would say more than so few articles can'),
  parts: z.array(partSchema).describe('add up to articles'),
  withShare: z.number().int().describe('own reports that name a share of an agency in them'),
  withAuthor: z.number().int().describe('own reports with a named author'),
  origins: z.array(originSchema).describe('whose reports it carried or rewrote, the most frequent first'),
  moreOrigins: z.number().int(),
  months: z
    .array(
      z.object({ month: z.string(), total: z.number().int(), counts: z.partialRecord(z.enum(CARRIED_AS), z.number()) }),
    )
    .describe('by month of publication, the newest first'),
  moreMonths: z.number().int().describe('older months that are not listed'),
})

export type Carriage = z.infer<typeof carriageSchema>
export type OriginRow = Carriage['origins'][number]

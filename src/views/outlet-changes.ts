import { z } from 'zod'

const rowSchema = z.object({
  articleId: z.string(),
  title: z.string(),
  language: z.string(),
})

const wordsSchema = z.string().nullable().describe('null where there was nothing')

const changedSchema = rowSchema.extend({
  from: z.number().int().describe('revision'),
  to: z.number().int(),
  lastSeen: z.string().nullable().describe('ISO 8601: the last fetch at which the page said the older words'),
  firstSeen: z.string().nullable(),
  changes: z.array(z.object({ name: z.string(), old: wordsSchema, now: wordsSchema })),
  more: z.number().int().describe('changes of it that are not listed'),
})

/** Corrections of an outlet, and changes that its pages do not mark, counted over its newest articles. */
export const outletChangesSchema = z.object({
  articles: z.number().int().describe('articles that were looked at'),
  readAgain: z.number().int().describe('articles whose page was read more than once'),
  changed: z.number().int().describe('articles that said something else at a later reading'),
  compared: z.number().int().describe('changed articles whose revisions were compared, the newest'),
  named: z
    .number()
    .int()
    .describe('compared articles in which a figure, quotation, date or name was changed or taken out'),
  unmarked: z.number().int().describe('of these, articles with such a change that no note on the page names'),
  noted: z.number().int().describe('changed articles whose page has a note of correction'),
  dated: z.number().int().describe('changed articles whose page states a time of change'),
  corrected: z.number().int().describe('articles, changed or not, whose page has a note of correction'),
  corrections: z.array(rowSchema.extend({ note: z.string() })).describe('the newest of these'),
  rows: z.array(changedSchema).describe('the newest changes that are not marked on the page'),
})

export type OutletChanges = z.infer<typeof outletChangesSchema>
export type ChangedRow = OutletChanges['rows'][number]

import { z } from 'zod'
import { languageTag } from '../domain/article.ts'
import { isRefusal } from '../domain/refusal.ts'
import { fingerprint } from '../fingerprint.ts'
import type { FeedEntry } from '../stages/1-discover/parsed-feed.ts'
import { readFeed } from '../stages/1-discover/read-feed.ts'
import { robotsAllow } from '../stages/2-fetch/robots.ts'
import { readDates } from '../text/dates.ts'
import { readNames } from '../text/names.ts'
import { quantityRows } from '../text/quantity-rows.ts'
import { sanitizeHtml } from '../text/sanitize.ts'
import { refusalSchema } from '../views/article-schema.ts'
import type { Filter, Row } from './filter.ts'

const id = z.string({ error: 'id must be a string' })
const slice = { start: z.number().int(), end: z.number().int(), text: z.string() }

const readInput = z.object({
  id,
  text: z.string(),
  language: z.string().nullish().describe('BCP 47 or a three-letter code'),
  at: z.string().nullish().describe('ISO 8601 day on which it was written; relative dates need it'),
})

/** Numbers, dates and names of a text. */
export const readFilter: Filter = {
  name: 'read',
  about: 'a text to its quantities, dates and names',
  input: readInput,
  output: {
    Reading: z.object({
      id,
      quantities: z.array(
        z.object({
          ...slice,
          kind: z.enum(['number', 'percent', 'currency', 'other']),
          value: z.number().optional(),
          low: z.number().optional(),
          high: z.number().optional(),
          unit: z.string().optional().describe('ISO 4217 for money'),
        }),
      ),
      dates: z.array(z.object({ ...slice, from: z.string(), to: z.string() })),
      names: z.array(z.object({ ...slice, type: z.enum(['person', 'organisation', 'place']).optional() })),
    }),
  },
  width: 1,
  open: () => ({
    async take(line: z.infer<typeof readInput>) {
      const language = languageTag(line.language ?? 'und')
      return [
        {
          id: line.id,
          quantities: quantityRows(line.text, language),
          dates: readDates(line.text, language, line.at).map(({ start, end, text, from, to }) => ({
            start,
            end,
            text,
            from,
            to,
          })),
          names: readNames(line.text, language).map(({ start, end, text, type }) => ({ start, end, text, type })),
        },
      ]
    },
  }),
}

const bytesOrText = {
  id,
  bytesBase64: z.string().nullish(),
  text: z.string().nullish(),
}
const ONE_OF_TWO = { error: 'give exactly one of bytesBase64 and text' }
const hasOne = (line: { bytesBase64?: string | null; text?: string | null }) =>
  (typeof line.bytesBase64 === 'string') !== (typeof line.text === 'string')

function contentOf({ bytesBase64, text }: { bytesBase64?: string | null; text?: string | null }): Uint8Array | string {
  if (typeof text === 'string') return text
  if (!/^[A-Za-z0-9+/=\s]*$/.test(bytesBase64!)) throw new Error('bytesBase64 is not base64')
  return new Uint8Array(Buffer.from(bytesBase64!, 'base64'))
}

const feedInput = z
  .object({ ...bytesOrText, url: z.string().nullish(), contentType: z.string().nullish() })
  .refine(hasOne, ONE_OF_TWO)

/** An entry without an id of its own is known by its address, else by what it says. */
function entryRow({ id, url, title, summary, authors, publishedAt, updatedAt }: FeedEntry): Row {
  const known = id || url || fingerprint([title, summary, publishedAt])
  return { id: known, url, title, summary, authors, publishedAt, updatedAt }
}

/** A feed to its entries. */
export const feedFilter: Filter = {
  name: 'feed',
  about: 'a feed document to its entries',
  input: feedInput,
  output: {
    Feed: z.object({
      id,
      format: z.string(),
      title: z.string(),
      entries: z.array(
        z.object({
          id: z.string(),
          url: z.string().nullable(),
          title: z.string(),
          summary: z.string(),
          authors: z.array(z.string()),
          publishedAt: z.string().nullable(),
          updatedAt: z.string().nullable(),
        }),
      ),
    }),
    Refusal: z.object({ id, refusal: refusalSchema }),
  },
  width: 1,
  open: () => ({
    async take(line: z.infer<typeof feedInput>) {
      const content = contentOf(line)
      const source = typeof content === 'string' ? { text: content } : { bytes: content }
      const feed = await readFeed({ ...source, url: line.url ?? undefined, contentType: line.contentType ?? undefined })
      if (isRefusal(feed)) return [{ id: line.id, ...feed }]
      return [{ id: line.id, format: feed.format, title: feed.title, entries: feed.entries.map(entryRow) }]
    },
  }),
}

const robotsInput = z
  .object({ ...bytesOrText, agent: z.string(), paths: z.array(z.string()) })
  .refine(hasOne, ONE_OF_TWO)

/** A robots.txt to its verdicts (RFC 9309). */
export const robotsFilter: Filter = {
  name: 'robots',
  about: 'a robots.txt and paths to whether each may be fetched',
  input: robotsInput,
  output: { Verdicts: z.object({ id, allowed: z.array(z.boolean()) }) },
  width: 1,
  open: () => ({
    async take(line: z.infer<typeof robotsInput>) {
      return [{ id: line.id, allowed: robotsAllow(contentOf(line), line.agent, line.paths) }]
    },
  }),
}

const sanitizeInput = z.object({ id, text: z.string() })

/** Hostile markup to markup that can be shown. */
export const sanitizeFilter: Filter = {
  name: 'sanitize',
  about: 'markup from outside to markup that is safe to show',
  input: sanitizeInput,
  output: { Clean: z.object({ id, html: z.string() }) },
  width: 1,
  open: () => ({
    async take(line: z.infer<typeof sanitizeInput>) {
      return [{ id: line.id, html: sanitizeHtml(line.text) }]
    },
  }),
}

import { z } from 'zod'

export const feedRowSchema = z.object({
  url: z.string(),
  title: z.string().nullable(),
  state: z.enum(['new', 'fine', 'quiet', 'failing', 'dead']),
  since: z.string().nullable().describe('ISO 8601: since when it is in this state'),
  because: z.string(),
  lastPoll: z.string().nullable(),
  polls: z.number().int().describe('polls that this row goes by, at most 100'),
  links: z.number().int().describe('new links that these polls brought'),
  nextPoll: z.string().nullable(),
  folders: z.array(z.string()).describe('folders in which it is kept, outermost first'),
  site: z.string().nullable().describe('the page that it is the feed of'),
  format: z.string().nullable().describe('rss, atom, json, sitemap, front-page …; null before the first poll'),
  push: z.string().nullable().describe('ISO 8601: until when a hub tells of news (WebSub)'),
})

/** What the page of feeds shows: every feed that is followed, with how it does. */
const feedsPageSchema = z.object({ notice: z.string().nullable(), feeds: z.array(feedRowSchema) })

export type FeedRow = z.infer<typeof feedRowSchema>
export type FeedsPage = z.infer<typeof feedsPageSchema>

const WORST_FIRST = ['dead', 'failing', 'quiet', 'new', 'fine']

/** The page of feeds, those that need a look first. */
export function feedsPage(feeds: readonly FeedRow[], notice: string | null): FeedsPage {
  const sorted = [...feeds].sort(
    (a, b) => WORST_FIRST.indexOf(a.state) - WORST_FIRST.indexOf(b.state) || (a.url < b.url ? -1 : 1),
  )
  return { notice, feeds: sorted }
}

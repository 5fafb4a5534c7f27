import type { FeedRow, FeedsPage } from '../../views/feeds-page.ts'
import { CardsTable } from './cards-table.tsx'
import { writtenDate, writtenTime } from './dates.ts'
import { Layout } from './layout.tsx'
import { counted } from './words.ts'

const KINDS: Record<string, string> = {
  'front-page': 'A page without a feed: what it links to is looked at.',
  sitemap: 'A sitemap.',
  'sitemap-index': 'An index of sitemaps: those that are current are read.',
}

/** What is not a feed like any other, in a sentence. */
function kindOf({ format, folders, push }: FeedsPage['feeds'][number]): string {
  const kept = folders.length > 0 ? `Kept in ${folders.join(' › ')}.` : ''
  const hub = push ? `A hub tells of news until ${writtenDate(push.slice(0, 10))}.` : ''
  return [KINDS[format ?? ''], kept, hub].filter(Boolean).join(' ')
}

/** Every feed that is followed, with how it does. */
export function FeedsView({ page }: { page: FeedsPage }) {
  return (
    <Layout title="Feeds" notice={page.notice} json="/feeds.json">
      <h1>Feeds</h1>
      {page.feeds.length === 0 ? (
        <p class="lede">
          No feed is followed yet. <code>stemma add</code> with the address of a feed or a site follows one, and{' '}
          <a href="/feeds/packs">packs of feeds</a> are there to begin with.
        </p>
      ) : (
        <p class="meta">
          {counted(page.feeds.length, 'feed')} followed. <a href="/feeds.opml">All of them as OPML</a>
          {' · '}
          <a href="/feeds/packs">Packs of feeds</a>
        </p>
      )}
      {page.feeds.length > 0 && <FeedTable feeds={page.feeds} label="Feeds" />}
    </Layout>
  )
}

/** Feeds with how they do, a row each. */
export function FeedTable({ feeds, label }: { feeds: readonly FeedRow[]; label: string }) {
  return (
    <CardsTable label={label} columns={['Feed', 'State', 'Because', 'Last poll', 'Next poll', 'New links']}>
      {feeds.map(feed => (
        <tr>
          <th scope="row" class="subject">
            {feed.title && <span dir="auto">{feed.title}</span>} <span class="meta">{feed.url}</span>
            {kindOf(feed) && <div class="meta">{kindOf(feed)}</div>}
          </th>
          <td data-label="State">
            {feed.since ? `${feed.state} since ${writtenDate(feed.since.slice(0, 10))}` : feed.state}
          </td>
          <td data-label="Because">{feed.because}</td>
          <td data-label="Last poll">{feed.lastPoll ? writtenTime(feed.lastPoll) : 'never'}</td>
          <td data-label="Next poll">{feed.nextPoll ? writtenTime(feed.nextPoll) : 'now'}</td>
          <td data-label="New links">
            {feed.links} in {counted(feed.polls, 'poll')}
          </td>
        </tr>
      ))}
    </CardsTable>
  )
}

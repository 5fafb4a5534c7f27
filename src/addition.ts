import type { Answer } from './domain/fetched.ts'
import type { Feed } from './domain/link.ts'
import type { AnnouncedFeed } from './stages/1-discover/autodiscover.ts'
import type { Subscription } from './stages/1-discover/read-opml.ts'

/** What a given thing is, and how that is known. */
export type Addition =
  | FeedAddition
  /** A list of feeds, with the folders that they were kept in. */
  | { kind: 'feeds'; feeds: Subscription[]; title?: string; because: string }
  /** One page or text. `answer` is the page as fetched, ready for the archive. */
  | { kind: 'page'; url: string; answer: Answer; because: string }
  /** Addresses of pages: a list of links. */
  | { kind: 'pages'; urls: string[]; because: string }
  /** A list of articles (JSONL) on this machine. */
  | { kind: 'articles'; path: string; because: string }
  /** All that can be read below a folder: addresses of pages, paths of lists of articles. Nothing of it was opened. */
  | { kind: 'folder'; url: string; urls: string[]; lists: string[]; because: string }

export interface FeedAddition extends Feed {
  kind: 'feed'
  /** It is a page without a feed, and is looked at itself. */
  watch?: 'front-page'
  /** The feed as fetched: its first poll. */
  answer: Answer
  /** Other feeds that the page announces, where the feed was found on a page. */
  others?: AnnouncedFeed[]
  because: string
}

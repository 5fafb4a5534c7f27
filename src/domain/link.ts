/** A page that a feed, a list or a person pointed to. */
export interface Link {
  /** The address as it was given, without fragments and tracking parameters; or `file:` and a path. */
  url: string
  /** Address of the feed that named it, where one did. */
  feed?: string
  title?: string
  summary?: string
  authors?: string[]
  /** As the feed states it: ISO 8601, at its own precision. */
  publishedAt?: string | null
  updatedAt?: string | null
  /** RSS `<source url>`, the publication of a news sitemap: the outlet whose item this was at first. */
  source?: { name: string; url?: string }
  /** As the feed states it for this page: `language` of a news sitemap or `dc:`, an entry's `xml:lang`. */
  language?: string
}

/** A page exactly as it was fetched, at one time. Never changed. The same link fetched later is another one. */
export interface Document {
  id: string
  /** The link's address. */
  url: string
  /** Address after redirects, where it differs. */
  finalUrl?: string
  /** ISO 8601 with offset. */
  fetchedAt: string
  /** HTTP status; 200 for files. */
  status: number
  contentType?: string
  /** SHA-256 of the bytes, hex. */
  hash: string
  bytes: Uint8Array
  /** What the feed said of it. */
  link?: Link
}

/** Where we look for links. */
export interface Feed {
  url: string
  title?: string
  outlet?: { name: string; id?: string }
}

// All followed feeds as OPML 2.0, for other readers and for ourselves: http://opml.org/spec2.opml
import type { FeedRow } from './feeds-page.ts'

interface Folder {
  folders: Map<string, Folder>
  feeds: FeedRow[]
}

/** Kept in step with what `readOpml` knows a watched page by. */
const FRONT_PAGE_CATEGORY = '/stemma/front-page'

/** A list of feeds in their folders; `at` is ISO 8601. */
export function feedsOpml(feeds: readonly FeedRow[], at: string): string {
  const root = emptyFolder()
  for (const feed of feeds) folderOf(root, feed.folders).feeds.push(feed)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head>',
    '    <title>Feeds followed by Stemma</title>',
    // RFC 822, as the specification asks.
    `    <dateCreated>${new Date(at).toUTCString()}</dateCreated>`,
    '    <docs>http://opml.org/spec2.opml</docs>',
    '  </head>',
    '  <body>',
    ...outlines(root, '    '),
    '  </body>',
    '</opml>',
    '',
  ].join('\n')
}

const emptyFolder = (): Folder => ({ folders: new Map(), feeds: [] })

function folderOf(root: Folder, path: readonly string[]): Folder {
  let folder = root
  for (const name of path) {
    const next = folder.folders.get(name) ?? emptyFolder()
    folder.folders.set(name, next)
    folder = next
  }
  return folder
}

function outlines({ folders, feeds }: Folder, indent: string): string[] {
  const inside = [...folders].flatMap(([name, folder]) => [
    `${indent}<outline${attributes({ text: name, title: name })}>`,
    ...outlines(folder, `${indent}  `),
    `${indent}</outline>`,
  ])
  return [...inside, ...feeds.map(feed => `${indent}<outline${attributes(outlineOf(feed))}/>`)]
}

/** A sitemap is no feed to other readers, and a watched page none either: their type says so. */
function outlineOf({ url, title, site, format }: FeedRow): Record<string, string | undefined> {
  const text = title || url
  if (format === 'front-page') return { type: 'link', text, title: text, url, category: FRONT_PAGE_CATEGORY }
  const type = format === 'sitemap' || format === 'sitemap-index' ? 'sitemap' : 'rss'
  return { type, text, title: text, xmlUrl: url, htmlUrl: site ?? undefined }
}

function attributes(values: Record<string, string | undefined>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(value)}"`))
    .join('')
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
}

/** XML 1.0 knows no other control characters and no lone surrogates. */
const escaped = (text: string): string =>
  text.replace(/[&<>"\n\r\t]/g, character => ESCAPES[character]).replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '\ufffd')

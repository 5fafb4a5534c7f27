// One item of a web archive or list as a document for the archive.
import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Document } from './domain/link.ts'
import { isRefusal, type Refusal } from './domain/refusal.ts'
import { listedLine } from './listed-line.ts'
import type { BulkItem } from './outside/bulk/bulk-items.ts'
import { NEWS_ITEM_TYPE, newsItem } from './stages/3-extract/news-item.ts'
import { cleanUrl } from './text/url.ts'
import { LONGEST_ADDRESS } from './walk/fetching-steps.ts'
import { ARTICLE_TYPE } from './walk/reading-steps.ts'
import { forgotten, textOf, type Tombs } from './walk/tombs.ts'

/** What an item is to the store. */
export type Taken =
  | { document: Document; as: 'pages' | 'articles'; odd?: string }
  /** Nothing to read: what such items are called, in the plural. */
  | { passed: string }
  /** It cannot be taken: where it is, and why. */
  | { lost: string }

/** What is made of an item of the file at a path. `now`: ISO 8601. */
export async function takenFrom(item: BulkItem, path: string, tombs: Tombs, now: string): Promise<Taken> {
  if (item.kind === 'skipped') return { passed: item.what }
  if (item.kind === 'loss') return { lost: `${path}: ${item.bytes} bytes at byte ${item.at} are lost: ${item.because}` }
  const lost = (because: string): Taken => ({
    lost:
      item.kind === 'line'
        ? `${path}:${item.number}: ${because}`
        : `${path}: the record at byte ${item.at}: ${because}`,
  })
  if (item.kind === 'line')
    return item.text.trim() === '' ? { passed: 'empty lines' } : takenLine(item, path, tombs, now, lost)
  const { url: target, fetchedAt, status, contentType, bytes, warning } = item.page
  const url = cleanUrl(target)
  const stone = await unwelcome(url, '', tombs)
  if (stone !== undefined) return lost(stone)
  const document = { ...archived(url, bytes, fetchedAt ?? now), status, ...(contentType && { contentType }) }
  return { document, as: 'pages', ...(warning && { odd: warning }) }
}

async function takenLine(
  { text, number }: BulkItem & { kind: 'line' },
  path: string,
  tombs: Tombs,
  now: string,
  lost: (because: string) => Taken,
): Promise<Taken> {
  const line = listedLine(text)
  if (line.kind === 'error') return lost(line.because)
  const here = pathToFileURL(resolve(path)).href
  const url =
    line.kind === 'article'
      ? (line.article.url ?? `${here}#${encodeURIComponent(line.article.id)}`)
      : (line.address ?? `${here}#${number}`)
  if (line.kind === 'item') {
    const read = (await newsItem(line.json, { id: url, url, fetchedAt: now })) as Refusal | undefined
    if (read && isRefusal(read)) return { passed: `news items refused (${read.refusal.code})` }
  }
  const stone = await unwelcome(url, textOf(line.kind === 'article' ? line.article : line.json), tombs)
  if (stone !== undefined) return lost(stone)
  const contentType = line.kind === 'article' ? ARTICLE_TYPE : NEWS_ITEM_TYPE
  return { document: { ...archived(url, new TextEncoder().encode(text), now), contentType }, as: 'articles' }
}

/** Why something may not be stored, in words. */
async function unwelcome(url: string, text: string, tombs: Tombs): Promise<string | undefined> {
  if (Buffer.byteLength(url) > LONGEST_ADDRESS) return `its address is longer than ${LONGEST_ADDRESS} bytes`
  const stone = (await tombs.ofUrl(url)) ?? (await tombs.ofText(text))
  return stone && forgotten(stone).refusal.because
}

function archived(url: string, bytes: Uint8Array, fetchedAt: string): Document {
  const hash = createHash('sha256').update(bytes).digest('hex')
  return { id: `doc-${hash.slice(0, 24)}`, url, fetchedAt, status: 200, hash, bytes }
}

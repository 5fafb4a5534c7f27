// Forgetting survives backups: what the present store forgot after the backup was taken is taken out of it again.
import type { Crew } from '../crew.ts'
import type { Document } from '../domain/link.ts'
import { isRefusal } from '../domain/refusal.ts'
import { articleIdOf } from '../fingerprint.ts'
import type { Cellar, Tombstone } from '../store/cellar.ts'
import type { Restoring } from '../store/postgres/backup-restoring.ts'
import type { KnownAddress } from '../store/postgres/known-addresses.ts'
import { takeAway } from '../taking-away.ts'
import { ARTICLE_TYPE } from '../walk/reading-steps.ts'
import { type Tombs, tombsOf } from '../walk/tombs.ts'

/** Takes out of a store in the making what these tombstones name, and keeps them. Answers how many addresses went. */
export async function keepForgotten(
  { cellar, addresses }: Pick<Restoring, 'cellar' | 'addresses'>,
  stones: readonly Tombstone[],
  extract: Crew['extract'],
): Promise<number> {
  const known = new Set((await cellar.tombstones()).map(keyOf))
  const fresh = stones.filter(stone => !known.has(keyOf(stone)))
  if (fresh.length === 0) return 0
  const tombs = tombsOf({ epoch: async () => 'one', tombstones: async () => fresh })
  const hasNames = fresh.some(({ kind }) => kind === 'name')
  const urls = new Set<string>()
  for await (const each of addresses()) {
    if (await isForgotten(each, tombs, hasNames ? url => textsOf(url, cellar, extract) : undefined)) urls.add(each.url)
  }
  for (const [url] of await cellar.kept('feed')) if (await tombs.ofUrl(url)) urls.add(url)
  await takeAway(cellar, [...urls], fresh)
  return urls.size
}

const keyOf = ({ kind, hash }: Tombstone): string => `${kind} ${hash}`

async function isForgotten(
  { url, also, said }: KnownAddress,
  tombs: Tombs,
  texts: ((url: string) => AsyncIterable<string>) | undefined,
): Promise<boolean> {
  for (const address of [url, ...also]) if (await tombs.ofUrl(address)) return true
  if (!texts) return false
  for (const text of stringsIn(said)) if (await tombs.ofText(text)) return true
  for await (const text of texts(url)) if (await tombs.ofText(text)) return true
  return false
}

/** What is to be read at an address: as it was extracted, or where that is not stored, as its documents say. */
async function* textsOf(url: string, cellar: Cellar, extract: Crew['extract']): AsyncGenerator<string> {
  const article = await cellar.output('extract', url)
  if (article !== undefined && !isRefusal(article)) {
    yield* stringsIn(article)
    return
  }
  for (const { document } of await cellar.documents(url)) yield* stringsIn(await readingOf(document, extract))
}

async function readingOf(document: Document, extract: Crew['extract']): Promise<unknown> {
  const { url, contentType, bytes, link, fetchedAt } = document
  if (contentType === ARTICLE_TYPE) return JSON.parse(new TextDecoder().decode(bytes))
  return extract({ id: articleIdOf(url), url, contentType, bytes, link, fetchedAt })
}

/** Every text in a JSON value. */
function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) yield* stringsIn(each)
}

// What nobody has looked at for longer than the retention says goes away, story by story; what a decision points to stays.
import { decisionsOf } from './deciding/decision-log.ts'
import { inEffect } from './domain/decision.ts'
import { articleIdOf } from './fingerprint.ts'
import type { Cellar, Tombstone } from './store/cellar.ts'
import type { KnownAddress } from './store/postgres/known-addresses.ts'
import type { Placed } from './walk/stored.ts'
import { tombstone } from './walk/tombs.ts'

const DAY_MS = 24 * 3_600_000
const ERASED_AT_ONCE = 200

/**
 * Removes stories whose newest page was fetched more than `days` ago, and pages of no story as old. Stories that people
 * decided about stay whole. Answers how many pages went.
 */
export async function tidy(
  cellar: Cellar,
  addresses: () => AsyncIterable<KnownAddress>,
  days: number,
  now: string,
): Promise<number> {
  const cutoff = Date.parse(now) - days * DAY_MS
  const newest = new Map<string, number>()
  const pages: { url: string; story: string; at: number }[] = []
  const storyOf = await stories(cellar)
  for await (const { url, fetchedAt } of addresses()) {
    if (fetchedAt === null) continue
    const story = storyOf.get(articleIdOf(url)) ?? url
    const at = Date.parse(fetchedAt)
    pages.push({ url, story, at })
    newest.set(story, Math.max(at, newest.get(story) ?? 0))
  }
  const kept = await decidedStories(cellar, storyOf)
  const old = pages.filter(({ story }) => newest.get(story)! < cutoff && !kept.has(story))
  for (let at = 0; at < old.length; at += ERASED_AT_ONCE)
    await eraseSome(cellar, old.slice(at, at + ERASED_AT_ONCE), days, now)
  return old.length
}

async function eraseSome(
  cellar: Cellar,
  pages: readonly { url: string; story: string }[],
  days: number,
  now: string,
): Promise<void> {
  const urls = pages.map(({ url }) => url)
  const subjects = [
    ...new Set(pages.flatMap(({ url, story }) => (story === url ? articleIdOf(url) : [articleIdOf(url), story]))),
  ]
  // A feed that still names the page does not bring it back.
  const tombstones: Tombstone[] = urls.map(url => tombstone('url', url, now, `older than ${days} days`))
  await cellar.erase({ urls, subjects, tombstones })
}

async function stories(cellar: Cellar): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for await (const [id, { storyId }] of cellar.outputs<Placed>('cluster')) found.set(id, storyId)
  return found
}

async function decidedStories(cellar: Cellar, storyOf: ReadonlyMap<string, string>): Promise<Set<string>> {
  const decisions = inEffect(await decisionsOf(cellar)).filter(({ kind }) => kind !== 'undo')
  const articles = decisions.flatMap(({ moves }) => moves.flatMap(move => [...move.articles, ...move.to]))
  return new Set(articles.flatMap(id => storyOf.get(id) ?? []))
}

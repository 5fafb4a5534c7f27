// What is forgotten is taken out of a store together with everything that tells of it.
import type { Placement } from './domain/story.ts'
import { articleIdOf, fingerprint } from './fingerprint.ts'
import { unsayTrust } from './outlets/declared/asking-trust.ts'
import { unsay } from './outlets/declared/declarations.ts'
import { VERSIONS } from './pipeline.ts'
import type { Cellar, Tombstone } from './store/cellar.ts'
import { FEED_WAS } from './walk/stored.ts'
import { tombsOf } from './walk/tombs.ts'
import { endSubscription } from './walk/websub.ts'

/** How much was taken away. */
export interface TakenAway {
  articles: number
  /** Stories whose points and summary are made anew without it. */
  stories: number
}

/** Takes addresses away for good and leaves tombstones; what is left of the stories is offered to be told anew. */
export async function takeAway(
  cellar: Cellar,
  urls: readonly string[],
  tombstones: readonly Tombstone[],
): Promise<TakenAway> {
  const ids = urls.map(articleIdOf)
  const placed = await cellar.outputsOf<Placement>('cluster', ids)
  const stories = [...new Set([...placed.values()].map(({ storyId }) => storyId))]
  // Before the rest: whoever is cut off after that finds nothing by which to know the feed.
  for (const url of urls) {
    await cellar.unkeep('feed', url)
    await endSubscription(cellar, url)
  }
  const tombs = tombsOf({ epoch: async () => 'one', tombstones: async () => [...tombstones] })
  for (const [feed] of await cellar.kept(FEED_WAS)) {
    if (urls.includes(feed) || (await tombs.ofUrl(feed))) await cellar.unkeep(FEED_WAS, feed)
  }
  await unsay(cellar, urls, url => tombs.ofUrl(url))
  await unsayTrust(cellar, url => tombs.ofUrl(url))
  // Points and summaries quote what is forgotten: they go now, and are made anew from what is left.
  await cellar.erase({ urls, subjects: [...ids, ...stories], tombstones })
  await retell(cellar, stories, fingerprint(tombstones))
  return { articles: placed.size, stories: stories.length }
}

/** What is left of the stories is traced, compared and summarized anew. */
async function retell(cellar: Cellar, stories: readonly string[], stamp: string): Promise<void> {
  const members = await cellar.members('cluster', stories)
  const left = [...members.values()].flat()
  const works = await cellar.works('trace', left)
  const traces = [...works.values()].map(({ subject, inputHash, arrival }) => ({
    stage: 'trace',
    subject,
    inputHash: fingerprint([inputHash, stamp]),
    arrival,
  }))
  // A story of which nothing is left too: who was comparing it meanwhile must not have the last word.
  const comparisons = stories.map(subject => ({ stage: 'compare', subject, inputHash: stamp }))
  await cellar.offer([...traces, ...comparisons], VERSIONS)
}

// A story keeps its id when everything is made anew: each new story takes the id of the old one with which it shares most.

/** Article ids and the story of each. */
export type Placements = ReadonlyMap<string, string>

/** Ids for new stories, and what became of old ids that none of them took. */
export interface StoryNames {
  /** New stories whose public id is not their own, by their own. */
  names: Map<string, string>
  /** Old public ids that no story has any more, with the story that has most of their articles. */
  aliases: Map<string, string>
}

/**
 * Names new stories after old ones. Of two new stories that would take one id the one with more of its articles does; `used`
 * are ids that were ever given, which no other story may get.
 */
export function nameStories(before: Placements, after: Placements, used: ReadonlySet<string>): StoryNames {
  const shared = sharedArticles(before, after)
  const publicIds = new Map<string, string>()
  const taken = new Set<string>()
  for (const { old, now } of shared) {
    if (taken.has(old) || publicIds.has(now)) continue
    publicIds.set(now, old)
    taken.add(old)
  }
  const given = new Set([...used, ...before.values()])
  for (const now of new Set(after.values())) {
    if (publicIds.has(now)) continue
    const free = freeId(now, given)
    publicIds.set(now, free)
    given.add(free)
  }
  const aliases = new Map<string, string>()
  for (const { old, now } of shared) {
    if (!taken.has(old) && !aliases.has(old)) aliases.set(old, publicIds.get(now)!)
  }
  return { names: new Map([...publicIds].filter(([now, id]) => now !== id)), aliases }
}

/** Pairs of an old and a new story with how many articles they share, most first. */
function sharedArticles(before: Placements, after: Placements): { old: string; now: string; count: number }[] {
  const pairs = new Map<string, { old: string; now: string; count: number }>()
  for (const [article, now] of after) {
    const old = before.get(article)
    if (old === undefined) continue
    const key = `${old}\n${now}`
    const pair = pairs.get(key) ?? { old, now, count: 0 }
    pair.count += 1
    pairs.set(key, pair)
  }
  return [...pairs.values()].sort((a, b) => b.count - a.count || order(a.old, b.old) || order(a.now, b.now))
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The id itself where nobody ever had it, else with the first number that makes it free. */
export function freeId(id: string, given: ReadonlySet<string>): string {
  if (!given.has(id)) return id
  let number = 2
  while (given.has(`${id}-${number}`)) number += 1
  return `${id}-${number}`
}

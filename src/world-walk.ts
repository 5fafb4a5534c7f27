import type { Crew } from './crew.ts'
import { type World, worldRounds } from './outside/world.ts'
import { pipelineOver } from './pipeline.ts'
import type { Tools } from './stages/stage.ts'
import type { Cellar } from './store/cellar.ts'
import { hostOf } from './text/url.ts'
import type { KnownOutlet } from './walk/stored.ts'

/**
 * Walks a stored world round by round, as if each round were a poll at its time: every feed is read again, every known
 * page is fetched again, so that a page changed in silence is seen. The network is not touched.
 */
export async function walkWorld(world: World, cellar: Cellar, crew: Crew, log: Tools['log']): Promise<void> {
  for (const { id, name, country, homepage } of world.outlets) {
    const outlet: KnownOutlet = { id, name, country }
    await cellar.keep('outlet', hostOf(homepage) ?? id, outlet)
  }
  let round = worldRounds(world)[0]
  const tools: Tools = { now: () => round.at, log, fetch: url => round.fetch(url) }
  const pipeline = pipelineOver(cellar, crew, tools)
  for (round of worldRounds(world)) {
    for (const feed of round.feeds) await pipeline.offer('discover', feed)
    for (const url of await knownLinks(cellar)) await pipeline.offer('fetch', url)
    await pipeline.walk()
  }
  await pipeline.release()
}

async function knownLinks(cellar: Cellar): Promise<string[]> {
  const known: string[] = []
  for await (const [url] of cellar.outputs('fetch')) known.push(url)
  return known
}

import type { Crew } from './crew.ts'
import type { FactSource } from './domain/outlet.ts'
import { type GivenOutlet, keepOutlets } from './outlets/keep-outlets.ts'
import { type World, worldRounds } from './outside/world.ts'
import { pipelineOver } from './pipeline.ts'
import type { Tools } from './stages/stage.ts'
import type { Cellar } from './store/cellar.ts'

/**
 * Walks a stored world round by round, as if each round were a poll at its time: every feed is read again, every known
 * page is fetched again, so that a page changed in silence is seen. The network is not touched.
 */
export async function walkWorld(world: World, cellar: Cellar, crew: Crew, log: Tools['log']): Promise<void> {
  await keepOutlets(cellar, sourceOf(world), world.outlets.map(outletOf))
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

const sourceOf = ({ name, rounds }: World): FactSource => ({
  id: 'example',
  name,
  licence: 'CC0-1.0',
  retrievedOn: rounds[0].at.slice(0, 10),
  how: 'shipped',
})

const outletOf = ({ id, name, country, language, homepage }: World['outlets'][number]): GivenOutlet => ({
  id,
  hosts: [homepage],
  facts: [
    { field: 'name', value: name, lang: language },
    { field: 'country', value: country },
    { field: 'language', value: language },
    { field: 'homepage', value: homepage },
  ],
})

async function knownLinks(cellar: Cellar): Promise<string[]> {
  const known: string[] = []
  for await (const [url] of cellar.outputs('fetch')) known.push(url)
  return known
}

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Crew } from './crew.ts'
import type { FactField, FactSource } from './domain/outlet.ts'
import { type GivenOutlet, keepOutlets } from './outlets/directory/keep-outlets.ts'
import { lensManifest } from './outlets/lenses/lens-manifest.ts'
import { importLens } from './outlets/lenses/lens-import.ts'
import { ownerIdOf } from './outlets/directory/outlet-rows.ts'
import { directoryOver } from './outlets/directory/stored-directory.ts'
import { type World, type WorldOutlet, worldRounds } from './outside/world.ts'
import { pipelineOver } from './pipeline.ts'
import type { Tools } from './stages/stage.ts'
import type { Cellar } from './store/cellar.ts'
import type { FollowedFeed } from './walk/stored.ts'

/**
 * Walks a stored world round by round, as if each round were a poll at its time: every feed is read again, every known
 * page is fetched again, so that a page changed in silence is seen. The network is not touched.
 */
export async function walkWorld(world: World, cellar: Cellar, crew: Crew, log: Tools['log']): Promise<void> {
  await keepOutletsOf(world, cellar)
  await keepLensesOf(world, cellar)
  let round = worldRounds(world)[0]
  const tools: Tools = { now: () => new Date(round.at).toISOString(), log, fetch: url => round.fetch(url) }
  const pipeline = pipelineOver(cellar, crew, tools)
  for (round of worldRounds(world)) {
    for (const feed of round.feeds) {
      await follow(feed, tools.now(), cellar)
      await pipeline.offer('discover', feed)
    }
    for (const url of await knownLinks(cellar)) await pipeline.offer('fetch', url)
    await pipeline.walk()
  }
  await pipeline.release()
}

/** Who publishes in the world, and who owns whom. */
function keepOutletsOf(world: World, cellar: Cellar): Promise<void> {
  const { outlets, owners = [] } = world
  const ids = new Set(outlets.map(({ id }) => id))
  const stakes = owners.map(({ owner, holds, ...stake }) => {
    return { ...stake, ownerName: owner, targetId: ids.has(holds) ? holds : ownerIdOf(holds) }
  })
  return keepOutlets(cellar, sourceOf(world), outlets.map(outletOf), stakes)
}

/** The world's own raters, imported as an operator imports theirs. */
async function keepLensesOf({ lenses = [], folder, rounds }: World, cellar: Cellar): Promise<void> {
  const at = new Date(rounds[0].at).toISOString()
  for (const { manifest, ratings } of lenses) {
    const path = join(folder, manifest)
    const given = {
      manifest: lensManifest(await readFile(path, 'utf8'), path),
      from: { path: join(folder, ratings) },
      isPrivate: false,
    }
    await importLens(cellar, directoryOver(cellar), given, () => at)
  }
}

const sourceOf = ({ name, rounds }: World): FactSource => ({
  id: 'example',
  name,
  licence: 'CC0-1.0',
  retrievedOn: rounds[0].at.slice(0, 10),
  how: 'shipped',
})

function outletOf(outlet: WorldOutlet): GivenOutlet {
  const { id, name, names = {}, kind, country, language, languages = [language] } = outlet
  const { homepage, owner, founded, correctionsPolicy } = outlet
  const facts: [FactField, string | undefined, lang?: string][] = [
    ['name', name, language],
    ...Object.entries(names).map(([lang, each]): [FactField, string, string] => ['name', each, lang]),
    ['kind', kind],
    ['country', country],
    ...languages.map((each): [FactField, string] => ['language', each]),
    ['homepage', homepage],
    ['owner', owner],
    ['founded', founded],
    ['corrections-policy', correctionsPolicy],
  ]
  return {
    id,
    hosts: [homepage],
    facts: facts.flatMap(([field, value, lang]) => (value ? [{ field, value, ...(lang && { lang }) }] : [])),
  }
}

/** A feed of a world is followed from the round on in which it is first asked for. */
async function follow(url: string, since: string, cellar: Cellar): Promise<void> {
  if (await cellar.fact('feed', url)) return
  await cellar.keep('feed', url, { url, since } satisfies FollowedFeed)
}

async function knownLinks(cellar: Cellar): Promise<string[]> {
  const known: string[] = []
  for await (const [url] of cellar.outputs('fetch')) known.push(url)
  return known
}

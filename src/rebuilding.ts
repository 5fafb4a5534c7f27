// Everything derived is made anew from the archive, beside what readers see, and takes its place in one transaction.
import type { Crew } from './crew.ts'
import { carryOutAnew } from './deciding/carry-out.ts'
import { decisionsOf } from './deciding/decision-log.ts'
import { AppError } from './domain/app-error.ts'
import { isRefusal } from './domain/refusal.ts'
import { fingerprint } from './fingerprint.ts'
import { type Pipeline, pipelineOver, STAGES, VERSIONS } from './pipeline.ts'
import type { Tools } from './stages/stage.ts'
import type { Cellar, Made, Offer } from './store/cellar.ts'
import { knownAddresses } from './store/postgres/known-addresses.ts'
import type { Building } from './store/postgres/generations.ts'
import type { Store } from './store/postgres/open-store.ts'
import { stageVersions } from './store/postgres/stage-versions.ts'
import { nameStories } from './story-names.ts'
import { LiveWalks } from './walk/live-walks.ts'
import { NEAR, nearnessOf, type Placed, placementOf } from './walk/stored.ts'

/** Stages from which a rebuild can begin. Cluster goes by what trace decides, so both are walked together. */
export const REBUILT_FROM = ['extract', 'claim', 'trace', 'cluster', 'compare', 'summarize'] as const
export type RebuiltFrom = (typeof REBUILT_FROM)[number]

export interface Rebuilt {
  generation: number
  articles: number
  stories: number
  /** Stories under an id that they did not have before. */
  fresh: number
  /** Ids that lead to another story now. */
  aliases: number
}

/**
 * The first stage whose outputs were made by an older version of it, undefined where there is none. Rejects with AppError
 * where some were made by a newer one: this program would make them worse.
 */
export async function outdatedFrom({ scope }: Store): Promise<RebuiltFrom | undefined> {
  const found = await stageVersions(scope)
  for (const [stage, { newest }] of found) {
    if (newest <= (VERSIONS[stage] ?? newest)) continue
    throw new AppError(
      'unavailable',
      `What is stored was made by a newer Stemma (${stage} ${newest}, here ${VERSIONS[stage]}).`,
      {
        next: 'Upgrade this Stemma, or let the newer one run.',
      },
    )
  }
  return REBUILT_FROM.find(stage => (found.get(stage)?.oldest ?? VERSIONS[stage]) < VERSIONS[stage])
}

interface RebuildTools {
  crew: Crew
  tools: Tools
  stopped: AbortSignal
  onProgress?(done: Record<string, number>): void
}

const OFFERED_AT_ONCE = 500
const DERIVED = ['extract', 'claim', 'trace', 'compare', 'summarize'] as const

/** Makes a new generation from a stage on. Rejects with AppError where it is stopped or another process does the same. */
export async function rebuild(
  store: Store,
  from: RebuiltFrom,
  { crew, tools, stopped, onProgress }: RebuildTools,
): Promise<Rebuilt> {
  const first = from === 'cluster' ? 'trace' : from
  const kept = STAGES.map(({ name }) => name).slice(
    0,
    STAGES.findIndex(({ name }) => name === first),
  )
  // These are carried out while it is walked.
  const known = new Set((await decisionsOf(store.cellar)).map(({ number }) => number))
  const building = await store.begin(first === 'compare' || first === 'summarize' ? [...kept, NEAR] : kept, VERSIONS)
  const pipeline = pipelineOver(building.cellar, crew, tools, undefined, new LiveWalks({ isBuilding: true }))
  try {
    await offerAll(first, store, building.cellar)
    await walk(pipeline, stopped, onProgress)
    for (;;) {
      const told = await nameAll(store.cellar, building.cellar, known, first)
      await pipeline.release()
      const isDone = await swapped(building, told, () => walk(pipeline, stopped, onProgress))
      if (isDone) return { generation: building.number, ...told.counts }
    }
  } catch (error) {
    await pipeline.release()
    await building.abandon().catch(() => {})
    throw error
  } finally {
    // Whoever walks the new generation from now on needs its lead.
    await pipeline.release()
  }
}

/** Walks and swaps; answers false, with nothing changed, where somebody decided something since the stories were named. */
async function swapped(building: Building, told: Told, walked: () => Promise<void>): Promise<boolean> {
  let isOutdated = false
  const keep: Parameters<Building['swap']>[1] = async facts => {
    isOutdated = stampOf(await facts.kept('decision')) !== told.decisions
    if (isOutdated) throw new Error('somebody decided something meanwhile')
    for (const [old, into] of told.aliases) await facts.keep('alias', old, { into, because: 'made anew' })
  }
  try {
    do await walked()
    while (!(await building.swap(DERIVED, keep)))
    return true
  } catch (error) {
    if (isOutdated) return false
    throw error
  }
}

const stampOf = (decisions: unknown): string => fingerprint(decisions)

/** Walks what is due; what another process would fetch meanwhile is due here too. */
async function walk(pipeline: Pipeline, stopped: AbortSignal, onProgress: RebuildTools['onProgress']): Promise<void> {
  const done: Record<string, number> = {}
  for (;;) {
    let count = 0
    for (const turn of pipeline.turns) {
      if (stopped.aborted)
        throw new AppError('unavailable', 'The rebuild was stopped.', { next: 'What readers see is as it was.' })
      const taken = await turn.take()
      count += taken
      if (taken > 0) onProgress?.(Object.assign(done, { [turn.name]: (done[turn.name] ?? 0) + taken }))
    }
    if (count === 0) return
  }
}

async function offerAll(from: Exclude<RebuiltFrom, 'cluster'>, store: Store, into: Cellar): Promise<void> {
  let batch: Offer[] = []
  for await (const offer of OFFERS[from](store, into)) {
    batch.push(offer)
    if (batch.length < OFFERED_AT_ONCE) continue
    await into.offer(batch, VERSIONS)
    batch = []
  }
  await into.offer(batch, VERSIONS)
}

/** What has to be done first, by the stage with which a rebuild begins. */
const OFFERS: Record<Exclude<RebuiltFrom, 'cluster'>, (store: Store, into: Cellar) => AsyncIterable<Offer>> = {
  async *extract({ scope }) {
    for await (const { url, first, newest } of knownAddresses(scope)) {
      if (first !== null) yield { stage: 'extract', subject: url, inputHash: String(newest), arrival: first }
    }
  },
  async *claim(_store, into) {
    for await (const [url, article] of into.outputs<{ id: string }>('extract')) {
      if (isRefusal(article)) continue
      const arrival = (await into.works('extract', [url])).get(url)?.arrival
      yield { stage: 'claim', subject: article.id, inputHash: fingerprint(article), arrival }
    }
  },
  async *trace(_store, into) {
    for await (const [id, claims] of into.outputs('claim')) {
      const work = (await into.works('claim', [id])).get(id)
      yield { stage: 'trace', subject: id, inputHash: fingerprint([work?.inputHash, claims]), arrival: work?.arrival }
    }
  },
  async *compare(_store, into) {
    const stories = new Set<string>()
    for await (const [, { storyId }] of into.outputs<Placed>('cluster')) stories.add(storyId)
    for (const subject of stories) yield { stage: 'compare', subject, inputHash: 'rebuilt' }
  },
  async *summarize(_store, into) {
    for await (const [subject, story] of into.outputs('compare')) {
      if (!isRefusal(story)) yield { stage: 'summarize', subject, inputHash: fingerprint(story) }
    }
  },
}

interface Told {
  aliases: Map<string, string>
  /** The decisions that were applied, as a hash. */
  decisions: string
  counts: Omit<Rebuilt, 'generation'>
}

/** Carries out what was decided meanwhile, and gives the new stories their public ids. */
async function nameAll(current: Cellar, building: Cellar, known: Set<number>, from: RebuiltFrom): Promise<Told> {
  const stamp = stampOf(await current.kept('decision'))
  const before = await placementsIn(current)
  if (from === 'compare' || from === 'summarize') {
    await copyPlacements(current, building)
    const stories = new Set(before.values()).size
    return { aliases: new Map(), decisions: stamp, counts: { articles: before.size, stories, fresh: 0, aliases: 0 } }
  }
  for (const decision of await decisionsOf(current)) {
    if (known.has(decision.number)) continue
    known.add(decision.number)
    await carryOutAnew(decision, building, VERSIONS)
  }
  const made = await placementsIn(building)
  const used = new Set((await current.kept('alias')).map(([id]) => id))
  const told = nameStories(before, made, used)
  await renameIn(building, told.names)
  const old = new Set(before.values())
  const stories = new Set([...made.values()].map(storyId => told.names.get(storyId) ?? storyId))
  const fresh = [...stories].filter(id => !old.has(id)).length
  return {
    aliases: told.aliases,
    decisions: stamp,
    counts: { articles: made.size, stories: stories.size, fresh, aliases: told.aliases.size },
  }
}

async function placementsIn(cellar: Cellar): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for await (const [id, { storyId }] of cellar.outputs<Placed>('cluster')) found.set(id, storyId)
  return found
}

/** Placements get the public ids of their stories and of those that were near; stories are told anew under them. */
async function renameIn(building: Cellar, names: ReadonlyMap<string, string>): Promise<void> {
  const named = <Story extends { storyId: string }>(story: Story): Story => ({
    ...story,
    storyId: names.get(story.storyId) ?? story.storyId,
  })
  await replaceIn(building, building, placed => ({
    ...named(placed),
    ...(placed.near && { near: placed.near.map(named) }),
  }))
}

/** What somebody decided meanwhile about stories that are kept as they are. */
const copyPlacements = (current: Cellar, building: Cellar): Promise<void> =>
  replaceIn(building, current, placed => placed)

/** Puts placements of one generation, as they should be, where another one has them otherwise. */
async function replaceIn(building: Cellar, from: Cellar, asItShouldBe: (placed: Placed) => Placed): Promise<void> {
  let batch: Made[] = []
  for await (const [id, placed] of from.outputs<Placed>('cluster')) {
    const before = from === building ? placed : await building.output<Placed>('cluster', id)
    const after = asItShouldBe(placed)
    if (!before || JSON.stringify(before) === JSON.stringify(after)) continue
    const touched = before.storyId === after.storyId ? [] : [before.storyId, after.storyId]
    const offers = touched.map(subject => ({ stage: 'compare', subject, inputHash: `named ${after.storyId}` }))
    batch.push({ ...placementOf(after), offers }, ...nearnessOf(after))
    if (batch.length < OFFERED_AT_ONCE) continue
    await building.put(batch, VERSIONS)
    batch = []
  }
  await building.put(batch, VERSIONS)
}

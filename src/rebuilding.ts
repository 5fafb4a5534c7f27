// Everything derived is made anew from the archive, beside what readers see, and takes its place in one transaction.
import type { Crew } from './crew.ts'
import { decided, type Decision } from './deciding.ts'
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
import type { Placed } from './walk/stored.ts'

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
  const building = await store.begin(kept, VERSIONS)
  const names = new Map<string, string>(
    first === 'compare' || first === 'summarize' ? await store.cellar.kept<string>('story-name') : [],
  )
  const pipeline = pipelineOver(building.cellar, crew, tools, undefined, new LiveWalks(names))
  try {
    await offerAll(first, store, building.cellar)
    await walk(pipeline, stopped, onProgress)
    for (;;) {
      const told = await nameAll(store.cellar, building.cellar, names, first)
      await pipeline.release()
      const isDone = await swapped(building, told, names, () => walk(pipeline, stopped, onProgress))
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
async function swapped(
  building: Building,
  told: Told,
  names: ReadonlyMap<string, string>,
  walked: () => Promise<void>,
): Promise<boolean> {
  let isOutdated = false
  const keep = async (facts: Facts) => {
    isOutdated = stampOf(await facts.kept('decision')) !== told.decisions
    if (isOutdated) throw new Error('somebody decided something meanwhile')
    await keepNames(facts, names, told.aliases)
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

/** Gives the new stories their public ids and applies what people decided. */
async function nameAll(
  current: Cellar,
  building: Cellar,
  names: Map<string, string>,
  from: RebuiltFrom,
): Promise<Told> {
  const kept = await current.kept<Decision>('decision')
  const stamp = stampOf(kept)
  const before = await placementsIn(current, ({ storyId }) => storyId)
  names.clear()
  if (from === 'compare' || from === 'summarize') {
    for (const [storyId, name] of await current.kept<string>('story-name')) names.set(storyId, name)
    await renameIn(building, before)
    const stories = new Set(before.values()).size
    return { aliases: new Map(), decisions: stamp, counts: { articles: before.size, stories, fresh: 0, aliases: 0 } }
  }
  const live = await placementsIn(building, ({ taken }) => taken.storyId)
  const used = new Set((await current.kept('alias')).map(([id]) => id))
  const decisions = kept.map(([, decision]) => decision)
  const split = decided(live, decisions)
  const told = nameStories(before, split, used)
  const publicId = (storyId: string) => told.names.get(storyId) ?? storyId
  for (const [storyId, now] of mainParts(live, split, decisions)) {
    if (publicId(now) !== storyId) names.set(storyId, publicId(now))
  }
  await renameIn(building, new Map([...split].map(([id, storyId]) => [id, publicId(storyId)])))
  const stories = new Set([...split.values()].map(publicId))
  const fresh = [...stories].filter(id => ![...before.values()].includes(id)).length
  return {
    aliases: told.aliases,
    decisions: stamp,
    counts: { articles: live.size, stories: stories.size, fresh, aliases: told.aliases.size },
  }
}

/** Where later articles of each story of the live index go: with those of its articles that nobody split off. */
function mainParts(
  live: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
  decisions: readonly Decision[],
): Map<string, string> {
  const splitOff = new Set(decisions.flatMap(each => (each.kind === 'split' ? each.articles : [])))
  const ids = [...live.keys()]
  const found = new Map<string, string>()
  for (const id of [...ids.filter(each => !splitOff.has(each)), ...ids]) {
    const storyId = live.get(id)!
    if (!found.has(storyId)) found.set(storyId, now.get(id)!)
  }
  return found
}

async function placementsIn(cellar: Cellar, storyOf: (placed: Placed) => string): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for await (const [id, placed] of cellar.outputs<Placed>('cluster')) found.set(id, storyOf(placed))
  return found
}

/** Placements get their public story ids; stories under the ids of the live index are told anew under theirs. */
async function renameIn(building: Cellar, publicIds: ReadonlyMap<string, string>): Promise<void> {
  let batch: Made[] = []
  for await (const [id, placed] of building.outputs<Placed>('cluster')) {
    const storyId = publicIds.get(id) ?? placed.storyId
    if (storyId === placed.storyId) continue
    const offers = [placed.storyId, storyId].map(subject => ({
      stage: 'compare',
      subject,
      inputHash: `named ${storyId}`,
    }))
    batch.push({
      stage: 'cluster',
      subject: id,
      inputHash: 'first',
      version: VERSIONS.cluster,
      state: 'done',
      output: { ...placed, storyId },
      because: placed.because,
      group: storyId,
      offers,
    })
    if (batch.length < OFFERED_AT_ONCE) continue
    await building.put(batch, VERSIONS)
    batch = []
  }
  await building.put(batch, VERSIONS)
}

type Facts = Parameters<Parameters<Building['swap']>[1]>[0]

async function keepNames(
  facts: Facts,
  names: ReadonlyMap<string, string>,
  aliases: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [storyId] of await facts.kept('story-name')) await facts.unkeep('story-name', storyId)
  for (const [storyId, name] of names) await facts.keep('story-name', storyId, name)
  for (const [old, into] of aliases) await facts.keep('alias', old, { into, because: 'made anew' })
}

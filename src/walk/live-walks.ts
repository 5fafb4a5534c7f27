// The live indexes of trace and cluster in the process that has their lead. They are read back from the store when this
// process takes the lead, and whenever stored things were changed behind their back.
import type { Reading } from '../domain/reading.ts'
import type { Claim } from '../domain/claim.ts'
import type { Trace } from '../domain/report.ts'
import { type ClusterAnswer, type ClusterInput, cluster, type Wish } from '../stages/6-cluster/cluster.ts'
import { factsOf } from '../stages/6-cluster/facts.ts'
import { type TraceAnswer, type TraceInput, trace } from '../stages/5-trace/trace.ts'
import type { OrderedWalk, RestorableWalk } from '../stages/stage.ts'
import type { Crew } from '../crew.ts'
import { decisionsOf, finishDecisions } from '../deciding/decision-log.ts'
import { wishesOf } from '../deciding/wishes.ts'
import { isEmbedding } from '../domain/embedding.ts'
import { inOrder } from '../in-order.ts'
import type { Cellar, Lead } from '../store/cellar.ts'
import { compare } from '../stages/7-compare/compare.ts'
import { freeId } from '../story-names.ts'
import { embeddedReadingsOf, firstRead } from './embeddings.ts'
import { currentStoryId, type Placed, type Taken } from './stored.ts'
import type { Walker } from './step.ts'

const RESTORED_AT_ONCE = 200
const LOOKED_UP_AT_ONCE = 5_000
/** Articles read ahead in other threads while earlier ones are taken. */
const READ_AHEAD = 24

/** What was taken of an article. */
interface Known {
  /** The trace input that it was taken with. */
  inputHash: string
  /** The story under its public id. */
  storyId: string
}

/** A placement in a story that became another one while it was put. */
export interface Astray {
  placed: Placed
  into: string
}

/** What the store did not have as it should be when the indexes were read back. */
export interface Untold {
  /** What trace decides otherwise than is stored: a page may have been read again, or forgotten, meanwhile. */
  traces: Trace[]
  astray: Astray[]
  /** Stories that nobody will compare: whoever changed them was cut off. */
  stories: string[]
}

/** The live indexes, with what they know of every article taken. */
export class LiveWalks {
  private epoch: string | undefined
  private trace: OrderedWalk<TraceInput, TraceAnswer> = trace.open()
  private cluster: RestorableWalk<ClusterInput, ClusterAnswer> = cluster.open()
  private known = new Map<string, Known>()
  /** Stories that became another one since the indexes were read back, by the ids that the indexes have for them. */
  private names = new Map<string, string>()
  /** Ids that no new story may get. */
  private used = new Set<string>()
  private wishes: ReadonlyMap<string, Wish> = new Map()
  private lead: Lead | undefined
  private untold: Untold = { traces: [], astray: [], stories: [] }
  /** True in a generation that is being built: its stories have no public ids yet. */
  readonly isBuilding: boolean

  constructor({ isBuilding = false } = {}) {
    this.isBuilding = isBuilding
  }

  /** The lead, asked for where this process has none; the indexes are then those of the store. */
  async ready({ cellar, crew, versions }: Pick<Walker, 'cellar' | 'crew' | 'versions'>): Promise<Lead | undefined> {
    this.lead ??= await cellar.lead()
    if (!this.lead) return undefined
    // What somebody decided may have been cut off; what is being built is put right when it is whole.
    if (!this.isBuilding && (await cellar.epoch()) !== this.epoch) await finishDecisions(cellar, versions)
    const epoch = await cellar.epoch()
    if (epoch !== this.epoch) await this.restore(cellar, crew)
    this.epoch = epoch
    return this.lead
  }

  /** False where stored things were changed behind the indexes' back. */
  async isCurrent(cellar: Cellar): Promise<boolean> {
    return (await cellar.epoch()) === this.epoch
  }

  /** Gives the lead back, or up where it was lost. The indexes are read anew before they are used again. */
  async release(): Promise<void> {
    const lead = this.lead
    this.lead = undefined
    this.epoch = undefined
    await lead?.release().catch(() => {})
  }

  /** What is to be put right since the indexes were read back. Told once. */
  tellUntold(): Untold {
    const untold = this.untold
    this.untold = { traces: [], astray: [], stories: [] }
    return untold
  }

  takeTrace(inputHash: string, reading: TraceInput): TraceAnswer {
    const answer = this.trace.take(reading)
    const { id } = reading.article
    const known = this.known.get(id)
    if (known) known.inputHash = inputHash
    else this.known.set(id, { inputHash, storyId: '' })
    return answer
  }

  /** Takes an article as its page was first read: what a page says later does not move it to another story. */
  takeCluster(reading: Reading, decision: Trace): ClusterAnswer & { taken: Taken } {
    const first = asFirstRead(reading)
    const { id } = reading.article
    const newStoryId = freeId(`s-${id}`, this.used)
    const answer = this.cluster.take({ ...first, trace: decision, wish: this.wishes.get(id), newStoryId })
    const taken: Taken = {
      reportId: decision.reportId,
      publishedAt: first.article.publishedAt,
      language: first.article.language,
      dates: first.claims.flatMap(({ kind, value }) => (kind === 'date' ? [String(value)] : [])),
      facts: [...factsOf(first.claims)],
      ...(isEmbedding(first.embedding) && { embeddedBy: first.embedding.by }),
    }
    return { ...answer, taken }
  }

  /** The story of an article under its public id, undefined where it was not placed. */
  storyOf(id: string): string | undefined {
    return this.known.get(id)?.storyId || undefined
  }

  place(id: string, storyId: string): void {
    const known = this.known.get(id)
    if (known) known.storyId = storyId
  }

  inputHashOf(id: string): string | undefined {
    return this.known.get(id)?.inputHash
  }

  /** The public id of a story of the live index. */
  publicId(storyId: string): string {
    return this.names.get(storyId) ?? storyId
  }

  /** From now on a story of the live index is another one to the public. */
  rename(storyId: string, publicId: string): void {
    this.names.set(storyId, publicId)
    for (const [from, to] of this.names) if (to === storyId) this.names.set(from, publicId)
  }

  private async restore(cellar: Cellar, crew: Crew): Promise<void> {
    this.trace = trace.open()
    this.cluster = cluster.open()
    this.known = new Map()
    this.names = new Map()
    this.wishes = wishesOf(await decisionsOf(cellar))
    const decided = new Map<string, Trace>()
    this.used = new Set((await cellar.kept('alias')).map(([id]) => id))
    const aliases = new Set(this.isBuilding ? [] : this.used)
    const astray: Astray[] = []
    const stories = new Set<string>()
    let batch: Placed[] = []
    for await (const [, placed] of cellar.outputs<Placed>(cluster.name)) {
      stories.add(placed.storyId)
      this.used.add(placed.storyId)
      const into = aliases.has(placed.storyId) ? await currentStoryId(placed.storyId, cellar) : placed.storyId
      if (into !== placed.storyId) astray.push({ placed, into })
      batch.push({ ...placed, storyId: into })
      if (batch.length < RESTORED_AT_ONCE) continue
      await this.restoreBatch(batch, cellar, crew, decided)
      batch = []
    }
    await this.restoreBatch(batch, cellar, crew, decided)
    const traces = await otherThanStored(decided, cellar)
    this.untold = { traces, astray, stories: await neverCompared([...stories], cellar) }
  }

  private async restoreBatch(
    batch: readonly Placed[],
    cellar: Cellar,
    crew: Crew,
    decided: Map<string, Trace>,
  ): Promise<void> {
    const byId = new Map(batch.map(placed => [placed.id, placed]))
    const ids = [...byId.keys()]
    const [readings, works] = await Promise.all([embeddedReadingsOf(ids, cellar, crew), cellar.works(trace.name, ids)])
    for await (const { reading } of readAhead(readings, crew)) {
      const { id } = reading.article
      const { storyId, taken } = byId.get(id)!
      const { decision, amends } = this.takeTrace(works.get(id)?.inputHash ?? '', reading)
      for (const each of [decision, ...amends]) decided.set(each.id, each)
      this.place(id, storyId)
      this.cluster.restore({ ...asTaken(reading, taken), wish: this.wishes.get(id) }, storyId)
    }
  }
}

/** A reading with what trace reads from it alone; `failed` where that could not be read in its time. */
export interface ReadAhead {
  reading: TraceInput
  failed?: unknown
}

/** Readings in their order, read ahead by the crew while earlier ones are taken. */
export function readAhead(readings: readonly Reading[], { member }: Crew): AsyncIterable<ReadAhead> {
  const read = async (reading: Reading): Promise<ReadAhead> => {
    if (!member) return { reading }
    return member(reading.article).then(
      found => ({ reading: { ...reading, member: found } }),
      failed => ({ reading, failed }),
    )
  }
  return inOrder(readings, READ_AHEAD, read)
}

async function otherThanStored(decided: ReadonlyMap<string, Trace>, cellar: Cellar): Promise<Trace[]> {
  const others = new Map(decided)
  for await (const [id, stored] of cellar.outputs<Trace>(trace.name)) {
    if (JSON.stringify(stored) === JSON.stringify(decided.get(id))) others.delete(id)
  }
  return [...others.values()]
}

async function neverCompared(stories: readonly string[], cellar: Cellar): Promise<string[]> {
  const found: string[] = []
  for (let at = 0; at < stories.length; at += LOOKED_UP_AT_ONCE) {
    const ids = stories.slice(at, at + LOOKED_UP_AT_ONCE)
    const works = await cellar.works(compare.name, ids)
    found.push(...ids.filter(id => !works.has(id)))
  }
  return found
}

/** A reading as it was when the page was read for the first time. */
function asFirstRead({ article, claims, embedding }: Reading): Reading {
  return { article: firstRead(article), claims, ...(embedding && { embedding }) }
}

/** A reading with what cluster went by when it took it, whatever later revisions say. */
function asTaken(
  reading: Reading,
  { reportId, publishedAt, language, dates, facts = [], embeddedBy }: Taken,
): ClusterInput {
  const { article, embedding } = asFirstRead(reading)
  const id = article.id
  const claims = dates.map(value => ({ id, kind: 'date', value }) as unknown as Claim)
  return {
    article: { ...article, publishedAt, language },
    claims,
    facts,
    trace: { id, role: 'unknown', reportId, because: '' },
    // A vector that came later had no part in it.
    ...(embedding && embedding.by === embeddedBy && { embedding }),
  }
}

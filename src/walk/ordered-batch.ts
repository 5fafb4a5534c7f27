import type { Reading } from '../domain/reading.ts'
import type { Trace } from '../domain/report.ts'
import { fingerprint } from '../fingerprint.ts'
import { trace } from '../stages/5-trace/trace.ts'
import type { ClusterAnswer } from '../stages/6-cluster/cluster.ts'
import { compare } from '../stages/7-compare/compare.ts'
import type { Made, Offer, Outcome, Work } from '../store/cellar.ts'
import type { LiveWalks, ReadAhead, Untold } from './live-walks.ts'
import { nearnessOf, type Placed, placementOf } from './stored.ts'

/** Where a story or an article goes, and why. */
export interface Merge {
  into: string
  because: string
}

/** What a batch of articles in turn made of trace and cluster. */
export class OrderedBatch {
  readonly merged = new Map<string, Merge>()
  /** Earlier articles that a split moves, with the story that they go to. */
  private readonly moves = new Map<string, Merge>()
  /** Stories that a moved article has left. */
  private readonly left = new Map<string, string>()
  private readonly decisions = new Map<string, Trace>()
  private readonly placed = new Map<string, Placed>()
  private readonly live: LiveWalks

  constructor(live: LiveWalks, { traces, astray }: Pick<Untold, 'traces' | 'astray'>) {
    this.live = live
    for (const each of traces) this.decisions.set(each.id, each)
    for (const { placed, into } of astray) this.move(placed, into, placed.because)
  }

  async take(work: Work, read: ReadAhead | undefined): Promise<{ output: Trace; because: string }> {
    if (!read) throw new Error(`the article ${work.subject} is not stored`)
    if (read.failed !== undefined) throw read.failed
    const { reading } = read
    const { decision, amends } = this.live.takeTrace(work.inputHash, reading)
    for (const each of [decision, ...amends]) this.decisions.set(each.id, each)
    if (this.live.storyOf(work.subject) === undefined) this.cluster(reading, decision)
    return { output: decision, because: decision.because }
  }

  /** An article that was placed before goes to another story. */
  move(placed: Placed, storyId: string, because: string): void {
    if (placed.storyId !== storyId) this.left.set(placed.id, placed.storyId)
    this.placed.set(placed.id, { ...placed, storyId, because })
    this.live.place(placed.id, storyId)
  }

  movedBefore(): string[] {
    return [...this.moves.keys()]
  }

  moveEarlier(placed: Placed): void {
    const { into, because } = this.moves.get(placed.id)!
    this.move(placed, into, because)
  }

  /** The outcomes of what was due, of earlier articles about which trace now decides otherwise, and of placements. */
  outcomes(asked: readonly Outcome[]): Outcome[] {
    const ids = new Set(asked.map(({ subject }) => subject))
    const failed = new Set(asked.flatMap(({ state, subject }) => (state === 'failed' ? subject : [])))
    const stamps = this.stamps(asked)
    const touched = (id: string): Offer[] => {
      const stories = [this.live.storyOf(id), this.left.get(id)].flatMap(each => each ?? [])
      return stories.map(subject => ({ stage: compare.name, subject, inputHash: stamps.get(subject) ?? '' }))
    }
    const traced = asked.map(each => {
      if (each.state === 'failed') return each
      // A later article of the batch may have amended it.
      const output = this.decisions.get(each.subject)!
      return { ...each, output, because: output.because, offers: touched(each.subject) }
    })
    const amended = [...this.decisions.values()]
      .filter(({ id }) => !ids.has(id))
      .map(output => this.made(trace, output.id, this.live.inputHashOf(output.id) ?? '', output, touched(output.id)))
    const placements = [...this.placed.values()]
      .filter(({ id }) => !failed.has(id))
      .flatMap(placed => [{ ...placementOf(placed), offers: touched(placed.id) }, ...nearnessOf(placed)])
    return [...traced, ...amended, ...placements]
  }

  /** What happened to each story in this batch, as a hash: the input that makes it due in compare. */
  private stamps(asked: readonly Outcome[]): Map<string, string> {
    const events = new Map<string, unknown[]>()
    const note = (id: string, what: unknown) => {
      for (const storyId of [this.live.storyOf(id), this.left.get(id)]) {
        if (storyId === undefined) continue
        const known = events.get(storyId)
        if (known) known.push([id, what])
        else events.set(storyId, [[id, what]])
      }
    }
    for (const { subject, inputHash } of asked) note(subject, inputHash)
    for (const decision of this.decisions.values()) note(decision.id, decision)
    for (const { id, because } of this.placed.values()) note(id, because)
    return new Map([...events].map(([storyId, what]) => [storyId, fingerprint(what)]))
  }

  private cluster(reading: Reading, decision: Trace): void {
    const { placement, merges, splits, taken } = this.live.takeCluster(reading, decision)
    const { id } = placement
    const storyId = this.live.publicId(placement.storyId)
    const near = placement.near?.map(each => ({ ...each, storyId: this.live.publicId(each.storyId) }))
    this.live.place(id, storyId)
    this.placed.set(id, { ...placement, storyId, ...(near && { near }), taken })
    this.merge(merges)
    this.split(splits)
  }

  private merge(merges: ClusterAnswer['merges']): void {
    for (const { merge, into, because } of merges) {
      const winner = this.live.publicId(into)
      for (const loser of merge.map(each => this.live.publicId(each)).filter(each => each !== winner)) {
        this.live.rename(loser, winner)
        this.merged.set(loser, { into: winner, because })
        for (const placed of this.placed.values()) if (placed.storyId === loser) this.move(placed, winner, because)
      }
    }
  }

  private split(splits: ClusterAnswer['splits']): void {
    for (const { into, because } of splits) {
      for (const [storyId, ids] of Object.entries(into)) {
        for (const id of ids) {
          const placed = this.placed.get(id)
          const target = this.live.publicId(storyId)
          if (placed) this.move(placed, target, because)
          else this.moves.set(id, { into: target, because })
        }
      }
    }
  }

  private made(
    { name, version }: { name: string; version: number },
    subject: string,
    inputHash: string,
    output: Trace,
    offers: Offer[],
  ): Made {
    return { stage: name, subject, inputHash, version, state: 'done', output, because: output.because, offers }
  }
}

import type { Reading } from '../domain/reading.ts'
import { type ClusterAnswer, type ClusterInput, cluster } from '../stages/6-cluster/cluster.ts'
import { type TraceAnswer, trace } from '../stages/5-trace/trace.ts'
import type { OrderedStage, OrderedWalk } from '../stages/stage.ts'

/** The live index of an ordered stage, with what it has taken. */
export interface Ordered<In, Out> {
  /** True where this subject was taken with another input: the walk has to be opened anew. */
  isStale(subject: string, inputHash: string): boolean
  has(subject: string): boolean
  take(subject: string, inputHash: string, input: In): Out
  inputHashOf(subject: string): string | undefined
  /** Forgets everything, to take the same arrivals again. */
  reopen(): void
}

export interface OrderedWalks {
  trace: Ordered<Reading, TraceAnswer>
  cluster: Ordered<ClusterInput, ClusterAnswer>
}

/** Fresh walks of both ordered stages. */
export function orderedWalks(): OrderedWalks {
  return { trace: ordered(trace), cluster: ordered(cluster) }
}

function ordered<In, Out>(stage: OrderedStage<In, Out>): Ordered<In, Out> {
  let walk: OrderedWalk<In, Out> = stage.open()
  let taken = new Map<string, string>()
  return {
    isStale: (subject, inputHash) => taken.has(subject) && taken.get(subject) !== inputHash,
    has: subject => taken.has(subject),
    take(subject, inputHash, input) {
      taken.set(subject, inputHash)
      return walk.take(input)
    },
    inputHashOf: subject => taken.get(subject),
    reopen() {
      walk = stage.open()
      taken = new Map()
    },
  }
}

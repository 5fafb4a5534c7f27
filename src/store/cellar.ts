import type { Document } from '../domain/link.ts'

/** How far a subject has come in one stage. */
export type WorkState = 'due' | 'done' | 'refused' | 'failed'

/** What the pipeline remembers of one subject in one stage: its memory, its retry schedule, what `why` tells. */
export interface Work {
  stage: string
  /** What the stage works on: a feed or page address, an article id, a story id. */
  subject: string
  /** Hash of the input that was last offered. */
  inputHash: string
  /** Version of the stage that made the output; 0 before the first run. */
  version: number
  state: WorkState
  attempts: number
  /** ISO 8601: until then another process has it. */
  leaseUntil: string | null
  because: string
  /** ISO 8601: when a failure is tried again; null for never. */
  nextTry: string | null
}

/** Something to work on: due where its input, or the stage's version, is not that of its output. */
export interface Offer {
  stage: string
  subject: string
  inputHash: string
}

export type Outcome =
  | {
      stage: string
      subject: string
      inputHash: string
      version: number
      state: 'done' | 'refused'
      output: unknown
      because: string
    }
  | {
      stage: string
      subject: string
      inputHash: string
      version: number
      state: 'failed'
      because: string
      nextTry: string | null
    }

/** A document in the archive, with the number of its arrival: the one order in which trace and cluster walk. */
export interface Archived {
  document: Document
  arrival: number
}

/**
 * All that the runner needs of a store. Archive: documents as fetched, never changed. Derived: outputs of stages, may be
 * made again. Kept: what people or the outside told us once.
 */
export interface Cellar {
  /** Makes subjects due in their stages where `versions` or inputs say so. Offering the same twice does nothing. */
  offer(offers: readonly Offer[], versions: Record<string, number>): Promise<void>
  /** Up to `limit` due subjects of a stage, oldest offer first, leased for `leaseMs` from `now`. */
  take(stage: string, limit: number, now: string, leaseMs: number): Promise<Work[]>
  /** Stores outputs; answers the subjects whose output is another than before. */
  put(outcomes: readonly Outcome[]): Promise<string[]>
  /** The output of a stage for a subject, undefined where there is none. */
  output<Out>(stage: string, subject: string): Promise<Out | undefined>
  /** Every output of a stage, oldest first. */
  outputs<Out>(stage: string): Promise<[subject: string, output: Out][]>
  /** Forgets derived outputs of subjects that no longer exist (a story merged away). */
  drop(stage: string, subjects: readonly string[]): Promise<void>
  /** What is known of a subject in every stage. */
  workOf(subject: string): Promise<Work[]>
  /** All work of the given states, oldest first. */
  workIn(states: readonly WorkState[]): Promise<Work[]>

  /** Archives a document. False where the link's newest document has the same bytes. */
  archive(document: Document): Promise<boolean>
  /** A link's documents, oldest first. */
  documents(url: string): Promise<Archived[]>

  /** Remembers a fact for ever: `keep('alias', oldStory, newStory)`. */
  keep(kind: string, key: string, value: unknown): Promise<void>
  /** One kept fact, undefined where there is none. */
  fact<Value>(kind: string, key: string): Promise<Value | undefined>
  kept<Value>(kind: string): Promise<[key: string, value: Value][]>
}

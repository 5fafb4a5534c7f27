import type { Fetched, FetchOptions } from '../domain/fetched.ts'
import type { Refusal } from '../domain/refusal.ts'

/** The only way out of a stage. */
export interface Tools {
  /** An address or file as it is now. */
  fetch?(url: string, options?: FetchOptions): Promise<Fetched>
  /** ISO 8601 with offset. */
  now(): string
  log(event: string, fields?: Record<string, unknown>): void
}

/** One step from one kind of thing to the next. A stage decides; it never reads or writes the store. */
export interface Stage<In, Out> {
  readonly name: string
  /** Raise when the same input would now give another output: what an older version made is made again. */
  readonly version: number
  run(input: In, tools: Tools): Out | Refusal | Promise<Out | Refusal>
}

/**
 * A stage walked in arrival order (trace, cluster): what it took before is part of what it decides. The runner holds
 * one walk open at a time and can open another by taking the same inputs again.
 */
export interface OrderedStage<In, Out> {
  readonly name: string
  readonly version: number
  open(): OrderedWalk<In, Out>
}

/** The live index of an ordered stage. */
export interface OrderedWalk<In, Out> {
  /** Takes one more; the answer may correct earlier answers. */
  take(input: In): Out
}

/** A live index that can be read back: what was decided before is taken as it was decided. */
export interface RestorableWalk<In, Out> extends OrderedWalk<In, Out> {
  /** Takes one as it was taken before, into the story that it was given then. Call in the order of taking, before any `take`. */
  restore(input: In, storyId: string): void
}

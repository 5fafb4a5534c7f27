import type { Refusal } from '../domain/refusal.ts'
import type { Document } from '../domain/link.ts'

/** The only way out of a stage. */
export interface Tools {
  /** Bytes of an address or file as they are now, or a refusal. */
  fetch?(url: string): Promise<Document | Refusal>
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

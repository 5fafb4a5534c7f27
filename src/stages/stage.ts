import type { Fetched, FetchOptions } from '../domain/fetched.ts'
import type { Refusal } from '../domain/refusal.ts'

/** What is asked of a language model: what it is to do, and the text that it works on. */
export interface WriteRequest {
  system: string
  user: string
  /** Greatest length of the answer, in tokens. */
  mostTokens: number
}

/** A language model that writes. Nothing that it answers is believed before it was checked. */
export interface Writer {
  /** The model as the settings name it. */
  readonly model: string
  /** Where it is asked: scheme and host. */
  readonly endpoint: string
  /** Characters that it is sent at most; absent where the operator did not say. */
  readonly mostCharacters?: number
  /** Tokens of an answer; absent where the operator did not say. */
  readonly mostTokens?: number
  /** The model's answer as text. Rejects with AppError `unavailable` (may go well later) or `usage` (the settings are wrong). */
  write(request: WriteRequest): Promise<string>
}

/** The only way out of a stage. */
export interface Tools {
  /** An address or file as it is now. */
  fetch?(url: string, options?: FetchOptions): Promise<Fetched>
  /** The language model, where the operator set one up. */
  writer?: Writer
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

import type { Document, Link } from '../domain/link.ts'

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
  /** ISO 8601: when it is due again, after a failure or by its schedule; null for never. */
  nextTry: string | null
  /** Its place in the one order of trace and cluster: the arrival of its first document. Null where it has none. */
  arrival: number | null
}

/** Something to work on: due where its input, or the stage's version, is not that of its output. */
export interface Offer {
  stage: string
  subject: string
  inputHash: string
  arrival?: number | null
}

/** What became of one subject in one stage. */
export type Outcome = Made | Failed

interface About {
  stage: string
  subject: string
  /** The input that it was made from: where another was offered meanwhile, the subject stays due and nothing is kept. */
  inputHash: string
  version: number
  because: string
  /** Milliseconds from now, by the cellar's clock, after which the subject is due again. Absent or null: never. */
  againMs?: number | null
  /** What this makes due; offered in the same transaction, and only where the outcome is kept. */
  offers?: readonly Offer[]
}

export interface Made extends About {
  state: 'done' | 'refused'
  output: unknown
  /** What the output belongs to, where it belongs to something: an article's placement to its story. */
  group?: string
  /** What lists show of the output, with the number by which they are ordered. */
  card?: Card
}

export interface Failed extends About {
  state: 'failed'
}

/** What a list shows of an output. */
export interface Card {
  /** Lists begin with the highest; of equals with the subject that comes first in code point order. */
  rank: number
  value: unknown
}

/** What belongs together in a stage: the articles of one outlet, by claim. */
export interface Group {
  name: string
  /** How many subjects belong to it. */
  size: number
  /** The subject of which the output was first made last. */
  last: string
}

/** A document in the archive, with the number of its arrival: the one order in which trace and cluster walk. */
export interface Archived {
  document: Document
  arrival: number
}

/** One look at a feed. Every one is kept: what a feed did not say is only known where we looked. */
export interface Poll {
  feed: string
  /** ISO 8601. */
  at: string
  /** HTTP status; 0 where there was no answer. */
  status: number
  /** Entries in the feed. */
  items: number
  /** Links among them that were new to us. */
  fresh: number
  because: string
}

/** How one feed did in a span of time. */
export interface PolledBetween {
  feed: string
  polls: number
  /** Polls that were answered with a feed, or with the word that nothing changed. */
  good: number
  /** Links that were new to us. */
  fresh: number
  /** ISO 8601: the first and the last good poll; null where there was none. */
  firstGood: string | null
  lastGood: string | null
}

/** What is left of something forgotten: enough to know it again, not enough to know what it was. */
export interface Tombstone {
  kind: 'url' | 'host' | 'name'
  /** SHA-256, hex, of the normalised address, host or name. */
  hash: string
  /** Words in the name; 0 for an address or a host. */
  words: number
  /** ISO 8601. */
  at: string
  reason: string
}

/** The right to walk the ordered stages: one process at a time has it. */
export interface Lead {
  /**
   * Up to `limit` due subjects of a stage in order of arrival, and none whose arrival is behind one that is still due in
   * the stages `behind`: what arrived earlier is taken earlier, however long it took to be read.
   */
  take(stage: string, behind: readonly string[], limit: number): Promise<Work[]>
  /** As the cellar's, and rejected with AppError `unavailable` where the lead was lost. */
  put(outcomes: readonly Outcome[], versions: Record<string, number>): Promise<string[]>
  release(): Promise<void>
}

/** Kept facts of this kind are about the article whose id is their key, and go with it. */
export const EMBEDDING = 'embedding'

/** What is taken away when something is forgotten. */
export interface Erasure {
  /** Addresses of which documents, links, polls, outputs and work go. */
  urls: readonly string[]
  /** Subjects of other stages (articles, stories) whose outputs, work and embeddings go. */
  subjects: readonly string[]
  tombstones: readonly Tombstone[]
}

/** How long subjects are left alone after they were worked, and some of them longer. */
export interface Rest {
  ms: number
  longer?: { ms: number; subjects: readonly string[] }
}

/**
 * All that the runner needs of a store. Archive: documents as fetched, never changed (but see `erase`). Derived: outputs
 * of stages, may be made again. Kept: what people or the outside told us once. Strings hold any character but U+0000.
 */
export interface Cellar {
  /** Makes subjects due in their stages where `versions` or inputs say so. Offering the same twice does nothing. */
  offer(offers: readonly Offer[], versions: Record<string, number>): Promise<void>
  /**
   * Up to `limit` due subjects of a stage, oldest offer first, leased for `leaseMs` by the cellar's clock. A lease ends
   * early where its process is gone.
   */
  take(stage: string, limit: number, leaseMs: number, rest?: Rest): Promise<Work[]>
  /** Stores outcomes and what they make due; answers the subjects whose output is another than before. */
  put(outcomes: readonly Outcome[], versions: Record<string, number>): Promise<string[]>
  /** The lead of the ordered stages, undefined where another process has it. */
  lead(): Promise<Lead | undefined>
  /** How many subjects of these stages are due now or leased. */
  pending(stages: readonly string[]): Promise<number>
  /** Changes whenever stored things were changed behind the ordered walks' back: their live index must be read anew. */
  epoch(): Promise<string>
  /** Makes `epoch` another one. */
  turnEpoch(): Promise<void>

  /** The output of a stage for a subject, undefined where there is none. */
  output<Out>(stage: string, subject: string): Promise<Out | undefined>
  /** The outputs of these subjects; those that have none are missing. */
  outputsOf<Out>(stage: string, subjects: readonly string[]): Promise<Map<string, Out>>
  /** Every output of a stage, the one first made first. */
  outputs<Out>(stage: string): AsyncIterable<[subject: string, output: Out]>
  /** Subjects whose outputs belong to each group, the one first made first; groups of nobody are missing. */
  members(stage: string, groups: readonly string[]): Promise<Map<string, string[]>>
  /** Cards of a stage by rank, with how many there are in all. */
  cards<Value>(
    stage: string,
    page: { limit: number; offset: number },
  ): Promise<{ total: number; cards: [subject: string, value: Value][] }>
  /** Cards of these subjects; those that have none are missing. */
  cardsOf<Value>(stage: string, subjects: readonly string[]): Promise<Map<string, Value>>
  /** Of each group the subjects whose outputs were first made last, at most `most`, the last one first. */
  newest(stage: string, groups: readonly string[], most: number): Promise<Map<string, string[]>>
  /** The groups of a stage, or those of these names, in the order of their names, at most `most`. */
  groups(stage: string, most: number, names?: readonly string[]): Promise<Group[]>
  /** How many outputs a stage has, and to how many groups they belong. */
  tally(stage: string): Promise<{ outputs: number; groups: number }>
  /** Forgets derived outputs of subjects that no longer exist (a story merged away). */
  drop(stage: string, subjects: readonly string[]): Promise<void>
  /** What is known of a subject in every stage. */
  workOf(subject: string): Promise<Work[]>
  /** What is known of these subjects in one stage; those never offered are missing. */
  works(stage: string, subjects: readonly string[]): Promise<Map<string, Work>>
  /** All work of the given states, oldest offer first. */
  workIn(states: readonly WorkState[], page?: { limit: number; offset: number }): Promise<Work[]>
  /** How much work is in these states. */
  countIn(states: readonly WorkState[]): Promise<number>

  /**
   * Archives documents in their order; answers the arrival of each. Where the link's newest document has the same bytes
   * it is that one's arrival and nothing is stored. `next` tells what a document makes due, in the same transaction;
   * `first` is the arrival of the link's first document.
   */
  archive(
    documents: readonly Document[],
    next: (archived: Archived & { first: number }) => Offer[],
    versions: Record<string, number>,
  ): Promise<number[]>
  /** A link's documents, oldest first. */
  documents(url: string): Promise<Archived[]>

  /** Remembers what feeds say of links; a link named again keeps what the first feed said. Answers the new addresses. */
  point(links: readonly Link[]): Promise<string[]>
  /** What was said of a link. */
  link(url: string): Promise<Link | undefined>
  poll(poll: Poll): Promise<void>
  /** The last polls of a feed, oldest first. */
  polls(feed: string, most: number): Promise<Poll[]>
  /** How every feed did from one time to another (ISO 8601, UTC; the latter not included); feeds not asked then are missing. */
  pollsBetween(from: string, to: string): Promise<PolledBetween[]>

  /** Remembers a fact for ever: `keep('alias', oldStory, newStory)`. */
  keep(kind: string, key: string, value: unknown): Promise<void>
  /** Takes a kept fact back: a feed that is followed no longer. */
  unkeep(kind: string, key: string): Promise<void>
  /** One kept fact, undefined where there is none. */
  fact<Value>(kind: string, key: string): Promise<Value | undefined>
  kept<Value>(kind: string): Promise<[key: string, value: Value][]>
  /** Keeps many facts of a kind at once: all or none. */
  keepAll(kind: string, facts: readonly (readonly [key: string, value: unknown])[]): Promise<void>
  /** Facts with exactly these keys, by key; those that are not kept are missing. */
  keptAt<Value>(kind: string, keys: readonly string[]): Promise<Map<string, Value>>
  /** Facts whose keys begin with one of these prefixes, in the order of their keys; at most `most`. */
  keptUnder<Value>(kind: string, prefixes: readonly string[], most?: number): Promise<[key: string, value: Value][]>
  /** How many facts have keys that begin so. */
  countUnder(kind: string, prefix: string): Promise<number>
  /** Takes back all facts whose keys begin so; answers how many. */
  unkeepUnder(kind: string, prefix: string): Promise<number>

  /** Takes things away for good, in one transaction, and leaves tombstones. Turns the epoch. */
  erase(erasure: Erasure): Promise<void>
  /** Takes the documents of these addresses out of the archive, and nothing else: what was fetched and must not be kept. */
  discard(urls: readonly string[]): Promise<void>
  tombstones(): Promise<Tombstone[]>
}

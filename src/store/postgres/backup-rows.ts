import type { Document, Link } from '../../domain/link.ts'
import type { Poll, Tombstone, Work } from '../cellar.ts'

/** Bytes of documents, once per hash. */
export interface StoredContent {
  hash: string
  codec: string
  /** Before compression. */
  size: number
  bytes: Buffer
}

export interface StoredDocument extends Omit<Document, 'bytes'> {
  arrival: number
}

export interface StoredFact {
  kind: string
  key: string
  value?: unknown
}

/** Work without its lease: whoever held it is not there any more. */
export interface StoredWork extends Omit<Work, 'leaseUntil'> {
  /** Its place among the offers. */
  turn: number
  /** ISO 8601: when an outcome was last put. */
  putAt: string
}

export interface StoredOutput {
  stage: string
  subject: string
  /** Its place among the outputs of its stage. */
  seq: number
  output: unknown
  group: string | null
  /** Absent where lists show nothing of it. */
  card?: { rank: number | null; value: unknown }
}

/** All that a store holds, by kind, in the order in which it is written and read back. */
export interface StoredRows {
  content: StoredContent
  document: StoredDocument
  link: Link
  poll: Poll
  fact: StoredFact
  tombstone: Tombstone
  work: StoredWork
  output: StoredOutput
}

export type StoredKind = keyof StoredRows

/** What a store knows besides its rows. */
export interface StoredHead {
  /** The last arrival that was given. */
  arrivals: number
  /** Versions of the stages with which the current generation was begun. */
  versions: Record<string, number>
}

import { type RawBuilder, sql } from 'kysely'

const NAMES = [
  'content',
  'document',
  'link',
  'poll',
  'work',
  'output',
  'kept',
  'tombstone',
  'generation',
  'counter',
  'turns',
  'workers',
] as const

/** The store's tables and sequences, each with its schema, to be put into statements. */
export type Tables = Record<(typeof NAMES)[number], RawBuilder<unknown>>

export function tablesOf(schema: string): Tables {
  return Object.fromEntries(NAMES.map(name => [name, sql.id(schema, name)])) as Tables
}

// Advisory locks belong to a database; a database may hold several stores, each in a schema of its own.
import { createHash } from 'node:crypto'

const PURPOSES = ['migrate', 'generations', 'build', 'lead', 'worker'] as const

/** First keys (signed, 32 bits) of a store's advisory locks; the second key is a generation's or a worker's number, or 0. */
export type LockKeys = Record<(typeof PURPOSES)[number], number>

export function lockKeys(schema: string): LockKeys {
  const key = (purpose: string) => createHash('sha256').update(`stemma ${schema} ${purpose}`).digest().readInt32BE(0)
  return Object.fromEntries(PURPOSES.map(purpose => [purpose, key(purpose)])) as LockKeys
}

/** A key as the view `pg_locks` shows it. */
export const shownKey = (key: number): number => key >>> 0

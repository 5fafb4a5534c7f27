import type { Migration } from 'kysely'
import { first } from './0001-first.ts'
import { pollsByTime } from './0002-polls-by-time.ts'

/** Every migration by its name, in order. What was released is never changed: the next number mends it. */
export const migrations = (schema: string): Record<string, Migration> => ({
  '0001-first': first(schema),
  '0002-polls-by-time': pollsByTime(schema),
})

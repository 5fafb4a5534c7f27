import { sql } from 'kysely'
import type { Cellar, Poll, Tombstone } from '../cellar.ts'
import type { Link } from '../../domain/link.ts'
import type { Run } from './run.ts'
import type { Scope } from './scope.ts'
import type { Tables } from './tables.ts'

export type Facts = Pick<Cellar, 'keep' | 'unkeep' | 'fact' | 'kept'>

/** Kept facts, read and written through any connection: also within a transaction. */
export const keptFacts = ({ kept }: Tables, run: Run): Facts => ({
  async keep(kind, key, value) {
    await run(sql`
      INSERT INTO ${kept} (kind, key, value) VALUES (${kind}, ${key}, ${JSON.stringify(value) ?? null})
      ON CONFLICT (kind, key) DO UPDATE SET value = excluded.value`)
  },
  async unkeep(kind, key) {
    await run(sql`DELETE FROM ${kept} WHERE kind = ${kind} AND key = ${key}`)
  },
  async fact<Value>(kind: string, key: string) {
    const [row] = await run(sql<KeptRow>`SELECT key, value FROM ${kept} WHERE kind = ${kind} AND key = ${key}`)
    return row && valueOf<Value>(row)
  },
  async kept<Value>(kind: string) {
    const rows = await run(sql<KeptRow>`SELECT key, value FROM ${kept} WHERE kind = ${kind} ORDER BY seq`)
    return rows.map(row => [row.key, valueOf<Value>(row)] as [string, Value])
  },
})

interface KeptRow {
  key: string
  value: string | null
}

const valueOf = <Value>({ value }: KeptRow): Value | undefined =>
  value === null ? undefined : (JSON.parse(value) as Value)

export type Told = Pick<Cellar, 'point' | 'link' | 'poll' | 'polls' | 'tombstones'>

/** What feeds said, and what was forgotten. */
export const toldThings = ({ tables, run }: Scope): Told => ({
  async point(links) {
    const first = new Map<string, Link>()
    for (const link of links) if (!first.has(link.url)) first.set(link.url, link)
    if (first.size === 0) return []
    const rows = await run(sql<{ url: string }>`
      INSERT INTO ${tables.link} (url, link)
      SELECT * FROM unnest(${[...first.keys()]}::text[], ${[...first.values()].map(each => JSON.stringify(each))}::text[])
        AS given (url, link)
      WHERE NOT EXISTS (SELECT FROM ${tables.link} AS known WHERE known.url = given.url)
      ORDER BY url COLLATE "C" ON CONFLICT DO NOTHING RETURNING url`)
    const fresh = new Set(rows.map(({ url }) => url))
    return [...first.keys()].filter(url => fresh.has(url))
  },
  async link(url) {
    const [row] = await run(sql<{ link: string }>`SELECT link FROM ${tables.link} WHERE url = ${url}`)
    return row && (JSON.parse(row.link) as Link)
  },
  async poll({ feed, at, status, items, fresh, because }) {
    await run(sql`
      INSERT INTO ${tables.poll} (feed, at, status, items, fresh, because)
      VALUES (${feed}, ${at}, ${status}, ${items}, ${fresh}, ${because})`)
  },
  async polls(feed, most) {
    const rows = await run(sql<Poll>`
      SELECT feed, at, status, items, fresh, because FROM ${tables.poll} WHERE feed = ${feed}
      ORDER BY id DESC LIMIT ${Number.isFinite(most) ? most : null}::bigint`)
    return rows.reverse()
  },
  async tombstones() {
    return run(sql<Tombstone>`SELECT kind, hash, words, at, reason FROM ${tables.tombstone} ORDER BY seq`)
  },
})

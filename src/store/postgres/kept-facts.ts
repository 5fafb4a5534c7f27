import { type RawBuilder, sql } from 'kysely'
import type { Cellar, Poll, PolledBetween, Tombstone } from '../cellar.ts'
import type { Link } from '../../domain/link.ts'
import type { Run } from './run.ts'
import type { Scope } from './scope.ts'
import type { Tables } from './tables.ts'

export type Facts = Pick<
  Cellar,
  'keep' | 'unkeep' | 'fact' | 'kept' | 'keepAll' | 'keptAt' | 'keptUnder' | 'countUnder' | 'unkeepUnder'
>

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
  async keepAll(kind, facts) {
    // Of a key that is given twice the last value stands.
    const last = [...new Map(facts)]
    if (last.length === 0) return
    await run(sql`
      INSERT INTO ${kept} (kind, key, value)
      SELECT ${kind}, key, value FROM unnest(
        ${last.map(([key]) => key)}::text[],
        ${last.map(([, value]) => JSON.stringify(value) ?? null)}::text[]
      ) AS given (key, value)
      ON CONFLICT (kind, key) DO UPDATE SET value = excluded.value`)
  },
  async keptAt<Value>(kind: string, keys: readonly string[]) {
    // With a limit of its own every key is a step into the index, whatever is known of the table.
    const rows = await run(sql<KeptRow>`
      SELECT found.key, found.value
      FROM unnest(${[...new Set(keys)]}::text[]) AS given (key)
      CROSS JOIN LATERAL (
        SELECT kept.key, kept.value FROM ${kept} AS kept WHERE kept.kind = ${kind} AND kept.key = given.key LIMIT 1
      ) AS found`)
    return new Map(rows.map(row => [row.key, valueOf<Value>(row)] as [string, Value]))
  },
  async keptUnder<Value>(kind: string, prefixes: readonly string[], most = Infinity) {
    const limit = Number.isFinite(most) ? most : MOST_ROWS
    // With a limit of its own every prefix is a walk along the index, whatever is known of the table.
    const rows = await run(sql<KeptRow>`
      SELECT DISTINCT found.key COLLATE "C" AS key, found.value
      FROM unnest(${[...new Set(prefixes)]}::text[]) AS given (prefix)
      CROSS JOIN LATERAL (
        SELECT kept.key, kept.value FROM ${kept} AS kept
        WHERE kept.kind = ${kind} AND ${isUnder(sql`given.prefix`)} ORDER BY kept.key LIMIT ${limit}::bigint
      ) AS found
      ORDER BY key LIMIT ${limit}::bigint`)
    return rows.map(row => [row.key, valueOf<Value>(row)] as [string, Value])
  },
  async countUnder(kind, prefix) {
    const [{ count }] = await run(sql<{ count: string }>`
      SELECT count(*) AS count FROM ${kept} AS kept WHERE kind = ${kind} AND ${isUnder(sql`${prefix}::text`)}`)
    return Number(count)
  },
  async unkeepUnder(kind, prefix) {
    const [{ count }] = await run(sql<{ count: string }>`
      WITH gone AS (DELETE FROM ${kept} AS kept WHERE kind = ${kind} AND ${isUnder(sql`${prefix}::text`)} RETURNING 1)
      SELECT count(*) AS count FROM gone`)
    return Number(count)
  },
})

/** Keys from a prefix up to the last that can begin so: a range of the index. No key holds the last code point. */
const isUnder = (prefix: RawBuilder<unknown>) =>
  sql`kept.key >= ${prefix} COLLATE "C" AND kept.key < ${prefix} || ${LAST}::text COLLATE "C"`

/** More than any table has. */
const MOST_ROWS = 1_000_000_000

const LAST = String.fromCodePoint(0x10_ffff)

interface KeptRow {
  key: string
  value: string | null
}

const valueOf = <Value>({ value }: KeptRow): Value | undefined =>
  value === null ? undefined : (JSON.parse(value) as Value)

export type Told = Pick<Cellar, 'point' | 'link' | 'poll' | 'polls' | 'pollsBetween' | 'tombstones'>

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
  async pollsBetween(from, to) {
    const isGood = sql`status BETWEEN 200 AND 399 AND because NOT LIKE 'refused: %'`
    const rows = await run(sql<Record<keyof PolledBetween, string>>`
      SELECT feed, count(*) AS polls, count(*) FILTER (WHERE ${isGood}) AS good, sum(fresh) AS fresh,
        min(at COLLATE "C") FILTER (WHERE ${isGood}) AS "firstGood", max(at COLLATE "C") FILTER (WHERE ${isGood}) AS "lastGood"
      FROM ${tables.poll} WHERE at COLLATE "C" >= ${from} AND at COLLATE "C" < ${to} GROUP BY feed ORDER BY feed`)
    return rows.map(row => ({ ...row, polls: Number(row.polls), good: Number(row.good), fresh: Number(row.fresh) }))
  },
  async tombstones() {
    return run(sql<Tombstone>`SELECT kind, hash, words, at, reason FROM ${tables.tombstone} ORDER BY seq`)
  },
})

import { sql } from 'kysely'
import type { Link } from '../../domain/link.ts'
import type { Scope } from './scope.ts'

/** An address that the archive or a feed knows. */
export interface KnownAddress {
  url: string
  /** What was said of it: by the first feed that named it, and with its documents. */
  said: Link[]
  /** Arrivals of its first and newest document; null where nothing was archived. */
  first: number | null
  newest: number | null
  /** Addresses to which its documents were led. */
  also: string[]
  /** ISO 8601: when its newest document was fetched. */
  fetchedAt: string | null
}

interface Row {
  url: string
  said: string[]
  first: number | null
  newest: number | null
  also: string[] | null
  fetched_at: string | null
}

const AT_ONCE = 1_000

/** Every address of the archive, of links and of feeds, in code point order. */
export async function* knownAddresses({ tables, run }: Scope): AsyncGenerator<KnownAddress> {
  let after = ''
  for (;;) {
    const rows = await run(sql<Row>`
      WITH page AS (
        SELECT url FROM (
          (SELECT DISTINCT url FROM ${tables.document} WHERE url > ${after} ORDER BY url LIMIT ${AT_ONCE})
          UNION (SELECT url FROM ${tables.link} WHERE url > ${after} ORDER BY url LIMIT ${AT_ONCE})
          UNION (SELECT DISTINCT subject AS url FROM ${tables.work}
            WHERE generation = 0 AND subject > ${after} ORDER BY subject LIMIT ${AT_ONCE})
        ) AS known ORDER BY url LIMIT ${AT_ONCE}
      )
      SELECT page.url, array_remove(array_append(seen.links, link.link), NULL) AS said, seen.first, seen.newest, seen.also, newest.fetched_at
      FROM page
      LEFT JOIN ${tables.link} AS link ON link.url = page.url
      LEFT JOIN LATERAL (
        SELECT min(arrival) AS first, max(arrival) AS newest,
          array_agg(DISTINCT final_url) FILTER (WHERE final_url IS NOT NULL) AS also,
          array_agg(DISTINCT document.link) AS links
        FROM ${tables.document} AS document WHERE document.url = page.url
      ) AS seen ON true
      LEFT JOIN ${tables.document} AS newest ON newest.arrival = seen.newest
      ORDER BY page.url`)
    for (const { url, said, first, newest, also, fetched_at: fetchedAt } of rows) {
      const links = said.map(text => JSON.parse(text) as Link)
      yield { url, said: links, first, newest, also: also ?? [], fetchedAt }
    }
    const last = rows.at(-1)
    if (!last) return
    after = last.url
  }
}

// A large web archive is added by a real process, which is killed on its way.
import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import pg from 'pg'
import { recordIn, scene } from '../outside/postgres/scene.ts'
import { packed, pageUrl, records, warcRecord } from '../outside/bulk/warc-writer.ts'
import { service, until } from './run-stemma.ts'

const PAGES = 1_800
/** Killed when so many pages are stored. */
const KILLS = [1, 1_000]

test('stemma add is killed twice over one archive, goes on each time, and every page is stored once', async t => {
  const place = scene(t, 'embedded')
  await place.prepare()
  const stemma = service(t, { STEMMA_DATA: place.data, STEMMA_LOG: 'plain' })
  const path = join(stemma.folder, 'pages.warc.gz')
  // A second form of the first pages: put a second time, the first form would stand after it.
  const changed = [0, 1, 2].map(n =>
    warcRecord({ url: pageUrl(n), date: '2026-03-01T00:00:00Z', body: `<p>Page ${n} was changed.</p>` }),
  ) // prettier-ignore
  await writeFile(path, packed([...records(PAGES), ...changed]))
  // One that goes on has the server, so that each look at the store is quick.
  await place.open()
  const pool = new pg.Pool({ ...recordIn(place.data)!.address, user: 'stemma', database: 'stemma', max: 1 })
  pool.on('error', () => {})
  t.after(() => pool.end().catch(() => {}))
  const stored = async (): Promise<number> => {
    const { rows } = await pool
      .query(`SELECT count(*)::int AS count FROM stemma.document`)
      .catch(() => ({ rows: [{ count: 0 }] })) // prettier-ignore
    return (rows[0] as { count: number }).count
  }
  let goneOn = 0
  for (const least of KILLS) {
    const adding = stemma.start(['add', path])
    await until(async () => (await stored()) >= least)
    await adding.kill()
    if (/going on at \d+ %/.test(adding.said())) goneOn += 1
  }
  const { code, out, err } = await stemma.run(['add', path])
  assert.equal(code, 0, err)
  assert.match(`${out}\n${err}`, /going on at [1-9]\d? %/)
  assert.ok(goneOn >= 1, 'it never went on')
  assert.match(out, new RegExp(`${PAGES + 3} archived pages taken in`))
  const { rows } = await pool.query(
    `SELECT url, array_agg(fetched_at ORDER BY arrival) AS times FROM stemma.document GROUP BY url`,
  )
  const times = new Map(rows.map(({ url, times: each }) => [url as string, each as string[]]))
  assert.equal(times.size, PAGES)
  for (let n = 0; n < PAGES; n += 1) {
    const expected = ['2026-01-02T03:04:05Z', ...(n < 3 ? ['2026-03-01T00:00:00Z'] : [])]
    assert.deepEqual(times.get(pageUrl(n)), expected, pageUrl(n))
  }
  const again = await stemma.out(['add', path])
  assert.match(again, /1 file read before and unchanged/)
})

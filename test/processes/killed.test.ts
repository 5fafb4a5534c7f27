// What people start, killed again and again while it walks.
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { writeFile } from 'node:fs/promises'
import pg from 'pg'
import { settingsFrom } from '../../src/config.ts'
import { VERSIONS } from '../../src/pipeline.ts'
import { ROOT } from '../../src/place.ts'
import { openedPostgres } from '../../src/opened-postgres.ts'
import { openStore } from '../../src/store/postgres/open-store.ts'
import { offersOfDocument } from '../../src/walk/fetching-steps.ts'
import { end, recordIn, scene } from '../outside/postgres/scene.ts'
import { testApp } from '../test-app.ts'
import { corpus, documentOf, jsonl } from './corpus.ts'
import { begin, type Running, service, until } from './run-stemma.ts'

type Killed = 'stemma' | 'postgres' | 'both'

/** Who is killed, and how many milliseconds after there is something to do. */
const KILLS: readonly [who: Killed, after: number][] = [
  ['stemma', 0],
  ['both', 300],
  ['stemma', 120],
  ['postgres', 60],
  ['stemma', 250],
  ['postgres', 200],
  ['both', 30],
  ['stemma', 500],
  ['both', 150],
  ['postgres', 0],
]

const lines = corpus()
const stories = 10
/** Known before the first start, and with every start. */
const [FIRST, MORE] = [18, 4]

/** What was said to be done: which subjects in which stages, and how many documents there are. */
interface Done {
  documents: number
  work: string[]
  /** Subjects that wait for something to be done. */
  due: number
}

test('npm start and its database are killed ten times while they walk, and everything they had done is there', async t => {
  const place = scene(t, 'embedded')
  await place.prepare()
  const env = { STEMMA_DATA: place.data, STEMMA_LOG: 'plain' }
  const stemma = service(t, env)
  let running: Running | undefined
  t.after(() => running?.kill())
  const list = join(stemma.folder, 'list.jsonl')
  await writeFile(list, jsonl(lines.slice(0, FIRST)))
  await stemma.out(['add', list])

  let done: Done = { documents: FIRST, work: [], due: 0 }
  let inTheMiddle = 0
  let next = FIRST
  for (const [who, after] of KILLS) {
    running ??= begin([join(ROOT, 'scripts/start.mjs'), '--port', '0'], env)
    await running.says(/Stemma is at http/)
    holds(await doneIn(place.data), done)
    await arrive(place.data, next)
    next = Math.min(next + MORE, lines.length)
    await sleep(after)
    done = await doneIn(place.data)
    if (done.due > 0) inTheMiddle++
    const server = place.server()!
    if (who !== 'postgres') {
      await running.kill()
      running = undefined
    }
    if (who !== 'stemma') await end(server, 'SIGKILL')
  }

  running ??= begin([join(ROOT, 'scripts/start.mjs'), '--port', '0'], env)
  await running.says(/Stemma is at http/)
  holds(await doneIn(place.data), done)
  await arrive(place.data, next, Infinity)
  await running.stop()
  const { code, err } = await stemma.run(['run'])
  assert.equal(code, 0, err)
  const library = testApp(env, () => openedPostgres(settingsFrom(env), () => {}))
  t.after(() => library.close())
  const troubles = await (await library.library()).troubles()
  assert.deepEqual(
    troubles.map(({ stage, subject, because }) => [stage, subject, because]),
    [],
  )
  const found = JSON.parse(await stemma.out(['stories', '--json'])) as { counts: { articles: number } }[]
  assert.ok(inTheMiddle >= 3, `${inTheMiddle} of ${KILLS.length} kills found something to do`)
  assert.equal(found.length, stories)
  assert.ok(found.every(({ counts }) => counts.articles === 5))
})

function holds(now: Done, before: Done): void {
  const known = new Set(now.work)
  assert.deepEqual(
    before.work.filter(each => !known.has(each)),
    [],
  )
  assert.ok(now.documents >= before.documents, `${now.documents} of ${before.documents} documents`)
}

const connection = (data: string): pg.PoolConfig => ({
  ...recordIn(data)!.address,
  user: 'stemma',
  database: 'stemma',
  application_name: 'test',
})

/** More documents, as another process would add them. */
async function arrive(data: string, from: number, count = MORE): Promise<void> {
  const documents = lines
    .slice(from, from + count)
    .map((line, at) => documentOf(line, new Date(Date.UTC(2026, 2, 20, 0, from + at)).toISOString()))
  const store = await openStore(connection(data), { schema: 'stemma', log: () => {} })
  await store.cellar.archive(documents, offersOfDocument, VERSIONS)
  await store.close()
}

/** Asked of the database itself, as soon as it answers. */
async function doneIn(data: string): Promise<Done> {
  let found: Done | undefined
  await until(async () => {
    const client = new pg.Client(connection(data))
    client.on('error', () => {})
    try {
      await client.connect()
      const { rows } = await client.query(`
        SELECT (SELECT count(*)::int FROM stemma.document) AS documents,
          (SELECT count(*)::int FROM stemma.work WHERE state = 'due') AS due,
          (SELECT coalesce(array_agg(stage || ' ' || subject), '{}') FROM stemma.output) AS work`)
      found = rows[0] as Done
    } catch {}
    await client.end().catch(() => {})
    return found !== undefined
  })
  return found!
}

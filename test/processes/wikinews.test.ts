// Real articles that are not part of the project, as a person would have them: one text file each, in a folder.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import type { App } from '../../src/app.ts'
import { settingsFrom } from '../../src/config.ts'
import type { StoryView } from '../../src/domain/story.ts'
import { openedPostgres } from '../../src/opened-postgres.ts'
import { ROOT } from '../../src/place.ts'
import { testDatabase } from '../outside/postgres/test-database.ts'
import { testApp } from '../test-app.ts'

const set = join(ROOT, '../shared/bench/cluster-wikinews/articles.jsonl.gz')
const skip = existsSync(set) ? false : 'SKIPPED: ../shared/bench/cluster-wikinews is not beside the project'

/** All 300 take a minute where cores are few; with a hundred, words are weighed by less. */
const FILES = 100

interface Row {
  event: string
  title: string
  published: string
  text: string
}

describe('a hundred text files in a folder', { skip }, () => {
  let folder: string
  let database: Awaited<ReturnType<typeof testDatabase>>
  let app: App
  let stories: StoryView[]
  const events = new Map<string, string>()

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stemma-texts-'))
    const rows = gunzipSync(readFileSync(set)).toString('utf8').trim().split('\n')
    for (const [index, line] of rows.slice(0, FILES).entries()) {
      const { event, title, published, text } = JSON.parse(line) as Row
      const name = `${String(index).padStart(4, '0')}.txt`
      events.set(name, event)
      await writeFile(join(folder, name), `${title}\n\n${published}\n\n${text}\n`)
    }
    database = await testDatabase('embedded')
    const { host, port, user, database: name, password } = database.connection
    const secret = typeof password === 'string' ? `:${encodeURIComponent(password)}` : ''
    const databaseUrl = `postgres://${user}${secret}@/${name}?host=${encodeURIComponent(host!)}&port=${port}`
    app = testApp({ STEMMA_DATABASE_URL: databaseUrl }, () =>
      openedPostgres(settingsFrom({ STEMMA_DATABASE_URL: databaseUrl }), () => {}),
    )
    await app.add(folder)
    await app.run({ watch: false, stopped: new AbortController().signal })
    stories = await (await app.library()).everyStory()
  })
  after(async () => {
    await app?.close()
    await database?.close()
    await rm(folder, { recursive: true })
  })

  const fileOf = (url: string | undefined): string => url?.split('/').at(-1) ?? ''

  test('are all in the store, each in one story, and nothing failed', async () => {
    const files = stories.flatMap(({ articles }) => articles.map(({ url }) => fileOf(url))).sort()
    assert.deepEqual(files, [...events.keys()].sort())
    assert.deepEqual(await (await app.library()).troubles(), [])
  })

  test('are stories about events: B-cubed F1 of 0.7 at least', () => {
    const groups = stories.map(({ articles }) => articles.map(({ url }) => events.get(fileOf(url))!))
    assert.ok(bCubed(groups) >= 0.7, String(bCubed(groups)))
  })

  test('say why each is where it is', async () => {
    const library = await app.library()
    const [{ articles }] = stories
    const stages = (await library.why(articles[0].url!)).stages.map(({ stage }) => stage)
    for (const stage of ['fetch', 'extract', 'claim', 'trace', 'cluster']) assert.ok(stages.includes(stage), stage)
  })
})

/** B-cubed F1 of stories, each as the events of its articles. */
function bCubed(stories: readonly string[][]): number {
  const sizes = new Map<string, number>()
  for (const event of stories.flat()) sizes.set(event, (sizes.get(event) ?? 0) + 1)
  let precision = 0
  let recall = 0
  let count = 0
  for (const story of stories) {
    for (const event of story) {
      const same = story.filter(other => other === event).length
      precision += same / story.length
      recall += same / sizes.get(event)!
      count += 1
    }
  }
  return (2 * (precision / count) * (recall / count)) / (precision / count + recall / count)
}

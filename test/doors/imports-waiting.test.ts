// Imports that were made before anything is followed: kept, listed, and said to wait while the example world is shown.
import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { parseHTML } from 'linkedom'
import type { App } from '../../src/app.ts'
import { pagesOf } from '../../src/doors/web/pages.tsx'
import { openedMemory } from '../../src/opened-memory.ts'
import type { World } from '../../src/outside/world.ts'
import { memoryCellar } from '../../src/store/memory/memory-cellar.ts'
import { lensesPageSchema } from '../../src/views/lenses-page.ts'
import { outletsPageSchema } from '../../src/views/outlets-page.ts'
import { testApp } from '../test-app.ts'
import { saidBy } from './cli/said-by.ts'

const WORLD: World = {
  name: 'The made-up coast',
  notice: 'Everything here is invented.',
  countries: {},
  outlets: [],
  rounds: [],
  folder: '',
}

let data: string
const apps: App[] = []

before(async () => void (data = await mkdtemp(join(tmpdir(), 'stemma-test-waiting-'))))
after(async () => {
  await Promise.all(apps.map(each => each.close()))
  await rm(data, { recursive: true })
})

/** An app that shows a world until something of one's own is in it. */
function appOver(isExampleShown: boolean): App {
  const opened = openedMemory('')
  const example = async () => (isExampleShown ? { cellar: memoryCellar(), world: WORLD } : undefined)
  const app = testApp({ STEMMA_DATA: data }, async () => ({ ...opened, example }))
  apps.push(app)
  return app
}

async function importBoth(app: App) {
  const [outlets, ratings] = [join(data, 'my outlets.csv'), join(data, 'ratings.csv')]
  await writeFile(outlets, 'host,name,country\nreed.example,The Reed,DE\nrush.example,Rush,FR\n')
  await writeFile(ratings, 'domain,value\nreed.example,reliable\n')
  const facts = await saidBy(app, ['outlets', 'import', outlets, '--yes', '--licence', 'CC0'])
  const manifest = ['--rater', 'own-reliability', '--accept-licence']
  return { facts, lens: await saidBy(app, ['lenses', 'import', ratings, ...manifest]) }
}

async function page(app: App, path: string, host = 'localhost') {
  const answer = await pagesOf(app).request(`http://${host}${path}`)
  const { document } = parseHTML(await answer.text())
  const words = (selector: string) =>
    [...document.querySelectorAll(selector)].map(node => node.textContent.replace(/\s+/g, ' ').trim())
  return { words, json: async () => (await pagesOf(app).request(path.replace(/(\?|$)/, '.json$1'))).json() }
}

test('beside the example world the pages list what was imported, and say when it is seen', async () => {
  const app = appOver(true)
  await importBoth(app)
  const outlets = await page(app, '/outlets')
  assert.match(
    outlets.words('.told')[0],
    /^Your import is kept, and listed below\. What it says is shown when you follow feeds of your own \(packs of feeds, or stemma add\): until then these are the outlets of the example world\.$/,
  )
  assert.match(outlets.words('#imports + ul li')[0], /^my outlets\.csv ?2 rows · CC0 · retrieved /)
  const { imports } = outletsPageSchema.parse(await outlets.json())
  assert.deepEqual(
    imports.map(({ source, rows, isWhole }) => [source, rows, isWhole]),
    [['my outlets.csv', 2, true]],
  )
  const lenses = await page(app, '/lenses')
  assert.match(lenses.words('.told')[0], /^Your lens is kept\. It is laid on your own outlets when you follow feeds/)
  assert.equal(lenses.words('.lens form').length, 1)
})

test('the commands say so when they import and when they list', async () => {
  const app = appOver(true)
  const { facts, lens } = await importBoth(app)
  for (const [said, at] of [
    [facts, '/outlets'],
    [lens, '/lenses'],
    [await saidBy(app, ['outlets']), '/outlets'],
    [await saidBy(app, ['lenses']), '/lenses'],
  ] as const) {
    assert.equal(said.code, 0)
    assert.ok(said.err.endsWith(`until then the example world is shown.\n`), said.err)
    assert.ok(said.err.includes(`What you imported is kept, and listed at ${at}.`))
  }
  assert.doesNotMatch((await saidBy(app, ['outlets', 'import', join(data, 'my outlets.csv'), '--dry-run'])).err, /kept/)
})

test('where the example world is not shown nothing is said to wait, and the imports are listed', async () => {
  const app = appOver(false)
  const { facts, lens } = await importBoth(app)
  assert.equal(facts.err + lens.err, '')
  const outlets = await page(app, '/outlets')
  assert.deepEqual(outlets.words('.told'), [])
  assert.equal(outlets.words('#imports + ul li').length, 1)
  assert.deepEqual((await page(app, '/lenses')).words('.told'), [])
  assert.deepEqual((await page(app, '/outlets?q=reed')).words('#imports + ul li'), [])
})

test('a private import is listed at this machine, and neither in JSON nor for others', async () => {
  const app = appOver(true)
  await importBoth(app)
  await saidBy(app, ['outlets', 'import', join(data, 'my outlets.csv'), '--yes', '--private', '--source', 'Mine <b>'])
  const here = await page(app, '/outlets')
  assert.match(here.words('#imports + ul li').join(' '), /Mine <b>.*private: shown at this machine only/)
  assert.deepEqual(outletsPageSchema.parse(await here.json()).imports, [])
  assert.deepEqual((await page(app, '/outlets', 'stemma.example')).words('.told, #imports'), [])
})

test('an import that did not come to its end is said to be none', async () => {
  const opened = openedMemory('')
  const app = testApp({ STEMMA_DATA: data }, async () => opened)
  apps.push(app)
  const { facts } = await importBoth(app)
  assert.equal(facts.code, 0)
  const [record] = await (await app.importDesk()).all()
  await opened.cellar.keep('outlet-import', record.source.id, { ...record, doneAt: null })
  assert.match(
    (await page(app, '/outlets')).words('#imports + ul li')[0],
    /not finished, and not read: import the file/,
  )
})

test('a page of no import shows none', async () => {
  const outlets = await page(appOver(true), '/outlets')
  assert.deepEqual(outlets.words('.told, #imports'), [])
  const lenses = lensesPageSchema.parse(await (await page(appOver(true), '/lenses')).json())
  assert.deepEqual(lenses.lenses, [])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pagesOf } from '../../../src/doors/web/pages.tsx'
import { follow } from '../../../src/following.ts'
import { openedMemory } from '../../../src/opened-memory.ts'
import { memoryCellar } from '../../../src/store/memory/memory-cellar.ts'
import { gapsPageSchema } from '../../../src/views/gaps-page.ts'
import { document, madeUpOutlet, pollAll, tell } from '../../outlets/told-cellar.ts'
import { smallWorld } from '../../small-world.ts'
import { testApp } from '../../test-app.ts'
import { saidBy } from '../cli/said-by.ts'

const DAY = '2026-05-10'

/** An app over stories that sixteen outlets in German told, and one of nine in Hungarian. */
async function gapApp(isTold = true) {
  const cellar = memoryCellar(Date.now)
  const outlets = (language: string, country: string, count: number) =>
    Array.from({ length: count }, (_, i) =>
      madeUpOutlet(`${language}${i}.example`, { name: `${language} <b>${i}</b>`, country, languages: [language] }),
    )
  const [german, hungarian] = [outlets('de', 'AT', 18), outlets('hu', 'HU', 9)]
  const all = [...german, ...hungarian]
  await document(cellar, all)
  await follow(
    all.map(({ id }) => ({ url: `https://${id}/feed` })),
    cellar,
    '2026-05-01T00:00:00Z',
  )
  await pollAll(
    cellar,
    all.map(({ id }) => id),
    '2026-05-01T00:00:00Z',
    '2026-05-13T00:00:00Z',
  )
  const at = `${DAY}T06:00:00Z`
  const telling = [
    ...german.slice(1).map(({ id }) => ({ outlet: id, at, language: 'de' })),
    { outlet: 'hu0.example', at, language: 'hu' },
  ]
  if (isTold) await tell(cellar, [{ id: 'flood', articles: telling }])
  return testApp({}, async () => openedMemory(await smallWorld(), cellar))
}

test('the page of gaps tells the counts of every side, links to story and outlets, and the rule', async t => {
  const app = await gapApp()
  t.after(() => app.close())
  const page = await (await pagesOf(app).request('/gaps')).text()
  assert.match(page, /<h2 id="of-day">10 May 2026<\/h2>/)
  assert.match(page, /carried by 1 of 9 followed outlets in Hungarian, 17 of 18 in German/)
  assert.match(page, /carried by 1 of 9 followed outlets in Hungary, 17 of 18 in Austria/)
  assert.match(page, /href="\/stories\/flood"/)
  assert.match(page, /href="\/outlets\/hu0\.example"/)
  assert.match(page, /hu &lt;b&gt;0&lt;\/b&gt;/)
  assert.match(page, /at most one in ten is false/)
  assert.match(page, /not known yet/)
})

test('the same stands in JSON, by story', async t => {
  const app = await gapApp()
  t.after(() => app.close())
  const json = gapsPageSchema.strict().parse(await (await pagesOf(app).request(`/gaps.json?day=${DAY}`)).json())
  assert.deepEqual([json.day, json.rate, json.comparable, json.because], [DAY, 0.1, null, null])
  assert.deepEqual(
    json.found.map(({ id, gaps }) => [id, gaps.map(({ dimension, side }) => `${dimension} ${side}`).sort()]),
    [['flood', ['country HU', 'language hu']]],
  )
})

test('a day without anything to test says why', async t => {
  const app = await gapApp(false)
  t.after(() => app.close())
  const page = await (await pagesOf(app).request(`/gaps?day=${DAY}`)).text()
  assert.match(page, /No story first told in the three days before was carried by 12 outlets/)
})

test('what is no day is refused and nothing breaks', async t => {
  const app = await gapApp(false)
  t.after(() => app.close())
  const answer = await pagesOf(app).request('/gaps?day=%3Cscript%3E')
  assert.equal(answer.status, 400)
  assert.doesNotMatch(await answer.text(), /<script>/)
})

test('the command tells the same', async t => {
  const app = await gapApp()
  t.after(() => app.close())
  const run = (...args: string[]) => saidBy(app, ['gaps', ...args])
  const { code, out } = await run('--day', DAY)
  assert.equal(code, 0)
  assert.match(out, /2026-05-10 {2}\d+ sides of 1 story tested: 2 are gaps\.\n\nflood {2}What happened/)
  assert.match(out, /carried by 1 of 9 followed outlets in Hungarian, 17 of 18 in German/)
  const asData = await run('--json')
  assert.equal(asData.code, 0)
  assert.equal(JSON.parse(asData.out).found[0].gaps.length, 2)
  const soon = await run('--day', 'soon')
  assert.equal(soon.code, 1)
  assert.match(soon.err, /soon is no day/)
})

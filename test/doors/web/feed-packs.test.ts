// Pages of packs of feeds: what they show, and who may follow one.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Hono } from 'hono'
import { parseHTML } from 'linkedom'
import type { App } from '../../../src/app.ts'
import { pagesOf } from '../../../src/doors/web/pages.tsx'
import { opmlList } from '../../../src/stages/1-discover/read-opml.ts'
import { packPageSchema, packsPageSchema } from '../../../src/views/feed-packs.ts'
import { smallWorld } from '../../small-world.ts'
import { testApp } from '../../test-app.ts'

const HERE = 'http://localhost'
const FROM_US = { Origin: HERE, 'Sec-Fetch-Site': 'same-origin' }

describe('pages of packs', () => {
  let app: App
  let web: Hono
  before(async () => {
    app = testApp({ STEMMA_WORLD: await smallWorld() })
    await app.walkExample()
    web = pagesOf(app)
  })
  after(() => app.close())

  const documentAt = async (path: string) => parseHTML(await (await web.request(path)).text()).document
  const post = (path: string, headers: Record<string, string> = FROM_US, at = HERE) =>
    web.request(`${at}${path}`, { method: 'POST', headers })
  const followedNow = async () => (await (await app.library()).feeds()).map(({ url }) => url)

  test('the page of all packs has every pack of its JSON, and says what nobody checked', async () => {
    const page = packsPageSchema.parse(await (await web.request('/feeds/packs.json')).json())
    const document = await documentAt('/feeds/packs')
    const links = [...document.querySelectorAll('th a')].map(link => link.getAttribute('href'))
    assert.deepEqual(
      links,
      page.packs.map(({ id }) => `/feeds/packs/${id}`),
    )
    assert.match(document.querySelector('main')!.textContent, /nobody has checked that they answer today/)
    assert.equal(document.querySelector('.notice'), null, 'the packs are not invented')
    for (const link of document.querySelectorAll('main > p a[href^="#"]'))
      assert.ok(document.querySelector(link.getAttribute('href')!), link.getAttribute('href')!)
    assert.ok((await documentAt('/feeds')).querySelector('a[href="/feeds/packs"]'))
  })

  test('the page of a pack shows every address with the list that gives it, and outlets without one', async () => {
    const page = packPageSchema.parse(await (await web.request('/feeds/packs/west-africa.json')).json())
    const text = (await documentAt('/feeds/packs/west-africa')).querySelector('main')!.textContent
    for (const { id, name, feeds } of page.outlets) {
      assert.ok(text.includes(name ?? id), id)
      for (const { url, source } of feeds) assert.ok(text.includes(url) && text.includes(source), url)
    }
    assert.match(text, /No list has a feed of these/)
    const opml = await web.request('/feeds/packs/west-africa.opml')
    assert.match(opml.headers.get('Content-Disposition') ?? '', /stemma-west-africa\.opml/)
    assert.equal(opmlList(await opml.text())?.feeds.length, page.feeds)
  })

  test('a pack that does not exist is not here, in both forms', async () => {
    for (const path of ['/feeds/packs/atlantis', '/feeds/packs/atlantis.json', '/feeds/packs/%3Cscript%3E'])
      assert.equal((await web.request(path)).status, 404, path)
    assert.match(await (await web.request('/feeds/packs/%3Cscript%3E')).text(), /There is no pack &lt;script&gt;/)
    assert.equal((await post('/feeds/packs/atlantis')).status, 404)
  })

  test('what another site, a proxy or another machine sends follows nothing', async () => {
    const before = await followedNow()
    const refused: [string, Record<string, string>, string?][] = [
      ['another site', { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' }],
      ['nobody that says so', {}],
      ['a proxy', { ...FROM_US, 'X-Forwarded-For': '203.0.113.7' }],
      ['a name that was rebound', { Origin: 'http://evil.example' }, 'http://evil.example'],
    ]
    for (const [who, headers, at] of refused) {
      const answer = await post('/feeds/packs/hungary', headers, at)
      assert.equal(answer.status, 403, who)
      assert.match(await answer.text(), /stemma feeds packs &lt;name&gt; --add/, who)
    }
    assert.equal((await web.request('/feeds/packs/hungary?follow=yes')).status, 200)
    assert.deepEqual(await followedNow(), before)
    const elsewhere = parseHTML(await (await web.request('http://stemma.example/feeds/packs/hungary')).text()).document
    assert.equal(elsewhere.querySelector('form'), null)
    assert.match(elsewhere.querySelector('main')!.textContent, /stemma feeds packs hungary --add/)
  })

  test('the button follows the pack once, the page says so, and the example world makes way', async () => {
    const form = (await documentAt('/feeds/packs/hungary')).querySelector('form')!
    assert.equal(form.getAttribute('method'), 'post')
    const answer = await post(form.getAttribute('action')!)
    assert.equal(answer.status, 303)
    const document = await documentAt(answer.headers.get('Location')!)
    const pack = app.packs().find(({ id }) => id === 'hungary')!
    const addresses = pack.outlets.flatMap(({ feeds }) => feeds.map(({ url }) => url))
    assert.match(document.querySelector('[role=status]')!.textContent, new RegExp(`${addresses.length} feeds followed`))
    assert.equal(document.querySelector('form'), null, 'nothing is left to follow')
    assert.deepEqual((await followedNow()).toSorted(), addresses.toSorted())
    assert.equal(await app.world(), undefined)
    assert.match((await post('/feeds/packs/hungary')).headers.get('Location') ?? '', /came=0\.\d+\.0$/)
  })
})

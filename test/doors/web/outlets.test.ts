import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Hono } from 'hono'
import { parseHTML } from 'linkedom'
import type { App } from '../../../src/app.ts'
import { pagesOf } from '../../../src/doors/web/pages.tsx'
import { openedMemory } from '../../../src/opened-memory.ts'
import { keepOutlets } from '../../../src/outlets/directory/keep-outlets.ts'
import { memoryCellar } from '../../../src/store/memory/memory-cellar.ts'
import { outletPageSchema } from '../../../src/views/outlet-page.ts'
import { outletsPageSchema } from '../../../src/views/outlets-page.ts'
import { ownerPageSchema } from '../../../src/views/owner-page.ts'
import { sourceNamed } from '../../outlets/made-outlet.ts'
import { storeArticles } from '../../outlets/stored-articles.ts'
import { testApp } from '../../test-app.ts'

const HOSTILE = `<script>alert(1)</script>"><img src=x onerror=alert(1)>\u202e${'w'.repeat(10_000)}`

describe('pages of outlets and owners', () => {
  let app: App
  let web: Hono

  before(async () => {
    const cellar = memoryCellar()
    await storeArticles(cellar, [
      {
        id: 'g1',
        url: 'https://gull.example/g1',
        outlet: 'The Gull',
        group: 'gull.example',
        story: ['s1', 'Ferry sinks off Port Merrow'],
      },
      { id: 'k1', url: 'https://skua.example/k1', outlet: HOSTILE, group: 'skua.example', article: { title: HOSTILE } },
    ])
    await keepOutlets(
      cellar,
      sourceNamed('The Register', { id: 'register', how: 'imported' }),
      [
        {
          hosts: ['gull.example'],
          row: '7',
          facts: [
            { field: 'name', value: 'The Gull', lang: 'en' },
            { field: 'name', value: 'النورس', lang: 'ar' },
            { field: 'country', value: 'SI' },
            { field: 'owner', value: 'Harbour Press' },
          ],
        },
        ...Array.from({ length: 220 }, (_, n) => ({
          hosts: [`tern-${n}.example`],
          facts: [
            { field: 'country' as const, value: n < 219 ? 'EE' : 'LV' },
            { field: 'owner' as const, value: 'Harbour Press' },
          ],
        })),
        {
          hosts: ['skua.example'],
          facts: [
            { field: 'name', value: HOSTILE, lang: 'en"><script>' },
            { field: 'homepage', value: 'javascript:alert(1)' },
            { field: 'owner', value: HOSTILE },
          ],
        },
      ],
      [
        { ownerName: 'Harbour Press', targetId: 'gull.example', control: 'unknown', percent: 50 },
        { ownerName: 'Pier Ltd', targetId: 'quay', control: 'no', percent: 5 },
        { ownerName: 'Quay', targetId: 'pier-ltd', control: 'no', percent: 5 },
        { ownerName: 'The Sea', targetId: 'pier-ltd', control: 'yes' },
        { ownerName: 'Ebb', targetId: 'flow', control: 'yes' },
        { ownerName: 'Flow', targetId: 'ebb', control: 'yes' },
      ],
    )
    await keepOutlets(cellar, sourceNamed('Our notes', { id: 'notes', how: 'imported', isPrivate: true }), [
      { hosts: ['gull.example'], facts: [{ field: 'note', value: 'told to us in confidence' }] },
    ])
    const opened = openedMemory('', cellar)
    app = testApp({}, async () => opened)
    web = pagesOf(app)
  })
  after(() => app.close())

  const html = async (path: string): Promise<string> => (await web.request(`http://127.0.0.1${path}`)).text()
  const json = async (path: string): Promise<unknown> => (await web.request(path)).json()
  const words = async (path: string) => parseHTML(await html(path)).document.body.textContent.replace(/\s+/g, ' ')

  test('are the views of their schemas', async () => {
    outletsPageSchema.strict().parse(await json('/outlets.json'))
    const outlet = outletPageSchema.strict().parse(await json('/outlets/gull.example.json'))
    ownerPageSchema.strict().parse(await json(`/owners/${encodeURIComponent(outlet.owner!.id)}.json`))
  })

  test('say each fact with its source, and what is not documented', async () => {
    const shown = await words('/outlets/gull.example')
    assert.match(shown, /Slovenia ?The Register · CC0-1.0 · row 7 · retrieved 2 Apr 2026/)
    assert.match(shown, /kind not documented/)
    assert.match(shown, /corrections policy not documented/)
    assert.match(await words('/outlets/skua.example'), /country not documented/)
  })

  test('name an outlet in all scripts, each with its language', async () => {
    const { document } = parseHTML(await html('/outlets/gull.example'))
    assert.equal(document.querySelector('.other-names [lang=ar]')?.textContent, 'النورس')
    assert.equal(document.querySelector('h1')?.getAttribute('lang'), 'en')
  })

  test('tell counts and no shares of one article', async () => {
    const shown = await words('/outlets/gull.example')
    assert.match(shown, /Counted over 1 stored article, published 2 Mar 2026/)
    assert.match(shown, /Counts only: 1 article tells no shares/)
    assert.doesNotMatch(shown.slice(shown.indexOf('What it carries')), /\d %/)
    assert.match(shown, /Held by ?Harbour Press, 50 % ?control: not documented/)
  })

  test('show what is private to nobody else: no JSON, no page that is asked for from elsewhere', async () => {
    assert.match(await words('/outlets/gull.example'), /told to us in confidence/)
    assert.doesNotMatch(JSON.stringify(await json('/outlets/gull.example.json')), /in confidence|Our notes/)
    const elsewhere = await web.request('http://stemma.example/outlets/gull.example')
    assert.doesNotMatch(await elsewhere.text(), /in confidence|Our notes/)
    const proxied = await web.request('http://127.0.0.1/outlets/gull.example', {
      headers: { 'X-Forwarded-For': '203.0.113.9' },
    })
    assert.doesNotMatch(await proxied.text(), /in confidence|Our notes/)
  })

  test('hostile names and addresses are words', async () => {
    for (const path of ['/outlets', '/outlets/skua.example', '/outlets?q=%3Cscript%3E', `/outlets?q=${'%E2%80%AE'}x`]) {
      const page = await html(path)
      const { document } = parseHTML(page)
      assert.equal(document.querySelectorAll('script, img').length, 0, path)
      for (const link of document.querySelectorAll('a')) {
        assert.match(link.getAttribute('href')!, /^(?:\/|#|https?:)/, path)
      }
      assert.doesNotMatch(page, /\u202e/, path)
      assert.ok(page.length < 60_000, `${path} is ${page.length} characters long`)
    }
  })

  test('a search asks us alone, and finds names and hosts', async () => {
    const response = await web.request('/outlets?q=gull.exa')
    assert.match(response.headers.get('Content-Security-Policy')!, /form-action 'self'/)
    const { document } = parseHTML(await response.text())
    const form = document.querySelector('form')!
    assert.deepEqual([form.getAttribute('method'), form.getAttribute('action')], ['get', '/outlets'])
    assert.equal(form.querySelector('input')?.getAttribute('value'), 'gull.exa')
    assert.match(await words('/outlets?q=gull.exa'), /1 outlet with a name or host that begins with/)
    assert.match(await words('/outlets?q=dodo'), /No known outlet has a name or host/)
    const other = await web.request('/outlets/gull.example')
    assert.match(other.headers.get('Content-Security-Policy')!, /form-action 'none'/)
  })

  test('what is not there is said with the next step', async () => {
    const paths = [
      'dodo.example',
      '%25',
      '%',
      'a%2Fb',
      '..%2F..%2Fetc',
      '__proto__',
      'constructor',
      '%00',
      'x'.repeat(3_000),
    ]
    for (const id of paths) {
      for (const kind of ['outlets', 'owners']) {
        const response = await web.request(`/${kind}/${id}`)
        assert.equal(response.status, 404, `${kind} ${id.slice(0, 20)}`)
        assert.match(await response.text(), /\/outlets lists/)
        assert.equal((await web.request(`/${kind}/${id}.json`)).status, 404)
      }
    }
  })

  test('an address of an outlet leads to its page, and an article to its outlet', async () => {
    const moved = await web.request(`/outlets/${encodeURIComponent('https://www.gull.example/a/b')}`)
    assert.deepEqual([moved.status, moved.headers.get('Location')], [302, '/outlets/gull.example'])
    const asJson = await web.request('/outlets/www.gull.example.json')
    assert.equal(asJson.headers.get('Location'), '/outlets/gull.example.json')
    const outlet = await web.request('/articles/g1/outlet')
    assert.deepEqual([outlet.status, outlet.headers.get('Location')], [302, '/outlets/gull.example'])
    assert.equal((await web.request('/articles/none/outlet')).status, 404)
  })

  test('an owner is named with how sure its control is, and not as controlling what it may not control', async () => {
    const { owner } = outletPageSchema.parse(await json('/outlets/gull.example.json'))
    const shown = await words(`/owners/${encodeURIComponent(owner!.id)}`)
    assert.match(shown, /The Gull ?50 % ?not documented/)
    assert.match(shown, /No source says that anybody controls it/)
    assert.doesNotMatch(await words('/outlets/gull.example'), /same owner controls/)
  })

  test('an owner of which others bear the name leads to them, and says that nobody knows whether they are one', async () => {
    const shown = await html('/owners/harbour-press~lv')
    const { document } = parseHTML(shown)
    const others = [...document.querySelectorAll('[aria-labelledby="namesakes"] li')].map(each =>
      each.textContent.replace(/\s+/g, ' '),
    )
    assert.deepEqual(others, ['Harbour Press (Estonia) 219 outlets', 'Harbour Press (Slovenia) 1 outlet'])
    assert.match(await words('/owners/harbour-press~lv'), /may or may not be one owner/)
    assert.match(await words('/owners/harbour-press'), /More than one owner may bear this name/)
  })

  test('an owner of very many outlets folds most away, tells how many there are, and no country of those it did not read', async () => {
    const shown = await words('/owners/harbour-press~ee')
    assert.match(shown, /219 outlets ?tern-0/)
    assert.match(shown, /170 more outlets/)
    assert.match(shown, /and 19 that are not listed here/)
    assert.doesNotMatch(shown, /country of \d+ not documented/)
  })

  test('owners that hold one another have no top, except where one controls them from without', async () => {
    const ebb = await words('/owners/ebb')
    assert.match(ebb, /Ebb ?→ ?Flow ?→ ?Ebb ?\. Each holds a share of the next\. No owner can be named at the top/)
    const pier = await words('/owners/pier-ltd')
    assert.match(pier, /Owned in a circle/)
    assert.match(pier, /At the top: ?The Sea/)
    assert.doesNotMatch(pier, /No owner can be named/)
  })

  test('stand in the masthead of every page', async () => {
    const { document } = parseHTML(await html('/feeds'))
    assert.ok(document.querySelector('.masthead a[href="/outlets"]'))
  })
})

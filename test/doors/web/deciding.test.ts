// Correcting stories on the pages: by whom, from where, and what is shown of it.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Hono } from 'hono'
import { parseHTML } from 'linkedom'
import type { App } from '../../../src/app.ts'
import { isLoopback } from '../../../src/doors/web/at-this-machine.ts'
import { pagesOf } from '../../../src/doors/web/pages.tsx'
import { articlePageSchema } from '../../../src/views/article-page.ts'
import { decisionsPageSchema } from '../../../src/views/decisions-page.ts'
import { type StoryPage, storyPageSchema } from '../../../src/views/story-page.ts'
import { smallWorld } from '../../small-world.ts'
import { testApp } from '../../test-app.ts'

const HERE = 'http://localhost'
const FROM_US = { Origin: HERE, 'Sec-Fetch-Site': 'same-origin' }

describe('correcting stories on the pages', () => {
  let app: App
  let web: Hono
  let ferry: StoryPage
  let flood: StoryPage

  before(async () => {
    app = testApp({ STEMMA_WORLD: await smallWorld() })
    await app.walkExample()
    web = pagesOf(app)
    const { stories } = await (await app.library()).stories()
    const views = await Promise.all(stories.map(async ({ id }) => (await web.request(`/stories/${id}.json`)).json()))
    const both = views.map(view => storyPageSchema.parse(view))
    ferry = both.find(({ title }) => title.includes('Ferry'))!
    flood = both.find(({ title }) => title.includes('Flood'))!
  })
  after(() => app.close())

  const decisionsNow = async () => (await (await app.library()).decisions()).length

  const post = (fields: Record<string, string> | string, { at = HERE, ...headers }: Record<string, string> = {}) =>
    web.request(`${at}/decide`, {
      method: 'POST',
      body: typeof fields === 'string' ? fields : new URLSearchParams(fields).toString(),
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...FROM_US, ...headers },
    })

  const pageAt = async (path: string) => parseHTML(await (await web.request(path)).text()).document
  const merging = () => ({ kind: 'merge', story: flood.id, into: ferry.id, reason: 'one storm', by: 'Anna' })

  test('two stories are made one, the page says who did it and why, and a button takes it back', async () => {
    const done = await post(merging())
    assert.equal(done.status, 303)
    const address = done.headers.get('Location')!
    assert.equal(address, `/stories/${ferry.id}?decided=1`)
    const page = await pageAt(address)
    assert.match(page.querySelector('[role=status]')!.textContent, /Decision 1/)
    const decided = page.querySelector('.decisions li')!
    assert.match(
      decided.textContent.replace(/\s+/g, ' '),
      /Decision 1 .* Anna ?The story of .* made one with .* one storm/,
    )
    const view = storyPageSchema.parse(await (await web.request(`/stories/${ferry.id}.json`)).json())
    assert.equal(view.articles.length, 2)
    assert.deepEqual([view.decisions[0].by, view.decisions[0].reason], ['Anna', 'one storm'])
    assert.equal((await web.request(`/stories/${flood.id}`)).headers.get('Location'), `/stories/${ferry.id}`)

    const article = `/articles/${flood.articles[0].id}`
    assert.match((await pageAt(article)).querySelector('.by-hand')!.textContent, /by hand on .* \(Anna\): one storm/)
    assert.equal(
      articlePageSchema.parse(await (await web.request(`${article}.json`)).json()).explanation?.byPerson,
      true,
    )

    const undo = Object.fromEntries(
      [...decided.querySelectorAll('form input, form button')].map(each => [
        each.getAttribute('name')!,
        each.getAttribute('value')!,
      ]),
    )
    assert.equal((await post(undo)).status, 303)
    assert.equal((await pageAt(`/stories/${flood.id}`)).querySelectorAll('.articles .card').length, 1)
    const { decisions } = decisionsPageSchema.parse(await (await web.request('/decisions.json')).json())
    assert.deepEqual(
      decisions.map(({ number, undoneBy }) => [number, undoneBy]),
      [
        [2, undefined],
        [1, 2],
      ],
    )
    assert.equal((await pageAt('/decisions')).querySelectorAll('.decisions > li').length, 2)
    assert.equal((await pageAt(article)).querySelector('.decisions')?.textContent.includes('taken back'), true)
  })

  test('an article is moved to a story that is named by the address of its page', async () => {
    const fields = { kind: 'move', article: flood.articles[0].id, other: `${HERE}/stories/${ferry.id}`, copies: 'yes' }
    const { status, headers } = await post(fields)
    assert.deepEqual([status, headers.get('Location')], [303, `/stories/${ferry.id}?decided=3`])
    assert.equal((await post({ kind: 'undo', number: '3' })).headers.get('Location'), `/stories/${flood.id}?decided=4`)
  })

  test('what is sent by another site, or by nobody that says so, is refused and changes nothing', async () => {
    const refused: [string, Record<string, string>][] = [
      ['another site', { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' }],
      ['another site that says nothing of itself', { Origin: 'null', 'Sec-Fetch-Site': 'cross-site' }],
      ['a page without origin', { Origin: 'null' }],
      ['a sister site', { 'Sec-Fetch-Site': 'same-site' }],
      ['another port', { Origin: 'http://localhost:8080' }],
      ['a typed address', { 'Sec-Fetch-Site': 'none' }],
      ['a name that was rebound to this address', { at: 'http://evil.example', Origin: 'http://evil.example' }],
      ['a proxy', { 'X-Forwarded-For': '203.0.113.7' }],
      ['a host of its own', { Host: 'evil.example' }],
    ]
    const before = await decisionsNow()
    for (const [who, headers] of refused) {
      const answer = await post(merging(), headers)
      assert.equal(answer.status, 403, who)
      assert.match(await answer.text(), /stemma merge/, who)
    }
    const silent = await web.request(`${HERE}/decide`, {
      method: 'POST',
      body: new URLSearchParams(merging()),
    })
    assert.equal(silent.status, 403)
    assert.equal(await decisionsNow(), before)
  })

  test('only small forms are read, and only by POST', async () => {
    const before = await decisionsNow()
    assert.equal((await post(JSON.stringify(merging()), { 'Content-Type': 'application/json' })).status, 415)
    assert.equal((await post(`kind=split&article=${'x'.repeat(70_000)}`)).status, 413)
    assert.equal((await web.request('/decide?kind=merge')).status, 404)
    assert.equal(await decisionsNow(), before)
  })

  test('a form that asks for what cannot be is answered with what is wrong and the next step', async () => {
    const wrong: [Record<string, string>, number, RegExp][] = [
      [{ kind: 'merge', story: flood.id, into: '' }, 400, /No other story is named\. Go back/],
      [{ kind: 'merge', story: flood.id, other: 'nobody' }, 404, /No story has the id nobody/],
      [{ kind: 'split' }, 400, /No article is named/],
      [{ kind: 'split', article: ferry.articles[0].id, other: flood.id }, 400, /Another story is named/],
      [{ kind: 'undo', number: '99' }, 404, /no decision 99/],
      [{ kind: 'undo', number: '1e400' }, 400, /No decision is named/],
      [{ kind: '<script>' }, 400, /&lt;script&gt; is no decision/],
      [{ kind: 'constructor' }, 400, /constructor is no decision/],
      [{ kind: '__proto__' }, 400, /__proto__ is no decision/],
      [{ kind: 'merge', story: flood.id, other: `${HERE}/stories/%E0%A4%A` }, 404, /No story has the id/],
    ]
    for (const [fields, status, message] of wrong) {
      const answer = await post(fields)
      assert.equal(answer.status, status, message.source)
      const text = await answer.text()
      assert.match(text, message)
      assert.match(text, /<h1[^>]*>Not done</)
    }
  })

  test('a server that others can reach shows no forms and takes none', async () => {
    const before = await decisionsNow()
    const settings: Partial<App['settings']>[] = [
      { host: '0.0.0.0' },
      { host: '192.0.2.1' },
      { excerptsOnly: true },
      { publicUrl: 'https://news.example' },
    ]
    for (const given of settings) {
      const open = pagesOf({ ...app, settings: { ...app.settings, ...given } })
      for (const path of [`/stories/${ferry.id}`, `/articles/${ferry.articles[0].id}`, '/decisions']) {
        const answer = await open.request(path)
        assert.match(answer.headers.get('Content-Security-Policy')!, /form-action 'none'/)
        assert.doesNotMatch(await answer.text(), /<form|<button/, path)
      }
      const body = new URLSearchParams(merging())
      assert.equal((await open.request(`${HERE}/decide`, { method: 'POST', body, headers: FROM_US })).status, 403)
    }
    assert.equal(await decisionsNow(), before)
    const rebound = await web.request(`http://evil.example/stories/${ferry.id}`)
    assert.doesNotMatch(await rebound.text(), /<form/)
  })

  test('reasons and names are shown as they are, whatever they hold', async () => {
    await post({ ...merging(), reason: '<b onclick=x>“no”</b>\u0000\u202e', by: '<img src=x>' })
    for (const path of [`/stories/${ferry.id}`, `/articles/${flood.articles[0].id}`, '/decisions']) {
      const page = await pageAt(path)
      assert.equal(page.querySelectorAll('main b[onclick], main img').length, 0, path)
      assert.match(page.body.textContent, /<b onclick=x>“no”<\/b>/, path)
    }
  })
})

test('addresses of this machine alone are known as such', () => {
  for (const host of [
    'localhost',
    'LOCALHOST',
    'stemma.localhost',
    '127.0.0.1',
    '127.1.2.3',
    '::1',
    '[::1]',
    '::ffff:127.0.0.1',
  ])
    assert.ok(isLoopback(host), host)
  for (const host of [
    '',
    '0.0.0.0',
    '::',
    '10.0.0.1',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    'evil-localhost',
  ])
    assert.ok(!isLoopback(host), host)
})

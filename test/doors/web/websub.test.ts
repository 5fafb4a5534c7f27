// A hub on this machine, our pages, and a service between them: everything over real connections.
import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { test } from 'node:test'
import { serve as serveHono } from '@hono/node-server'
import { pagesOf } from '../../../src/doors/web/pages.tsx'
import { openedMemory } from '../../../src/opened-memory.ts'
import { VERSIONS } from '../../../src/pipeline.ts'
import { serve } from '../../outside/http-servers.ts'
import { smallWorld } from '../../small-world.ts'
import { testApp } from '../../test-app.ts'

const item = (origin: string, name: string) => `<item><title>${name}</title><link>${origin}/${name}</link></item>`

test('a hub subscribes us, its push brings a new link, and a lying hub brings nothing', async t => {
  let items = ['one']
  const hubForms: URLSearchParams[] = []
  const site = await serve(t, (request, response) => {
    if (request.url === '/hub') {
      let form = ''
      request.on('data', data => (form += String(data)))
      request.on('end', () => (hubForms.push(new URLSearchParams(form)), response.writeHead(202).end()))
      return
    }
    if (request.url !== '/feed') return void response.writeHead(404).end()
    const link = `<${site.origin}/hub>; rel="hub", <${site.origin}/feed>; rel="self"`
    const rss = `<rss><channel><title>T</title>${items.map(name => item(site.origin, name)).join('')}</channel></rss>`
    response.writeHead(200, { 'content-type': 'application/rss+xml', link }).end(rss)
  })
  let handle: (request: Request) => Response | Promise<Response> = () => new Response('not yet', { status: 503 })
  const port = await new Promise<number>(resolve => {
    const pages = serveHono({ fetch: request => handle(request), hostname: '127.0.0.1', port: 0 }, info =>
      resolve(info.port),
    )
    t.after(() => void pages.close())
  })
  const publicUrl = `http://127.0.0.1:${port}/`
  const opened = openedMemory(await smallWorld())
  const app = testApp(
    { STEMMA_PUBLIC_URL: publicUrl, STEMMA_ALLOW_PRIVATE: `127.0.0.1:${site.port}`, STEMMA_THREADS: '1' },
    async () => opened,
  )
  t.after(() => app.close())
  handle = request => pagesOf(app).fetch(request)
  const { cellar } = opened
  const feed = `${site.origin}/feed`
  const walk = () => app.run({ watch: false, stopped: new AbortController().signal })

  await app.add(feed)
  await cellar.offer([{ stage: 'discover', subject: feed, inputHash: 'now' }], VERSIONS)
  await walk()
  assert.equal(hubForms.length, 1)
  const callback = hubForms[0].get('hub.callback')!
  const secret = hubForms[0].get('hub.secret')!
  assert.ok(callback.startsWith(`${publicUrl}websub/`))
  assert.equal(hubForms[0].get('hub.topic'), feed)

  const verify = (topic: string) =>
    fetch(
      `${callback}?${new URLSearchParams({ 'hub.mode': 'subscribe', 'hub.topic': topic, 'hub.challenge': '<b>1</b>', 'hub.lease_seconds': '3600' })}`,
    )
  assert.equal((await verify(`${feed}x`)).status, 404)
  const verified = await verify(feed)
  assert.deepEqual([verified.status, await verified.text()], [200, '<b>1</b>'])
  assert.match(verified.headers.get('content-type') ?? '', /^text\/plain/)

  const push = (body: string, key: string) =>
    fetch(callback, {
      method: 'POST',
      body,
      headers: { 'X-Hub-Signature': `sha256=${createHmac('sha256', key).update(body).digest('hex')}` },
    })
  items = ['two', 'one']
  assert.equal((await push('lies', 'not the secret')).status, 202)
  await walk()
  assert.equal(await cellar.link(`${site.origin}/two`), undefined)
  assert.equal((await push('anything', secret)).status, 202)
  await walk()
  assert.equal((await cellar.link(`${site.origin}/two`))?.title, 'two')
  assert.ok((await (await app.library()).feeds())[0].push)

  assert.equal(await app.unfollow(feed), true)
  assert.equal(hubForms.at(-1)?.get('hub.mode'), 'unsubscribe')
  assert.equal((await push('anything', secret)).status, 410)
})

test('without a public address nobody calls back, and no hub is asked', async t => {
  const app = testApp()
  t.after(() => app.close())
  for (const method of ['GET', 'POST'])
    assert.equal((await pagesOf(app).request('/websub/abc', { method })).status, 404)
  assert.throws(() => testApp({ STEMMA_PUBLIC_URL: 'http://stemma.example/' }), /begins with https/)
  assert.throws(() => testApp({ STEMMA_PUBLIC_URL: 'https://stemma.example/?a' }), /begins with https/)
})

import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { type AddingTools, whatIs } from '../src/adding.ts'
import { AppError } from '../src/domain/app-error.ts'
import { isRefusal } from '../src/domain/refusal.ts'
import { fileFetcher } from '../src/outside/files.ts'
import { type HttpDoor, openHttp } from '../src/outside/http.ts'
import { hereCrew, NOW } from './here-crew.ts'

const FRONT = '<html><head><link rel="alternate" type="application/rss+xml" href="feed"></head><body><p>Oldport'
const FEED = '<rss><channel><title>The Tide</title><item><link>a</link></item></channel></rss>'
const ANSWERS: Record<string, [status: number, type: string, body: string, headers?: Record<string, string>]> = {
  '/robots.txt': [200, 'text/plain', 'User-agent: *\nDisallow: /private'],
  '/': [302, 'text/plain', '', { location: '/en/' }],
  '/en/': [200, 'text/html', FRONT],
  '/en/feed': [200, 'application/rss+xml', FEED],
  '/private': [200, 'text/html', FRONT],
}
const server = createServer(({ url = '' }, response) => {
  const [status, type, body, headers] = ANSWERS[url] ?? [404, 'text/html', 'Not here.']
  response.writeHead(status, { 'content-type': type, ...headers }).end(body)
})

let doors: HttpDoor[] = []
let host = ''
before(async () => {
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`
})
after(async () => {
  await Promise.all(doors.map(door => door.close()))
  server.close()
})

function toolsThat(allowPrivate: readonly string[]): AddingTools {
  const door = openHttp({
    agent: 'Stemma/0.1',
    allowPrivate,
    allowPorts: [],
    maxBytes: 1_000_000,
    timeoutMs: 5_000,
    maxRedirects: 5,
    perHost: 2,
    paceMs: 0,
    now: () => Date.parse(NOW),
    log: () => {},
  })
  doors = [...doors, door]
  return { fetch: door.fetch, files: fileFetcher(() => NOW, 1_000_000), extract: hereCrew.extract }
}

test('a host alone leads over http and a redirect to the feed that its front page names', async () => {
  const found = await whatIs(host, toolsThat([host]))
  assert.ok(!isRefusal(found) && found.kind === 'feed')
  assert.deepEqual([found.url, found.title], [`http://${host}/en/feed`, 'The Tide'])
})

test('what robots.txt forbids, what is not there and what is private is refused, what is dead is an error', async () => {
  const codeOf = async (address: string, allowed: string[]) => {
    const found = await whatIs(address, toolsThat(allowed))
    return isRefusal(found) ? found.refusal.code : found.kind
  }
  assert.equal(await codeOf(`http://${host}/private`, [host]), 'robots-disallow')
  assert.equal(await codeOf(`http://${host}/nowhere`, [host]), 'not-found')
  assert.equal(await codeOf(`http://${host}/en/feed`, []), 'address-not-allowed')
  assert.equal(await codeOf(host, []), 'address-not-allowed')
  const dead = whatIs('http://127.0.0.1:9/', toolsThat(['127.0.0.1:9']))
  await assert.rejects(dead, error => error instanceof AppError && error.code === 'unavailable')
})

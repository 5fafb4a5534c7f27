import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { IncomingHttpHeaders } from 'node:http'
import { createServer } from 'node:https'
import { join } from 'node:path'
import { test } from 'node:test'
import { isRefusal } from '../../src/domain/refusal.ts'
import { statusOf } from '../../src/outside/http-errors.ts'
import { answerOf, doorTo, refusalOf, serve, serveRaw, started, textOf, unavailableOf } from './http-servers.ts'

test('a page comes as it is, with its hash, its type and the time', async t => {
  const site = await serve(t, (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=koi8-r', etag: '"1"' }).end('<p>a page')
  })
  const answer = answerOf(await doorTo(t, [site.port]).fetch(`${site.origin}/a?#part`))
  assert.deepEqual(answer, {
    document: {
      id: '',
      url: `${site.origin}/a?#part`,
      fetchedAt: '2026-03-02T12:00:00.000Z',
      status: 200,
      contentType: 'text/html; charset=koi8-r',
      hash: createHash('sha256').update('<p>a page').digest('hex'),
      bytes: new TextEncoder().encode('<p>a page'),
    },
    freshness: { etag: '"1"' },
    robots: `${site.origin}/robots.txt answered 404: there are no rules, so it may be fetched.`,
  })
  assert.deepEqual(site.asked, ['/a?'], 'a last question mark is kept')
})

test('a request says who asks, and nothing more', async t => {
  const heard: IncomingHttpHeaders[] = []
  const site = await serve(t, (request, response) => {
    heard.push(request.headers)
    response.end('x')
  })
  await doorTo(t, [site.port], { contact: 'desk@monitor.example' }).fetch(`${site.origin}/`)
  await doorTo(t, [site.port], { contact: 'https://monitor.example/about' }).fetch(`${site.origin}/`, { as: 'feed' })
  const [page, feed] = heard
  assert.equal(page['user-agent'], 'Stemma/9.9 (+desk@monitor.example)')
  assert.equal(page.from, 'desk@monitor.example')
  assert.equal(feed['user-agent'], 'Stemma/9.9 (+https://monitor.example/about)')
  assert.equal(feed.from, undefined)
  assert.match(feed.accept ?? '', /rss/)
  assert.deepEqual(Object.keys(page).sort(), ['accept', 'accept-encoding', 'connection', 'from', 'host', 'user-agent'])
})

test('a contact that would break a header is refused', t => {
  for (const contact of ['me', 'a@b\r\nX: y', 'https://x.example/)\n', 'Ann <ann@x.example>', ''])
    assert.throws(() => doorTo(t, [], { contact }), /neither an e-mail address nor a web address/)
})

test('a cookie is never sent back', async t => {
  const heard: (string | undefined)[] = []
  const site = await serve(t, (request, response) => {
    heard.push(request.headers.cookie)
    const elsewhere = request.url === '/' ? { location: '/next' } : {}
    response.writeHead(request.url === '/' ? 302 : 200, { 'set-cookie': 'session=1; Path=/', ...elsewhere }).end('x')
  })
  const door = doorTo(t, [site.port])
  await door.fetch(`${site.origin}/`)
  await door.fetch(`${site.origin}/`)
  assert.deepEqual(heard, [undefined, undefined, undefined, undefined])
})

test('what did not change is not sent again', async t => {
  const site = await serve(t, ({ headers }, response) => {
    const same =
      headers['if-none-match'] === 'W/"7"' && headers['if-modified-since'] === 'Mon, 02 Mar 2026 09:00:00 GMT'
    response.writeHead(same ? 304 : 200, { 'cache-control': 'max-age=60', etag: 'W/"7"' }).end(same ? undefined : 'new')
  })
  const door = doorTo(t, [site.port])
  const known = { etag: 'W/"7"', lastModified: 'Mon, 02 Mar 2026 09:00:00 GMT' }
  const again = await door.fetch(`${site.origin}/`, { known })
  assert.ok('unchanged' in again)
  assert.deepEqual(again.freshness, { ...known, maxAgeMs: 60_000 })
  assert.match(again.robots ?? '', /robots\.txt answered 404/)
  assert.equal(textOf(answerOf(await door.fetch(`${site.origin}/`))), 'new')
  const spoilt = { etag: '"7"\r\nX-Evil: 1', lastModified: 'é'.repeat(3_000) }
  assert.equal(textOf(answerOf(await door.fetch(`${site.origin}/`, { known: spoilt }))), 'new')
})

test('304 to a question without a condition is no answer', async t => {
  const site = await serve(t, (_, response) => response.writeHead(304).end())
  const door = doorTo(t, [site.port])
  for (const known of [undefined, {}, { maxAgeMs: 60_000 }])
    assert.match(refusalOf(await door.fetch(`${site.origin}/`, { known })), /^unreadable: .* answered 304/)
})

test('the time for which an answer stays fresh is read as servers write it', async t => {
  const cases: [headers: Record<string, string | string[]>, maxAgeMs: number | undefined][] = [
    [{}, undefined],
    [{ 'cache-control': 'public, max-age=300' }, 300_000],
    [{ 'cache-control': ['public', 'Max-Age="300"'] }, 300_000],
    [{ 'cache-control': 'max-age=300', age: '100' }, 200_000],
    [{ 'cache-control': 'max-age=300', age: '900' }, 0],
    [{ 'cache-control': 's-maxage=900, max-age=60' }, 60_000],
    [{ 'cache-control': 's-maxage=900' }, undefined],
    [{ 'cache-control': 'max-age=300, no-cache' }, 0],
    [{ 'cache-control': 'no-store' }, 0],
    [{ 'cache-control': 'max-age=99999999999' }, 365 * 86_400_000],
    [{ 'cache-control': 'max-age=x' }, undefined],
    [{ expires: 'Mon, 02 Mar 2026 12:10:00 GMT', date: 'Mon, 02 Mar 2026 12:00:00 GMT' }, 600_000],
    [{ expires: 'Monday, 02-Mar-26 12:10:00 GMT', date: 'Mon Mar  2 12:00:00 2026' }, 600_000],
    [{ expires: '0', date: 'Mon, 02 Mar 2026 12:00:00 GMT' }, 0],
    [{ expires: 'Mon, 02 Mar 2026 12:10:00 GMT', 'cache-control': 'max-age=1' }, 1_000],
  ]
  const site = await serve(t, (request, response) => {
    response.sendDate = false
    response.writeHead(200, cases[Number(request.url?.slice(1))][0]).end('x')
  })
  const door = doorTo(t, [site.port])
  for (const [at, [headers, maxAgeMs]] of cases.entries()) {
    const { freshness } = answerOf(await door.fetch(`${site.origin}/${at}`))
    assert.equal(freshness.maxAgeMs, maxAgeMs, JSON.stringify(headers))
  }
})

test('a page that is not there is an answer with its status and without bytes', async t => {
  const site = await serve(t, (request, response) =>
    response.writeHead(Number(request.url?.slice(1)), { 'content-type': 'text/html' }).end('<p>sorry'),
  )
  const door = doorTo(t, [site.port])
  for (const status of [400, 401, 402, 403, 404, 410, 451]) {
    const { document } = answerOf(await door.fetch(`${site.origin}/${status}`))
    assert.deepEqual([document.status, document.bytes.length], [status, 0])
  }
})

test('statuses that may be others later are thrown with what the server asks for', async t => {
  const asks: [path: string, status: number, retry: string | undefined, ms: number | undefined][] = [
    ['/a', 500, undefined, undefined],
    ['/b', 502, '7', 7_000],
    ['/c', 408, 'soon', undefined],
    ['/d', 503, 'Mon, 02 Mar 2026 12:30:00 GMT', 1_800_000],
    ['/e', 503, 'Mon, 02 Mar 2020 12:30:00 GMT', undefined],
    ['/f', 429, '99999999', 86_400_000],
    ['/g', 429, undefined, undefined],
    ['/h', 206, undefined, undefined],
  ]
  for (const [path, status, retry, ms] of asks) {
    const site = await serve(t, (_, response) =>
      response.writeHead(status, retry ? { 'retry-after': retry } : {}).end('x'),
    )
    const error = await unavailableOf(doorTo(t, [site.port]).fetch(site.origin + path))
    assert.deepEqual([error.retryAfterMs, statusOf(error)], [ms, status], path)
    assert.equal(error.message, `127.0.0.1:${site.port} answered ${status}.`)
  }
})

test('a host that asks to be left alone is left alone, and no other', async t => {
  const busy = await serve(t, (_, response) => response.writeHead(429, { 'retry-after': '120' }).end())
  const other = await serve(t, (_, response) => response.end('x'))
  const door = doorTo(t, [busy.port, other.port])
  await unavailableOf(door.fetch(`${busy.origin}/a`))
  const held = await unavailableOf(door.fetch(`${busy.origin}/b`, { as: 'feed' }))
  assert.match(held.message, /asked to be left alone for 120 s/)
  assert.ok((held.retryAfterMs ?? 0) > 100_000)
  assert.deepEqual(busy.asked, ['/a'])
  answerOf(await door.fetch(`${other.origin}/`))
})

test('redirects are followed to the end, and only those for good move the address', async t => {
  const to: Record<string, [status: number, location: string]> = {
    '/old': [301, '/newer'],
    '/newer': [308, 'new?x=1#part'],
    '/new?x=1': [302, '/today'],
    '/short': [307, '/today'],
    '/mixed': [302, '/old'],
    '/umlaut': [302, Buffer.from('/käse').toString('latin1')],
  }
  const site = await serve(t, (request, response) => {
    const [status, location] = to[request.url ?? ''] ?? [200]
    response.writeHead(status, location ? { location } : {}).end('x')
  })
  const door = doorTo(t, [site.port])
  const moved = answerOf(await door.fetch(`${site.origin}/old`))
  assert.equal(moved.document.finalUrl, `${site.origin}/today`)
  assert.equal(moved.movedTo, `${site.origin}/new?x=1`)
  assert.equal(answerOf(await door.fetch(`${site.origin}/short`)).movedTo, undefined)
  assert.equal(answerOf(await door.fetch(`${site.origin}/mixed`)).movedTo, undefined)
  assert.equal(answerOf(await door.fetch(`${site.origin}/umlaut`)).document.finalUrl, `${site.origin}/k%C3%A4se`)
  assert.equal(answerOf(await door.fetch(`${site.origin}/today`)).document.finalUrl, undefined)
})

test('circles, chains without end and redirects to nowhere are refused', async t => {
  const site = await serve(t, (request, response) => {
    const path = request.url ?? ''
    const next: Record<string, string> = { '/self': '/self', '/ping': '/pong', '/pong': '/ping#again' }
    const location = /^\/n\d/.test(path) ? `/n${Number(path.slice(2)) + 1}` : next[path]
    response.writeHead(302, location ? { location } : {}).end()
  })
  const door = doorTo(t, [site.port])
  assert.match(refusalOf(await door.fetch(`${site.origin}/self`)), /^unreadable: .* redirects in a circle/)
  assert.match(refusalOf(await door.fetch(`${site.origin}/ping`)), /^unreadable: .* redirects in a circle/)
  assert.match(refusalOf(await door.fetch(`${site.origin}/n1`)), /^unreadable: .* redirects more than 5 times/)
  assert.match(refusalOf(await door.fetch(`${site.origin}/nowhere`)), /^unreadable: .* without saying where to go/)
  assert.equal(site.asked.filter(path => /^\/n\d/.test(path)).length, 6)
})

const TLS = join(import.meta.dirname, '../fixtures/tls')
const cert = readFileSync(join(TLS, 'cert.pem'), 'utf8')

async function serveTls(t: Parameters<typeof serve>[0], location?: string) {
  const key = readFileSync(join(TLS, 'key.pem'), 'utf8')
  const server = createServer({ key, cert }, (request, response) => {
    if (request.url === '/robots.txt') return void response.writeHead(404).end()
    response.writeHead(location ? 302 : 200, location ? { location } : {}).end('safe')
  })
  return started(t, server)
}

test('a page comes over TLS, and a way back to bare HTTP is told', async t => {
  const plain = await serve(t, (_, response) => response.end('bare'))
  const safe = await serveTls(t)
  const leaving = await serveTls(t, `${plain.origin}/`)
  const logged: string[] = []
  const log = (event: string) => void logged.push(event)
  const lookup = async () => [{ address: '127.0.0.1', family: 4 }]
  const door = doorTo(t, [plain.port, safe, leaving], { ca: cert, lookup, log })
  const answer = answerOf(await door.fetch(`https://secure.example:${safe}/`))
  assert.deepEqual([textOf(answer), answer.insecure], ['safe', undefined])
  const left = answerOf(await door.fetch(`https://secure.example:${leaving}/`))
  assert.deepEqual([textOf(left), left.insecure], ['bare', true])
  assert.ok(logged.includes('https left for http'))
})

test('what is wrong with TLS is told', async t => {
  const safe = await serveTls(t)
  const bare = await serveRaw(t, socket => socket.end('HTTP/1.1 200 OK\r\n\r\n'))
  const lookup = async () => [{ address: '127.0.0.1', family: 4 }]
  const untrusting = doorTo(t, [safe, bare.port], { lookup })
  const own = await unavailableOf(untrusting.fetch(`https://secure.example:${safe}/`))
  assert.equal(own.message, `secure.example:${safe} shows a certificate that it signed itself.`)
  const other = await unavailableOf(doorTo(t, [safe], { lookup, ca: cert }).fetch(`https://other.example:${safe}/`))
  assert.equal(other.message, `other.example:${safe} shows a certificate of another host.`)
  const none = await unavailableOf(untrusting.fetch(`https://127.0.0.1:${bare.port}/`))
  assert.match(none.message, /does not speak TLS|broke off/)
  for (const error of [own, other, none]) assert.ok(error.next)
})

test('after closing nothing is fetched, and what was under way ends', async t => {
  const site = await serve(t, () => {})
  const door = doorTo(t, [site.port])
  const waiting = unavailableOf(door.fetch(`${site.origin}/`))
  await new Promise(resolve => {
    setTimeout(resolve, 50)
  })
  await door.close()
  assert.equal((await waiting).message, 'Stemma is being stopped.')
  assert.equal((await unavailableOf(door.fetch(`${site.origin}/`))).message, 'Stemma is being stopped.')
  await door.close()
  assert.ok(isRefusal(await door.fetch('nowhere')))
})

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, request as ask } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { answerOf, doorTo, refusalOf, serve, started, textOf, unavailableOf } from './http-servers.ts'

const TLS = join(import.meta.dirname, '../fixtures/tls')
const cert = readFileSync(join(TLS, 'cert.pem'), 'utf8')
const key = readFileSync(join(TLS, 'key.pem'), 'utf8')

/** A proxy for which every name is 127.0.0.1. `says` answers a status in place of doing its work. */
async function startProxy(t: TestContext, says: (request: IncomingMessage) => number | undefined = () => undefined) {
  const heard: string[] = []
  const server = createServer((request, response) => {
    heard.push(`${request.method} ${request.url}`)
    const status = says(request)
    if (status) return void response.writeHead(status).end('the proxy')
    const url = new URL(request.url ?? '')
    const headers = { ...request.headers, 'x-came-by': 'proxy' }
    ask({ host: '127.0.0.1', port: url.port, path: url.pathname + url.search, headers }, answer => {
      response.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(response)
    }).end()
  })
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    heard.push(`${request.method} ${request.url}`)
    const status = says(request)
    if (status) return void socket.end(`HTTP/1.1 ${status} No\r\n\r\n`)
    const on = connect(Number(request.url?.split(':')[1]), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      on.pipe(socket).pipe(on)
    })
    for (const each of [on, socket])
      each.on('error', () => each.destroy()).on('close', () => (on.destroy(), socket.destroy()))
  })
  const port = await started(t, server)
  return { heard, address: `http://127.0.0.1:${port}` }
}

test('a page over HTTP is asked of the proxy by its whole address, and its name is the proxy’s matter', async t => {
  const hosts: (string | undefined)[] = []
  const site = await serve(t, (request, response) => {
    hosts.push(request.headers.host)
    response.end(`by ${String(request.headers['x-came-by'])}`)
  })
  const proxy = await startProxy(t)
  const lookup = () => Promise.reject(new Error('asked'))
  const door = doorTo(t, [], { proxy: proxy.address, allowPorts: [site.port], lookup })
  const answer = answerOf(await door.fetch(`http://news.example:${site.port}/a?b`))
  assert.equal(textOf(answer), 'by proxy')
  assert.deepEqual(hosts, [`news.example:${site.port}`])
  const asked = ['/robots.txt', '/a?b'].map(path => `GET http://news.example:${site.port}${path}`)
  assert.deepEqual(proxy.heard, asked)
})

test('a page over HTTPS goes through a tunnel, and its certificate is checked here', async t => {
  const server = createTlsServer({ key, cert }, (request, response) => {
    response.writeHead(request.url === '/robots.txt' ? 404 : 200).end('safe')
  })
  const port = await started(t, server)
  const proxy = await startProxy(t)
  const settings = { proxy: proxy.address, allowPorts: [port] }
  const door = doorTo(t, [], { ...settings, ca: cert })
  assert.equal(textOf(answerOf(await door.fetch(`https://secure.example:${port}/`))), 'safe')
  assert.ok(proxy.heard.every(line => line === `CONNECT secure.example:${port}`))
  const error = await unavailableOf(doorTo(t, [], settings).fetch(`https://secure.example:${port}/`))
  assert.match(error.message, /by the proxy .*certificate that it signed itself/)
})

test('inside addresses stay refused behind a proxy', async t => {
  const proxy = await startProxy(t)
  const door = doorTo(t, [], { proxy: proxy.address })
  for (const host of [
    '127.0.0.1',
    '10.0.0.1',
    '169.254.169.254',
    '[::1]',
    'localhost',
    'a.localhost',
    'printer',
    'x.internal',
  ])
    assert.match(refusalOf(await door.fetch(`http://${host}/`)), /^address-not-allowed/, host)
  assert.deepEqual(proxy.heard, [])
})

test('a proxy that refuses is told from the host behind it', async t => {
  for (const [status, scheme] of [
    [407, 'http'],
    [407, 'https'],
    [403, 'https'],
    [502, 'https'],
  ] as const) {
    const proxy = await startProxy(t, () => status)
    const error = await unavailableOf(doorTo(t, [], { proxy: proxy.address }).fetch(`${scheme}://news.example/`))
    assert.match(error.message, new RegExp(`proxy 127\\.0\\.0\\.1:\\d+ answered ${status} .*news\\.example`), scheme)
    assert.match(error.next ?? '', /STEMMA_PROXY/)
  }
})

test('a dead proxy is unavailable', async t => {
  const door = doorTo(t, [], { proxy: 'http://127.0.0.1:1' })
  for (const scheme of ['http', 'https']) {
    const error = await unavailableOf(door.fetch(`${scheme}://news.example/`))
    assert.match(error.message, /by the proxy 127\.0\.0\.1:1\) refuses connections/)
  }
})

test('a proxy’s user and password go to the proxy alone', async t => {
  const told: (string | undefined)[] = []
  const heard: (string | undefined)[] = []
  const site = await serve(t, (request, response) => {
    heard.push(request.headers.authorization)
    response.end('x')
  })
  const proxy = await startProxy(t, request => void told.push(request.headers['proxy-authorization']))
  const withUser = proxy.address.replace('http://', 'http://ann:secret@')
  const logged: string[] = []
  const log = (event: string, fields?: object) => void logged.push(JSON.stringify([event, fields]))
  await doorTo(t, [], { proxy: withUser, allowPorts: [site.port], log }).fetch(`http://news.example:${site.port}/`)
  assert.deepEqual(told, Array(2).fill(`Basic ${Buffer.from('ann:secret').toString('base64')}`))
  assert.deepEqual(heard, [undefined])
  assert.doesNotMatch(logged.join(), /secret/)
})

test('a proxy that is none is refused at the start', t => {
  for (const proxy of ['', 'proxy', 'socks5://127.0.0.1:1', 'file:///x'])
    assert.throws(() => doorTo(t, [], { proxy }), /is no HTTP proxy/)
})

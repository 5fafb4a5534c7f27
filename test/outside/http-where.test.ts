import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AddressRefused, guardedConnect } from '../../src/outside/http-connect.ts'
import { answerOf, doorTo, refusalOf, serve, textOf } from './http-servers.ts'

test('a loopback server is refused where nobody allowed it', async t => {
  const site = await serve(t, (_, response) => response.end('inside'))
  const door = doorTo(t, [], { allowPorts: [site.port] })
  assert.match(refusalOf(await door.fetch(`${site.origin}/`)), /^address-not-allowed: .* is this machine\.$/)
  assert.match(refusalOf(await door.fetch(`http://localhost:${site.port}/`)), /^address-not-allowed/)
  assert.deepEqual(site.asked, [])
})

test('a redirect to an inside address is refused, whatever the outside page said', async t => {
  const targets: Record<string, string> = {
    '/metadata': 'http://169.254.169.254/latest/meta-data/',
    '/loopback': 'http://[::1]/',
    '/private': '//10.0.0.1/',
    '/decimal': 'http://2130706433/',
    '/name': 'http://intranet.test/',
    '/file': 'file:///etc/passwd',
    '/port': 'http://127.0.0.1:22/',
    '/password': 'http://user:word@news.test/',
    '/script': 'javascript:alert(1)',
  }
  const site = await serve(t, (request, response) =>
    response.writeHead(302, { location: targets[request.url ?? ''] }).end(),
  )
  const lookup = async () => [{ address: '192.168.7.7', family: 4 }]
  const door = doorTo(t, [site.port], { lookup })
  for (const path of Object.keys(targets))
    assert.match(refusalOf(await door.fetch(site.origin + path)), /^address-not-allowed: /, path)
})

test('a password is told to nobody', async t => {
  const told: string[] = []
  const door = doorTo(t, [], { log: (event, fields) => void told.push(JSON.stringify([event, fields])) })
  told.push(
    refusalOf(await door.fetch('http://ann:secret@news.test/')),
    refusalOf(await door.fetch('http://ann:secret@')),
  )
  assert.doesNotMatch(told.join(), /secret/)
})

test('a name that changes its address between two connections is checked at each', async t => {
  const close = { connection: 'close' }
  const page = (url?: string) => (url === '/robots.txt' ? 404 : 200)
  const site = await serve(t, ({ url }, response) => response.writeHead(page(url), close).end('outside'), {
    robots: true,
  })
  const answers = ['127.0.0.1', '127.0.0.1', '10.0.0.1']
  let lookups = 0
  const lookup = async () => [{ address: answers[Math.min(lookups++, 2)], family: 4 }]
  const door = doorTo(t, [site.port], { lookup })
  assert.equal(textOf(answerOf(await door.fetch(`http://turning.test:${site.port}/a`))), 'outside')
  assert.equal(lookups, 2, 'robots.txt and the page: one look-up for each connection and none besides')
  const later = refusalOf(await door.fetch(`http://turning.test:${site.port}/b`))
  assert.match(later, /^address-not-allowed: .* turning\.test is at 10\.0\.0\.1, a private address/)
  assert.deepEqual(site.asked, ['/a'])
})

test('a name with an outside and an inside address is refused', async t => {
  const site = await serve(t, (_, response) => response.end('outside'))
  for (const inside of ['10.0.0.1', '::1', '169.254.169.254', '::ffff:127.0.0.2', 'fe80::1%1']) {
    const lookup = async () => [
      { address: '127.0.0.1', family: 4 },
      { address: inside, family: inside.includes(':') ? 6 : 4 },
    ]
    const door = doorTo(t, [], { lookup, allowPrivate: ['127.0.0.1'], allowPorts: [site.port] })
    assert.match(refusalOf(await door.fetch(`http://both.test:${site.port}/`)), /^address-not-allowed: /, inside)
  }
  assert.deepEqual(site.asked, [])
})

test('the other end of a connection is checked once more', async t => {
  const site = await serve(t, (_, response) => response.end('x'))
  let asked = 0
  const why = { because: 'it turned', next: '' }
  const policy = { refusesUrl: () => undefined, refusesIp: () => (asked++ === 0 ? undefined : why) }
  const connect = guardedConnect(policy, {
    timeoutMs: 1_000,
    lookup: async () => [{ address: '127.0.0.1', family: 4 }],
  })
  const error = await new Promise(resolve => {
    connect({ hostname: 'turning.test', protocol: 'http:', port: String(site.port) }, (...answer) => resolve(answer[0]))
  })
  assert.ok(error instanceof AddressRefused && error.why === why)
})

test('names under localhost are this machine, and no resolver is asked about them', async t => {
  const site = await serve(t, (_, response) => response.end('own'))
  const lookup = () => Promise.reject(new Error('asked'))
  const door = doorTo(t, [site.port], { lookup })
  assert.equal(textOf(answerOf(await door.fetch(`http://a.localhost:${site.port}/`))), 'own')
})

test('what is no address is refused by its name', async t => {
  const door = doorTo(t, [])
  for (const text of ['', 'news', '/path', 'http://', 'http://a b/', 'http://[::1', 'http://1.2.3.400/'])
    assert.match(refusalOf(await door.fetch(text)), /^address-not-allowed: .* is no web address\.$/, text)
})

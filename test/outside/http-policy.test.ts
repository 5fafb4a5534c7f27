import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { AppError } from '../../src/domain/app-error.ts'
import { addressPolicy } from '../../src/outside/http-policy.ts'

const rules = (allowPrivate: string[] = [], allowPorts: number[] = [], proxied = false) =>
  addressPolicy({ allowPrivate, allowPorts, proxied })
const why = (url: string, policy = rules()) => policy.refusesUrl(new URL(url))?.because

test('a public name or address on the ports of the web may be asked', () => {
  for (const url of ['http://news.example/', 'https://news.example/', 'http://news.example:443/', 'https://8.8.8.8/'])
    assert.equal(why(url), undefined, url)
})

test('this machine is refused in every spelling of its address', () => {
  const hosts =
    '127.0.0.1 127.1 2130706433 0x7f000001 0x7f.1 0177.0.0.1 127.0.0.1. 127.0.0.1 [::1] [::ffff:127.0.0.1] [::ffff:7f00:1]'
  for (const host of [...hosts.split(' '), 'localhost', 'LOCALHOST', 'localhost.', 'a.localhost', '①②⑦.0.0.1'])
    assert.match(why(`http://${host}/`) ?? 'allowed', /this machine$/, host)
})

test('an address is allowed or refused whatever its spelling', () => {
  fc.assert(
    fc.property(fc.ipV4(), address => {
      const [a, b, c, d] = address.split('.').map(Number)
      const low = c * 256 + d
      const number = ((a * 256 + b) * 256 + c) * 256 + d
      const hex = number.toString(16).padStart(8, '0')
      const spellings = [`${number}`, `0x${hex}`, `${a}.${b}.${low}`, `0${a.toString(8)}.${b}.0x${c.toString(16)}.${d}`]
      const inside = [`[::ffff:${address}]`, `[0:0:0:0:0:FFFF:${hex.slice(0, 4)}:${hex.slice(4)}]`]
      const verdicts = [...spellings, ...inside].map(host => why(`http://${host}/`) === undefined)
      assert.deepEqual(new Set(verdicts), new Set([why(`http://${address}/`) === undefined]))
    }),
    { examples: [['127.0.0.1'], ['10.0.0.1'], ['169.254.169.254'], ['8.8.8.8']] },
  )
})

test('other schemes, ports and addresses with a password are refused', () => {
  for (const url of ['ftp://news.example/', 'file:///etc/passwd', 'data:text/html,x', 'gopher://news.example/'])
    assert.match(why(url) ?? 'allowed', /is not http: or https:$/)
  assert.equal(why('http://news.example:22/'), 'port 22 of news.example is not allowed')
  assert.equal(why('http://user@news.example/'), 'it holds a user name or a password')
  assert.equal(why('http://:word@news.example/'), 'it holds a user name or a password')
  assert.equal(why('http://news.example:8080/', rules([], [8080])), undefined)
})

test('an entry with a port allows that address on that port alone', () => {
  const policy = rules(['127.0.0.1:8080', '[::1]:8081'])
  assert.equal(why('http://127.0.0.1:8080/', policy), undefined)
  assert.equal(why('http://localhost:8080/', policy), undefined)
  assert.equal(why('http://[::1]:8081/', policy), undefined)
  assert.match(why('http://127.0.0.1/', policy) ?? '', /is this machine/)
  assert.match(why('http://127.0.0.1:8081/', policy) ?? '', /port 8081/)
  assert.match(policy.refusesIp('news.example', 8080, '10.0.0.1')?.because ?? '', /private/)
})

test('a block and a name may have a port too', () => {
  const policy = rules(['127.0.0.0/8:8080', 'fd00::/8:8080', 'localhost:8082'])
  for (const host of ['127.0.0.1:8080', '127.9.9.9:8080', '[fd12::1]:8080', 'localhost:8080', 'localhost:8082'])
    assert.equal(why(`http://${host}/`, policy), undefined, host)
  for (const host of ['127.0.0.1', '10.0.0.1:8080', '127.0.0.1:8082', '[fc00::1]:8080'])
    assert.ok(why(`http://${host}/`, policy), host)
})

test('a block or an address without a port is allowed on the ports that are allowed anyway', () => {
  const policy = rules(['10.0.0.0/8', '::1'], [8080])
  for (const url of ['http://10.1.2.3/', 'http://10.1.2.3:8080/', 'http://[::1]/'])
    assert.equal(why(url, policy), undefined)
  assert.match(why('http://10.1.2.3:8081/', policy) ?? '', /port 8081/)
  assert.match(why('http://11.1.2.3:8081/', policy) ?? '', /port 8081/)
  assert.match(why('http://192.168.0.1/', policy) ?? '', /private/)
})

test('a host allowed by name may be inside, and still is no metadata service', () => {
  const policy = rules(['Intranet.example', 'wiki.example:8080'])
  assert.equal(policy.refusesIp('intranet.example', 80, '10.0.0.1'), undefined)
  assert.equal(policy.refusesIp('intranet.example.', 443, '::1'), undefined)
  assert.equal(policy.refusesIp('wiki.example', 8080, '192.168.0.4'), undefined)
  assert.equal(policy.refusesIp('wiki.example', 8080, '8.8.8.8'), undefined)
  for (const address of ['169.254.169.254', 'fd00:ec2::254', '0.0.0.0', '224.0.0.1', '64:ff9b::a00:1'])
    assert.ok(policy.refusesIp('intranet.example', 80, address), address)
  assert.ok(policy.refusesIp('wiki.example', 80, '192.168.0.4'))
  assert.ok(policy.refusesIp('other.example', 80, '10.0.0.1'))
  assert.equal(rules(['169.254.169.254']).refusesIp('x.example', 80, '169.254.169.254'), undefined)
})

test('what is at an address is told with the address', () => {
  assert.equal(
    rules().refusesIp('news.example', 80, '10.0.0.1')?.because,
    'news.example is at 10.0.0.1, a private address',
  )
  assert.match(rules().refusesIp('news.example', 80, 'nonsense')?.because ?? '', /cannot be read/)
})

test('behind a proxy names of inside networks are refused unless they are named', () => {
  const policy = rules(['wiki.lan', 'forge.lan:3000'], [], true)
  for (const host of ['metadata.google.internal', 'printer', 'printer.local', 'nas.lan', 'router.home.arpa'])
    assert.match(why(`http://${host}/`, policy) ?? 'allowed', /inside network/, host)
  for (const url of ['http://wiki.lan/', 'http://forge.lan:3000/', 'http://news.example/'])
    assert.equal(why(url, policy), undefined)
  assert.match(why('http://news.example:3000/', policy) ?? 'allowed', /port 3000/)
  assert.match(why('http://localhost/', policy) ?? 'allowed', /this machine/)
})

test('an entry that cannot be read is named', () => {
  for (const entry of ['', '10.0.0.0/99', 'http://x/', 'a b', 'x:99999', 'x:y', '::1:', '1.2.3.4/99:80', '[::1', 'x/8'])
    assert.throws(
      () => rules([entry]),
      (error: unknown) => error instanceof AppError && error.message.includes(JSON.stringify(entry)),
      entry,
    )
})

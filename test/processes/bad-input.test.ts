// What people mistype, and what the web answers, through the command line: what is wrong, what to do, the exit code.
import assert from 'node:assert/strict'
import { mkdir, writeFile } from 'node:fs/promises'
import { createServer as createHttp, type Server } from 'node:http'
import { type AddressInfo, createServer as createTcp } from 'node:net'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { testDatabase } from '../outside/postgres/test-database.ts'
import { corpus, jsonl } from './corpus.ts'
import { addressOf, type Service, service } from './run-stemma.ts'

/** What a server of this machine answers. */
const PAGES: Record<string, [type: string, body: string]> = {
  '/shop': ['text/html', '<html><head><title>Shop</title></head><body><a href="/a">A</a></body></html>'],
  '/torn.xml': ['application/rss+xml', '<?xml version="1.0"?><rss version="2.0"><channel><title>Torn</title><item><ti'],
}

const http = (): Server =>
  createHttp((request, response) => {
    const [type, body] = PAGES[request.url!] ?? []
    if (body === undefined) response.writeHead(request.url === '/busy' ? 503 : 404).end()
    else response.writeHead(200, { 'content-type': type }).end(body)
  })

/** Answers every greeting with words that are no TLS. */
const gruff = () =>
  createTcp(socket => {
    socket.on('error', () => {})
    socket.write('Who is there?\r\n')
  })

async function listening(t: TestContext, server: ReturnType<typeof gruff>): Promise<string> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  t.after(() => {
    if ('closeAllConnections' in server) (server as Server).closeAllConnections()
    server.close()
  })
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function scene(t: TestContext): Promise<Service & { web: string; noTls: string }> {
  const database = await testDatabase('embedded')
  t.after(() => database.close())
  const [web, noTls] = await Promise.all([listening(t, http()), listening(t, gruff())])
  const settings = {
    STEMMA_DATABASE_URL: addressOf(database, 'test'),
    STEMMA_ALLOW_PRIVATE: `${web},${noTls}`,
    STEMMA_PACE_MS: '0',
    STEMMA_LOG: 'off',
  }
  return { ...service(t, settings), web, noTls }
}

test('what cannot be added is told one by one, with what is wrong and what to do, and takes nothing from the rest', async t => {
  const { run, out, folder, web, noTls } = await scene(t)
  const list = join(folder, 'list.jsonl')
  await writeFile(list, `${jsonl(corpus(1).slice(0, 2))}not json\n{"id":"x"}\n`)
  await mkdir(join(folder, 'nothing'))
  const bad: [given: string, said: RegExp][] = [
    ['no address at all', /neither a file or folder here nor an address.*\n.*Give the address/],
    ['ftp://coast.example/news', /no address that Stemma fetches \(ftp:\)/],
    ['http://10.1.2.3/feed', /address-not-allowed: .*a private address.*STEMMA_ALLOW_PRIVATE/],
    ['http://169.254.169.254/', /address-not-allowed: .*metadata/],
    ['http://nobody.invalid/', /nobody\.invalid.*\n./],
    [`https://${noTls}/`, /does not speak TLS as it should.*\n./],
    [`http://${web}/gone`, /not-found: /],
    [`http://${web}/busy`, /answered 503/],
    [`http://${web}/shop`, /empty: .*announces no feed/],
    [join(folder, 'missing.html'), /neither a file or folder here/],
    [join(folder, 'nothing'), /nothing in it that Stemma reads.*\n.*\.jsonl/],
  ]
  const torn = `http://${web}/torn.xml`
  const { code, err, out: printed } = await run(['add', ...bad.map(([given]) => given), list, torn])
  assert.equal(code, 1, err)
  const told = tellings(err, [...bad.map(([given]) => given), list])
  for (const [given, said] of bad) assert.match(told.get(given) ?? '', said, given)
  assert.match(printed, /2 articles taken in/)
  assert.match(err, /list\.jsonl:3: not JSON/)
  assert.match(err, /list\.jsonl:4: an article needs a title or a text/)
  assert.match(printed, /0 entries; 1 feed followed/)
  assert.match(await out(['run']), /trace 2/)
  // What is torn today may be whole tomorrow: it is followed, and says of itself that it has nothing.
  const [feed] = JSON.parse(await out(['feeds', '--json'])) as Record<string, unknown>[]
  assert.deepEqual([feed.url, feed.links, feed.polls], [torn, 0, 1])
})

/** What was said of each thing that was given, in turn. */
function tellings(text: string, given: readonly string[]): Map<string, string> {
  const starts = given.map(each => [each, text.search(new RegExp(`^${escaped(each)}:`, 'm'))] as const)
  const found = starts.filter(([, at]) => at >= 0).sort(([, a], [, b]) => a - b)
  return new Map(found.map(([each, at], index) => [each, text.slice(at, found[index + 1]?.[1])]))
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

test('where nothing at all can be added the exit code is 3', async t => {
  const { run, folder, web } = await scene(t)
  const empty = join(folder, 'empty.jsonl')
  await writeFile(empty, '')
  assert.equal((await run(['add', empty, `http://${web}/gone`])).code, 3)
})

/** Settings with which nothing can be done, and what is said of them. */
const SETTINGS: [settings: Record<string, string>, code: number, said: RegExp][] = [
  [{ STEMMA_PORT: 'abc' }, 2, /STEMMA_PORT is "abc" and must be a whole number.*\n.*Unset STEMMA_PORT/],
  [{ STEMMA_DATABASE_URL: 'mysql://me:secret@coast.example/x' }, 2, /STEMMA_DATABASE_URL does not begin with postgres/],
  [{ STEMMA_DATABASE_URL: 'postgres://me:secret@127.0.0.1:1/x' }, 1, /Nothing answers at 127\.0\.0\.1:1.*\n.*unset it/],
  [{ STEMMA_DATABASE_URL: '', STEMMA_DATA: import.meta.filename }, 1, /a file is in its way.*\n.*STEMMA_DATA/],
]

test('settings that are nonsense are named, with a way out, and no password is shown', async t => {
  const { run, folder } = await scene(t)
  for (const [settings, code, said] of SETTINGS) {
    const ended = await run(['stories'], { STEMMA_DATA: join(folder, 'data'), ...settings })
    assert.match(ended.err, said)
    assert.equal(ended.code, code, ended.err)
    assert.doesNotMatch(ended.err, /secret|A bug in Stemma/)
  }
})

test('what is not added is not said to be tried again', async t => {
  const { run, web } = await scene(t)
  assert.doesNotMatch((await run(['add', `http://${web}/busy`])).err, /will be tried again/)
})

test('an allowed address that is none is named with its setting', async t => {
  const { run } = await scene(t)
  const { code, err } = await run(['run'], { STEMMA_ALLOW_PRIVATE: 'nonsense//' })
  assert.equal(code, 2)
  assert.match(err, /STEMMA_ALLOW_PRIVATE/)
})

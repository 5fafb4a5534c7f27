// What goes wrong around a service that runs: its database leaves and comes back, is newer, is used by two at once.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { chmod, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import pg from 'pg'
import { VERSIONS } from '../../src/pipeline.ts'
import { giveTo, serverAccount } from '../../src/outside/postgres/account.ts'
import { probeBinaries } from '../../src/outside/postgres/binaries.ts'
import { startServer } from '../../src/outside/postgres/start-server.ts'
import { openStore } from '../../src/store/postgres/open-store.ts'
import { offersOfDocument } from '../../src/walk/fetching-steps.ts'
import { end, scene } from '../outside/postgres/scene.ts'
import { folderOf, testDatabase } from '../outside/postgres/test-database.ts'
import { corpus, documentOf, jsonl } from './corpus.ts'
import { addressOf, service, until } from './run-stemma.ts'

/** A server of somebody else, which can be stopped and started again. */
async function foreignServer(t: TestContext) {
  const place = scene(t, 'embedded')
  await place.prepare()
  const account = await serverAccount(place.data)
  const binaries = await probeBinaries(folderOf('embedded')!, 'embedded')
  await giveTo(account, place.data)
  await chmod(place.data, 0o711)
  const cluster = join(place.data, 'postgres-18')
  const settings = { listen_addresses: '', port: '5432', unix_socket_directories: place.data }
  const log = join(place.data, 'foreign.log')
  let pid: number | undefined
  return {
    connection: { host: place.data, port: 5432, user: 'stemma', database: 'stemma' },
    async start() {
      pid = await startServer({ binaries, cluster, account, log, settings, detached: true })
    },
    async stop() {
      if (pid !== undefined) await end(pid, 'SIGINT')
    },
  }
}

test('a command that waits for a database which never answers ends when it is asked to', async t => {
  const silent = createServer(() => {}).listen(0, '127.0.0.1')
  t.after(() => silent.close())
  await once(silent, 'listening')
  const { port } = silent.address() as AddressInfo
  const stemma = service(t, { STEMMA_DATABASE_URL: `postgres://nobody@127.0.0.1:${port}/nothing` })
  const asking = stemma.start(['gaps'])
  await once(silent, 'connection')
  assert.deepEqual(await asking.stop(), { code: 143, out: '', err: '' })
})

test('a database that is stopped under run --watch and started again is gone on with', async t => {
  const server = await foreignServer(t)
  await server.start()
  const { connection } = server
  const url = addressOf({ connection, close: async () => {} }, 'watcher')
  const stemma = service(t, { STEMMA_DATABASE_URL: url })
  const watcher = stemma.start(['run', '--watch'])
  const [before, after] = [corpus(2).slice(0, 4), corpus(2).slice(4)].map(lines =>
    lines.map((line, at) => documentOf(line, new Date(Date.UTC(2026, 2, 20, 0, at)).toISOString())),
  )
  const arrive = async (documents: typeof before) => {
    const store = await openStore(connection, { schema: 'stemma', log: () => {} })
    await store.cellar.archive(documents, offersOfDocument, VERSIONS)
    await until(async () => (await store.cellar.pending(['extract', 'claim', 'trace'])) === 0)
    const { outputs } = await store.cellar.tally('cluster')
    await store.close()
    return outputs
  }
  assert.equal(await arrive(before), new Set(before.map(({ url }) => url)).size)
  await server.stop()
  await watcher.says(/store unavailable/)
  const { code, err } = await stemma.run(['stories'])
  assert.equal(code, 1)
  assert.match(err, /Nothing answers at .*\n.*Start that server/)
  await server.start()
  assert.equal(await arrive(after), 10)
  await watcher.says(/store is back/)
  assert.equal((await watcher.stop()).code, 0, watcher.said())
  await server.stop()
})

test('data of a newer Stemma are left alone', async t => {
  const database = await testDatabase('embedded')
  t.after(() => database.close())
  const stemma = service(t, { STEMMA_DATABASE_URL: addressOf(database, 'older') })
  await (await openStore(database.connection, { schema: 'stemma', log: () => {} })).close()
  const client = new pg.Client(database.connection)
  await client.connect()
  await client.query(`INSERT INTO stemma.migration (name, timestamp) VALUES ('9999-later', 'then')`)
  for (const command of [['run'], ['serve', '--port', '0']]) {
    const { code, err } = await stemma.run(command)
    assert.equal(code, 1, err)
    assert.match(err, /written by a newer Stemma \(9999-later\); nothing was touched\.\n.*Upgrade Stemma/)
  }
  assert.equal((await client.query('SELECT FROM stemma.work')).rowCount, 0)
  await client.end()
})

test('a second npm start on the same data folder uses the same database, and stays when the first leaves', async t => {
  const place = scene(t, 'embedded')
  await place.prepare()
  const stemma = service(t, { STEMMA_DATA: place.data })
  const list = join(stemma.folder, 'list.jsonl')
  await writeFile(list, jsonl(corpus(1)))
  await stemma.out(['add', list])
  const serve = ['serve', '--run', '--port']
  const first = stemma.start([...serve, '0'])
  const [, port] = await first.says(/Stemma is at http:\/\/127\.0\.0\.1:(\d+)/)
  const second = stemma.start([...serve, '0'])
  const [, address] = await second.says(/Stemma is at (\S+)/)
  const third = await stemma.run([...serve, port])
  assert.equal(third.code, 1)
  assert.match(third.err, new RegExp(`Cannot serve on 127\\.0\\.0\\.1:${port}.*\\n.*Choose another port`))
  const server = place.server()
  assert.equal((await first.stop()).code, 0)
  assert.equal(place.server(), server, 'the database stays for the second')
  await until(async () => /Ferry Gannet/.test(await (await fetch(address)).text()))
  assert.equal((await second.stop()).code, 0)
  await until(() => place.server() === undefined)
})

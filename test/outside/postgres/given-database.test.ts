import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { chmod } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type pg from 'pg'
import { AppError } from '../../../src/domain/app-error.ts'
import { openDoor } from '../../../src/outside/postgres/address.ts'
import { giveTo } from '../../../src/outside/postgres/account.ts'
import { probeBinaries } from '../../../src/outside/postgres/binaries.ts'
import { connect, makeDatabase } from '../../../src/outside/postgres/connect.ts'
import { checkFit } from '../../../src/outside/postgres/given-database.ts'
import { initCluster } from '../../../src/outside/postgres/init-cluster.ts'
import { openDatabase } from '../../../src/outside/postgres/open-database.ts'
import { openPlace } from '../../../src/outside/postgres/place.ts'
import { startServer } from '../../../src/outside/postgres/start-server.ts'
import { ask, end } from './scene.ts'
import { folderOf, missing, testDatabase } from './test-database.ts'

const SECRET = 'n0t-to-be-seen'
const events: string[] = []

const open = (databaseUrl: string) => openDatabase({ databaseUrl, data: '/nowhere', log: event => events.push(event) })

/** The address is refused: with these words and a next step, and without the password. */
async function refuses(url: string, message: RegExp, next = /STEMMA_DATABASE_URL/): Promise<void> {
  await assert.rejects(open(url), (error: AppError) => {
    assert.ok(error instanceof AppError, String(error))
    assert.match(error.message, message)
    assert.match(error.next ?? '', next)
    assert.doesNotMatch(JSON.stringify([error.message, error.next, String(error.cause)]), new RegExp(SECRET))
    return true
  })
}

const urlOf = ({ host, database }: pg.PoolConfig): string =>
  `postgres://stemma@${encodeURIComponent(host as string)}/${database}`

for (const kind of ['embedded', 'machine'] as const) {
  test(`an address that is given is used as it is, and nothing is started (${kind})`, {
    skip: missing(kind),
  }, async t => {
    const { connection, close } = await testDatabase(kind)
    t.after(close)
    const database = await open(urlOf(connection))
    assert.equal(database.ours, false)
    assert.match(database.about, /^PostgreSQL \d+.*database stemma_test_\d+, given by STEMMA_DATABASE_URL\.$/)
    assert.deepEqual(await ask(database.connection, 'select 1 as one'), [{ one: 1 }])
    await database.close()
  })
}

const skip = missing('embedded')

test('an address with an unknown database, or of another encoding, is refused with the way out', { skip }, async t => {
  const { connection, close } = await testDatabase('embedded')
  t.after(close)
  const url = urlOf(connection)
  await refuses(url.replace(/[^/]+$/, 'elsewhere'), /There is no database elsewhere/)
  const admin = { ...connection, user: 'postgres' }
  await ask(admin, `create database latin encoding 'LATIN1' locale 'C' template template0`)
  await refuses(url.replace(/[^/]+$/, 'latin'), /encoded in LATIN1/, /ENCODING 'UTF8'/)
  await ask(admin, `create database plain locale_provider libc locale 'C' template template0`)
  events.length = 0
  await open(url.replace(/[^/]+$/, 'plain'))
  assert.deepEqual(events, ['database.locale'])
})

test('a wrong password is told without the password', { skip }, async t => {
  const { url } = await serverWithPassword(t)
  assert.ok((await open(url)).about)
  await refuses(url.replace(/:[0-9a-f]+@/, `:${SECRET}@`), /does not let the user stemma in/)
})

test('a host that is dead, unknown or no PostgreSQL is told', async t => {
  const port = await silentPort(t)
  await refuses(`postgres://stemma:${SECRET}@127.0.0.1:1/stemma`, /Nothing answers at 127\.0\.0\.1:1/)
  await refuses(`postgres://stemma:${SECRET}@no-such-host.invalid/stemma`, /name no-such-host\.invalid is not known/)
  await refuses(`postgres://stemma:${SECRET}@127.0.0.1:${port}/stemma`, /cannot be used|Nothing answers/)
})

test('what is no address is told without being shown', async () => {
  await refuses(`mysql://stemma:${SECRET}@host/stemma`, /does not begin with postgres/)
  await refuses(`stemma:${SECRET}`, /does not begin with postgres/)
  await refuses(`postgres://stemma:${SECRET}#@/@host:port/stemma`, /no address that can be read|not known/)
})

test('an older server is refused', () => {
  assert.throws(() => checkFit({ version: '14.9', number: 140_009, encoding: 'UTF8' }, 'there'), /14\.9; 15 or newer/)
  checkFit({ version: '15.0', number: 150_000, encoding: 'UTF8' }, 'there')
})

/** A server as Windows has it: on a port of loopback, with a password. */
async function serverWithPassword(t: TestContext): Promise<{ url: string }> {
  const top = mkdtempSync(join(tmpdir(), 'stemma-db-'))
  await chmod(top, 0o711)
  const place = await openPlace(join(top, 'data'))
  const door = await openDoor(place, undefined, 'win32')
  const binaries = await probeBinaries(folderOf('embedded') as string, 'test', place.account)
  const folder = join(place.data, 'cluster')
  const { account, log } = place
  await initCluster({ binaries, folder, account, auth: [...door.auth, '--no-sync'] })
  await giveTo(account, folder)
  const plan = { binaries, cluster: folder, account, log, settings: { ...door.settings, fsync: 'off' }, detached: true }
  const pid = await startServer(plan)
  t.after(async () => {
    await end(pid, 'SIGQUIT')
    rmSync(top, { recursive: true, force: true })
  })
  const session = await connect(door.address)
  await makeDatabase(session, door.address.password)
  await session.end()
  return { url: `postgres://stemma:${door.address.password}@127.0.0.1:${door.address.port}/stemma` }
}

/** A port that takes a connection and hangs up. */
function silentPort(t: TestContext): Promise<number> {
  const server = createServer(socket => socket.destroy())
  t.after(() => server.close())
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port))
  })
}

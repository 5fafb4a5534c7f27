import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { AppError } from '../../../src/domain/app-error.ts'
import { serverAccount } from '../../../src/outside/postgres/account.ts'
import { openDatabase } from '../../../src/outside/postgres/open-database.ts'
import type { ServerRecord } from '../../../src/outside/postgres/server-record.ts'
import { ask, end, recordIn, scene } from './scene.ts'
import { KINDS, missing } from './test-database.ts'

for (const kind of KINDS) {
  const skip = missing(kind)

  test(`a first start makes a database that folds every script and loses no commit (${kind})`, { skip }, async t => {
    const { open, data, server } = scene(t, kind)
    const database = await open()
    const [row] = await ask(
      database.connection,
      `select lower('ПРИВЕТ') as low, 'Привет' ilike '%РИВ%' as alike, current_user as role,
              (select rolsuper from pg_roles where rolname = current_user) as super,
              current_setting('fsync') || current_setting('synchronous_commit') || current_setting('full_page_writes') as safe,
              current_setting('server_encoding') as encoding, current_setting('timezone') as zone,
              current_setting('listen_addresses') as listens`,
    )
    assert.deepEqual(row, {
      low: 'привет',
      alike: true,
      role: 'stemma',
      super: false,
      safe: 'ononon',
      encoding: 'UTF8',
      zone: 'UTC',
      listens: '',
    })
    assert.match(
      database.about,
      /^PostgreSQL \d+\.\d+, run by Stemma from the .*programs.*, its data in .*postgres-\d+\.$/,
    )
    assert.ok(database.ours)
    assert.equal(statSync(data).mode & 0o077, 0)
    await database.close()
    await database.close()
    assert.equal(server(), undefined)
    assert.equal(existsSync(join(data, 'stemma.lock')), false)
    assert.equal(existsSync(join(data, 'stemma.turn')), false)
  })

  test(`a second process joins the server, and the last to leave stops it (${kind})`, { skip }, async t => {
    const { prepare, open, other, server } = scene(t, kind)
    await prepare()
    const database = await open()
    const first = server()
    const second = await other()
    assert.equal(server(), first)
    await database.close()
    assert.equal(server(), first)
    await second.leave()
    assert.equal(server(), undefined)
  })

  test(`Stemma killed: the next start takes over the server that it left (${kind})`, { skip }, async t => {
    const { prepare, open, other, server } = scene(t, kind)
    await prepare()
    const killed = await other()
    const left = server()
    await killed.kill()
    assert.equal(server(), left)
    const database = await open()
    assert.equal(server(), left)
    await database.close()
    assert.equal(server(), undefined)
  })

  test(`server killed: it comes back by itself with what was committed (${kind})`, { skip }, async t => {
    const { prepare, open, server, events } = scene(t, kind)
    await prepare()
    const database = await open()
    await ask(database.connection, 'create table kept as select 7 as seven')
    const killed = server() as number
    await end(killed, 'SIGKILL')
    for (let waits = 0; waits < 2_000 && !events.includes('database.back'); waits++) await sleep(20)
    assert.notEqual(server(), killed)
    assert.deepEqual(await ask(database.connection, 'select * from kept'), [{ seven: 7 }])
    await database.close()
    assert.equal(server(), undefined)
  })

  test(`both killed: the next start recovers what was committed (${kind})`, { skip }, async t => {
    const { prepare, open, other, server, data } = scene(t, kind)
    await prepare()
    const user = await other()
    const database = await open()
    await ask(database.connection, 'create table kept as select 7 as seven')
    await user.kill()
    await database.close()
    const again = await other()
    await again.kill()
    await end(server() as number, 'SIGKILL')
    assert.ok(existsSync(join(data, 'stemma.lock')))
    const next = await open()
    assert.deepEqual(await ask(next.connection, 'select * from kept'), [{ seven: 7 }])
    await next.close()
  })

  test(`a killed server whose process id belongs to another process now does not stop the start (${kind})`, {
    skip,
  }, async t => {
    const { prepare, open, other, server, data } = scene(t, kind)
    await prepare()
    const user = await other()
    const killed = server() as number
    await user.kill()
    await end(killed, 'SIGKILL')
    const stranger = spawn('sleep', ['60'], { ...(await serverAccount(data)), stdio: 'ignore' })
    t.after(() => stranger.kill('SIGKILL'))
    const { cluster, address } = recordIn(data) as ServerRecord
    for (const file of [join(cluster, 'postmaster.pid'), join(address.host, '.s.PGSQL.5432.lock')]) {
      writeFileSync(file, readFileSync(file, 'utf8').replace(String(killed), String(stranger.pid)))
    }
    const turn = { machine: hostname(), pid: stranger.pid, mark: 'of an earlier process', token: 'x' }
    writeFileSync(join(data, 'stemma.turn'), JSON.stringify(turn))
    const database = await open()
    assert.deepEqual(await ask(database.connection, 'select 1 as one'), [{ one: 1 }])
    await database.close()
  })

  test(`root may keep the data where no other user may walk (${kind})`, { skip }, async t => {
    const { prepare, open, data } = scene(t, kind, 'data', 0o700)
    await prepare()
    const database = await open()
    assert.deepEqual(await ask(database.connection, 'create table kept as select 1'), [])
    await database.close()
    const again = await open()
    assert.deepEqual(await ask(again.connection, 'select count(*)::int from kept'), [{ count: 1 }])
    await again.close()
    assert.equal(existsSync(join(data, 'stemma.lock')), false)
  })

  test(`data of another major version are not touched, and the way across is told (${kind})`, { skip }, async t => {
    const { open, data } = scene(t, kind)
    mkdirSync(join(data, 'postgres-14'), { recursive: true })
    writeFileSync(join(data, 'postgres-14/PG_VERSION'), '14\n')
    await assert.rejects(open(), (error: AppError) => {
      assert.match(error.message, /belong to PostgreSQL 14; the .*programs.* are version \d+\.\d+/)
      assert.match(error.next ?? '', /STEMMA_POSTGRES_BIN.*backup.*restore/)
      return error instanceof AppError
    })
  })
}

const skip = missing('embedded')

test('two that start at once make one database and share one server', { skip }, async t => {
  const { other, open, server, data } = scene(t, 'embedded')
  const [one, two, database] = await Promise.all([other(), other(), open()])
  const log = readFileSync(join(data, 'postgres.log'), 'utf8')
  assert.equal(log.match(/starting PostgreSQL/g)?.length, 1)
  await Promise.all([one.leave(), two.leave(), database.close()])
  assert.equal(server(), undefined)
})

test('data of an older major version are opened by programs of the machine that can read them', {
  skip: skip || missing('machine'),
}, async t => {
  const { prepare, data } = scene(t, 'machine')
  await prepare()
  const database = await openDatabase({ data, log: () => {} })
  await database.close()
  assert.match(database.about, /from the programs in .*, its data in /)
})

test('a copy of a data folder that is in use has a server of its own', { skip }, async t => {
  const { prepare, open, data } = scene(t, 'embedded')
  const copy = scene(t, 'embedded')
  await prepare()
  const database = await open()
  execFileSync('cp', ['-a', data, copy.data])
  const other = await copy.open()
  assert.notEqual(other.connection.host, database.connection.host)
  await ask(other.connection, 'create table copied as select 1')
  assert.deepEqual(await ask(database.connection, `select to_regclass('copied') as found`), [{ found: null }])
  await other.close()
  assert.deepEqual(await ask(database.connection, 'select 1 as one'), [{ one: 1 }])
  await database.close()
})

test('who lost the session leaves the server to the others', { skip }, async t => {
  const { prepare, open, other, server } = scene(t, 'embedded')
  await prepare()
  const database = await open()
  const second = await other()
  const admin = { ...database.connection, user: 'postgres' }
  const gone = database.close()
  const ours = `select pid from pg_stat_activity where application_name = 'stemma user' order by backend_start limit 1`
  await ask(admin, `select pg_terminate_backend(pid) from (${ours}) as eldest`)
  await gone
  assert.ok(server())
  await second.leave()
  assert.equal(server(), undefined)
})

test('Ctrl-C on the terminal of Stemma does not reach the server', { skip }, async t => {
  const { prepare, other, server } = scene(t, 'embedded')
  await prepare()
  const { child } = await other()
  const running = server()
  const gone = new Promise(resolve => child.once('exit', resolve))
  process.kill(-(child.pid as number), 'SIGINT')
  await gone
  assert.equal(server(), running)
})

test('a data folder whose name is too long for a socket, with blanks and other scripts, will do', { skip }, async t => {
  const { prepare, open, server } = scene(t, 'embedded', `${'long '.repeat(20)}«данные»`)
  await prepare()
  const database = await open()
  assert.deepEqual(await ask(database.connection, 'select 1 as one'), [{ one: 1 }])
  const socket = database.connection.host as string
  await database.close()
  assert.equal(server(), undefined)
  assert.equal(existsSync(socket), false)
})

test('a lock that leads nowhere is no hindrance', { skip }, async t => {
  const { open, data } = scene(t, 'embedded')
  mkdirSync(data)
  for (const text of [
    '',
    'no JSON',
    '{}',
    JSON.stringify({ pid: process.pid, address: { host: '/nowhere', port: 1 }, cluster: '/nowhere' }),
  ]) {
    writeFileSync(join(data, 'stemma.lock'), text)
    await (await open()).close()
  }
})

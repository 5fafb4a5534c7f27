import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { homedir, hostname, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type TestContext, test } from 'node:test'
import { AppError } from '../../../src/domain/app-error.ts'
import { dataFolder } from '../../../src/outside/postgres/data-folder.ts'
import { majorsIn, openPlace } from '../../../src/outside/postgres/place.ts'
import { processMark } from '../../../src/outside/postgres/process-mark.ts'
import { refuseOtherMachine, type ServerRecord } from '../../../src/outside/postgres/server-record.ts'
import { serverTrouble } from '../../../src/outside/postgres/server-trouble.ts'

function folder(t: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), 'stemma-place-'))
  t.after(() => {
    chmodSync(path, 0o700)
    rmSync(path, { recursive: true, force: true })
  })
  return path
}

const refuses = (place: Promise<unknown>, message: RegExp) =>
  assert.rejects(place, (error: AppError) => {
    assert.ok(error instanceof AppError, String(error))
    assert.match(error.message, message)
    assert.match(error.next ?? '', /STEMMA_DATA/)
    return true
  })

test('the data folder is the one that is asked for, else the usual one, and absolute', () => {
  assert.equal(dataFolder({ STEMMA_DATA: '/a/b', XDG_DATA_HOME: '/x' }), resolve('/a/b'))
  assert.equal(dataFolder({ STEMMA_DATA: 'here' }), resolve('here'))
  assert.equal(dataFolder({ STEMMA_DATA: '', XDG_DATA_HOME: '/x' }), resolve('/x/stemma'))
  if (process.platform !== 'linux') return
  assert.equal(dataFolder({ HOME: '/home/ada' }), '/home/ada/.local/share/stemma')
  assert.equal(dataFolder({}), join(homedir(), '.local/share/stemma'))
})

test('a data folder is made for its user alone, with the folders above it', async t => {
  const data = join(folder(t), 'some/where')
  const place = await openPlace(data)
  assert.equal(statSync(data).mode & 0o777, 0o700)
  assert.equal((await openPlace(data)).lock, place.lock)
  assert.equal(statSync(data).mode & 0o777, 0o700)
  assert.deepEqual(await majorsIn(data), [])
  for (const name of ['postgres-9', 'postgres-15', 'postgres-18', 'postgres-16.new-1']) {
    mkdirSync(join(data, name))
    if (name !== 'postgres-9') writeFileSync(join(data, name, 'PG_VERSION'), '')
  }
  assert.deepEqual(await majorsIn(data), [18, 15])
})

test('a file in the way of the data folder is told', async t => {
  const file = join(folder(t), 'file')
  writeFileSync(file, '')
  await refuses(openPlace(file), /a file is in its way/)
  await refuses(openPlace(join(file, 'data')), /a file is in its way/)
})

test('a data folder that cannot be written is told', {
  skip: process.getuid?.() === 0 && 'root may write',
}, async t => {
  const closed = folder(t)
  chmodSync(closed, 0o500)
  await refuses(openPlace(join(closed, 'data')), /cannot be used by this user/)
})

test('a data folder that another machine uses is left alone while it shows life', {
  skip: process.platform !== 'linux',
}, async t => {
  const place = await openPlace(join(folder(t), 'data'))
  const record = { machine: 'elsewhere', mark: 'another-boot/123' } as ServerRecord
  writeFileSync(place.lock, '{}')
  await assert.rejects(refuseOtherMachine(place, record), /in use on another machine, elsewhere/)
  await refuseOtherMachine(place, { ...record, machine: hostname() })
  await refuseOtherMachine(place, { ...record, mark: processMark(process.pid) as string })
  utimesSync(place.lock, new Date(0), new Date(0))
  await refuseOtherMachine(place, record)
})

test('what a server says when it cannot run is told with the next step', () => {
  const cases: [string, RegExp][] = [
    ['initdb: error: could not write file "x": No space left on device', /no space left .* in \/d/],
    ['ENOSPC: no space left on device, write', /no space left/],
    ['EROFS: read-only file system, mkdir', /cannot be written/],
    ['FATAL:  could not map anonymous shared memory: Cannot allocate memory', /not enough memory/],
    ['FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use', /earlier server/],
    ['FATAL:  database files are incompatible with server', /present one cannot read/],
    ['something new', /cannot be started: something new/],
  ]
  for (const [said, message] of cases) {
    const trouble = serverTrouble(new Error(said), '/d', '/d/postgres.log')
    assert.match(trouble.message, message)
    assert.ok(trouble.next)
  }
  const known = new AppError('usage', 'known')
  assert.equal(serverTrouble(known, '/d'), known)
})

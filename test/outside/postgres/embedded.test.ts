import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  readdirSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { AppError } from '../../../src/domain/app-error.ts'
import { serverAccount } from '../../../src/outside/postgres/account.ts'
import { embeddedBinaries, embeddedPackage, repairLinks } from '../../../src/outside/postgres/embedded.ts'
import { findBinaries } from '../../../src/outside/postgres/find-binaries.ts'
import { missing } from './test-database.ts'

function folder(t: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), 'stemma-bin-'))
  chmodSync(path, 0o711)
  t.after(() => rmSync(path, { recursive: true, force: true }))
  return path
}

test('links that an install without scripts left out are made, and nothing outside the package', async t => {
  const native = join(folder(t), 'native')
  mkdirSync(join(native, 'lib'), { recursive: true })
  writeFileSync(join(native, 'lib/libx.so.1.2'), '')
  symlinkSync('elsewhere', join(native, 'lib/libx.so'))
  const links = ['lib/libx.so.1', 'lib/libx.so', '../../outside.so'].map(to => ({
    source: 'native/lib/libx.so.1.2',
    target: `native/${to}`,
  }))
  writeFileSync(
    join(native, 'pg-symlinks.json'),
    JSON.stringify([...links, { source: 'native/gone', target: 'native/b' }]),
  )
  await repairLinks(native)
  await repairLinks(native)
  assert.equal(readlinkSync(join(native, 'lib/libx.so.1')), 'libx.so.1.2')
  assert.throws(() => readlinkSync(join(native, '../../outside.so')))
  assert.throws(() => readlinkSync(join(native, 'b')))
})

test('a package that cannot be reached or mended is copied once and mended there', {
  skip: missing('embedded'),
}, async t => {
  const closed = mkdtempSync(join(tmpdir(), 'stemma-bin-'))
  const native = join(closed, 'native')
  t.after(() => {
    for (const path of [closed, join(native, 'lib')]) chmodSync(path, 0o700)
    rmSync(closed, { recursive: true, force: true })
  })
  const { native: installed, version } = embeddedPackage() as { native: string; version: string }
  execFileSync('cp', ['-r', installed, native])
  for (const name of readdirSync(join(native, 'lib'))) {
    if (lstatSync(join(native, 'lib', name)).isSymbolicLink()) rmSync(join(native, 'lib', name))
  }
  chmodSync(join(native, 'lib'), 0o555)
  chmodSync(closed, process.getuid?.() === 0 ? 0o700 : 0o555)
  const top = folder(t)
  const account = await serverAccount(top)
  const copies = join(top, 'binaries')
  const binaries = await embeddedBinaries(copies, account, { native, version })
  assert.equal(binaries.folder, join(copies, version, 'bin'))
  assert.deepEqual(await embeddedBinaries(copies, account, { native, version }), binaries)
})

/** A folder of programs that only say their version. */
function programs(t: TestContext, says: string): string {
  const path = folder(t)
  chmodSync(path, 0o755)
  for (const name of ['postgres', 'initdb']) writeFileSync(join(path, name), `#!/bin/sh\n${says}\n`, { mode: 0o755 })
  return path
}

const search = (postgresBin: string, majors: number[] = []) =>
  findBinaries({ postgresBin, data: '/d', copies: '/d/binaries', account: {}, majors })

const refuses = (found: Promise<unknown>, message: RegExp, next: RegExp) =>
  assert.rejects(found, (error: AppError) => {
    assert.ok(error instanceof AppError, String(error))
    assert.match(error.message, message)
    assert.match(error.next ?? '', next)
    return true
  })

test('a folder of programs is taken for what its postgres says', async t => {
  for (const [says, version, major] of [
    ['postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)', '15.18', 15],
    ['postgres (PostgreSQL) 19beta1', '19beta1', 19],
    ['postgres (PostgreSQL) 16.0', '16.0', 16],
  ] as const) {
    const found = await search(programs(t, `echo '${says}'`))
    assert.deepEqual([found.version, found.major], [version, major])
  }
})

test('a folder that is missing, empty, old or broken is refused with the way out', async t => {
  const next = /STEMMA_POSTGRES_BIN/
  await refuses(search('/nowhere/at/all'), /there is no such folder/, next)
  await refuses(search(folder(t)), /has no initdb and postgres/, next)
  await refuses(search(programs(t, 'echo "postgres (PostgreSQL) 14.2"')), /version 14\.2 is older than 15/, next)
  await refuses(search(programs(t, 'echo "libz.so.1: cannot open" >&2; exit 127')), /libz\.so\.1: cannot open/, next)
  await refuses(search(programs(t, 'echo hello')), /it says "hello"/, next)
})

test('data of another major version are named with both versions', async t => {
  const found = search(programs(t, 'echo "postgres (PostgreSQL) 17.2"'), [16, 15])
  await refuses(found, /data in .*postgres-16 belong to PostgreSQL 16; .* are version 17\.2/, /backup .*restore/)
  assert.equal((await search(programs(t, 'echo "postgres (PostgreSQL) 15.2"'), [16, 15])).major, 15)
})

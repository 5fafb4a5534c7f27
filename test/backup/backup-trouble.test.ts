// What is wrong with a file or a store is told, and nothing is changed.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { chmod, mkdir, open, readFile, stat, writeFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { packedLines } from '../../src/backup/packed-lines.ts'
import { restoreBackup } from '../../src/backup/restore-backup.ts'
import { writeBackup } from '../../src/backup/write-backup.ts'
import { fileTrouble } from '../../src/backup/file-trouble.ts'
import { AppError, type AppErrorCode } from '../../src/domain/app-error.ts'
import { beginRestore } from '../../src/store/postgres/backup-restoring.ts'
import type { Store } from '../../src/store/postgres/open-store.ts'
import { backingUp, opened, path, replacing, restoring, rowsIn, walked } from './stored-world.ts'

const says = (code: AppErrorCode, words: RegExp) => (error: unknown) => {
  assert.ok(error instanceof AppError, String((error as Error).stack))
  assert.match(error.message, words)
  assert.equal(error.code, code)
  assert.ok(error.next, 'there is no next step')
  return true
}

const schemasOf = async ({ scope }: Store): Promise<string[]> =>
  (
    await scope.run(sql<{ name: string }>`
      SELECT nspname AS name FROM pg_namespace WHERE nspname LIKE ${`${scope.schema}%`} ORDER BY 1`)
  ).map(({ name }) => name)

describe('a backup that cannot be restored', () => {
  let store: Store
  let good: Buffer
  let text: string
  let rows: unknown

  before(async () => {
    store = await walked(await opened())
    await writeBackup(store, path('good'), backingUp)
    good = await readFile(path('good'))
    text = gunzipSync(good).toString()
    rows = await rowsIn(store)
  })

  const lines = (change: (lines: string[]) => string[]) => () => gzipSync(change(text.split('\n')).join('\n'))
  const flipped = () => {
    const bytes = Buffer.from(good)
    bytes[Math.floor(bytes.length / 2)] ^= 1
    return bytes
  }
  const BAD: [name: string, bytes: () => Uint8Array, words: RegExp][] = [
    ['is empty', () => Buffer.alloc(0), /is no backup of Stemma: it is empty/],
    ['is no gzip', () => Buffer.from('%PDF-1.7 not a backup'), /is no backup of Stemma: it is no gzip file/],
    ['holds something else', () => gzipSync('<html>\n'), /its first line is no header/],
    ['holds other JSON', () => gzipSync('{"a":1}\n'), /its first line is no header/],
    ['holds null', () => gzipSync('null\n'), /its first line is no header/],
    ['is cut in the middle', () => good.subarray(0, good.length / 2), /ends before its end/],
    ['is cut by one byte', () => good.subarray(0, -1), /ends before its end/],
    ['lacks its last line', lines(all => all.slice(0, -2)), /ends before its end/],
    ['holds a bit that flipped', flipped, /is damaged|ends before its end/],
    ['lacks a row', lines(all => all.filter((_, at) => at !== 3)), /is damaged: it should have \d+ rows/],
    ['was changed by hand', lines(all => all.map(each => each.replace('Port Merrow', 'Port Marrow'))), /check sum/],
    ['has a row twice', lines(all => [...all.slice(0, 2), all[1], ...all.slice(2)]), /is damaged: it should have/],
    ['goes on after its end', () => Buffer.concat([good, gzipSync('{"link":{"url":"x"}}\n')]), /comes after its end/],
    ['holds a row that is none', lines(all => [all[0], '{"poll":{"feed":7}}', ...all.slice(1)]), /line 2: .*feed/],
    [
      'holds a kind that is none',
      lines(all => [all[0], '{"toString":{}}', ...all.slice(1)]),
      /no kind of row toString/,
    ],
    ['holds a line that is no JSON', lines(all => [all[0], '{"poll":', ...all.slice(1)]), /line 2 cannot be read/],
    [
      'is of a later format',
      lines(all => [all[0].replace('"version":1', '"version":2'), ...all.slice(1)]),
      /was written by a newer Stemma \(1\.2\.3, format 2\)/,
    ],
    [
      'lacks part of its header',
      lines(all => ['{"format":"stemma-backup","version":1}', ...all.slice(1)]),
      /header is incomplete/,
    ],
  ]
  for (const [name, bytes, words] of BAD) {
    test(`because it ${name} leaves the store as it was`, async () => {
      await writeFile(path('bad'), bytes())
      await assert.rejects(restoreBackup(store, path('bad'), replacing), says('unreadable', words))
    })
  }

  test('because it is not there, or is a folder, leaves the store as it was', async () => {
    await assert.rejects(restoreBackup(store, path('nowhere'), replacing), says('unreadable', /nowhere does not exist/))
    await assert.rejects(restoreBackup(store, path('.'), replacing), says('unreadable', /is a folder/))
  })

  test('because it contradicts itself leaves the store as it was', async () => {
    // A whole file in which a page has no bytes.
    const rows = text
      .split('\n')
      .slice(0, -2)
      .filter(line => !line.startsWith('{"content"'))
    const sha256 = createHash('sha256')
      .update(rows.map(line => `${line}\n`).join(''))
      .digest('hex')
    await writeFile(path('bad'), gzipSync(`${[...rows, JSON.stringify({ end: { counts: {}, sha256 } })].join('\n')}\n`))
    await assert.rejects(restoreBackup(store, path('bad'), replacing), says('unreadable', /contradicts itself/))
  })

  test('because something is stored is refused unless it is to be replaced', async () => {
    await assert.rejects(restoreBackup(store, path('good'), restoring), says('usage', /holds 3 pages already/))
  })

  test('because somebody else uses the store is refused', async () => {
    const other = await opened('embedded', store.scope.schema)
    await assert.rejects(
      restoreBackup(store, path('good'), replacing),
      says('unavailable', /Another process of Stemma uses/),
    )
    await other.close()
  })

  test('because the person asked to stop leaves the store as it was', async () => {
    const stopped = AbortSignal.abort()
    await assert.rejects(restoreBackup(store, path('good'), { ...replacing, stopped }), AppError)
  })

  after(async () => {
    assert.deepEqual(await rowsIn(store), rows)
    assert.deepEqual(await schemasOf(store), [store.scope.schema])
  })
})

test('what a killed restore left is cleared away by the next', async () => {
  const store = await walked(await opened())
  const file = path('killed.stemma')
  await writeBackup(store, file, backingUp)
  const rows = await rowsIn(store)
  const left = await beginRestore(store)
  await left.rows('fact', [{ kind: 'left', key: 'a', value: 1 }])
  assert.deepEqual(await rowsIn(store), rows)
  assert.equal((await schemasOf(store)).length, 2)
  const epoch = await store.cellar.epoch()
  await restoreBackup(store, file, replacing)
  assert.deepEqual(await schemasOf(store), [store.scope.schema])
  assert.deepEqual(await rowsIn(store), rows)
  assert.notEqual(await store.cellar.epoch(), epoch)
})

test('what is stored while a backup is written is in the next one', async () => {
  const store = await walked(await opened(), 1)
  const file = path('meanwhile.stemma')
  let isFirst = true
  const archiving: Promise<unknown>[] = []
  const onProgress = () => {
    if (!isFirst) return
    isFirst = false
    archiving.push(store.cellar.keep('meanwhile', 'a', 1))
  }
  await writeBackup(store, file, { ...backingUp, onProgress })
  await Promise.all(archiving)
  assert.ok(
    !gunzipSync(await readFile(file))
      .toString()
      .includes('"meanwhile"'),
  )
})

describe('a backup that cannot be written', () => {
  let store: Store
  before(async () => {
    store = await walked(await opened(), 1)
  })

  test('because its folder is not there, or is none, is told', async () => {
    await assert.rejects(writeBackup(store, path('no/such/file'), backingUp), says('unreadable', /does not exist/))
    await writeFile(path('plain'), 'x')
    await assert.rejects(writeBackup(store, path('plain/file'), backingUp), says('unreadable', /is no folder/))
    await assert.rejects(writeBackup(store, path('.'), backingUp), says('usage', /is no backup of Stemma/))
  })

  test('because its folder is closed to this user is told', { skip: process.getuid?.() === 0 }, async () => {
    await mkdir(path('closed'), { mode: 0o500 })
    await assert.rejects(writeBackup(store, path('closed/file'), backingUp), says('unreadable', /may not be used/))
    await chmod(path('closed'), 0o700)
  })

  test('in place of something else leaves that as it was', async () => {
    await writeFile(path('letter.txt'), 'Dear Mara')
    await assert.rejects(
      writeBackup(store, path('letter.txt'), backingUp),
      says('usage', /is no backup of Stemma; it was left/),
    )
    assert.equal(await readFile(path('letter.txt'), 'utf8'), 'Dear Mara')
  })

  test('to its end leaves the earlier one, and nothing half', async () => {
    await writeBackup(store, path('earlier'), backingUp)
    const earlier = await readFile(path('earlier'))
    const stopped = AbortSignal.abort()
    await assert.rejects(writeBackup(store, path('earlier'), { ...backingUp, stopped }), AppError)
    assert.deepEqual(await readFile(path('earlier')), earlier)
    await assert.rejects(stat(path('earlier.part')))
    await writeFile(path('earlier.part'), 'left by a process that was killed')
    await writeBackup(store, path('earlier'), { ...backingUp, at: '2026-06-01T00:00:00Z' })
    assert.equal((await stat(path('earlier'))).mode & 0o777, process.platform === 'win32' ? 0o666 : 0o600)
    await assert.rejects(stat(path('earlier.part')))
  })

  test('because the disk is full is told', { skip: process.platform !== 'linux' }, async () => {
    const full = await open('/dev/full', 'w')
    const packed = packedLines(full)
    const line = Buffer.from(Array.from({ length: 3_000 }, (_, at) => (at * 7919) % 251)).toString('base64')
    const writing = async () => {
      for (let at = 0; at < 2_000; at++) await packed.write([`${at}${line}`])
      await packed.end()
    }
    const error: unknown = await writing().catch(error => error as unknown)
    await packed.destroy()
    await full.close()
    assert.ok(says('unreadable', /does not fit: the disk is full/)(fileTrouble(error, 'backup')))
  })
})

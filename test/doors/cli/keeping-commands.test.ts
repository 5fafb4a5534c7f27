import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { App, Backup, Finding } from '../../../src/app.ts'
import { inBytes } from '../../../src/doors/cli/backup-command.ts'
import { FILTERS } from '../../../src/filters/filters.ts'
import { configurationOf } from '../../../src/settings-file.ts'
import { saidBy } from './said-by.ts'

const BACKUP: Backup = {
  file: '/backups/a.gz',
  at: '2026-05-01T10:00:00.000Z',
  contains: 'all',
  bytes: 2_345_678,
  counts: { content: 1, document: 1, link: 2, poll: 0, fact: 1, tombstone: 1, work: 9, output: 7 },
}
const FINDINGS: Finding[] = [
  { about: 'Node', state: 'fine', says: 'Node 24.' },
  { about: 'Feeds', state: 'look', says: 'None.', next: 'stemma add' },
]

const run = (args: string[], app: Partial<App>) => saidBy({ filters: FILTERS, ...app } as App, args)

test('backup tells what is in the file', async () => {
  const asked: unknown[] = []
  const backup: App['backup'] = async (file, { isArchiveOnly }) => {
    asked.push([file, isArchiveOnly])
    return BACKUP
  }
  const { code, out } = await run(['backup', 'a.gz', '--archive-only'], { backup })
  assert.equal(code, 0)
  assert.equal(out, '/backups/a.gz: 1 page, 2 links, 0 polls, 1 kept fact, 1 tombstone, 7 results, 2.3 MB.\n')
  assert.deepEqual(asked, [['a.gz', true]])
  assert.deepEqual(JSON.parse((await run(['backup', 'a.gz', '--json'], { backup })).out), BACKUP)
  assert.equal((await run(['backup'], { backup })).code, 2)
  assert.equal((await run(['backup', 'a', 'b'], { backup })).code, 2)
})

test('restore replaces only when asked, and checks only when asked', async () => {
  const asked: boolean[] = []
  const restore: App['restore'] = async (_file, { replace }) => {
    asked.push(replace)
    return { ...BACKUP, contains: 'archive', forgotten: 2 }
  }
  const { out } = await run(['restore', 'a.gz'], { restore })
  assert.match(
    out,
    /^Restored from \/backups\/a\.gz: 1 page, .*\n2 addresses forgotten since were left out\.\nOnly the archive/,
  )
  await run(['restore', '--replace', 'a.gz'], { restore })
  assert.deepEqual(asked, [false, true])
  const checked = await run(['restore', '--check', 'a.gz'], { checkBackup: async () => BACKUP })
  assert.match(checked.out, /is whole: 1 page/)
})

test('doctor has one line a finding, what to do below it, and exit code 1 where something is wrong', async () => {
  const fine = await run(['doctor'], { doctor: async () => FINDINGS })
  assert.equal(fine.code, 0)
  assert.equal(fine.out, '✓ Node         Node 24.\n! Feeds        None.\n               → stemma add\n')
  const wrong: Finding = { about: 'Disk', state: 'wrong', says: 'Full.', next: 'Free space.' }
  const ill = await run(['doctor', '--json'], { doctor: async () => [...FINDINGS, wrong] })
  assert.equal(ill.code, 1)
  assert.equal((JSON.parse(ill.out) as Finding[]).length, 3)
})

test('config shows values with where they came from, no password, and warns of what is no setting', async () => {
  const environment = { STEMMA_DATABASE_URL: 'postgres://anna:s3cret@db.example/news', STEMMA_PROT: '1' }
  const given = { environment, file: { STEMMA_PER_HOST: '3' }, path: '/data/settings.env', isThere: true }
  const { code, out, err } = await run(['config'], { configuration: configurationOf(given) })
  assert.equal(code, 0)
  assert.match(out, /^STEMMA_DATABASE_URL +environment +postgres:\/\/anna:…@db\.example\/news$/m)
  assert.match(out, /^STEMMA_PER_HOST +file +3$/m)
  assert.match(out, /^STEMMA_PORT +default +4710$/m)
  assert.match(out, /Settings file: \/data\/settings\.env\n/)
  assert.match(err, /STEMMA_PROT in the environment is no setting; STEMMA_PORT is/)
  assert.ok(!out.includes('s3cret'))
})

test('sizes are told as people read them', () => {
  assert.deepEqual([0, 999, 1_000, 123_456, 5_000_000, 7_300_000_000].map(inBytes), [
    '0 bytes',
    '999 bytes',
    '1.0 kB',
    '123 kB',
    '5.0 MB',
    '7.3 GB',
  ])
})

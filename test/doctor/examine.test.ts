import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { settingsFrom } from '../../src/config.ts'
import { checkFolder, checkNode, checkSettings } from '../../src/doctor/check-machine.ts'
import { examine, type Finding, type Patient } from '../../src/doctor/examine.ts'
import { AppError } from '../../src/domain/app-error.ts'
import { openedMemory } from '../../src/opened-memory.ts'
import type { Opened } from '../../src/opened.ts'
import { configurationOf } from '../../src/settings-file.ts'
import { openStore, type Store } from '../../src/store/postgres/open-store.ts'
import { type TestDatabase, testDatabase } from '../outside/postgres/test-database.ts'

const NOTHING = { environment: {}, file: {}, path: '', isThere: false }
const configuration = configurationOf(NOTHING)
const settled = (environment: Record<string, string> = {}) =>
  settingsFrom({ STEMMA_CONTACT: 'me@gull.example', ...environment })
const statesOf = (findings: Finding[]) => Object.fromEntries(findings.map(({ about, state }) => [about, state]))

test('a Node that is too old is wrong', () => {
  assert.deepEqual(
    ['18.20.1', '20.18.9', '20.19.0', '24.1.0'].map(version => checkNode(version).state),
    ['wrong', 'wrong', 'fine', 'fine'],
  )
})

test('settings that make no sense are told, each with what to do', () => {
  const odd: [Record<string, string>, string, RegExp][] = [
    [{ STEMMA_CONTACT: '' }, 'look', /STEMMA_CONTACT/],
    [{ STEMMA_HOST: '0.0.0.0' }, 'look', /STEMMA_EXCERPTS_ONLY/],
    [{ STEMMA_DATABASE_URL: 'postgres://x', STEMMA_POSTGRES_BIN: '/x' }, 'look', /Unset/],
    [{ STEMMA_ALLOW_PRIVATE: '0.0.0.0/0' }, 'wrong', /Narrow/],
    [{ STEMMA_POLL_MS: '500' }, 'look', /STEMMA_POLL_MS/],
    [{ STEMMA_PACE_MS: '0', STEMMA_PER_HOST: '8' }, 'look', /STEMMA_PACE_MS/],
  ]
  for (const [environment, state, next] of odd) {
    const findings = checkSettings(settled(environment), configuration)
    assert.deepEqual([findings.length, findings[0].state], [1, state], JSON.stringify(environment))
    assert.match(findings[0].next!, next)
  }
  assert.equal(checkSettings(settled(), configuration)[0].state, 'fine')
  const strange = configurationOf({ ...NOTHING, environment: { STEMMA_PROT: '1' } })
  assert.match(checkSettings(settled(), strange)[0].says, /STEMMA_PORT is/)
})

describe('the doctor', () => {
  let folder: string
  let database: TestDatabase
  let store: Store
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stemma-doctor-'))
    database = await testDatabase('embedded')
    store = await openStore(database.connection, { schema: 'stemma', log: () => {} })
  })
  after(async () => {
    await store.close()
    await database.close()
    await rm(folder, { recursive: true })
  })

  const opened = (): Opened => ({
    ...openedMemory('', store.cellar),
    store,
    about: 'PostgreSQL of a test',
    diskBytes: async () => 2_000_000_000,
  })
  const patient = (more: Partial<Patient> = {}): Patient => ({
    settings: settled({ STEMMA_DATA: folder }),
    configuration,
    open: async () => opened(),
    now: Date.parse('2026-06-01T00:00:00Z'),
    ...more,
  })

  test('finds an empty store in order', async () => {
    const states = statesOf(await examine(patient()))
    assert.deepEqual(
      Object.entries(states).filter(([, state]) => state === 'wrong'),
      [],
    )
    assert.equal(states.Database, 'fine')
    assert.equal(states.Feeds, 'look')
  })

  test('sees work that nobody walks, feeds that fail, a limit that is reached, a backup that is old', async () => {
    const { cellar } = store
    const url = 'https://gull.example/feed'
    await cellar.keep('feed', url, { url, since: '2026-05-01T00:00:00Z' })
    await cellar.offer([{ stage: 'fetch', subject: 'https://gull.example/a', inputHash: 'a' }], {})
    await cellar.poll({ feed: url, at: '2026-05-01T00:00:00Z', status: 410, items: 0, fresh: 0, because: 'gone' })
    const page = {
      id: 'a',
      url: 'a',
      fetchedAt: '2026-05-01T00:00:00Z',
      status: 200,
      hash: 'a',
      bytes: new Uint8Array(2),
    }
    await cellar.archive([page], () => [], {})
    await cellar.keep('backup', 'last', { at: '2026-01-01T00:00:00Z', file: '/backups/a' })
    const findings = await examine(patient({ settings: settled({ STEMMA_DATA: folder, STEMMA_DISK_BYTES: '1000' }) }))
    const { Processes, Feeds, Size, Backup } = statesOf(findings)
    assert.deepEqual(
      { Processes, Feeds, Size, Backup },
      { Processes: 'look', Feeds: 'wrong', Size: 'wrong', Backup: 'look' },
    )
    for (const { state, next } of findings) assert.equal(next === undefined, state === 'fine')
  })

  test('tells why a store cannot be opened, and the way out', async () => {
    const open = async () => {
      throw new AppError('unavailable', 'Nothing answers at db.example.', { next: 'Start that server.' })
    }
    const findings = await examine(patient({ open }))
    assert.deepEqual(findings.at(-1), {
      about: 'Database',
      state: 'wrong',
      says: 'Nothing answers at db.example.',
      next: 'Start that server.',
    })
  })

  test('tries the network only when asked', async () => {
    const tried: string[] = []
    const fetch = async (url: string) => {
      tried.push(url)
      throw new AppError('unavailable', 'There is no network.')
    }
    assert.equal(statesOf(await examine(patient())).Network, undefined)
    assert.equal(statesOf(await examine(patient({ fetch }))).Network, 'wrong')
    assert.deepEqual(tried, ['https://example.com/'])
  })

  test('sees a data folder that is none, and one that will be made', async () => {
    await writeFile(join(folder, 'plain'), '')
    assert.equal((await checkFolder(join(folder, 'plain')))[0].state, 'wrong')
    assert.match((await checkFolder(join(folder, 'not/yet')))[0].says, /will be made/)
  })
})

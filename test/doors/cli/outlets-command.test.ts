import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, beforeEach, test } from 'node:test'
import type { App } from '../../../src/app.ts'
import { openedMemory } from '../../../src/opened-memory.ts'
import type { Opened } from '../../../src/opened.ts'
import { testApp } from '../../test-app.ts'
import { saidBy } from './said-by.ts'

let folder: string
let app: App
let opened: Opened
const apps: App[] = []

before(async () => void (folder = await mkdtemp(join(tmpdir(), 'stemma-test-outlets-'))))
after(async () => {
  await Promise.all(apps.map(each => each.close()))
  await rm(folder, { recursive: true })
})
beforeEach(() => {
  opened = openedMemory('')
  apps.push((app = testApp({}, async () => opened)))
})

const run = (args: string[], typed?: string) => saidBy(app, ['outlets', ...args], { typed })

async function fileOf(text: string, name = 'list.csv'): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}

const all = async () => (await app.importDesk()).all()

const TABLE =
  'host,name,country,colour\nreed.example,\u001b[31mReed,DE,red\nquarry.example,Quarry,Nowhere,grey\nshort\n'

test('a dry run tells what the file would bring, by line, and keeps nothing', async () => {
  const { code, out } = await run(['import', await fileOf(TABLE), '--dry-run'])
  assert.equal(code, 1)
  assert.match(
    out,
    /^list\.csv: outlets in our own columns\nSHA-256 [0-9a-f]{64}\n0 rows of outlets that are known, 2 rows of 2 new outlets\n/,
  )
  assert.match(out, /\n1 row that cannot be read:\n {2}line 4: It has 1 field, and there are 4 columns\.\n/)
  assert.match(out, /\n {2}line 3: “Nowhere” cannot be read as country\.\n/)
  assert.match(out, /\nColumns that are not read: colour\.\nNothing was kept yet\.\n$/)
  assert.ok(!out.includes('\u001b'))
  assert.deepEqual(await all(), [])
})

test('what is wrong in a JSON list is told by its item, and an empty table is said to be one', async () => {
  const list = JSON.stringify([{ host: 'reed.example' }, { host: 'quarry.example', country: 'Nowhere' }], null, 4)
  assert.match(
    (await run(['import', await fileOf(list, 'list.json'), '--dry-run'])).out,
    /\n {2}item 2: “Nowhere” cannot/,
  )
  const empty = await fileOf('host,name\n', 'empty.csv')
  const dry = await run(['import', empty, '--dry-run'])
  assert.match(dry.out, /\nNo row stands under the names of columns\.\n/)
  assert.equal(dry.code, 1)
  const asked = await run(['import', empty, '--yes'])
  assert.equal(asked.code, 1)
  assert.match(asked.err, /empty\.csv names its columns, and no row stands under them\.\nGive a table/)
  const bad = await run(['import', await fileOf('host,name\nnothing,Reed\n', 'bad.csv'), '--yes'])
  assert.match(bad.err, /bad\.csv holds no row that can be read\. Line 2: “nothing” cannot be read as a host/)
  assert.deepEqual(await all(), [])
})

test('addresses that lead elsewhere and languages that nobody knows are counted and told, each kind for itself', async () => {
  const rows = Array.from({ length: 12 }, (_, n) => `h${n}.example,Elvish,`).join('\n')
  const table = `host,language,homepage\n${rows}\nreed.example,Welsh,javascript:alert(1)\n`
  const { out } = await run(['import', await fileOf(table), '--dry-run'])
  assert.match(out, /\n12 unknown languages left out:\n {2}line 2: “Elvish” is an unknown language; left out\.\n/)
  assert.match(out, /\n {2}line 11: .*\n {2}and 2 more\n1 address left out:\n {2}line 14: homepage: the address /)
  assert.match(out, /the address “javascript:alert\(1\)” is not http\(s\); left out\.\n/)
})

test('an import is made by yes at a terminal or by --yes, and not otherwise', async () => {
  const file = await fileOf('host,name\nreed.example,Reed\n', 'asked.csv')
  for (const says of [undefined, 'no\n', '']) {
    const { code, err } = await run(['import', file], says)
    assert.equal(code, 2)
    assert.match(err, /Nothing was imported\.\nWith --yes/)
  }
  assert.deepEqual(await all(), [])
  const asked = await run(['import', file], 'yes\n')
  assert.equal(asked.code, 0)
  assert.match(asked.out, /Nothing was kept yet\.\nImported as o-[0-9a-f]{12}\.\n$/)
  const told = await run([
    'import',
    file,
    '--yes',
    '--source',
    'Register',
    '--licence',
    'MIT',
    '--date',
    '2026-05-04',
    '--private',
  ])
  assert.equal(told.code, 0)
  assert.match(told.out, /The same file was imported before: this took its place\.\nPrivate: .*\nImported as o-/)
  assert.match(
    (await run([])).out,
    /^o-[0-9a-f]{12}-2\n +Register \(MIT\), retrieved 2026-05-04; asked\.csv: outlets in our own columns; 1 row; private\n$/,
  )
})

test('imports are deleted by their id, and JSON says the same', async () => {
  const { out } = await run(['import', await fileOf('owner,target\nA,b.example\n', 'stakes.csv'), '--yes', '--json'])
  const report = JSON.parse(out) as { source: { id: string }; counts: { stakes: number } }
  assert.equal(report.counts.stakes, 1)
  assert.equal((JSON.parse((await run(['--json'])).out) as unknown[]).length, 1)
  assert.match((await run(['delete', report.source.id])).out, /is deleted, with all its facts/)
  const { code, err } = await run(['delete', report.source.id])
  assert.equal(code, 3)
  assert.match(err, /There is no import/)
  assert.match((await run([])).err, /Nothing was imported/)
})

test('an import that was killed is listed as one that is not finished', async () => {
  await run(['import', await fileOf('host\nreed.example\n', 'killed.csv'), '--yes'])
  const [record] = await all()
  await opened.cellar.keep('outlet-import', record.source.id, { ...record, doneAt: null })
  assert.match((await run([])).out, /begun \S+, not finished and not read: import the file again, or delete it/)
})

test('a command line that says nothing of use is told what would be', async () => {
  const file = await fileOf('host\nreed.example\n', 'wrong.csv')
  for (const [args, code, words] of [
    [['import'], 2, /takes one file/],
    [['import', file, '--date', 'yesterday'], 2, /--date takes a day/],
    [['import', file, '--url', 'javascript:x'], 2, /--url takes an address/],
    [['sing'], 2, /not told to sing/],
    [['import', '/nowhere/at/all.csv'], 3, /does not exist/],
    [['import', await fileOf('a,b\n1,2\n', 'other.csv')], 1, /no column that names a host/],
    [['import', await fileOf('domain,rater,value\na.example,x,1\n', 'ratings.csv')], 1, /stemma lenses import/],
  ] as const) {
    const answer = await run([...args])
    assert.equal(answer.code, code, args.join(' '))
    assert.match(answer.err, words)
  }
})

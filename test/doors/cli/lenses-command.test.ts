import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, beforeEach, test } from 'node:test'
import type { App } from '../../../src/app.ts'
import { testApp } from '../../test-app.ts'
import { saidBy } from './said-by.ts'

let folder: string
let app: App
const apps: App[] = []

before(async () => void (folder = await mkdtemp(join(tmpdir(), 'stemma-test-lenses-'))))
after(async () => {
  await Promise.all(apps.map(each => each.close()))
  await rm(folder, { recursive: true })
})
beforeEach(() => void apps.push((app = testApp())))

const run = (args: string[], typed?: string) => saidBy(app, ['lenses', ...args], { typed })

async function fileOf(name: string, text: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}

const MANIFEST = {
  rater: {
    id: 'desk',
    name: 'The \u001b[31mDesk',
    method: 'editorial',
    politicsOf: 'international',
    licence: 'Read the terms.',
    redistributable: false,
  },
  scale: { id: 'desk', dimension: 'reliability', values: [{ raw: 'A', label: 'sound', bucket: 'reliable' }] },
}

const both = async (csv = 'domain,value,scope\none.example,A,\ntwo.example,\u001b[2JB,\n,A,\n'): Promise<string[]> => [
  await fileOf('desk.csv', csv),
  '--rater',
  await fileOf('desk.json', JSON.stringify(MANIFEST)),
]

const lenses = async () => (await app.lensDesk()).all()

test('a dry run tells what is in the file, by line, with its hash and the licence, and imports nothing', async () => {
  const { code, out } = await run(['import', ...(await both()), '--dry-run'])
  assert.equal(code, 0)
  assert.match(out, /desk\.csv: 3 rows, 1 rating on the scale; 0 of them of 0 known outlets\.\nSHA-256 [0-9a-f]{64}\n/)
  assert.match(out, /\n {2}sound \(reliable\): 1 rating in 2 rows\n/)
  assert.match(
    out,
    /1 row with a value that is not on the scale, left out:\n {2}line 3: “\[2JB” is not on the scale\.\n/,
  )
  assert.match(out, /1 rating of domains that no known outlet has, kept until one has:\n {2}line 2: one\.example\n/)
  assert.match(out, /Private: shown at this machine alone/)
  assert.match(out, /Licence of The \[31mDesk: Read the terms\.\n$/)
  assert.ok(!out.includes('\u001b'))
  assert.deepEqual(await lenses(), [])
})

test('nothing is imported before the licence is accepted, and at a terminal yes accepts it', async () => {
  const refused = await run(['import', ...(await both())])
  assert.equal(refused.code, 2)
  assert.match(
    refused.err,
    /The licence was not accepted, and nothing was imported\.\nRead it, and add --accept-licence\./,
  )
  assert.equal((await run(['import', ...(await both())], 'no\n')).code, 2)
  assert.equal((await run(['import', ...(await both())], '\n')).code, 2)
  assert.deepEqual(await lenses(), [])
  assert.equal((await run(['import', ...(await both())], 'Yes\n')).code, 0)
  assert.equal((await lenses()).length, 1)
})

test('an imported lens is listed, shown for a host, and deleted with its ratings', async () => {
  const { code, out } = await run(['import', ...(await both()), '--accept-licence'])
  assert.equal(code, 0)
  const [{ id }] = await lenses()
  assert.match(out, new RegExp(`Imported as ${id}, private: 1 rating\\.`))
  const { out: listed } = await run([])
  assert.match(
    listed,
    new RegExp(`^${id}\n +The \\[31mDesk rates reliability; by its editors; international; .*; 1 rating; private\n$`),
  )
  const { out: said } = await run(['show', 'https://www.one.example/'])
  assert.match(
    said,
    /^one\.example: an outlet that nobody documents\nrated by The \[31mDesk \(.*\):\n {2}sound: reliable; one\.example\n/,
  )
  assert.match((await run(['show', 'three.example'])).out, /\nnot rated by The \[31mDesk /)
  assert.match((await run(['delete', id])).out, /is deleted, with 1 rating\./)
  assert.deepEqual(await lenses(), [])
  assert.equal((await run(['delete', id])).code, 3)
})

const OPEN = { ...MANIFEST, rater: { ...MANIFEST.rater, id: 'open', redistributable: true } }

test('a private lens is told at the terminal, and is in no JSON', async () => {
  await run(['import', ...(await both()), '--accept-licence'])
  const open = await fileOf('open.json', JSON.stringify(OPEN))
  await run(['import', await fileOf('open.csv', 'domain,value\none.example,A\n'), '--rater', open, '--accept-licence'])
  const { out, err } = await run(['--json'])
  const raters = JSON.parse(out).map(({ rater }: { rater: { id: string } }) => rater.id)
  assert.deepEqual(raters, ['open'])
  assert.match(err, /Left out: 1 private lens\./)
  const said = (await run(['show', 'one.example', '--json'])).out
  assert.equal(JSON.parse(said).lenses.length, 1)
  assert.ok(!said.includes('desk-'))
  assert.match((await run(['show', 'one.example'])).out, /rated by The .* \(desk-/)
})

test('as JSON every command says the same', async () => {
  const read = JSON.parse((await run(['import', ...(await both()), '--dry-run', '--json'])).out)
  assert.equal(read.tally.told['unknown-value'].count, 1)
  const open = await fileOf('open.json', JSON.stringify(OPEN))
  await run(['import', ...(await both()).slice(0, 1), '--rater', open, '--accept-licence'])
  const [lens] = JSON.parse((await run(['--json'])).out)
  assert.equal(lens.rater.id, 'open')
  assert.equal(JSON.parse((await run(['show', 'one.example', '--json'])).out).lenses[0].ratings.length, 1)
  assert.deepEqual(JSON.parse((await run(['delete', lens.id, '--json'])).out), { id: lens.id, ratings: 1 })
})

test('the same file is refused the second time, with the next step, unless it is said that it comes again', async () => {
  await run(['import', ...(await both()), '--accept-licence'])
  const [{ id }] = await lenses()
  const dry = await run(['import', ...(await both()), '--dry-run'])
  assert.equal(dry.code, 0)
  assert.match(dry.out, new RegExp(`The same file was imported before, as ${id}: it is imported a second time`))
  const { code, err, out } = await run(['import', ...(await both())], 'yes\n')
  assert.equal(code, 2)
  assert.match(
    err,
    new RegExp(`was imported before, as ${id}\\. Nothing was imported\\.\n.*lenses delete ${id}.*--again`),
  )
  assert.doesNotMatch(out, /Licence/)
  assert.equal((await run(['import', ...(await both()), '--accept-licence'])).code, 2)
  assert.equal((await lenses()).length, 1)
  assert.equal((await run(['import', ...(await both()), '--accept-licence', '--again'])).code, 0)
  assert.equal((await lenses()).length, 2)
})

test('as many lines of each trouble are told as were asked for', async () => {
  const csv = `domain,value\none.example,A\n${'two.example,B\n'.repeat(30)}`
  const lines = async (...flags: string[]) =>
    (await run(['import', ...(await both(csv)), '--dry-run', ...flags])).out.match(/ {2}line \d+: “B”/g)?.length ?? 0
  assert.deepEqual([await lines(), await lines('--show', '25'), await lines('--show', '0')], [10, 25, 0])
  assert.equal((await run(['import', ...(await both(csv)), '--show', 'all'])).code, 2)
})

test('a template is a table without rows and a manifest that the import reads; files that are there are left', async () => {
  assert.match((await run(['template', '--list'])).out, /^ad-fontes-lean +Ad Fontes/)
  const { out } = await run(['template', 'own-reliability', folder])
  const [manifest, table] = out.trim().split('\n')
  assert.equal(await readFile(table, 'utf8'), 'domain,rater,dimension,value,rated_on,url,scope,note\n')
  assert.match((await run(['template', 'own-reliability', folder])).err, /is there already, and was left as it is/)
  await writeFile(table, `${await readFile(table, 'utf8')}one.example,,,mixed,,,,\n`)
  assert.equal((await run(['import', table, '--rater', manifest, '--accept-licence'])).code, 0)
  assert.equal((await run(['template', 'nobody', folder])).code, 3)
})

test('a template is named in the place of a manifest, and a file of that name stands before it', async () => {
  const table = await fileOf('states.csv', 'domains,smm_code,asset\none.example two.example,SC,One\n')
  const { code, out } = await run(['import', table, '--rater', 'state-media-monitor', '--accept-licence'])
  assert.equal(code, 0)
  assert.match(out, /state-controlled: 2 ratings in 1 row\n/)
  const [{ rater }] = await lenses()
  assert.deepEqual([rater.id, rater.method], ['state-media-monitor', 'editorial'])
  const before = process.cwd()
  process.chdir(folder)
  try {
    await fileOf('newsguard', JSON.stringify(MANIFEST))
    assert.equal(
      (await run(['import', ...(await both()).slice(0, 1), '--rater', 'newsguard', '--accept-licence'])).code,
      0,
    )
  } finally {
    process.chdir(before)
  }
  assert.deepEqual((await lenses()).map(lens => lens.rater.id).sort(), ['desk', 'state-media-monitor'])
})

test('what is neither a file nor a template is told so, with the templates that there are', async () => {
  const { code, err } = await run(['import', 'states.csv', '--rater', 'wikipedia'])
  assert.equal(code, 3)
  assert.match(err, /wikipedia is neither the file of a manifest nor the name of a template\.\n/)
  assert.match(err, /name one of ad-fontes-lean, .*newsguard, .*wikipedia-rsp\./)
})

test('what is missing or wrong on the command line is said with the next step', async () => {
  const wrong = async (...args: string[]) => (await run(args)).err
  assert.match(await wrong('import', 'a.csv'), /takes one table of ratings, and --rater with its manifest or/)
  assert.match(await wrong('blend'), /lenses is not told to blend/)
  assert.match(await wrong('show', 'not a host'), /not a host is no host/)
  assert.match(await wrong('import', join(folder, 'none.csv'), '--rater', join(folder, 'none.json')), /none\.json/)
  const [, , manifest] = await both()
  assert.match(await wrong('import', join(folder, 'none.csv'), '--rater', manifest, '--dry-run'), /none\.csv/)
  const bad = await fileOf('bad.json', '{"rater": {"id": "x"}}')
  assert.match(await wrong('import', 'a.csv', '--rater', bad), /bad\.json is not a manifest of a rater: rater\.name/)
})

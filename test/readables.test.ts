import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { gather } from '../src/readables.ts'
import { hereCrew } from './here-crew.ts'
import { packed, page, warcRecord } from './outside/bulk/warc-writer.ts'

const folder = mkdtempSync(join(tmpdir(), 'stemma-readables-'))
after(() => rmSync(folder, { recursive: true }))
const TEXT = 'Ferry stays in port\n\nThe harbour master of Oldport said on Monday that the ferry would not sail.\n'

test('pages, texts and lists of a folder become articles, one path that cannot be read takes nothing from others', async () => {
  mkdirSync(join(folder, 'in', 'deeper'), { recursive: true })
  writeFileSync(join(folder, 'in', 'a.txt'), TEXT)
  writeFileSync(join(folder, 'in', 'deeper', 'b.md.gz'), gzipSync(TEXT))
  writeFileSync(join(folder, 'in', 'l.jsonl'), '{"id": "one", "text": "Fog."}\nno json\n')
  writeFileSync(join(folder, 'in', 'picture.png'), 'x')
  writeFileSync(join(folder, 'no-ending'), TEXT)
  const paths = [join(folder, 'in'), join(folder, 'no-ending'), join(folder, 'missing')]
  const { articles, errors, refusals } = await gather(paths, hereCrew, 100_000, async () => '')
  assert.deepEqual(
    articles.map(({ id }) => id.replace(`${folder}/`, '')),
    ['one', 'in/a.txt', 'in/deeper/b.md.gz', 'no-ending'],
  )
  assert.deepEqual(refusals, [])
  assert.deepEqual(
    errors.map(({ id }) => id.replace(`${folder}/`, '')),
    ['in/l.jsonl:2', 'missing'],
  )
})

test('a folder with nothing to read is an error that says what is read', async () => {
  mkdirSync(join(folder, 'pictures'))
  writeFileSync(join(folder, 'pictures', 'a.png'), 'x')
  const { errors } = await gather([join(folder, 'pictures')], hereCrew, 100_000, async () => '')
  assert.match(errors[0].error, /nothing in it that Stemma reads \(1 files\)\. It reads \.html/)
})

test('pages of a web archive and news items in a list are read as articles, damage is an error of its own', async () => {
  const list = join(folder, 'items.jsonl')
  const item = {
    uri: 'urn:i',
    type: 'text',
    language: 'en',
    versionCreated: '2026-01-01T00:00:00Z',
    headlines: [{ value: 'Fog' }],
    bodies: [{ value: 'Fog.' }],
  } // prettier-ignore
  writeFileSync(
    list,
    [item, { ...item, uri: 'urn:j', type: 'picture', bodies: [] }].map(each => JSON.stringify(each)).join('\n'),
  )
  const archive = join(folder, 'pages.warc.gz')
  const first = warcRecord({ url: 'https://tide.example/1', date: '2026-01-03T00:00:00Z', body: page(1) })
  const damaged = packed([warcRecord({ body: page(2) })]).subarray(0, -20)
  const later = warcRecord({ url: 'https://tide.example/1', date: '2026-01-04T00:00:00Z', body: page(7) })
  writeFileSync(archive, Buffer.concat([packed([first]), damaged, packed([later])]))
  const { articles, refusals, errors } = await gather([list, archive], hereCrew, 1_000_000, async () => '')
  assert.deepEqual(
    articles.map(({ id, title }) => [id, title]),
    [
      ['ninjs:urn:i', 'Fog'],
      ['https://tide.example/1', 'Ferry 7 stays'],
    ],
  )
  assert.deepEqual(
    refusals.map(({ refusal }) => refusal.code),
    ['not-news'],
  )
  assert.match(errors[0].error, /bytes of .+ are lost: a gzip member is damaged/)
})

test('an item of a news agency in a file of its own is an article', async () => {
  const path = join(folder, 'item.json')
  writeFileSync(
    path,
    JSON.stringify({ uri: 'urn:i', type: 'text', language: 'en', headline: 'Fog', body_text: 'Fog.' }),
  )
  const { articles } = await gather([path], hereCrew, 1_000_000, async () => '')
  assert.deepEqual(
    articles.map(({ title, text }) => [title, text]),
    [['Fog', 'Fog.']],
  )
})

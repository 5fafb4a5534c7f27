import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { gather } from '../src/readables.ts'
import { hereCrew } from './here-crew.ts'

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

import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { App } from '../../../src/app.ts'
import { column, pdfOf, wrapped } from '../../stages/3-extract/files/pdf-writer.ts'
import { testApp } from '../../test-app.ts'
import { saidBy } from './said-by.ts'

const LEAD =
  'The ferry Merrow ran aground off Port Selkie on Monday with 84 people aboard, the coastguard of Norland said in the evening.'
const PASTE = `Ferry runs aground off Port Selkie\nBy Ann Reyes\n3 March 2026\n${LEAD}\nAdvertisement\nDivers searched the hold until dusk, they said, and found nobody\u001b[31m in it.\n`

describe('stemma extract with files', () => {
  let folder: string
  let app: App
  const path = (name: string) => join(folder, name)

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stemma-extract-'))
    app = testApp({ STEMMA_THREADS: '1' })
    await writeFile(path('paste.txt'), PASTE)
    await writeFile(
      path('ferry.pdf'),
      pdfOf([[{ text: 'Ferry runs aground', x: 72, y: 700, size: 20 }, ...column([wrapped(LEAD, 70)])]]),
    )
    await writeFile(path('picture.png'), new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]))
  })
  after(async () => {
    await app.close()
    await rm(folder, { recursive: true })
  })

  const run = (args: string[], piped?: string) => saidBy(app, ['extract', ...args], { piped })

  test('prints title, facts with how they were found, and the text', async () => {
    const { code, out, err } = await run([path('paste.txt')])
    assert.equal(code, 0, err)
    assert.match(out, /^Ferry runs aground off Port Selkie\n/)
    assert.match(out, /^by +Ann Reyes$/m)
    assert.match(out, /^published +2026-03-03 \(found: text/m)
    assert.ok(out.includes(LEAD))
    assert.doesNotMatch(out, /Advertisement|Left out/)
    assert.ok(!out.includes('\u001b'))
  })

  test('--explain tells each removal with its step and reason', async () => {
    const { out } = await run(['--explain', path('paste.txt')])
    assert.match(out, /Left out \(\d+\):\n- paste: .+\n {2}Advertisement/)
  })

  test('--json gives a line of JSON for each file, and text on standard input', async () => {
    const { out } = await run(['--json', '--explain', path('ferry.pdf'), '-'], PASTE)
    const rows = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    assert.deepEqual(
      rows.map(({ title }) => title),
      ['Ferry runs aground', 'Ferry runs aground off Port Selkie'],
    )
    assert.equal(rows[0].text, LEAD)
    assert.ok(Array.isArray(rows[1].removed))
  })

  test('what is refused says why; what is not there makes the exit code 3, and the rest is read', async () => {
    const { code, out, err } = await run([path('nowhere.pdf'), path('picture.png')])
    assert.equal(code, 3)
    assert.match(err, /nowhere\.pdf does not exist/)
    assert.match(out, /Refused \(not-html\): It is a picture/)
  })

  test('an address is no file', async () => {
    const { code, err } = await run(['https://courier.example/ferry'])
    assert.equal(code, 2)
    assert.match(err, /stemma compare https:/)
  })

  test('without a file it is a filter, and --explain makes every line carry what was left out', async () => {
    const { out } = await run(['--explain'], `${JSON.stringify({ id: 'a', text: PASTE })}\n`)
    const row = JSON.parse(out)
    assert.ok(row.removed.some(({ text }: { text: string }) => text === 'Advertisement'))
    assert.equal(JSON.parse((await run([], `${JSON.stringify({ id: 'a', text: PASTE })}\n`)).out).removed, undefined)
  })
})

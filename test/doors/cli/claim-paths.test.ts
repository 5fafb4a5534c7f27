import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { App } from '../../../src/app.ts'
import { testApp } from '../../test-app.ts'
import { saidBy } from './said-by.ts'

const TEXT = `Ferry runs aground off Port Selkie
By Ann Reyes
3 March 2026

At least 12 people were killed when the ferry Merrow ran aground on Monday, the coastguard said.

“We lost three friends,” said Mara Holt, the captain.
`

describe('stemma claim with files', () => {
  let folder: string
  let app: App
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stemma-claim-'))
    app = testApp({ STEMMA_THREADS: '1' })
    await writeFile(join(folder, 'ferry.txt'), TEXT)
    await writeFile(join(folder, 'picture.png'), new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]))
  })
  after(async () => {
    await app.close()
    await rm(folder, { recursive: true })
  })

  const run = (...args: string[]) => saidBy(app, ['claim', ...args])

  test('prints each claim with what it is read as, the words, and who says so', async () => {
    const { code, out, err } = await run(join(folder, 'ferry.txt'))
    assert.equal(code, 0, err)
    assert.match(out, /^Ferry runs aground off Port Selkie\n/)
    assert.match(out, /^- killed: at least 12 “At least 12 people were killed”.* said by .*coastguard/m)
    assert.match(out, /^- quote “.*We lost three friends.*said by Mara Holt/m)
    assert.match(out, /^- event: 2026-03-02 \(relative\) “Monday”/m)
  })

  test('--json gives the claims of the filter, --csv one line for each', async () => {
    const { out } = await run('--json', join(folder, 'ferry.txt'))
    const { claims } = JSON.parse(out)
    assert.ok(
      claims.every(
        ({ span }: { span: { text: string; in?: string } }) => span.in === 'title' || TEXT.includes(span.text),
      ),
    )
    const csv = (await run('--csv', join(folder, 'ferry.txt'))).out.split('\r\n')
    assert.match(csv[0], /^article,kind,words,/)
    assert.equal(csv.length, claims.length + 2)
    assert.equal((await run('--csv', '--json', join(folder, 'ferry.txt'))).code, 2)
  })

  test('what is refused or not there is told, and the rest is read', async () => {
    const some = await run(join(folder, 'picture.png'), join(folder, 'ferry.txt'), join(folder, 'nowhere.txt'))
    assert.equal(some.code, 1)
    assert.match(some.err, /picture\.png: refused \(not-html\): It is a picture/)
    assert.match(some.err, /nowhere\.txt does not exist/)
    assert.match(some.out, /killed: at least 12/)
    assert.equal((await run(join(folder, 'nowhere.txt'))).code, 3)
  })

  test('a text without a date gets none from the day on which it is read', async () => {
    await writeFile(
      join(folder, 'undated.txt'),
      'Ferry runs aground\n\nThe ferry Merrow ran aground on 3 March, divers said.\n',
    )
    const { out } = await run(join(folder, 'undated.txt'))
    assert.match(out, /divers/)
    assert.doesNotMatch(out, /\d{4}-\d{2}-\d{2}/)
  })

  test('an address is an article that is stored', async () => {
    const { code, err } = await run('https://courier.example/ferry')
    assert.equal(code, 3)
    assert.match(err, /No article is stored of https:\/\/courier\.example\/ferry/)
  })
})

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { BulkProgress } from '../../../src/app.ts'
import { bulkProgress } from '../../../src/doors/cli/bulk-progress.ts'
import { bulkTold } from '../../../src/doors/cli/bulk-told.ts'
import { packed, records } from '../../outside/bulk/warc-writer.ts'
import { testApp } from '../../test-app.ts'
import { saidBy } from './said-by.ts'

const folder = mkdtempSync(join(tmpdir(), 'stemma-add-command-'))
after(() => rmSync(folder, { recursive: true }))

/** A place to tell progress, which remembers what was said and what was drawn. */
const shownTo = (isTerminal: boolean) => {
  const [said, drawn]: string[][] = [[], []]
  return {
    said,
    drawn,
    err: (text: string) => void said.push(text),
    draw: (line: string) => void drawn.push(line),
    isTerminal,
  }
}

const progress = (reached: number, items: number, from = 0): BulkProgress => ({
  path: '/in/big.warc.gz',
  reached,
  size: 1_000_000,
  items,
  tally: { pages: items / 2, articles: 0, passed: {}, lost: 1, odd: {} },
  from,
})

test('a bar is drawn over itself on a terminal, with what was read, how fast, and how long it will go on', () => {
  let now = 0
  const shown = shownTo(true)
  const bar = bulkProgress(shown, () => now)
  bar.show(progress(0, 0))
  for (now = 100; now <= 2_000; now += 100) bar.show(progress(250 * now, now))
  bar.end()
  assert.ok(shown.drawn.length <= 11)
  assert.equal(
    shown.drawn.at(-2),
    '[##########..........] big.warc.gz 50 % of 1.0 MB, 2000 records, 1000 pages, 1 lost, 1000 a second, 2 s left',
  )
  assert.equal(shown.drawn.at(-1), '')
  assert.deepEqual(shown.said, [])
})

test('where there is no terminal a line is written every few seconds, and one that says where reading goes on', () => {
  let now = 0
  const shown = shownTo(false)
  const lines = bulkProgress(shown, () => now)
  for (now = 0; now <= 12_000; now += 500) lines.show(progress(610_000 + now, 100 + now, 610_000))
  lines.end()
  assert.deepEqual(shown.drawn, [])
  assert.equal(shown.said[0], '/in/big.warc.gz: going on at 61 %')
  assert.equal(shown.said.length, 3)
})

test('what was passed over is told by what it is, the most frequent first', () => {
  const passed = { 'request records': 3, 'answers with status 404': 5 }
  const odd = { 'its block digest does not match': 2 }
  assert.deepEqual(bulkTold({ pages: 1, articles: 0, passed, lost: 1, odd }), [
    '1 lost',
    '2 kept although its block digest does not match',
    'passed over: 5 answers with status 404, 3 request records',
  ])
})

test('stemma add takes an archive, tells what came of it, and ends with 1 where something was lost', async () => {
  const app = testApp()
  const sound = join(folder, 'sound.warc.gz')
  writeFileSync(sound, packed(records(3)))
  const bytes = packed(records(3))
  bytes[bytes.length - 300] ^= 0xff
  const damaged = join(folder, 'damaged.warc.gz')
  writeFileSync(damaged, bytes)
  const first = await saidBy(app, ['add', sound])
  assert.equal(first.code, 0)
  assert.equal(
    first.out,
    `${sound}: a web archive (WARC); 3 archived pages taken in, passed over: 3 request records, 1 warcinfo records\n`,
  )
  const second = await saidBy(app, ['add', damaged])
  assert.equal(second.code, 1)
  assert.match(second.err, /damaged\.warc\.gz: \d+ bytes at byte \d+ are lost/)
  const third = await saidBy(app, ['add', sound])
  assert.equal(third.code, 0)
  assert.match(third.out, /1 file read before and unchanged/)
  const asData = await saidBy(app, ['add', '--json', '--again', sound])
  assert.equal(asData.code, 0)
  assert.equal(JSON.parse(asData.out).bulk.pages, 3)
  await app.close()
})

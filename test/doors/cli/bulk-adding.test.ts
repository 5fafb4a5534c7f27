import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { BulkProgress } from '../../../src/app.ts'
import { bulkProgress } from '../../../src/doors/cli/bulk-progress.ts'
import { bulkTold } from '../../../src/doors/cli/bulk-told.ts'
import type { Terminal } from '../../../src/doors/cli/command.ts'
import { runCommand } from '../../../src/doors/cli/run-command.ts'
import { packed, records } from '../../outside/bulk/warc-writer.ts'
import { testApp } from '../../test-app.ts'

const folder = mkdtempSync(join(tmpdir(), 'stemma-add-command-'))
after(() => rmSync(folder, { recursive: true }))

function terminal(isTerminal = false): Terminal & { printed: string[]; said: string[]; drawn: string[] } {
  const [printed, said, drawn]: string[][] = [[], [], []]
  return {
    printed,
    said,
    drawn,
    stdin: (async function* () {})(),
    out: async text => void printed.push(text),
    err: text => void said.push(text),
    draw: line => void drawn.push(line),
    isTerminal,
    stopped: new Promise(() => {}),
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
  const shown = terminal(true)
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
  const shown = terminal()
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
  const first = terminal()
  assert.equal(await runCommand(app, ['add', sound], '0', first), 0)
  assert.equal(
    first.printed.join(''),
    `${sound}: a web archive (WARC); 3 archived pages taken in, passed over: 3 request records, 1 warcinfo records\n`,
  )
  const second = terminal()
  assert.equal(await runCommand(app, ['add', damaged], '0', second), 1)
  assert.match(second.said.join('\n'), /damaged\.warc\.gz: \d+ bytes at byte \d+ are lost/)
  const third = terminal()
  assert.equal(await runCommand(app, ['add', sound], '0', third), 0)
  assert.match(third.printed.join(''), /1 file read before and unchanged/)
  const json = terminal()
  assert.equal(await runCommand(app, ['add', '--json', '--again', sound], '0', json), 0)
  assert.equal(JSON.parse(json.printed.join('')).bulk.pages, 3)
  await app.close()
})

import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { bootOf, processMark, stillLives } from '../../../src/outside/postgres/process-mark.ts'
import { inTurn } from '../../../src/outside/postgres/turn.ts'

function folder(t: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), 'stemma-turn-'))
  t.after(() => rmSync(path, { recursive: true, force: true }))
  return path
}

const silent = () => {}

test('one at a time has the turn, however many want it and whatever a killed process left', async t => {
  const where = folder(t)
  const left = fc.constantFrom(
    undefined,
    JSON.stringify({ machine: hostname(), pid: 1, mark: 'of an earlier process', token: 'a' }),
    JSON.stringify({ machine: hostname(), pid: 4_194_305, mark: 'x', token: 'b' }),
  )
  await fc.assert(
    fc.asyncProperty(left, fc.array(fc.nat(5), { minLength: 1, maxLength: 6 }), async (leftover, pauses) => {
      const file = join(where, 'turn')
      if (leftover) writeFileSync(file, leftover)
      let inside = 0
      const work = (pause: number) => async () => {
        assert.equal(++inside, 1)
        await sleep(pause)
        inside--
        return pause
      }
      assert.deepEqual(await Promise.all(pauses.map(pause => inTurn(file, silent, work(pause)))), pauses)
      assert.deepEqual(readdirSync(where), [])
    }),
    { numRuns: 15 },
  )
})

test('the turn is given up where the work fails', async t => {
  const file = join(folder(t), 'turn')
  await assert.rejects(
    inTurn(file, silent, async () => {
      throw new Error('no')
    }),
    /no/,
  )
  assert.equal(existsSync(file), false)
})

test('a turn that was left without content is taken over once it is old', async t => {
  const file = join(folder(t), 'turn')
  writeFileSync(file, '')
  utimesSync(file, new Date(0), new Date(0))
  assert.equal(await inTurn(file, silent, async () => 'mine'), 'mine')
})

test('the turn of another machine is taken over only when it shows no life for long', async t => {
  const file = join(folder(t), 'turn')
  writeFileSync(file, JSON.stringify({ machine: 'elsewhere', pid: 4_194_305, mark: 'x', token: 'b' }))
  const mine = inTurn(file, silent, async () => 'mine')
  assert.equal(await Promise.race([mine, sleep(100, 'waits')]), 'waits')
  utimesSync(file, new Date(0), new Date(0))
  assert.equal(await mine, 'mine')
})

test('who waits is told for whom', async t => {
  const file = join(folder(t), 'turn')
  const told: number[] = []
  const first = inTurn(file, silent, () => sleep(60))
  await sleep(20)
  await Promise.all([
    first,
    inTurn(
      file,
      pid => told.push(pid),
      async () => {},
    ),
  ])
  assert.deepEqual(told, [process.pid])
})

test('a process is known by when it began, not by its id alone', () => {
  const mark = processMark(process.pid) as string
  assert.ok(stillLives(process.pid, mark))
  assert.equal(processMark(process.pid), mark)
  assert.equal(processMark(0), undefined)
  assert.equal(processMark(Number.NaN), undefined)
  assert.equal(processMark(4_194_305), undefined)
  if (process.platform !== 'linux') return
  assert.ok(bootOf(mark))
  assert.equal(stillLives(process.pid, `${bootOf(mark)}/1`), false)
})

import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import * as fc from 'fast-check'
import { AppError } from '../../src/domain/app-error.ts'
import { openPacing, type PacingOptions } from '../../src/outside/pacing.ts'

const PAGE = { paced: true }
const FEED = { paced: false }

/** A pacing on a clock that only the test moves. */
function paced(t: TestContext, options: Partial<PacingOptions> = {}) {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  let now = 0
  const clock = () => now
  const pacing = openPacing({ perHost: 2, total: 10, paceMs: 1_000, maxWaitMs: 60_000, clock, ...options })
  const settled = () =>
    new Promise<void>(resolve => {
      setImmediate(resolve)
    })
  const pass = async (ms: number) => {
    now += ms
    t.mock.timers.tick(ms)
    await settled()
  }
  return { pacing, pass, settled }
}

/** Takes turns and writes down whose came. */
function row(pacing: ReturnType<typeof openPacing>) {
  const came: string[] = []
  const releases = new Map<string, () => void>()
  const ask = (name: string, host: string, wish = PAGE as { paced: boolean; delayMs?: number }) =>
    pacing.turn(host, wish).then(
      release => {
        came.push(name)
        releases.set(name, release)
      },
      (error: unknown) => came.push(error instanceof AppError ? `${name}: ${error.message}` : String(error)),
    )
  return { came, ask, end: (name: string) => releases.get(name)?.() }
}

test('pages of one host come one pace apart', async t => {
  const { pacing, pass } = paced(t)
  const { came, ask, end } = row(pacing)
  for (const name of ['1', '2', '3']) void ask(name, 'a')
  await pass(0)
  assert.deepEqual(came, ['1'])
  end('1')
  await pass(999)
  assert.deepEqual(came, ['1'])
  await pass(1)
  assert.deepEqual(came, ['1', '2'])
  end('2')
  await pass(1_000)
  assert.deepEqual(came, ['1', '2', '3'])
})

test('hosts do not wait for each other', async t => {
  const { pacing, pass } = paced(t)
  const { came, ask } = row(pacing)
  for (const host of ['a', 'b', 'c']) void ask(host, host)
  await pass(0)
  assert.deepEqual(came, ['a', 'b', 'c'])
})

test('a host that asks for a longer pace gets it', async t => {
  const { pacing, pass } = paced(t)
  const { came, ask } = row(pacing)
  void ask('1', 'a', { paced: true, delayMs: 5_000 })
  void ask('2', 'a', { paced: true, delayMs: 5_000 })
  await pass(4_999)
  assert.deepEqual(came, ['1'])
  await pass(1)
  assert.deepEqual(came, ['1', '2'])
})

test('a feed does not wait behind pages', async t => {
  const { pacing, pass } = paced(t)
  const { came, ask } = row(pacing)
  for (const name of ['1', '2', '3']) void ask(name, 'a')
  void ask('feed', 'a', FEED)
  await pass(0)
  assert.deepEqual(came, ['1', 'feed'])
})

test('a feed keeps no page waiting', async t => {
  const { pacing, pass } = paced(t)
  const { came, ask } = row(pacing)
  void ask('feed', 'a', FEED)
  void ask('1', 'a')
  await pass(0)
  assert.deepEqual(came, ['feed', '1'])
})

test('no more than so many requests go to a host, and to all hosts', async t => {
  const { pacing, settled } = paced(t, { perHost: 2, total: 3 })
  const { came, ask, end } = row(pacing)
  for (const name of ['a1', 'a2', 'a3']) void ask(name, 'a', FEED)
  for (const name of ['b1', 'b2']) void ask(name, 'b', FEED)
  await settled()
  assert.deepEqual(came, ['a1', 'a2', 'b1'])
  end('a1')
  end('a1')
  await settled()
  assert.equal(came.length, 4)
})

test('a host with many pages keeps no other waiting', async t => {
  const { pacing, settled } = paced(t, { perHost: 10, total: 1, paceMs: 0 })
  const { came, ask, end } = row(pacing)
  for (const name of ['a1', 'a2', 'a3', 'a4']) void ask(name, 'a')
  for (const name of ['b1', 'b2']) void ask(name, 'b')
  void ask('c1', 'c')
  for (let at = 0; at < 7; at++) {
    await settled()
    end(came[at])
  }
  assert.deepEqual(came, ['a1', 'a2', 'b1', 'c1', 'a3', 'b2', 'a4'])
})

test('a host on hold sends everybody away, and is asked again after it', async t => {
  const { pacing, pass } = paced(t)
  const { came, ask } = row(pacing)
  void ask('1', 'a')
  void ask('2', 'a')
  await pass(0)
  pacing.hold('a', 30_000)
  void ask('3', 'a', FEED)
  void ask('other', 'b')
  await pass(0)
  const held = 'a asked to be left alone for 30 s.'
  assert.deepEqual(came, ['1', `2: ${held}`, `3: ${held}`, 'other'])
  await pass(30_000)
  void ask('4', 'a')
  await pass(0)
  assert.equal(came.at(-1), '4')
})

test('who would wait too long is told when to come again', async t => {
  const { pacing, pass } = paced(t, { paceMs: 20_000 })
  const { came, ask } = row(pacing)
  for (const name of ['1', '2', '3', '4']) void ask(name, 'a')
  const error = await pacing.turn('a', PAGE).catch((thrown: unknown) => thrown)
  assert.ok(error instanceof AppError && error.code === 'unavailable' && error.retryAfterMs === 80_000)
  await pass(0)
  assert.deepEqual(came, ['1'])
})

test('closing sends everybody away', async t => {
  const { pacing, settled } = paced(t)
  const { came, ask } = row(pacing)
  void ask('1', 'a')
  void ask('2', 'a')
  await settled()
  pacing.close()
  void ask('3', 'b')
  await settled()
  assert.deepEqual(came, ['1', '2: Stemma is being stopped.', '3: Stemma is being stopped.'])
})

const STEP = fc.oneof(
  fc.record({ ask: fc.constantFrom('a', 'b', 'c'), paced: fc.boolean() }),
  fc.record({ end: fc.nat(5) }),
  fc.record({ pass: fc.integer({ min: 1, max: 1_500 }) }),
)

test('whatever comes in whatever order, no limit is passed and nobody is forgotten', async t => {
  const property = fc.asyncProperty(fc.array(STEP, { maxLength: 40 }), async steps => {
    let now = 0
    const pacing = openPacing({ perHost: 2, total: 3, paceMs: 1_000, maxWaitMs: 1e9, clock: () => now })
    const under: { host: string; release: () => void }[] = []
    const lastStart = new Map<string, number>()
    const count = { asked: 0, came: 0 }
    const go = (host: string, paced: boolean) => (release: () => void) => {
      count.came += 1
      if (paced) assert.ok(now - (lastStart.get(host) ?? -Infinity) >= 1_000, `${host} at ${now}`)
      if (paced) lastStart.set(host, now)
      under.push({ host, release })
      assert.ok(under.length <= 3 && under.filter(each => each.host === host).length <= 2)
    }
    const end = (at: number) => under.splice(at % Math.max(under.length, 1), 1)[0]?.release()
    const pass = async (ms: number) => {
      now += ms
      t.mock.timers.tick(ms)
      await new Promise(resolve => {
        setImmediate(resolve)
      })
    }
    for (const step of steps) {
      if ('ask' in step) {
        count.asked += 1
        void pacing.turn(step.ask, { paced: step.paced }).then(go(step.ask, step.paced))
      } else if ('end' in step) end(step.end)
      await pass('pass' in step ? step.pass : 0)
    }
    for (let at = 0; at < 200 && count.came < count.asked; at++) {
      end(0)
      await pass(1_000)
    }
    assert.equal(count.came, count.asked)
    pacing.close()
  })
  t.mock.timers.enable({ apis: ['setTimeout'] })
  await fc.assert(property, { numRuns: 60 })
})

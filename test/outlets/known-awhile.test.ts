import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knownAwhile } from '../../src/outlets/known-awhile.ts'

function asked() {
  const told = { now: 0, made: 0 }
  const known = knownAwhile<number>({ ms: 10, most: 2, now: () => told.now })
  return { told, ask: (key: string) => known(key, async () => ++told.made) }
}

test('an answer holds for some time, and no longer', async () => {
  const { told, ask } = asked()
  assert.deepEqual(await Promise.all([ask('a'), ask('a'), ask('b')]), [1, 1, 2])
  told.now = 9
  assert.equal(await ask('a'), 1)
  told.now = 10
  assert.equal(await ask('a'), 3)
})

test('no more than so many answers are held', async () => {
  const { ask } = asked()
  for (const key of ['a', 'b', 'c']) await ask(key)
  assert.equal(await ask('c'), 3)
  assert.equal(await ask('a'), 4)
})

test('a failure is not held', async () => {
  const known = knownAwhile<string>({ ms: 10, most: 2, now: () => 0 })
  await assert.rejects(
    known('a', async () => Promise.reject(new Error('away'))),
    /away/,
  )
  assert.equal(await known('a', async () => 'here'), 'here')
})

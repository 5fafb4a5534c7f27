import assert from 'node:assert/strict'
import { test } from 'node:test'
import { few } from '../../src/outside/http-lookup.ts'

test('few names are looked up at one time, all of them in order, whatever fails', async () => {
  const asked: string[] = []
  const answers = new Map<string, () => void>()
  const ask = (host: string) =>
    new Promise<never[]>((resolve, reject) => {
      asked.push(host)
      answers.set(host, () => (host === 'b' ? reject(new Error(host)) : resolve([])))
    })
  const lookup = few(ask, 2)
  const done = Promise.allSettled(['a', 'b', 'c', 'd', 'e'].map(lookup))
  const settle = () =>
    new Promise<void>(resolve => {
      setImmediate(resolve)
    })
  for (const [host, expected] of [
    ['b', 'a b c'],
    ['a', 'a b c d'],
    ['d', 'a b c d e'],
    ['c', 'a b c d e'],
    ['e', 'a b c d e'],
  ]) {
    answers.get(host)?.()
    await settle()
    assert.equal(asked.join(' '), expected)
  }
  assert.deepEqual(
    (await done).map(({ status }) => status),
    ['fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled'],
  )
  await Promise.all([lookup('f'), Promise.resolve().then(() => answers.get('f')?.())])
})

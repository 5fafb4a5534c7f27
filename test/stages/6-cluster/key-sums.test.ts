import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { KeySums } from '../../../src/stages/6-cluster/key-sums.ts'

const added = fc.array(fc.tuple(fc.integer({ min: -2000, max: 2000 }), fc.double({ min: 0, max: 9, noNaN: true })), {
  maxLength: 3000,
})

test('sums are those that a map would hold, in the order of the keys, for one article after another', () => {
  const sums = new KeySums()
  fc.assert(
    fc.property(added, entries => {
      const map = new Map<number, number>()
      for (const [key, weight] of entries) {
        sums.add(key, weight)
        map.set(key, (map.get(key) ?? 0) + weight)
      }
      const { keys, weights } = sums.taken()
      assert.deepEqual([...keys], [...map.keys()])
      assert.deepEqual(
        [...weights],
        [...map.values()].map(sum => Math.log(1 + sum)),
      )
    }),
    { numRuns: 30 },
  )
})

test('many keys with one hash, and very many keys, are kept apart', () => {
  const sums = new KeySums()
  for (let at = 0; at < 5000; at++) sums.add(at << 24, 1)
  assert.equal(sums.taken().keys.length, 256)
  for (let at = 1; at <= 5000; at++) sums.add(at, 1)
  assert.equal(sums.taken().keys.length, 5000)
  assert.equal(sums.taken().keys.length, 0)
})

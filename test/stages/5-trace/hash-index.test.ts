import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { HashIndex } from '../../../src/stages/5-trace/hash-index.ts'

const sorted = (found: [number, number][]) => found.sort(([a], [b]) => a - b)

test('who holds a key is found, with how many of the keys asked for', () => {
  const index = new HashIndex()
  index.add(0, [1, 2, 3])
  index.add(1, [2, 3, 4])
  index.add(2, [5])
  assert.deepEqual(sorted(index.holding([2, 3, 4], 0)), [[1, 3]])
  assert.deepEqual(sorted(index.holding([2, 3, 4, 5], -1)), [
    [0, 2],
    [1, 3],
    [2, 1],
  ]) // prettier-ignore
  assert.deepEqual(sorted(index.holding([2, 3, 4, 5], -1, 2)), [
    [0, 2],
    [1, 3],
  ]) // prettier-ignore
  assert.deepEqual(index.holding([6], -1), [])
})

test('what is removed leaves nothing behind, whatever comes and goes', () => {
  const key = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 0xffffffff }))
  const step = fc.record({ slot: fc.integer({ min: 0, max: 9 }), keys: fc.uniqueArray(key, { maxLength: 8 }) })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), steps => {
      const index = new HashIndex()
      const held = new Map<number, number[]>()
      for (const { slot, keys } of steps) {
        index.remove(slot, held.get(slot) ?? [])
        index.add(slot, keys)
        held.set(slot, keys)
      }
      const asked = [...new Set(steps.flatMap(({ keys }) => keys))]
      const expected = [...held].map(([slot, keys]) => [slot, keys.length] as [number, number])
      const found = sorted(index.holding(asked, -1))
      assert.deepEqual(found, sorted(expected.filter(([, count]) => count > 0))) // prettier-ignore
    }),
  )
})

test('thousands of keys are found after the table has grown, and are gone when removed', () => {
  const index = new HashIndex()
  const keysOf = (slot: number) => Array.from({ length: 50 }, (_, at) => Math.imul(slot * 50 + at, 0x9e3779b1) >>> 0)
  for (let slot = 0; slot < 500; slot++) index.add(slot, [...keysOf(slot), 7])
  for (let slot = 0; slot < 500; slot += 2) index.remove(slot, [...keysOf(slot), 7])
  for (let slot = 0; slot < 500; slot++)
    assert.deepEqual(index.holding(keysOf(slot), -1), slot % 2 === 0 ? [] : [[slot, 50]])
  assert.equal(index.holding([7], 1).length, 249)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { LiveIndex } from '../../../src/stages/6-cluster/live-index.ts'
import { TUNING } from '../../../src/stages/6-cluster/tuning.ts'
import type { Vector } from '../../../src/stages/6-cluster/vector.ts'

/** Keys as they are stored: their last eight bits are the weight's. */
const keys = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 12 }).map(sorted)
const step = fc.record({ keys, leaves: fc.option(fc.nat({ max: 20 })) })

function sorted(numbers: readonly number[]): Int32Array {
  return Int32Array.from(numbers, each => each << 8).sort()
}

function vectorOf(of: Int32Array): Vector {
  return { keys: of, weights: Float32Array.from(of, (_, at) => 1 / (1 + at)) }
}

test('an index finds what shares most, whatever came and went before', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), keys, (steps, asked) => {
      const index = new LiveIndex()
      const held = new Map<number, Int32Array>()
      for (const each of steps) {
        const leaving = [...held.keys()][each.leaves ?? -1]
        if (leaving !== undefined) {
          index.remove(leaving, held.get(leaving)!)
          held.delete(leaving)
        }
        held.set(index.add(each.keys), each.keys)
      }
      const { weights } = vectorOf(asked)
      const shared = [...held].map(([slot, mine]) => {
        const sum = asked.reduce((all, key, at) => (mine.includes(key) ? Math.fround(all + weights[at] ** 2) : all), 0)
        return { slot, sum }
      })
      const best = shared
        .filter(({ sum }) => sum > 0)
        .sort((one, other) => other.sum - one.sum || one.slot - other.slot)
      assert.deepEqual(
        index.find([vectorOf(asked)], 5),
        best.slice(0, 5).map(({ slot }) => slot),
      )
    }),
  )
})

test('a key that too many hold finds nobody, and finds those that came since once most of them are gone', () => {
  const index = new LiveIndex()
  const common = sorted([7])
  const slots = Array.from({ length: TUNING.maxHolders + 1 }, () => index.add(common))
  assert.deepEqual(index.find([vectorOf(common)], 5), [])
  for (const slot of slots.slice(0, -10)) index.remove(slot, common)
  const late = index.add(common)
  assert.deepEqual(index.find([vectorOf(common)], 5), [late])
  for (const slot of slots.slice(-10)) index.remove(slot, common)
  assert.deepEqual(index.find([vectorOf(common)], 5), [late])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { besideOthers } from '../../../src/stages/6-cluster/beside.ts'
import type { Likeness } from '../../../src/stages/6-cluster/evidence.ts'

test('a story is ahead of the best of the others, and behind where another is nearer', () => {
  const [first, second] = besideOthers([likeness(0.6), likeness(0.2), likeness(0.1)])
  assert.ok(Math.abs(first.nearestAhead - 0.4) < 1e-9)
  assert.ok(Math.abs(second.nearestAhead + 0.4) < 1e-9)
})

test('in news all of one subject no story stands out', () => {
  const [first] = besideOthers([likeness(0.4), likeness(0.38), likeness(0.39)])
  assert.ok(first.nearestAhead < 0.02)
  assert.ok(first.nearestOthers > 0.38)
})

test('the only story near is ahead by all that it has', () => {
  const [only] = besideOthers([likeness(0.3)])
  assert.deepEqual([only.nearestAhead, only.nearestOthers], [0.3, 0])
  assert.deepEqual(besideOthers([]), [])
})

function likeness(value: number): Likeness {
  return { nearest: value, whole: value, title: value, namesTold: value } as Likeness
}

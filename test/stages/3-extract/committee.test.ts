import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Boosted } from '../../../src/stages/3-extract/boosted.ts'
import { votes } from '../../../src/stages/3-extract/committee.ts'

/** One that rates by the sign of the first number alone. */
const judge = (below: number, above: number): Boosted => ({
  bias: 0,
  trees: [{ feature: [0, -1, -1], threshold: [0, 0, 0], left: [1, 0, 0], right: [2, 0, 0], value: [0, below, above] }],
})
const row = (number: number): Float32Array => Float32Array.of(number)

test('the members of a committee are heard by the mean of their log odds', () => {
  const [low, high] = votes([judge(-1, 1), judge(-2, 3)], [row(-1), row(1)])
  assert.equal(low.toFixed(6), (1 / (1 + Math.exp(1.5))).toFixed(6))
  assert.equal(high.toFixed(6), (1 / (1 + Math.exp(-2))).toFixed(6))
})

test('nobody else is asked where the first is sure', () => {
  const [no, yes] = votes([judge(-9, 9), judge(5, -5)], [row(-1), row(1)])
  assert.ok(no < 0.03 && yes > 0.97, `${no} ${yes}`)
})

test('a committee of one says what its member says, and every rating is a probability', () => {
  const numbers = fc.array(fc.double({ noNaN: true, min: -9, max: 9 }), { maxLength: 30 })
  fc.assert(
    fc.property(numbers, fc.double({ noNaN: true, min: -40, max: 40 }), (list, value) => {
      const rows = list.map(row)
      const one = votes([judge(-value, value)], rows)
      const three = votes([judge(-value, value), judge(1, 2), judge(0, 0)], rows)
      const expected = list.map(number => 1 / (1 + Math.exp(Math.fround(number) <= 0 ? value : -value)))
      return [...one, ...three].every(p => p >= 0 && p <= 1) && one.every((p, i) => Math.abs(p - expected[i]) < 1e-9)
    }),
  )
})

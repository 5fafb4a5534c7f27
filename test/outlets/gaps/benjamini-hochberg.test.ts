import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { adjusted } from '../../../src/outlets/gaps/benjamini-hochberg.ts'

/** The definition, word for word: reject the k smallest, where k is the largest with p(k) ≤ k/m·rate. */
function shown(pValues: readonly number[], rate: number): boolean[] {
  const sorted = [...pValues].sort((a, b) => a - b)
  let most = -1
  for (const [i, p] of sorted.entries()) if (p * sorted.length <= (i + 1) * rate) most = p
  return pValues.map(p => p <= most)
}

const manyP = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 })

test('those at or below the rate are those that the definition shows', () => {
  fc.assert(
    fc.property(manyP, fc.constantFrom(0.05, 0.1, 0.25), (pValues, rate) => {
      // A value on the very edge may fall to either side by rounding.
      const qs = adjusted(pValues)
      fc.pre(qs.every(q => Math.abs(q - rate) > 1e-12))
      assert.deepEqual(
        qs.map(q => q <= rate),
        shown(pValues, rate),
      )
    }),
  )
})

test('no adjusted value is below its own, above one, or out of order', () => {
  fc.assert(
    fc.property(manyP, pValues => {
      const pairs = pValues.map((p, i) => [p, adjusted(pValues)[i]]).sort(([a], [b]) => a - b)
      for (const [i, [p, q]] of pairs.entries()) {
        assert.ok(q >= p && q <= 1)
        if (i > 0) assert.ok(q >= pairs[i - 1][1])
      }
    }),
  )
})

test('the fifteen tests of Benjamini and Hochberg show four at 5 %', () => {
  const published = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
  ]
  assert.equal(adjusted(published).filter(q => q <= 0.05).length, 4)
})

test('nothing tested shows nothing', () => {
  assert.deepEqual(adjusted([]), [])
})

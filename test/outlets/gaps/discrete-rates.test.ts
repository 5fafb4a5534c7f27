import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { randomNumbers } from '../../../bench/random-numbers.ts'
import { adjusted, type DiscreteTest } from '../../../src/outlets/gaps/discrete-rates.ts'

/** Tests by the chances that each could have come to; `took` is which of them it came to, or beyond the last: none. */
const made = fc
  .array(fc.tuple(fc.array(fc.double({ min: 1e-6, max: 0.4, noNaN: true }), { maxLength: 5 }), fc.nat(5)), {
    maxLength: 25,
  })
  .map(all =>
    all.map(([chances, took]): DiscreteTest => {
      const possible = [...new Set(chances)].sort((a, b) => a - b).map(p => ({ p, chance: p }))
      return { p: possible[took]?.p ?? 1, possible }
    }),
  )

/** The definition: the smallest are shown for as long as what is to be expected of all tests is at most rate × rank. */
function shown(tests: readonly DiscreteTest[], rate: number): boolean[] {
  let edge = -1
  for (const p of tests.map(each => each.p).sort((a, b) => a - b)) {
    const rank = tests.filter(each => each.p <= p).length
    const chances = tests.map(({ possible }) =>
      Math.max(0, ...possible.flatMap(each => (each.p <= p ? each.chance : []))),
    )
    if (p === 1 || chances.reduce((sum, each) => sum + each / (1 - each), 0) > rate * rank) break
    edge = p
  }
  return tests.map(({ p }) => p <= edge)
}

test('those at or below the rate are those that the definition shows', () => {
  fc.assert(
    fc.property(made, fc.constantFrom(0.05, 0.1, 0.25), (tests, rate) => {
      const qs = adjusted(tests)
      fc.pre(qs.every(q => Math.abs(q - rate) > 1e-12))
      assert.deepEqual(
        qs.map(q => q <= rate),
        shown(tests, rate),
      )
    }),
  )
})

test('no adjusted value is below its own, above one, or out of order', () => {
  fc.assert(
    fc.property(made, tests => {
      const qs = adjusted(tests)
      const pairs = tests.map(({ p }, i) => [p, qs[i]]).sort(([a], [b]) => a - b)
      for (const [i, [p, q]] of pairs.entries()) {
        assert.ok(q >= Math.min(1, p / tests.length) && q <= 1)
        if (i > 0) assert.ok(q >= pairs[i - 1][1])
      }
    }),
  )
})

test('tests that could never show anything cost nothing', () => {
  const side = { p: 0.02, possible: [{ p: 0.02, chance: 0.02 }] }
  const small = { p: 1, possible: [{ p: 0.04, chance: 0.04 }] }
  const alone = adjusted([side])
  assert.deepEqual(adjusted([side, ...Array.from({ length: 50 }, () => small)])[0], alone[0])
  // Those that could have come out so low cost what they may come to.
  assert.ok(adjusted([side, ...Array.from({ length: 50 }, () => ({ ...side, p: 1 }))])[0] > 0.9)
})

test('where nothing is to be found, hardly more than one day in ten shows something', () => {
  const random = randomNumbers(5)
  const possible = [0.001, 0.01, 0.05, 0.2].map(p => ({ p, chance: p }))
  let days = 0
  for (let day = 0; day < 2000; day += 1) {
    const tests = Array.from({ length: 30 }, () => {
      const drawn = random()
      return { p: possible.find(({ p }) => drawn <= p)?.p ?? 1, possible }
    })
    if (adjusted(tests).some(q => q <= 0.1)) days += 1
  }
  assert.ok(days > 20 && days < 0.115 * 2000, String(days))
})

test('nothing tested shows nothing', () => {
  assert.deepEqual(adjusted([]), [])
})

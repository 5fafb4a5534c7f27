import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { atMost, type Drawn } from '../../../src/outlets/gaps/hypergeometric.ts'

/** The number of ways to choose `k` of `n`, exactly. */
function ways(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n
  let made = 1n
  for (let i = 1; i <= k; i += 1) made = (made * BigInt(n - k + i)) / BigInt(i)
  return made
}

/** P(X ≤ k) with whole numbers alone, to 15 digits. */
function exactly(k: number, { population, side, drawn }: Drawn): number {
  let favourable = 0n
  for (let x = 0; x <= k; x += 1) favourable += ways(side, x) * ways(population - side, drawn - x)
  return Number((favourable * 10n ** 18n) / ways(population, drawn)) / 1e18
}

const near = (one: number, other: number) => Math.abs(one - other) <= 1e-9

test('the tail is what exact arithmetic gives, for any population', () => {
  const population = fc.integer({ min: 1, max: 300 }).chain(most =>
    fc.record({
      population: fc.constant(most),
      side: fc.integer({ min: 0, max: most }),
      drawn: fc.integer({ min: 0, max: most }),
      k: fc.integer({ min: 0, max: most }),
    }),
  )
  fc.assert(fc.property(population, ({ k, ...drawn }) => near(atMost(k, drawn), exactly(k, drawn))))
})

test('small tails keep their digits', () => {
  const drawn = { population: 200, side: 60, drawn: 80 }
  const exact = exactly(9, drawn)
  assert.ok(exact > 0 && exact < 1e-6)
  assert.ok(Math.abs(atMost(9, drawn) / exact - 1) < 1e-8)
})

test('Fisher’s lady: no cup of milk first among four said to be so has the chance of 1 in 70', () => {
  assert.ok(near(atMost(0, { population: 8, side: 4, drawn: 4 }), 1 / 70))
  assert.ok(near(atMost(1, { population: 8, side: 4, drawn: 4 }), 17 / 70))
})

test('Fisher’s twins: two of thirteen against ten of seventeen is 0.0004652', () => {
  // Convictions of like-sex twins of criminals (Fisher 1935): monozygotic 10 of 13, dizygotic 2 of 17.
  assert.ok(Math.abs(atMost(2, { population: 30, side: 17, drawn: 12 }) - 0.0004652) < 5e-8)
})

test('of 12 among 75, none among ten drawn is no wonder, and none among seventeen is', () => {
  const share = (drawn: number) => atMost(0, { population: 75, side: 12, drawn })
  assert.ok(Math.abs(share(10) - 0.15) < 0.02)
  assert.ok(share(17) < 0.05)
})

test('populations of a hundred thousand are added up well', () => {
  const drawn = { population: 100_000, side: 30_000, drawn: 200 }
  assert.ok(Math.abs(atMost(40, drawn) - exactly(40, drawn)) < 1e-8)
  assert.ok(near(atMost(199, drawn), 1))
})

test('what cannot be less is never less, and what cannot be more is certain', () => {
  assert.equal(atMost(1, { population: 10, side: 8, drawn: 5 }), 0)
  assert.equal(atMost(5, { population: 10, side: 8, drawn: 5 }), 1)
  assert.equal(atMost(0, { population: 10, side: 0, drawn: 5 }), 1)
})

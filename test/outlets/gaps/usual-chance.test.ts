import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { atMost } from '../../../src/outlets/gaps/hypergeometric.ts'
import { bothShifts, normalShifts, tiltFor, usualChance } from '../../../src/outlets/gaps/usual-chance.ts'

/** P(X ≤ k) by going through everybody who may have carried it. */
function byHand(k: number, side: readonly number[], others: readonly number[], carriers: number): number {
  const all = [...side, ...others]
  let [few, sum] = [0, 0]
  for (let chosen = 0; chosen < 2 ** all.length; chosen += 1) {
    const carried = all.map((_, i) => (chosen >> i) % 2 === 1)
    if (carried.filter(Boolean).length !== carriers) continue
    const weight = all.reduce((product, odds, i) => (carried[i] ? product * odds : product), 1)
    sum += weight
    if (carried.slice(0, side.length).filter(Boolean).length <= k) few += weight
  }
  return few / sum
}

const odds = fc.array(fc.double({ min: 0.01, max: 20, noNaN: true }), { minLength: 1, maxLength: 6 })

test('chances are those of going through all who may have carried it', () => {
  fc.assert(
    fc.property(odds, odds, fc.nat(12), fc.nat(6), (side, others, drawn, k) => {
      const carriers = Math.min(drawn, side.length + others.length)
      const chance = usualChance({ side, others, carriers }, normalShifts(0))(k)
      assert.ok(Math.abs(chance - byHand(k, side, others, carriers)) < 1e-6)
    }),
    { numRuns: 60 },
  )
})

test('where all are as likely to carry it, it is the hypergeometric distribution', () => {
  const same = (count: number) => Array<number>(count).fill(0.3)
  const chance = usualChance({ side: same(22), others: same(40), carriers: 15 }, normalShifts(0))
  for (let k = 0; k <= 15; k += 1)
    assert.ok(Math.abs(chance(k) - atMost(k, { population: 62, side: 22, drawn: 15 })) < 1e-9)
})

test('the more a side differs from story to story, the less is a low count a wonder', () => {
  const same = (count: number) => Array<number>(count).fill(1)
  const chances = [0, 0.5, 1, 2].map(spread =>
    usualChance({ side: same(22), others: same(40), carriers: 15 }, normalShifts(spread))(1),
  )
  assert.deepEqual(
    [...chances].sort((a, b) => a - b),
    chances,
  )
  assert.ok(chances[0] < 0.01 && chances[3] > 0.05)
})

test('few of those who hardly ever carry anything are no wonder', () => {
  const rarely = Array<number>(20).fill(0.02)
  const often = Array<number>(40).fill(1)
  assert.ok(usualChance({ side: rarely, others: often, carriers: 20 }, normalShifts(0))(0) > 0.3)
  assert.ok(atMost(0, { population: 60, side: 20, drawn: 20 }) < 0.001)
})

test('with the tilt so many carry it on average, whatever their odds', () => {
  fc.assert(
    fc.property(odds, odds, (one, other) => {
      const all = [...one, ...other]
      const carriers = all.length / 3
      const tilt = tiltFor(all, carriers)
      const mean = all.reduce((sum, each) => sum + (each * tilt) / (1 + each * tilt), 0)
      assert.ok(Math.abs(mean - carriers) < 1e-6)
    }),
  )
})

test('nobody and everybody have no choice', () => {
  assert.equal(usualChance({ side: [1, 2], others: [3], carriers: 3 }, normalShifts(1))(1), 0)
  assert.equal(usualChance({ side: [1, 2], others: [3], carriers: 0 }, normalShifts(1))(0), 1)
})

test('shifts add up, and shifts of any size leave chances that are chances', () => {
  const deviationOf = (shifts: ReturnType<typeof normalShifts>) =>
    Math.sqrt(shifts.reduce((sum, { by, weight }) => sum + weight * by ** 2, 0))
  const both = bothShifts(normalShifts(1), normalShifts(0.5))
  assert.ok(deviationOf(both) > 1.08 && deviationOf(both) < 1.2, String(deviationOf(both)))
  assert.ok(Math.abs(both.reduce((sum, { weight }) => sum + weight, 0) - 1) < 1e-9)
  const draw = { side: Array<number>(150).fill(0.3), others: Array<number>(250).fill(2), carriers: 200 }
  for (const by of [-30, -8, 8, 30]) {
    const chance = usualChance(draw, [{ by, weight: 1 }])
    const all = Array.from({ length: 151 }, (_, k) => chance(k))
    assert.ok(all.every((each, k) => each >= 0 && each <= 1 && (k === 0 || each >= all[k - 1])))
    assert.ok(Math.abs(all[150] - 1) < 1e-9)
  }
})

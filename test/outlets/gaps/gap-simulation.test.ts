import assert from 'node:assert/strict'
import { test } from 'node:test'
import { simulate, WAYS } from '../../../bench/gap-simulation.ts'

const SHARES = { low: 0.05, high: 0.7 }
const SIZE = { worlds: 2, days: 15, stories: 12 }

test('where outlets carry at random, more at home and unequally keen, hardly a day shows a gap', () => {
  const unequal = { name: 'unequal', countries: [40, 30, 20], shares: SHARES, home: 6, keen: [1, 2, 0.3], moods: 0.5 }
  for (const past of [0, 40, 150]) {
    const { falseShare, tested } = simulate(unequal, { ...SIZE, past }, WAYS.asDone)
    assert.ok(falseShare <= 0.1, `${falseShare} after ${past} stories`)
    assert.ok(tested > 10, String(tested))
  }
  // The same by chance alone: what makes the difference is what outlets usually carry.
  assert.ok(simulate(unequal, { ...SIZE, past: 0 }, WAYS.byChanceAlone).falseShare > 0.5)
})

test('countries that are kept from a story are shown, and hardly any other', () => {
  const biased = { name: 'biased', countries: [90, 60, 50], shares: SHARES, home: 4, moods: 0.3 }
  const found = simulate({ ...biased, bias: { stories: 0.15, left: 0.05 } }, { ...SIZE, past: 150 }, WAYS.asDone)
  assert.ok(found.power > 0.2, String(found.power))
  assert.ok(found.falseShare <= 0.1, String(found.falseShare))
})

test('where the keenness of countries has heavy tails, what is shown is no less reliable', () => {
  const heavy = { name: 'heavy', countries: [60, 40, 30], shares: SHARES, home: 4, moods: 0.4, tails: 3 }
  const { falseShare, tested } = simulate(heavy, { ...SIZE, past: 150 }, WAYS.asDone)
  assert.ok(falseShare <= 0.1, String(falseShare))
  assert.ok(tested > 10, String(tested))
})

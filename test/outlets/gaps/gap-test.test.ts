import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Followed, testSides } from '../../../src/outlets/gaps/gap-test.ts'
import { normalShifts } from '../../../src/outlets/gaps/usual-chance.ts'

const side = (name: string, carried: number, followed: number, odds?: number): Followed[] =>
  Array.from({ length: followed }, (_, i) => ({ side: name, carried: i < carried, ...(odds && { odds }) }))

const found = (followed: Followed[], spread = 0, withNone = true) =>
  testSides(followed, { shifts: () => normalShifts(spread), withNone }).map(each => [each.side, each.p <= 0.05])

test('1 of 22 in Hungarian, 14 of 40 in German is a gap by the counts, and said with them', () => {
  const [, hungarian] = testSides([...side('de', 14, 40), ...side('hu', 1, 22)], { withNone: true })
  assert.deepEqual([hungarian.carried, hungarian.followed], [1, 22])
  assert.deepEqual(hungarian.others, [{ side: 'de', carried: 14, followed: 40 }])
  assert.ok(Math.abs(hungarian.p - 0.005919) < 1e-6)
  assert.equal(hungarian.usual, undefined)
})

test('what is usual for a side is no gap, and what is unusual is one', () => {
  assert.deepEqual(found([...side('de', 30, 40, 1), ...side('hu', 1, 22, 1)]).at(-1), ['hu', true])
  const seldom = found([...side('de', 30, 40, 1), ...side('hu', 1, 22, 0.02)])
  assert.ok(!seldom.some(([name]) => name === 'hu'))
})

test('a side of seven is not tested, nor a story that eleven carried', () => {
  assert.deepEqual(found([...side('de', 30, 40), ...side('hu', 0, 7)]), [])
  assert.deepEqual(found([...side('de', 11, 40), ...side('hu', 0, 22)]), [])
  assert.deepEqual(found([...side('de', 12, 40), ...side('hu', 0, 22)]).at(-1), ['hu', true])
})

test('a side that carried it more than a third as often as the others is no gap', () => {
  assert.deepEqual(found([...side('de', 60, 100), ...side('hu', 20, 100)]).at(-1), ['hu', true])
  assert.deepEqual(found([...side('de', 60, 100), ...side('hu', 21, 100)]).at(-1), ['hu', false])
})

test('sides of which nobody carried it are tested only where it is known what they usually carry', () => {
  const followed = [...side('de', 30, 40), ...side('hu', 0, 22)]
  assert.equal(found(followed, 0, false).length, 1)
  assert.equal(found(followed, 0, true).length, 2)
})

test('sides that differ widely from story to story need more to be a gap', () => {
  const followed = [...side('de', 14, 40, 1), ...side('hu', 1, 22, 1)]
  assert.deepEqual(found(followed, 0.3, true).at(-1), ['hu', true])
  assert.ok(!found(followed, 2, true).some(([name, isFew]) => name === 'hu' && isFew))
})

test('what a test could have come to is known, and it came to one of that or is no gap', () => {
  for (const carried of [0, 1, 2, 3, 9]) {
    const [, { p, possible, usual }] = testSides([...side('de', 24, 40, 1), ...side('hu', carried, 22, 1)], {
      shifts: () => normalShifts(0.4),
      withNone: true,
    })
    assert.equal(p, possible[carried]?.p ?? 1)
    if (p < 1) assert.equal(usual, possible[carried].chance)
    for (const [i, each] of possible.entries()) {
      assert.ok(each.chance <= each.p && each.p <= 1)
      if (i > 0) assert.ok(each.p > possible[i - 1].p)
    }
  }
})

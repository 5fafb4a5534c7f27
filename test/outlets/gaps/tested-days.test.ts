import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { CarriedStory } from '../../../src/outlets/gaps/story-carriage.ts'
import { beginOf, DAY_MS, dayOf, isTestedOn, mayBeTested } from '../../../src/outlets/gaps/tested-days.ts'

const story = (...times: string[]): CarriedStory => {
  const at = times.map(time => Date.parse(time))
  return {
    id: 's',
    title: 's',
    first: Math.min(...at),
    articles: at.map(each => ({ url: 'https://gull.example/', language: 'en', at: each })),
  }
}
const isTested = (day: string, told: CarriedStory) => isTestedOn(day, beginOf(day) + DAY_MS, told)

test('a story is tested on the day on which its six hours are over, and where something more of it came', () => {
  const told = story('2026-05-10T20:00:00Z', '2026-05-10T21:00:00Z', '2026-05-12T09:00:00Z')
  assert.deepEqual(
    ['2026-05-10', '2026-05-11', '2026-05-12', '2026-05-13', '2026-05-14'].map(day => isTested(day, told)),
    [false, true, true, false, false],
  )
})

test('six hours to the minute are enough, and one less is not', () => {
  const told = story('2026-05-10T18:00:00Z')
  assert.equal(isTestedOn('2026-05-10', Date.parse('2026-05-10T23:59:00Z'), told), false)
  assert.equal(isTested('2026-05-10', told), true)
})

test('every day on which a story is tested is among those on which it may be', () => {
  const hours = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(hours, fc.integer({ min: 0, max: 250 }), (after, later) => {
      const start = Date.parse('2026-05-01T00:00:00Z')
      const told = story(...after.map(each => new Date(start + each * 3_600_000).toISOString()))
      const now = start + later * 3_600_000
      const last = Math.max(...told.articles.map(({ at }) => at!))
      const may = mayBeTested(told.first, last, now)
      for (let day = start; day < now; day += DAY_MS) {
        if (isTestedOn(dayOf(day), Math.min(now, day + DAY_MS), told)) assert.ok(may.includes(dayOf(day)), dayOf(day))
      }
    }),
  )
})

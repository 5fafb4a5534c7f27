import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/schedule/feed-history.ts'
import { LAST_FETCH_AGE_MS, LONGEST_REFETCH_MS, nextFetch, SHORTEST_REFETCH_MS } from '../../src/schedule/next-fetch.ts'

const START = Date.UTC(2025, 2, 3)
const url = 'https://tide.example/ferry'

/** Times since publication at which a page is fetched when the plan is followed. */
function fetchedAt(changes: (age: number) => boolean, born = START): number[] {
  const fetches = [{ at: START, changed: false }]
  for (;;) {
    const { at } = nextFetch({ url, publishedAt: born, firstFetchedAt: START, fetches })
    if (at === null) return fetches.map(fetch => fetch.at - born)
    fetches.push({ at, changed: changes(at - born) })
  }
}

test('a page is fetched again soon after publication, then daily, weekly, then never', () => {
  const ages = fetchedAt(() => false)
  assert.ok(ages[1] < HOUR_MS && ages.filter(age => age < DAY_MS).length >= 4)
  assert.ok(ages.length <= 14 && ages.at(-1)! <= LAST_FETCH_AGE_MS)
  const gaps = ages.slice(1).map((age, i) => age - ages[i])
  assert.ok(gaps.at(-1)! >= 7 * DAY_MS)
})

test('a page that is changed is looked at more often than one that is not', () => {
  assert.ok(fetchedAt(() => true).length > 1.5 * fetchedAt(() => false).length)
})

test('a page that was old when it was found is never fetched again', () => {
  const { at, because } = nextFetch({
    url,
    publishedAt: START - 90 * DAY_MS,
    firstFetchedAt: START,
    fetches: [{ at: START, changed: false }],
  })
  assert.equal(at, null)
  assert.match(because, /older than 60 days/)
})

test('a page without a date, or with one in the future, is as old as our knowledge of it', () => {
  const page = { url, firstFetchedAt: START, fetches: [{ at: START, changed: false }] }
  const plans = [
    nextFetch(page),
    nextFetch({ ...page, publishedAt: START + DAY_MS }),
    nextFetch({ ...page, publishedAt: null }),
  ] // prettier-ignore
  for (const { at } of plans) assert.equal(at, plans[0].at)
  assert.ok(plans[0].at! - START < 35 * MINUTE_MS)
})

test('Cache-Control puts it off by a day at most, Retry-After is kept', () => {
  const page = { url, firstFetchedAt: START, fetches: [{ at: START, changed: false }] }
  assert.equal(nextFetch({ ...page, freshness: { maxAgeMs: 365 * DAY_MS } }).at, START + DAY_MS)
  assert.equal(nextFetch({ ...page, freshness: { retryAfterMs: 3 * DAY_MS } }).at, START + 3 * DAY_MS)
})

test('between two fetches lie the shortest wait at least and the longest at most', () => {
  const ages = fc.integer({ min: 0, max: 80 * DAY_MS })
  const habits = fc.array(fc.record({ gap: fc.nat(5 * DAY_MS), changed: fc.boolean() }), {
    minLength: 1,
    maxLength: 20,
  }) // prettier-ignore
  fc.assert(
    fc.property(ages, habits, fc.webUrl(), (age, habits, url) => {
      let time = START
      const fetches = habits.map(({ gap, changed }) => ({ at: (time += gap), changed }))
      const { at } = nextFetch({ url, publishedAt: START - age, firstFetchedAt: START, fetches })
      if (at === null) return
      assert.ok(at - time >= SHORTEST_REFETCH_MS && at - time <= LONGEST_REFETCH_MS * 1.1 + 1)
    }),
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { feedHealth } from '../../src/schedule/feed-health.ts'
import { DAY_MS, type Poll } from '../../src/schedule/feed-history.ts'

const polls = (...each: [day: number, status: number, fresh?: number, failure?: string][]): Poll[] =>
  each.map(([day, status, fresh = 0, failure]) => ({
    at: day * DAY_MS,
    status,
    items: 9,
    fresh,
    ...(failure && { failure }),
  })) // prettier-ignore

test('a feed is new, fine, failing, dead or quiet, since when, and because of what', () => {
  const cases: [Poll[], string, number | null, RegExp][] = [
    [[], 'new', null, /never asked/],
    [polls([1, 200, 9]), 'fine', 1, /9 new links/],
    [polls([1, 200, 9], [2, 500], [3, 304]), 'fine', 3, /9 new links/],
    [polls([1, 200, 9], [2, 0], [3, 503]), 'failing', 2, /2 times in a row: the server answered 503/],
    [polls([1, 200, 9], [2, 200, 0, 'This is a web page.']), 'failing', 2, /once: This is a web page\./],
    [polls([1, 0]), 'failing', 1, /no answer/],
    [polls([1, 200], [2, 404], [6, 404], [9, 404], [12, 404], [16, 404]), 'dead', 2, /5 times in a row/],
    [polls([1, 200], [2, 410]), 'dead', 2, /gone/],
    [polls([1, 404], [2, 410], [9, 503]), 'dead', 2, /gone/],
    [polls([1, 200, 9], [5, 500], [40, 200]), 'quiet', 1, /nothing new for 39 days/],
    [polls([1, 200, 0], [40, 200, 1]), 'fine', 1, /1 new link last/],
  ]
  for (const [history, state, day, because] of cases) {
    const health = feedHealth(history)
    assert.deepEqual([health.state, health.since], [state, day === null ? null : day * DAY_MS])
    assert.match(health.because, because)
  }
})

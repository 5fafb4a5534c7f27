import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { DAY_MS, failed, HOUR_MS, MINUTE_MS, type Poll } from '../../src/schedule/feed-history.ts'
import { LONGEST_RETRY_AFTER_MS, nextPoll, POLL_LIMITS, type PolledFeed } from '../../src/schedule/next-poll.ts'

const url = 'https://tide.example/rss'
const START = Date.UTC(2025, 2, 3)
/** Later than any poll here. */
const LATER = START + 1000 * DAY_MS
const ok = (at: number, fresh = 0): Poll => ({ at, status: 200, items: 20, fresh })
const bad = (at: number, status = 503): Poll => ({ at, status, items: 0, fresh: 0 })
const hourly = (count: number, fresh: number) => Array.from({ length: count }, (_, i) => ok(START + i * HOUR_MS, fresh))
const waitOf = (feed: Omit<PolledFeed, 'url'>) => nextPoll({ url, ...feed }, LATER).at - feed.history.at(-1)!.at

/** Polls by the plan itself: links come every `gap` milliseconds until `until`. */
function polledFor(duration: number, gap: number, until = Infinity): Poll[] {
  const history = [ok(START, 20)]
  let seen = 0
  for (;;) {
    const { at } = nextPoll({ url, history }, LATER)
    if (at > START + duration) return history
    const links = Math.floor(Math.min(at - START, until) / gap)
    history.push(ok(at, links - seen))
    seen = links
  }
}

test('a feed that was never asked is due', () => {
  assert.deepEqual(nextPoll({ url, history: [] }, START), { at: START, because: 'it was never asked' })
})

test('a busy feed is asked often, one that rarely changes once a day', () => {
  const busy = waitOf({ history: polledFor(3 * DAY_MS, 6 * MINUTE_MS) })
  const usual = waitOf({ history: polledFor(10 * DAY_MS, 3 * HOUR_MS) })
  const rare = waitOf({ history: polledFor(60 * DAY_MS, 10 * DAY_MS) })
  assert.ok(busy === 5 * MINUTE_MS, `busy: ${busy / MINUTE_MS} minutes`)
  assert.ok(usual > 45 * MINUTE_MS && usual < 3 * HOUR_MS, `usual: ${usual / MINUTE_MS} minutes`)
  assert.ok(rare > 18 * HOUR_MS && rare <= DAY_MS, `rare: ${rare / HOUR_MS} hours`)
})

test('a feed that fell asleep is asked daily after some days, and one that woke up often again', () => {
  const asleep = polledFor(20 * DAY_MS, 10 * MINUTE_MS, 2 * DAY_MS)
  assert.ok(waitOf({ history: asleep }) > 20 * HOUR_MS)
  const awake = [...asleep, ok(asleep.at(-1)!.at + DAY_MS, 30)]
  assert.ok(waitOf({ history: awake }) < 3 * HOUR_MS)
})

test('what the first poll finds says nothing about the rhythm', () => {
  assert.equal(waitOf({ history: [ok(START, 500)] }), waitOf({ history: [ok(START, 0)] }))
})

test('Cache-Control, ttl and updatePeriod are the least wait, and a year means daily', () => {
  const history = hourly(48, 20)
  assert.ok(waitOf({ history }) < 10 * MINUTE_MS)
  assert.ok(waitOf({ history, freshness: { maxAgeMs: HOUR_MS } }) >= HOUR_MS)
  assert.ok(waitOf({ history, pace: { ttlMinutes: 90 } }) >= 90 * MINUTE_MS)
  assert.ok(waitOf({ history, pace: { updateEveryMs: 6 * HOUR_MS } }) >= 6 * HOUR_MS)
  assert.equal(waitOf({ history, pace: { ttlMinutes: 525_600 } }), DAY_MS)
  assert.match(nextPoll({ url, history, pace: { ttlMinutes: 90 } }, LATER).because, /ttl asks for 90 minutes/)
})

test('hours and days that a feed wishes to be left alone are kept, unless it names all of them', () => {
  const history = hourly(3, 20)
  const night = nextPoll({ url, history, pace: { skipHours: [1, 2, 3, 4] } }, LATER)
  assert.equal(night.at, START + 5 * HOUR_MS)
  const all = nextPoll({ url, history, pace: { skipDays: [0, 1, 2, 3, 4, 5, 6] } }, LATER)
  assert.equal(all.at, history.at(-1)!.at + DAY_MS)
})

test('a failing feed is asked after ten minutes, then half as often each time, then daily; a dead one weekly', () => {
  const waits = Array.from({ length: 9 }, (_, i) =>
    waitOf({ history: Array.from({ length: i + 1 }, () => bad(START)) }),
  )
  assert.ok(waits[0] <= 10 * MINUTE_MS && waits[1] === 2 * waits[0] && waits[8] > 21 * HOUR_MS)
  const dead = Array.from({ length: 20 }, (_, i) => bad(START + i * DAY_MS, 404))
  assert.ok(waitOf({ history: dead }) > 6 * DAY_MS)
  assert.ok(waitOf({ history: [ok(START), bad(START, 410)] }) > 6 * DAY_MS)
})

test('a machine that was off for a month does not make a feed dead', () => {
  assert.ok(waitOf({ history: [bad(START), bad(START + 30 * DAY_MS)] }) <= HOUR_MS)
})

test('a page where the feed was is a failure though the server answers 200', () => {
  assert.ok(failed({ ...ok(START), failure: 'This is a web page, not a feed.' }))
  assert.ok(!failed({ ...ok(START), status: 304 }))
})

const poll = fc.record({
  gap: fc.integer({ min: 1, max: 3 * DAY_MS }),
  status: fc.constantFrom(200, 200, 304, 0, 404, 410, 429, 500, 503),
  fresh: fc.nat(200),
})
const histories = fc.array(poll, { minLength: 1, maxLength: 40 }).map(polls => {
  let at = START
  return polls.map(({ gap, status, fresh }): Poll => ({ at: (at += gap), status, items: fresh, fresh }))
})
const ms = fc.option(fc.nat(400 * DAY_MS), { nil: undefined })
const feeds = fc.record({
  url: fc.webUrl(),
  history: histories,
  freshness: fc.record({ maxAgeMs: ms, retryAfterMs: ms }),
  pace: fc.record({
    ttlMinutes: fc.nat(1_000_000),
    updateEveryMs: ms,
    skipHours: fc.array(fc.nat(23)),
    skipDays: fc.array(fc.nat(6)),
  }),
})
const limits = fc
  .tuple(fc.integer({ min: MINUTE_MS, max: HOUR_MS }), fc.integer({ min: HOUR_MS, max: DAY_MS }))
  .map(([floorMs, ceilingMs]) => ({ floorMs, ceilingMs }))

test('no feed is asked before the floor, nor later than the ceiling unless it is dead or the server asks for it', () => {
  fc.assert(
    fc.property(feeds, limits, (feed, limits) => {
      const wait = nextPoll(feed, LATER, limits).at - feed.history.at(-1)!.at
      const asked = Math.min(feed.freshness.retryAfterMs ?? 0, LONGEST_RETRY_AFTER_MS)
      assert.ok(wait >= limits.floorMs)
      assert.ok(wait <= Math.max(failed(feed.history.at(-1)!) ? 7 * DAY_MS : limits.ceilingMs, asked))
    }),
  )
})

test('Retry-After is never undercut', () => {
  fc.assert(
    fc.property(feeds, fc.nat(LONGEST_RETRY_AFTER_MS), (feed, retryAfterMs) => {
      const wait = nextPoll({ ...feed, freshness: { retryAfterMs } }, LATER).at - feed.history.at(-1)!.at
      assert.ok(wait >= retryAfterMs)
    }),
  )
})

test('while it fails the wait never gets shorter', () => {
  const gaps = fc.array(fc.integer({ min: 1, max: 3 * DAY_MS }), { minLength: 2, maxLength: 30 })
  fc.assert(
    fc.property(fc.webUrl(), gaps, fc.constantFrom(0, 404, 410, 500), (address, gaps, status) => {
      const history: Poll[] = [ok(START, 20)]
      let before = 0
      for (const gap of gaps) {
        history.push(bad(history.at(-1)!.at + gap, status))
        const wait = nextPoll({ url: address, history }, LATER).at - history.at(-1)!.at
        assert.ok(wait >= before && wait >= POLL_LIMITS.floorMs)
        before = wait
      }
    }),
  )
})

test('the plan depends on nothing but what is known, and feeds polled at once are spread', () => {
  const history = [ok(START), ok(START + DAY_MS), ok(START + 2 * DAY_MS), ok(START + 3 * DAY_MS)]
  const plans = (count: number) =>
    Array.from({ length: count }, (_, i) => nextPoll({ url: `https://tide.example/${i}`, history }, LATER).at)
  assert.deepEqual(plans(50), plans(50))
  assert.ok(new Set(plans(50).map(at => Math.floor(at / (10 * MINUTE_MS)))).size > 8)
})

test('a poll of a clock that was ten years ahead does not silence a feed for ten years', () => {
  const history = [ok(START), ok(START + 3650 * DAY_MS)]
  assert.ok(nextPoll({ url, history }, START + DAY_MS).at <= START + 2 * DAY_MS)
})

test('a feed of whose news a hub tells is asked four times less, not past half of what the hub promised, nor past a day', () => {
  const history = hourly(10, 1)
  const usual = waitOf({ history })
  assert.equal(waitOf({ history, isPushed: true, leaseLeftMs: 10 * DAY_MS }), 4 * usual)
  assert.equal(waitOf({ history, isPushed: false, leaseLeftMs: 10 * DAY_MS }), usual)
  assert.equal(waitOf({ history, isPushed: true, leaseLeftMs: 6 * usual }), 3 * usual)
  assert.equal(waitOf({ history, isPushed: true, leaseLeftMs: usual }), usual)
  const rare = polledFor(60 * DAY_MS, 10 * DAY_MS)
  assert.ok(waitOf({ history: rare, isPushed: true, leaseLeftMs: 10 * DAY_MS }) <= DAY_MS)
  const failing = [...history, bad(START + 10 * HOUR_MS)]
  assert.equal(waitOf({ history: failing, isPushed: true, leaseLeftMs: 10 * DAY_MS }), waitOf({ history: failing }))
})

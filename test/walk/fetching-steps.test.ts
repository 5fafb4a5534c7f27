import assert from 'node:assert/strict'
import { test } from 'node:test'
import { offerFollowed } from '../../src/following.ts'
import { AppError } from '../../src/domain/app-error.ts'
import type { Answer, Fetched } from '../../src/domain/fetched.ts'
import { pipelineOver, READING, VERSIONS } from '../../src/pipeline.ts'
import { memoryCellar } from '../../src/store/memory/memory-cellar.ts'
import { timetableBy } from '../../src/walk/timetable.ts'
import { hereCrew } from '../here-crew.ts'

const FEED = 'https://gull.example/feed'
const PAGE = 'https://gull.example/one'
const MINUTE = 60_000
const [discover, fetch] = READING

const rss = (items: string) => `<rss version="2.0"><channel><title>The Gull</title>${items}</channel></rss>`
const item = (date: string) => `<item><title>One</title><link>${PAGE}</link><pubDate>${date}</pubDate></item>`
const entry = (updated: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>G</title><entry><title>One</title><link href="${PAGE}"/><updated>${updated}</updated></entry></feed>`

const answer = (url: string, text: string, more: Partial<Answer> = {}): Answer => ({
  document: { id: '', url, fetchedAt: '', status: 200, hash: '', bytes: new TextEncoder().encode(text) },
  freshness: {},
  ...more,
})

/** A service of one feed, with a clock and a network that are moved by hand. */
function scene() {
  let clock = Date.parse('2026-03-01T12:00:00Z')
  const answers = new Map<string, () => Fetched>()
  const asked: string[] = []
  const cellar = memoryCellar(() => clock)
  const now = () => new Date(clock).toISOString()
  const pipeline = pipelineOver(
    cellar,
    hereCrew,
    {
      now,
      log: () => {},
      fetch: async (url, options) => {
        asked.push(`${url}${options?.known?.etag ? ` ${options.known.etag}` : ''}`)
        return answers.get(url)?.() ?? { refusal: { code: 'not-found', because: 'no such page' } }
      },
    },
    timetableBy(() => clock, { floorMs: 5 * MINUTE, ceilingMs: 24 * 60 * MINUTE }),
  )
  return {
    cellar,
    answers,
    asked,
    /** Looks at the feed, whether it is due or not. */
    poll: async () => {
      await cellar.offer([{ stage: 'discover', subject: FEED, inputHash: now() }], VERSIONS)
      await pipeline.once(discover)
      while ((await pipeline.once(fetch)) > 0);
    },
    later: (ms: number) => void (clock += ms),
    nextOf: async (subject: string) => (await cellar.workOf(subject))[0]?.nextTry,
    follow: async () => cellar.keep('feed', FEED, { url: FEED, since: now() }),
  }
}

test('a feed that dates everything anew makes nobody fetch its pages at every poll', async () => {
  const { answers, asked, poll, later, follow } = scene()
  answers.set(PAGE, () => answer(PAGE, '<p>One</p>'))
  await follow()
  let polls = 0
  answers.set(FEED, () => answer(FEED, rss(item(new Date(Date.UTC(2026, 2, 1, 12, polls++)).toUTCString()))))
  for (let at = 0; at < 3; at++) {
    await poll()
    later(5 * MINUTE)
  }
  assert.ok(polls > 1)
  assert.equal(asked.filter(url => url === PAGE).length, 1)
})

test('a page that its feed says was updated on another day is fetched again', async () => {
  const { answers, asked, poll, later, follow } = scene()
  answers.set(PAGE, () => answer(PAGE, '<p>One</p>', { freshness: { etag: '"1"' } }))
  answers.set(FEED, () => answer(FEED, entry('2026-03-01T11:00:00Z')))
  await follow()
  await poll()
  answers.set(FEED, () => answer(FEED, entry('2026-03-02T11:00:00Z')))
  later(20 * MINUTE)
  await poll()
  assert.deepEqual(
    asked.filter(url => url.startsWith(PAGE)),
    [PAGE, `${PAGE} "1"`],
  )
})

test('a feed that moved for good is followed at its new address', async () => {
  const { cellar, answers, poll, nextOf, follow } = scene()
  const to = 'https://gull.example/news.xml'
  answers.set(FEED, () => answer(FEED, rss(''), { movedTo: to }))
  answers.set(to, () => answer(to, rss('')))
  await follow()
  await poll()
  assert.deepEqual(
    (await cellar.kept('feed')).map(([url]) => url),
    [to],
  )
  assert.equal(await nextOf(FEED), null)
  assert.match((await cellar.workOf(FEED))[0].because, /moved for good to https:\/\/gull\.example\/news\.xml/)
  await poll()
  assert.ok((await cellar.workOf(to))[0])
})

test('a feed that was followed and never offered is offered when a run begins, and no other', async () => {
  const { cellar, answers, poll, follow } = scene()
  answers.set(FEED, () => answer(FEED, rss('')))
  await follow()
  await poll()
  const before = await cellar.workOf(FEED)
  await cellar.keep('feed', PAGE, { url: PAGE, since: '2026-03-01T12:00:00Z' })
  await offerFollowed(cellar)
  assert.deepEqual(await cellar.workOf(FEED), before)
  assert.equal((await cellar.workOf(PAGE))[0].state, 'due')
})

test('every look at a feed is kept, also one without an answer, and a server is not asked before it wishes', async () => {
  const { cellar, answers, poll, later, nextOf, follow } = scene()
  await follow()
  answers.set(FEED, () => {
    throw new AppError('unavailable', 'gull.example is away.', { retryAfterMs: 3 * 60 * MINUTE })
  })
  await poll()
  const [first] = await cellar.polls(FEED, 9)
  assert.deepEqual([first.status, first.because], [0, 'gull.example is away.'])
  assert.equal(Date.parse((await nextOf(FEED))!), Date.parse('2026-03-01T15:00:00Z'))
  answers.set(FEED, () => answer(FEED, '<html><p>no feed</p></html>'))
  later(4 * 60 * MINUTE)
  await poll()
  const polls = await cellar.polls(FEED, 9)
  assert.equal(polls.length, 2)
  assert.match(polls[1].because, /^refused: not-a-feed/)
  assert.ok(await nextOf(FEED), 'it is asked again')
})

import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { test } from 'node:test'
import { AppError } from '../../src/domain/app-error.ts'
import { refuse } from '../../src/domain/refusal.ts'
import { unfollow } from '../../src/following.ts'
import { callbackOver, type Notice } from '../../src/walk/websub-callback.ts'
import { type Lease, type Push, pushOver, type Subscription, tidySubscriptions } from '../../src/walk/websub.ts'
import { answer, HOUR, MINUTE, sceneOfFeeds } from './scene-of-feeds.ts'

const FEED = 'https://tide.example/rss'
const TOPIC = 'https://tide.example/rss?all'
const HUB = 'https://hub.example/'
const feedWith = (hub: string) =>
  `<rss xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>T</title><atom:link rel="hub" href="${hub}"/><atom:link rel="self" href="${TOPIC}"/><item><link>https://tide.example/a</link></item></channel></rss>`

/** A followed feed with a hub that takes every wish, and the two sides that a hub meets. */
async function scene({ hub = HUB }: { hub?: string } = {}) {
  const posts: { url: string; form: Record<string, string> }[] = []
  let reply: () => { status: number } = () => ({ status: 202 })
  const held: (() => void)[] = []
  let push!: Push
  const made = sceneOfFeeds((cellar, now) => {
    push = pushOver({
      cellar,
      now,
      publicUrl: 'https://stemma.example/in',
      log: () => {},
      post: async (url, form) => {
        posts.push({ url, form })
        return reply()
      },
    })
    return push
  })
  const { cellar, answers, follow } = made
  const clock = () => Date.parse(made.now())
  const callback = callbackOver({
    cellar,
    now: clock,
    log: () => {},
    maxBytes: 1_000,
    later: run => void held.push(run),
  })
  await follow(FEED)
  answers.set(FEED, () => answer(FEED, feedWith(hub)))
  const subscription = async () => (await cellar.fact<Subscription>('websub', FEED))!
  const idOf = (form: Record<string, string>) => form['hub.callback'].split('/').at(-1)!
  return {
    ...made,
    push,
    posts,
    callback,
    held,
    subscription,
    clock,
    idOf,
    replies: (next: typeof reply) => void (reply = next),
    lease: () => cellar.fact<Lease>('websub-lease', FEED),
    poll: () => made.look(FEED),
    confirm: async (seconds = '864000') => {
      const { id, topic, mode } = await subscription()
      return callback.verify(id, { mode, topic, challenge: 'c', leaseSeconds: seconds })
    },
    isDue: async () => (await cellar.workOf(FEED))[0].state === 'due',
  }
}

async function* bytes(...parts: string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield new TextEncoder().encode(part)
}
const signed = (secret: string, text: string, method = 'sha256'): string =>
  `${method}=${createHmac(method, secret).update(text).digest('hex')}`
const notice = (text: string, signature?: string, link?: string): Notice => ({ signature, link, body: bytes(text) })

test('a poll of a feed with a hub asks the hub once, at an address that nobody can guess', async () => {
  const { poll, posts, subscription, later } = await scene()
  await poll()
  later(MINUTE)
  await poll()
  assert.equal(posts.length, 1)
  const [{ url, form }] = posts
  const { id, secret } = await subscription()
  assert.equal(url, HUB)
  assert.deepEqual(form, {
    'hub.mode': 'subscribe',
    'hub.topic': TOPIC,
    'hub.callback': `https://stemma.example/in/websub/${id}`,
    'hub.secret': secret,
    'hub.lease_seconds': '864000',
  })
  assert.match(id, /^[0-9a-f]{48}$/)
  later(61 * MINUTE)
  await poll()
  assert.equal(posts.length, 2)
  assert.equal(posts[1].form['hub.callback'], form['hub.callback'])
  later(61 * MINUTE)
  await poll()
  assert.equal(posts.length, 2, 'a hub that does not call back is asked ever less')
})

test('a challenge is echoed for what was asked and for nothing else', async () => {
  const { poll, callback, subscription, lease, confirm, later, clock } = await scene()
  await poll()
  const { id } = await subscription()
  const right = { mode: 'subscribe', topic: TOPIC, challenge: 'abc', leaseSeconds: '3600' }
  const wrong = [
    { ...right, topic: FEED },
    { ...right, topic: undefined },
    { ...right, mode: 'unsubscribe' },
    { ...right, mode: 'publish' },
    { ...right, challenge: '' },
    { ...right, leaseSeconds: '-1' },
    { ...right, leaseSeconds: '1e9' },
  ]
  for (const asked of wrong) assert.equal((await callback.verify(id, asked)).status, 404, JSON.stringify(asked))
  assert.equal((await callback.verify('0'.repeat(48), right)).status, 404)
  assert.equal((await callback.verify('constructor', right)).status, 404)
  assert.equal(await lease(), undefined)
  assert.deepEqual(await callback.verify(id, right), { status: 200, text: 'abc' })
  assert.equal(Date.parse((await lease())!.until!), clock() + HOUR)
  later(25 * HOUR)
  assert.equal((await confirm()).status, 404, 'a day after nobody knows any more that it was asked')
})

test('a push with the right signature makes the feed due, and is not read as news', async () => {
  const { poll, callback, subscription, confirm, isDue, cellar, later } = await scene()
  await poll()
  await confirm()
  const { id, secret } = await subscription()
  for (const method of ['sha1', 'sha256', 'sha384', 'sha512']) {
    assert.equal(await isDue(), false)
    const lie = '<rss><channel><item><link>https://lie.example/</link></item></channel></rss>'
    assert.equal((await callback.receive(id, notice(lie, signed(secret, lie, method)))).status, 202)
    assert.equal(await isDue(), true, method)
    later(MINUTE)
    await poll()
  }
  assert.equal(await cellar.link('https://lie.example/'), undefined)
})

test('a wrong signature, none, another topic and too much are heard and ignored', async () => {
  const { poll, callback, subscription, confirm, isDue } = await scene()
  await poll()
  await confirm()
  const { id, secret } = await subscription()
  const right = signed(secret, 'news')
  const bad: Notice[] = [
    notice('news'),
    notice('other', right),
    notice('news', right.replace('sha256', 'md5')),
    notice('news', right.slice(0, -2)),
    notice('news', `sha256=${'0'.repeat(64)}`),
    notice('news', signed('another secret', 'news')),
    notice('news', right, '<https://other.example/feed>; rel="self", <https://hub.example/>; rel=hub'),
  ]
  for (const each of bad) assert.equal((await callback.receive(id, each)).status, 202)
  const long = 'x'.repeat(1_001)
  assert.equal((await callback.receive(id, notice(long, signed(secret, long)))).status, 413)
  assert.equal(await isDue(), false)
  const link = `<${TOPIC}>; rel="self"; title="a, b", <${HUB}>; rel="hub"`
  await callback.receive(id, notice('news', right, link))
  assert.equal(await isDue(), true)
})

test('a push that is repeated makes the feed due once more when the rest is over, and no more', async () => {
  const { poll, callback, subscription, confirm, isDue, held, later } = await scene()
  await poll()
  await confirm()
  const { id, secret } = await subscription()
  const again = () => callback.receive(id, notice('news', signed(secret, 'news')))
  await again()
  await poll()
  for (let n = 0; n < 20; n++) await again()
  assert.equal(await isDue(), false)
  assert.equal(held.length, 1)
  later(MINUTE)
  held[0]()
  await new Promise(setImmediate)
  assert.equal(await isDue(), true)
})

test('polls are rarer while a hub tells of news, and only then', async () => {
  const { poll, callback, subscription, confirm, nextOf, clock, later } = await scene()
  const wait = async () => Date.parse((await nextOf(FEED))!) - clock()
  await poll()
  await confirm()
  later(MINUTE)
  await poll()
  const usual = await wait()
  const { id, secret } = await subscription()
  await callback.receive(id, notice('news', signed(secret, 'news')))
  later(MINUTE)
  await poll()
  assert.ok((await wait()) > 3 * usual, 'a hub that has told of news')
  later(8 * 24 * HOUR)
  await poll()
  assert.ok((await wait()) <= 24 * HOUR, 'a hub that has been silent for a week')
})

test('a lease is renewed when half of it is over; when it has ended nobody is listened to', async () => {
  const { poll, posts, callback, subscription, confirm, later, isDue } = await scene()
  await poll()
  await confirm(String(10 * 3_600))
  later(4 * HOUR)
  await poll()
  assert.equal(posts.length, 1)
  later(2 * HOUR)
  await poll()
  assert.equal(posts.length, 2)
  const { id, secret } = await subscription()
  assert.ok(posts[1].form['hub.callback'].endsWith(id))
  later(5 * HOUR)
  assert.equal((await callback.receive(id, notice('news', signed(secret, 'news')))).status, 410)
  assert.equal(await isDue(), false)
})

test('a hub that says no, is away or leads into the private network is let be, and the feed is polled on', async () => {
  const { poll, posts, callback, subscription, lease, later, nextOf, replies } = await scene()
  replies(() => {
    throw new AppError('unavailable', 'hub.example is away.')
  })
  await poll()
  replies(() => refuse('address-not-allowed', '10.0.0.1 is private.') as never)
  later(2 * HOUR)
  await poll()
  assert.ok(await nextOf(FEED))
  const { id } = await subscription()
  const denial = { mode: 'denied', topic: TOPIC, reason: 'no <b>room</b>' }
  assert.equal((await callback.verify(id, { ...denial, topic: FEED })).status, 404)
  assert.equal((await callback.verify(id, denial)).status, 200)
  assert.equal((await lease())?.denied?.because, 'no <b>room</b>')
  later(24 * HOUR)
  await poll()
  assert.equal(posts.length, 2)
  later(7 * 24 * HOUR)
  await poll()
  assert.equal(posts.length, 3)
})

test('another hub is another subscription, and the old address is gone', async () => {
  const { poll, posts, callback, subscription, confirm, answers, later } = await scene()
  await poll()
  await confirm()
  const old = await subscription()
  answers.set(FEED, () => answer(FEED, feedWith('https://other-hub.example/')))
  later(MINUTE)
  await poll()
  assert.equal(posts[1].url, 'https://other-hub.example/')
  const { id } = await subscription()
  assert.notEqual(id, old.id)
  assert.equal((await callback.receive(old.id, notice('news', signed(old.secret, 'news')))).status, 410)
})

test('who stops following asks the hub to stop, and nothing of it is left when the hub agrees', async () => {
  const { poll, posts, cellar, callback, subscription, confirm, push } = await scene()
  await poll()
  await confirm()
  const { id, secret } = await subscription()
  assert.equal(await unfollow(FEED, cellar, push), true)
  assert.equal(posts[1].form['hub.mode'], 'unsubscribe')
  assert.equal((await callback.receive(id, notice('news', signed(secret, 'news')))).status, 410)
  assert.equal((await callback.verify(id, { mode: 'subscribe', topic: TOPIC, challenge: 'c' })).status, 404)
  assert.deepEqual(await callback.verify(id, { mode: 'unsubscribe', topic: TOPIC, challenge: 'c' }), {
    status: 200,
    text: 'c',
  })
  for (const kind of ['websub', 'websub-lease', 'websub-callback']) assert.deepEqual(await cellar.kept(kind), [])
})

test('what a hub never confirmed is tidied away', async () => {
  const { poll, cellar, clock, later, subscription } = await scene()
  await poll()
  await cellar.unkeep('feed', FEED)
  await tidySubscriptions(cellar, clock())
  assert.ok(await subscription())
  later(25 * HOUR)
  await tidySubscriptions(cellar, clock())
  for (const kind of ['websub', 'websub-lease', 'websub-callback']) assert.deepEqual(await cellar.kept(kind), [])
})

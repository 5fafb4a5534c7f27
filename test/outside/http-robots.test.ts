import assert from 'node:assert/strict'
import type { RequestListener } from 'node:http'
import { test } from 'node:test'
import { answerOf, doorTo, refusalOf, serve, serveRaw, unavailableOf } from './http-servers.ts'

/** A site with a robots.txt that counts how often it was read. */
async function siteWith(t: Parameters<typeof serve>[0], robots: RequestListener) {
  const read = { times: 0 }
  const listener: RequestListener = (request, response) => {
    if (request.url !== '/robots.txt') return void response.end('a page')
    read.times += 1
    robots(request, response)
  }
  return { ...(await serve(t, listener, { robots: true })), read }
}

test('a page that robots.txt shuts is refused with the rules that shut it, and never asked for', async t => {
  const site = await siteWith(t, (_, response) =>
    response.end('User-agent: Stemma\nDisallow: /private\n\nUser-agent: *\nDisallow: /'),
  )
  const door = doorTo(t, [site.port])
  const refused = refusalOf(await door.fetch(`${site.origin}/private/1`))
  assert.equal(
    refused,
    `robots-disallow: ${site.origin}/robots.txt does not allow ${site.origin}/private/1 (its rules for stemma).`,
  )
  const { robots } = answerOf(await door.fetch(`${site.origin}/open`))
  assert.equal(robots, `${site.origin}/robots.txt allows it (its rules for stemma).`)
  assert.deepEqual(site.asked, ['/open'])
})

test('rules for everybody hold for feeds too', async t => {
  const site = await siteWith(t, (_, response) => response.end('User-agent: *\nDisallow: /feed'))
  const refused = refusalOf(await doorTo(t, [site.port]).fetch(`${site.origin}/feed.xml`, { as: 'feed' }))
  assert.match(refused, /^robots-disallow: .* \(its rules for everybody\)\.$/)
})

test('a file without a rule for us allows, and says so', async t => {
  for (const file of ['', 'User-agent: other\nDisallow: /', '<!doctype html><p>Not found']) {
    const site = await siteWith(t, (_, response) => response.end(file))
    const { robots } = answerOf(await doorTo(t, [site.port]).fetch(`${site.origin}/`))
    assert.match(robots ?? '', /allows it \(it has no rule for stemma\)/)
  }
})

test('robots.txt is read once for many pages at once, and again after a day', async t => {
  const site = await siteWith(t, (_, response) => setTimeout(() => response.end('User-agent: *\nAllow: /'), 30))
  let clock = Date.parse('2026-03-02T12:00:00Z')
  const door = doorTo(t, [site.port], { now: () => clock })
  await Promise.all(['/1', '/2', '/3', '/4', '/5'].map(path => door.fetch(site.origin + path)))
  assert.equal(site.read.times, 1)
  clock += 23 * 3_600_000
  await door.fetch(`${site.origin}/6`)
  assert.equal(site.read.times, 1)
  clock += 2 * 3_600_000
  await door.fetch(`${site.origin}/7`)
  assert.equal(site.read.times, 2)
})

test('a robots.txt that says how long it holds is kept an hour at least and a day at most', async t => {
  for (const [age, hours, times] of [
    ['max-age=60', 0.5, 1],
    ['max-age=60', 1.5, 2],
    ['max-age=99999999', 25, 2],
  ] as const) {
    const site = await siteWith(t, (_, response) => response.writeHead(200, { 'cache-control': age }).end(''))
    let clock = Date.parse('2026-03-02T12:00:00Z')
    const door = doorTo(t, [site.port], { now: () => clock })
    await door.fetch(`${site.origin}/1`)
    clock += hours * 3_600_000
    await door.fetch(`${site.origin}/2`)
    assert.equal(site.read.times, times, `${age} after ${hours} h`)
  }
})

test('no robots.txt is no rule, and so is one that may not be read', async t => {
  for (const status of [400, 401, 403, 404, 410, 451]) {
    const site = await siteWith(t, (_, response) => response.writeHead(status).end('User-agent: *\nDisallow: /'))
    const { robots } = answerOf(await doorTo(t, [site.port]).fetch(`${site.origin}/`))
    assert.equal(robots, `${site.origin}/robots.txt answered ${status}: there are no rules, so it may be fetched.`)
  }
})

test('a robots.txt that cannot be had now shuts everything for now', async t => {
  for (const status of [500, 503, 429]) {
    const site = await siteWith(t, (_, response) => response.writeHead(status).end())
    let clock = Date.parse('2026-03-02T12:00:00Z')
    const door = doorTo(t, [site.port], { now: () => clock })
    const error = await unavailableOf(door.fetch(`${site.origin}/1`))
    assert.match(
      error.message,
      new RegExp(`/robots\\.txt cannot be read now, so nothing is fetched there: .*${status}`),
    )
    assert.equal(error.retryAfterMs, undefined, 'the server named no time')
    await unavailableOf(door.fetch(`${site.origin}/2`))
    assert.deepEqual([site.read.times, site.asked.length], [1, 0], 'it is not asked again for every page')
    clock += 6 * 60_000
    if (status !== 429) await unavailableOf(door.fetch(`${site.origin}/3`))
    if (status !== 429) assert.equal(site.read.times, 2)
  }
})

test('a robots.txt that breaks off shuts everything for now', async t => {
  const site = await serveRaw(t, () => {})
  const broken = await serve(t, (_, response) => response.writeHead(200, { 'content-length': 99 }).destroy(), {
    robots: true,
  })
  const error = await unavailableOf(doorTo(t, [broken.port]).fetch(`${broken.origin}/`))
  assert.match(error.message, /broke off the connection/)
  assert.deepEqual(site.asked, [])
})

test('an older copy holds while the file cannot be had', async t => {
  let status = 200
  const site = await siteWith(t, (_, response) => response.writeHead(status).end('User-agent: *\nDisallow: /private'))
  let clock = Date.parse('2026-03-02T12:00:00Z')
  const door = doorTo(t, [site.port], { now: () => clock })
  answerOf(await door.fetch(`${site.origin}/1`))
  status = 500
  clock += 25 * 3_600_000
  const { robots } = answerOf(await door.fetch(`${site.origin}/2`))
  assert.match(robots ?? '', /could not be read again; this is what it said on 2026-03-02T12:00:00\.000Z/)
  assert.match(refusalOf(await door.fetch(`${site.origin}/private`)), /^robots-disallow/)
})

test('redirects of robots.txt are followed, five of them', async t => {
  const chain = (length: number): RequestListener => {
    return (request, response) => {
      const hop = request.url === '/robots.txt' ? 0 : Number(request.url?.slice(2))
      if (hop < length) response.writeHead(301, { location: `/r${hop + 1}` }).end()
      else response.end('User-agent: *\nDisallow: /shut')
    }
  }
  const five = await serve(t, chain(5), { robots: true })
  assert.match(refusalOf(await doorTo(t, [five.port]).fetch(`${five.origin}/shut`)), /^robots-disallow/)
  const six = await serve(
    t,
    (request, response) => {
      if (request.url === '/shut') response.end('open')
      else chain(6)(request, response)
    },
    { robots: true },
  )
  const { robots } = answerOf(await doorTo(t, [six.port]).fetch(`${six.origin}/shut`))
  assert.match(robots ?? '', /redirects more than 5 times: there are no rules/)
  assert.deepEqual(six.asked, ['/r1', '/r2', '/r3', '/r4', '/r5', '/shut'])
})

test('a robots.txt that redirects inside shuts everything for now, and nothing inside is asked', async t => {
  const site = await siteWith(t, (_, response) =>
    response.writeHead(302, { location: 'http://169.254.169.254/' }).end(),
  )
  const error = await unavailableOf(doorTo(t, [site.port]).fetch(`${site.origin}/`))
  assert.match(error.message, /metadata address/)
})

test('only the first 500 KiB of a robots.txt count', async t => {
  const filler = `# ${'x'.repeat(98)}\n`.repeat(6_000)
  const site = await siteWith(t, (_, response) =>
    response.end(`User-agent: *\nDisallow: /early\n${filler}Disallow: /late\n`),
  )
  const door = doorTo(t, [site.port], { maxBytes: 1_000 })
  assert.match(refusalOf(await door.fetch(`${site.origin}/early`)), /^robots-disallow/)
  answerOf(await door.fetch(`${site.origin}/late`))
})

test('the page that a redirect leads to is asked of its own robots.txt', async t => {
  const shut = await siteWith(t, (_, response) => response.end('User-agent: *\nDisallow: /'))
  const site = await serve(t, (_, response) => response.writeHead(302, { location: `${shut.origin}/page` }).end())
  const refused = refusalOf(await doorTo(t, [site.port, shut.port]).fetch(`${site.origin}/`))
  assert.ok(refused.startsWith(`robots-disallow: ${shut.origin}/robots.txt`))
  assert.deepEqual(shut.asked, [])
})

test('every verdict can be read in the log', async t => {
  const site = await siteWith(t, (_, response) => response.end(''))
  const logged: unknown[] = []
  const door = doorTo(t, [site.port], { log: (event, fields) => void logged.push([event, fields]) })
  await door.fetch(`${site.origin}/`)
  assert.deepEqual(logged, [
    ['robots.txt read', { origin: site.origin, outcome: 'read' }],
    ['fetched', { url: `${site.origin}/`, outcome: '200, 6 bytes' }],
  ])
})

// Walks the example world with the network off and holds it against what its makers say of it (expected.json).
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { App } from '../src/app.ts'
import type { Article } from '../src/domain/article.ts'
import type { Claim } from '../src/domain/claim.ts'
import type { Point } from '../src/domain/point.ts'
import { quotes } from '../src/domain/span.ts'
import type { StoryView } from '../src/domain/story.ts'
import { testApp } from './test-app.ts'

interface Expected {
  articles: Record<string, { role: string; report: string | null; story: string; basedOn?: string }>
  refusals: Record<string, string>
  revised: string[]
  neverInText: string[]
  points: {
    story: string
    kind: string
    measure?: string
    values: (number | string)[]
    urls: string[]
    latest?: number
  }[]
  /** By host. */
  declared: Record<string, Record<string, string>>
  groups: Record<string, string[]>
  lenses: { rater: string; story: string; counts: Record<string, number> }[]
  gaps: { story: string; dimension: string; side: string; carried: number; followed: number; others: object[] }[]
}

const world = join(import.meta.dirname, 'fixtures/worlds/ferry')
const expected = JSON.parse(readFileSync(join(world, 'expected.json'), 'utf8')) as Expected

describe('the example world', () => {
  let app: App
  let stories: StoryView[]
  let articles: Map<string, Article>

  before(async () => {
    app = testApp()
    await app.walkExample()
    stories = await (await app.library()).everyStory()
    articles = new Map(stories.flatMap(story => story.articles.map(article => [article.url!, article])))
  })
  after(() => app.close())

  const storyOf = (url: string): StoryView | undefined =>
    stories.find(story => story.articles.some(article => article.url === url))
  const urlsIn = (name: string): string[] =>
    Object.keys(expected.articles).filter(url => expected.articles[url].story === name)

  test('says on every page that it is invented', async () => {
    assert.match((await app.world())!.notice, /invented/)
  })

  test('gives every page that is news an article', () => {
    const missing = Object.keys(expected.articles).filter(url => !articles.has(url))
    assert.deepEqual(missing, [])
  })

  test('makes one story of the accident, told by many over four months', () => {
    const ids = new Map(urlsIn('A').map(url => [url, storyOf(url)?.id]))
    const main = storyOf(urlsIn('A')[0])!.id
    assert.deepEqual(
      [...ids].filter(([, id]) => id !== main),
      [],
    )
  })

  test('relates the similar accident elsewhere to it, both ways', () => {
    const [ferry, boat] = [storyOf(urlsIn('A')[0])!, storyOf(urlsIn('B')[0])!]
    assert.ok(ferry.related!.some(({ id }) => id === boat.id))
    const [{ id, because }] = boat.related!
    assert.equal(id, ferry.id)
    assert.match(because, /both have .*; but /)
  })

  test('keeps the similar accident elsewhere, and everything else, out of it', () => {
    const [first] = urlsIn('A')
    const mixed = storyOf(first)!
      .articles.map(({ url }) => url!)
      .filter(url => !['A', 'either', undefined].includes(expected.articles[url]?.story))
    assert.deepEqual(mixed, [])
    assert.equal(new Set(urlsIn('B').map(url => storyOf(url)?.id)).size, 1)
    for (const url of urlsIn('other')) assert.equal(storyOf(url)?.articles.length, 1, url)
  })

  for (const [url, { role, report, basedOn }] of Object.entries(expected.articles)) {
    test(`takes ${url.replace(/^https?:\/\/(?:www\.)?/, '')} for ${role}`, () => {
      const article = articles.get(url)
      assert.equal(article?.role, role)
      const companions = Object.keys(expected.articles).filter(
        other => expected.articles[other].report === report && report !== null,
      )
      for (const other of companions) assert.equal(articles.get(other)?.reportId, article?.reportId, other)
      if (report === null) assert.equal(article?.reportId, null)
      if (basedOn === undefined) return
      const base = Object.keys(expected.articles).find(other => expected.articles[other].report === basedOn)!
      const found = storyOf(url)!.reports.find(({ id }) => id === article?.reportId)
      assert.equal(found?.basedOn, articles.get(base)?.reportId)
    })
  }

  test('refuses what is no article, with why', async () => {
    const troubles = new Map(
      (await (await app.library()).troubles()).map(({ subject, because }) => [subject, because.split(':')[0]]),
    )
    for (const [url, code] of Object.entries(expected.refusals)) assert.equal(troubles.get(url), code, url)
  })

  test('keeps chrome and orders to machines out of every text', () => {
    const found = [...articles.values()].flatMap(({ url, text }) =>
      expected.neverInText.filter(words => text.includes(words)).map(words => [url, words]),
    )
    assert.deepEqual(found, [])
  })

  test('quotes every article exactly, in points, timeline and summary', () => {
    for (const story of stories) {
      const byId = new Map(story.articles.map(article => [article.id, article]))
      const spans = [
        ...story.points.flatMap(({ claims }) => claims.map(({ span }) => span)),
        ...story.timeline.flatMap(({ cites }) => cites),
        ...story.summary.flatMap(({ cites }) => [...cites]),
      ]
      for (const span of spans) {
        const article = byId.get(span.articleId)!
        const earlier = article.earlier?.find(({ revision }) => revision === span.revision)
        assert.ok(quotes(span, earlier ? { ...article, ...earlier } : article), JSON.stringify(span))
      }
    }
  })

  test('remembers what a page said before it was changed in silence', () => {
    for (const url of expected.revised) {
      assert.ok((articles.get(url)?.revision ?? 1) > 1, url)
      assert.ok(
        storyOf(url)!.points.some(
          ({ kind, claims }) =>
            kind === 'revised' && claims.some(({ span }) => span.articleId === articles.get(url)!.id),
        ),
        url,
      )
    }
  })

  test('knows an outlet that nobody told of by what its own pages declare', async () => {
    const { directory } = await app.outlets()
    for (const [host, facts] of Object.entries(expected.declared)) {
      const outlet = (await directory.ofAddresses([`https://${host}/`])).get(host) ?? (await directory.outlet(host))
      assert.ok(outlet?.isDeclared, host)
      const said = Object.fromEntries(outlet.facts.map(({ field, value }) => [field, value]))
      assert.deepEqual({ ...said, ...facts }, said)
      assert.ok(outlet.facts.every(({ url, source }) => url?.includes(host) && source.retrievedOn !== ''))
    }
  })

  test('knows who is in whose group, and that a minority stake is none', async () => {
    const { directory } = await app.outlets()
    const { outlets } = (await app.world())!
    const homes = new Map(outlets.map(({ id, homepage }) => [id, homepage]))
    const known = [...(await directory.ofAddresses([...homes.values()])).values()]
    const groups = await directory.groupsOf(known)
    for (const [group, members] of Object.entries(expected.groups)) {
      const found = [...groups].filter(([, { name }]) => name === group).map(([id]) => id)
      assert.deepEqual(found.sort(), members)
    }
  })

  test('counts what each of its raters says of who told a story, with those that it says nothing of', async () => {
    const { coverage } = await app.outlets()
    for (const { rater, story, counts } of expected.lenses) {
      const { bars } = await coverage(storyOf(urlsIn(story)[0])!, { withPrivate: false })
      const bar = bars.find(({ unit, lens }) => unit === 'outlet' && lens?.rater.id === rater)
      const found = Object.fromEntries((bar?.parts ?? []).map(({ key, count }) => [key, count]))
      assert.deepEqual({ ...found, ...counts }, found, rater)
      assert.equal(
        bar?.total,
        Object.values(found).reduce((sum, count) => sum + count, 0),
      )
    }
  })

  test('finds the side that hardly carried a story, and no other', async () => {
    const { coverage } = await app.outlets()
    const found: typeof expected.gaps = []
    for (const name of ['A', 'B', 'C']) {
      const { gaps } = await coverage(storyOf(urlsIn(name)[0])!, { withPrivate: false })
      for (const { dimension, side, carried, followed, others } of gaps)
        found.push({ story: name, dimension, side, carried, followed, others })
    }
    assert.deepEqual(found, expected.gaps)
  })

  expected.points.forEach(({ story, kind, measure, values, urls, latest }, index) => {
    test(`finds ${kind}${measure ? ` of ${measure}` : ''}: ${values.join(', ').slice(0, 80)} (${index + 1})`, () => {
      const ids = new Set(urls.map(url => articles.get(url)?.id))
      const view = storyOf(urlsIn(story)[0])!
      const candidates = view.points.filter(
        point => point.kind === kind && (measure === undefined || fits(point, measure)),
      )
      const holding = candidates.filter(point => sharedValues(point, values, ids) >= Math.min(2, values.length))
      assert.ok(holding.length > 0, `${candidates.length} points of this kind, none holds two of the values`)
      if (latest !== undefined) assert.equal(holding[0].latest?.value, latest)
    })
  })
})

/** Measures outside the normalised core are free words: the point's own words then decide. */
const fits = (point: Point, measure: string): boolean =>
  point.measure === measure || point.about.includes(measure) || point.claims.some(claim => claim.measure === measure)

/** How many of the expected values stand in claims of the expected articles. */
function sharedValues(
  { claims }: Point,
  values: readonly (number | string)[],
  ids: ReadonlySet<string | undefined>,
): number {
  const here = claims.filter(({ span }) => ids.has(span.articleId))
  return values.filter(value => here.some(claim => says(claim, value))).length
}

function says(claim: Claim, value: number | string): boolean {
  if (claim.value === value || String(claim.value ?? '').startsWith(String(value))) return true
  const words = String(value).toLowerCase()
  const quoted = claim.span.text.toLowerCase().replace(/[“”"«».,…]/g, '')
  const bare = words.replace(/[“”"«».,…]/g, '')
  return (
    quoted.includes(bare) ||
    (quoted.length > 12 && bare.includes(quoted)) ||
    new RegExp(`\\b${bare.replace(/[^\p{L}\p{N} ]/gu, '.')}\\b`, 'u').test(quoted)
  )
}

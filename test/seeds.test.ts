// Real documents that are not part of the project: an aggregator's page and four articles, beside the project in ../shared.
import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { App } from '../src/app.ts'
import type { Article } from '../src/domain/article.ts'
import type { Point } from '../src/domain/point.ts'
import type { StoryView } from '../src/domain/story.ts'
import { ROOT } from '../src/place.ts'
import { testApp } from './test-app.ts'

const folder = join(ROOT, '../shared/seeds')
const skip = existsSync(folder) ? false : 'SKIPPED: ../shared/seeds is not beside the project'

describe('the five seed documents', { skip }, () => {
  let app: App
  let stories: StoryView[]
  let story: StoryView

  before(async () => {
    app = testApp()
    const paths = readdirSync(folder)
      .filter(name => name.endsWith('.txt'))
      .sort()
      .map(name => join(folder, name))
    stories = (await app.compare(paths, { one: false, stdin: async () => '' })).stories
    story = stories[0]
  })
  after(() => app.close())

  const article = (number: string): Article => story.articles.find(({ id }) => id.includes(`/${number}_`))!
  const numberOf = (id: string): string => /\/(\d{3})_/.exec(id)![1]
  const figures = (point: Point): string[] =>
    point.claims.map(({ span, value, low }) => `${numberOf(span.articleId)}:${value ?? `${low}+`}`).sort()
  const pointsOf = (measure: string): Point[] =>
    story.points.filter(point => point.measure === measure && point.kind !== 'single')

  test('are one story', () => {
    assert.deepEqual(
      stories.map(({ articles }) => articles.length),
      [5],
    )
  })

  test('have no page chrome in any text', () => {
    const CHROME = [
      /\d\d\.\d F/,
      /^Los Angeles$/m,
      /Advertisement/i,
      /Digital Team/,
      /operates the largest/,
      /YONHAP\]/,
      /SCREEN CAPTURE/,
      /Also Read/,
      /Upgrade to Premium/,
      /Receives King/,
      /KSrelief/,
      /^27 Articles/m,
      /Coverage Details/,
      /Bias Distribution/,
    ]
    for (const { id, text } of story.articles)
      for (const words of CHROME) assert.doesNotMatch(text, words, numberOf(id))
  })

  test('have the dates that they state, and no page-load date', () => {
    assert.equal(article('000').publishedAt?.slice(0, 10), '2025-11-02')
    assert.deepEqual([article('002').publishedAt, article('002').notAfter?.slice(0, 10)], [null, '2025-11-03'])
    assert.deepEqual([article('004').publishedAt, article('004').notAfter?.slice(0, 10)], [null, '2026-01-22'])
    assert.deepEqual([article('003').publishedAt, article('003').notAfter], [null, undefined])
  })

  test('are traced: an agency’s text that another agency carries, and a digest that is no report', () => {
    const wire = article('000')
    assert.equal(wire.role, 'copy')
    assert.match(wire.origin?.name ?? '', /France-Presse|AFP/)
    assert.deepEqual([article('001').role, article('001').reportId], ['digest', null])
    assert.ok(story.reports.every(({ lead, carriers }) => ![lead, ...carriers].includes(article('001').id)))
    assert.equal(story.counts.articles, 5)
    assert.ok(story.counts.reports <= 4)
  })

  test('give the killed as one point: two undated figures and a larger one of a stated month', () => {
    const points = pointsOf('killed').filter(point =>
      ['000:2000', '002:600', '003:600'].every(figure => figures(point).includes(figure)),
    )
    assert.equal(points.length, 1, JSON.stringify(pointsOf('killed').map(point => [point.kind, figures(point)])))
    assert.deepEqual([points[0].kind, points[0].certainty], ['older-figure', 'inferred'])
    assert.equal(points[0].latest?.value, 2000)
  })

  test('give the troops as two points: of another scope, and of another precision', () => {
    const kinds = pointsOf('deployed').map(point => ({ kind: point.kind, figures: figures(point) }))
    const scope = kinds.find(
      ({ kind, figures: has }) => kind === 'scope' && has.includes('000:10000') && has.includes('002:15000'),
    )
    const precision = kinds.find(
      ({ kind, figures: has }) =>
        kind === 'precision' &&
        has.some(figure => figure.startsWith('003:')) &&
        has.some(figure => figure.endsWith(':15000')),
    )
    assert.ok(scope && precision, JSON.stringify(kinds))
  })

  test('have a summary in which every sentence cites its words', () => {
    assert.ok(story.summary.length >= 3)
    for (const { cites, text, from } of story.summary) {
      assert.ok(cites.length > 0)
      if (from === 'extract')
        assert.ok(
          cites.some(span =>
            span.text.replace(/\s+/g, ' ').includes(text.replace(/\s+/g, ' ').replace(/…$/, '').slice(0, 40)),
          ),
          text,
        )
    }
  })
})

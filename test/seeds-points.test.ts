// The kinds of points that the five real documents beside the project (../shared/seeds) hold, one test a kind.
import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { App } from '../src/app.ts'
import type { Claim } from '../src/domain/claim.ts'
import type { Point, PointKind } from '../src/domain/point.ts'
import type { StoryView } from '../src/domain/story.ts'
import { ROOT } from '../src/place.ts'
import { testApp } from './test-app.ts'

const folder = join(ROOT, '../shared/seeds')
const skip = existsSync(folder) ? false : 'SKIPPED: ../shared/seeds is not beside the project'

describe('points of the five seed documents', { skip }, () => {
  let app: App
  let story: StoryView

  before(async () => {
    app = testApp()
    const paths = readdirSync(folder)
      .filter(name => name.endsWith('.txt'))
      .sort()
      .map(name => join(folder, name))
    story = (await app.compare(paths, { one: true, stdin: async () => '' })).stories[0]
  })
  after(() => app.close())

  const numberOf = (claim: Claim): string => /\/(\d{3})_/.exec(claim.span.articleId)![1]
  const told = (): string =>
    story.points
      .filter(({ kind }) => kind !== 'single')
      .map(
        ({ kind, about, claims }) => `${kind}: ${about} ${claims.map(each => `${numberOf(each)} “${each.span.text}”`)}`,
      )
      .join('\n')
  const has = (point: Point, article: string, words: RegExp): boolean =>
    point.claims.some(claim => numberOf(claim) === article && words.test(claim.span.text))

  /** The point of a kind that holds these words of these articles. */
  function pointWith(kind: PointKind, ...words: [article: string, words: RegExp][]): Point {
    const found = story.points.find(
      point => point.kind === kind && words.every(([from, text]) => has(point, from, text)),
    )
    assert.ok(found, `no ${kind} with ${String(words)}\n${told()}`)
    return found
  }

  test('agree: the day of the interview, in two reports and in the digest', () => {
    pointWith('agree', ['000', /October 28/], ['002', /Oct(ober|\.) 28/], ['001', /Oct 28/])
  })

  test('precision: the month of the interview in one report is vaguer than the day in two', () => {
    pointWith('precision', ['000', /October 28/], ['004', /October 2025/])
  })

  test('precision: "thousands" of troops beside an exact number', () => {
    pointWith('precision', ['003', /thousands/], ['002', /15,000/])
  })

  test('older-figure: the dead, two undated counts and a larger one of a stated month, said to be inferred', () => {
    const point = pointWith('older-figure', ['000', /2,000/], ['002', /600/], ['003', /600/])
    assert.equal(point.certainty, 'inferred')
  })

  test('scope: troops sent in one year, and since a month of it', () => {
    pointWith('scope', ['000', /10,000/], ['002', /15,000/])
  })

  test('attribution-drift: one lawmaker’s words given to a capital by the digest', () => {
    pointWith('attribution-drift', ['000', /death sentence/], ['001', /death sentence/])
  })

  test('attribution-drift: what the men witnessed, given to the lawmaker by one report and to the men by another', () => {
    pointWith('attribution-drift', ['000', /grenades/], ['003', /grenades/])
  })

  test('attribution-drift: a quotation without its hedge, word by word', () => {
    const altered = story.points.find(
      point =>
        point.kind === 'attribution-drift' &&
        point.diffs?.some(({ runs }) => runs.some(run => run.in !== 'both' && /essentially/.test(run.text))),
    )
    assert.ok(altered, told())
  })

  test('first-claim: three firsts, and the earlier request that they are held against', () => {
    pointWith('first-claim', ['001', /first known/], ['003', /first time/], ['004', /first time/], ['000', /February/])
  })

  test('conflated-dates: the day on which it was told given to what was done in the interview', () => {
    pointWith('conflated-dates', ['001', /Nov 2/], ['000', /October 28/])
  })

  test('name-variant: one group in full, by its letters, in another translation, and only described', () => {
    const point = pointWith('name-variant', ['001', /Nation United/], ['003', /GNU/], ['004', /Unification Solidarity/])
    assert.ok(has(point, '002', /group/), told())
  })

  test('name-variant: a leader’s name with and without its hyphen', () => {
    pointWith('name-variant', ['000', /Kim Jong Un/], ['002', /Kim Jong-un/])
  })
})

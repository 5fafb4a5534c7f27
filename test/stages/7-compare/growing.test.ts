// One path: a story that grew is what the same story is from scratch. It holds only while every rule of compare follows
// from what it is given alone (see memo.ts), so that it fails where a rule remembers too much.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { madeUpArticle, type Told } from '../../../bench/made-up-story.ts'
import { openComparison } from '../../../src/stages/7-compare/comparison.ts'
import { compared, figure, ownReports, reading } from './hand-made.ts'

const ARTICLES = 20

/** The article as it was first, revised with fewer claims and another title, or traced anew as a report of its own. */
const VERSIONS: readonly ((told: Told) => Told)[] = [
  told => told,
  ({ reading: { article, claims }, trace }) => ({
    reading: {
      article: { ...article, revision: 2, title: `${article.title} again` },
      claims: claims.filter((_, at) => at % 3 > 0),
    },
    trace,
  }),
  ({ reading: own, trace }) => ({
    reading: own,
    trace: { id: trace.id, role: 'original', reportId: `r-${trace.id}`, because: 'traced anew' },
  }),
]

type Act = { act: 'take'; index: number; version: number } | { act: 'drop'; index: number } | { act: 'view' }

const index = fc.integer({ min: 0, max: ARTICLES - 1 })
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ act: fc.constant('take' as const), index, version: fc.nat(VERSIONS.length - 1) }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('drop' as const), index }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('view' as const) }) },
)

test('a story that grew in any order, with revisions and drops, is the story from scratch', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(act, { minLength: 10, maxLength: 45 }),
      fc.infiniteStream(fc.nat()),
      async (acts, places) => {
        const comparison = openComparison('story')
        const here = new Map<string, Told>()
        for (const each of acts) {
          if (each.act === 'view') comparison.view()
          else if (each.act === 'drop') {
            comparison.drop(`a${each.index}`)
            here.delete(`a${each.index}`)
          } else {
            const told = VERSIONS[each.version](madeUpArticle(each.index))
            comparison.take(told.reading, told.trace)
            here.set(told.trace.id, told)
          }
        }
        const last = [...here.values()]
        assert.deepEqual(comparison.view(), await scratch(last), 'in the order of taking')
        const order = last.map(told => ({ told, at: places.next().value })).sort((a, b) => a.at - b.at)
        const ids = order.map(({ told }) => told.trace.id)
        assert.deepEqual(comparison.view(ids), await scratch(order.map(({ told }) => told)), 'in a given order')
      },
    ),
    { numRuns: 10 },
  )
})

function scratch(told: readonly Told[]) {
  return compared(
    told.map(each => each.reading),
    told.map(each => each.trace),
  )
}

test('one article more, a view after each, is the story from scratch at every step', async () => {
  const comparison = openComparison('story')
  const all = Array.from({ length: 30 }, (_, at) => madeUpArticle(at))
  for (const [at, told] of all.entries()) {
    comparison.take(told.reading, told.trace)
    if (at % 10 === 9) assert.deepEqual(comparison.view(), await scratch(all.slice(0, at + 1)), `${at + 1} articles`)
    else comparison.view()
  }
})

test('an article that comes between two others stands there, whenever it came', async () => {
  const readings = ['a', 'b', 'c'].map((id, at) =>
    reading({ id, text: `${at + 3} people died.`, publishedAt: `2030-01-0${at + 1}` }, [
      figure(`${at + 3} people`, 'killed', at + 3),
    ]),
  )
  const traces = ownReports(readings)
  const comparison = openComparison('story')
  for (const at of [0, 2, 1]) {
    comparison.take(readings[at], traces[at])
    comparison.view()
  }
  const story = comparison.view(['a', 'b', 'c'])
  assert.deepEqual(
    story.articles.map(({ id }) => id),
    ['a', 'b', 'c'],
  ) // prettier-ignore
  assert.deepEqual(story, await compared(readings, traces))
})

test('what nothing touched is the same view', () => {
  const comparison = openComparison('story')
  const { reading: own, trace } = madeUpArticle(0)
  comparison.take(own, trace)
  assert.equal(comparison.view(), comparison.view(['a0']))
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { type ArticleInput, articleFrom } from '../../../src/domain/article.ts'
import { traceAll } from '../../../src/stages/5-trace/trace.ts'
import { story } from './made-up-sentences.ts'

const [harbour, vote] = [story(1, 20), story(2, 6)]
const article = (id: string, sentences: readonly string[], day: string): ArticleInput => ({
  id,
  title: `The ferry ${id}`,
  text: sentences.join(' '),
  publishedAt: `2031-05-${day}`,
})
const WHOLE = article('whole', harbour, '04')
const SHORT = article('short', vote, '04')
// Most of it is one report, five sentences of the other stand in the middle.
const SEWN = article('sewn', [...harbour.slice(0, 10), ...vote.slice(0, 5), ...harbour.slice(10)], '05')

const reportsOf = (inputs: readonly ArticleInput[]): Map<string, string | null> =>
  new Map(
    traceAll(inputs.map(input => ({ article: articleFrom(input), claims: [] }))).map(({ id, reportId }) => [
      id,
      reportId,
    ]),
  )

test('a text sewn from two reports belongs to the one that it mostly is, in whatever order they come', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([WHOLE, SHORT, SEWN], { minLength: 3 }), inputs => {
      const reports = reportsOf(inputs)
      assert.equal(reports.get('sewn'), reports.get('whole'))
      assert.notEqual(reports.get('sewn'), reports.get('short'))
    }),
  )
})

test('where what it mostly is was not seen, the part joins', () => {
  const reports = reportsOf([SHORT, SEWN])
  assert.equal(reports.get('sewn'), reports.get('short'))
})

test('a short item that both have joins all three', () => {
  const reports = reportsOf([article('whole', [...harbour, ...vote], '04'), SHORT, SEWN])
  assert.equal(new Set(reports.values()).size, 1)
})

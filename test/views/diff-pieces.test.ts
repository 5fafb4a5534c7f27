import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { WordDiff } from '../../src/domain/point.ts'
import { diffPieces } from '../../src/views/diff-pieces.ts'

const span = (articleId: string, text: string) => ({ articleId, start: 0, end: text.length, text })
const diff: WordDiff = {
  one: span('a', 'We know that the door was not closed'),
  other: span('b', 'We do not yet know whether the door was closed'),
  runs: [
    { in: 'both', text: 'We ' },
    { in: 'other', text: 'do not yet ' },
    { in: 'both', text: 'know ' },
    { in: 'one', text: 'that ' },
    { in: 'other', text: 'whether ' },
    { in: 'both', text: 'the door was ' },
    { in: 'one', text: 'not ' },
    { in: 'both', text: 'closed' },
  ],
}
const words = (side: 'one' | 'other', told = diff) =>
  diffPieces(told, side)
    .map(({ text }) => text)
    .join('') // prettier-ignore

test('each wording is read in its own words, with a gap where the other alone says something', () => {
  assert.equal(words('one'), diff.one.text)
  assert.equal(words('other'), diff.other.text)
  assert.deepEqual(
    diffPieces(diff, 'one').map(({ is }) => is),
    ['same', 'gap', 'same', 'differs', 'same', 'differs', 'same'],
  ) // prettier-ignore
  assert.deepEqual(diffPieces(diff, 'other').filter(({ is }) => is === 'gap').length, 1)
})

test('runs that carry no spaces are read with spaces all the same', () => {
  const bare = { ...diff, runs: diff.runs.map(run => ({ ...run, text: run.text.trim() })) }
  assert.equal(words('one', bare).trim(), diff.one.text)
})

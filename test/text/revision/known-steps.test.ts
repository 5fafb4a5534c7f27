import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleFrom } from '../../../src/domain/article.ts'
import { revisionHistory } from '../../../src/text/revision/revision-history.ts'

const article = (before: string, after: string, more: object = {}) => ({
  ...articleFrom({ id: 'known', title: 'T', text: after, language: 'en', revision: 2, ...more }),
  earlier: [{ revision: 1, title: 'T', text: before }],
})

test('what was told of two texts is told again, and never of other texts or notes', () => {
  const [first] = revisionHistory(article('12 died.', '15 died.'))
  const [again] = revisionHistory(article('12 died.', '15 died.'))
  assert.equal(again.rows, first.rows)
  const [other] = revisionHistory(article('12 died.', '16 died.'))
  assert.equal(other.named[0].now?.text, '16 died')
  const notes = [{ kind: 'correction' as const, text: 'Correction: 12 is wrong.' }]
  assert.equal(revisionHistory(article('12 died.', '16 died.', { notes }))[0].named[0].marked, true)
  assert.equal(revisionHistory(article('12 died.', '16 died.'))[0].named[0].marked, false)
  const [german] = revisionHistory(article('12 died.', '16 died.', { language: 'de' }))
  assert.equal(german.rows.length, 1)
})

test('very many are not all remembered', () => {
  const long = 'word '.repeat(45_000)
  for (let count = 0; count < 9; count++) {
    const [step] = revisionHistory({ ...article(long, `${long}${count}`), id: `long-${count}` })
    assert.equal(step.rows.length, 1)
  }
})

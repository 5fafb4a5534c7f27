import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleFrom } from '../../src/domain/article.ts'
import { revised } from '../../src/domain/revision.ts'

const read = (text: string, publishedAt: string | null = null) =>
  articleFrom({ id: 'a', title: 'T', text, publishedAt })

test('the same words read twice are one revision', () => {
  const first = revised(undefined, read('Twelve died.'))
  assert.equal(first.revision, 1)
  assert.equal(revised(first, read('Twelve died.')), first)
})

test('changed words are a new revision that keeps the earlier ones', () => {
  const third = revised(
    revised(revised(undefined, read('Ten died.')), read('Twelve died.'), 't1'),
    read('Nine died.'),
    't2',
  )
  assert.equal(third.revision, 3)
  assert.deepEqual(third.earlier, [
    { revision: 1, title: 'T', text: 'Ten died.', fetchedAt: 't1' },
    { revision: 2, title: 'T', text: 'Twelve died.', fetchedAt: 't2' },
  ])
})

test('a date that the page no longer states is not lost', () => {
  const second = revised(revised(undefined, read('Ten died.', '2026-03-01')), read('Nine died.'))
  assert.equal(second.publishedAt, '2026-03-01')
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleFrom } from '../../src/domain/article.ts'
import { KEPT_CHARACTERS, KEPT_REVISIONS, revised, type RevisedArticle } from '../../src/domain/revision.ts'

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

test('what the page no longer says keeps when it was last so, and when first otherwise', () => {
  const second = revised(revised(undefined, read('Ten died.')), read('Nine died.'), { before: 't1', now: 't2' })
  assert.deepEqual(second.earlier, [{ revision: 1, title: 'T', text: 'Ten died.', fetchedAt: 't1', replacedAt: 't2' }])
})

test('words that mean the same make no revision, but a later date of change is taken', () => {
  const first = revised(undefined, { ...read('Ten died.'), modifiedAt: '2026-03-01', modifiedAtConfidence: 'high' })
  const again = revised(first, { ...read('Ten  died.'), modifiedAt: '2026-03-02' }, {}, () => 'same')
  assert.deepEqual([again.revision, again.text, again.modifiedAt], [1, 'Ten died.', '2026-03-02'])
  assert.equal(again.modifiedAtConfidence, undefined)
  assert.equal(
    revised(again, { ...read('Ten died. '), modifiedAt: '2026-03-01' }, {}, () => 'same'),
    again,
  )
})

test('a stub does not take the place of the text; that the page was short is noted', () => {
  const first = revised(undefined, read('Ten died.'))
  const second = revised(first, read('Ten'), { now: 't2' }, () => 'stub')
  assert.deepEqual([second.revision, second.text, second.earlier], [1, 'Ten died.', undefined])
  assert.deepEqual(second.shortened, { at: 't2', characters: 3, of: 9 })
})

test('of very many revisions the first and the newest are kept, with their numbers', () => {
  let article = revised(undefined, read('Text 1'))
  for (let count = 2; count <= 100; count++) article = revised(article, read(`Text ${count}`))
  const numbers = article.earlier!.map(({ revision }) => revision)
  assert.equal(article.revision, 100)
  assert.equal(numbers.length, KEPT_REVISIONS)
  assert.deepEqual([numbers[0], numbers[1], numbers.at(-1)], [1, 100 - KEPT_REVISIONS + 1, 99])
})

test('very long texts take the place of older ones, but never of the first and the last', () => {
  const long = 'x'.repeat(KEPT_CHARACTERS)
  const texts = ['a', `b${long}`, 'c', `d${long}`, 'e']
  const article = texts.reduce<RevisedArticle | undefined>((known, text) => revised(known, read(text)), undefined)!
  assert.deepEqual(
    article.earlier!.map(({ text }) => text[0]),
    ['a', 'd'],
  )
})

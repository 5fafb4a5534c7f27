import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleFrom } from '../src/domain/article.ts'
import { shownWords } from '../src/shown-words.ts'

const article = articleFrom({
  id: 'a',
  title: 'FERRY SINKS OFF PORT MERROW',
  text: 'Passengers of the ferry said on Monday that the Merrow Tern sank off Port Merrow with 12 people from France.',
  language: 'en',
})

test('roots of words and signs for places are shown as the article writes them', () => {
  assert.deepEqual(shownWords(article, ['passeng', 'peopl', 'FR', '12']), ['Passengers', 'people', 'France', '12'])
})

test('a name in the headline is shown as it stands within a sentence', () => {
  assert.deepEqual(shownWords(article, ['ferri']), ['ferry'])
})

test('a part of a name says nothing beside the name', () => {
  assert.deepEqual(shownWords(article, ['merrow', 'port merrow', 'merrow tern']), ['Port Merrow', 'Merrow Tern'])
})

test('what is not found stays as it is', () => {
  assert.deepEqual(shownWords(article, ['zzz']), ['zzz'])
})

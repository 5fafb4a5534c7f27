import assert from 'node:assert/strict'
import { test } from 'node:test'
import { termOf } from '../../../src/stages/6-cluster/terms.ts'

test('Korean words are known with their particles: cities, countries, and names by their sound', () => {
  for (const word of ['서울', '서울은', '서울에서도']) assert.equal(termOf(word, 'ko').bridge, 'city:seoul', word)
  for (const word of ['러시아', '러시아가']) assert.equal(termOf(word, 'ko').bridge, 'place:RU', word)
  for (const word of ['젤렌스키', '젤렌스키가']) {
    assert.equal(termOf(word, 'ko').bridge, termOf('Zelensky', 'en').bridge, word)
  }
  assert.deepEqual(termOf('대통령은', 'ko'), termOf('대통령에게', 'ko'))
})

test('a word of thousands of halves has a few of them', () => {
  const word = Array.from({ length: 10_000 }, (_, nth) => `teil${nth}`).join('-')
  assert.ok(termOf(word, 'de').meant.length <= 8)
  assert.deepEqual(
    termOf('US-Team', 'de').meant.map(([key]) => key),
    ['place:US', 'idea:team'],
  )
})

test('words that every table of JavaScript has stand for themselves', () => {
  for (const word of ['constructor', 'toString']) assert.match(termOf(word, 'en').own!, /^w:/)
})

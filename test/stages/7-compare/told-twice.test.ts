import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleFrom } from '../../../src/domain/article.ts'
import type { Reading } from '../../../src/domain/reading.ts'
import { claimsOf } from '../../../src/stages/4-claim/claim.ts'
import { compared, ofKind } from './hand-made.ts'

function read(id: string, publishedAt: string, text: string): Reading {
  const article = articleFrom({ id, title: '', text, language: 'en', publishedAt })
  return { article, claims: claimsOf(article) }
}

test('a person who is named later is told once, by what says so or by the age', async () => {
  const story = await compared([
    read('a', '2030-03-04', 'A 41-year-old man was stabbed to death. The name of the victim has not been released.'),
    read('b', '2030-03-05', 'The victim was identified as Joris Pell. Joris Pell, 41, was a fisherman.'),
  ])
  assert.equal(ofKind(story, 'older-figure').filter(({ measure }) => measure === 'name').length, 1)
})

test('two brothers who are named later are two', async () => {
  const story = await compared([
    read('a', '2030-03-04', 'A 41-year-old man and a 17-year-old boy were stabbed.'),
    read('b', '2030-03-05', 'Joris Pell, 41, and Arno Pell, 17, were stabbed.'),
  ])
  assert.equal(ofKind(story, 'older-figure').filter(({ measure }) => measure === 'name').length, 2)
})

test('who was hurt and died is told once', async () => {
  const story = await compared([
    read('a', '2030-03-04', 'A man was injured in the fire. He is in critical condition.'),
    read('b', '2030-03-06', 'A man who was pulled from the fire has died.'),
  ])
  assert.equal(ofKind(story, 'older-figure').length, 1)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleFrom } from '../../../src/domain/article.ts'
import type { Reading } from '../../../src/domain/reading.ts'
import { claimsOf } from '../../../src/stages/4-claim/claim.ts'
import { compared } from './hand-made.ts'

function read(id: string, text: string, publishedAt = '2030-03-04'): Reading {
  const article = articleFrom({ id, title: '', text, language: 'en', publishedAt })
  return { article, claims: claimsOf(article) }
}

async function ageKinds(...readings: Reading[]): Promise<string[]> {
  const { points } = await compared(readings)
  return points.filter(({ measure, kind }) => measure === 'age' && kind !== 'single').map(({ kind }) => kind)
}

test('an infant of a month, of three weeks and of 25 days is one infant', async () => {
  const month = read('a', 'A one-month-old boy was hurt.')
  const days = read('b', 'A 25-day-old boy was hurt.')
  assert.deepEqual(await ageKinds(month, days), ['precision'])
})

test('ten months and three weeks are not said of one infant', async () => {
  assert.deepEqual(
    await ageKinds(read('a', 'A 10-month-old boy was hurt.'), read('b', 'A three-week-old was hurt.')),
    [],
  )
})

test('mother and daughter of one surname have their own ages, and a birthday lies between months', async () => {
  const january = read('a', 'Ruth Kessel, 48, and her daughter Mona Kessel, 21, were charged.', '2030-01-25')
  const june = read('b', 'Ruth Kessel, 49, and Mona Kessel, 21, appeared in court.', '2030-06-30')
  assert.deepEqual(await ageKinds(january, june), ['older-figure', 'agree'])
})

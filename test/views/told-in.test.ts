import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { StorySummary } from '../../src/domain/story.ts'
import { acceptedLanguages, toldIn } from '../../src/views/told-in.ts'

const forms = (text: string) => ({
  summary: [{ text, from: 'extract' as const, cites: [{ articleId: 'a', start: 0, end: 1, text: 'x' }] as const }],
  longSummary: [],
})
const story: StorySummary = {
  ...forms('English'),
  language: 'en',
  inLanguages: { de: forms('Deutsch'), fr: forms('Français') },
}

test('a reader is told in the first wanted language that there is, and else in the story’s own', () => {
  const told = (...wanted: string[]) => toldIn(story, wanted).summary[0].text
  assert.equal(told('de', 'en'), 'Deutsch')
  assert.equal(told('ja', 'fr', 'de'), 'Français')
  assert.equal(told('en', 'de'), 'English')
  assert.equal(told('ja'), 'English')
  assert.equal(told('constructor', '__proto__'), 'English')
})

test('the other languages are named', () => {
  assert.deepEqual(toldIn(story, ['de']).others, ['en', 'fr'])
  assert.deepEqual(toldIn(forms('one'), ['de']).others, [])
})

test('a summary without a long form is told without', () => {
  assert.deepEqual(toldIn({ summary: [] } as unknown as StorySummary, []).longSummary, [])
})

test('what a browser accepts is read by weight, and nonsense is nothing', () => {
  assert.deepEqual(acceptedLanguages('fr;q=0.5, de-CH, en-GB;q=0.8, *;q=0.1, xx;q=0'), ['de', 'en', 'fr'])
  assert.deepEqual(acceptedLanguages(undefined), [])
  assert.deepEqual(acceptedLanguages(';;,q=1,<b>'), [])
})

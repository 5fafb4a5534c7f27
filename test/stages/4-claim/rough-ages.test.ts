import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleFrom } from '../../../src/domain/article.ts'
import { claimsOf } from '../../../src/stages/4-claim/claim.ts'

function agesIn(text: string): unknown[] {
  return claimsOf(articleFrom({ id: 'a', title: '', text, language: 'en' }))
    .filter(({ measure }) => measure === 'age')
    .map(({ value, low, high, unit, scope, span }) => [
      value ?? `${low}–${high}`,
      unit ?? 'years',
      scope?.of,
      span.text,
    ])
}

test('the very young are told in months, weeks and days, in digits and in words', () => {
  assert.deepEqual(agesIn('A 10-month-old baby was found.'), [[10, 'months', 'baby', '10-month-old']])
  assert.deepEqual(agesIn('The three-week-old boy is well.'), [[3, 'weeks', 'boy', 'three-week-old']])
  assert.deepEqual(agesIn('Ida Holm, age 17 months, is well.'), [[17, 'months', 'Ida Holm', 'Ida Holm, age 17 months']])
})

test('what is old in other ways is no age of a child', () => {
  assert.deepEqual(agesIn('The 400-day-old ceasefire ended.'), [])
  assert.deepEqual(agesIn('A last-month-old rumour was repeated.'), [])
})

test('a decade is a span of years, and no value', () => {
  assert.deepEqual(
    agesIn('A man in his late 20s was arrested.').map(age => (age as unknown[]).slice(0, 2)),
    [['26–29', 'years']],
  )
  assert.deepEqual(agesIn('A man in his 30s or 40s was arrested.'), [])
})

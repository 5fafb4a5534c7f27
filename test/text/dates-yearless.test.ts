import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readYearless } from '../../src/text/dates.ts'

const brief = (text: string, language = 'en') =>
  readYearless(text, language).map(({ text: words, from }) => `${words} = ${from}`)

test('a day of a month without a year keeps month and day, and a month alone itself', () => {
  assert.deepEqual(brief('The talks were held on Oct 28. They began in October.'), [
    'Oct 28 = --10-28',
    'October = --10',
  ])
  assert.deepEqual(brief('Das Treffen fand am 28. Oktober statt.', 'de'), ['28. Oktober = --10-28'])
})

test('a weekday keeps its number, a clock time alone its hour', () => {
  assert.deepEqual(brief('The rocket rose on Wednesday at 9:51 a.m.'), ['Wednesday at 9:51 a.m. = -W-3T09:51'])
  assert.deepEqual(
    brief('It rose at 9:51 a.m.').map(words => words.slice(-6)),
    ['T09:51'],
  )
})

test('what is counted from a day that is not known is left out, and so is what has its year', () => {
  assert.deepEqual(brief('He left yesterday, last month, last Tuesday and on October 28, 2025.'), [])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calendarWord, daysBetween, daysInWords, weekdaysInWords } from '../../../src/stages/6-cluster/named-days.ts'
import { words } from '../../../src/text/words.ts'

test('days are read in the order and language that a text writes them in', () => {
  assert.deepEqual(days('7 de septiembre de 2031', 'es'), [{ year: 2031, month: 9, day: 7 }])
  assert.deepEqual(days('October 24 , 2031', 'en'), [{ year: 2031, month: 10, day: 24 }])
  assert.deepEqual(days('am 3. März 2031', 'de'), [{ year: 2031, month: 3, day: 3 }])
  assert.deepEqual(days('27-Mar-31', 'nl'), [{ year: 2031, month: 3, day: 27 }])
  assert.deepEqual(days('3 марта 2031 года', 'ru'), [{ year: 2031, month: 3, day: 3 }])
})

test('a day without a year stays without one', () => {
  assert.deepEqual(days('the changes of Dec. 11 were final', 'en'), [{ month: 12, day: 11 }])
})

test('a month without a day, and a name that looks like a month, are no days', () => {
  assert.deepEqual(days('in May 2031', 'en'), [])
  assert.deepEqual(days('April told reporters of 45 cases', 'en'), [])
})

test('days without years are as far apart as their places in a year', () => {
  assert.equal(daysBetween({ month: 12, day: 31 }, { month: 1, day: 1 }), 1)
  assert.equal(daysBetween({ year: 2031, month: 3, day: 1 }, { year: 2030, month: 3, day: 1 }), 365)
  assert.equal(daysBetween({ year: 2031, month: 3, day: 1 }, { month: 3, day: 4 }), 3)
})

test('weekdays are read in the language of the text', () => {
  assert.deepEqual([...weekdaysInWords(calendar('le mardi soir', 'fr'))], [2])
  assert.deepEqual([...weekdaysInWords(calendar('on Sunday morning', 'en'))], [0])
})

function days(text: string, language: string) {
  return daysInWords(calendar(text, language))
}

function calendar(text: string, language: string) {
  return words(text, language).map(word => calendarWord(word.text, language))
}

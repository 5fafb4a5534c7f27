import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { readDates } from '../../src/text/dates.ts'
import { LANGUAGE_CODES } from '../../src/text/languages/language.ts'

const TUESDAY = '2025-03-04'

function told(text: string, language = 'en', at: string | null = TUESDAY): string[] {
  return readDates(text, language, at).map(
    ({ text: words, from, to, anchor }) =>
      `${words} = ${from}${to === from ? '' : `..${to}`}${anchor ? ` from ${anchor.text}` : ''}`,
  )
}

test('a count with "later" or "earlier" begins at the date named before it', () => {
  assert.deepEqual(told('The truce was signed on January 19 and collapsed three days later.'), [
    'January 19 = 2025-01-19',
    'three days later = 2025-01-22 from January 19',
  ])
  assert.deepEqual(told('It opened on 3 May 2024. Two weeks earlier a pipe had burst.'), [
    '3 May 2024 = 2024-05-03',
    'Two weeks earlier = 2024-04-19 from 3 May 2024',
  ])
})

test('years are counted to the month at most', () => {
  assert.deepEqual(told('She won in 2011 and again four years later.'), [
    '2011 = 2011',
    'four years later = 2015 from 2011',
  ])
  assert.deepEqual(told('Signed in October 2021, it was renewed two years later.'), [
    'October 2021 = 2021-10',
    'two years later = 2023-10 from October 2021',
  ])
})

test('the day before and the next day are those of the date before them', () => {
  assert.deepEqual(
    told('He was held on October 3 after missing a hearing the previous day. The next day he was freed.'),
    ['October 3 = 2024-10-03', 'previous day = 2024-10-02 from October 3', 'next day = 2024-10-03 from previous day'],
  )
  assert.deepEqual(told('They met on Sunday and again the following Tuesday.'), [
    'Sunday = 2025-03-02',
    'following Tuesday = 2025-03-04 from Sunday',
  ])
})

test('without a date to begin from, or as a comparison, they are no dates', () => {
  for (const text of [
    'Three days later he was freed.',
    'The next day it rained.',
    'the day before the vote',
    'up 4% from a year earlier',
    'compared with the previous day',
    'no later than noon tomorrow'.replace('noon tomorrow', 'that'),
  ])
    assert.deepEqual(told(text), [], text)
})

test('an absolute date is enough to count from, even where the writing day is unknown', () => {
  assert.deepEqual(told('On 3 May 2024 it began; the next day it ended.', 'en', null), [
    '3 May 2024 = 2024-05-03',
    'next day = 2024-05-04 from 3 May 2024',
  ])
  const [, next] = readDates('On 3 May 2024 it began; the next day it ended.', 'en', TUESDAY, true)
  assert.equal(next.from, '2024-05-04')
})

test('a week, month or year before, without a date to count from, is counted from the writing day', () => {
  assert.deepEqual(told('In the previous week he had spoken.'), ['previous week = 2025-02-24..2025-03-02'])
})

test('every language counts from its own dates', () => {
  const cases: [string, string, string, string][] = [
    ['de', 'Am 22. Juni 2023 brach es ein. Tags zuvor hatte es geregnet.', 'Tags zuvor', '2023-06-21'],
    ['fr', 'Hospitalisé le 20 février, il est mort le lendemain.', 'lendemain', '2025-02-21'],
    ['es', 'Dimitió el 28 de febrero y al día siguiente se retractó.', 'día siguiente', '2025-03-01'],
    ['pt', 'Renunciou em 28 de fevereiro e voltou no dia seguinte.', 'dia seguinte', '2025-03-01'],
    ['it', 'Si è dimesso il 28 febbraio e il giorno dopo ci ha ripensato.', 'giorno dopo', '2025-03-01'],
    ['nl', 'Hij trad op 28 februari af en kwam een dag later terug.', 'een dag later', '2025-03-01'],
    ['ru', 'Он ушёл 28 февраля, а на следующий день вернулся.', 'следующий день', '2025-03-01'],
    ['uk', 'Він пішов 28 лютого, а наступного дня повернувся.', 'наступного дня', '2025-03-01'],
    ['pl', 'Odszedł 28 lutego, a następnego dnia wrócił.', 'następnego dnia', '2025-03-01'],
    ['ar', 'استقال في 28 فبراير ثم عاد في اليوم التالي.', 'اليوم التالي', '2025-03-01'],
    ['ja', '2月28日に辞任し、翌日に撤回した。', '翌日', '2025-03-01'],
    ['zh', '他2月28日辞职，次日收回。', '次日', '2025-03-01'],
    ['ko', '2월 28일 사임했다가 다음 날 철회했다.', '다음 날', '2025-03-01'],
  ]
  for (const [language, text, words, day] of cases) {
    const [first, second] = readDates(text, language, TUESDAY)
    assert.deepEqual([second?.text, second?.from, second?.anchor?.text], [words, day, first.text], language)
  }
})

test('a month of that year is of the year named before, and a range says its year once', () => {
  assert.deepEqual(told('They met in March 2019 and in July of that year.'), [
    'March 2019 = 2019-03',
    'July of that year = 2019-07 from March 2019',
  ])
  assert.deepEqual(told('from June to August 2023, from December to January 2020, 28 July and 3 August 2022'), [
    'June = 2023-06',
    'August 2023 = 2023-08',
    'December = 2019-12',
    'January 2020 = 2020-01',
    '28 July = 2022-07-28',
    '3 August 2022 = 2022-08-03',
  ])
  assert.deepEqual(told('entre enero y marzo de 1991, en julio de ese año', 'es'), [
    'enero = 1991-01',
    'marzo de 1991 = 1991-03',
    'julio de ese año = 1991-07 from marzo de 1991',
  ])
})

test('an anchor quotes a date that stands before', () => {
  const piece = fc.constantFrom(
    'October 3, 2024',
    'three days later',
    'the next day',
    '. ',
    ' and ',
    'a year earlier',
    'Sunday',
    ' ',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom(...LANGUAGE_CODES), (pieces, language) => {
      const text = pieces.join(' ')
      for (const { anchor, start } of readDates(text, language, TUESDAY)) {
        if (!anchor) continue
        assert.equal(anchor.text, text.slice(anchor.start, anchor.end))
        assert.ok(anchor.end <= start)
      }
    }),
    { numRuns: 200 },
  )
})

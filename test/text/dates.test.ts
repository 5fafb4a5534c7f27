import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { readDates } from '../../src/text/dates.ts'
import { LANGUAGE_CODES } from '../../src/text/languages/language.ts'

const SUNDAY = '2025-11-02T09:30:00+01:00'

function brief(text: string, language = 'en', at: string | null = SUNDAY): string[] {
  return readDates(text, language, at).map(
    ({ text: words, from, to }) => `${words} = ${from}${to === from ? '' : `..${to}`}`,
  )
}

test('dates keep their own precision', () => {
  assert.deepEqual(brief('in 2024, in October 2025, on October 28, 2025, on 2025-10-28; at 10:40 pm on October 28'), [
    '2024 = 2024',
    'October 2025 = 2025-10',
    'October 28, 2025 = 2025-10-28',
    '2025-10-28 = 2025-10-28',
    '10:40 pm on October 28 = 2025-10-28T22:40',
  ])
})

test('a bare weekday is the latest one, unless the words point ahead', () => {
  assert.deepEqual(brief('He arrived on Sunday. He left on Friday.'), ['Sunday = 2025-11-02', 'Friday = 2025-10-31'])
  assert.deepEqual(brief('He will speak on Friday.'), ['Friday = 2025-11-07'])
  assert.deepEqual(brief('last Sunday, next Tuesday, this Friday'), [
    'last Sunday = 2025-10-26',
    'next Tuesday = 2025-11-04',
    'this Friday = 2025-11-07',
  ])
})

test('a missing year is the latest one, unless the words point ahead', () => {
  assert.deepEqual(brief('It began in January and ended on October 30.'), [
    'January = 2025-01',
    'October 30 = 2025-10-30',
  ])
  assert.deepEqual(brief('It will begin in January.'), ['January = 2026-01'])
})

test('relative dates count from the writing day and are left out without it', () => {
  assert.deepEqual(brief('yesterday, two days ago, last month, last week, October last year, the past two weeks'), [
    'yesterday = 2025-11-01',
    'two days ago = 2025-10-31',
    'last month = 2025-10',
    'last week = 2025-10-20..2025-10-26',
    'October last year = 2024-10',
    'past two weeks = 2025-10-19..2025-11-02',
  ])
  assert.deepEqual(brief('yesterday, on Sunday, on October 28, in 2024', 'en', null), ['2024 = 2024'])
})

test('how tells what was needed', () => {
  assert.deepEqual(
    readDates('on October 28, on Sunday, in 2024', 'en', SUNDAY).map(({ how }) => how),
    ['partial', 'relative', 'absolute'],
  )
})

test('a clock time without a day is of the day named last', () => {
  assert.deepEqual(brief('On Friday the alarm rang and at 6 a.m. help came. Noon passed.'), [
    'Friday = 2025-10-31',
    '6 a.m. = 2025-10-31T06:00',
    'Noon = 2025-10-31T12:00',
  ])
})

test('an hour of the afternoon is one after noon, and a day may be named by its ordinal', () => {
  assert.deepEqual(brief('at 3:45 this afternoon, on the Fourth of July'), [
    '3:45 this afternoon = 2025-11-02T15:45',
    'Fourth of July = 2025-07-04',
  ])
  assert.deepEqual(brief('At noon it rang.'), ['noon = 2025-11-02T12:00'])
})

test('periods have two ends', () => {
  assert.deepEqual(brief('Oct. 28-30, summer 2024, the 1990s, Q3 2024, from 2015-16'), [
    'Oct. 28-30 = 2025-10-28..2025-10-30',
    'summer 2024 = 2024-06..2024-08',
    '1990s = 1990..1999',
    'Q3 2024 = 2024-07..2024-09',
    '2015-16 = 2015..2016',
  ])
})

test('phones, scores, modals, ages, counts and names are no dates', () => {
  for (const text of [
    'They may call 555-0142, 24/7.',
    'May we? He may.',
    'They marched, March organisers said.',
    'Harbourton won 3-1.',
    'a 57-year-old with 2000 sheep',
    'the attacks of 9/11',
    'flight 1987 and room 2019',
    'It cost $2,024 or $2024.',
    'collected in two days',
    'a man in his 20s, in the coming weeks',
  ])
    assert.deepEqual(brief(text), [], text)
})

test('every language reads its own dates', () => {
  const cases: [string, string, string[]][] = [
    [
      'pt',
      'na segunda-feira. Em 28 de outubro de 2025, no ano passado',
      ['segunda-feira = 2025-10-27', '28 de outubro de 2025 = 2025-10-28', 'ano passado = 2024'],
    ],
    [
      'it',
      'lunedì sera. Il 28 ottobre, due giorni fa, nel 2024',
      ['lunedì sera = 2025-10-27', '28 ottobre = 2025-10-28', 'due giorni fa = 2025-10-31', '2024 = 2024'],
    ],
    [
      'nl',
      'maandagavond. Op 28 oktober 2025, vorige week',
      ['maandagavond = 2025-10-27', '28 oktober 2025 = 2025-10-28', 'vorige week = 2025-10-20..2025-10-26'],
    ],
    [
      'uk',
      'у понеділок. І 28 жовтня 2025 року, вчора',
      ['понеділок = 2025-10-27', '28 жовтня 2025 року = 2025-10-28', 'вчора = 2025-11-01'],
    ],
    [
      'pl',
      'w poniedziałek. I 28 października 2025 roku, dwa dni temu',
      ['poniedziałek = 2025-10-27', '28 października 2025 roku = 2025-10-28', 'dwa dni temu = 2025-10-31'],
    ],
    [
      'ja',
      '2025年10月28日、昨年、28日午後10時40分',
      ['2025年10月28日 = 2025-10-28', '昨年 = 2024', '28日午後10時40分 = 2025-10-28T22:40'],
    ],
    ['zh', '去年10月28日、周五', ['去年10月28日 = 2024-10-28', '周五 = 2025-10-31']],
    ['ko', '지난해 10월 28일, 금요일', ['지난해 10월 28일 = 2024-10-28', '금요일 = 2025-10-31']],
  ] // prettier-ignore
  for (const [language, text, expected] of cases) assert.deepEqual(brief(text, language), expected, language)
})

test('every date quotes its text, in order and without overlap', () => {
  const piece = fc.constantFrom(
    'October',
    '28',
    '2025',
    ',',
    '-',
    'Sunday',
    'last',
    'week',
    'May',
    '10:40',
    'pm',
    'на',
    'года',
    '月',
    '日',
    '3',
    'two',
    'days',
    'ago',
    '.',
    '\n',
    'am',
    'Mai',
    'le',
    'يوم',
    '1/2/2025',
    'Freitag',
    'noon',
    '31',
    'February',
  )
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 25 }),
      fc.constantFrom(...LANGUAGE_CODES, 'und'),
      fc.boolean(),
      (pieces, language, spaced) => {
        const text = pieces.join(spaced ? ' ' : '')
        let end = 0
        for (const date of readDates(text, language, SUNDAY)) {
          assert.equal(date.text, text.slice(date.start, date.end))
          assert.ok(
            date.start >= end && date.from <= date.to.padEnd(date.from.length, '~'),
            `${text}: ${date.from}..${date.to}`,
          )
          end = date.end
        }
      },
    ),
    { numRuns: 400 },
  )
})

test('where only the last possible day is known, nothing is counted from it in days or months', () => {
  const latest = (text: string) => readDates(text, 'en', '2025-11-03', true).map(({ from }) => from)
  assert.deepEqual(latest('The interview took place on October 28.'), ['2025-10-28'])
  assert.deepEqual(latest('They were sent since October last year.'), ['2024-10'])
  assert.deepEqual(latest('He left on Sunday, yesterday, last month, two days ago, at 7 p.m.'), [])
  assert.deepEqual(latest('They were seen in December, and on 4 November.'), ['2024-12', '2024-11-04'])
})

test('a clock time without a day says so', () => {
  const [left, came] = readDates('It left on Monday at 6 a.m. Police came at 7 p.m.', 'en', SUNDAY)
  assert.equal(left.dayless, undefined)
  assert.equal(came.dayless, true)
})

test('a month in the past tense is the last one before the writing day', () => {
  assert.deepEqual(brief('One of them had already asked for it when visited by a lawmaker in February.'), [
    'February = 2025-02',
  ])
  assert.deepEqual(brief('The trial is set for February. The vote will be held in March.'), [
    'February = 2026-02',
    'March = 2026-03',
  ])
})

test('seasons are those of the writing day, and winter runs into the next year', () => {
  const winter = (words: string, at: string) => brief(words, 'en', at)
  assert.deepEqual(winter('last winter, this winter, next winter', '2019-02-10'), [
    'last winter = 2017-12..2018-02',
    'this winter = 2018-12..2019-02',
    'next winter = 2019-12..2020-02',
  ])
  assert.deepEqual(winter('last winter', '2019-03-10'), ['last winter = 2018-12..2019-02'])
  assert.deepEqual(winter('last summer, this summer', '2019-09-10'), [
    'last summer = 2019-06..2019-08',
    'this summer = 2019-06..2019-08',
  ])
  assert.deepEqual(winter('last summer', '2019-07-10'), ['last summer = 2018-06..2018-08'])
})

test('days that are counted are no days of the month in Japanese', () => {
  const days = (text: string) => readDates(text, 'ja', '2025-03-10').map(({ text: words }) => words)
  assert.deepEqual(days('平年より4日、昨年の開花より2日早い。'), ['昨年'])
  assert.deepEqual(days('3日後に10日ぶりに再開した。'), [])
  assert.deepEqual(days('沿岸警備隊は4日、死者が17人になったと発表した。'), ['4日'])
})

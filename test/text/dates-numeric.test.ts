import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDates } from '../../src/text/dates.ts'

function readings(text: string, language = 'en', at: string | null = '2025-06-18'): string[] {
  return readDates(text, language, at).map(({ from, otherwise }) => (otherwise ? `${from} or ${otherwise}` : from))
}

test('in English a numeric date is month first and keeps its other reading', () => {
  assert.deepEqual(readings('The filing is dated 03/04/2025.'), ['2025-03-04 or 2025-04-03'])
  assert.deepEqual(readings('due on 25/12/2024 and 12/25/2024, 05/05/2025'), ['2024-12-25', '2024-12-25', '2025-05-05'])
})

test('another numeric date of the text decides the order', () => {
  assert.deepEqual(readings('It was sent on 28/02/2025 and paid on 03/04/2025.'), ['2025-02-28', '2025-04-03'])
  assert.deepEqual(readings('It was sent on 02/28/2025 and paid on 03/04/2025.'), ['2025-02-28', '2025-03-04'])
})

test('a date in words decides where it is one of the readings', () => {
  assert.deepEqual(readings('The filing (03/04/2025) was made on 3 April 2025.'), ['2025-04-03', '2025-04-03'])
  assert.deepEqual(readings('The filing (03/04/2025) was made on March 4, 2025.'), ['2025-03-04', '2025-03-04'])
})

test('what has been is never later than the writing day where the other reading is possible', () => {
  assert.deepEqual(readings('It was paid on 10/02/2025.'), ['2025-02-10 or 2025-10-02'])
  assert.deepEqual(readings('It will be paid by 10/02/2025.'), ['2025-10-02 or 2025-02-10'])
})

test('English with a country, other languages and dots are day first', () => {
  assert.deepEqual(readings('dated 03/04/2025', 'en-GB'), ['2025-04-03'])
  assert.deepEqual(readings('dated 03.04.2025'), ['2025-04-03'])
  assert.deepEqual(readings('la facture du 05/11/2023', 'fr'), ['2023-11-05'])
})

test('Greenwich time is kept in the value, local zones are not', () => {
  const at = (text: string, language = 'en') =>
    readDates(text, language, '2025-06-18').map(({ text: words, from }) => `${words} ${from}`)
  assert.deepEqual(at('It struck at 0412 GMT.'), ['0412 GMT 2025-06-18T04:12Z'])
  assert.deepEqual(at('On Monday at 8 p.m. (1800 GMT) it began.'), [
    'Monday at 8 p.m. 2025-06-16T20:00',
    '1800 GMT 2025-06-16T18:00Z',
  ])
  assert.deepEqual(at('at 10:15 p.m. EST'), ['10:15 p.m. 2025-06-18T22:15'])
  assert.deepEqual(at('a las 04.12 GMT', 'es'), ['04.12 GMT 2025-06-18T04:12Z'])
  assert.deepEqual(at('bis 24 Uhr', 'de'), ['24 Uhr 2025-06-18T24:00'])
})

test('a weekday fixes the year of its day', () => {
  const days = (text: string) => readDates(text, 'en', '2025-06-18').map(({ from }) => from)
  assert.deepEqual(days('on Thursday, September 11'), ['2025-09-11'])
  assert.deepEqual(days('on Wednesday, September 11'), ['2024-09-11'])
})

test('a word of the future reaches the date only where nothing past stands between', () => {
  const days = (text: string) => readDates(text, 'en', '2016-09-28').map(({ from }) => from)
  assert.deepEqual(days('Ms Orr, who plans to back it, tried on Tuesday to calm them.'), ['2016-09-27'])
  assert.deepEqual(days('The report will be released on Tuesday.'), ['2016-10-04'])
  assert.deepEqual(days('The next briefing would be at 8 a.m. EST Saturday.'), ['2016-10-01T08:00'])
  assert.deepEqual(days('They’ll hold a memorial on December 15.'), ['2016-12-15'])
  assert.deepEqual(days('Ms Orr is heading to Velsk on Friday. Mr. Lind left on Friday.'), ['2016-09-30', '2016-09-23'])
  assert.deepEqual(days('In October voters will choose a mayor.'), ['2016-10'])
  assert.deepEqual(days('The march planned for March was called off.'), ['2016-03'])
})

test('a month is the last one before the writing day, a quarter the last that began', () => {
  const at = (text: string) => readDates(text, 'en', '2025-03-04').map(({ from, to }) => `${from}..${to}`)
  assert.deepEqual(at('It was seen in September.'), ['2024-09..2024-09'])
  assert.deepEqual(at('Sales fell 3% in the fourth quarter.'), ['2024-10..2024-12'])
  assert.deepEqual(at('They led by two in the fourth quarter.'), [])
  assert.deepEqual(at("It rang on New Year's Eve and Christmas Day 2023."), [
    '2024-12-31..2024-12-31',
    '2023-12-25..2023-12-25',
  ])
})

test('without a past tense a month of the next five is to come', () => {
  const days = (text: string) => readDates(text, 'en', '2018-01-22').map(({ from }) => from)
  assert.deepEqual(days('Mr Lind is facing a rival, Anna Orr, in March.'), ['2018-03'])
  assert.deepEqual(days('Mr Lind defeated a rival, Anna Orr, in March.'), ['2017-03'])
})

test('"this" before a weekday looks ahead in English and German, back in the Romance languages', () => {
  const day = (text: string, language: string) => readDates(text, language, '2025-11-02').map(({ from }) => from)
  assert.deepEqual(day('this Friday', 'en'), ['2025-11-07'])
  assert.deepEqual(day('diesen Freitag', 'de'), ['2025-11-07'])
  assert.deepEqual(day('lo acusaron este sábado', 'es'), ['2025-11-01'])
  assert.deepEqual(day('se reunirá este sábado', 'es'), ['2025-11-08'])
  assert.deepEqual(day('a-t-il dit ce vendredi', 'fr'), ['2025-10-31'])
})

test('hours before a day in brackets, days of a range and weekends find their day', () => {
  const at = (text: string, language = 'en') =>
    readDates(text, language, '2025-03-04').map(({ text: words, from }) => `${words} ${from}`)
  assert.deepEqual(at('It struck at 12:30pm (1130 GMT) on Sunday.'), [
    '12:30pm 2025-03-02T12:30',
    '1130 GMT 2025-03-02T11:30Z',
    'Sunday 2025-03-02',
  ])
  assert.deepEqual(at('It ran from Monday to Wednesday.'), ['Monday 2025-03-03', 'Wednesday 2025-03-05'])
  assert.deepEqual(at('Three people died over the weekend.'), ['weekend 2025-03-01'])
  assert.deepEqual(at('Am Wochenende wird es kalt.', 'de'), ['Wochenende 2025-03-08'])
  assert.deepEqual(at('hoy martes', 'es'), ['hoy martes 2025-03-04'])
  assert.deepEqual(at('неделю назад, около трёх лет назад, летом прошлого года', 'ru'), [
    'неделю назад 2025-02-25',
    'трёх лет назад 2022',
    'летом прошлого года 2024-06',
  ])
  assert.deepEqual(at('in the first half of 2024'), ['first half of 2024 2024-01'])
})

test('numbers that are counted, priced or part of a name are no years', () => {
  const none: [string, string][] = [
    ['de', '2010 Gramm schwer, für 1950 Euro, mit der Agenda 2010, Flugnummer LK 2025'],
    ['es', 'con 1984 maletas y 2026 euros, la resolución 1973'],
    ['fr', 'avec 1984 valises'],
    ['ar', 'يبلغ السعر 2026 دينارا وعلى متنها 1984 حقيبة'],
    ['ru', 'кинотеатр «Октябрь», 1950 рублей'],
  ]
  for (const [language, text] of none) assert.deepEqual(readings(text, language), [], `${language}: ${text}`)
})

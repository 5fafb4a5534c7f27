import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { LANGUAGE_CODES } from '../../src/text/languages/language.ts'
import { quantityRows } from '../../src/text/quantity-rows.ts'
import { readQuantities } from '../../src/text/quantities.ts'

/** "text|core = value bound unit" of every quantity, briefly. */
function brief(text: string, language = 'en'): string[] {
  return readQuantities(text, language).map(({ text: whole, value, low, high, bound, unit, kind }) =>
    [whole, '=', value ?? `${low}–${high}`, bound === 'exact' ? '' : bound, unit ?? '', kind === 'number' ? '' : kind]
      .filter(part => part !== '')
      .join(' '),
  )
}

test('bound words belong to a quantity and set its bound', () => {
  assert.deepEqual(brief('At least 600 died, around 2,000 fled and up to 15,000 were moved.'), [
    'At least 600 = 600 at-least',
    'around 2,000 = 2000 about',
    'up to 15,000 = 15000 at-most',
  ])
})

test('the core is the number alone and the amount the number with its unit', () => {
  const [quantity] = readQuantities('It cost more than $1.2 million.', 'en')
  assert.equal(quantity.text, 'more than $1.2 million')
  assert.equal(quantity.amount.text, '$1.2 million')
  assert.equal(quantity.core.text, '1.2 million')
  assert.equal(quantity.value, 1_200_000)
  assert.equal(quantity.unit, 'USD')
})

test('vague words have bounds and no value', () => {
  assert.deepEqual(brief('Dozens were hurt, several hundred fled, hundreds of thousands marched.'), [
    'Dozens = 24–99 vague',
    'several hundred = 200–999 vague',
    'hundreds of thousands = 200000–999999 vague',
  ])
})

test('number words, magnitudes and fractions have their value', () => {
  for (const [words, value] of [
    ['twenty-one thousand three hundred and two', 21_302],
    ['half a million', 500_000],
    ['one and a half million', 1_500_000],
    ['two thirds', 2 / 3],
    ['a dozen', 12],
    ['3bn', 3e9],
    ['6 crore', 6e7],
  ] as const) {
    const [quantity] = readQuantities(`They counted ${words} of them.`, 'en')
    assert.ok(Math.abs((quantity?.value ?? NaN) - value) < 1e-9 * value, words)
  }
})

test('a range has two ends and no value, and its multiplier belongs to both', () => {
  assert.deepEqual(brief('Between 10 and 15 million people, 3 to 5 boats, two or three cars, $5-7 million.'), [
    'Between 10 and 15 million = 10000000–15000000',
    '3 to 5 = 3–5',
    'two or three = 2–3',
    '$5-7 million = 5000000–7000000 USD currency',
  ])
})

test('each language reads its own separators and words', () => {
  const cases: [string, string, string[]][] = [
    [
      'de',
      'Rund 2.000 Menschen und 1,2 Mio. Euro, zweihundertfünfzig Tote, mindestens 3 Verletzte.',
      [
        'Rund 2.000 = 2000 about',
        '1,2 Mio. Euro = 1200000 EUR currency',
        'zweihundertfünfzig = 250',
        'mindestens 3 = 3 at-least',
      ],
    ],
    [
      'fr',
      'Plus de 15 000 personnes, 4 millions de dollars canadiens, quatre-vingt-dix-sept morts.',
      [
        'Plus de 15 000 = 15000 at-least',
        '4 millions de dollars canadiens = 4000000 CAD currency',
        'quatre-vingt-dix-sept = 97',
      ],
    ],
    [
      'es',
      'Unos 20.000 millones de pesos argentinos y treinta y dos heridos.',
      ['Unos 20.000 millones de pesos argentinos = 20000000000 about ARS currency', 'treinta y dos = 32'],
    ],
    [
      'ru',
      'Не менее 3,5 млн рублей, около двухсот человек.',
      ['Не менее 3,5 млн рублей = 3500000 at-least RUB currency', 'около двухсот = 200 about'],
    ],
    ['ar', 'قتل خمسة وعشرون شخصا وأصيب نحو 15 ألف جندي', ['خمسة وعشرون = 25', 'نحو 15 ألف = 15000 about']],
    ['zh', '造成3人死亡，约120人受伤，投资1.2亿元', ['3 = 3', '约120 = 120 about', '1.2亿元 = 120000000 CNY currency']],
    ['ja', '売上高は1億2000万円で、前年比3.5％増', ['1億2000万円 = 120000000 JPY currency', '3.5％ = 3.5 percent']],
    ['ko', '남성 두 명이 숨지고 매출은 4억 7천만 달러', ['두 = 2', '4억 7천만 달러 = 470000000 USD currency']],
  ] // prettier-ignore
  for (const [language, text, expected] of cases) assert.deepEqual(brief(text, language), expected, language)
})

test('one separator before three digits keeps its other reading', () => {
  assert.deepEqual(
    readQuantities('1.200 Menschen', 'de').map(({ value, otherwise }) => [value, otherwise]),
    [[1200, 1.2]],
  )
  assert.deepEqual(
    readQuantities('2.357 points', 'en').map(({ value, otherwise }) => [value, otherwise]),
    [[2.357, 2357]],
  )
  assert.equal(readQuantities('1,234,567 votes', 'en')[0].otherwise, undefined)
})

test('a dollar is American unless its country stands with it', () => {
  assert.deepEqual(
    readQuantities('$5, A$5, HK$5, US$5, C$5m, 5 Canadian dollars, USD 5', 'en').map(({ unit }) => unit),
    ['USD', 'AUD', 'HKD', 'USD', 'CAD', 'CAD', 'USD'],
  )
  assert.deepEqual(brief('He filed a $4 billion suit.'), ['$4 billion = 4000000000 USD currency'])
})

test('dates, clocks, years, phones, names and pronouns are no quantities', () => {
  for (const text of [
    'It happened on October 28, 2025 at 10:40 pm.',
    'In 2024 the COVID-19 rules ended.',
    'Call 0141 532 3300, 610-447-8433 or 262-TIPS.',
    'She spoke on BBC Two.',
    'No one was hurt, and they helped one another.',
    'The F16 flew over.',
    'The address is 192.168.1.2.',
  ])
    assert.deepEqual(brief(text), [], text)
})

test('ordinals are kept as ordinals', () => {
  assert.deepEqual(brief('the 3rd and the twenty-first time'), ['3rd = 3 ordinal', 'twenty-first = 21 ordinal'])
})

test('an indefinite article counts only what is measured', () => {
  assert.deepEqual(brief('Ein Mann zahlte einen Euro.', 'de'), ['einen Euro = 1 EUR currency'])
  assert.deepEqual(brief('un hombre y una mujer', 'es'), [])
})

test('rows of the read filter quote the amount without bound words, and both ends of a range', () => {
  assert.deepEqual(quantityRows('About 25% of 10 to 15 people had over €3bn.', 'en'), [
    { start: 6, end: 9, text: '25%', kind: 'percent', value: 25 },
    { start: 13, end: 15, text: '10', kind: 'number', value: 10, low: 10, high: 15 },
    { start: 19, end: 21, text: '15', kind: 'number', value: 15, low: 10, high: 15 },
    { start: 38, end: 42, text: '€3bn', kind: 'currency', value: 3e9, unit: 'EUR' },
  ])
})

test('every quantity quotes its text, in order and without overlap', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'about',
      '1.2',
      '3,000',
      '$',
      '€',
      '%',
      'million',
      'and',
      'half',
      'a',
      'zwei',
      'und',
      'cent',
      '百',
      '万',
      '분의',
      'على',
      '-',
      '–',
      '½',
      '1/4',
      '.',
      ',',
      '\n',
      ' ',
      'to',
      'US',
      'вдвоём',
      '2024',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.nat().map(String),
  )
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }),
      fc.constantFrom(...LANGUAGE_CODES, 'und'),
      fc.boolean(),
      (pieces, language, spaced) => {
        const text = pieces.join(spaced ? ' ' : '')
        let end = 0
        for (const quantity of readQuantities(text, language)) {
          for (const slice of [quantity, quantity.core, quantity.amount])
            assert.equal(slice.text, text.slice(slice.start, slice.end))
          assert.ok(quantity.start >= end && quantity.end > quantity.start)
          assert.ok(quantity.value !== undefined || (quantity.low ?? NaN) <= (quantity.high ?? NaN))
          end = quantity.end
        }
      },
    ),
    { numRuns: 400 },
  )
})

test('a word for minus inside a bound is none', () => {
  assert.deepEqual(brief('Al menos 12 personas murieron, más o menos 30 sufren.', 'es'), [
    'Al menos 12 = 12 at-least',
    'más o menos 30 = 30 about',
  ])
  assert.deepEqual(brief('Pelo menos 12 pessoas morreram.', 'pt'), ['Pelo menos 12 = 12 at-least'])
  assert.deepEqual(brief('Estamos a menos 5 grados.', 'es'), ['menos 5 grados = -5 ° other'])
})

test('Ukrainian number words keep their apostrophe, however it is written', () => {
  for (const mark of ["'", '’', 'ʼ']) {
    const [five, nineteen] = [`п${mark}ять`, `дев${mark}ятнадцять`]
    assert.deepEqual(brief(`Загинули ${five} людей, ${nineteen} зникли.`, 'uk'), [`${five} = 5`, `${nineteen} = 19`])
  }
})

test('words that every object knows are no numbers', () => {
  for (const word of Object.getOwnPropertyNames(Object.prototype))
    for (const language of ['en', 'de', 'ru', 'zh'])
      assert.equal(brief(`3 ${word} 4`, language).length, 2, `3 ${word} 4 in ${language}`)
})

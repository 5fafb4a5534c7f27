import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { readNames } from '../../src/text/names.ts'

const texts = (text: string, language = 'en') => readNames(text, language).map(name => name.text)
const bearer = (text: string, form: string) => readNames(text, 'en').find(name => name.text === form)?.bearer

test('a name stands without its title, and the title is kept as its role', () => {
  const [name] = readNames('Rep. Mara Tollin left early.', 'en')
  assert.equal(name.text, 'Mara Tollin')
  assert.equal(name.role?.text, 'Rep.')
  assert.equal(name.type, 'person')
})

test('hyphens, particles, initials and apostrophes stay inside a name', () => {
  assert.deepEqual(texts('Later Han Ji-woo met Omar al-Rahbi, J. K. Astor and Piet van der Lind with Sean O’Dallan.'), [
    'Han Ji-woo',
    'Omar al-Rahbi',
    'J. K. Astor',
    'Piet van der Lind',
    'Sean O’Dallan',
  ])
})

test('a family name and an acronym in brackets are joined to the full name', () => {
  const text = 'Han Ji-woo leads the Harbour Workers United (HWU). Yesterday Han said the HWU would march.'
  assert.equal(bearer(text, 'Han'), 'Han Ji-woo')
  assert.equal(bearer(text, 'HWU'), 'Harbour Workers United')
})

test('months, days, nationalities and words at the beginning of a sentence are no names', () => {
  assert.deepEqual(
    texts('On Monday in October the French minister spoke. Officials said nothing. However, it rained.'),
    [],
  )
})

test('an organisation keeps its small words', () => {
  assert.deepEqual(texts('It was the Ministry of Health and Welfare and the University of Tarnholm.'), [
    'Ministry of Health and Welfare',
    'University of Tarnholm',
  ])
})

test('every name quotes its text, in order, without overlap', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), text => {
      let end = 0
      for (const name of readNames(text, 'en')) {
        assert.equal(text.slice(name.start, name.end), name.text)
        assert.ok(name.start >= end)
        end = name.end
      }
    }),
  )
})

const NAMED: Record<string, [text: string, names: string[]]> = {
  de: [
    'Bundeskanzler Olaf Behrend traf in Berlin den Präsidenten Wolodym Selen. Am Montag kam die Polizei.',
    ['Olaf Behrend', 'Berlin', 'Wolodym Selen'],
  ],
  fr: ['Le président Jean Dorval a quitté Paris lundi. Les pêcheurs restent.', ['Jean Dorval', 'Paris']],
  es: ['El ministro Pedro Salas llegó a Madrid el lunes. La policía espera.', ['Pedro Salas', 'Madrid']],
  ru: ['Президент Иван Петров прибыл в Москву. Полиция ждёт.', ['Иван Петров', 'Москву']],
  ar: ['قال الرئيس سامي الحداد إنه في موسكو.', ['سامي الحداد', 'موسكو']],
  zh: ['外交部发言人王毅明在北京表示，会议结束。', ['外交部', '王毅明', '北京']],
  ja: ['田中太郎市長は東京にいる。長野県の佐藤氏も来た。', ['田中太郎', '東京', '長野県', '佐藤']],
  ko: ['김민수 시장은 서울에서 기자들에게 말했다.', ['김민수', '서울']],
}

for (const [language, [text, names]] of Object.entries(NAMED)) {
  test(`names in ${language}, and nothing else`, () => assert.deepEqual(texts(text, language), names))
}

test('a headline gives no names by its capitals alone', () => {
  const text =
    'Mayor Says Old Harbour Bridge Must Close For Ever.\n\nThe mayor, Mara Tollin, left. It rained all day. Nobody came.'
  assert.deepEqual(texts(text), ['Mara Tollin'])
})

test('acronyms of common things and adjectives made of names are no names', () => {
  assert.deepEqual(texts('Later the CEO met an NGO and a Norway-based POW.'), [])
})

test('the government, conditions, spokesmen and units are no names', () => {
  const of = (text: string, language: string) => readNames(text, language).map(name => name.text)
  assert.deepEqual(of('政府は約17兆円の対策を決める。', 'ja'), [])
  assert.deepEqual(of('경찰에 따르면 2명이 다쳤다.', 'ko'), [])
  assert.deepEqual(of('وقال المتحدث باسم وزارة الداخلية سعد الكرخي إنه هنا.', 'ar'), ['وزارة الداخلية', 'سعد الكرخي'])
  assert.deepEqual(of('Das kostet 4,5 Milliarden Euro, sagte Forscherin Mara Rolle.', 'de'), ['Mara Rolle'])
})

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readNames } from '../../src/text/names.ts'

const TYPES: [language: string, text: string, types: Record<string, string | undefined>][] = [
  ['en', 'Mara Tollin said so. Later Tollin left.', { 'Mara Tollin': 'person', Tollin: 'person' }],
  [
    'en',
    'It happened in Guntur, India, and near the village of Karsund.',
    { Guntur: 'place', India: 'place', Karsund: 'place' },
  ],
  [
    'en',
    'He joined the Tarn Valley Bank and the movement MoveOn.',
    { 'Tarn Valley Bank': 'organisation', MoveOn: 'organisation' },
  ],
  [
    'en',
    'It was reported by Reuters and by the news agency Tarnpress.',
    { Reuters: 'organisation', Tarnpress: 'organisation' },
  ],
  ['en', 'They came from Zell, Karsund and Tarn.', { Zell: 'place', Karsund: 'place', Tarn: 'place' }],
  ['en', 'He read “Grey Morning” and liked it.', { 'Grey Morning': undefined }],
  ['en', 'The First Amendment protects it.', { 'First Amendment': undefined }],
  ['it', 'Lo ha detto Medici Senza Frontiere tra Tarna e Karsund.', { 'Medici Senza Frontiere': 'organisation' }],
  ['ru', 'Он живёт в посёлке Зельево, у реки Тарны.', { Зельево: 'place', Тарны: 'place' }],
  ['ru', 'Компания «Нордика» уволила футболиста Мансура.', { Нордика: 'organisation', Мансура: 'person' }],
  ['ru', 'Они жили в Нью-Йорке и Лос-Анджелесе.', { 'Нью-Йорке': 'place', 'Лос-Анджелесе': 'place' }],
  ['de', 'Er wohnt in Tarnhausen an der Elbe.', { Tarnhausen: 'place', Elbe: 'place' }],
  [
    'es',
    'Nació en la ciudad de Karsunda y dirige el Banco de Tarn.',
    { Karsunda: 'place', 'Banco de Tarn': 'organisation' },
  ],
] // prettier-ignore

describe('what most speaks for is the type', () => {
  for (const [language, text, types] of TYPES)
    test(`${language}: ${text}`, () => {
      const found = new Map(readNames(text, language).map(name => [name.text, name.type]))
      for (const [form, type] of Object.entries(types)) assert.equal(found.get(form), type, form)
    })
})

test('in German a lone noun that the list does not know is no name', () => {
  assert.deepEqual(
    readNames('Gestern wurden Halteabstände und Tragwerksfugen geprüft.', 'de').map(({ text }) => text),
    [],
  )
})

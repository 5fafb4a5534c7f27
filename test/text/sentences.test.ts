import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { LANGUAGE_CODES } from '../../src/text/languages/language.ts'
import { sentences } from '../../src/text/sentences.ts'

function cut(text: string, language = 'en'): string[] {
  return sentences(text, language).map(sentence => sentence.text)
}

test('abbreviations, initials, decimals and dates do not end a sentence', () => {
  for (const text of [
    'Rep. John A. Smith met Dr. Lee on Oct. 28 near St. Louis.',
    'The talks took 3.5 hours, until 10 p.m. Monday, in the U.S. Senate.',
    'It sold No. 5 to Acme Inc. for $1.2 million.',
  ])
    assert.deepEqual(cut(text), [text])
})

test('an abbreviation ends a sentence where the next word opens one', () => {
  assert.deepEqual(cut('It struck at 5 a.m. The town slept. He works in the U.S. She does not.'), [
    'It struck at 5 a.m.',
    'The town slept.',
    'He works in the U.S.',
    'She does not.',
  ])
})

test('quotes keep their closing mark and their speaker', () => {
  assert.deepEqual(cut('"We are done." he said. “I was told to go.” Then he left.'), [
    '"We are done." he said.',
    '“I was told to go.”',
    'Then he left.',
  ])
  assert.deepEqual(cut('Il a dit : « Nous partons. » Puis il est sorti.', 'fr'), [
    'Il a dit : « Nous partons. »',
    'Puis il est sorti.',
  ])
})

test('a line without a full stop is a sentence of its own', () => {
  assert.deepEqual(cut('Storm kills three\nThe storm hit Tarn.'), ['Storm kills three', 'The storm hit Tarn.'])
})

test('a long paragraph is cut where its parts are', () => {
  const parts = Array.from({ length: 900 }, (_, index) =>
    index % 300 === 7 ? `Then ${'word '.repeat(2000)}ends.` : `Part ${index} of it met Dr. Lee.`,
  )
  assert.deepEqual(cut(parts.join(' ')), parts)
})

test('each language has its own ends', () => {
  const cases: [string, string, string[]][] = [
    [
      'de',
      'Am 3. Oktober kamen ca. 20 Gäste. Die 2. Kammer wies z. B. die Klage ab.',
      ['Am 3. Oktober kamen ca. 20 Gäste.', 'Die 2. Kammer wies z. B. die Klage ab.'],
    ],
    ['zh', '这是第一句。真的吗？是的！', ['这是第一句。', '真的吗？', '是的！']],
    ['ar', 'هل تعلم؟ نعم. انتهى.', ['هل تعلم؟', 'نعم.', 'انتهى.']],
    [
      'ru',
      'В 2024 г. было 5 млн руб. дохода. А. С. Иванов ушёл.',
      ['В 2024 г. было 5 млн руб. дохода.', 'А. С. Иванов ушёл.'],
    ],
    ['es', '¿Qué pasó? Nada. El Sr. López calla.', ['¿Qué pasó?', 'Nada.', 'El Sr. López calla.']],
  ] // prettier-ignore
  for (const [language, text, expected] of cases) assert.deepEqual(cut(text, language), expected, language)
})

test('sentences quote their text, in order, and leave out only white space', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom('A.', 'Oct.', '28.', '“', '”', '»', '. ', '!', '?', '\n', ' ', 'word', 'The', '。', '…', '3.5'),
        { maxLength: 30 },
      ),
      fc.constantFrom(...LANGUAGE_CODES),
      (pieces, language) => {
        const text = pieces.join('')
        let end = 0
        for (const sentence of sentences(text, language)) {
          assert.equal(sentence.text, text.slice(sentence.start, sentence.end))
          assert.equal(text.slice(end, sentence.start).trim(), '')
          end = sentence.end
        }
        assert.equal(text.slice(end).trim(), '')
      },
    ),
    { numRuns: 300 },
  )
})

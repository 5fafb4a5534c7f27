import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { readAttributions } from '../../src/text/attributions.ts'

const WORDS: Record<string, string[]> = {
  de: ['sagte', 'teilte', 'mit', 'dass', 'wie', 'laut', 'Tollin', 'die', 'habe', 'so', 'hat', 'gesagt'],
  fr: ['a', 'dit', 'a-t-il', 'que', 'selon', 'le', 'maire', 'Tollin', "l'AFP", 'ajoutant', 'comme'],
  es: ['dijo', 'que', 'según', 'la', 'alcaldesa', 'Tollín', 'añadió', 'ha', 'declarado', 'y'],
  ru: ['сказал', 'что', 'по', 'словам', 'Толлин', 'он', 'как', 'в', 'об', 'этом'],
  ar: ['وقال', 'إن', 'بحسب', 'الشرطة', 'قائلا', 'نقلا', 'عن', 'تولين'],
  ja: ['と述べた。', 'は', '「', '」', 'によると、', '警察'],
  ko: ['말했다.', '김철수는', '“', '”고', '경찰에', '따르면'],
  zh: ['说：', '“', '”', '据', '警方', '称，', '李明'],
}
const MARKS = ['«', '»', '„', '“', '”', '"', ',', '.', ':', '–', '—', '\n\n', '(', ')', '?']

test('every span quotes its text in every language', () => {
  for (const [language, words] of Object.entries(WORDS)) {
    const word = fc.constantFrom(...words, ...MARKS)
    fc.assert(
      fc.property(fc.array(word, { maxLength: 50 }), parts => {
        const text = parts.join(' ')
        for (const { source, cue, content } of readAttributions(text, language)) {
          assert.ok(content.length > 0)
          for (const slice of [...source, ...cue, ...content]) {
            assert.equal(text.slice(slice.start, slice.end), slice.text)
            assert.ok(slice.end > slice.start)
          }
        }
      }),
      { numRuns: 60 },
    )
  }
})

test('a pronoun is no other person’s where two were named', () => {
  const [, second] = readAttributions(
    'La directora Ana Vela dijo que el puente aguanta.\n\nEl alcalde Luis Mora visitó el lugar.\n\nÉl afirmó que hay dinero.',
    'es',
  )
  assert.notEqual(second.speaker, 'Ana Vela')
})

test('a description is the one who was introduced by it, and nobody else', () => {
  const told = (text: string) => readAttributions(text, 'fr').map(({ speaker }) => speaker)
  const named = 'La procureure Brigitte Nels a dit que deux armes ont été retrouvées. '
  assert.deepEqual(told(`${named}« Rien de plus », a ajouté la magistrate.`), ['Brigitte Nels', 'Brigitte Nels'])
  assert.deepEqual(told(`${named}« Rien de plus », a ajouté le gardien.`), ['Brigitte Nels', undefined])
})

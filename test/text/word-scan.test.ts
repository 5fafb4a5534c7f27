import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { scanWords } from '../../src/text/word-scan.ts'
import { words } from '../../src/text/words.ts'

const scanned = (text: string, language = 'und'): string[] => {
  const found: string[] = []
  scanWords(text, language, (start, end) => found.push(text.slice(start, end)))
  return found
}
const cut = (text: string, language = 'und'): string[] => words(text, language).map(word => word.text)

test('words are cut as the list of words cuts them, in scripts with and without spaces', () => {
  for (const text of [
    "The captain's well-known ship (the “Lady Amber”) sank at 3.15 p.m.",
    'Das Schiff fuhr 1.240 Menschen -- l’État, L’équipage, O’Hara-Lind.',
    '渡轮“琥珀夫人”号在港口外沉没，船上有142人。',
    'フェリー「アンバー号」が沈没した。',
    'เรือข้ามฟากจมลงนอกท่าเรือ',
    'Паром «Янтарь» затонул.',
    '𠮷野家 and 😀 or a😀b',
    "'quoted' -dash- end.",
  ]) {
    assert.deepEqual(scanned(text), cut(text), text)
  }
})

test('it is told whether a word is ASCII', () => {
  const plain: boolean[] = []
  scanWords("port café O’Hara O'Hara", 'en', (_, __, ascii) => plain.push(ascii))
  assert.deepEqual(plain, [true, false, false, true])
})

test('any text is cut alike', () => {
  const piece = fc.constantFrom(
    'a',
    'é',
    "'",
    '’',
    '-',
    '.',
    ' ',
    '\n',
    '1',
    '中',
    'か',
    'ก',
    '한',
    '😀',
    '\ud83d',
    'ß',
    '́',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
      assert.deepEqual(scanned(pieces.join('')), cut(pieces.join('')))
    }),
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { decodeBytes } from '../../src/text/charset.ts'

const latin = (text: string): Uint8Array => Uint8Array.from(text, c => c.charCodeAt(0))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

test('UTF-8 beyond ASCII is UTF-8, whatever is declared', () => {
  const { text, charset } = decodeBytes(
    utf8('<meta charset="iso-8859-1">Hafenwärter'),
    'text/html; charset=windows-1251',
  )
  assert.match(text, /Hafenwärter/)
  assert.equal(charset, 'utf-8')
})

test('a byte order mark decides', () => {
  assert.equal(decodeBytes(Uint8Array.from([0xff, 0xfe, 0x68, 0, 0x69, 0])).text, 'hi')
  assert.equal(decodeBytes(Uint8Array.from([0xfe, 0xff, 0, 0x68, 0, 0x69])).text, 'hi')
  assert.equal(decodeBytes(Uint8Array.from([0xef, 0xbb, 0xbf, 0x68, 0x69])).text, 'hi')
})

test('HTTP is asked before the page, the page before a guess', () => {
  const bytes = latin('<meta charset="windows-1252">Gr\xfc\xdfe')
  assert.equal(decodeBytes(bytes).from, 'declared')
  assert.match(decodeBytes(bytes).text, /Grüße/)
  assert.equal(decodeBytes(bytes, 'text/html; charset="iso-8859-1"').from, 'http')
})

test('windows-1252 quotes are quotes', () => {
  assert.equal(decodeBytes(latin('\x93Lamp\x94 \x96 out\x85 \xe9t\xe9')).text, '“Lamp” – out… été')
})

test('UTF-16 without a mark is known by its zeros, Cyrillic by where its letters lie, Japanese by its kana', () => {
  assert.equal(decodeBytes(Uint8Array.from(Buffer.from('The lamp went out twice.', 'utf16le'))).charset, 'utf-16le')
  const russian = 'лампа маяка погасла дважды до полуночи и смотритель зажег ее вручную'
  const cp1251 = Uint8Array.from(russian, c => (c === ' ' ? 32 : c.charCodeAt(0) - 0x410 + 0xc0))
  assert.equal(decodeBytes(cp1251).text, russian)
  // "ひらがなのぶん" in Shift_JIS
  const sjis = Uint8Array.from([
    0x82, 0xd0, 0x82, 0xe7, 0x82, 0xaa, 0x82, 0xc8, 0x82, 0xcc, 0x82, 0xd4, 0x82, 0xf1, 0x82, 0xc5, 0x82, 0xb7,
  ])
  assert.match(decodeBytes(sjis).text, /ひらがな/)
})

test('no bytes and no label can make it throw', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      fc.string(),
      (bytes, label) => typeof decodeBytes(bytes, label).text === 'string',
    ),
  )
})

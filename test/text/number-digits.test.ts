import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readNumeral } from '../../src/text/number-digits.ts'

test('numerals are read with the separators of many countries', () => {
  for (const [written, value] of [
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1 234 567', 1_234_567],
    ['1\u202f234,5', 1234.5],
    ["1'234", 1234],
    ['12,34,567', 1_234_567],
    ['١٢٣٤٫٥', 1234.5],
    ['１２３', 123],
    ['0.683', 0.683],
    ['1e10', 1e10],
  ] as const)
    assert.equal(readNumeral(written, '.')?.value, value, written)
})

test('dotted dates and addresses are no numerals', () => {
  for (const written of ['192.168.1.2', '12.10.2025', '1.2,3.4'])
    assert.equal(readNumeral(written, '.'), undefined, written)
})

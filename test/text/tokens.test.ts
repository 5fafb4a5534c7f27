import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import { tokens } from '../../src/text/tokens.ts'

/** The text of each sentence, its tokens joined by blanks. */
function sentencesOf(text: string, language = 'en'): string[] {
  const found: string[][] = []
  for (const token of tokens(text, language)) (found[token.sentence] ??= []).push(token.text)
  return found.map(words => words.join(' '))
}

describe('tokens', () => {
  test('quote the text exactly, in order, without overlap', () => {
    const piece = fc.constantFrom(
      'Holt',
      "'s",
      '’S',
      '.',
      ' ',
      '“',
      '"',
      "''",
      'U.S.',
      '12',
      '1,200',
      'über',
      '中国',
      '\n',
      '…',
      'é́',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
        const text = pieces.join('')
        let last = 0
        for (const { start, end, text: words } of tokens(text, 'en')) {
          assert.ok(start >= last)
          assert.equal(text.slice(start, end), words)
          last = end
        }
      }),
    )
  })

  const KINDS: [string, string][] = [
    ['Holt', 'word'],
    ['ÜBER', 'word'],
    ["'s", 'word'],
    ['12', 'number'],
    ['٣', 'number'],
    ['中国', 'word'],
    ['“', 'mark'],
    ["'", 'mark'],
  ]
  for (const [text, kind] of KINDS) {
    test(`${text} is a ${kind}`, () => assert.equal(tokens(text, 'en').at(-1)!.kind, kind))
  }

  test('a possessive ending stands apart', () => {
    assert.deepEqual(
      tokens("Holt's boat, TOLLIN’S too", 'en').map(({ text }) => text),
      ['Holt', "'s", 'boat', ',', 'TOLLIN', '’S', 'too'],
    )
  })

  const SENTENCES: [string, number][] = [
    ['The gun went off.The boy fled to the pier.', 2],
    ['He was seen at the pier.I was not there.', 2],
    ['The boy fled. The gun was found.', 2],
    ['Read it on karsund.no or in ferry.txt today.', 1],
    ['The U.S. Senate met. It was late.', 2],
    ['J.R. Tolan wrote it in Node.js on Monday.', 1],
    ['It met at 5 p.m. Monday in Karsund.', 1],
    ['It met at 5 p.m. The mayor left.', 2],
    ['“Where?” she asked.', 1],
    ['“Go away.” He left.', 2],
  ]
  for (const [text, count] of SENTENCES) {
    test(`${count === 1 ? 'one sentence' : `${count} sentences`}: ${text}`, () =>
      assert.equal(sentencesOf(text).length, count))
  }
})

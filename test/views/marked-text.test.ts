import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { markedText } from '../../src/views/marked-text.ts'

test('overlapping spans are marked without repeating words', () => {
  const [{ pieces }] = markedText('one two three four', [
    { start: 0, end: 7 },
    { start: 4, end: 13 },
  ])
  assert.deepEqual(
    pieces.map(({ text, marked, anchors }) => [text, marked, anchors]),
    [
      ['one ', true, ['s0-7']],
      ['two', true, ['s4-13']],
      [' three', true, []],
      [' four', false, []],
    ],
  )
})

test('pieces always spell their paragraph, whatever the spans', () => {
  const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
  fc.assert(
    fc.property(
      fc.string({ maxLength: 60, unit: fc.constantFrom('a', ' ', '\n', 'é', '😀') }),
      fc.array(span),
      (text, spans) => {
        const written = markedText(text, spans).map(({ pieces }) => pieces.map(piece => piece.text).join(''))
        assert.deepEqual(
          written,
          text.split('\n').filter(line => line.trim() !== ''),
        )
      },
    ),
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { type Attribution, readAttributions } from '../../src/text/attributions.ts'

const read = (text: string, language = 'en') => readAttributions(text, language)
const words = ({ source, cue, content }: Attribution) =>
  [source, cue, content].map(pieces => pieces.map(piece => piece.text))

test('a quotation before its speaker is direct speech with its comma and marks', () => {
  const [found] = read('“The bridge is closed,” said Mara Tollin, a harbour official.')
  assert.equal(found.kind, 'direct')
  assert.deepEqual(words(found), [['Mara Tollin, a harbour official'], ['said'], ['“The bridge is closed,”']])
  assert.equal(found.speaker, 'Mara Tollin')
})

test('a quotation in two parts is one attribution', () => {
  const [found, ...more] = read('“The bridge is closed,” Tollin said. “It will stay closed.”')
  assert.deepEqual(words(found)[2], ['“The bridge is closed,”', '“It will stay closed.”'])
  assert.equal(more.length, 0)
})

test('indirect speech begins with "that" and ends before the full stop', () => {
  const [found] = read('Tollin said on Tuesday that the bridge was closed.')
  assert.deepEqual(words(found), [['Tollin'], ['said'], ['that the bridge was closed']])
  assert.equal(found.kind, 'indirect')
})

test('words quoted inside indirect speech make it mixed', () => {
  const [found] = read('Tollin said the bridge was “not safe” for lorries.')
  assert.equal(found.kind, 'mixed')
})

test('according to somebody', () => {
  const [found] = read('Two boats sank, according to the coast guard.')
  assert.deepEqual(words(found), [['the coast guard'], ['according to'], ['Two boats sank']])
})

test('a pronoun is resolved to the person named before', () => {
  const found = read('Mara Tollin visited the bridge. “It is closed,” she said.')
  assert.equal(found[0].speaker, 'Mara Tollin')
})

test('nouns that look like cue verbs are none', () => {
  assert.deepEqual(read('The report of the claims office fell. His reply was late. A list of demands hung there.'), [])
})

test('every span quotes its text', () => {
  const word = fc.constantFrom(
    '“',
    '”',
    '"',
    'said',
    'she',
    'Tollin',
    ',',
    '.',
    'that',
    'according',
    'to',
    'by',
    'was',
    'told',
    '\n\n',
    '(',
    ')',
    '—',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), parts => {
      const text = parts.join(' ')
      for (const { source, cue, content } of read(text)) {
        for (const slice of [...source, ...cue, ...content]) {
          assert.equal(text.slice(slice.start, slice.end), slice.text)
          assert.ok(slice.end > slice.start)
        }
      }
    }),
  )
})

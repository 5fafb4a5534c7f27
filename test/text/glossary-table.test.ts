import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { encodeGlossary, GlossaryTable, type Meant } from '../../src/text/glossary-table.ts'

const meant = fc.uniqueArray(
  fc.record({ idea: fc.string({ minLength: 1, maxLength: 8 }), share: fc.double({ min: 0.01, max: 1, noNaN: true }) }),
  {
    maxLength: 4,
    selector: ({ idea }) => idea,
  },
)
const words = fc.dictionary(fc.string({ minLength: 1, maxLength: 6 }), meant, { maxKeys: 40, noNullPrototype: true })

test('what was put into a table is found in it, by language, to the nearest 255th', () => {
  fc.assert(
    fc.property(words, words, (german, french) => {
      const content = new Map([
        ['de', new Map<string, Meant[]>(Object.entries(german))],
        ['fr', new Map<string, Meant[]>(Object.entries(french))],
      ])
      const table = new GlossaryTable(encodeGlossary(content, []))
      for (const [language, entries] of content) {
        for (const [word, expected] of entries) {
          const found = table.meaningsOf(word, language)
          assert.deepEqual(
            found.map(({ idea }) => idea),
            expected.map(({ idea }) => idea),
          )
          for (const [at, { share }] of found.entries()) assert.ok(Math.abs(share - expected[at].share) < 1 / 200)
        }
      }
      assert.deepEqual(table.meaningsOf('a word that nobody has', 'de'), [])
      assert.deepEqual(table.meaningsOf('', 'xx'), [])
    }),
  )
})

test('a table that is cut short is a RangeError or a SyntaxError, never a wrong answer', () => {
  const content = new Map([['de', new Map([['fähre', [{ idea: 'ferri', share: 1 }]]])]])
  const bytes = encodeGlossary(content, [])
  for (let length = 0; length < bytes.length; length++) {
    assert.throws(() => new GlossaryTable(bytes.slice(0, length)), /RangeError|SyntaxError|TypeError/)
  }
})

import assert from 'node:assert/strict'
import { afterEach, test } from 'node:test'
import { termOf, useGlossary } from '../../../src/stages/6-cluster/terms.ts'
import { encodeGlossary, GlossaryTable } from '../../../src/text/glossary-table.ts'

const table = new GlossaryTable(
  encodeGlossary(new Map([['de', new Map([['bürgermeister', [{ idea: 'mayor', share: 1 }]]])]]), []),
)
afterEach(() => useGlossary(undefined))

test('a word that the glossary has gets the key of the English word beside its own', () => {
  const { bridge } = termOf('mayor', 'en')
  const before = termOf('Bürgermeister', 'de')
  assert.deepEqual(before.meant, [])
  useGlossary(() => table)
  const after = termOf('Bürgermeister', 'de')
  assert.equal(after.bridge, before.bridge)
  assert.equal(after.own, before.own)
  assert.deepEqual(
    after.meant.map(([key]) => key),
    [bridge],
  )
})

test('English words, places and numbers are what they are without a glossary', () => {
  const words = [
    ['mayor', 'en'],
    ['Norwegen', 'de'],
    ['112', 'de'],
  ] as const
  const before = words.map(([word, language]) => termOf(word, language))
  useGlossary(() => table)
  assert.deepEqual(
    words.map(([word, language]) => termOf(word, language)),
    before,
  )
})

test('the halves of a word with a hyphen count as if they stood alone', () => {
  const keys = termOf('US-Bürgermeister', 'de').meant.map(([key]) => key)
  assert.ok(keys.includes('place:US'))
  assert.ok(keys.includes(termOf('Bürgermeister', 'de').bridge!))
})

import assert from 'node:assert/strict'
import { it } from 'node:test'
import { readQuotes } from '../../src/text/quotes.ts'
import { tokens } from '../../src/text/tokens.ts'

it('a word that every object knows opens no quotation', () => {
  assert.equal(readQuotes(tokens('constructor: valueOf: “so it is”', 'en')).length, 1)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { NO_PHRASES, phrasesOf, phrasesShared, withPhrases } from '../../../src/stages/6-cluster/phrases.ts'
import { wordHashes } from '../../../src/text/word-hashes.ts'

const SAID =
  '“We heard a bang below the car deck and then the lights went out, and nobody told us where the boats were,” said a passenger from Tarnholm who had travelled with her two sons to visit their grandmother.'

test('two texts that quote one passage share phrases, whatever stands around it', () => {
  const one = phrasesOf(wordHashes(`The ferry sank at night. ${SAID}`))
  const other = phrasesOf(
    wordHashes(`Rescuers went on searching on Tuesday. ${SAID.toUpperCase()} The owner was silent.`),
  )
  assert.ok(phrasesShared(one, other) >= 2)
})

test('texts in other words share none', () => {
  const other = phrasesOf(
    wordHashes('The parliament passed the budget with a narrow majority after a debate of eleven hours.'),
  )
  assert.equal(phrasesShared(phrasesOf(wordHashes(SAID)), other), 0)
  assert.equal(phrasesShared(phrasesOf(wordHashes(SAID)), NO_PHRASES), 0)
})

test('a text of fewer than five words has none', () => {
  assert.equal(phrasesOf(wordHashes('Ferry sinks off Tarnholm')).length, 0)
})

test('a story shares with an article what any of its articles shared, and is bounded', () => {
  const list = fc.uniqueArray(fc.integer(), { maxLength: 60 }).map(each => Int32Array.from(each).sort())
  fc.assert(
    fc.property(fc.array(list, { maxLength: 12 }), list, (lists, article) => {
      let known = NO_PHRASES
      for (const each of lists) known = withPhrases(known, each)
      assert.deepEqual(known, known.toSorted())
      assert.ok(known.length <= 300)
      const all = new Set(lists.flatMap(each => [...each]))
      assert.ok(phrasesShared(known, article) <= article.filter(each => all.has(each)).length)
      if (all.size <= 240) assert.equal(phrasesShared(known, article), article.filter(each => all.has(each)).length)
    }),
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { CARRIES, carryingMarks, commonWords, markedWords } from '../../../src/stages/5-trace/word-marks.ts'

const marks = (text: string, language = 'en') => [...markedWords(text, language).marks]

test('a word is known by its first six letters, without case and accents', () => {
  assert.deepEqual(marks('Ferries FERRIES Ferriesmen'), [...marks('ferries'), ...marks('ferries'), ...marks('ferries')])
  assert.deepEqual(marks('Événements'), marks('evenem'))
  assert.notDeepEqual(marks('harbour'), marks('harvest'))
})

test('short words carry nothing, but figures and signs of unspaced scripts do', () => {
  const carry = (text: string, language?: string) => marks(text, language).map(mark => mark >= CARRIES)
  assert.deepEqual(carry('the off ferry 37 é9'), [false, false, true, true, true])
  assert.deepEqual(carry('the a 7'), [false, false, false])
  assert.ok(carry('渡轮沉没', 'zh').includes(true))
})

test('each mark stands where its word does', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('ferry', 'é9', 'Ōsaka', '37', 'of'), { maxLength: 40 }), words => {
      const text = words.join(' ')
      const { marks: found, starts } = markedWords(text, 'en')
      assert.equal(found.length, words.length)
      for (const [at, word] of words.entries()) {
        assert.ok(text.startsWith(word, starts[at]))
        assert.equal(found[at], marks(word)[0])
      }
    }),
  )
})

test('a text of more words than there was room for, one of lone surrogates and none at all are read', () => {
  assert.equal(markedWords('ferry '.repeat(9000), 'en').marks.length, 9000)
  assert.doesNotThrow(() => markedWords('\ud800 \udc00a \u0000', 'en'))
  assert.deepEqual(marks(''), [])
})

test('common words are counted once each, and only those that carry meaning', () => {
  const [one, other] = ['The ferry sank off Kelland, the ferry', 'A ferry off Orrin: ferry'].map(text =>
    Uint16Array.from(marks(text)),
  )
  const counts = { shared: 1, ofA: 3, ofB: 2 }
  assert.deepEqual(commonWords(one, other), counts)
  assert.deepEqual(commonWords(one, other), counts)
  assert.deepEqual(commonWords(other, one), { shared: 1, ofA: 2, ofB: 3 })
  assert.equal(carryingMarks(one).length, 3)
})

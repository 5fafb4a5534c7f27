import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { boundedMemo, ownCopies } from '../../../src/stages/3-extract/bounded-memo.ts'

test('A copy says what the original says, whatever is in it.', () => {
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      assert.equal(JSON.stringify(ownCopies(value)), JSON.stringify(value))
    }),
  )
  assert.deepEqual(ownCopies({ title: 'The ferry that never sailed', date: null, notes: [undefined] }), {
    title: 'The ferry that never sailed',
    date: null,
    notes: [undefined],
  })
})

test('A memo that forgot an answer works it out again.', () => {
  let asked = 0
  const length = boundedMemo(word => {
    asked += 1
    return word.length
  }, 2)
  for (const word of ['a', 'bb', 'ccc', 'dddd', 'eeeee', 'a', 'a']) assert.equal(length(word), word.length)
  assert.equal(asked, 6)
})

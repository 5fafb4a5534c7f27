import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RememberedWords } from '../../../src/stages/6-cluster/remembered-words.ts'

test('words met lately are remembered, others are forgotten', () => {
  const words = new RememberedWords<number>()
  words.set('once', -1)
  words.set('again and again', -2)
  for (let at = 0; at < 100_000; at++) {
    words.set(`word ${at}`, at)
    assert.equal(words.get('again and again'), -2)
  }
  assert.equal(words.get('once'), undefined)
  assert.equal(words.get('word 99999'), 99_999)
})

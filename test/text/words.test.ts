import assert from 'node:assert/strict'
import { test } from 'node:test'
import { words } from '../../src/text/words.ts'

const LONE = /[\ud800-\udfff]/u

test('words of scripts without spaces are cut by the dictionary and stand where they are', () => {
  const text = 'The 渡轮沉没了 at noon'
  const found = words(text, 'zh')
  assert.ok(found.length > 4)
  for (const { start, end, text: word } of found) assert.equal(text.slice(start, end), word)
})

test('a run of one script that has no end is cut too, and no character in two', () => {
  for (const letter of ['时', 'の', 'ก', '𠀀']) {
    const text = `a ${letter.repeat(60_000)}`
    const found = words(text)
    assert.equal(found.map(({ text: word }) => word).join(''), text.replace(' ', ''))
    assert.ok(found.every(({ start, end, text: word }) => text.slice(start, end) === word && !LONE.test(word)))
  }
})

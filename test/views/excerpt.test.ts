import assert from 'node:assert/strict'
import { test } from 'node:test'
import { excerpt } from '../../src/views/excerpt.ts'

test('an excerpt is cut between words and says that it was cut', () => {
  assert.equal(excerpt('The ferry sank, and nobody knows why.', 18), 'The ferry sank…')
  assert.equal(excerpt('Short.', 18), 'Short.')
})

test('a text without spaces is cut all the same', () => {
  assert.equal(excerpt('渡船在港口外沉没至少十二人死亡', 8), '渡船在港口外沉…')
})

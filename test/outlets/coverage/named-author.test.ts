import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hasNamedAuthor } from '../../../src/outlets/coverage/named-author.ts'

test('a person with two names is a named author, in any script', () => {
  for (const name of [
    'Ada Quill',
    'By Ada Quill',
    'Ada Quill |',
    'M. J. O’Hara',
    'Åsa von der Mühle',
    'Олена Квіль',
    '김민수 기자',
    '田中花子',
  ]) {
    assert.ok(hasNamedAuthor([name]), name)
  }
})

test('an agency, a desk, a post, the outlet itself and a sign are not', () => {
  for (const name of [
    'AFP',
    'Reuters',
    'Staff Writer',
    'Online-Redaktion',
    'News Desk',
    'The Citizen',
    'Political Editor',
    'admin',
    'aqu',
    '',
  ]) {
    assert.ok(!hasNamedAuthor([name]), name)
  }
  assert.ok(!hasNamedAuthor(['The Merrow Gull'], 'The Merrow Gull'))
  assert.ok(!hasNamedAuthor([]))
})

test('one person among agencies is enough', () => {
  assert.ok(hasNamedAuthor(['AFP', 'Ada Quill']))
})

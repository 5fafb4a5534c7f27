import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readNames } from '../../src/text/names.ts'

const namesIn = (text: string) => readNames(text, 'en').map(({ text, type }) => (type ? `${text}/${type}` : text))

test('words of news that begin a sentence are no names, and neither are words before a number', () => {
  for (const text of [
    'Rescuers came late.',
    'Turnout was low.',
    'Militants fled.',
    'Ferries stopped.',
    'A Category 4 storm.',
  ])
    assert.deepEqual(namesIn(text), [], text)
  assert.deepEqual(namesIn('It closed Interstate 70 and Route 66.'), [])
  assert.deepEqual(namesIn('The world No. 3 beat Ana Kovac.'), ['Ana Kovac/person'])
})

test('a body that begins with a calling is named whole, a chief of police or fire by his own name', () => {
  assert.deepEqual(namesIn('Doctors Without Borders said so.'), ['Doctors Without Borders/organisation'])
  assert.deepEqual(namesIn('"It is out," said Fire Chief Mark Duval.'), ['Mark Duval/person'])
  assert.deepEqual(namesIn('Police Chief Ann Moor said so.'), ['Ann Moor/person'])
})

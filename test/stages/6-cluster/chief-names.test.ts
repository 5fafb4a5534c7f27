import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ChiefNames } from '../../../src/stages/6-cluster/chief-names.ts'
import { Slab } from '../../../src/stages/6-cluster/slab.ts'

test('a name is chief that half of three or more articles in a language have', () => {
  const slab = new Slab()
  const names = new ChiefNames()
  names.add('en', [1, 2], slab)
  names.add('en', [1, 3], slab)
  assert.deepEqual(names.chiefs('en'), [])
  names.add('en', [1, 4], slab)
  names.add('de', [9], slab)
  assert.deepEqual(names.chiefs('en'), [1])
  assert.deepEqual(names.chiefs('de'), [])
  assert.deepEqual(names.chiefs('fr'), [])
})

test('the commonest names stay when there are too many', () => {
  const slab = new Slab()
  const names = new ChiefNames()
  for (let article = 0; article < 50; article++)
    names.add('en', [7, ...Array.from({ length: 20 }, (_, at) => 1000 + 20 * article + at)], slab)
  assert.deepEqual(names.chiefs('en'), [7])
})

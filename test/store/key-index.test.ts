import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { MemoryKeyIndex } from '../../src/store/memory/key-index.ts'

test('an id is found by the keys it holds, with how many of them', () => {
  const index = new MemoryKeyIndex()
  index.add('a', ['name:kyiv', 'figure:12', 'name:ada'])
  index.add('b', ['name:kyiv'])
  assert.deepEqual(
    index.find(['name:kyiv', 'figure:12']),
    new Map([
      ['a', 2],
      ['b', 1],
    ]),
  ) // prettier-ignore
  assert.deepEqual(index.find(['name:oslo']), new Map())
  assert.equal(index.size, 2)
})

test('a key that too many hold finds nobody', () => {
  const index = new MemoryKeyIndex()
  for (const id of ['a', 'b', 'c']) index.add(id, ['common', `rare:${id}`])
  assert.deepEqual(index.find(['common', 'rare:b'], 2), new Map([['b', 1]]))
  assert.equal(index.holders('common'), 3)
})

test('the same key twice counts once, in what is added and in what is asked', () => {
  const index = new MemoryKeyIndex()
  index.add('a', ['k', 'k'])
  index.add('a', ['k', 'l'])
  assert.equal(index.holders('k'), 1)
  assert.deepEqual(index.find(['k', 'k', 'l', 'l']), new Map([['a', 2]]))
})

test('an id that is removed leaves nothing behind, and may come back with other keys', () => {
  const index = new MemoryKeyIndex()
  index.add('a', ['k', 'l'])
  index.add('b', ['l'])
  index.remove('a')
  index.remove('never here')
  assert.deepEqual(index.find(['k', 'l']), new Map([['b', 1]]))
  assert.equal(index.holders('k'), 0)
  index.add('a', ['m'])
  assert.deepEqual(
    index.find(['k', 'l', 'm']),
    new Map([
      ['b', 1],
      ['a', 1],
    ]),
  ) // prettier-ignore
})

test('names of object members are ordinary keys and ids', () => {
  const index = new MemoryKeyIndex()
  index.add('constructor', ['__proto__', 'toString'])
  assert.deepEqual(index.find(['toString', 'hasOwnProperty', '__proto__']), new Map([['constructor', 2]]))
})

test('any order of adding and removing answers as a plain list of holders would', () => {
  const key = fc.constantFrom('p', 'q', 'r', 's', 't')
  const step = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    keys: fc.array(key, { maxLength: 4 }),
    remove: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(step), fc.array(key), fc.integer({ min: 1, max: 5 }), (steps, asked, most) => {
      const index = new MemoryKeyIndex()
      const plain = new Map<string, Set<string>>()
      for (const { id, keys, remove } of steps) {
        if (remove) index.remove(id)
        else index.add(id, keys)
        if (remove) plain.delete(id)
        else plain.set(id, new Set([...(plain.get(id) ?? []), ...keys]))
      }
      const holders = (each: string) => [...plain.values()].filter(keys => keys.has(each)).length
      const useful = [...new Set(asked)].filter(each => holders(each) <= most)
      const expected = [...plain]
        .map(([id, keys]) => [id, useful.filter(each => keys.has(each)).length] as const)
        .filter(([, count]) => count > 0)
      assert.deepEqual(new Map([...index.find(asked, most)].sort()), new Map(expected.sort()))
      assert.equal(index.size, plain.size)
      for (const each of ['p', 'q', 'r', 's', 't']) assert.equal(index.holders(each), holders(each))
    }),
  )
})

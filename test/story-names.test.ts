import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { freeId, nameStories } from '../src/story-names.ts'

const placements = (stories: Record<string, string[]>) =>
  new Map(Object.entries(stories).flatMap(([story, articles]) => articles.map(id => [id, story] as const)))

const NONE = new Set<string>()

test('stories that are made anew as they were keep their ids', () => {
  const same = placements({ s1: ['a', 'b'], s2: ['c'] })
  assert.deepEqual(nameStories(same, same, NONE), { names: new Map(), aliases: new Map() })
})

test('a new story takes the id of the old one with which it shares most', () => {
  const before = placements({ s1: ['a', 'b', 'c'], s2: ['d'] })
  const after = placements({ t1: ['b', 'c', 'd'], t2: ['a'] })
  const { names, aliases } = nameStories(before, after, NONE)
  assert.deepEqual([...names], [['t1', 's1']])
  assert.deepEqual([...aliases], [['s2', 's1']])
})

test('an id that is taken by another story is not given twice', () => {
  // The story that calls itself s1 now is not the one that was called so.
  const before = placements({ s1: ['a', 'b', 'c'] })
  const after = placements({ s1: ['a'], t1: ['b', 'c'] })
  const { names } = nameStories(before, after, NONE)
  assert.deepEqual(
    [...names],
    [
      ['t1', 's1'],
      ['s1', 's1-2'],
    ],
  )
})

test('an id that once led somewhere is nobody else’s', () => {
  const { names } = nameStories(placements({}), placements({ s1: ['a'] }), new Set(['s1', 's1-2']))
  assert.deepEqual([...names], [['s1', 's1-3']])
  assert.equal(freeId('s9', new Set(['s1'])), 's9')
})

test('whatever changes, every story has one id, no two the same, and every old id leads to a story', () => {
  const world = fc.array(fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 })), { maxLength: 30 })
  fc.assert(
    fc.property(world, pairs => {
      const before = new Map(pairs.map(([old], at) => [`a${at}`, `s${old}`]))
      const after = new Map(pairs.map(([, now], at) => [`a${at}`, `s${now}`]))
      const { names, aliases } = nameStories(before, after, NONE)
      const ids = [...new Set(after.values())].map(now => names.get(now) ?? now)
      assert.equal(new Set(ids).size, ids.length)
      for (const old of before.values()) assert.ok(ids.includes(aliases.get(old) ?? old), old)
    }),
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { Profile } from '../../../src/stages/6-cluster/profile.ts'
import { Slab } from '../../../src/stages/6-cluster/slab.ts'
import { dot, type Vector, vectorOf } from '../../../src/stages/6-cluster/vector.ts'

const vector = fc
  .array(fc.tuple(fc.integer({ min: -60, max: 60 }), fc.double({ min: 0.05, max: 3, noNaN: true })), { maxLength: 30 })
  .map(entries => made([...new Map(entries)]))

function made(entries: readonly (readonly [number, number])[]): Vector {
  const keys = entries.map(([key]) => key * 65_536)
  return vectorOf(
    keys,
    entries.map(([, weight]) => weight),
    keys.length,
    100,
  )
}

/** The middle of vectors, kept without any bound or rounding. */
function middle(vectors: readonly Vector[]): Vector {
  const sums = new Map<number, number>()
  for (const { keys, weights } of vectors)
    for (const [at, key] of keys.entries()) sums.set(key, (sums.get(key) ?? 0) + weights[at])
  return vectorOf([...sums.keys()], [...sums.values()], sums.size, 1000)
}

test('a profile of few vectors or many is as near as their middle, but for rounding', () => {
  fc.assert(
    fc.property(fc.array(vector, { minLength: 1, maxLength: 20 }), vector, (vectors, asked) => {
      const slab = new Slab()
      const profile = new Profile(200)
      const other = new Profile(200)
      for (const each of vectors) {
        profile.add(each, slab)
        other.add(asked, slab)
      }
      const nearness = dot(middle(vectors), asked)
      assert.ok(Math.abs(profile.nearness(asked) - nearness) < 0.02)
      const shared = profile.shared(asked)
      assert.deepEqual(profile.keysShared(asked), shared.keys)
      assert.deepEqual(profile.beside(asked), {
        nearness: profile.nearness(asked),
        shareOf: profile.shareOf(asked),
        shareIn: profile.shareIn(asked),
        keys: shared.keys,
      })
      assert.ok(Math.abs(shared.weights.reduce((sum, weight) => sum + weight, 0) - nearness) < 0.02)
    }),
  )
})

test('a profile keeps the heaviest keys when it grows past twice its bound, and when it is packed', () => {
  const slab = new Slab()
  const profile = new Profile(4)
  for (let at = 0; at < 8; at++)
    profile.add(
      made([
        [at, 1],
        [at + 20, 1],
      ]),
      slab,
    )
  for (let at = 0; at < 8; at++)
    profile.add(
      made([
        [50, 1],
        [51, 1],
      ]),
      slab,
    )
  assert.deepEqual([...profile.vector(2).keys], [50 * 65_536, 51 * 65_536])
  assert.ok(profile.vector(100).keys.length <= 8)
  profile.pack(2)
  assert.deepEqual([...profile.vector().keys], [50 * 65_536, 51 * 65_536])
  assert.ok(Math.abs(profile.nearness(made([[50, 1]])) - Math.SQRT1_2) < 0.02)
})

test('an empty profile shares nothing', () => {
  const profile = new Profile(4)
  const asked = made([[1, 1]])
  assert.equal(profile.nearness(asked), 0)
  assert.deepEqual(profile.keysShared(asked), [])
  assert.equal(profile.shareIn(asked), 0)
  assert.equal(profile.vector().keys.length, 0)
})

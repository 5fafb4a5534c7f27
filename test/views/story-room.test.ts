import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shares } from '../../src/views/story-room.ts'

test('room is shared out one of each list at a time, until there is no more', () => {
  assert.deepEqual(shares([5, 1, 3], 3, 6), [3, 1, 2])
})

test('a list shows no more than its own room', () => {
  assert.deepEqual(shares([5, 0, 1], 2, 100), [2, 0, 1])
})

test('where there is room for everything, everything is shown', () => {
  assert.deepEqual(shares([3, 1, 5], Infinity, Infinity), [3, 1, 5])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addedTo, scopeInCells } from '../../../src/outlets/lenses/scope-in-cells.ts'

const NAMESAKES = new Set(['magazine', 'uk'])
const scope = (...cells: string[]) => scopeInCells(cells, NAMESAKES)

test('a scope is what stands in brackets in the first cell that has any', () => {
  assert.equal(scope('The Gull (opinion)', 'The Gull (opinion, without letters)'), 'opinion')
  assert.equal(scope('The Gull', 'The Gull (excluding politics)'), 'excluding politics')
  assert.equal(scope('The Gull', 'The Gull'), '')
})

test('what tells namesakes apart is no scope, and what stands before it is', () => {
  assert.equal(scope('The Gull', 'The Gull (magazine) (UK)'), '')
  assert.equal(scope('The Gull', 'The Gull (opinion) (UK)'), 'opinion')
  assert.equal(scope('The Gull UK', 'The Gull'), '')
})

test('what the first name adds to the second is a scope; a longer word and another name are none', () => {
  assert.equal(scope('The Gull blogs', 'The Gull'), 'blogs')
  assert.equal(scope('Gull.example non-staff', 'Gull.example (2010–present)'), '2010–present')
  assert.equal(scope('Gull.example non-staff', 'gull.example'), 'non-staff')
  assert.equal(scope('GullOld', 'Gull'), '')
  assert.equal(scope('The Gull', 'The Gull blogs'), '')
  assert.equal(scope('The Tern', 'The Gull'), '')
})

test('what is added is what was added, whatever the letters', () => {
  const name = fc.string({ minLength: 1, unit: 'grapheme' }).filter(each => each.trim() !== '')
  fc.assert(fc.property(name, short => assert.equal(addedTo(short, `${short} blogs`), 'blogs')))
  fc.assert(fc.property(name, short => assert.equal(addedTo(short, short), '')))
})

test('a cell of a million brackets is read at once', () => {
  assert.equal(scope('()'.repeat(1_000_000), '('.repeat(1_000_000)), '')
})

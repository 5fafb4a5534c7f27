import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bestBar } from '../../../src/stages/3-extract/best-bar.ts'
import type { Block } from '../../../src/stages/3-extract/render.ts'
import { parsePage } from '../../../src/stages/3-extract/tree.ts'

const element = parsePage('<p>').root
const blocksOf = (lengths: readonly number[]): Block[] =>
  lengths.map(length => ({ text: 'x'.repeat(length), tag: 'p', element, linked: 0 }))

test('a bar lies between what is surely the text and what surely is not', () => {
  const bar = bestBar(blocksOf([200, 200, 30, 30]), [0.98, 0.96, 0.04, 0.02])
  assert.ok(bar > 0.04 && bar < 0.96, String(bar))
})

test('where everything is in doubt the bar is lower than where little is', () => {
  const doubtful = bestBar(blocksOf(Array(20).fill(60)), Array(20).fill(0.3))
  const clear = bestBar(blocksOf([400, 400, 60]), [0.97, 0.97, 0.3])
  assert.ok(doubtful <= 0.3 && clear > 0.3, `${doubtful} ${clear}`)
})

test('a bar stays between its limits, whatever the ratings and lengths', () => {
  const block = fc.tuple(fc.nat(3000), fc.double({ min: 0, max: 1, noNaN: true }))
  fc.assert(
    fc.property(fc.array(block, { maxLength: 60 }), page => {
      const bar = bestBar(
        blocksOf(page.map(([length]) => length)),
        page.map(([, rating]) => rating),
      )
      return bar >= 0.1 && bar <= 0.55
    }),
  )
})

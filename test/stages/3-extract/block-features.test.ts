import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cardPart } from '../../../src/stages/3-extract/card-features.ts'
import { chromeOf } from '../../../src/stages/3-extract/chrome-lines.ts'
import type { FeaturePart } from '../../../src/stages/3-extract/feature-parts.ts'
import { makePart } from '../../../src/stages/3-extract/make-features.ts'
import { ownFeatures } from '../../../src/stages/3-extract/own-features.ts'
import { type Block, render } from '../../../src/stages/3-extract/render.ts'
import { sectionPart } from '../../../src/stages/3-extract/section-features.ts'
import { parsePage } from '../../../src/stages/3-extract/tree.ts'

const PROSE =
  'The harbour office of Selkie Rock counted ninety boats on Monday, which is more than in any spring before, it said.'
const blocksOf = (html: string): Block[] => render(parsePage(html).root).blocks
const own = (blocks: Block[]) => blocks.map(block => ownFeatures(block, chromeOf('en')))
const rowsOf = ({ width, write }: FeaturePart, count: number): number[][] =>
  Array.from({ length: count }, (_, i) => {
    const row = new Float32Array(width)
    write(row, 0, i)
    return [...row]
  })

test('the make that has most of the prose is known, and how far before and behind it a block stands', () => {
  const blocks = blocksOf(
    `<p class="deck">Boats</p><div class="body"><p>${PROSE}</p><p>${PROSE}</p></div><p class="foot">Selkie Post</p>`,
  )
  const rows = rowsOf(makePart(blocks, own(blocks)), blocks.length)
  assert.deepEqual(
    rows.map(([, isMain, , away]) => [isMain, away]),
    [
      [0, -1],
      [1, 0],
      [1, 0],
      [0, 1],
    ],
  )
  assert.deepEqual(rows[1].slice(4), [1, 0])
})

test('a page without prose has no main make', () => {
  const blocks = blocksOf('<ul><li>News</li><li>Sport</li></ul>')
  for (const [share, isMain, most, away] of rowsOf(makePart(blocks, own(blocks)), blocks.length))
    assert.deepEqual([share, isMain, most, away], [0, 0, 0, -99])
})

test('a section begins at its heading and ends at the next one', () => {
  const blocks = blocksOf(`<p>Before.</p><h2>Boats</h2><p>${PROSE}</p><p>More…</p><h3>Read also</h3><p>Piers:</p>`)
  const rows = rowsOf(sectionPart(blocks, own(blocks)), blocks.length)
  assert.deepEqual(
    rows.map(([at, rank, size]) => [at, rank, size]),
    [
      [0, 0, 1],
      [0, 2, 3],
      [1, 2, 3],
      [2, 2, 3],
      [0, 3, 2],
      [1, 3, 2],
    ],
  )
  assert.deepEqual(
    rows.map(row => row[8]),
    [5, 0, 5, 1, 0, 2],
  )
})

test('boxes of one make side by side are counted as cards, paragraphs are not, and captions are known by name', () => {
  const card = `<div class="card wide"><span>Regatta</span></div>`
  const blocks = blocksOf(
    `<main><p>${PROSE}</p><p>${PROSE}</p></main><div>${card.repeat(4)}</div><div class="photo-credit"><p>By sea</p></div>`,
  )
  const rows = rowsOf(cardPart(blocks), blocks.length)
  assert.deepEqual(rows[2], [4, 0, 9])
  assert.ok(rows[0][0] < 3, String(rows[0]))
  assert.equal(rows[rows.length - 1][2], 1)
})

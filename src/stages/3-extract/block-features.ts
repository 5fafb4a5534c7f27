import { boxPart } from './box-features.ts'
import { candidatePart } from './candidates.ts'
import type { Chrome } from './chrome-lines.ts'
import { cardPart } from './card-features.ts'
import { describedPart } from './described-features.ts'
import { type FeaturePart, listed, rowsOf, same } from './feature-parts.ts'
import { makePart } from './make-features.ts'
import { sectionPart } from './section-features.ts'
import { GROUP_COUNT, GroupDistances } from './hint-groups.ts'
import { kinPart } from './kin-features.ts'
import { type OwnFeatures, ownFeatures, wordPart } from './own-features.ts'
import type { PageFacts } from './page-facts.ts'
import { pageFeatures } from './page-features.ts'
import type { Block } from './render.ts'

/** What the model is told about the page beside its blocks. */
export interface PageSight {
  facts: PageFacts
  title: string
  url?: string
  chrome: Chrome
}

/** One row of numbers a block: its words, its names and places in the tree, its neighbours, its page. */
export function blockFeatures(blocks: readonly Block[], sight: PageSight): Float32Array[] {
  const own = blocks.map(block => ownFeatures(block, sight.chrome))
  const groups = new GroupDistances()
  const walk = walked(blocks, own, sight.title)
  return rowsOf(
    [...blocks.keys()],
    [
      wordPart(blocks, own, walk.repeats),
      { width: GROUP_COUNT, write: (row, at, i) => row.set(groups.of(blocks[i].element), at) },
      boxPart(blocks, own),
      listed(walk.rows, 8),
      candidatePart(blocks, own),
      kinPart(blocks, own),
      describedPart(blocks, sight),
      neighbourPart(blocks, own),
      same(pageFeatures(blocks, own, sight)),
      makePart(blocks, own),
      sectionPart(blocks, own),
      cardPart(blocks),
      // A new part goes last: the places of the others stay.
    ],
  )
}

/** What a reader knows who comes down the page: the headline passed or not, good text behind and before, ends seen. */
function walked(
  blocks: readonly Block[],
  own: readonly OwnFeatures[],
  title: string,
): { rows: number[][]; repeats: number[] } {
  const counts = new Map<string, number>()
  for (const { text } of blocks) counts.set(text, (counts.get(text) ?? 0) + 1)
  const key = title.toLowerCase()
  const titleAt = blocks.findIndex(({ text, tag }) => key !== '' && text.toLowerCase() === key && /^h[1-3]$/.test(tag))
  const headline = titleAt >= 0 ? titleAt : blocks.findIndex(({ tag }) => tag === 'h1')
  const totalGood = own.reduce((sum, { good, chars }) => sum + (good ? chars : 0), 1)
  const nextGood = distances(own, true)
  const lastGood = distances(own, false)
  let goodBefore = 0
  let endAt = -1
  const rows = blocks.map((block, i) => {
    if (own[i].kind === 'end') endAt = i
    const row = [
      i / blocks.length,
      headline < 0 ? -50 : Math.max(-20, Math.min(60, i - headline)),
      Number(key !== '' && block.text.toLowerCase() === key),
      goodBefore / totalGood,
      Math.log2(1 + goodBefore),
      nextGood[i],
      lastGood[i],
      endAt < 0 ? -1 : Math.min(40, i - endAt),
    ]
    if (own[i].good) goodBefore += own[i].chars
    return row
  })
  return { rows, repeats: blocks.map(({ text }) => Math.min(5, counts.get(text) ?? 1)) }
}

/** For each block how many blocks away the nearest good one is, in one direction; 30 where there is none that near. */
function distances(own: readonly OwnFeatures[], ahead: boolean): number[] {
  const out: number[] = Array.from({ length: own.length })
  let away = 30
  for (let step = 0; step < own.length; step++) {
    const i = ahead ? own.length - 1 - step : step
    out[i] = away
    away = own[i].good ? 1 : Math.min(30, away + 1)
  }
  return out
}

const OFFSETS = [-2, -1, 1, 2]
const EACH = 5

function neighbourPart(blocks: readonly Block[], own: readonly OwnFeatures[]): FeaturePart {
  return {
    width: OFFSETS.length * EACH,
    write: (row, start, i) => {
      for (let k = 0; k < OFFSETS.length; k++) {
        const at = start + k * EACH
        const other = own[i + OFFSETS[k]]
        if (other === undefined) {
          row.fill(-1, at, at + EACH)
          continue
        }
        row[at] = Math.log2(1 + other.chars)
        row[at + 1] = other.linked
        row[at + 2] = Number(other.sentence)
        row[at + 3] = other.heading ? 2 : other.item ? 1 : 0
        row[at + 4] = blocks[i + OFFSETS[k]].element.parent === blocks[i].element.parent ? 1 : 0
      }
    },
  }
}

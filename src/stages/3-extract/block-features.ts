import { boxPart } from './box-features.ts'
import { candidatePart } from './candidates.ts'
import type { Chrome } from './chrome-lines.ts'
import { cardPart } from './card-features.ts'
import { describedPart } from './described-features.ts'
import { type FeaturePart, rowsOf, same } from './feature-parts.ts'
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
  const walk = walked(blocks, own, sight.title)
  return rowsOf(
    [...blocks.keys()],
    [
      wordPart(blocks, own, walk.repeats),
      groupPart(blocks),
      boxPart(blocks, own),
      walk.part,
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

function groupPart(blocks: readonly Block[]): FeaturePart {
  const groups = new GroupDistances()
  return {
    width: GROUP_COUNT,
    write: (row, at, i) => {
      const steps = groups.of(blocks[i].element)
      for (let k = 0; k < GROUP_COUNT; k++) row[at + k] = steps[k]
    },
  }
}

/** What a reader knows who comes down the page: the headline passed or not, good text behind and before, ends seen. */
function walked(
  blocks: readonly Block[],
  own: readonly OwnFeatures[],
  title: string,
): { part: FeaturePart; repeats: number[] } {
  const counts = new Map<string, number>()
  for (const { text } of blocks) counts.set(text, (counts.get(text) ?? 0) + 1)
  const key = title.toLowerCase()
  const saysTitle = ({ text }: Block): boolean => key !== '' && text.length <= key.length && text.toLowerCase() === key
  const titleAt = blocks.findIndex(block => saysTitle(block) && /^h[1-3]$/.test(block.tag))
  const headline = titleAt >= 0 ? titleAt : blocks.findIndex(({ tag }) => tag === 'h1')
  const totalGood = own.reduce((sum, { good, chars }) => sum + (good ? chars : 0), 1)
  const nextGood = distances(own, true)
  const lastGood = distances(own, false)
  const { goodBefore, endAt } = passed(own)
  const part: FeaturePart = {
    width: 8,
    write: (row, at, i) => {
      row[at] = i / blocks.length
      row[at + 1] = headline < 0 ? -50 : Math.max(-20, Math.min(60, i - headline))
      row[at + 2] = Number(saysTitle(blocks[i]))
      row[at + 3] = goodBefore[i] / totalGood
      row[at + 4] = Math.log2(1 + goodBefore[i])
      row[at + 5] = nextGood[i]
      row[at + 6] = lastGood[i]
      row[at + 7] = endAt[i] < 0 ? -1 : Math.min(40, i - endAt[i])
    },
  }
  return { part, repeats: blocks.map(({ text }) => Math.min(5, counts.get(text) ?? 1)) }
}

/** For each block the characters of good text before it, and the last line up to it that ends an article; -1 where none did. */
function passed(own: readonly OwnFeatures[]): { goodBefore: Float64Array; endAt: Int32Array } {
  const goodBefore = new Float64Array(own.length)
  const endAt = new Int32Array(own.length)
  let good = 0
  let end = -1
  for (let i = 0; i < own.length; i++) {
    if (own[i].kind === 'end') end = i
    goodBefore[i] = good
    endAt[i] = end
    if (own[i].good) good += own[i].chars
  }
  return { goodBefore, endAt }
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

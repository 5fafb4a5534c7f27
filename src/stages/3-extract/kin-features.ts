import { type Boxes, boxesOf } from './boxes.ts'
import type { FeaturePart } from './feature-parts.ts'
import type { OwnFeatures } from './own-features.ts'
import type { Block } from './render.ts'

/**
 * Blocks of one make: the same tags and class names, in boxes of the same. A template gives all paragraphs of an article
 * one make and all its teasers another, so that what most of them are, the others are too. A number for each block.
 */
export function kinOf(blocks: readonly Block[]): Int32Array {
  const boxes = boxesOf(blocks)
  let kin = known.get(boxes)
  if (!kin) known.set(boxes, (kin = numbered(boxes)))
  return kin
}

const known = new WeakMap<Boxes, Int32Array>()

function numbered({ elements, parents, of }: Boxes): Int32Array {
  const tags = new Map<string, number>()
  const names = new Map<string, number>()
  const seen = new Map<number, number>()
  // By numbers: to put tag and names together for each box would cost more than all the rest.
  const makes = elements.map(({ tag, attrs }) =>
    numberOf(numberOf(tag, tags) * MOST_BOXES + numberOf(attrs.class ?? '', names), seen),
  )
  const pairs = new Map<number, number>()
  return of.map(box => {
    const above = parents[box] < 0 ? -1 : makes[parents[box]]
    return numberOf(makes[box] * (seen.size + 1) + above + 1, pairs)
  })
}

/** No page has so many (tree.ts). */
export const MOST_BOXES = 1_000_000

/** Each key's number, given in the order in which they are first asked for. */
export function numberOf<Key>(key: Key, numbers: Map<Key, number>): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, numbers.size)
  return numbers.size - 1
}

/** How many are of a block's make, and how much prose, linked words and marks of a sentence's end they have. */
export function kinPart(blocks: readonly Block[], own: readonly OwnFeatures[]): FeaturePart {
  const kin = kinOf(blocks)
  const stats: { blocks: number; chars: number; good: number; linked: number; sentences: number }[] = []
  for (let i = 0; i < kin.length; i++) {
    const stat = (stats[kin[i]] ??= { blocks: 0, chars: 0, good: 0, linked: 0, sentences: 0 })
    const { chars, good, linked, sentence } = own[i]
    stat.blocks += 1
    stat.chars += chars
    stat.good += good ? chars : 0
    stat.linked += linked * chars
    stat.sentences += Number(sentence)
  }
  const rows = stats.map(({ blocks: count, chars, good, linked, sentences }) => [
    Math.log2(count),
    Math.log2(1 + chars / count),
    good / chars,
    linked / chars,
    sentences / count,
  ])
  return {
    width: 5,
    write: (row, at, i) => {
      const numbers = rows[kin[i]]
      for (let k = 0; k < 5; k++) row[at + k] = numbers[k]
    },
  }
}

/** The mean rating of a block's make, by length. */
export function kinRatings(blocks: readonly Block[], first: readonly number[]): number[] {
  const kin = kinOf(blocks)
  const chars = new Float64Array(blocks.length)
  const rated = new Float64Array(blocks.length)
  for (let i = 0; i < kin.length; i++) {
    chars[kin[i]] += blocks[i].text.length
    rated[kin[i]] += first[i] * blocks[i].text.length
  }
  return Array.from(kin, make => rated[make] / chars[make])
}

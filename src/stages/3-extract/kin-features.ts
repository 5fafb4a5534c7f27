import { type Boxes, boxesOf } from './boxes.ts'
import { type FeaturePart, listed } from './feature-parts.ts'
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
  const names = new Map<string, number>()
  const makes = elements.map(({ tag, attrs }) => numberOf(`${tag}.${attrs.class ?? ''}`, names))
  const pairs = new Map<number, number>()
  return of.map(box => {
    const above = parents[box] < 0 ? -1 : makes[parents[box]]
    return numberOf(makes[box] * (names.size + 1) + above + 1, pairs)
  })
}

function numberOf<Key>(key: Key, numbers: Map<Key, number>): number {
  const number = numbers.get(key) ?? numbers.size
  numbers.set(key, number)
  return number
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
  return listed(
    Array.from(kin, make => rows[make]),
    5,
  )
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

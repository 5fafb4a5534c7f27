import type { OwnFeatures } from './block-features.ts'
import type { Block } from './render.ts'
import type { Elem } from './tree.ts'

/**
 * Blocks of one make: the same tags and class names, in boxes of the same. A template gives all paragraphs of an article
 * one make and all its teasers another, so that what most of them are, the others are too.
 */
export function kinOf(blocks: readonly Block[]): string[] {
  return blocks.map(({ element }) => `${makeOf(element)}<${element.parent ? makeOf(element.parent) : ''}`)
}

const makeOf = ({ tag, attrs }: Elem): string => `${tag}.${attrs.class ?? ''}`

/** How many are of a block's make, and how much prose, linked words and marks of a sentence's end they have. */
export function kinFeatures(blocks: readonly Block[], own: readonly OwnFeatures[]): number[][] {
  const kin = kinOf(blocks)
  const stats = new Map<string, { blocks: number; chars: number; good: number; linked: number; sentences: number }>()
  for (const [i, make] of kin.entries()) {
    const stat = stats.get(make) ?? { blocks: 0, chars: 0, good: 0, linked: 0, sentences: 0 }
    const { chars, good, linked, sentence } = own[i]
    stat.blocks += 1
    stat.chars += chars
    stat.good += good ? chars : 0
    stat.linked += linked * chars
    stat.sentences += Number(sentence)
    stats.set(make, stat)
  }
  return kin.map(make => {
    const { blocks: count, chars, good, linked, sentences } = stats.get(make)!
    return [Math.log2(count), Math.log2(1 + chars / count), good / chars, linked / chars, sentences / count]
  })
}

/** The mean rating of a block's make, by length. */
export function kinRatings(blocks: readonly Block[], first: readonly number[]): number[] {
  const kin = kinOf(blocks)
  const stats = new Map<string, { chars: number; rated: number }>()
  for (const [i, make] of kin.entries()) {
    const stat = stats.get(make) ?? { chars: 0, rated: 0 }
    stat.chars += blocks[i].text.length
    stat.rated += first[i] * blocks[i].text.length
    stats.set(make, stat)
  }
  return kin.map(make => stats.get(make)!.rated / stats.get(make)!.chars)
}

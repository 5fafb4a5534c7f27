import { lowerBound } from '../../text/lower-bound.ts'
import type { Counted } from './counted.ts'
import type { Mention } from './happened.ts'

const WIDTH = 64

/** Mentions by where they stand, so that a sentence without end stays linear. */
export class NearMentions {
  readonly #buckets = new Map<number, Set<Mention>>()

  constructor(mentions: readonly Mention[]) {
    for (const mention of mentions) this.add(mention)
  }

  add(mention: Mention): void {
    for (const key of keysOf(mention)) {
      const bucket = this.#buckets.get(key)
      if (bucket) bucket.add(mention)
      else this.#buckets.set(key, new Set([mention]))
    }
  }

  remove(mention: Mention): void {
    for (const key of keysOf(mention)) this.#buckets.get(key)?.delete(mention)
  }

  /** The mentions whose group or word stands within some 64 tokens of a token; one may be given twice. */
  near(at: number): Mention[] {
    const key = Math.floor(at / WIDTH)
    return [key - 1, key, key + 1].flatMap(one => [...(this.#buckets.get(one) ?? [])])
  }

  all(): Mention[] {
    return [...new Set([...this.#buckets.values()].flatMap(bucket => [...bucket]))]
  }
}

function keysOf({ group, first }: Mention): number[] {
  return [
    ...new Set([Math.floor(group.first / WIDTH), Math.floor((group.last - 1) / WIDTH), Math.floor(first / WIDTH)]),
  ]
}

/** The groups that begin from one token to another, both included; groups are in order. */
export function groupsBetween(groups: readonly Counted[], from: number, to: number): readonly Counted[] {
  const low = lowerBound(groups, from, ({ first }) => first)
  let end = low
  while (end < groups.length && groups[end].first <= to) end++
  return groups.slice(low, end)
}

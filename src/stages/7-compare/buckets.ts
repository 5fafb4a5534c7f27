import type { Claim } from '../../domain/claim.ts'
import { sameMembers } from './memo.ts'
import type { Standing } from './standing.ts'

interface Claimed {
  claim: Claim
  standing: Standing
}

interface Change<Item> {
  gone: Set<Item>
  come: Item[]
}

/**
 * Claims of a growing story by a key, in the order of their articles. A list that nothing touched stays the same array, so
 * that what was made of it can be remembered by it. Claims without a key are left out.
 */
export class Buckets<Item extends Claimed> {
  readonly #keyOf: (heard: Item) => string | undefined
  readonly #changes = new Map<string, Change<Item>>()
  #lists = new Map<string, readonly Item[]>()
  #lastOrder = -1

  constructor(keyOf: (heard: Item) => string | undefined) {
    this.#keyOf = keyOf
  }

  /** Of one article, in the order of articles: claims that are heard no longer, and all that are heard instead. */
  change(gone: readonly Item[], come: readonly Item[]): void {
    for (const heard of gone) this.#changeOf(heard)?.gone.add(heard)
    for (const heard of come) this.#changeOf(heard)?.come.push(heard)
  }

  /** Every list by its key, in the order of their first claims. */
  lists(): ReadonlyMap<string, readonly Item[]> {
    let isInOrder = true
    for (const [key, change] of this.#changes) {
      const before = this.#lists.get(key)
      const now = changed(before ?? [], change)
      if (now.length === 0) this.#lists.delete(key)
      else this.#lists.set(key, now)
      if (now.length > 0 && now[0] !== before?.[0] && !this.#isNext(now[0], before)) isInOrder = false
    }
    this.#changes.clear()
    if (!isInOrder) this.#sort()
    return this.#lists
  }

  // A new list stands behind all others where its first article does.
  #isNext({ standing }: Item, before: readonly Item[] | undefined): boolean {
    if (before !== undefined || standing.order < this.#lastOrder) return false
    this.#lastOrder = standing.order
    return true
  }

  #sort(): void {
    const placed = [...this.#lists].map(entry => {
      const { claim, standing } = entry[1][0]
      return { entry, order: standing.order, place: standing.claims.indexOf(claim) }
    })
    placed.sort((a, b) => a.order - b.order || a.place - b.place)
    this.#lists = new Map(placed.map(({ entry }) => entry))
    this.#lastOrder = placed.at(-1)?.order ?? -1
  }

  #changeOf(heard: Item): Change<Item> | undefined {
    const key = this.#keyOf(heard)
    if (key === undefined) return undefined
    let change = this.#changes.get(key)
    if (!change) this.#changes.set(key, (change = { gone: new Set(), come: [] }))
    return change
  }
}

function changed<Item extends Claimed>(before: readonly Item[], { gone, come }: Change<Item>): readonly Item[] {
  const now = gone.size === 0 ? before.concat(come) : [...before.filter(heard => !gone.has(heard)), ...come]
  // All of an article's claims come together: where its place is right, theirs are.
  if (now.some(({ standing }, index) => index > 0 && standing.order < now[index - 1].standing.order))
    (now as Item[]).sort((a, b) => a.standing.order - b.standing.order)
  return sameMembers(now, before) ? before : now
}

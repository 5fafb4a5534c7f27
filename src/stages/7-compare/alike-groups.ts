// Groups of what is alike, in a list that grows. Only items that share two rare stems are held against each other, and
// each pair once: the answer is kept; where it asked how rare stems are, it is asked again when one of them got more.
import { Groups } from './groups.ts'
import { sameMembers } from './memo.ts'

/** What is grouped, by the stems of its content. */
interface Stemmed {
  stems: ReadonlySet<string>
}

/** True where two items are alike; the weight of a stem is the less the more items have it. The first comes first in the list. */
type IsAlike<Item> = (one: Item, other: Item, weight: (stem: string) => number) => boolean

interface Node<Item> {
  item: Item
  /** Number in the list. */
  place: number
  /** Those that are alike, and those of which it depends on weights. */
  pairs: Map<Node<Item>, Pair<Item>>
  /** Rare stems shared with the node that was looked at last, by its number. */
  shared: number
  lookedAt: number
}

interface Pair<Item> {
  one: Node<Item>
  other: Node<Item>
  isAlike: boolean
  /** True where it hangs on how rare stems are. */
  isWeighed: boolean
}

// A stem in more items than this tells nothing about which are alike.
const COMMON_STEM = 40

// Beyond that a stem weighs next to nothing, and the same.
function weightOf(holders: number): number {
  return 1 / Math.max(1, Math.min(holders, COMMON_STEM + 1) - 1)
}

/** Groups a list by `isAlike`: every group with two members or more, in the order of their first members. */
export function alikeGroups<Item extends Stemmed>(isAlike: IsAlike<Item>): (items: readonly Item[]) => Item[][] {
  const known = new WeakMap<Item, AlikeGroups<Item>>()
  return items => {
    if (items.length === 0) return []
    let groups = known.get(items[0])
    if (!groups) known.set(items[0], (groups = new AlikeGroups(isAlike)))
    return groups.of(items)
  }
}

class AlikeGroups<Item extends Stemmed> {
  readonly #isAlike: IsAlike<Item>
  readonly #byItem = new Map<Item, Node<Item>>()
  readonly #holders = new Map<string, Node<Item>[]>()
  #items: readonly Item[] = []
  #nodes: Node<Item>[] = []
  #groups: Item[][] = []
  #looks = 0
  #asked = false

  constructor(isAlike: IsAlike<Item>) {
    this.#isAlike = isAlike
  }

  of(items: readonly Item[]): Item[][] {
    if (sameMembers(items, this.#items)) return this.#groups
    const before = new Map<string, number>()
    const come = this.#replace(items, before)
    this.#crossings(before)
    for (const node of come) this.#pair(node)
    this.#weighAgain(before)
    return (this.#groups = this.#grouped())
  }

  /** Takes the new list; answers its new nodes, and puts into `before` how many had each stem that more or fewer have now. */
  #replace(items: readonly Item[], before: Map<string, number>): Node<Item>[] {
    const come: Node<Item>[] = []
    const old = this.#nodes
    const now: Node<Item>[] = []
    let at = 0
    for (const item of items) {
      let node = at < old.length && old[at].item === item ? old[at] : this.#byItem.get(item)
      if (node) while (old[at] !== node) this.#remove(old[at++], before)
      if (node) at++
      else come.push((node = this.#add(item, before)))
      node.place = now.push(node) - 1
    }
    while (at < old.length) this.#remove(old[at++], before)
    this.#items = items
    this.#nodes = now
    return come
  }

  #add(item: Item, before: Map<string, number>): Node<Item> {
    const node: Node<Item> = { item, place: 0, pairs: new Map(), shared: 0, lookedAt: -1 }
    this.#byItem.set(item, node)
    for (const stem of item.stems) {
      let those = this.#holders.get(stem)
      if (!those) this.#holders.set(stem, (those = []))
      if (!before.has(stem)) before.set(stem, those.length)
      those.push(node)
    }
    return node
  }

  #remove(node: Node<Item>, before: Map<string, number>): void {
    this.#byItem.delete(node.item)
    for (const pair of node.pairs.values()) this.#part(pair)
    for (const stem of node.item.stems) {
      const those = this.#holders.get(stem)!
      if (!before.has(stem)) before.set(stem, those.length)
      those.splice(those.indexOf(node), 1)
    }
  }

  /** A stem that became common brings nobody together any more; one that became rare does. */
  #crossings(before: ReadonlyMap<string, number>): void {
    for (const [stem, count] of before) {
      const those = this.#holders.get(stem)!
      if (those.length > COMMON_STEM === count > COMMON_STEM) continue
      for (const node of those) {
        if (count > COMMON_STEM) this.#pair(node)
        else for (const pair of node.pairs.values()) if (!this.#isNear(pair)) this.#part(pair)
      }
    }
  }

  /** Asks again where a stem that either has weighs another than before. */
  #weighAgain(before: ReadonlyMap<string, number>): void {
    const asked = new Set<Pair<Item>>()
    for (const [stem, count] of before) {
      const those = this.#holders.get(stem)!
      if (weightOf(count) === weightOf(those.length)) continue
      for (const { pairs } of those) for (const pair of pairs.values()) if (pair.isWeighed) asked.add(pair)
    }
    for (const pair of asked) pair.isAlike = this.#ask(pair.one, pair.other)
  }

  #isNear({ one, other }: Pair<Item>): boolean {
    let shared = 0
    for (const stem of one.item.stems) {
      if (other.item.stems.has(stem) && this.#holders.get(stem)!.length <= COMMON_STEM) shared++
    }
    return shared > 1
  }

  #part(pair: Pair<Item>): void {
    pair.one.pairs.delete(pair.other)
    pair.other.pairs.delete(pair.one)
  }

  /** Holds a node against all that share two rare stems with it. */
  #pair(node: Node<Item>): void {
    const look = this.#looks++
    for (const stem of node.item.stems) {
      const those = this.#holders.get(stem)!
      if (those.length > COMMON_STEM) continue
      for (const other of those) {
        if (other.lookedAt !== look) {
          other.lookedAt = look
          other.shared = 0
        }
        if (++other.shared === 2 && other !== node && !node.pairs.has(other)) this.#hold(node, other)
      }
    }
  }

  #hold(node: Node<Item>, near: Node<Item>): void {
    const [one, other] = node.place < near.place ? [node, near] : [near, node]
    this.#asked = false
    const isAlike = this.#ask(one, other)
    if (!isAlike && !this.#asked) return
    const pair = { one, other, isAlike, isWeighed: this.#asked }
    one.pairs.set(other, pair)
    other.pairs.set(one, pair)
  }

  #ask(one: Node<Item>, other: Node<Item>): boolean {
    return this.#isAlike(one.item, other.item, this.#weight)
  }

  readonly #weight = (stem: string): number => {
    this.#asked = true
    return weightOf(this.#holders.get(stem)!.length)
  }

  #grouped(): Item[][] {
    const linked = this.#nodes.filter(({ pairs }) => pairs.size > 0)
    const places = new Map(linked.map((node, index) => [node, index]))
    const groups = new Groups(linked)
    linked.forEach((node, index) => {
      for (const [other, { isAlike }] of node.pairs) {
        if (isAlike && other.place > node.place) groups.join(index, places.get(other)!)
      }
    })
    return groups.all().map(group => group.map(({ item }) => item))
  }
}

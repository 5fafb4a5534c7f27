// Groups of what is alike, in a list that grows. Only items that share two rare stems are held against each other, and
// each pair once: the answer is kept; where it asked how rare stems are, it is asked again when one of them got more.
import { Groups } from './groups.ts'

/** What is grouped, by the stems of its content. */
interface Stemmed {
  stems: ReadonlySet<string>
}

/** True where two items are alike; the weight of a stem is the less the more items have it. The first comes first in the list. */
type IsAlike<Item> = (one: Item, other: Item, weight: (stem: string) => number) => boolean

interface Node<Item> {
  item: Item
  chunk: Chunk<Item>
  /** Number in its list. */
  index: number
  /** Those that are alike, and those of which it depends on weights. */
  pairs: Map<Node<Item>, Pair<Item>>
  /** Rare stems shared with the node that was looked at last, by its number. */
  shared: number
  lookedAt: number
}

/** One of the lists. */
interface Chunk<Item> {
  nodes: Node<Item>[]
  /** Number among the lists. */
  place: number
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

/** Items of a growing list by whether they are alike; they come as lists, of which one that is the same array is the same. */
export class AlikeGroups<Item extends Stemmed> {
  readonly #isAlike: IsAlike<Item>
  readonly #holders = new Map<string, Node<Item>[]>()
  readonly #linked = new Set<Node<Item>>()
  #chunks = new Map<readonly Item[], Chunk<Item>>()
  #looks = 0
  #asked = false

  constructor(isAlike: IsAlike<Item>) {
    this.#isAlike = isAlike
  }

  /** Every group with two members or more, in the order of their first members. */
  of(lists: readonly (readonly Item[])[]): Item[][] {
    const before = new Map<string, number>()
    const come = this.#replace(lists, before)
    this.#crossings(before)
    for (const node of come) this.#pair(node)
    this.#weighAgain(before)
    return this.#grouped()
  }

  /** Takes the new lists; answers their new nodes, and puts into `before` how many had each stem that more or fewer have now. */
  #replace(lists: readonly (readonly Item[])[], before: Map<string, number>): Node<Item>[] {
    const now = new Map<readonly Item[], Chunk<Item>>()
    const news: [readonly Item[], Chunk<Item>][] = []
    lists.forEach((items, place) => {
      const chunk = this.#chunks.get(items) ?? { nodes: [], place }
      chunk.place = place
      if (chunk.nodes.length === 0) news.push([items, chunk])
      now.set(items, chunk)
    })
    const left = new Map<Item, Node<Item>>()
    for (const [items, { nodes }] of this.#chunks) {
      if (!now.has(items)) for (const node of nodes) left.set(node.item, node)
    }
    this.#chunks = now
    const come = news.flatMap(([items, chunk]) => this.#fill(chunk, items, left, before))
    for (const node of left.values()) this.#remove(node, before)
    return come
  }

  /** Fills a new list with the nodes that stood in one that is gone, and with new ones, which it answers. */
  #fill(
    chunk: Chunk<Item>,
    items: readonly Item[],
    left: Map<Item, Node<Item>>,
    before: Map<string, number>,
  ): Node<Item>[] {
    const come: Node<Item>[] = []
    chunk.nodes = items.map((item, index) => {
      let node = left.get(item)
      if (!left.delete(item) || !node) come.push((node = this.#add(item, chunk, before)))
      node.chunk = chunk
      node.index = index
      return node
    })
    return come
  }

  #add(item: Item, chunk: Chunk<Item>, before: Map<string, number>): Node<Item> {
    const node: Node<Item> = { item, chunk, index: 0, pairs: new Map(), shared: 0, lookedAt: -1 }
    for (const stem of item.stems) {
      let those = this.#holders.get(stem)
      if (!those) this.#holders.set(stem, (those = []))
      if (!before.has(stem)) before.set(stem, those.length)
      those.push(node)
    }
    return node
  }

  #remove(node: Node<Item>, before: Map<string, number>): void {
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

  #part({ one, other }: Pair<Item>): void {
    one.pairs.delete(other)
    other.pairs.delete(one)
    for (const node of [one, other]) if (node.pairs.size === 0) this.#linked.delete(node)
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
    const [one, other] = inOrder(node, near) < 0 ? [node, near] : [near, node]
    this.#asked = false
    const isAlike = this.#ask(one, other)
    if (!isAlike && !this.#asked) return
    const pair = { one, other, isAlike, isWeighed: this.#asked }
    one.pairs.set(other, pair)
    other.pairs.set(one, pair)
    this.#linked.add(one).add(other)
  }

  #ask(one: Node<Item>, other: Node<Item>): boolean {
    return this.#isAlike(one.item, other.item, this.#weight)
  }

  readonly #weight = (stem: string): number => {
    this.#asked = true
    return weightOf(this.#holders.get(stem)!.length)
  }

  #grouped(): Item[][] {
    const linked = [...this.#linked].sort(inOrder)
    const places = new Map(linked.map((node, index) => [node, index]))
    const groups = new Groups(linked)
    linked.forEach((node, index) => {
      for (const [other, { isAlike, one }] of node.pairs) {
        if (isAlike && one === node) groups.join(index, places.get(other)!)
      }
    })
    return groups.all().map(group => group.map(({ item }) => item))
  }
}

function inOrder<Item>(a: Node<Item>, b: Node<Item>): number {
  return a.chunk.place - b.chunk.place || a.index - b.index
}

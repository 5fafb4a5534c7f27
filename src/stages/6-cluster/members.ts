import { packed, storedKey, storedWeight } from './packed.ts'
import { Slab } from './slab.ts'
import type { Arrival, Story } from './story.ts'
import type { Vector } from './vector.ts'

/** Sizes of blocks are multiples of this, so that blocks given back are used again. */
const BLOCK = 8

/**
 * What is kept of each live article, by its slot. The only article of a story is known by its story's profile; from the
 * second one on each has a block: how many keys it has in its own words, these, and those across languages, all packed.
 */
export class Members {
  private readonly slab = new Slab()
  private readonly stories: Story[] = []
  private readonly languages: string[] = []
  private sizes = new Uint16Array(1024)
  private places = new Int32Array(1024)
  private hours = new Float64Array(1024)

  /** Notes whose slot it is, and since which hour; an article that is not its story's only one is kept besides. */
  put(slot: number, { language, own, bridge }: Arrival, story: Story, since: number): void {
    this.makeRoom(slot)
    this.stories[slot] = story
    this.languages[slot] = language
    this.hours[slot] = since
    this.places[slot] = 0
    if (story.size > 1)
      this.write(
        slot,
        own.keys.map((key, at) => packed(key, own.weights[at])),
        bridge.keys.map((key, at) => packed(key, bridge.weights[at])),
      )
  }

  /** Notes that a slot is that of a story without live articles. */
  putOld(slot: number, story: Story): void {
    this.makeRoom(slot)
    this.stories[slot] = story
    this.places[slot] = 0
  }

  storyAt(slot: number): Story {
    return this.stories[slot]
  }

  /** The newest hour that any article had named when this one arrived. */
  since(slot: number): number {
    return this.hours[slot]
  }

  /** Keeps the article of a slot besides its story, which is about to hold more. */
  part(slot: number): void {
    const story = this.stories[slot]
    this.write(slot, story.own(this.languages[slot])!.entries(), story.bridge.entries())
  }

  /** The keys of an article in its own words, and across languages. */
  keys(slot: number): Int32Array[] {
    const place = this.places[slot]
    if (place === 0) {
      const story = this.stories[slot]
      return [story.own(this.languages[slot])!.entries(), story.bridge.entries()]
    }
    const { ints } = this.slab
    const middle = place + 1 + ints[place]
    return [ints.subarray(place + 1, middle), ints.subarray(middle, place + this.sizes[slot])]
  }

  /** Cosine of two articles, in the words of their language if that is one. */
  nearness({ language, own, bridge }: Arrival, slot: number): number {
    const isSame = this.languages[slot] === language
    const place = this.places[slot]
    const story = this.stories[slot]
    if (place === 0) return isSame ? story.own(language)!.nearness(own) : story.bridge.nearness(bridge)
    const { ints } = this.slab
    const middle = place + 1 + ints[place]
    return isSame ? dot(own, ints, place + 1, middle) : dot(bridge, ints, middle, place + this.sizes[slot])
  }

  free(slot: number): void {
    if (this.places[slot] !== 0) this.slab.give(this.places[slot], roomOf(this.sizes[slot]))
    this.places[slot] = 0
  }

  private write(slot: number, own: Int32Array, bridge: Int32Array): void {
    const size = 1 + own.length + bridge.length
    const place = this.slab.take(roomOf(size))
    const { ints } = this.slab
    ints[place] = own.length
    ints.set(own, place + 1)
    ints.set(bridge, place + 1 + own.length)
    this.places[slot] = place
    this.sizes[slot] = size
  }

  private makeRoom(slot: number): void {
    if (slot < this.sizes.length) return
    const [sizes, places, hours] = [this.sizes, this.places, this.hours]
    const length = Math.ceil(slot * 1.25) + 1
    this.sizes = new Uint16Array(length)
    this.places = new Int32Array(length)
    this.hours = new Float64Array(length)
    this.sizes.set(sizes)
    this.places.set(places)
    this.hours.set(hours)
  }
}

function roomOf(size: number): number {
  return Math.ceil(size / BLOCK) * BLOCK
}

function dot({ keys, weights }: Vector, entries: Int32Array, from: number, to: number): number {
  let [left, right, total] = [from, 0, 0]
  while (left < to && right < keys.length) {
    const [mine, theirs] = [storedKey(entries[left]), storedKey(keys[right])]
    if (mine === theirs) total += storedWeight(entries[left++]) * weights[right++]
    else if (mine < theirs) left++
    else right++
  }
  return total
}

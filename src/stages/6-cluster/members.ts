import { Lookup } from './lookup.ts'
import { heaviestPacked, packedVector } from './packed.ts'
import { roomFor, Slab } from './slab.ts'
import type { Arrival, Story } from './story.ts'

/** Keys by which an article is compared with others, and by which it is found; the lighter ones change no decision. */
const COMPARED = { own: 80, bridge: 48 }
const FOUND_BY = { own: 48, bridge: 32 }

/** Packed keys of an article, in its own words and across languages. */
export interface Entries {
  own: Int32Array
  bridge: Int32Array
}

/** A live article. */
export interface Member {
  language: string
  /** The newest hour that any article had named when this one arrived: an old date does not make it leave at once. */
  since: number
  story: Story
}

/**
 * What is kept of each live article, by its slot. The only article of a story is known by its story's profile; from the
 * second one on each has a block: how many keys it has in its own words, these, and those across languages.
 */
export class Members {
  private readonly slab = new Slab()
  private readonly stories: Story[] = []
  private readonly languages: string[] = []
  private sizes = new Uint16Array(1024)
  private places = new Int32Array(1024)
  private hours = new Float64Array(1024)
  private readonly own = new Lookup()
  private readonly bridge = new Lookup()

  /** Keeps an article that its story holds by now. */
  put(slot: number, { language, since, story }: Member, entries: Entries): void {
    this.makeRoom(slot)
    this.stories[slot] = story
    this.languages[slot] = language
    this.hours[slot] = since
    this.places[slot] = 0
    if (story.size > 1) this.write(slot, entries)
  }

  storyAt(slot: number): Story {
    return this.stories[slot]
  }

  since(slot: number): number {
    return this.hours[slot]
  }

  /** Keeps the article of a slot besides its story, which is about to hold more. */
  part(slot: number): void {
    const { own, bridge } = this.entries(slot)
    this.write(slot, { own: heaviestPacked(own, COMPARED.own), bridge: heaviestPacked(bridge, COMPARED.bridge) })
  }

  /** What an article is found by: the same from its arrival until it leaves. */
  keys(slot: number): Int32Array[] {
    return foundBy(this.entries(slot))
  }

  /** Cosine of two articles, in the words of their language if that is one. */
  nearness({ language, own, bridge }: Arrival, slot: number): number {
    const isSame = this.languages[slot] === language
    const place = this.places[slot]
    const story = this.stories[slot]
    if (place === 0) return isSame ? story.own(language)!.nearness(own) : story.bridge.nearness(bridge)
    const { ints } = this.slab
    const middle = place + 1 + ints[place]
    return isSame
      ? this.own.dot(own, ints, place + 1, middle)
      : this.bridge.dot(bridge, ints, middle, place + this.sizes[slot])
  }

  free(slot: number): void {
    if (this.places[slot] !== 0) this.slab.give(this.places[slot], roomFor(this.sizes[slot]))
    this.places[slot] = 0
  }

  private entries(slot: number): Entries {
    const place = this.places[slot]
    const story = this.stories[slot]
    if (place === 0) return { own: story.own(this.languages[slot])!.entries(), bridge: story.bridge.entries() }
    const { ints } = this.slab
    const middle = place + 1 + ints[place]
    return { own: ints.subarray(place + 1, middle), bridge: ints.subarray(middle, place + this.sizes[slot]) }
  }

  private write(slot: number, { own, bridge }: Entries): void {
    const size = 1 + own.length + bridge.length
    const place = this.slab.take(roomFor(size))
    const { ints } = this.slab
    ints[place] = own.length
    ints.set(own, place + 1)
    ints.set(bridge, place + 1 + own.length)
    this.places[slot] = place
    this.sizes[slot] = size
  }

  private makeRoom(slot: number): void {
    if (slot < this.sizes.length) return
    const length = Math.ceil(slot * 1.25) + 1
    this.sizes = copied(new Uint16Array(length), this.sizes)
    this.places = copied(new Int32Array(length), this.places)
    this.hours = copied(new Float64Array(length), this.hours)
  }
}

/** What an article is compared by. */
export function comparedBy({ own, bridge }: Arrival): Entries {
  return {
    own: heaviestPacked(packedVector(own), COMPARED.own),
    bridge: heaviestPacked(packedVector(bridge), COMPARED.bridge),
  }
}

/** What an article is found by while it is live. */
export function foundBy({ own, bridge }: Entries): Int32Array[] {
  return [heaviestPacked(own, FOUND_BY.own), heaviestPacked(bridge, FOUND_BY.bridge)]
}

function copied<Numbers extends Uint16Array | Int32Array | Float64Array>(to: Numbers, from: Numbers): Numbers {
  to.set(from)
  return to
}

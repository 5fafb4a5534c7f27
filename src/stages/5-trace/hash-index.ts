const START = 1024
const FREE = 0x7fffffff
const NONE = -1
/** Share of the table's places that may be taken. */
const FULL = 0.75
const SPREAD = 0x9e3779b1

/**
 * Which slots (small whole numbers) hold which 32-bit keys. Looks keys up and ranks nothing. A key that one slot holds,
 * as most are, takes 8 bytes of an open-addressed table; the others lead to a chain of 8 bytes a holder.
 */
export class HashIndex {
  private keys = new Uint32Array(START)
  /** Of each key: a slot, or the last link of a chain as its complement, or FREE. */
  private holders = new Int32Array(START).fill(FREE)
  private used = 0
  private slots = new Int32Array(START)
  private before = new Int32Array(START)
  private links = 0
  private freeLink = -1
  private counts = new Uint16Array(START)

  add(slot: number, keys: Iterable<number>): void {
    for (const key of keys) this.link(key, slot)
    if (slot >= this.counts.length) this.counts = new Uint16Array(2 * slot)
  }

  /** Takes back what was added, key for key. */
  remove(slot: number, keys: Iterable<number>): void {
    for (const key of keys) this.unlink(key, slot)
  }

  /** The slots but one that hold at least so many of these keys, each once, with how many. */
  holding(keys: Iterable<number>, but: number, least = 1): [slot: number, count: number][] {
    const { counts, slots, before } = this
    const met: number[] = []
    const meet = (slot: number) => {
      if (slot !== but && counts[slot]++ === 0) met.push(slot)
    }
    for (const key of keys) {
      const holder = this.holders[this.placeOf(key)]
      if (holder === FREE) continue
      if (holder >= 0) meet(holder)
      else for (let link = ~holder; link !== NONE; link = before[link]) meet(slots[link])
    }
    const found: [number, number][] = []
    for (const slot of met) {
      if (counts[slot] >= least) found.push([slot, counts[slot]])
      counts[slot] = 0
    }
    return found
  }

  private link(key: number, slot: number): void {
    const place = this.placeOf(key)
    const holder = this.holders[place]
    if (holder === FREE) {
      this.keys[place] = key
      this.holders[place] = slot
      if (++this.used > FULL * this.keys.length) this.grow()
    } else {
      const first = holder >= 0 ? this.newLink(holder, NONE) : ~holder
      this.holders[place] = ~this.newLink(slot, first)
    }
  }

  private unlink(key: number, slot: number): void {
    const place = this.placeOf(key)
    const holder = this.holders[place]
    if (holder === FREE) return
    if (holder >= 0) {
      if (holder === slot) this.vacate(place)
      return
    }
    this.holders[place] = this.shortened(~holder, slot)
  }

  // The chain without the slot: a slot alone again where one is left.
  private shortened(last: number, slot: number): number {
    const { slots, before } = this
    let after = NONE
    for (let link = last; link !== NONE; after = link, link = before[link]) {
      if (slots[link] !== slot) continue
      const first = link === last ? before[link] : last
      if (after !== NONE) before[after] = before[link]
      this.dropLink(link)
      if (before[first] !== NONE) return ~first
      this.dropLink(first)
      return slots[first]
    }
    return ~last
  }

  private newLink(slot: number, previous: number): number {
    let link = this.freeLink
    if (link >= 0) this.freeLink = this.before[link]
    else {
      link = this.links++
      if (link >= this.slots.length) {
        this.slots = grown(this.slots)
        this.before = grown(this.before)
      }
    }
    this.slots[link] = slot
    this.before[link] = previous
    return link
  }

  private dropLink(link: number): void {
    this.before[link] = this.freeLink
    this.freeLink = link
  }

  // Where the key stands, or the free place where it would.
  private placeOf(key: number): number {
    const last = this.keys.length - 1
    let place = Math.imul(key, SPREAD) >>> this.shift
    while (this.holders[place] !== FREE && this.keys[place] !== key) place = (place + 1) & last
    return place
  }

  private get shift(): number {
    return Math.clz32(this.keys.length) + 1
  }

  // What stands behind and belongs further in front moves up, so that no search ends before it is found.
  private vacate(place: number): void {
    const last = this.keys.length - 1
    let gap = place
    for (let at = (gap + 1) & last; this.holders[at] !== FREE; at = (at + 1) & last) {
      const wanted = Math.imul(this.keys[at], SPREAD) >>> this.shift
      if (((at - wanted) & last) < ((at - gap) & last)) continue
      this.keys[gap] = this.keys[at]
      this.holders[gap] = this.holders[at]
      gap = at
    }
    this.holders[gap] = FREE
    this.used--
  }

  private grow(): void {
    const { keys, holders } = this
    this.keys = new Uint32Array(2 * keys.length)
    this.holders = new Int32Array(2 * keys.length).fill(FREE)
    for (let at = 0; at < keys.length; at++) {
      if (holders[at] === FREE) continue
      const place = this.placeOf(keys[at])
      this.keys[place] = keys[at]
      this.holders[place] = holders[at]
    }
  }
}

function grown(list: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * list.length)
  longer.set(list)
  return longer
}

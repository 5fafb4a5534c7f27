/** Keys in the order in which they came, with a weight each. */
export interface Family {
  keys: Int32Array
  weights: Float64Array
}

const LEAST = 1024

/** Adds up weights by 32-bit keys, for one article after another. */
export class KeySums {
  private keys = new Int32Array(LEAST)
  private sums = new Float64Array(LEAST)
  private size = 0
  /** By the hash of a key: its place and one more, 0 for none. */
  private places = new Int32Array(2 * LEAST)

  /** Adds to the sum of a key. */
  add(key: number, weight: number): void {
    const last = this.places.length - 1
    let at = (Math.imul(key, 0x9e3779b1) >>> 8) & last
    for (let place = this.places[at]; place !== 0; place = this.places[at]) {
      if (this.keys[place - 1] === key) {
        this.sums[place - 1] += weight
        return
      }
      at = (at + 1) & last
    }
    this.keys[this.size] = key
    this.sums[this.size++] = weight
    this.places[at] = this.size
    if (this.size === this.keys.length) this.grow()
  }

  /** What was added up, each sum as its logarithm: a word said ten times is not ten times as telling. All is 0 again. */
  taken(): Family {
    const keys = this.keys.slice(0, this.size)
    const weights = this.sums.slice(0, this.size)
    for (let at = 0; at < weights.length; at++) weights[at] = Math.log(1 + weights[at])
    this.size = 0
    this.places.fill(0)
    return { keys, weights }
  }

  private grow(): void {
    const { keys, sums, size } = this
    this.keys = new Int32Array(2 * size)
    this.sums = new Float64Array(2 * size)
    this.places = new Int32Array(4 * size)
    this.size = 0
    for (let at = 0; at < size; at++) this.add(keys[at], sums[at])
  }
}

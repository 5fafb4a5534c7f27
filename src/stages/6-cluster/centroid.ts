import type { Embedding } from '../../domain/embedding.ts'

/** Articles that a story's middle remembers: later ones replace earlier ones slowly. */
const REMEMBERED = 24
const NONE = new Int8Array(0)

/** The middle of a story's vectors: as many bytes as a vector has numbers, 384 at most. */
export class Centroid {
  private by = ''
  private middle = NONE
  private length = 1
  private count = 0

  add(embedding: Embedding): void {
    // The operator chose another model: what the old one said cannot be compared.
    if (!this.isOf(embedding)) {
      this.by = embedding.by
      this.middle = Int8Array.from(embedding.vector)
      this.count = 1
    } else {
      this.count = Math.min(this.count + 1, REMEMBERED)
      this.middle = between(this.middle, embedding.vector, 1 / this.count)
    }
    this.length = lengthOf(this.middle)
  }

  /** Cosine with a vector; undefined for one of another model. */
  nearness(embedding: Embedding): number | undefined {
    if (!this.isOf(embedding)) return undefined
    return dot(embedding.vector, this.middle) / (lengthOf(embedding.vector) * this.length)
  }

  private isOf({ by, vector }: Embedding): boolean {
    return by === this.by && vector.length === this.middle.length
  }
}

/** A share of the way from one direction to another. */
function between(from: Int8Array, to: Int8Array, share: number): Int8Array<ArrayBuffer> {
  const [old, fresh] = [(1 - share) / lengthOf(from), share / lengthOf(to)]
  const sum = Float32Array.from(from, (each, at) => each * old + to[at] * fresh)
  const most = sum.reduce((largest, each) => Math.max(largest, Math.abs(each)), 0) || 1
  return Int8Array.from(sum, each => Math.round((each / most) * 127))
}

function dot(one: Int8Array, other: Int8Array): number {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += one[at] * other[at]
  return sum
}

const lengthOf = (vector: Int8Array): number => Math.sqrt(dot(vector, vector)) || 1

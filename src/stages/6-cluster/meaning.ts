// What an embedding model says, where an operator has given one. Every model has its own scale, and news of one kind are near
// each other in all of them: so a cosine is measured against those of articles of *other* stories in the same stream, and
// what comes of it moves only what words, names and figures have found already.
import { type Embedding, isEmbedding, type NoEmbedding } from '../../domain/embedding.ts'
import type { Evidence } from './evidence.ts'
import type { Arrival, Story } from './story.ts'

/** Most that meaning may add to, or take from, the logarithm of the odds. */
const LIFT = 1
const LOWER = 1
/** Deviations above articles of other stories at which meaning is silent, and beyond which it says all it may. */
const SILENT = 2.5
const SURE = 2

/** Cosines that must be known before one can be judged, and articles over which they are remembered. */
const FEW = 200
const REMEMBERED = 4_000
/** Stories with which each article is compared, to know what strangers look like. */
const STRANGERS = 4
const RING = 256
/** Articles that a story's middle remembers: later ones replace earlier ones slowly. */
const MIDDLE = 24

/** The middle of a story's vectors: at most 384 bytes. */
export class Centroid {
  by = ''
  private middle = new Int8Array(0)
  private count = 0

  add({ by, vector }: Embedding): void {
    // The operator chose another model: what the old one said cannot be compared.
    if (by !== this.by || vector.length !== this.middle.length)
      [this.by, this.middle, this.count] = [by, Int8Array.from(vector), 0]
    this.count = Math.min(this.count + 1, MIDDLE)
    if (this.count === 1) return
    const share = 1 / this.count
    const [mine, theirs] = [(1 - share) / lengthOf(this.middle), share / lengthOf(vector)]
    const sum = Float32Array.from(this.middle, (each, at) => each * mine + vector[at] * theirs)
    const most = sum.reduce((largest, each) => Math.max(largest, Math.abs(each)), 0) || 1
    this.middle = Int8Array.from(sum, each => Math.round((each / most) * 127))
  }

  /** Cosine with a vector; undefined for one of another embedder. */
  nearness({ by, vector }: Embedding): number | undefined {
    if (by !== this.by || vector.length !== this.middle.length) return undefined
    let dot = 0
    for (let at = 0; at < vector.length; at++) dot += vector[at] * this.middle[at]
    return dot / (lengthOf(vector) * lengthOf(this.middle))
  }
}

function lengthOf(vector: Int8Array): number {
  let square = 0
  for (let at = 0; at < vector.length; at++) square += vector[at] * vector[at]
  return Math.sqrt(square) || 1
}

/** What strangers look like to the model, and what follows from it for a story and an article. */
export class Meaning {
  private by = ''
  private known = 0
  private mean = 0
  private square = 0
  private readonly ring: Story[] = []
  private at = 0

  /** Deviations by which an article is nearer to a story than to strangers; undefined while that cannot be told. */
  above({ embedding }: Arrival, { centroid }: Story): number | undefined {
    const nearness = embedding && centroid?.nearness(embedding)
    if (nearness === undefined || this.known < FEW || embedding?.by !== this.by) return undefined
    return (nearness - this.mean) / Math.sqrt(Math.max(this.square - this.mean * this.mean, 1e-4))
  }

  /** A nearness of 0 to 1, moved a little by what the model says; the very same where it says nothing. */
  moved(nearness: number, arrival: Arrival, story: Story, evidence: Evidence): number {
    const above = this.above(arrival, story)
    if (above === undefined) return nearness
    const said = Math.max(-1, Math.min(1, (above - SILENT) / SURE))
    const move = said > 0 ? (isBorneOut(evidence) ? LIFT * said : 0) : LOWER * said
    return 1 / (1 + Math.exp(-move) * (1 / nearness - 1))
  }

  /** Learns from an article, and the story that it was made part of, what strangers look like. */
  learn({ embedding }: Arrival, story: Story): void {
    if (!embedding) return
    if (embedding.by !== this.by) [this.by, this.known, this.mean, this.square] = [embedding.by, 0, 0, 0]
    for (let nth = 0; nth < Math.min(STRANGERS, this.ring.length); nth++) {
      // Steps that have nothing in common with the ring's size meet all of it.
      const other = this.ring[(this.at * STRANGERS + nth * 97) % this.ring.length]
      const nearness = other === story ? undefined : other.centroid?.nearness(embedding)
      if (nearness !== undefined) this.note(nearness)
    }
    this.ring[this.at % RING] = story
    this.at += 1
  }

  private note(nearness: number): void {
    this.known = Math.min(this.known + 1, REMEMBERED * STRANGERS)
    const share = 1 / this.known
    this.mean += (nearness - this.mean) * share
    this.square += (nearness * nearness - this.square) * share
  }
}

/** Near in meaning are all storms and all trials: only what names the event lets meaning speak for it. */
function isBorneOut({ names, numbers, rare, sameDays }: Evidence): boolean {
  return names > 0 || numbers > 0 || rare > 0 || sameDays > 0
}

/** The vector of an article, where it has one. */
export function vectorOf(embedding: Embedding | NoEmbedding | undefined): { embedding?: Embedding } {
  return isEmbedding(embedding) ? { embedding } : {}
}

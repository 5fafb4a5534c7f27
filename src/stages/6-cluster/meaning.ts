// What an embedding model says, where an operator has given one. Every model has its own scale, and two events of one kind are
// near each other in all of them. So the scale is learnt from the stream itself (how near are articles of one story, how near
// are strangers), and what comes of it moves only what words, names and figures have found already.
import { type Embedding, isEmbedding, type NoEmbedding } from '../../domain/embedding.ts'
import type { Evidence } from './evidence.ts'
import { ModelScale } from './model-scale.ts'
import type { Arrival, Story } from './story.ts'

/** Most that a model may move the logarithm of the odds. */
const MOST = 0.7
/** Deviations from what is usual for kin at which it is silent, and over which it comes to say all that it may. */
const SILENT = -1
const WIDTH = 1.5

/** Telling words in a headline, and in a text that says all that a model could, in one language. */
const BARE = 20
const FULL = 60

/** Stories with which each article is compared, to know what strangers look like, out of the last so many. */
const COMPARED = 4
const LAST = 256
/** A step through them that meets them all. */
const STEP = 97

/** The scale of the model in use, and what follows from it for a story and an article. */
export class Meaning {
  private by = ''
  private within = new ModelScale()
  private across = new ModelScale()
  private readonly last: Story[] = []
  private taken = 0

  /** Deviations by which an article is nearer to a story than is usual for its kin; undefined while that cannot be told. */
  aboveKin(arrival: Arrival, story: Story): number | undefined {
    const { embedding } = arrival
    const cosine = embedding?.by === this.by ? story.centroid?.nearness(embedding) : undefined
    return cosine === undefined ? undefined : this.scale(arrival, story).aboveKin(cosine)
  }

  /** A nearness of 0 to 1, moved a little by what the model says; the very same where it says nothing. */
  moved(nearness: number, arrival: Arrival, story: Story, evidence: Evidence): number {
    const above = this.aboveKin(arrival, story)
    if (above === undefined) return nearness
    const said = Math.min(1, Math.max(-1, (above - SILENT) / WIDTH))
    if (said > 0 && !isBorneOut(evidence)) return nearness
    const move = said * MOST * (evidence.foreign > 0 ? 1 : fewness(arrival.own.keys.length))
    return move === 0 ? nearness : 1 / (1 + Math.exp(-move) * (1 / nearness - 1))
  }

  /** What is said of an article and the story that it joins, behind other reasons; empty where nothing is. */
  inWords(arrival: Arrival, story: Story, embedding: Embedding | NoEmbedding | undefined): string {
    if (embedding && !isEmbedding(embedding)) return `; no embedding: ${embedding.because}`
    const above = this.aboveKin(arrival, story)
    return above === undefined ? '' : `; meaning ${above < 0 ? '' : '+'}${above.toFixed(1)} (${this.by})`
  }

  /** Learns from an article, and the story that it is about to become part of. */
  learn(arrival: Arrival, story: Story): void {
    const { embedding } = arrival
    if (!embedding) return
    if (embedding.by !== this.by) this.beginAnew(embedding.by)
    const own = story.centroid?.nearness(embedding)
    if (own !== undefined) this.scale(arrival, story).noteKin(own)
    for (let nth = 0; nth < Math.min(COMPARED, this.last.length); nth++) {
      const other = this.last[(this.taken * COMPARED + nth * STEP) % this.last.length]
      const cosine = other === story ? undefined : other.centroid?.nearness(embedding)
      if (cosine !== undefined) this.scale(arrival, other).noteStrangers(cosine)
    }
    this.last[this.taken % LAST] = story
    this.taken += 1
  }

  /** Models put two languages further apart than two texts of one. */
  private scale({ language }: Arrival, story: Story): ModelScale {
    return story.own(language) ? this.within : this.across
  }

  private beginAnew(by: string): void {
    this.by = by
    this.within = new ModelScale()
    this.across = new ModelScale()
  }
}

/** A model adds to what words say where they are few: 1 for a headline, 0 for an article in full. */
const fewness = (words: number): number => Math.min(1, Math.max(0, (FULL - words) / (FULL - BARE)))

/** Near in meaning are all storms and all trials: only what names the event lets a model speak for it. */
function isBorneOut({ names, numbers, rare, sameDays }: Evidence): boolean {
  return names > 0 || numbers > 0 || rare > 0 || sameDays > 0
}

/** The vector of an article, where it has one. */
export function vectorOf(embedding: Embedding | NoEmbedding | undefined): { embedding?: Embedding } {
  return isEmbedding(embedding) ? { embedding } : {}
}

// What an embedding model says, where an operator has given one. Every model has its own scale, and news of one kind are near
// each other in all of them: so a cosine is measured against those of articles of *other* stories in the same stream, and
// what comes of it moves only what words, names and figures have found already.
import { type Embedding, isEmbedding, type NoEmbedding } from '../../domain/embedding.ts'
import type { Evidence } from './evidence.ts'
import type { Arrival, Story } from './story.ts'
import { Strangers } from './strangers.ts'

/** How far a model may move the logarithm of the odds, and from how many deviations above strangers it does. */
interface Say {
  /** Begins to speak for a story here, and says all that it may one deviation further. */
  from: number
  lift: number
  /** Begins to speak against it here, and says all that it may one deviation below. */
  below: number
  lower: number
}

/** Within a language words say nearly all that models do; across languages they say little. */
const WITHIN: Say = { from: 3, lift: 0.3, below: 1, lower: 0.5 }
const ACROSS: Say = { from: 2, lift: 1, below: 0, lower: 0.5 }

/** Stories with which each article is compared, to know what strangers look like, out of the last so many. */
const COMPARED = 4
const LAST = 256
/** A step through them that meets them all. */
const STEP = 97

/** What strangers look like to the model, and what follows from it for a story and an article. */
export class Meaning {
  private by = ''
  private within = new Strangers()
  private across = new Strangers()
  private readonly last: Story[] = []
  private taken = 0

  /** Deviations by which an article is nearer to a story than strangers are; undefined while that cannot be told. */
  above(arrival: Arrival, story: Story): number | undefined {
    const { embedding } = arrival
    const cosine = embedding && story.centroid?.nearness(embedding)
    if (cosine === undefined || embedding?.by !== this.by) return undefined
    return this.scale(arrival, story).above(cosine)
  }

  /** A nearness of 0 to 1, moved a little by what the model says; the very same where it says nothing. */
  moved(nearness: number, arrival: Arrival, story: Story, evidence: Evidence): number {
    const above = this.above(arrival, story)
    if (above === undefined) return nearness
    const { from, lift, below, lower } = evidence.foreign > 0 ? ACROSS : WITHIN
    const speaksFor = isBorneOut(evidence) ? lift * share(above - from) : 0
    const move = speaksFor - lower * share(below - above)
    return move === 0 ? nearness : 1 / (1 + Math.exp(-move) * (1 / nearness - 1))
  }

  /** Learns from an article, and the story that it was made part of, what strangers look like. */
  learn(arrival: Arrival, story: Story): void {
    const { embedding } = arrival
    if (!embedding) return
    if (embedding.by !== this.by) this.beginAnew(embedding.by)
    for (let nth = 0; nth < Math.min(COMPARED, this.last.length); nth++) {
      const other = this.last[(this.taken * COMPARED + nth * STEP) % this.last.length]
      const cosine = other === story ? undefined : other.centroid?.nearness(embedding)
      if (cosine !== undefined) this.scale(arrival, other).note(cosine)
    }
    this.last[this.taken % LAST] = story
    this.taken += 1
  }

  /** Models put two languages further apart than two texts of one. */
  private scale({ language }: Arrival, story: Story): Strangers {
    return story.own(language) ? this.within : this.across
  }

  private beginAnew(by: string): void {
    this.by = by
    this.within = new Strangers()
    this.across = new Strangers()
  }
}

const share = (deviations: number): number => Math.min(1, Math.max(0, deviations))

/** Near in meaning are all storms and all trials: only what names the event lets meaning speak for it. */
function isBorneOut({ names, numbers, rare, sameDays }: Evidence): boolean {
  return names > 0 || numbers > 0 || rare > 0 || sameDays > 0
}

/** The vector of an article, where it has one. */
export function vectorOf(embedding: Embedding | NoEmbedding | undefined): { embedding?: Embedding } {
  return isEmbedding(embedding) ? { embedding } : {}
}

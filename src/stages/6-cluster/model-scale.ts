/** Cosines of strangers, and of kin, that must be known before one can be judged. */
const FEW_STRANGERS = 200
const FEW_KIN = 50
/** Cosines over which they are remembered: later ones replace earlier ones slowly. */
const REMEMBERED = 16_000
/** Models round; nothing is as alike as all that. */
const LEAST_DEVIATION = 0.01
/** Deviations of strangers by which kin must be above them: a model that does not know kin from strangers has no say. */
const TOLD_APART = 1
/** Of the way from strangers to the very same text: nearer are copies, which do not show how one event is told twice. */
const COPY = 0.95

/** The scale of one model: how near it puts articles of one story, and articles that have nothing to do with each other. */
export class ModelScale {
  private readonly strangers = new Spread()
  private readonly kin = new Spread()

  noteStrangers(cosine: number): void {
    this.strangers.note(cosine)
  }

  noteKin(cosine: number): void {
    const { mean } = this.strangers
    if (cosine - mean < COPY * (1 - mean)) this.kin.note(cosine)
  }

  /** Deviations by which a cosine is above what is usual for kin; undefined where the model cannot tell, or not yet. */
  aboveKin(cosine: number): number | undefined {
    const { kin, strangers } = this
    if (strangers.known < FEW_STRANGERS || kin.known < FEW_KIN) return undefined
    if (kin.mean - strangers.mean < TOLD_APART * strangers.deviation) return undefined
    return (cosine - kin.mean) / kin.deviation
  }
}

/** Mean and deviation of what comes by. */
class Spread {
  known = 0
  mean = 0
  private variance = 0

  note(value: number): void {
    this.known = Math.min(this.known + 1, REMEMBERED)
    const share = 1 / this.known
    const apart = value - this.mean
    this.mean += apart * share
    this.variance = (1 - share) * (this.variance + share * apart * apart)
  }

  get deviation(): number {
    return Math.max(Math.sqrt(this.variance), LEAST_DEVIATION)
  }
}

/** Cosines that must be known before one can be judged. */
const FEW = 200
/** Cosines over which they are remembered: later ones replace earlier ones slowly. */
const REMEMBERED = 16_000
/** Models round; nothing is as alike as all that. */
const LEAST_DEVIATION = 0.01

/** How near to each other a model puts articles that have nothing to do with one another. */
export class Strangers {
  private known = 0
  private mean = 0
  private variance = 0

  note(cosine: number): void {
    this.known = Math.min(this.known + 1, REMEMBERED)
    const share = 1 / this.known
    const apart = cosine - this.mean
    this.mean += apart * share
    this.variance = (1 - share) * (this.variance + share * apart * apart)
  }

  /** Deviations by which a cosine is above those of strangers; undefined while too few are known. */
  above(cosine: number): number | undefined {
    if (this.known < FEW) return undefined
    return (cosine - this.mean) / Math.max(Math.sqrt(this.variance), LEAST_DEVIATION)
  }
}

import { words } from '../../src/text/words.ts'

const THRESHOLD = 0.3
const MOST_SHARE = 0.1

interface Cluster {
  id: number
  sums: Map<string, number>
  square: number
  last: number
}

/**
 * Clustering as it is plainly done: tf-idf of all words, the cosine with the middle of every live cluster by way of an
 * inverted index, the nearest one joined or a new one begun.
 */
export class TfIdfPass {
  private readonly documents = new Map<string, number>()
  private readonly clusters = new Map<string, Set<Cluster>>()
  private live: Cluster[] = []
  private read = 0
  private made = 0

  /** The number of the cluster of a text that came at an hour. Clusters without a text for 72 hours are done with. */
  take(text: string, hour: number): number {
    this.forgetBefore(hour - 72)
    const vector = this.vector(text)
    const cluster = this.nearest(vector) ?? this.begun()
    for (const [word, weight] of vector) {
      const before = cluster.sums.get(word) ?? 0
      cluster.sums.set(word, before + weight)
      cluster.square += (before + weight) ** 2 - before ** 2
      const holding = this.clusters.get(word)
      if (holding) holding.add(cluster)
      else this.clusters.set(word, new Set([cluster]))
    }
    cluster.last = hour
    return cluster.id
  }

  private vector(text: string): Map<string, number> {
    const counts = new Map<string, number>()
    for (const { text: word } of words(text.toLowerCase())) counts.set(word, (counts.get(word) ?? 0) + 1)
    this.read++
    let square = 0
    for (const [word, count] of counts) {
      const holding = (this.documents.get(word) ?? 0) + 1
      this.documents.set(word, holding)
      const weight = holding > 20 && holding > MOST_SHARE * this.read ? 0 : count * Math.log((this.read + 1) / holding)
      if (weight === 0) counts.delete(word)
      else counts.set(word, weight)
      square += weight * weight
    }
    const length = Math.sqrt(square) || 1
    for (const [word, weight] of counts) counts.set(word, weight / length)
    return counts
  }

  private nearest(vector: ReadonlyMap<string, number>): Cluster | undefined {
    const sums = new Map<Cluster, number>()
    for (const [word, weight] of vector) {
      for (const cluster of this.clusters.get(word) ?? [])
        sums.set(cluster, (sums.get(cluster) ?? 0) + weight * cluster.sums.get(word)!)
    }
    let [best, most]: [Cluster | undefined, number] = [undefined, THRESHOLD]
    for (const [cluster, sum] of sums) {
      const cosine = sum / Math.sqrt(cluster.square)
      if (cosine > most) [best, most] = [cluster, cosine]
    }
    return best
  }

  private begun(): Cluster {
    const cluster = { id: this.made++, sums: new Map<string, number>(), square: 0, last: 0 }
    this.live.push(cluster)
    return cluster
  }

  private forgetBefore(hour: number): void {
    if (this.read % 100 !== 0) return
    for (const cluster of this.live.filter(({ last }) => last < hour)) {
      for (const word of cluster.sums.keys()) {
        const holding = this.clusters.get(word)!
        holding.delete(cluster)
        if (holding.size === 0) this.clusters.delete(word)
      }
    }
    this.live = this.live.filter(({ last }) => last >= hour)
  }
}

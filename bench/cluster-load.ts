import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Article } from '../src/domain/article.ts'
import { cluster } from '../src/stages/6-cluster/cluster.ts'
import { type MadeUp, madeUpNews } from './made-up-news.ts'
import { TfIdfPass } from './peers/tf-idf-pass.ts'
import { scoreClusters } from './score-clusters.ts'

/** As much of a text as clustering reads. */
const READ_CHARS = 1800
const AT_ONCE = 100

/** What it costs to take one more article, after so many. */
export interface LoadPoint {
  taken: number
  /** Articles of the last 72 hours. */
  live: number
  /** Processor milliseconds an article, and those of the peer; null where it was not asked. */
  ms: number
  peerMs: number | null
  /** Heap and typed arrays after a full collection, with words remembered for all streams; null where the peer's are among them. */
  megabytes: number | null
}

export interface LoadAsked {
  /** Articles within 72 hours, once the stream has run for that long. */
  in72Hours: number
  /** After how many articles a point is measured, ascending; the stream ends with the last. */
  points: readonly number[]
  /** Articles before each point of which the time is taken. */
  measured: number
  withPeer: boolean
  /** Sentences of each text at most. */
  sentences?: number
  onPoint?(point: LoadPoint): void
}

export interface Load {
  points: LoadPoint[]
  /** BCubed F1 of the stories made against those that the stream was made of: it shows that work was done. */
  bcubed: number
  peerBcubed: number | null
  /** What the walk alone held at the end: what is freed when it is let go. */
  walkMegabytes: number
}

/** Takes made-up news in turn; the peer takes the same articles in the same run. */
export function loadOf(texts: readonly Article[], asked: LoadAsked): Load {
  const run = new Run(texts, asked)
  const points = asked.points.map(point => {
    const measured = run.to(point)
    asked.onPoint?.(measured)
    return measured
  })
  return { points, ...run.scores(), walkMegabytes: run.letGo() }
}

class Run {
  private readonly news: Generator<MadeUp>
  private readonly asked: LoadAsked
  private walk: ReturnType<typeof cluster.open> | undefined = cluster.open()
  private readonly peer = new TfIdfPass()
  private readonly before: number
  private readonly hours: number[] = []
  private readonly labels: { gold: string; ours: string; peer: string }[] = []

  constructor(texts: readonly Article[], asked: LoadAsked) {
    this.asked = asked
    this.news = madeUpNews(texts, asked.in72Hours, asked.sentences)
    this.take(1)
    this.before = held()
  }

  to(point: number): LoadPoint {
    const { measured, withPeer } = this.asked
    const count = Math.min(measured, point - this.hours.length)
    this.take(point - count - this.hours.length)
    const spent = this.take(count)
    const live = this.hours.length - this.hours.findIndex(hour => hour > this.hours.at(-1)! - 72)
    const megabytes = withPeer ? null : (held() - this.before - 8 * this.hours.length) / 1e6
    const peerMs = withPeer ? spent.peer / count : null
    return { taken: point, live, ms: spent.ours / count, peerMs, megabytes }
  }

  scores(): Omit<Load, 'points' | 'walkMegabytes'> {
    const scored = (side: 'ours' | 'peer') =>
      scoreClusters(this.labels.map(each => ({ gold: each.gold, predicted: each[side] }))).bcubed.f1
    return { bcubed: scored('ours'), peerBcubed: this.asked.withPeer ? scored('peer') : null }
  }

  letGo(): number {
    const before = held()
    this.walk = undefined
    return (before - held()) / 1e6
  }

  /** Processor milliseconds that both took for so many articles more. */
  private take(count: number): { ours: number; peer: number } {
    const spent = { ours: 0, peer: 0 }
    for (let left = count; left > 0; left -= AT_ONCE) {
      const batch = Array.from({ length: Math.min(left, AT_ONCE) }, () => this.news.next().value as MadeUp)
      const [ours, theirs] = [[] as string[], [] as string[]]
      spent.ours += timed(() => void ours.push(...batch.map(({ input }) => this.walk!.take(input).placement.storyId)))
      if (this.asked.withPeer) spent.peer += timed(() => void theirs.push(...batch.map(each => this.peered(each))))
      for (const [at, { gold, input }] of batch.entries()) {
        this.hours.push(Date.parse(input.article.publishedAt!) / 3_600_000)
        if (this.asked.withPeer) this.labels.push({ gold, ours: ours[at], peer: theirs[at] })
      }
    }
    return spent
  }

  private peered({ input: { article } }: MadeUp): string {
    const text = `${article.title} ${article.text.slice(0, READ_CHARS)}`
    return String(this.peer.take(text, Date.parse(article.publishedAt!) / 3_600_000))
  }
}

// Processor time, so that other work on the machine does not count.
function timed(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

let collect: (() => void) | undefined

function held(): number {
  setFlagsFromString('--expose-gc')
  collect ??= runInNewContext('gc') as () => void
  // Typed arrays are freed by the collection after the one that finds them.
  for (let time = 0; time < 3; time++) collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

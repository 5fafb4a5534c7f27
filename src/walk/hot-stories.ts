// A story of hundreds of articles is read from the store once; what grows afterwards is compared with what is known.
import type { Trace } from '../domain/report.ts'
import type { ComparedStory } from '../domain/story.ts'
import { fingerprint } from '../fingerprint.ts'
import { trace } from '../stages/5-trace/trace.ts'
import { type Comparison, openComparison } from '../stages/7-compare/comparison.ts'
import type { Cellar } from '../store/cellar.ts'
import { readingsOf } from './stored.ts'

/** A story of more articles is hot. */
const HOT_ARTICLES = 200
/** Of so many articles in all the comparisons are kept open; each takes some 100 kB. */
const MOST_ARTICLES = 6_000
const MOST_IDS = 10_000

interface Open {
  comparison: Comparison
  /** By article id, what the comparison took of it. */
  taken: Map<string, string>
}

/** The comparisons of large stories that this process keeps open, so that one more article is all that has to be read. */
export class HotStories {
  readonly #open = new Map<string, Open>()
  readonly #hot = new Set<string>()
  readonly #most: number
  readonly #hotFrom: number
  #epoch: string | undefined

  /** `most`: articles in all; `hotFrom`: of a story. */
  constructor({ most = MOST_ARTICLES, hotFrom = HOT_ARTICLES } = {}) {
    this.#most = most
    this.#hotFrom = hotFrom
  }

  /** Ids of the stories that are known to be hot. */
  get ids(): readonly string[] {
    return [...this.#hot]
  }

  /** How many articles the open comparisons hold. */
  get articles(): number {
    return [...this.#open.values()].reduce((sum, { taken }) => sum + taken.size, 0)
  }

  /** The story with these articles as it is stored now; undefined where it is not hot. */
  async compared(id: string, members: readonly string[], cellar: Cellar): Promise<ComparedStory | undefined> {
    await this.#forget(cellar)
    this.#note(id, members.length > this.#hotFrom)
    if (!this.#hot.has(id)) return undefined
    const open = this.#open.get(id) ?? { comparison: openComparison(id), taken: new Map() }
    // Only what was taken whole is kept.
    this.#open.delete(id)
    await catchUp(open, members, cellar)
    this.#open.set(id, open)
    this.#makeRoom()
    return open.comparison.view(members.filter(member => open.taken.has(member)))
  }

  // What was forgotten, taken back or made again is read again.
  async #forget(cellar: Cellar): Promise<void> {
    const epoch = await cellar.epoch()
    if (epoch !== this.#epoch) this.#open.clear()
    this.#epoch = epoch
  }

  #note(id: string, isHot: boolean): void {
    this.#hot.delete(id)
    if (isHot) this.#hot.add(id)
    else this.#open.delete(id)
    if (this.#hot.size > MOST_IDS) this.#hot.delete(this.ids[0])
  }

  // Those go first that were not compared for the longest time.
  #makeRoom(): void {
    for (const id of this.#open.keys()) {
      if (this.articles <= this.#most) return
      this.#open.delete(id)
    }
  }
}

/** Brings a comparison to what is stored now: reads articles that are new or whose reading or trace is another. */
async function catchUp({ comparison, taken }: Open, members: readonly string[], cellar: Cellar): Promise<void> {
  // The input of trace tells which article and claims it was given; what it decided may be corrected without it.
  const [works, traces] = await Promise.all([
    cellar.works(trace.name, members),
    cellar.outputsOf<Trace>(trace.name, members),
  ])
  const prints = new Map<string, string>()
  for (const id of members) {
    const work = works.get(id)
    if (traces.has(id)) prints.set(id, `${work?.inputHash} ${fingerprint(traces.get(id))}`)
  }
  const news = [...prints.keys()].filter(id => taken.get(id) !== prints.get(id))
  for (const id of [...taken.keys()].filter(each => !prints.has(each) || news.includes(each))) leave(id)
  for (const reading of await readingsOf(news, cellar)) {
    const { id } = reading.article
    comparison.take(reading, traces.get(id))
    taken.set(id, prints.get(id)!)
  }

  function leave(id: string): void {
    comparison.drop(id)
    taken.delete(id)
  }
}

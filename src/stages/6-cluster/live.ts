import { LiveIndex } from './live-index.ts'
import { comparedBy, foundBy, Members } from './members.ts'
import { storedKey } from './packed.ts'
import { Slab } from './slab.ts'
import type { Arrival, Story } from './story.ts'
import { TUNING } from './tuning.ts'

/** Keys by which a story is found when none of its articles is live. */
const OLD_KEYS = 30
const OLD_CANDIDATES = 10
const LAST_DATES = 15

/** A story that shares something telling, by one of its live articles or, where it has none, by its profile. */
export interface Found {
  story: Story
  /** Cosine with that article; undefined where there is none. */
  nearness: number | undefined
}

/** The articles of the last days one by one, and older stories by their profiles only. */
export class Live {
  private readonly index = new LiveIndex()
  /** Stories without live articles: apart, so that they neither crowd out nor slow down what is live. */
  private readonly old = new LiveIndex()
  private readonly oldStories: Story[] = []
  private readonly members = new Members()
  private readonly profiles = new Slab()
  /** Slots in the order of arrival. */
  private queue: number[] = []
  private head = 0
  private readonly dates: number[] = []
  private dated = 0
  private clock = -Infinity

  /** Lets articles go that arrived before the window of now, which is when the latest articles were published. */
  passTo(published: number | null): void {
    if (published !== null) this.clock = Math.max(this.clock, this.usual(published))
    while (this.head < this.queue.length && this.isPast(this.queue[this.head])) this.retire(this.queue[this.head++])
    if (this.head > 1000 && this.head * 2 > this.queue.length) {
      this.queue = this.queue.slice(this.head)
      this.head = 0
    }
  }

  add(arrival: Arrival, story: Story): void {
    if (story.live === 0 && story.size > 0) this.old.remove(story.slot, oldKeys(story))
    if (story.live === 1 && story.size === 1) this.members.part(story.slot)
    story.add(arrival, this.profiles)
    const entries = comparedBy(arrival)
    const slot = this.index.add(distinct(foundBy(entries)))
    this.members.put(slot, { language: arrival.language, since: this.clock, story }, entries)
    story.slot = slot
    this.queue.push(slot)
  }

  /** The articles, and the stories without live articles, that share most with an arrival. */
  find(arrival: Arrival): Found[] {
    const vectors = [arrival.own, arrival.bridge]
    const live = this.index.find(vectors, TUNING.candidates).map(slot => this.foundAt(arrival, slot))
    const old = this.old.find(vectors, OLD_CANDIDATES).map(slot => this.oldStories[slot])
    return [...live, ...old.map(story => ({ story, nearness: undefined }))]
  }

  private foundAt(arrival: Arrival, slot: number): Found {
    return { story: this.members.storyAt(slot), nearness: this.members.nearness(arrival, slot) }
  }

  // The middle of the last few dates: one wrong date must not make everything old.
  private usual(published: number): number {
    this.dates[this.dated++ % LAST_DATES] = published
    return this.dates.toSorted((one, other) => one - other)[Math.floor(this.dates.length / 2)]
  }

  private isPast(slot: number): boolean {
    return (
      this.queue.length - this.head > TUNING.liveArticles || this.clock - this.members.since(slot) > TUNING.liveHours
    )
  }

  private retire(slot: number): void {
    const story = this.members.storyAt(slot)
    this.index.remove(slot, distinct(this.members.keys(slot)))
    this.members.free(slot)
    story.live--
    if (story.live > 0) return
    story.pack()
    story.slot = this.old.add(oldKeys(story))
    this.oldStories[story.slot] = story
  }
}

function oldKeys(story: Story): Int32Array {
  return distinct(story.keys(OLD_KEYS).map(({ keys }) => keys))
}

/** The stored keys of several lists, each once. */
function distinct(lists: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(lists.reduce((sum, list) => sum + list.length, 0))
  let size = 0
  for (const list of lists) for (const key of list) all[size++] = storedKey(key)
  all.sort()
  let count = 0
  for (const key of all) if (count === 0 || all[count - 1] !== key) all[count++] = key
  return all.subarray(0, count)
}

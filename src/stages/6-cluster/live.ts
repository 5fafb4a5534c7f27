import { LiveIndex } from './live-index.ts'
import type { Arrival, Member, Story } from './story.ts'
import { TUNING } from './tuning.ts'
import type { Vector } from './vector.ts'

/** Keys by which a story is found when none of its articles is live. */
const OLD_KEYS = 30
const LAST_DATES = 15

interface Old {
  slot: number
  keys: Vector[]
}

/** The articles of the last days one by one, and older stories by their profiles only. */
export class Live {
  private readonly index = new LiveIndex()
  private readonly holders: (Member | Story)[] = []
  private readonly old = new Map<Story, Old>()
  private queue: Member[] = []
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
    story.add(arrival)
    const old = this.old.get(story)
    if (old) {
      this.index.remove(old.slot, old.keys)
      this.old.delete(story)
    }
    const slot = this.index.add([arrival.own, arrival.bridge])
    const { language, own, bridge } = arrival
    const member = { language, own, bridge, since: this.clock, story, slot }
    this.holders[slot] = member
    this.queue.push(member)
  }

  /** The articles, and the stories without live articles, that share most with an arrival. */
  find({ own, bridge }: Arrival): (Member | Story)[] {
    return this.index.find([own, bridge], TUNING.candidates).map(slot => this.holders[slot])
  }

  // The middle of the last few dates: one wrong date must not make everything old.
  private usual(published: number): number {
    this.dates[this.dated++ % LAST_DATES] = published
    return this.dates.toSorted((one, other) => one - other)[Math.floor(this.dates.length / 2)]
  }

  private isPast({ since }: Member): boolean {
    return this.queue.length - this.head > TUNING.liveArticles || this.clock - since > TUNING.liveHours
  }

  private retire(member: Member): void {
    this.index.remove(member.slot, [member.own, member.bridge])
    member.story.live--
    if (member.story.live > 0) return
    const keys = member.story.keys(OLD_KEYS)
    const slot = this.index.add(keys)
    this.holders[slot] = member.story
    this.old.set(member.story, { slot, keys })
  }
}

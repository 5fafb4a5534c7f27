import { LiveIndex } from './live-index.ts'
import type { Arrival, Member, Story } from './story.ts'
import { TUNING } from './tuning.ts'
import type { Vector } from './vector.ts'

/** Keys by which a story is found when none of its articles is live. */
const OLD_KEYS = 30

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
  private clock = -Infinity

  /** Lets articles go that are older than the window at this hour. */
  passTo(hour: number | null): void {
    if (hour !== null) this.clock = Math.max(this.clock, hour)
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
    const member = { ...arrival, story, slot }
    this.holders[slot] = member
    this.queue.push(member)
  }

  /** The articles, and the stories without live articles, that share most with an arrival. */
  find({ own, bridge }: Arrival): (Member | Story)[] {
    return this.index.find([own, bridge], TUNING.candidates).map(slot => this.holders[slot])
  }

  private isPast({ hour }: Member): boolean {
    return (
      this.queue.length - this.head > TUNING.liveArticles || (hour !== null && this.clock - hour > TUNING.liveHours)
    )
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

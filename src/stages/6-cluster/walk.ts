import type { RestorableWalk } from '../stage.ts'
import { apartBecause, joinedBecause } from './because.ts'
import type { ClusterAnswer, ClusterInput } from './cluster.ts'
import type { Rated } from './nearness.ts'
import { keyNumber } from './rarity.ts'
import { Story } from './story.ts'
import { type Arrived, Stream } from './stream.ts'

const SHOWN_OTHERS = 2
const SHOWN_WORDS = 5
/** Reports and articles of which the story is remembered, so that copies follow them. */
const REMEMBERED = 200_000

interface Decision {
  story: Story
  because: string
}

/** Which event each article in turn is about. */
export class ClusterWalk implements RestorableWalk<ClusterInput, ClusterAnswer> {
  private readonly stream = new Stream()
  private readonly storyOf = new Map<string, Story>()
  /** Stories by their ids, while earlier decisions are read back. */
  private readonly restored = new Map<string, Story>()

  take(input: ClusterInput): ClusterAnswer {
    const arrived = this.stream.arrive(input)
    const { story, because } = this.followed(input) ?? this.nearest(arrived)
    this.stream.settle(arrived, story)
    this.remember(input, story)
    return { placement: { id: input.article.id, storyId: story.id, because }, merges: [], splits: [] }
  }

  restore(input: ClusterInput, storyId: string): void {
    const story = this.restored.get(storyId) ?? new Story(storyId)
    this.restored.set(storyId, story)
    this.stream.settle(this.stream.arrive(input), story)
    this.remember(input, story)
  }

  /** A copy goes where its report went, whatever its words are near to. */
  private followed({ trace }: ClusterInput): Decision | undefined {
    for (const id of [trace.reportId, trace.origin?.articleId, trace.basedOn]) {
      const story = id === null || id === undefined ? undefined : this.storyOf.get(id)
      if (story) return { story, because: `with its report ${id}: ${trace.because}` }
    }
    return undefined
  }

  private nearest(arrived: Arrived): Decision {
    const [best, ...others] = this.stream
      .near(arrived)
      .slice(0, 1 + SHOWN_OTHERS)
      .map(each => ({ ...each, shared: [] as string[] }))
    if (best !== undefined && best.nearness >= best.needed) {
      return { story: best.story, because: joinedBecause({ ...best, shared: sharedWords(best, arrived) }, others) }
    }
    const nearest = best === undefined ? [] : [best, ...others]
    return { story: new Story(`s-${arrived.arrival.id}`), because: apartBecause(nearest) }
  }

  private remember({ article, trace }: ClusterInput, story: Story): void {
    this.storyOf.set(article.id, story)
    if (trace.reportId !== null && !this.storyOf.has(trace.reportId)) this.storyOf.set(trace.reportId, story)
    for (const oldest of this.storyOf.keys()) {
      if (this.storyOf.size <= REMEMBERED) break
      this.storyOf.delete(oldest)
    }
  }
}

/** The words, names and numbers that a story and an article share, the weightiest first. */
function sharedWords({ story }: Rated, { arrival, traits }: Arrived): string[] {
  const own = story.own(arrival.language)
  const weighed = own ? own.shared(arrival.own) : story.bridge.shared(arrival.bridge)
  weighed.sort((one, other) => other[1] - one[1] || one[0] - other[0])
  const names = new Map([...(own ? traits.own : traits.bridge).keys()].map(key => [keyNumber(key), key]))
  const shared: string[] = []
  for (const [key] of weighed) {
    const word = shownAs(names.get(key)!)
    if (shared.length < SHOWN_WORDS && !shared.some(shown => shown.includes(word))) shared.push(word)
  }
  return shared
}

function shownAs(key: string): string {
  return key.slice(key.indexOf(':') + 1)
}

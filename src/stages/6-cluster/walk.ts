import type { OrderedWalk } from '../stage.ts'
import { apartBecause, joinedBecause, type Reason } from './because.ts'
import type { ClusterAnswer, ClusterInput } from './cluster.ts'
import { Live } from './live.ts'
import { type Rated, rated } from './nearness.ts'
import { keyNumber, Rarity } from './rarity.ts'
import { type Arrival, Story } from './story.ts'
import { type Traits, traitsOf } from './traits.ts'

const SHOWN_OTHERS = 2
const SHOWN_WORDS = 5
/** Reports and articles of which the story is remembered, so that copies follow them. */
const REMEMBERED = 200_000

/** The live index of clustering, and the decision about each article in turn. */
export class ClusterWalk implements OrderedWalk<ClusterInput, ClusterAnswer> {
  private readonly rarity = new Rarity()
  private readonly live = new Live()
  private readonly storyOf = new Map<string, Story>()

  take(input: ClusterInput): ClusterAnswer {
    const traits = traitsOf(input)
    const arrival = this.arrivalOf(input.article.id, traits)
    this.live.passTo(arrival.hour)
    const { story, because } = this.followed(input) ?? this.nearest(arrival, traits)
    this.live.add(arrival, story)
    this.rarity.learn([traits.own, traits.bridge])
    this.remember(input, story)
    return { placement: { id: input.article.id, storyId: story.id, because }, merges: [], splits: [] }
  }

  private arrivalOf(id: string, { language, own, bridge, hour }: Traits): Arrival {
    return { id, language, own: this.rarity.vector(own), bridge: this.rarity.vector(bridge), hour }
  }

  /** A copy goes where its report went, whatever its words are near to. */
  private followed({ trace }: ClusterInput): { story: Story; because: string } | undefined {
    const followed = [trace.reportId, trace.origin?.articleId, trace.basedOn]
    for (const id of followed) {
      const story = id === null || id === undefined ? undefined : this.storyOf.get(id)
      if (story) return { story, because: `with its report ${id}: ${trace.because}` }
    }
    return undefined
  }

  private nearest(arrival: Arrival, traits: Traits): { story: Story; because: string } {
    const [best, ...others] = rated(arrival, this.live)
      .slice(0, 1 + SHOWN_OTHERS)
      .map(each => reason(each, arrival, traits))
    if (best !== undefined && best.nearness >= best.needed) {
      return { story: best.story, because: joinedBecause(best, others) }
    }
    const nearest = best === undefined ? [] : [best, ...others]
    return { story: new Story(`s-${arrival.id}`), because: apartBecause(nearest) }
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

function reason(each: Rated, arrival: Arrival, traits: Traits): Reason {
  const weighed = each.story.shared(arrival)
  const names = new Map([...traits.bridge.keys(), ...traits.own.keys()].map(key => [keyNumber(key), key]))
  const shared: string[] = []
  for (const [key] of weighed) {
    const word = shownAs(names.get(key)!)
    if (shared.length < SHOWN_WORDS && !shared.some(shown => shown.includes(word))) shared.push(word)
  }
  return { ...each, shared }
}

function shownAs(key: string): string {
  return key.slice(key.indexOf(':') + 1)
}

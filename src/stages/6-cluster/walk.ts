import type { NearStory } from '../../domain/story.ts'
import type { RestorableWalk } from '../stage.ts'
import { apartBecause, isNear, joinedBecause, nearStories } from './because.ts'
import type { ClusterAnswer, ClusterInput, Wish } from './cluster.ts'
import type { Rated } from './nearness.ts'
import { Story } from './story.ts'
import { type Arrived, Stream } from './stream.ts'
import { Wishes } from './wishes.ts'

/** Stories told of beside the one that was chosen. */
const SHOWN_OTHERS = 3
/** Reports and articles of which the story is remembered, so that copies follow them. */
const REMEMBERED = 200_000

interface Decision {
  story: Story
  because: string
  near?: NearStory[]
  by?: 'person'
}

/** Which event each article in turn is about. */
export class ClusterWalk implements RestorableWalk<ClusterInput, ClusterAnswer> {
  private readonly stream = new Stream()
  private readonly storyOf = new Map<string, Story>()
  private readonly wishes = new Wishes()
  /** Stories by their ids, while earlier decisions are read back. */
  private readonly restored = new Map<string, Story>()

  take(input: ClusterInput): ClusterAnswer {
    // All is read back by now: old stories that nothing else holds are let go.
    this.restored.clear()
    const arrived = this.stream.arrive(input)
    const { story, ...why } = this.wished(input, this.followed(input) ?? this.nearest(arrived, input), arrived)
    // What a person or a report decided, no model was asked about.
    const because = why.by || !why.near ? why.because : why.because + this.stream.modelSays(arrived, story, input)
    this.settle(input, arrived, story)
    return { placement: { id: input.article.id, storyId: story.id, ...why, because }, merges: [], splits: [] }
  }

  restore(input: ClusterInput, storyId: string): void {
    const story = this.restored.get(storyId) ?? new Story(storyId)
    this.restored.set(storyId, story)
    this.settle(input, this.stream.arrive(input), story)
  }

  /** What a person decided comes before what the words say. */
  private wished({ wish }: ClusterInput, found: Decision, arrived: Arrived): Decision {
    if (!wish) return found
    const near = found.near ?? nearStories(this.shown(arrived, wish), arrived)
    const story = this.wishes.storyOf(wish) ?? found.story
    if (wish.because !== undefined) return { story, because: wish.because, near, by: 'person' }
    if (story === found.story) return found
    return { story, because: 'with articles that a person put to it, as one event', near }
  }

  /** A copy goes where its report went, whatever its words are near to. */
  private followed({ trace, wish }: ClusterInput): Decision | undefined {
    for (const id of [trace.reportId, trace.origin?.articleId, trace.basedOn]) {
      const story = id === null || id === undefined ? undefined : this.storyOf.get(id)
      if (story && this.wishes.mayJoin(story, wish))
        return { story, because: `with its report ${id}: ${trace.because}` }
    }
    return undefined
  }

  private nearest(arrived: Arrived, { wish, newStoryId }: ClusterInput): Decision {
    const rated = this.shown(arrived, wish)
    const near = nearStories(rated, arrived)
    const at = rated.findIndex(({ nearness, needed }) => nearness >= needed)
    // Only the nearest is joined, but for stories that a person said it is no part of.
    if (at >= 0 && rated.slice(0, at).every(({ isApart }) => isApart)) {
      return { story: rated[at].story, because: joinedBecause(near[at], rated[at].days), near }
    }
    return { story: new Story(newStoryId ?? `s-${arrived.arrival.id}`), because: apartBecause(near), near }
  }

  /** The nearest stories; those that a person parted from it can never be near enough. */
  private shown(arrived: Arrived, wish: Wish | undefined): (Rated & { isApart: boolean })[] {
    return this.stream
      .near(arrived)
      .slice(0, 1 + SHOWN_OTHERS)
      .filter((each, at) => at === 0 || isNear(each))
      .map(each => {
        const isApart = !this.wishes.mayJoin(each.story, wish)
        return { ...each, isApart, needed: isApart ? NEVER : each.needed }
      })
  }

  private settle({ article, trace, wish }: ClusterInput, arrived: Arrived, story: Story): void {
    this.stream.settle(arrived, story)
    this.wishes.note(story, wish)
    this.storyOf.set(article.id, story)
    if (trace.reportId !== null && !this.storyOf.has(trace.reportId)) this.storyOf.set(trace.reportId, story)
    for (const oldest of this.storyOf.keys()) {
      if (this.storyOf.size <= REMEMBERED) break
      this.storyOf.delete(oldest)
    }
  }
}

/** Nearness is never more than 1. */
const NEVER = 1.01

import type { Reading } from '../../domain/reading.ts'
import type { Trace } from '../../domain/report.ts'
import type { ComparedStory } from '../../domain/story.ts'
import { coverageOf } from './coverage.ts'
import { sameMembers } from './memo.ts'
import { outletCount } from './outlets.ts'
import { StoryPoints } from './points.ts'
import { reportsOf } from './reports.ts'
import { NOWHERE, standingOf, type Standing } from './standing.ts'
import { Timeline } from './timeline.ts'
import { titleOf } from './title.ts'

/** A story under comparison: it grows by an article at a time, and each view is what comparing all of it from scratch gives. */
export interface Comparison {
  /** Takes an article, or another reading or trace of one that was taken before. */
  take(reading: Reading, trace?: Trace): void
  /** Takes an article out; one that was not taken is nothing. */
  drop(articleId: string): void
  /** The story as it stands; with `order`, article ids, its articles in that order, else as they were first taken. */
  view(order?: readonly string[]): ComparedStory
}

/** Opens the comparison of a story that has no articles yet. */
export function openComparison(id: string): Comparison {
  return new GrowingStory(id)
}

class GrowingStory implements Comparison {
  readonly #id: string
  readonly #taken = new Map<string, Standing>()
  #kept = new Kept()
  #seen: { standings: readonly Standing[]; story: ComparedStory } | undefined

  constructor(id: string) {
    this.#id = id
  }

  take(reading: Reading, trace?: Trace): void {
    this.#taken.set(reading.article.id, standingOf(reading, trace))
  }

  drop(articleId: string): void {
    this.#taken.delete(articleId)
  }

  view(order?: readonly string[]): ComparedStory {
    const standings = order ? order.flatMap(id => this.#taken.get(id) ?? []) : [...this.#taken.values()]
    if (this.#seen && sameMembers(this.#seen.standings, standings)) return this.#seen.story
    if (!keepOrder(standings)) this.#kept = new Kept()
    standings.forEach((standing, place) => (standing.order = place))
    this.#seen = { standings, story: this.#kept.compare(this.#id, standings) }
    return this.#seen.story
  }
}

/** True where those that had a place before come in the same order; new ones may stand between them. */
function keepOrder(standings: readonly Standing[]): boolean {
  const placed = standings.filter(({ order }) => order !== NOWHERE)
  return placed.every(({ order }, index) => index === 0 || order > placed[index - 1].order)
}

/** What is kept from one view to the next, while the articles keep their order. */
class Kept {
  readonly #points = new StoryPoints()
  readonly #timeline = new Timeline()

  compare(id: string, standings: readonly Standing[]): ComparedStory {
    const reports = reportsOf(standings)
    const { points, speakers, names } = this.#points.of(standings, reports)
    const articles = standings.map(({ article }) => article)
    return {
      id,
      title: titleOf(standings, reports),
      counts: {
        articles: articles.length,
        outlets: outletCount(articles),
        reports: reports.length,
        speakers: speakers.filter(each => each.points > 0).length,
      },
      articles,
      reports,
      points,
      timeline: this.#timeline.of(standings),
      coverage: coverageOf(standings),
      speakers,
      names,
    }
  }
}

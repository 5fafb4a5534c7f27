import type { Crew } from '../crew.ts'
import type { Refusal } from '../domain/refusal.ts'
import type { Declarations } from '../outlets/declared/declarations.ts'
import type { Tools } from '../stages/stage.ts'
import type { Card, Cellar, Offer, Outcome, Work } from '../store/cellar.ts'
import type { HotStories } from './hot-stories.ts'
import type { LiveWalks } from './live-walks.ts'
import type { Timetable } from './timetable.ts'
import type { Tombs } from './tombs.ts'
import type { Push } from './websub.ts'

/** What every step works with. */
export interface Walker {
  cellar: Cellar
  crew: Crew
  tools: Tools
  /** Stage versions by name. */
  versions: Record<string, number>
  live: LiveWalks
  hot: HotStories
  tombs: Tombs
  /** Listens to what pages say of their outlets. */
  declarations: Declarations
  /** True for what the cellar threw because the store is away. */
  isOutage(error: unknown): boolean
  /** True where this process ends and nothing that is under way is stored any more. */
  hasLeft?(): boolean
  /** When to look again; absent where everything is looked at once. */
  timetable?: Timetable
  /** Where hubs can reach us: whom to ask for pushes. */
  push?: Push
}

/** What a stage made of one subject. */
export interface Result {
  output: unknown
  because: string
  /** Nothing came of it this time. */
  failed?: boolean
  offers?: Offer[]
  group?: string
  card?: Card
  againMs?: number | null
}

/** Runs one subject's work; what it throws becomes a failure of that subject alone. Rejects where the store is away. */
export type Attempt = (work: Work, run: () => Promise<Result | Refusal>) => Promise<Outcome>

/** One stage in the walk: how its due subjects are worked. */
export interface Step {
  name: string
  version: number
  /** Subjects taken at once. */
  batch: number
  work(due: Work[], walker: Walker, attempt: Attempt): Promise<Outcome[]>
}

/** A step whose subjects have nothing to do with each other. */
export const each =
  (run: (work: Work, walker: Walker) => Promise<Result | Refusal>): Step['work'] =>
  (due, walker, attempt) =>
    Promise.all(due.map(work => attempt(work, () => run(work, walker))))

/** Subjects worked side by side; each, once it has awaited `turn`, comes after those that were taken before it. */
export const eachInTurn =
  (run: (work: Work, walker: Walker, turn: Promise<unknown>) => Promise<Result | Refusal>): Step['work'] =>
  (due, walker, attempt) => {
    let last: Promise<unknown> = Promise.resolve()
    const outcomes = due.map(work => {
      const turn = last
      const outcome = attempt(work, () => run(work, walker, turn))
      last = turn.then(() => outcome).catch(() => {})
      return outcome
    })
    return Promise.all(outcomes)
  }

import type { Crew } from '../crew.ts'
import type { Link } from '../domain/link.ts'
import type { Tools } from '../stages/stage.ts'
import type { Cellar, Offer, Outcome, Work } from '../store/cellar.ts'
import type { OrderedWalks } from './ordered-walks.ts'

/** What every step works with. */
export interface Walker {
  cellar: Cellar
  crew: Crew
  tools: Tools
  ordered: OrderedWalks
  /** What feeds said of the links they named. */
  links: Map<string, Link>
}

/** Runs one subject's work; what it throws becomes a failure of that subject alone. */
export type Attempt = (work: Work, run: () => Promise<unknown>) => Promise<Outcome>

/** One stage in the walk: how its due subjects are worked, and what a changed output makes due. */
export interface Step {
  name: string
  version: number
  /** Subjects taken at once. */
  batch: number
  work(due: Work[], walker: Walker, attempt: Attempt): Promise<Outcome[]>
  next(changed: string[], walker: Walker): Promise<Offer[]>
  because(output: unknown): string
}

/** A step whose subjects have nothing to do with each other. */
export const each =
  (run: (work: Work, walker: Walker) => Promise<unknown>): Step['work'] =>
  (due, walker, attempt) =>
    Promise.all(due.map(work => attempt(work, () => run(work, walker))))

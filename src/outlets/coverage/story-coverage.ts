// Who told a story and who did not: pure functions over the story and what is known of its outlets.
import type { CoverageGap, PoolShare, StoryCoverage } from '../../domain/coverage.ts'
import type { Outlet } from '../../domain/outlet.ts'
import type { StoryView } from '../../domain/story.ts'
import { basisOf } from './basis.ts'
import { type BarsOf, coverageBars } from './coverage-bars.ts'
import { outletName, spreadOf } from './spread.ts'
import { outletTellers, reportTellers, type Told } from './tellers.ts'

/** Outlets that the poll of a feed or page reached while the story was told. */
export interface FollowedThen {
  /** ISO 8601. */
  from: string
  to: string
  /** Followed, alive and reachable. */
  outlets: readonly Outlet[]
  /** Ids of those that told it, by whatever address. */
  carried: ReadonlySet<string>
  /** Followed, and not reachable or not alive. */
  unreachable: number
}

/** What must be known beside the story. */
export interface CoverageOf extends Told, Pick<BarsOf, 'groups' | 'rated'> {
  followed: FollowedThen | null
  gaps: readonly CoverageGap[]
  /** ISO 8601. */
  now: string
}

const MOST_MISSING = 300

/** Who told a story, by every dimension; all parts of a bar add up to its total. */
export function storyCoverage(story: StoryView, of: CoverageOf): StoryCoverage {
  const { groups, rated, followed } = of
  const tellers = { reports: reportTellers(story, of), outlets: outletTellers(story, of) }
  const lenses = new Set(rated.map(({ lens }) => lens.id))
  return {
    bars: coverageBars({ ...tellers, groups, rated, pool: followed?.outlets ?? null }),
    outlets: namesOf([...tellers.outlets, ...tellers.reports].map(({ outlet }) => outlet)),
    spread: spreadOf(story.articles, of.outletOf),
    pool: followed && poolShare(followed),
    basis: basisOf(story, { ...tellers, rated }),
    gaps: of.gaps.filter(({ lensId }) => lensId === undefined || lenses.has(lensId)),
    countedAt: of.now,
  }
}

function namesOf(outlets: readonly Outlet[]): StoryCoverage['outlets'] {
  return [...new Map(outlets.map(outlet => [outlet.id, outletName(outlet)])).values()]
}

function poolShare({ from, to, outlets, carried, unreachable }: FollowedThen): PoolShare {
  const missing = outlets.filter(({ id }) => !carried.has(id))
  return {
    from,
    to,
    outlets: outlets.length,
    carried: outlets.length - missing.length,
    missing: missing
      .map(outletName)
      .sort((a, b) => compared(a.country ?? '~', b.country ?? '~') || compared(a.name, b.name))
      .slice(0, MOST_MISSING),
    unreachable,
  }
}

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

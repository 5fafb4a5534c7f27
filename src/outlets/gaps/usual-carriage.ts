/**
 * What outlets usually carry, learnt from the big stories of the weeks before: how much each carries at all, how much more
 * or less where a story is mostly told in one country (or language), and how much a whole side differs from that from story
 * to story. A one-step-at-a-time fit of logistic regression with the number of carriers of each story given.
 */
import { tiltFor } from './usual-chance.ts'

/** One of those who may carry a story. */
export interface Carrier {
  /** The side on which it stands in the dimension that is tested. */
  side: string
  /** Where it tells: its country or language. */
  place: string
}

/** A story of the weeks before. */
export interface PastStory {
  /** Where it was mostly told. */
  home: string
  /** Who could have carried it, by place in the list of carriers, and whether it did. */
  could: { at: number; did: boolean }[]
}

export interface Usual {
  /** How many stories it was learnt from. */
  stories: number
  /** Odds that a carrier carries a story with this home, as they stand to those of others. */
  odds(at: number, home: string): number
  /**
   * How far a side's odds may be from those in a story with this home, a standard deviation in logarithms: sides differ
   * from story to story, and of few stories with this home it is not well known what is usual there.
   */
  spread(side: string, home: string): number
  /** Carriers that could have carried enough of these stories and carried none: nothing of them is read. */
  isMute(at: number): boolean
}

/** From so many stories on it is known what is usual. */
export const ENOUGH_STORIES = 30
/** Stories as usual as all others that are added to what is known of each carrier. */
const PRIOR_STORIES = 4
/** Stories that an outlet could have carried before it is called mute. */
const MUTE_AFTER = 50
/** Standard deviation of the effects of a home, before anything is known; in logarithms of odds. */
const HOME_SPREAD = 1.5
/** How much sides differ from story to story where it is not known: as widely as the keenest do. In logarithms of odds. */
export const UNKNOWN_SPREAD = 1
/** How much that weighs against what is known: as much as two stories in which a side's count varies by three or so. */
const PRIOR_SQUARES = 20
const SWEEPS = 10
const SMALL_STEP = 0.01
/** A side that was left out for once is no measure of how much it differs else. */
const MOST_DEVIATIONS = 3

/** What is usual; undefined where too few stories are known. */
export function usualOf(carriers: readonly Carrier[], past: readonly PastStory[]): Usual | undefined {
  if (past.length < ENOUGH_STORIES) return undefined
  const { own, could, did } = ownOdds(carriers.length, past)
  const effects = homeEffects(carriers, past, own)
  const logOdds = (at: number, home: string) => own[at] + (effects.get(cellOf(home, carriers[at].place)) ?? 0)
  const spreads = spreadsOf(carriers, past, logOdds)
  const unsure = unsureOf(carriers, past, logOdds, spreads)
  return {
    stories: past.length,
    odds: (at, home) => Math.exp(logOdds(at, home)),
    spread: (side, home) => Math.sqrt((spreads.get(side) ?? UNKNOWN_SPREAD ** 2) + unsure(home, side)),
    isMute: at => could[at] >= MUTE_AFTER && did[at] === 0,
  }
}

const cellOf = (home: string, place: string): string => `${home}\n${place}`

/** How much each carries at all, drawn towards what all carry together. */
function ownOdds(carriers: number, past: readonly PastStory[]) {
  const [could, did] = [new Float64Array(carriers), new Float64Array(carriers)]
  for (const story of past)
    for (const each of story.could) {
      could[each.at] += 1
      if (each.did) did[each.at] += 1
    }
  const all = (total(did) + 1) / (total(could) + 2)
  const own = Array.from(could, (n, at) => {
    const share = (did[at] + PRIOR_STORIES * all) / (n + PRIOR_STORIES)
    return Math.log(share / (1 - share))
  })
  return { own, could, did }
}

const total = (numbers: Iterable<number>): number => {
  let all = 0
  for (const each of numbers) all += each
  return all
}

/** How far each cell was from what was to be expected of it, over all stories. */
interface Difference {
  more: number
  /** Of that number, and what it would be were the number of carriers not given. */
  variance: number
  free: number
}

/** By home and place: what is added to the logarithm of odds there. */
function homeEffects(carriers: readonly Carrier[], past: readonly PastStory[], own: readonly number[]) {
  const effects = new Map<string, number>()
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const differences = new Map<string, Pick<Difference, 'more' | 'free'>>()
    const logOdds = (at: number, home: string) => own[at] + (effects.get(cellOf(home, carriers[at].place)) ?? 0)
    for (const story of past) {
      for (const [place, found] of differencesIn(story, at => carriers[at].place, logOdds)) {
        const cell = cellOf(story.home, place)
        const known = differences.get(cell) ?? { more: 0, free: 0 }
        differences.set(cell, { more: known.more + found.more, free: known.free + found.free })
      }
    }
    let furthest = 0
    // All cells move at once: by the variance that each has on its own, or they would overshoot together.
    for (const [cell, { more, free }] of differences) {
      const before = effects.get(cell) ?? 0
      const step = (more - before / HOME_SPREAD ** 2) / (free + 1 / HOME_SPREAD ** 2)
      effects.set(cell, before + Math.max(-1, Math.min(1, step)))
      furthest = Math.max(furthest, Math.abs(step))
    }
    if (furthest < SMALL_STEP) break
  }
  return effects
}

/** In one story: by group how many more carried it than were to be expected, and the variance of that number. */
function differencesIn(
  { home, could }: PastStory,
  groupOf: (at: number) => string,
  logOdds: (at: number, home: string) => number,
): Map<string, Difference> {
  const odds = could.map(({ at }) => Math.exp(logOdds(at, home)))
  const tilt = tiltFor(odds, could.filter(({ did }) => did).length)
  const groups = new Map<string, Difference>()
  let all = 0
  for (const [i, { at, did }] of could.entries()) {
    const chance = (odds[i] * tilt) / (1 + odds[i] * tilt)
    const group = groups.get(groupOf(at)) ?? { more: 0, variance: 0, free: 0 }
    group.more += (did ? 1 : 0) - chance
    group.free += chance * (1 - chance)
    all += chance * (1 - chance)
    groups.set(groupOf(at), group)
  }
  // The number of carriers is given: what a group has more, the others have less.
  for (const group of groups.values()) group.variance = all > 0 ? group.free * (1 - group.free / all) : 0
  return groups
}

/** Of every side, by how much its counts differ more from story to story than chance alone explains: a variance. */
function spreadsOf(
  carriers: readonly Carrier[],
  past: readonly PastStory[],
  logOdds: (at: number, home: string) => number,
): Map<string, number> {
  const sums = new Map<string, { excess: number; squares: number }>()
  for (const story of past) {
    for (const [side, { more, variance }] of differencesIn(story, at => carriers[at].side, logOdds)) {
      const known = sums.get(side) ?? { excess: 0, squares: 0 }
      const square = Math.min(more ** 2, MOST_DEVIATIONS ** 2 * (variance + variance ** 2))
      sums.set(side, {
        excess: known.excess + square - variance,
        squares: known.squares + variance ** 2,
      })
    }
  }
  const drawn = PRIOR_SQUARES * UNKNOWN_SPREAD ** 2
  // A variance that few stories tell may be larger: two standard errors are added.
  const mayBeLarger = 1 + 2 * Math.sqrt(2 / past.length)
  const spread = ({ excess, squares }: { excess: number; squares: number }) =>
    mayBeLarger * Math.max(0, (excess + drawn) / (squares + PRIOR_SQUARES))
  return new Map([...sums].map(([side, each]) => [side, spread(each)]))
}

/**
 * How unsure it is what a side usually does where a story has this home: a variance, by what the stories with that home
 * tell of it. Sides that are no places have no effect of their own there.
 */
function unsureOf(
  carriers: readonly Carrier[],
  past: readonly PastStory[],
  logOdds: (at: number, home: string) => number,
  spreads: ReadonlyMap<string, number>,
): (home: string, side: string) => number {
  if (!carriers.every(({ side, place }) => side === place)) return () => 0
  const told = new Map<string, { sum: number; squares: number }>()
  for (const story of past) {
    for (const [side, { variance }] of differencesIn(story, at => carriers[at].side, logOdds)) {
      const cell = cellOf(story.home, side)
      const known = told.get(cell) ?? { sum: 0, squares: 0 }
      told.set(cell, { sum: known.sum + variance, squares: known.squares + variance ** 2 })
    }
  }
  const before = 1 / HOME_SPREAD ** 2
  return (home, side) => {
    const { sum, squares } = told.get(cellOf(home, side)) ?? { sum: 0, squares: 0 }
    return (sum + squares * (spreads.get(side) ?? UNKNOWN_SPREAD ** 2) + before) / (sum + before) ** 2
  }
}

/**
 * What outlets usually carry, learnt from the big stories of the weeks before: how much each carries at all, how much more
 * or less where a story is mostly told in one country (or language), and how much a whole side differs from that from story
 * to story. A one-step-at-a-time fit of logistic regression with the number of carriers of each story given.
 */
import { bothShifts, normalShifts, type Shift, tiltFor } from './usual-chance.ts'
import { moodsOf, type SideSeen } from './usual-moods.ts'

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
   * How far a side's odds may be from those in a story with this home: sides differ from story to story, of few stories
   * with this home it is not well known what is usual there, and it may have changed since.
   */
  shifts(side: string, home: string): readonly Shift[]
  /** Carriers that could have carried enough of these stories and carried none: nothing of them is read. */
  isMute(at: number): boolean
}

/** From so many stories on it is known what is usual. */
export const ENOUGH_STORIES = 15
/** So many are enough without those that are tested. */
export const MANY_STORIES = 100
/** Stories as usual as all others that are added to what is known of each carrier. */
const PRIOR_STORIES = 4
/** Stories that an outlet could have carried before it is called mute. */
const MUTE_AFTER = 50
/** Standard deviation of the effects of a home, before anything is known; in logarithms of odds. */
const HOME_SPREAD = 1.5
const SWEEPS = 10
const SMALL_STEP = 0.01
/** How much what is usual may have changed since: a variance, in logarithms of odds. */
const CHANGED = 0.1
/** Where a side is far keener than usual it is taken for the home: that hides a part of how widely sides differ. */
const WIDER = 1.1
/** Sides with fewer, or with fewer beside them, do not tell how much sides differ. */
const LEAST_SEEN = 8
/** A single shift so large counts as no more: of heavy tails there is no variance. */
const LARGEST = 3

/**
 * The stories from which it is learnt what is usual. Where those of the weeks before are few, those that are tested are
 * among them: one that a side left out makes that a little more usual, which costs power and no truth.
 */
export const learntFrom = <Story>(before: readonly Story[], tested: readonly Story[]): readonly Story[] =>
  before.length >= MANY_STORIES ? before : [...before, ...tested]

/** What is usual; undefined where too few stories are known. */
export function usualOf(carriers: readonly Carrier[], past: readonly PastStory[]): Usual | undefined {
  if (past.length < ENOUGH_STORIES) return undefined
  const { own, could, did } = ownOdds(carriers.length, past)
  const effects = homeEffects(carriers, past, own)
  const logOdds = (at: number, home: string) => own[at] + (effects.get(cellOf(home, carriers[at].place)) ?? 0)
  const areSidesPlaces = carriers.every(({ side, place }) => side === place)
  const homes = areSidesPlaces ? new Set(past.map(({ home }) => home)).size : 0
  const widen = WIDER * Math.sqrt(past.length / Math.max(past.length / 2, past.length - homes - 1))
  const moods = moodsOf(sidesSeen(carriers, past, logOdds), past.length, widen)
  const unsure = areSidesPlaces ? unsureOf(carriers, past, logOdds, side => varianceOf(moods(side))) : () => 0
  const shifts = new Map<string, readonly Shift[]>()
  return {
    stories: past.length,
    odds: (at, home) => Math.exp(logOdds(at, home)),
    shifts(side, home) {
      const cell = cellOf(home, side)
      const known = shifts.get(cell) ?? bothShifts(moods(side), normalShifts(Math.sqrt(unsure(home, side) + CHANGED)))
      shifts.set(cell, known)
      return known
    },
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

/** Every side that is large enough, in every story. */
function sidesSeen(
  carriers: readonly Carrier[],
  past: readonly PastStory[],
  logOdds: (at: number, home: string) => number,
): SideSeen[] {
  return past.flatMap(({ home, could }) => {
    const odds = could.map(({ at }) => Math.exp(logOdds(at, home)))
    const sides = Array.from(new Set(could.map(({ at }) => carriers[at].side)), side => {
      const isOn = ({ at }: { at: number }) => carriers[at].side === side
      return {
        side,
        own: odds.filter((_, i) => isOn(could[i])),
        others: odds.filter((_, i) => !isOn(could[i])),
        carried: could.filter(each => each.did && isOn(each)).length,
        carriers: could.filter(({ did }) => did).length,
      }
    })
    return sides.filter(({ own, others }) => own.length >= LEAST_SEEN && others.length >= LEAST_SEEN)
  })
}

const varianceOf = (shifts: readonly Shift[]): number =>
  shifts.reduce((sum, { by, weight }) => sum + weight * Math.min(LARGEST ** 2, by ** 2), 0)

/**
 * How unsure it is what a side usually does where a story has this home: a variance, by what the stories with that home
 * tell of it.
 */
function unsureOf(
  carriers: readonly Carrier[],
  past: readonly PastStory[],
  logOdds: (at: number, home: string) => number,
  variance: (side: string) => number,
): (home: string, side: string) => number {
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
    return (sum + squares * variance(side) + before) / (sum + before) ** 2
  }
}

/**
 * Coverage gaps of one day: every story that was told widely enough, in every dimension, on every side that is large
 * enough; shown are those of which at most one in ten is false on average. What was kept gives the same answer for a past
 * day again, up to what was learnt of outlets since.
 */
import { setImmediate as othersTurn } from 'node:timers/promises'
import type { CoverageGap, GapsOfDay, OutletName } from '../../domain/coverage.ts'
import type { Outlet } from '../../domain/outlet.ts'
import { adjusted } from './discrete-rates.ts'
import { type Dimension, dimensionsOf, type KnownSides, languagesOf } from './gap-sides.ts'
import { type Carriage, outletsOn, type Places, placesOf, storyIn } from './gap-stories.ts'
import { LEAST_CARRIERS, shownUpTo, type SideTest } from './gap-test.ts'
import type { FollowedOutlet } from './pool.ts'
import type { CarriedStory } from './story-carriage.ts'
import { TESTED_FOR_MS, WAIT_MS } from './tested-days.ts'
import { testStory } from './test-story.ts'
import { learntFrom, usualOf } from './usual-carriage.ts'

/** What one day is told from. */
export interface DayAsKnown {
  /** Milliseconds since 1970: the end of the day, or now. */
  end: number
  /** Followed, reachable and alive in the 30 days before the end. */
  followed: ReadonlyMap<string, FollowedOutlet>
  /** Stories that are tested. */
  tested: readonly CarriedStory[]
  /** Stories of the 30 days before, none of which is tested. */
  before: readonly CarriedStory[]
  /** The outlet of each address. */
  publisherOf(url: string): string | undefined
  known: Omit<KnownSides, 'outlets' | 'written'>
}

/** A test with what it is about. */
interface Tested extends SideTest {
  story: CarriedStory
  dimension: Dimension
  carriage: Carriage
  /** Stories from which it is known what is usual; 0 where they are too few. */
  past: number
}

/**
 * All that is tested on one day, and what of it is a gap; the least likely first. It lets others have their turn between
 * one dimension and the next.
 */
export async function gapsIn(day: DayAsKnown): Promise<Pick<GapsOfDay, 'tested' | 'stories' | 'comparable' | 'gaps'>> {
  const outlets = [...day.followed.values()].map(({ outlet }) => outlet)
  const known: KnownSides = { ...day.known, outlets, written: writtenIn(day) }
  const places = placesOf(outlets, outlet => languagesOf(outlet, known))
  const now = day.tested.map(story => ({ story, carriage: carriageAt(story, day.end, day) }))
  const past = day.before.map(story => carriageAt(story, story.first + TESTED_FOR_MS, day))
  const tests: Tested[] = []
  for (const dimension of dimensionsOf(known)) {
    tests.push(...testsIn(dimension, now, past, places))
    await othersTurn()
  }
  const qs = adjusted(tests)
  const comparable = tests.reduce<number | null>((most, each) => (each.past > (most ?? 0) ? each.past : most), null)
  const named = namesOf(outlets)
  const gaps = tests.flatMap((each, i) =>
    qs[i] <= shownUpTo(comparable ?? 0) ? [{ ...gapOf(each, qs[i]), outlets: outletsIn(each, places, named) }] : [],
  )
  return {
    tested: tests.length,
    stories: new Set(tests.map(({ story }) => story.id)).size,
    comparable,
    gaps: gaps.sort((one, other) => one.q - other.q || one.p - other.p),
  }
}

function testsIn(
  dimension: Dimension,
  now: readonly Pick<Tested, 'story' | 'carriage'>[],
  before: readonly Carriage[],
  places: Places,
): Tested[] {
  const inDimension = (each: Carriage) => storyIn(dimension, each, places)
  const stories = before.map(inDimension).filter(isWide)
  const tested = now.map(({ carriage }) => inDimension(carriage)).filter(isWide)
  const carriers = dimension.units.map(({ side, place }) => ({ side, place }))
  const usual = usualOf(carriers, learntFrom(stories, tested))
  return now.flatMap(({ story, carriage }) => {
    const tests = testStory(dimension, storyIn(dimension, carriage, places), usual)
    return tests.map(each => ({ ...each, story, dimension, carriage, past: usual?.stories ?? 0 }))
  })
}

const isWide = ({ could }: { could: { did: boolean }[] }): boolean =>
  could.filter(({ did }) => did).length >= LEAST_CARRIERS

const namesOf = (outlets: readonly Outlet[]) => {
  const byId = new Map(outlets.map(({ id, name, country }) => [id, { id, name, ...(country && { country }) }]))
  return (id: string): OutletName => byId.get(id) ?? { id, name: id }
}

/** Who could have been seen to carry a story, and who had carried it, at a time. */
function carriageAt(story: CarriedStory, at: number, { followed, publisherOf, end }: DayAsKnown): Carriage {
  const until = Math.min(at, end)
  const carried = new Map<string, Set<string>>()
  for (const article of story.articles) {
    const id = publisherOf(article.url)
    if (id === undefined || (article.at !== null && article.at >= until)) continue
    carried.set(id, (carried.get(id) ?? new Set()).add(article.language))
  }
  // Who was looked at when the six hours were over, and before the end.
  const reached = [...followed.values()].filter(
    ({ firstGood, lastGood }) =>
      Date.parse(firstGood ?? '') < until && Date.parse(lastGood ?? '') >= story.first + WAIT_MS,
  )
  const ids = new Set(reached.map(({ outlet }) => outlet.id))
  return { followed: ids, carried: new Map([...carried].filter(([id]) => ids.has(id))) }
}

/** In which languages outlets wrote in the 30 days before: what is tested does not tell. */
function writtenIn({ before, publisherOf }: DayAsKnown): Map<string, string[]> {
  const written = new Map<string, Map<string, number>>()
  for (const { url, language } of before.flatMap(({ articles }) => articles)) {
    const id = publisherOf(url)
    if (id === undefined || language === 'und') continue
    const counts = written.get(id) ?? new Map<string, number>()
    written.set(id, counts.set(language, (counts.get(language) ?? 0) + 1))
  }
  return new Map([...written].map(([id, counts]) => [id, [mostOf(counts)]]))
}

const mostOf = (counts: ReadonlyMap<string, number>): string =>
  [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))[0][0]

/** Sides that are named one by one; the others are counted together. */
const MOST_OTHERS = 12
const MOST_OUTLETS = 100

function gapOf({ story, dimension, past, ...test }: Tested, q: number): CoverageGap {
  const { units, lens } = dimension
  const labels = new Map(units.flatMap(({ side, label }) => (label ? [[side, label] as const] : [])))
  const { side, carried, followed, others, chance, usual } = test
  const label = labels.get(side)
  const rest = others.slice(MOST_OTHERS)
  const sum = (of: 'carried' | 'followed') => rest.reduce((all, each) => all + each[of], 0)
  const together = rest.length > 0 ? [{ side: 'others', carried: sum('carried'), followed: sum('followed') }] : []
  const namedOthers = others.slice(0, MOST_OTHERS).map(each => ({ ...each, ...labelled(labels.get(each.side)) }))
  return {
    storyId: story.id,
    title: story.title,
    dimension: dimension.dimension,
    ...(lens && { lensId: lens.id }),
    side,
    ...labelled(lens && label !== undefined ? `${label} by ${lens.rater.name}` : label),
    carried,
    followed,
    others: [...namedOthers, ...together],
    unit: dimension.unit,
    p: chance,
    ...(usual !== undefined && { usual }),
    ...(past > 0 && { comparable: past }),
    q,
  }
}

function outletsIn({ side, dimension, carriage }: Tested, places: Places, named: (id: string) => OutletName) {
  const { carried, others } = outletsOn(side, dimension, carriage, places)
  return { carried: carried.slice(0, MOST_OUTLETS).map(named), others: others.slice(0, MOST_OUTLETS).map(named) }
}

const labelled = (label: string | undefined) => (label === undefined ? {} : { label })

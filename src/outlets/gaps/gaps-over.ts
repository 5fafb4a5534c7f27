// Coverage gaps of any day over a cellar: what the day is told from is read in batches, and known for some minutes.
import { AppError } from '../../domain/app-error.ts'
import type { CoverageGap, GapsOfDay } from '../../domain/coverage.ts'
import type { Outlet } from '../../domain/outlet.ts'
import type { StoryCard } from '../../domain/story.ts'
import type { Cellar } from '../../store/cellar.ts'
import type { Directory } from '../directory/directory.ts'
import { FALSE_RATE, LEAST_CARRIERS } from './gap-test.ts'
import { gapsIn } from './gaps-of-day.ts'
import type { Lenses } from '../lenses/lenses.ts'
import { directoryVersion } from '../directory/outlet-rows.ts'
import { poolsOver } from './pool.ts'
import { carriageOver, type CarriedStory, widelyCarried } from './story-carriage.ts'
import { beginOf, DAY_MS, dayOf, isTestedOn, mayBeTested, TESTED_FOR_MS } from './tested-days.ts'

/** With lenses and facts that are for this machine alone. */
interface GapWishes {
  withPrivate: boolean
}

/** What may be asked of coverage gaps. */
export interface Gaps {
  /**
   * Of a day (ISO 8601, UTC); without one, of today, or where nothing was tested today of the newest day on which
   * something was, among the last few. Rejects with AppError `bad-input` where it is no day.
   */
  ofDay(day: string | undefined, wishes: GapWishes): Promise<GapsOfDay>
  /** Of a story, on the last day on which it was tested, among everything that was tested that day. */
  ofStory(storyId: string, wishes: GapWishes): Promise<CoverageGap[]>
}

interface Over {
  shown: Pick<Directory, 'ofAddresses' | 'groupsOf'>
  /** With what private imports say. */
  whole: Pick<Directory, 'ofAddresses' | 'groupsOf'>
  lenses: Pick<Lenses, 'newest' | 'ratings'>
  now?: () => number
}

const KNOWN_MS = 5 * 60_000
/** Which stories there are. */
const LISTED_MS = 60_000
const MOST_KNOWN = 60
const MOST_DAYS = 40
/** So many days are gone through for one on which something was tested. */
const DAYS_BACK = 7
const LEARNT_FROM_MS = 30 * DAY_MS
/** The newest of them are enough. */
const MOST_LEARNT_FROM = 400

/** Gaps over a cellar. */
export function gapsOver(cellar: Cellar, { shown, whole, lenses, now = Date.now }: Over): Gaps {
  const pools = { shown: poolsOver(cellar, shown, now), whole: poolsOver(cellar, whole, now) }
  const carriage = carriageOver(cellar, now)
  let turn: Promise<unknown> = Promise.resolve()
  let listed: { cards: Promise<StoryCard[]>; until: number } | undefined
  const known = new Map<string, { made: Promise<GapsOfDay>; until: number }>()

  async function remembered(day: string, { withPrivate }: GapWishes): Promise<GapsOfDay> {
    const [version, newest] = await Promise.all([directoryVersion(cellar), lenses.newest({ withPrivate })])
    const key = [day, withPrivate, version, ...newest.map(({ id }) => id)].join(' ')
    const before = known.get(key)
    if (before && before.until > now()) return before.made
    if (known.size >= MOST_KNOWN) known.clear()
    // One day at a time: whoever asks for many waits longer than others do.
    const made = turn.then(() => counted(day, withPrivate))
    turn = made.catch(() => undefined)
    known.set(key, { made, until: now() + KNOWN_MS })
    made.catch(() => known.delete(key))
    return made
  }

  function wide(): Promise<StoryCard[]> {
    if (listed && listed.until > now()) return listed.cards
    const cards = widelyCarried(cellar)
    listed = { cards, until: now() + LISTED_MS }
    cards.catch(() => (listed = undefined))
    return cards
  }

  async function counted(day: string, withPrivate: boolean): Promise<GapsOfDay> {
    const [directory, pool] = withPrivate ? [whole, pools.whole] : [shown, pools.shown]
    const end = Math.min(now(), beginOf(day) + DAY_MS)
    const cards = await wide()
    const told = { day, days: daysOf(cards, now()), rate: FALSE_RATE }
    const from = end - LEARNT_FROM_MS - TESTED_FOR_MS
    const stories = await carriage(cards.filter(card => isBetween(card, from, end)))
    const tested = stories.filter(story => isTestedOn(day, end, story))
    if (tested.length === 0) return { ...told, ...NOTHING, because: NO_STORY }
    const before = stories
      .filter(({ first }) => first >= end - LEARNT_FROM_MS && first < end - TESTED_FOR_MS)
      .sort((one, other) => other.first - one.first || (one.id < other.id ? -1 : 1))
      .slice(0, MOST_LEARNT_FROM)
    const { outlets } = await pool.between(new Date(end - LEARNT_FROM_MS).toISOString(), new Date(end).toISOString())
    if (outlets.size === 0) return { ...told, ...NOTHING, because: NOBODY }
    const followed = [...outlets.values()].map(({ outlet }) => outlet)
    const [publishers, groups, rated] = await Promise.all([
      pool.publishers(urlsOf([...tested, ...before])),
      directory.groupsOf(followed),
      ratedBy(followed, withPrivate),
    ])
    const found = await gapsIn({
      end,
      followed: outlets,
      tested,
      before,
      publisherOf: url => publishers.get(url)?.id,
      known: { groups, rated },
    })
    return { ...told, ...found, ...(found.tested === 0 && { because: NO_SIDE }) }
  }

  async function ratedBy(outlets: readonly Outlet[], withPrivate: boolean) {
    const newest = await lenses.newest({ withPrivate })
    return Promise.all(newest.map(async lens => ({ lens, ratings: await lenses.ratings(lens, outlets) })))
  }

  async function newest(wishes: GapWishes): Promise<GapsOfDay> {
    const today = await remembered(dayOf(now()), wishes)
    if (today.tested > 0) return today
    // Not the newest with a gap: the rate of false ones holds for days that nobody chose by what they show.
    for (const day of today.days.filter(each => each !== today.day).slice(0, DAYS_BACK)) {
      const found = await remembered(day, wishes)
      if (found.tested > 0) return found
    }
    return today
  }

  return {
    async ofDay(day, wishes) {
      if (day === undefined) return newest(wishes)
      if (!isDay(day)) throw notADay(day)
      return remembered(day, wishes)
    },
    async ofStory(storyId, wishes) {
      const card = (await cellar.cardsOf<StoryCard>('summarize', [storyId])).get(storyId)
      if (!card || card.counts.outlets < LEAST_CARRIERS) return []
      const [story] = await carriage([card])
      if (!story) return []
      const day = mayBeTested(story.first, Date.parse(card.lastSeen ?? ''), now()).find(each =>
        isTestedOn(each, Math.min(now(), beginOf(each) + DAY_MS), story),
      )
      if (day === undefined) return []
      return (await remembered(day, wishes)).gaps.filter(gap => gap.storyId === storyId).map(gap => ({ ...gap, day }))
    },
  }
}

const NOTHING = { tested: 0, stories: 0, comparable: null, gaps: [] }
const NO_STORY =
  'No story first told in the three days before was carried by 12 outlets, six hours or more after its first report.'
const NOBODY =
  'No feed was polled in the 30 days before: who did not tell a story is only known where feeds are looked at.'
const NO_SIDE =
  'No side was large enough: a test needs 12 followed outlets that carried the story, and 8 on each side of which country, language, kind, owner or rating is known.'

/** Days on which something may have been tested, the newest first. */
function daysOf(cards: readonly StoryCard[], now: number): string[] {
  const days = cards.flatMap(({ firstSeen, lastSeen }) =>
    mayBeTested(Date.parse(firstSeen ?? ''), Date.parse(lastSeen ?? ''), now),
  )
  return [...new Set(days)].sort().reverse().slice(0, MOST_DAYS)
}

/** True of stories that may have been told from one time to another. */
const isBetween = ({ firstSeen, lastSeen }: StoryCard, from: number, to: number): boolean =>
  !(Date.parse(lastSeen ?? '') < from || Date.parse(firstSeen ?? '') > to)

const urlsOf = (stories: readonly CarriedStory[]): string[] => [
  ...new Set(stories.flatMap(({ articles }) => articles.map(({ url }) => url))),
]

const isDay = (day: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(beginOf(day)) && dayOf(beginOf(day)) === day

const notADay = (day: string): AppError =>
  new AppError('bad-input', `${day} is no day.`, { next: 'Give it as year, month, day: 2026-05-10.' })

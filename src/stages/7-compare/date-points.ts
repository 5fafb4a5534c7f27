import { agreedPeriods } from './agreed-periods.ts'
import { centralDay } from './central-day.ts'
import { clockPoints } from './clock-points.ts'
import { jaccard, sharedCount } from './content-words.ts'
import { conflatedPoints } from './conflated-dates.ts'
import type { Draft } from './draft-point.ts'
import { Groups } from './groups.ts'
import { type Heard, articleCount, bucketed, oncePerArticle, reportCount } from './heard.ts'
import { independent } from './independent.ts'
import { byMembers } from './memo.ts'
import { nightPoints } from './night-points.ts'
import { dayWords, withYears } from './open-days.ts'
import { isPronoun, isSameHappening } from './same-happening.ts'
import {
  clockTimes,
  daysBetween,
  eventPeriods,
  happenedAndTold,
  matterOf,
  type ToldDate,
  type ToldPeriod,
} from './told-date.ts'

const MOST_DATES_OF_A_DAY = 60

/** The points of dates: the same day, a vaguer one, a clock time, and days that were run together. */
export const datePoints = byMembers((heard: readonly Heard[]): Draft[] => {
  const all = withYears(happenedAndTold(heard))
  const dates = all.filter(date => date.heard.claim.measure === 'event')
  const told = all.filter(({ day, heard: { claim } }) => day !== undefined && claim.measure === 'statement')
  const happenings = [...bucketed(dates, ({ day }) => day).values()].flatMap(those => sameHappening(those))
  const parts = dates.filter(({ part }) => part !== undefined)
  const clocks = withYears(clockTimes(heard))
  const central = centralDay(dates)
  return [
    ...mostAgreed(happenings.flatMap(group => agreedDay(group))),
    ...agreedPeriods(heard),
    ...clockPoints(clocks, parts, central),
    ...nightPoints(dates, clocks, central),
    ...vaguerPoints(dates, eventPeriods(heard)),
    ...conflatedPoints(heard, dates, told),
    ...dayConflicts(dates),
  ]
})

/** Dates of one day, grouped by what happened. */
const sameHappening = byMembers((dates: readonly ToldDate[]): ToldDate[][] => {
  const those = onceEach(dates).slice(0, MOST_DATES_OF_A_DAY)
  const groups = new Groups(those)
  for (let one = 0; one < those.length; one++) {
    for (let other = one + 1; other < those.length; other++) {
      if (isSameHappening(those[one], those[other])) groups.join(one, other)
    }
  }
  return groups.all().filter(group => articleCount(group.map(({ heard }) => heard)) > 1)
})

function onceEach(dates: readonly ToldDate[]): ToldDate[] {
  const kept = new Set(
    oncePerArticle(
      dates.map(({ heard }) => heard),
      ({ claim }) => claim.value ?? claim.low,
    ),
  ) // prettier-ignore
  return dates.filter(({ heard }) => kept.has(heard))
}

const agreedDay = byMembers((group: readonly ToldDate[]): Draft[] => {
  const heard = group.map(each => each.heard)
  if (independent(heard) < 2) return []
  const isOpen = group.some(({ open }) => open !== undefined)
  const year = isOpen ? '; an article without a year is taken to mean that of the others' : ''
  const because = `${reportCount(heard)} reports give the same day${year}`
  const about = `the date ${dayWords(group[0].day!)}`
  return [{ kind: 'agree', certainty: isOpen ? 'inferred' : 'shown', about, measure: 'event', because, heard }]
})

const MOST_AGREED_DAYS = 2

/** The days that most reports give alike. */
function mostAgreed(drafts: readonly Draft[]): Draft[] {
  return [...drafts].sort((a, b) => reportCount(b.heard) - reportCount(a.heard)).slice(0, MOST_AGREED_DAYS)
}

const MOST_VAGUE = 60
const MOST_DAYS = 400
// With one other date only, more must be shared than where several reports already tell of the happening.
const SAME_BY_WORDS = 3
// A month has thirty days on which something else happened.
const SAME_MONTH = 4
const OF_OTHER_NAME = 5
const MONTH_DAYS = 14
const WEEKEND_DAYS = 2

/** A month or a week beside the day of the same happening. A year fits too many days to be a vaguer form of one. */
function vaguerPoints(dates: readonly ToldDate[], periods: readonly ToldPeriod[]): Draft[] {
  const days = dates.filter(({ day }) => day !== undefined).slice(0, MOST_DAYS)
  const byPeriod = bucketed(periods.slice(0, MOST_VAGUE), ({ from, to }) => `${from} ${to}`)
  return [...byPeriod.values()].flatMap(those => {
    const byDay = bucketed(
      days.filter(date => those.some(each => fits(each, date))),
      ({ day }) => day,
    )
    const [most] = [...byDay.values()].sort((a, b) => b.length - a.length)
    // Who gives the day elsewhere is no vaguer.
    const exact = new Set(most && days.filter(({ day }) => day === most[0].day).map(({ heard }) => heard.standing))
    const vaguer = those.filter(({ heard }) => !exact.has(heard.standing))
    return most && vaguer.some(each => most.some(date => fits(each, date))) ? [vaguerPoint(vaguer, most)] : []
  })
}

function vaguerPoint(periods: readonly ToldPeriod[], dates: readonly ToldDate[]): Draft {
  const vaguer = periods.filter(each => dates.some(date => fits(each, date)))
  const heard = [...onePerArticle(vaguer), ...onePerArticle(dates, vaguer)].map(each => each.heard)
  const because = `one gives the day, the other no more than the ${isMonth(vaguer[0]) ? 'month' : 'week'}`
  return {
    kind: 'precision',
    certainty: 'shown',
    about: `the date ${dayWords(dates[0].day!)}`,
    measure: 'event',
    because,
    heard,
  }
}

/** Of each article the first, or the one whose sentence is the most alike to one of `others`. */
function onePerArticle<T extends ToldDate | ToldPeriod>(those: readonly T[], others: readonly ToldPeriod[] = []): T[] {
  const shared = (one: T) => Math.max(0, ...others.map(other => sharedCount(matterOf(one), matterOf(other))))
  return [...bucketed(those, ({ heard }) => heard.standing.article.id).values()].map(group =>
    group.reduce((best, next) => (shared(next) > shared(best) ? next : best)),
  )
}

function isMonth({ from, to }: ToldPeriod): boolean {
  return daysBetween(from, to) > MONTH_DAYS
}

function isWeek({ from, to }: ToldPeriod): boolean {
  const days = daysBetween(from, to)
  return days > WEEKEND_DAYS && days <= MONTH_DAYS
}

function fits(vaguer: ToldPeriod, date: ToldDate): boolean {
  const isInside = vaguer.from <= date.day! && date.day! <= vaguer.to
  if (!isInside || date.heard.standing === vaguer.heard.standing) return false
  const [a, b] = [vaguer.heard.claim.scope?.of, date.heard.claim.scope?.of]
  const shared = sharedCount(matterOf(vaguer), matterOf(date))
  if (a !== undefined && a === b && !isPronoun(a) && !isWeek(vaguer)) return shared > 1
  const fewest = a === undefined || b === undefined ? SAME_BY_WORDS : OF_OTHER_NAME
  return shared >= (isWeek(vaguer) ? fewest : Math.max(fewest, SAME_MONTH))
}

const LEAD_CHARACTERS = 700
const SAME_SENTENCE = 0.34

/** Different days for one happening, told in the openings of two reports in sentences that are nearly the same. */
function dayConflicts(dates: readonly ToldDate[]): Draft[] {
  const leading = dates
    .filter(({ day, heard }) => day !== undefined && /^\d/.test(day) && heard.claim.span.start < LEAD_CHARACTERS)
    .slice(0, 80) // prettier-ignore
  for (const one of leading) {
    for (const other of leading) {
      if (one.heard.standing === other.heard.standing || one.day! >= other.day!) continue
      if (daysBetween(one.day!, other.day!) > 3 || jaccard(matterOf(one), matterOf(other)) < SAME_SENTENCE) continue
      const heard = [one.heard, other.heard]
      const because = 'the same happening has two days, in sentences that are nearly the same'
      if (reportCount(heard) > 1 && !alsoGiven(one, other, dates))
        return [
          { kind: 'conflict', certainty: 'inferred', about: 'the day it happened', measure: 'event', because, heard },
        ]
    }
  }
  return []
}

// An article that gives both days tells of two happenings.
function alsoGiven(one: ToldDate, other: ToldDate, dates: readonly ToldDate[]): boolean {
  const has = (standing: unknown, day: string) =>
    dates.some(date => date.heard.standing === standing && date.day === day)
  return has(one.heard.standing, other.day!) || has(other.heard.standing, one.day!)
}

import { jaccard, sharedCount } from './content-words.ts'
import { conflatedPoints } from './conflated-dates.ts'
import type { Draft } from './draft-point.ts'
import { Groups } from './groups.ts'
import { type Heard, articleCount, bucketed, oncePerArticle, reportCount } from './heard.ts'
import { daysBetween, eventDates, matterOf, type ToldDate } from './told-date.ts'

// A sentence about the same happening shares two words of content with another's.
const SAME_HAPPENING = 2
const MOST_DATES_OF_A_DAY = 60

/** The points of dates: the same day, a vaguer one, a clock time, and days that were run together. */
export function datePoints(heard: readonly Heard[]): Draft[] {
  const dates = eventDates(heard)
  const happenings = [...bucketed(dates, ({ day }) => day).values()].flatMap(sameHappening)
  const agreed = happenings.flatMap(happeningPoints)
  return [...agreed, ...vaguerPoints(happenings, dates), ...conflatedPoints(heard, dates), ...dayConflicts(dates)]
}

/** Dates of one day, grouped by what happened. */
function sameHappening(dates: readonly ToldDate[]): ToldDate[][] {
  const those = onceEach(dates).slice(0, MOST_DATES_OF_A_DAY)
  const groups = new Groups(those)
  for (let one = 0; one < those.length; one++) {
    for (let other = one + 1; other < those.length; other++) {
      if (isSameHappening(those[one], those[other])) groups.join(one, other)
    }
  }
  return groups.all().filter(group => articleCount(group.map(({ heard }) => heard)) > 1)
}

function isSameHappening(one: ToldDate, other: ToldDate): boolean {
  const [a, b] = [one.heard.claim.scope?.of, other.heard.claim.scope?.of]
  return (a !== undefined && a === b) || sharedCount(matterOf(one), matterOf(other)) >= SAME_HAPPENING
}

function onceEach(dates: readonly ToldDate[]): ToldDate[] {
  const kept = new Set(
    oncePerArticle(
      dates.map(({ heard }) => heard),
      ({ claim }) => claim.value ?? claim.low,
    ),
  ) // prettier-ignore
  return dates.filter(({ heard }) => kept.has(heard))
}

/** One point for the day, another where clock times are given too. */
function happeningPoints(group: readonly ToldDate[]): Draft[] {
  const heard = group.map(each => each.heard)
  const base = { about: `the date ${group[0].day}`, measure: 'event' }
  const points: Draft[] = []
  if (reportCount(heard) > 1) {
    const because = `${reportCount(heard)} reports give the same day`
    points.push({ ...base, kind: 'agree', certainty: 'shown', because, heard })
  }
  return [...points, ...clockPoints(group)]
}

const CLOSE_MINUTES = 30

/** Clock times of one happening: the same, or within half an hour of each other; and the hour beside a part of the day. */
function clockPoints(group: readonly ToldDate[]): Draft[] {
  const timed = group.filter(({ minutes }) => minutes !== undefined).sort((a, b) => a.minutes! - b.minutes!)
  const points = clusters(timed).flatMap(those => clockPoint(those))
  return points.length > 0 ? points : partOfDay(group, timed)
}

function clusters(timed: readonly ToldDate[]): ToldDate[][] {
  const found: ToldDate[][] = []
  for (const date of timed) {
    const open = found.at(-1)
    if (open && date.minutes! - open[0].minutes! <= CLOSE_MINUTES) open.push(date)
    else found.push([date])
  }
  return found
}

function clockPoint(timed: readonly ToldDate[]): Draft[] {
  const heard = timed.map(each => each.heard)
  if (articleCount(heard) < 2) return []
  const base = { about: `the hour on ${timed[0].day}`, measure: 'event', heard }
  if (timed[0].minutes !== timed.at(-1)!.minutes) {
    return [
      {
        ...base,
        kind: 'precision',
        certainty: 'shown',
        because: 'the clock times are within half an hour of each other',
      },
    ]
  }
  return reportCount(heard) > 1
    ? [{ ...base, kind: 'agree', certainty: 'shown', because: 'the reports give the same hour' }]
    : [] // prettier-ignore
}

const PART_OF_DAY =
  /\b(?:morning|afternoon|evening|night|overnight|dawn|matin|soir|nuit|après-midi|mañana|tarde|noche|morgen|nachmittag|abend|nacht|mattina|sera|notte)\b/i

function partOfDay(group: readonly ToldDate[], timed: readonly ToldDate[]): Draft[] {
  const parts = group.filter(({ minutes, heard }) => minutes === undefined && PART_OF_DAY.test(heard.claim.span.text))
  const heard = [...parts, ...timed].map(each => each.heard)
  if (parts.length === 0 || timed.length === 0 || articleCount(heard) < 2) return []
  const because = 'one gives the hour, the other the part of the day'
  return [
    { kind: 'precision', certainty: 'shown', about: `the hour on ${group[0].day}`, measure: 'event', because, heard },
  ]
}

/** A month or a year beside the day of the same happening. */
function vaguerPoints(happenings: readonly ToldDate[][], dates: readonly ToldDate[]): Draft[] {
  const vaguer = dates.filter(({ day }) => day === undefined)
  return happenings.flatMap(group => {
    const fitting = vaguer.filter(date => fits(date, group))
    if (fitting.length === 0) return []
    const heard = [...fitting, ...group].map(each => each.heard)
    const because = 'one gives the day, the other no more than the month or year'
    return [
      {
        kind: 'precision' as const,
        certainty: 'shown' as const,
        about: `the date ${group[0].day}`,
        measure: 'event',
        because,
        heard,
      },
    ]
  })
}

function fits(vaguer: ToldDate, group: readonly ToldDate[]): boolean {
  if (!group[0].day!.startsWith(vaguer.value)) return false
  const articles = new Set(group.map(({ heard }) => heard.standing))
  return (
    !articles.has(vaguer.heard.standing) &&
    group.some(each => sharedCount(matterOf(each), matterOf(vaguer)) >= SAME_HAPPENING)
  ) // prettier-ignore
}

const LEAD_CHARACTERS = 700
const SAME_SENTENCE = 0.34

/** Different days for one happening, told in the openings of two reports in sentences that are nearly the same. */
function dayConflicts(dates: readonly ToldDate[]): Draft[] {
  const leading = dates
    .filter(({ day, heard }) => day !== undefined && heard.claim.span.start < LEAD_CHARACTERS)
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

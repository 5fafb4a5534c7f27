import { jaccard, sharedCount } from './content-words.ts'
import { conflatedPoints } from './conflated-dates.ts'
import type { Draft } from './draft-point.ts'
import { Groups } from './groups.ts'
import { type Heard, articleCount, bucketed, oncePerArticle, reportCount } from './heard.ts'
import { clockTimes, daysBetween, eventDates, matterOf, type ToldDate } from './told-date.ts'

// A sentence about the same happening shares two words of content with another's.
const SAME_HAPPENING = 2
const MOST_DATES_OF_A_DAY = 60

/** The points of dates: the same day, a vaguer one, a clock time, and days that were run together. */
export function datePoints(heard: readonly Heard[]): Draft[] {
  const dates = eventDates(heard)
  const happenings = [...bucketed(dates, ({ day }) => day).values()].flatMap(sameHappening)
  const agreed = happenings.flatMap(happeningPoints)
  return [
    ...agreed,
    ...clockPoints(clockTimes(heard)),
    ...vaguerPoints(dates),
    ...conflatedPoints(heard, dates),
    ...dayConflicts(dates),
  ]
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

/** One point for the day, another where one report gives the hour of it. */
function happeningPoints(group: readonly ToldDate[]): Draft[] {
  const heard = group.map(each => each.heard)
  const base = { about: `the date ${group[0].day}`, measure: 'event' }
  const because = `${reportCount(heard)} reports give the same day`
  const same: Draft[] = reportCount(heard) > 1 ? [{ ...base, kind: 'agree', certainty: 'shown', because, heard }] : []
  return [...same, ...partOfDay(group)]
}

const CLOSE_MINUTES = 30
const MOST_TIMES = 200

/** Clock times of one happening: the same, or within half an hour of each other. */
function clockPoints(times: readonly ToldDate[]): Draft[] {
  const kept = new Set(
    oncePerArticle(
      times.map(({ heard }) => heard),
      ({ claim }) => claim.value,
    ),
  ) // prettier-ignore
  const sorted = times
    .filter(({ heard }) => kept.has(heard))
    .slice(0, MOST_TIMES)
    .sort((a, b) => a.minutes! - b.minutes!)
  const groups = new Groups(sorted)
  for (let one = 0; one < sorted.length; one++) {
    for (
      let other = one + 1;
      other < sorted.length && sorted[other].minutes! - sorted[one].minutes! <= CLOSE_MINUTES;
      other++
    ) {
      if (isSameHour(sorted[one], sorted[other])) groups.join(one, other)
    }
  }
  return groups.all().flatMap(clockPoint)
}

// A clock of Greenwich and one of a place that is not stated cannot be compared.
function isSameHour(one: ToldDate, other: ToldDate): boolean {
  if (one.utc !== other.utc) return false
  if (one.day !== undefined && other.day !== undefined) return one.day === other.day && isSameHappening(one, other)
  const shared = sharedCount(matterOf(one), matterOf(other))
  return shared >= SAME_HAPPENING || (one.minutes === other.minutes && shared > 0)
}

function clockPoint(timed: readonly ToldDate[]): Draft[] {
  const heard = timed.map(each => each.heard)
  if (articleCount(heard) < 2) return []
  const base = { about: `the hour${dayWords(timed)}`, measure: 'event', heard }
  if (new Set(timed.map(({ minutes }) => minutes)).size > 1) {
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

/** Parts of the day and the hours that people mean by them; those after midnight count on from 24. */
const PARTS_OF_DAY: readonly [RegExp, number, number][] = [
  [/\b(?:morning|matin|mañana|manhã|morgens?|mattina|mattino)\b/i, 0, 12],
  [/\b(?:afternoon|après-midi|tarde|nachmittags?|pomeriggio)\b/i, 12, 19],
  [/\b(?:evening|soir|soirée|noche|noite|abends?|sera)\b/i, 16, 24],
  [/\b(?:night|overnight|nuit|nachts?|notte)\b/i, 18, 30],
]

function isPartOf(words: string, minutes: number): boolean {
  const hour = minutes / 60
  return PARTS_OF_DAY.some(([part, from, to]) => part.test(words) && ((hour >= from && hour <= to) || hour + 24 <= to))
}

function dayWords(timed: readonly ToldDate[]): string {
  const day = timed.find(date => date.day !== undefined)?.day
  return day === undefined ? '' : ` on ${day}`
}

function partOfDay(group: readonly ToldDate[]): Draft[] {
  const timed = group.filter(({ minutes }) => minutes !== undefined)
  const parts = group.filter(
    ({ minutes, heard }) => minutes === undefined && timed.some(time => isPartOf(heard.claim.span.text, time.minutes!)),
  )
  const fitting = timed.filter(time => parts.some(({ heard }) => isPartOf(heard.claim.span.text, time.minutes!)))
  const heard = [...parts, ...fitting].map(each => each.heard)
  if (parts.length === 0 || timed.length === 0 || articleCount(heard) < 2) return []
  const because = 'one gives the hour, the other the part of the day'
  return [
    { kind: 'precision', certainty: 'shown', about: `the hour on ${group[0].day}`, measure: 'event', because, heard },
  ]
}

// A year fits too many days to be a vaguer form of one.
const MONTH = /^\d{4}-\d{2}$/
const MOST_VAGUE = 60
// With one other date only, more must be shared than where several reports already tell of the happening.
const SAME_BY_WORDS = 3

/** A month beside the day of the same happening. */
function vaguerPoints(dates: readonly ToldDate[]): Draft[] {
  const once = onceEach(dates)
  const days = once.filter(({ day }) => day !== undefined)
  const vaguer = bucketed(once.filter(({ value }) => MONTH.test(value)).slice(0, MOST_VAGUE), ({ value }) => value)
  return [...vaguer.values()].flatMap(those => {
    const byDay = bucketed(
      days.filter(date => those.some(each => fits(each, date))),
      ({ day }) => day,
    )
    const [most] = [...byDay.values()].sort((a, b) => b.length - a.length)
    if (!most) return []
    const heard = [...those.filter(each => most.some(date => fits(each, date))), ...most].map(each => each.heard)
    const because = 'one gives the day, the other no more than the month'
    return [
      {
        kind: 'precision' as const,
        certainty: 'shown' as const,
        about: `the date ${most[0].day}`,
        measure: 'event',
        because,
        heard,
      },
    ]
  })
}

function fits(vaguer: ToldDate, date: ToldDate): boolean {
  if (!date.day!.startsWith(vaguer.value) || date.heard.standing === vaguer.heard.standing) return false
  const [a, b] = [vaguer.heard.claim.scope?.of, date.heard.claim.scope?.of]
  const shared = sharedCount(matterOf(vaguer), matterOf(date))
  return shared >= SAME_BY_WORDS || (a !== undefined && a === b && shared > 0)
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

// Clock times of one happening: the same, within half an hour, or an hour beside the part of the day.
import { isInPart } from '../../text/day-parts.ts'
import { isOtherAct } from './acts.ts'
import { type CentralDay, firstOfEach } from './central-day.ts'
import { sharedCount } from './content-words.ts'
import type { Draft } from './draft-point.ts'
import { Groups } from './groups.ts'
import { bucketed, oncePerArticle } from './heard.ts'
import { independent } from './independent.ts'
import { dayWords } from './open-days.ts'
import { byMembers } from './memo.ts'
import { isSameHappening } from './same-happening.ts'
import { matterOf, minutesBetween, type ToldDate } from './told-date.ts'

const CLOSE_MINUTES = 30
const MOST_TIMES = 200
const SAME_HAPPENING = 2

/** The points of clock times; `parts` are dates that name the part of a day. */
export function clockPoints(times: readonly ToldDate[], parts: readonly ToldDate[], central?: CentralDay): Draft[] {
  const sorted = onceEach(times.filter(isClock))
    .slice(0, MOST_TIMES)
    .sort((a, b) => a.minutes! - b.minutes!)
  const first = central === undefined ? new Set<ToldDate>() : firstOnDay(sorted, central.day)
  const groups = clusters(sorted, ...first)
  const main = mainCluster(groups, first)
  const without = [...firstOfEach(parts.filter(({ day }) => day === central?.day))]
  return groups.flatMap(timed => {
    const around =
      timed === main
        ? without.filter(part => timed.some(time => fits(part, time, central) && sharesMatter(part, time)))
        : []
    return clockPoint(timed, central === undefined ? sharing(parts, timed) : around)
  })
}

/** Of each article its first clock time of a day, or else the first that names no day. */
export function firstOnDay(times: readonly ToldDate[], day: string): Set<ToldDate> {
  const dated = firstOfEach(times.filter(time => time.day === day))
  const told = new Set([...dated].map(({ heard }) => heard.standing))
  return new Set([
    ...dated,
    ...firstOfEach(times.filter(({ day, heard }) => day === undefined && !told.has(heard.standing))),
  ])
}

/** The cluster with the first clock times of most articles; of two the one that is told first. */
function mainCluster(groups: readonly ToldDate[][], first: ReadonlySet<ToldDate>): ToldDate[] | undefined {
  const firsts = (group: readonly ToldDate[]) => group.filter(one => first.has(one)).length
  const most = Math.max(...groups.map(firsts), 0)
  return most === 0 ? undefined : groups.find(group => firsts(group) === most)
}

// "| 3:20" is the length of a film, "4:24:12 PM" a stamp.
const STATED = /[ap]\.?\s?m\b|\bh\b|\d\s?h|uhr|o['’]clock|midnight|noon|T\d|[GC]MT|\p{L}{4}/iu
const BEFORE_CLOCK =
  /(?<!\p{L})(?:at|about|around|by|before|after|until|till|since|from|just|um|gegen|bis|ab|seit|à|vers|dès|alle|ore|verso|las|hacia|om|rond|kl|в|около|о)\.?\s$/iu

function isClock({ heard: { claim, standing } }: ToldDate): boolean {
  const { span } = claim
  const text = standing.article[span.in === 'title' ? 'title' : 'text']
  const before = text.slice(Math.max(0, span.start - 12), span.start)
  if (/[\d:]$/.test(before)) return false
  // "By 11 p.m. he had no news" is no hour of what happened.
  if (/\b(?:by|until|till|since)\s$/i.test(before)) return false
  return STATED.test(span.text) || BEFORE_CLOCK.test(before)
}

const clusters = byMembers((sorted: readonly ToldDate[], ...firsts: readonly ToldDate[]): ToldDate[][] => {
  const first = new Set(firsts)
  const groups = new Groups(sorted)
  for (let one = 0; one < sorted.length; one++) {
    for (let other = one + 1; other < sorted.length; other++) {
      const [a, b] = [sorted[one], sorted[other]]
      if (minutesBetween(a, b) > CLOSE_MINUTES) continue
      if (isSameHour(a, b) || (first.has(a) && first.has(b) && isOneDay(a, b) && !isOtherAct(a, b)))
        groups.join(one, other)
    }
  }
  return groups.withSingles()
})

function onceEach(dates: readonly ToldDate[]): ToldDate[] {
  const kept = new Set(
    oncePerArticle(
      dates.map(({ heard }) => heard),
      ({ claim }) => claim.value,
    ),
  ) // prettier-ignore
  return dates.filter(({ heard }) => kept.has(heard))
}

// A clock of Greenwich and one of a place that is not stated cannot be compared.
function isOneDay(one: ToldDate, other: ToldDate): boolean {
  return one.utc === other.utc && (one.day === undefined || other.day === undefined || one.day === other.day)
}

function isSameHour(one: ToldDate, other: ToldDate): boolean {
  if (!isOneDay(one, other) || isOtherAct(one, other)) return false
  if (one.day !== undefined && other.day !== undefined) return isSameHappening(one, other)
  const shared = sharedCount(matterOf(one), matterOf(other))
  return shared >= SAME_HAPPENING || (one.minutes === other.minutes && shared > 0)
}

function sharing(parts: readonly ToldDate[], timed: readonly ToldDate[]): ToldDate[] {
  return parts.filter(part =>
    timed.some(time => fits(part, time) && isSameHappening(part, time) && !isOtherAct(part, time)),
  )
}

// A form begins with the hour of what it tells.
const HEAD_CHARACTERS = 60

// On the day of the matter a little is enough; where only a weekday is known, the happening must be the same.
function sharesMatter(part: ToldDate, time: ToldDate): boolean {
  if (isOtherAct(part, time)) return false
  if (time.day !== undefined && time.heard.claim.span.start < HEAD_CHARACTERS) return true
  if (/^\d/.test(part.day!)) return sharedCount(matterOf(part), matterOf(time)) > 0
  return isSameHappening(part, time)
}

// The eve of a feast is its night as often as the day before it.
function fits({ part, day, heard }: ToldDate, time: ToldDate, central?: CentralDay): boolean {
  if (day !== (time.day ?? central?.day) || /\bEve\b/.test(heard.claim.span.text)) return false
  return isInPart(part!, time.minutes!) || (time.midnight === true && part!.to > 24)
}

function clockPoint(timed: readonly ToldDate[], parts: readonly ToldDate[]): Draft[] {
  const clock = timed.map(each => each.heard)
  const told = new Set(clock.map(({ standing }) => standing))
  const vaguer = parts.map(each => each.heard).filter(({ standing }) => !told.has(standing))
  const base = { about: `the hour${onDay([...timed, ...parts])}`, measure: 'event' }
  const hours = new Set([...firstOfEach(timed)].map(hourOf))
  if (hours.size > 1 && isToldOtherwise(timed)) {
    const because = 'the clock times are within half an hour of each other'
    return [{ ...base, kind: 'precision', certainty: 'shown', because, heard: [...clock, ...vaguer] }]
  }
  if (independent(clock) > 1) {
    return [{ ...base, kind: 'agree', certainty: 'shown', because: 'the reports give the same hour', heard: clock }]
  }
  if (vaguer.length === 0) return []
  const because = 'one gives the hour, the other the part of the day'
  return [{ ...base, kind: 'precision', certainty: 'shown', because, heard: [...vaguer, ...clock] }]
}

const hourOf = ({ minutes, midnight }: ToldDate): number | undefined => (midnight ? 0 : minutes)

// Who gives several hours tells of several happenings: only two articles without an hour in common give another one.
function isToldOtherwise(timed: readonly ToldDate[]): boolean {
  const byArticle = bucketed(timed, ({ heard }) => heard.standing.article.id)
  const hours = [...byArticle.values()].map(those => new Set(those.map(hourOf)))
  return hours.some(one => hours.some(other => sharedCount(one, other) === 0))
}

function onDay(dates: readonly ToldDate[]): string {
  const day = dates.find(date => date.day !== undefined)?.day
  return day === undefined ? '' : ` on ${dayWords(day)}`
}

import type { CentralDay } from './central-day.ts'
import { firstOnDay } from './clock-points.ts'
import { sharedCount } from './content-words.ts'
import type { Draft } from './draft-point.ts'
import { type Heard, articleCount, oncePerArticle } from './heard.ts'
import { isPronoun } from './same-happening.ts'
import { sentenceAround } from './sentence-around.ts'
import { daysBetween, matterOf, type ToldDate } from './told-date.ts'

const DAWN_MINUTES = 6 * 60
const EVENING_MINUTES = 17 * 60
const SMALL_HOURS = 8
const MOST = 40
const SAME_HAPPENING = 2

/**
 * A night that names what happened after midnight: one report says it of the night of a day (or of its eve), another gives
 * the small hours of that day or of the next, and nobody gives an hour of the evening.
 */
export function nightPoints(events: readonly ToldDate[], clocks: readonly ToldDate[], central?: CentralDay): Draft[] {
  if (central === undefined) return []
  const all = events.filter(told => isDawn(told) && isNear(told, central.day)).slice(0, MOST)
  const both = all.filter(dawn => events.some(evening => isEvening(evening) && isBoth(evening, dawn)))
  const dawns = all.filter(dawn => !both.includes(dawn))
  const told = firstOnDay(clocks, central.day)
  for (const dawn of dawns) {
    const evenings = events.filter(told => isEvening(told) && isOfOneNight(told, dawn)).slice(0, MOST)
    // An article that gives both tells of two happenings of one night.
    const named = evenings.filter(
      evening =>
        dawns.some(each => each.day === dawn.day && isSame(evening, each)) &&
        !dawns.some(each => each.heard.standing === evening.heard.standing && each.day !== evening.day),
    )
    const others = dawns.filter(each => each.day === dawn.day)
    if (named.length === 0 || hasEvening(told, named[0].day!)) continue
    const count = (those: readonly ToldDate[]) => articleCount(those.map(({ heard }) => heard))
    if (count(named) > count(others) || count([...named, ...others]) < 2) continue
    return [nightPoint(named, others)]
  }
  return both.length === 0 ? [] : bothDays(events, both[0])
}

/** "The night of the 26th and the early hours of the 27th" beside reports that name the night alone. */
function bothDays(events: readonly ToldDate[], dawn: ToldDate): Draft[] {
  const nights = events.filter(told => isEvening(told) && isOfOneNight(told, dawn) && told.day !== dawn.day)
  const others = nights.filter(({ heard }) => heard.standing !== dawn.heard.standing)
  const own = nights.filter(told => isBoth(told, dawn))
  if (others.length === 0) return []
  const because = 'one gives both days that the night belongs to, the other the day on which it began'
  const heard = [...once(others), ...own.slice(0, 1).map(each => each.heard), dawn.heard]
  return [
    { kind: 'precision', certainty: 'shown', about: `the night of ${others[0].day}`, measure: 'event', because, heard },
  ]
}

function isBoth(evening: ToldDate, dawn: ToldDate): boolean {
  const isOne = evening.heard.standing === dawn.heard.standing && evening.day !== dawn.day
  return isOne && isOfOneNight(evening, dawn) && sentenceOf(evening) === sentenceOf(dawn)
}

function nightPoint(evenings: readonly ToldDate[], dawns: readonly ToldDate[]): Draft {
  const because = 'a night is named by the day on which it began, and others tell that it was after midnight'
  const heard = [...once(evenings), ...once(dawns)]
  return {
    kind: 'conflated-dates',
    certainty: 'inferred',
    about: `the night of ${evenings[0].day}`,
    measure: 'event',
    because,
    heard,
  }
}

const once = (those: readonly ToldDate[]): Heard[] =>
  oncePerArticle(
    those.map(({ heard }) => heard),
    () => '',
  ) // prettier-ignore

function isDawn({ day, minutes, part }: ToldDate): boolean {
  if (day === undefined) return false
  return minutes === undefined ? part !== undefined && part.to <= SMALL_HOURS : minutes < DAWN_MINUTES
}

function isEvening({ day, minutes, part }: ToldDate): boolean {
  return day !== undefined && minutes === undefined && part !== undefined && part.to > 24
}

function isNear({ day }: ToldDate, central: string): boolean {
  return day === central || daysBetween(central, day!) === 1
}

function isOfOneNight(evening: ToldDate, dawn: ToldDate): boolean {
  const days = daysBetween(evening.day!, dawn.day!)
  return days === 1 || days === 0
}

function isSame(evening: ToldDate, dawn: ToldDate): boolean {
  const [a, b] = [evening.heard.claim.scope?.of, dawn.heard.claim.scope?.of]
  if (a === undefined || isPronoun(a)) return false
  return a === b || sharedCount(matterOf(evening), matterOf(dawn)) >= SAME_HAPPENING
}

function sentenceOf({ heard: { claim, standing } }: ToldDate): string {
  return sentenceAround(claim.span, standing.article).text
}

function hasEvening(clocks: ReadonlySet<ToldDate>, day: string): boolean {
  return [...clocks].some(told => (told.day === undefined || told.day === day) && told.minutes! >= EVENING_MINUTES)
}

import { sharedCount } from './content-words.ts'
import type { Draft } from './draft-point.ts'
import { type Heard, bucketed } from './heard.ts'
import { remembered } from './memo.ts'
import { isOccasion } from './same-happening.ts'
import { sentenceAround } from './sentence-around.ts'
import { toldDayPoints } from './told-day.ts'
import { matterOf, type ToldDate } from './told-date.ts'

const SAME_HAPPENING = 2

/**
 * Days that were run together: one sentence gives two days for one happening, where elsewhere the later is the day on
 * which somebody told of it or published it; or the day of telling is given as that of what happened.
 */
export function conflatedPoints(
  heard: readonly Heard[],
  events: readonly ToldDate[],
  told: readonly ToldDate[],
): Draft[] {
  return [...twoDaysInOne(events, told), ...toldDayPoints(heard, events)].slice(0, 1)
}

function twoDaysInOne(events: readonly ToldDate[], told: readonly ToldDate[]): Draft[] {
  const days = events.filter(({ day, minutes }) => day !== undefined && minutes === undefined)
  const tellings = bucketed(told, ({ day }) => day)
  const sentences = bucketed([...days, ...told], sentenceKey)
  return [...sentences.values()].flatMap(those => {
    const pair = merged(those)
    const point = pair && mergedPoint(pair, days, tellings)
    return point ? [point] : []
  })
}

interface Merged {
  event: ToldDate
  later: ToldDate
}

/** Two days that one sentence gives to one happening: both of what happened, or what was said on an occasion of another day. */
function merged(those: readonly ToldDate[]): Merged | undefined {
  // Weekdays beside each other tell of two days on purpose.
  if (new Set(those.map(({ day }) => day)).size !== 2 || !those.every(isWrittenOut) || isSpan(those)) return undefined
  const [event, later] = [...those].sort((a, b) => (a.day! < b.day! ? -1 : 1))
  if (event.heard.claim.measure !== 'event') return undefined
  return later.heard.claim.measure === 'event' || isSaidThere(event, later) ? { event, later } : undefined
}

const OTHER_CLAUSE = /[;:]|\b(?:that|had|dass|habe|hatte|qu[e'’]|avait|que|había|che|aveva)\b/i

// "On Nov. 2 he asked for help during an interview on Oct. 28": who asked in the interview asked on its day.
function isSaidThere(event: ToldDate, later: ToldDate): boolean {
  const { claim, standing } = event.heard
  if (!isOccasion(event) || later.heard.claim.span.start > claim.span.start) return false
  const { article } = standing
  const between = article[claim.span.in === 'title' ? 'title' : 'text'].slice(
    later.heard.claim.span.end,
    claim.span.start,
  )
  return (
    new RegExp(`\\b(?:during|in|at|while|bei|während|lors|pendant|durante|en)\\b[^,;]*${claim.scope!.of}`, 'i').test(
      between,
    ) && !OTHER_CLAUSE.test(between)
  )
}

function mergedPoint(
  { event, later }: Merged,
  days: readonly ToldDate[],
  tellings: ReadonlyMap<string, readonly ToldDate[]>,
): Draft | undefined {
  const elsewhere = days.filter(date => date.day === event.day && isSame(date, event))
  const telling = (tellings.get(later.day!) ?? []).filter(({ heard }) => heard.standing !== later.heard.standing)
  const published = elsewhere.some(({ heard }) => heard.standing.article.publishedAt?.slice(0, 10) === later.day)
  const happenedThen = days.some(date => date.day === later.day && date.heard.standing !== later.heard.standing)
  if (elsewhere.length === 0 || happenedThen || (telling.length === 0 && !published)) return undefined
  const because = `one sentence puts ${later.day} and ${event.day} to the same happening; elsewhere ${event.day} is the day it happened and ${later.day} the day on which it was told`
  const others = [...elsewhere.slice(0, 2), ...telling.slice(0, 2)]
  return {
    kind: 'conflated-dates',
    certainty: 'inferred',
    about: `the dates ${event.day} and ${later.day}`,
    measure: 'event',
    because,
    heard: [later, event, ...others].map(({ heard }) => heard),
  }
}

const sentenceKey = remembered(({ heard: { claim, standing } }: ToldDate): string => {
  const { start, in: where } = sentenceAround(claim.span, standing.article)
  return `${standing.article.id} ${where ?? 'text'} ${start}`
})

function isWrittenOut({ heard }: ToldDate): boolean {
  return /\d/.test(heard.claim.span.text)
}

// "The night of Feb. 26 and the early hours of Feb. 27", "from May 3 to May 5": both on purpose.
const JOINS =
  /^[^.;:]{0,40}?\b(?:and|to|through|until|till|und|bis|et|au|y|al|hasta|e|fino|en|tot)\b[^.;:]{0,25}$|^\s?[-–—/]\s?$/

function isSpan(those: readonly ToldDate[]): boolean {
  const spans = those.map(({ heard }) => heard.claim.span).sort((a, b) => a.start - b.start)
  const { article } = those[0].heard.standing
  const between = article[spans[0].in === 'title' ? 'title' : 'text'].slice(spans[0].end, spans[1].start)
  return JOINS.test(between)
}

function isSame(date: ToldDate, event: ToldDate): boolean {
  return date.heard.standing !== event.heard.standing && sharedCount(matterOf(date), matterOf(event)) >= SAME_HAPPENING
}

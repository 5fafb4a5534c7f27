import { sharedCount } from './content-words.ts'
import type { Draft } from './draft-point.ts'
import { type Heard, bucketed } from './heard.ts'
import { sentenceAround } from './sentence-around.ts'
import { toldDayPoints } from './told-day.ts'
import { matterOf, toldDate, type ToldDate } from './told-date.ts'

const SAME_HAPPENING = 2

/**
 * Days that were run together: one sentence gives two days for one happening, where elsewhere the later is the day on
 * which somebody told of it or published it; or the day of telling is given as that of what happened.
 */
export function conflatedPoints(heard: readonly Heard[], events: readonly ToldDate[]): Draft[] {
  return [...twoDaysInOne(heard, events).slice(0, 1), ...toldDayPoints(heard, events)].slice(0, 1)
}

function twoDaysInOne(heard: readonly Heard[], events: readonly ToldDate[]): Draft[] {
  const days = events.filter(({ day, minutes }) => day !== undefined && minutes === undefined)
  const sentences = bucketed(days, ({ heard: { claim, standing } }) => {
    const { start, in: where } = sentenceAround(claim.span, standing.article)
    return `${standing.article.id} ${where ?? 'text'} ${start}`
  })
  const tellings = tellingDays(heard)
  return [...sentences.values()].flatMap(those => {
    // Weekdays beside each other tell of two days on purpose.
    if (new Set(those.map(({ day }) => day)).size < 2 || !those.every(isWrittenOut) || isSpan(those)) return []
    const [event, told] = [...those].sort((a, b) => (a.day! < b.day! ? -1 : 1))
    const elsewhere = days.filter(date => date.day === event.day && isSame(date, event))
    const telling = (tellings.get(told.day!) ?? []).filter(each => each.standing !== told.heard.standing)
    const published = elsewhere.find(
      ({ heard: other }) => other.standing.article.publishedAt?.slice(0, 10) === told.day,
    )
    const happenedThen = days.some(date => date.day === told.day && date.heard.standing !== told.heard.standing)
    if (elsewhere.length === 0 || happenedThen || (telling.length === 0 && !published)) return []
    const because = `one sentence puts ${told.day} and ${event.day} to the same happening; elsewhere ${event.day} is the day it happened and ${told.day} the day on which it was told`
    const others = [...elsewhere.slice(0, 2).map(date => date.heard), ...telling.slice(0, 2)]
    return [
      {
        kind: 'conflated-dates' as const,
        certainty: 'inferred' as const,
        about: `the dates ${event.day} and ${told.day}`,
        measure: 'event',
        because,
        heard: [told.heard, event.heard, ...others],
      },
    ]
  })
}

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

function tellingDays(heard: readonly Heard[]): Map<string, Heard[]> {
  return bucketed(
    heard.filter(({ claim }) => claim.kind === 'date' && claim.measure === 'statement'),
    each => toldDate(each)?.day,
  ) // prettier-ignore
}

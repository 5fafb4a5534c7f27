import type { Draft } from './draft-point.ts'
import { contentStems, sharedCount } from './content-words.ts'
import { type Heard, bucketed } from './heard.ts'
import { remembered } from './memo.ts'
import { isOccasion } from './same-happening.ts'
import { sentenceAround } from './sentence-around.ts'
import { daysBetween, matterOf, toldDate, type ToldDate } from './told-date.ts'

const SAME_SENTENCE = 5
const SAME_HAPPENING = 3
const MOST_DATES = 200

/**
 * The day of telling given as the day of what happened: one report says that it was told on a later day, another says
 * much the same with that later day in the clause of what happened, and never gives the earlier one.
 */
export function toldDayPoints(heard: readonly Heard[], events: readonly ToldDate[]): Draft[] {
  const tellings = bothDays(heard, events)
  const days = events.filter(({ day }) => day !== undefined).slice(0, MOST_DATES)
  for (const date of days) {
    const telling = tellings.find(each => isMistaken(date, each, days))
    if (!telling) continue
    const because = `one report has it told on ${telling.told.value} of what happened on ${telling.event.day}; the other gives ${date.day} as the day of it`
    return [
      {
        kind: 'conflated-dates',
        certainty: 'inferred',
        about: `the dates ${telling.event.day} and ${date.day}`,
        measure: 'event',
        because,
        heard: [date.heard, telling.event.heard, telling.told.heard],
      },
    ]
  }
  return []
}

interface Telling {
  event: ToldDate
  told: ToldDate
}

/** Sentences that give the day of what happened and the later day on which it was told. */
function bothDays(heard: readonly Heard[], events: readonly ToldDate[]): Telling[] {
  const told = heard.filter(({ claim }) => claim.kind === 'date' && claim.measure === 'statement')
  const bySentence = bucketed(
    events.filter(({ day }) => day !== undefined),
    ({ heard }) => sentenceKey(heard),
  )
  return told
    .flatMap(each => toldDate(each) ?? [])
    .flatMap(each => {
      const inside = each.day === undefined ? [] : (bySentence.get(sentenceKey(each.heard)) ?? [])
      return inside.filter(({ day }) => daysBetween(day!, each.day!) > 1).map(event => ({ event, told: each }))
    })
}

const sentenceKey = remembered(({ claim, standing }: Heard): string => {
  const { start, in: where } = sentenceAround(claim.span, standing.article)
  return `${standing.article.id} ${where ?? 'text'} ${start}`
})

function isMistaken(date: ToldDate, { event, told }: Telling, days: readonly ToldDate[]): boolean {
  if (date.day !== told.day || date.heard.standing === event.heard.standing) return false
  // "In an interview on Tuesday" is the day on which it was told.
  if (isOccasion(date)) return false
  const givesBoth = days.some(({ heard, day }) => heard.standing === date.heard.standing && day === event.day)
  if (givesBoth || sharedCount(matterOf(date), matterOf(event)) < SAME_SENTENCE) return false
  const clause = clauseOf(date.heard)
  return days.some(
    other =>
      other.day === event.day &&
      other.heard.standing !== date.heard.standing &&
      sharedCount(clause, matterOf(other)) >= SAME_HAPPENING,
  )
}

const CLAUSES = /[,;:–—()]/

/** Content of the clause that the date opens or stands in, or nothing where words of saying stand in it. */
function clauseOf({ claim, standing }: Heard): ReadonlySet<string> {
  const sentence = sentenceAround(claim.span, standing.article)
  const { language } = standing.article
  let at = sentence.start
  for (const piece of sentence.text.split(CLAUSES)) {
    const [start, end] = [at, at + piece.length]
    at = end + 1
    if (end < claim.span.end) continue
    const stems = new Set(contentStems(piece, language))
    if (stems.size < SAME_HAPPENING && start <= claim.span.start) continue
    const said = standing.claims.some(({ attribution }) =>
      attribution?.cue.some(cue => cue.start >= start && cue.end <= end),
    )
    return said ? new Set() : stems
  }
  return new Set()
}

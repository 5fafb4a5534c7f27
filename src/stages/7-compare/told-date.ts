import { type DayPart, dayPart } from '../../text/day-parts.ts'
import { type Heard, contextOf } from './heard.ts'
import { languageTable } from '../../text/languages/language.ts'
import { words } from '../../text/words.ts'
import { remembered } from './memo.ts'
import { sentenceAround } from './sentence-around.ts'

/** A date claim with what it allows. */
export interface ToldDate {
  heard: Heard
  /** ISO 8601 at its own precision. */
  value: string
  /** The day, where the claim is at least that precise. */
  day?: string
  /** The day without its year, or the weekday alone, where the article does not tell more: "--10-28", "-W-3". */
  open?: string
  /** The clock time in minutes of the day, where stated. */
  minutes?: number
  /** Words say midnight, which ends a day as well as it begins one. */
  midnight?: true
  /** The part of the day that the words name beside no clock time. */
  part?: DayPart
  /** The clock time is Greenwich's; else of a place that is not stated. */
  utc?: true
}

/** The dates of what happened, and those on which something was told. */
export function happenedAndTold(heard: readonly Heard[]): ToldDate[] {
  return heard
    .filter(({ claim }) => claim.kind === 'date' && (claim.measure === 'event' || claim.measure === 'statement'))
    .flatMap(each => toldDate(each) ?? [])
}

/** A period of several days, such as a week or a month. */
export interface ToldPeriod {
  heard: Heard
  /** ISO days, both of which belong to it. */
  from: string
  to: string
}

const LONGEST_PERIOD = 31
const WEEKEND = 1
// A night is no vaguer form of its day; "this week" is when something is written about.
const OPEN_PERIOD =
  /\b(?:since|until|till|by|before|after|from|through|seit|bis|ab|depuis|desde|hasta|da|dal|fino a)\s$/i
const NO_PERIOD = /\b(?:overnight|night|hours|this|these|diese\p{L}*|cette|esta|questa|deze)\b/iu

/** The months, weeks and weekends of what happened. */
export function eventPeriods(heard: readonly Heard[]): ToldPeriod[] {
  return heard
    .filter(({ claim }) => claim.kind === 'date' && claim.measure === 'event')
    .flatMap(each => periodOf(each) ?? [])
}

function periodOf(heard: Heard): ToldPeriod | undefined {
  const { claim, standing } = heard
  const { value, low, high, span } = claim
  const before = standing.article[span.in === 'title' ? 'title' : 'text'].slice(
    Math.max(0, span.start - 12),
    span.start,
  )
  // What has gone on since a month did not happen in it.
  if (NO_PERIOD.test(span.text) || OPEN_PERIOD.test(before)) return undefined
  if (typeof value === 'string' && /^\d{4}-\d{2}$/.test(value)) return { heard, from: `${value}-01`, to: `${value}-31` }
  if (typeof low !== 'string' || typeof high !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(low)) return undefined
  const days = daysBetween(low, high.slice(0, 10))
  const isPeriod = days >= WEEKEND && days <= LONGEST_PERIOD
  return isPeriod ? { heard, from: low, to: high.slice(0, 10) } : undefined
}

/** Every clock time, of what happened or of when it was told; a time without a day of its own has none. */
export function clockTimes(heard: readonly Heard[]): ToldDate[] {
  return heard
    .filter(({ claim }) => claim.kind === 'date' && claim.measure !== 'publication')
    .flatMap(each => toldDate(each) ?? [])
    .filter(told => told.minutes !== undefined && !isOfArticle(told))
}

// "11:45 p.m.: This article was updated"
const isOfArticle = remembered(({ heard: { claim, standing } }: ToldDate): boolean => {
  const { text } = sentenceAround(claim.span, standing.article)
  return (
    /article|story|page|artikel|artículo|articolo/i.test(text) &&
    words(text, standing.article.language).some(word => isOfPublishing(word.text, standing.article.language))
  )
})

function isOfPublishing(word: string, language: string): boolean {
  return languageTable(language).dates.published?.includes(word.toLowerCase()) ?? false
}

// "4:30 p.m." alone: the day that was given to it is the day of writing, and says nothing.
const TIME_ALONE = /^\D{0,12}\d{1,2}(?:[:.h]\d{2})?\s*(?:[ap]\.?\s?m\.?|uhr|h|o['’]clock)?$/i

/** A date claim's own value; undefined for a period of several days. */
export const toldDate = remembered(valueOf)

function valueOf(heard: Heard): ToldDate | undefined {
  const { value, low, high } = heard.claim
  const stated = value ?? (low === high ? low : undefined)
  if (typeof stated !== 'string') return undefined
  const time = /T(\d{2}):(\d{2})(?::\d{2})?(Z)?/.exec(stated)
  const dayless = time !== null && TIME_ALONE.test(heard.claim.span.text)
  const day = dayless ? undefined : /^\d{4}-\d{2}-\d{2}/.exec(stated)?.[0]
  const open = /^(?:--\d{2}-\d{2}|-W-\d)/.exec(stated)?.[0]
  const part = time ? undefined : dayPart(partWords(heard))
  return {
    heard,
    value: stated,
    ...(part ? { part } : {}),
    ...(time && /midnight|minuit|medianoche|mitternacht|mezzanotte/i.test(heard.claim.span.text)
      ? { midnight: true as const }
      : {}),
    ...(day === undefined ? {} : { day }),
    ...(open === undefined ? {} : { open }),
    ...(time ? { minutes: Number(time[1]) * 60 + Number(time[2]) } : {}),
    ...(time?.[3] ? { utc: true as const } : {}),
  }
}

const BEFORE = 28

// "the early morning hours of [New Year's Day]": the words before a day may name the part of it.
function partWords({ claim: { span }, standing: { article } }: Heard): string {
  const before = article[span.in === 'title' ? 'title' : 'text'].slice(Math.max(0, span.start - BEFORE), span.start)
  return `${/[\p{L} ]*\b(?:of|on|du|de|des|del|am|vom)(?: the)? $|\bof night $|\blate $|\bearly $/u.exec(before)?.[0] ?? ''}${span.text}`
}

/** Minutes between two clock times of one day or night. */
export function minutesBetween(one: ToldDate, other: ToldDate): number {
  const ends = (told: ToldDate) => (told.midnight ? [0, 24 * 60] : [told.minutes!])
  return Math.min(...ends(one).flatMap(a => ends(other).map(b => Math.abs(a - b))))
}

/** Content stems of the sentence around a date, without the words of the date itself. */
export function matterOf({ heard }: Pick<ToldDate, 'heard'>): ReadonlySet<string> {
  return contextOf(heard)
}

/** Days from one ISO day to another. */
export function daysBetween(one: string, other: string): number {
  return Math.round((Date.parse(other) - Date.parse(one)) / 86_400_000)
}

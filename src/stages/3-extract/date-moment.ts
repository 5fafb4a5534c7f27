import type { DateSource } from '../../domain/article.ts'
import { DOCUMENT_METAS, PUBLISHED_METAS } from './date-metas.ts'
import type { ExtractInput } from './extract.ts'
import { type PageFacts, metaOf } from './page-facts.ts'
import { type StatedDate, dateIn, statedDate } from './stated-dates.ts'

/** A date and the witness that gave it. */
export interface Found extends StatedDate {
  from: DateSource
}

/** The same moment with the publisher's own offset, where another witness gives it: its day is the publisher's day. */
export function withOffset(found: Found, facts: PageFacts, input: ExtractInput, language: string): Found {
  if (found.precision === 'day') return moment(found, facts, input, language) ?? found
  if (!found.at.endsWith('Z')) return found
  const others = [
    ...[...PUBLISHED_METAS, ...DOCUMENT_METAS].map(name => metaOf(facts, [name])),
    ...facts.marked.map(({ value }) => value),
    ...facts.times.map(({ value }) => value),
  ]
  const same = others
    .map(value => statedDate(value, language))
    .find(
      date => date?.precision === 'moment' && !date.at.endsWith('Z') && Date.parse(date.at) === Date.parse(found.at),
    )
  if (same) return { ...found, at: same.at }
  const own = publishersDay(found.at, facts, language)
  return own ? { at: own, precision: 'day', from: found.from } : found
}

/** A moment in UTC may fall on another day where the publisher sits: the day in its address or beside its headline is its own. */
function publishersDay(at: string, facts: PageFacts, language: string): string | undefined {
  const stated = [facts.addressDay, ...facts.nearHeadline.slice(0, 3).map(line => dateIn(line, language)?.at)]
  return stated.find(
    day =>
      day !== undefined &&
      Math.abs(Date.parse(day) + 43_200_000 - Date.parse(at)) < 30 * 3_600_000 &&
      day !== at.slice(0, 10),
  )
}

/** The moment on that day, where another witness knows it. */
function moment(found: Found, facts: PageFacts, input: ExtractInput, language: string): Found | undefined {
  const values = [
    metaOf(facts, ['article:published_time', 'datepublished']),
    ...facts.marked.map(({ value }) => value),
    input.link?.publishedAt ?? undefined,
  ]
  const same = values
    .map(value => statedDate(value, language))
    .find(date => date?.precision === 'moment' && date.at.startsWith(found.at))
  return same && { ...found, ...same }
}

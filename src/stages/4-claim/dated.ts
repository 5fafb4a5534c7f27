// Dates with what they date: what happened, what was said, or the publication itself.
import type { Article } from '../../domain/article.ts'
import type { Claim, Scope } from '../../domain/claim.ts'
import { spanOf } from '../../domain/span.ts'
import { type DateMention, readYearless } from '../../text/dates.ts'
import { NOTHING, phraseAt } from './count-words.ts'
import { type MeasureOf, dateMeasures } from './date-measure.ts'
import { byToken, type Field, writtenOn } from './reading-field.ts'

const FAR_TOKENS = 14

/**
 * The dates of a title or text: measure `event`, `statement` or `publication`, and `hour` for a clock time without a day;
 * `scope.of` tells what happened.
 */
export function dateClaims(article: Article, whole: Field): Claim[] {
  const field = writtenOn(article) === null ? withYearless(whole) : whole
  if (field.dateAt.size === 0) return []
  const measures = dateMeasures(field)
  return field.sentences.flatMap(sentence => datesOf(article, field, sentence, measures))
}

// Of an article whose day is unknown, what it gives without a year is kept as it stands: another report may know the year.
function withYearless(field: Field): Field {
  const open = readYearless(field.text, field.language)
  const isKnown = (date: DateMention) => field.dates.some(({ start, end }) => start < date.end && date.start < end)
  const dates = open.filter(date => !isKnown(date))
  if (dates.length === 0) return field
  return { ...field, dateAt: new Map([...field.dateAt, ...byToken(dates, field.tokens)]) }
}

function datesOf(article: Article, field: Field, sentence: { from: number; to: number }, measures: MeasureOf): Claim[] {
  const found: Claim[] = []
  for (let at = sentence.from; at < sentence.to; at++) {
    const date = field.dateAt.get(at)
    if (!date || isDecadeOfLife(field, at)) continue
    const told = measures({ at, after: date.after, sentence })
    const measure = date.it.dayless && told !== 'publication' ? 'hour' : told
    const of = measure === 'event' ? happeningOf(field, sentence, at, date.after) : undefined
    found.push(dateClaim(article, field, date.it, measure, of === undefined ? undefined : { of }))
  }
  return found
}

// "in their 20s"
function isDecadeOfLife(field: Field, at: number): boolean {
  return at > 0 && /^\d0s$/.test(field.tokens[at].text) && field.words.sets.the.has(field.tokens[at - 1].lower)
}

function dateClaim(article: Article, field: Field, date: DateMention, measure: string, scope?: Scope): Claim {
  const { anchor } = date
  const [from, to] = date.dayless ? [date.from.slice(10), date.to.slice(10)] : [date.from, date.to]
  return {
    id: '',
    kind: 'date',
    span: spanOf(article, date.start, date.end, field.in),
    measure,
    ...(from === to ? { value: from } : { low: from, high: to }),
    ...(date.otherwise === undefined ? {} : { otherwise: date.otherwise }),
    ...(scope ? { scope } : {}),
    resolved: { how: date.how, ...(anchor ? { from: spanOf(article, anchor.start, anchor.end, field.in) } : {}) },
  }
}

// "The interview took place on …" and "in an interview on …" are the interview; else the nearest word that says what happened.
function happeningOf(
  field: Field,
  sentence: { from: number; to: number },
  at: number,
  after: number,
): string | undefined {
  let nearest: string | undefined
  for (let first = Math.max(sentence.from, at - FAR_TOKENS); first < at; first++) {
    const place = phraseAt(field.words.tookPlace, field.tokens, first)
    if (place && first > sentence.from && field.tokens[first - 1].kind === 'word') return field.tokens[first - 1].lower
    nearest = happeningAt(field, first) ?? nearest
  }
  return nearest ?? firstHappening(field, after, Math.min(sentence.to, after + FAR_TOKENS))
}

// "On October 28 the interview …": up to the next date.
function firstHappening(field: Field, from: number, to: number): string | undefined {
  for (let first = from; first < to && !field.dateAt.has(first); first++) {
    const happening = happeningAt(field, first)
    if (happening !== undefined) return happening
  }
  return undefined
}

// "March 8, 2014", "8 March": a month and no march.
function isInDate({ dateAt }: Field, at: number): boolean {
  return [0, 1, 2, 3].some(back => (dateAt.get(at - back)?.after ?? 0) > at)
}

function happeningAt(field: Field, at: number): string | undefined {
  const { lower } = field.tokens[at]
  if (field.words.sets.occasions.has(lower) && !isInDate(field, at)) return lower
  const happening = phraseAt(field.words.happenings, field.tokens, at)
  return happening && happening.meaning.measure !== NOTHING ? happening.meaning.measure : undefined
}

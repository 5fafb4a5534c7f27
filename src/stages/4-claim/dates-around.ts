// The dates of a figure's sentence: the time of the count, and the period that it is confined to.
import { tokenFrom } from '../../text/tokens.ts'
import type { Article } from '../../domain/article.ts'
import type { AsOf, Claim, Scope } from '../../domain/claim.ts'
import { type Span, spanOf } from '../../domain/span.ts'
import type { DateMention } from '../../text/dates.ts'
import { phraseAt } from './count-words.ts'
import type { Placed } from './placed.ts'
import { type Field, writtenOn } from './reading-field.ts'
import { type ScopeWords, scopeWords } from './scope-words.ts'

/** A date with the tokens it covers. */
interface Dated {
  first: number
  after: number
  it: DateMention
}

const MOST_DATES = 20
const DATES = new WeakMap<{ from: number; to: number }, Dated[]>()

/** The dates of a sentence that name a day, month or year. */
function datesIn(field: Field, sentence: { from: number; to: number }): Dated[] {
  let found = DATES.get(sentence)
  if (!found) DATES.set(sentence, (found = allDates(field, sentence).slice(0, MOST_DATES)))
  return found
}

function allDates(field: Field, sentence: { from: number; to: number }): Dated[] {
  const found: Dated[] = []
  for (let first = sentence.from; first < sentence.to; first++) {
    const date = field.dateAt.get(first)
    if (date && !date.it.dayless) found.push({ first, after: date.after, it: date.it })
  }
  return found
}

/** The time of a figure: stated in its sentence ("… said in September", "as of Monday"), else that of publication. */
export function timeOf(article: Article, { field, sentence, claim }: Placed): { asOf?: AsOf; span?: Span } {
  const written = writtenOn(article)
  const stated = datesIn(field, sentence).find(
    date => isCountedOn(field, claim, date) && !(written && date.it.from.slice(0, 10) > written),
  )
  if (!stated) return { asOf: published(article) }
  const { from, to, start, end } = stated.it
  return { asOf: { from, to, how: 'stated' }, span: spanOf(article, start, end, field.in) }
}

// "…, the agency said in September": the time of saying is the time of the count. "The toll stood at 44 on Saturday".
function isCountedOn(field: Field, claim: Claim, { first, it }: Dated): boolean {
  return (
    isSaidOf(field, claim, first) ||
    isAsOf(field, first, it) ||
    (isTollOn(field, claim, first) && !follows(field, first, 'since'))
  )
}

// "12 people, the agency said in May" and "the agency said in May that 12 people", but not "two articles that he wrote in 2009".
function isSaidOf(field: Field, { span }: Claim, first: number): boolean {
  if (!isSaid(field, first)) return false
  const { tokens } = field
  if (tokens[first].start < span.end) return true
  const { clauses } = scopeWords(field.language)
  for (let at = first - 1; at >= 0 && tokens[at].start >= span.end; at--) {
    const { kind, lower } = tokens[at]
    if (kind === 'mark') return true
    if (clauses.has(lower) && !field.words.sets.says.has(lower)) return false
  }
  return false
}

// "As of March" is a time of counting, "by March" or "until 2016" may be a period.
function isAsOf(field: Field, first: number, { from }: DateMention): boolean {
  if (!follows(field, first, 'asOf')) return false
  return from.length >= DAY_LENGTH || phraseAt(field.words.asOf, field.tokens, Math.max(0, first - 1)) === undefined
}

const DAY_LENGTH = 10
const NEAR_TOLL = 2
const FAR_TOLL = 12

function isTollOn(field: Field, { span }: Claim, first: number): boolean {
  const end = tokenFrom(field.tokens, span.end)
  if (first < end || first > end + NEAR_TOLL || field.tokens.slice(end, first).some(({ kind }) => kind === 'mark'))
    return false
  for (
    let at = end - 1;
    at >= 0 && at > end - FAR_TOLL && field.tokens[at].sentence === field.tokens[first].sentence;
    at--
  ) {
    if (phraseAt(field.words.happenings, field.tokens, at)?.meaning.frame === 'tolls') return true
  }
  return false
}

/** True where a verb of saying stands within a few words before a token, with nothing but names between. */
export function isSaid(field: Field, at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 4; back--) {
    const { lower, kind } = field.tokens[back]
    if (field.words.sets.says.has(lower)) return true
    if (kind === 'mark') return false
  }
  return false
}

/** True where a phrase of a kind ends right before a token. */
export function follows(field: Field, at: number, kind: 'asOf' | 'since' | 'published'): boolean {
  for (let back = 1; back <= 3 && at - back >= 0; back++) {
    if (phraseAt(field.words[kind], field.tokens, at - back)?.after === at) return true
  }
  return false
}

function published(article: Article): AsOf | undefined {
  const day = /^\d{4}-\d{2}(?:-\d{2})?/.exec(article.publishedAt ?? '')?.[0]
  return day === undefined ? undefined : { from: day, to: day, how: 'publication' }
}

/** "since October last year", "in 2024", "in the past week": the period of a figure, with the words that state it. */
export function periodOf(article: Article, placed: Placed): { scope: Scope; spans: Span[] } {
  const { field, sentence } = placed
  const words = scopeWords(field.language)
  const dates = datesIn(field, sentence).filter(date => belongs(placed, words, date))
  const since = dates.find(({ first, after }) => sinceBefore(field, words, first, after) !== undefined)
  const during = dates.find(date => date !== since && isPeriod(field, words, date))
  const period = during && periodValue(article, during.it)
  const scope: Scope = {
    ...(period?.since && !since ? { since: period.since } : {}),
    ...(since ? { since: since.it.from } : {}),
    ...(period?.during ? { during: period.during } : {}),
  }
  const told = [since, during && (scope.during || !since) ? during : undefined].filter(date => date !== undefined)
  return { scope, spans: told.map(({ it }) => spanOf(article, it.start, it.end, field.in)) }
}

const FAR_PERIOD = 160

// A period belongs to the figure before it in its clause, or to all of a sentence that begins with it.
function belongs({ field, sentence, claim }: Placed, words: ScopeWords, { first, after, it }: Dated): boolean {
  const { span } = claim
  if (it.start < span.end && it.end > span.start) return !isOfAnother({ field, claim }, words, first, after)
  if (it.end <= span.start) {
    const next = field.tokens[after]
    return (
      first <= sentence.from + 3 &&
      after < sentence.to &&
      (next.text === ',' || it.end + 1 >= span.start || next.kind !== 'mark')
    )
  }
  if (it.start - span.end > FAR_PERIOD) return false
  const from = tokenFrom(field.tokens, span.end)
  const begins = sinceBefore(field, words, first, after) ?? first
  for (let at = from; at < begins; at++) {
    const { kind, lower } = field.tokens[at]
    if (field.words.sets.and.has(lower) && begins === first) return false
    if (kind === 'mark' || words.clauses.has(lower) || field.words.sets.says.has(lower)) return false
  }
  return true
}

// "Two of the five missing since Sunday were found dead": the missing since then, not the dead.
function isOfAnother(
  { field, claim }: Pick<Placed, 'field' | 'claim'>,
  words: ScopeWords,
  first: number,
  after: number,
): boolean {
  const since = sinceBefore(field, words, first, after)
  const before =
    since === undefined || since === 0 ? undefined : phraseAt(field.words.happenings, field.tokens, since - 1)
  return before !== undefined && before.after === since && before.meaning.measure !== claim.measure
}

const FAR_SINCE = 8

/** Where "since" stands before a date: right before it, or before an event that it dates ("since the war began in 2011"). */
function sinceBefore(field: Field, words: ScopeWords, first: number, after: number): number | undefined {
  const inside = phraseAt(field.words.since, field.tokens, first)
  if (inside && inside.after <= after) return first
  for (let at = first - 1; at >= 0 && at >= first - FAR_SINCE; at--) {
    const { lower, kind } = field.tokens[at]
    if (kind === 'mark') return undefined
    if (at === first - 1 && isYearOf(field, first, after)) return undefined
    if (words.since.has(lower) || (at >= first - 3 && phraseAt(field.words.since, field.tokens, at)?.after === first))
      return at
  }
  return undefined
}

// "from 2019 levels": a year that tells which levels.
function isYearOf({ tokens, words: { sets }, dateAt }: Field, first: number, after: number): boolean {
  const next = tokens[after]
  if (after !== first + 1 || next?.kind !== 'word' || next.sentence !== tokens[first].sentence) return false
  return !dateAt.has(after) && next.lower.endsWith('s') && !sets.stops.has(next.lower) && !sets.says.has(next.lower)
}

// "the 2012 attacks".
function isEventOf({ tokens, words: { sets } }: Field, first: number, after: number): boolean {
  const next = tokens[after]
  return first > 0 && sets.the.has(tokens[first - 1].lower) && next?.kind === 'word' && !sets.stops.has(next.lower)
}

function isPeriod(field: Field, words: ScopeWords, { first, after, it }: Dated): boolean {
  if (isSaid(field, first) || follows(field, first, 'asOf') || isEventOf(field, first, after)) return false
  if (it.from === it.to) return it.from.length <= 7
  return daysOf(it) > 2 || [1, 2].some(back => first >= back && words.over.has(field.tokens[first - back].lower))
}

function daysOf({ from, to }: DateMention): number {
  return (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / MS_PER_DAY + 1
}

const MS_PER_DAY = 86_400_000

// "The past week" reaches to the day of writing: since then; "last week" is over.
function periodValue(article: Article, { from, to }: DateMention): Scope {
  if (from === to) return { during: from }
  const written = writtenOn(article)
  return written && to >= written.slice(0, to.length) ? { since: from } : { during: `${from}/${to}` }
}

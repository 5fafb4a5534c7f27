// What stands around a figure in its sentence: of when it is, who says it, what weakens it, where and since when.
import type { Article } from '../../domain/article.ts'
import type { AsOf, Claim, Scope, Speaker } from '../../domain/claim.ts'
import { type Slice, spanOf } from '../../domain/span.ts'
import type { Attribution } from '../../text/attributions.ts'
import type { DateMention } from '../../text/dates.ts'
import { phraseAt } from './count-words.ts'
import { hedgeNear } from './hedges.ts'
import { type Field, tokenFrom } from './reading-field.ts'
import { speakerName } from './speaker-name.ts'

/** A claim with the sentence it stands in. */
export interface Placed {
  claim: Claim
  field: Field
  sentence: { from: number; to: number }
}

type Dated = { first: number; after: number; it: DateMention }

const STRETCH_CHARACTERS = 2000

/** Attributions by the stretches of text that their contents stand in, so that looking one up is no walk over all. */
export type Sayings = ReadonlyMap<number, readonly Attribution[]>

/** The attributions with a source, by stretch. */
export function sayingsOf(attributions: readonly Attribution[]): Sayings {
  const found = new Map<number, Attribution[]>()
  for (const attribution of attributions.filter(({ source }) => source.length > 0)) {
    const stretches = attribution.content.flatMap(({ start, end }) => stretchesOf(start, end))
    for (const stretch of new Set(stretches)) found.set(stretch, [...(found.get(stretch) ?? []), attribution])
  }
  return found
}

function stretchesOf(start: number, end: number): number[] {
  const first = Math.floor(start / STRETCH_CHARACTERS)
  return Array.from({ length: Math.floor(end / STRETCH_CHARACTERS) - first + 1 }, (_, index) => first + index)
}

function sayingsAt(sayings: Sayings, offset: number): readonly Attribution[] {
  return sayings.get(Math.floor(offset / STRETCH_CHARACTERS)) ?? []
}

/** A figure's claim with its time, speaker, hedge and scope, as its sentence gives them. */
export function inContext(article: Article, placed: Placed, sayings: Sayings): Claim {
  const { claim, field, sentence } = placed
  const dates = datesIn(field, sentence)
  const asOf = statedTime(field, dates) ?? published(article)
  const scope = { ...claim.scope, ...periodOf(field, claim.span, dates), ...placeOf(field, sentence, claim) }
  const speaker = speakerOf(article, placed, sayings)
  const hedge = hedgeNear(article, placed)
  return {
    ...claim,
    ...(Object.keys(scope).length > 0 ? { scope } : {}),
    ...(asOf ? { asOf } : {}),
    ...(speaker ? { speaker } : {}),
    ...(hedge ? { hedge } : {}),
  }
}

const DATES = new WeakMap<{ from: number; to: number }, Dated[]>()
const MOST_DATES = 20

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

// "…, the agency said in September": the time of saying is the time of the count.
function statedTime(field: Field, dates: readonly Dated[]): AsOf | undefined {
  const stated = dates.find(date => isSaid(field, date.first) || follows(field, date.first, 'asOf'))
  return stated ? { from: stated.it.from, to: stated.it.to, how: 'stated' } : undefined
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

// "since October last year", "in 2024": a period of months or years; a single day is when it happened.
function periodOf(field: Field, span: { end: number }, dates: readonly Dated[]): Scope {
  const since = dates.find(date => follows(field, date.first, 'since') || startsSince(field, date))
  const during = dates.find(
    date =>
      date !== since &&
      isPeriod(date.it) &&
      !isSaid(field, date.first) &&
      !follows(field, date.first, 'asOf') &&
      !isBeyondComma(field, span.end, date.it.start),
  )
  return { ...(since ? { since: since.it.from } : {}), ...(during ? { during: during.it.from } : {}) }
}

// "A man was killed on Tuesday, the 12th homicide this year": the year is not his.
function isBeyondComma({ text }: Field, end: number, start: number): boolean {
  return end < start && start - end < FAR_PERIOD && text.slice(end, start).includes(', ')
}

const FAR_PERIOD = 400

function startsSince(field: Field, date: Dated): boolean {
  const phrase = phraseAt(field.words.since, field.tokens, date.first)
  return phrase !== undefined && phrase.after <= date.after
}

function isPeriod({ from, to }: DateMention): boolean {
  return from === to && from.length <= 7
}

const PLACE_WORDS = 4

// The place right after the figure's words: "killed in Kyiv".
function placeOf(field: Field, sentence: { from: number; to: number }, claim: Claim): Scope {
  let at = Math.max(sentence.from, tokenFrom(field, claim.span.end))
  for (const last = Math.min(sentence.to, at + PLACE_WORDS); at < last; at++) {
    if (field.tokens[at].kind === 'mark') return {}
    const name = field.nameAt.get(at)
    if (name)
      return name.it.type === 'place' && field.words.sets.prepositions.has(field.tokens[at - 1].lower)
        ? { where: name.it.text }
        : {}
  }
  return {}
}

/** Whom a figure is attributed to: the source of the smallest statement that holds it. */
function speakerOf(article: Article, placed: Placed, sayings: Sayings): Speaker | undefined {
  const { claim, field } = placed
  const estimating = estimatedBy(article, placed)
  if (estimating) return estimating
  const holding =
    field.in === 'title'
      ? []
      : sayingsAt(sayings, claim.span.start).filter(each => each.content.some(piece => holds(piece, claim.span.start)))
  const nearest = holding.reduce<Attribution | undefined>(
    (best, next) => (best && lengthOf(best) <= lengthOf(next) ? best : next),
    undefined,
  )
  if (!nearest) return accordingTo(article, placed)
  const spans = nearest.source.map(({ start, end }) => spanOf(article, start, end))
  const name = speakerName(field.words, nearest)
  if (name === '' || field.words.sets.stops.has(name.toLowerCase())) return accordingTo(article, placed)
  return { name, spans, ...(nearest.through ? { through: nearest.through } : {}) }
}

// "…, with Karsund estimating at least 600 dead": the name right before it.
function estimatedBy(article: Article, { claim, field, sentence }: Placed): Speaker | undefined {
  const figure = tokenFrom(field, claim.span.start)
  for (let verb = figure - 1; verb > sentence.from && verb >= figure - FAR_ESTIMATE; verb--) {
    if (field.tokens[verb].kind === 'mark') return undefined
    if (field.words.sets.estimating.has(field.tokens[verb].lower)) return nameEndingAt(article, field, sentence, verb)
  }
  return undefined
}

function nameEndingAt(article: Article, field: Field, sentence: { from: number }, end: number): Speaker | undefined {
  for (let first = end - 1; first >= sentence.from && first >= end - 4; first--) {
    const name = field.nameAt.get(first)
    if (name?.after !== end) continue
    return { name: name.it.text, spans: [spanOf(article, name.it.start, name.it.end, field.in)] }
  }
  return undefined
}

function holds({ start, end }: Slice, offset: number): boolean {
  return start <= offset && offset < end
}

function lengthOf({ content }: Attribution): number {
  return content.reduce((length, { start, end }) => length + end - start, 0)
}

const FAR_ESTIMATE = 8
const MOST_SOURCE_WORDS = 12
const SOURCES = new WeakMap<{ from: number; to: number }, Speaker | null>()

// "according to X" anywhere in the sentence speaks for all of it.
function accordingTo(article: Article, placed: Placed): Speaker | undefined {
  let found = SOURCES.get(placed.sentence)
  if (found === undefined) SOURCES.set(placed.sentence, (found = sourceIn(article, placed) ?? null))
  return found ?? undefined
}

function sourceIn(article: Article, { field, sentence }: Placed): Speaker | undefined {
  for (let at = sentence.from; at < sentence.to; at++) {
    const phrase = phraseAt(field.words.accordingTo, field.tokens, at)
    if (!phrase) continue
    let after = phrase.after
    while (after < sentence.to && after < phrase.after + MOST_SOURCE_WORDS && field.tokens[after].kind !== 'mark')
      after++
    if (after === phrase.after || field.words.sets.mine.has(field.tokens[phrase.after].lower)) return undefined
    const span = spanOf(article, field.tokens[phrase.after].start, field.tokens[after - 1].end, field.in)
    return { name: span.text, spans: [span] }
  }
  return undefined
}

import type { Claim } from '../../domain/claim.ts'
import type { Span } from '../../domain/span.ts'
import type { Quantity } from '../../text/quantities.ts'
import {
  type MarkedChange,
  type RevisionStep,
  revisionStep,
  revisionsOf,
} from '../../text/revision/revision-history.ts'
import { sentences } from '../../text/sentences.ts'
import type { Draft } from './draft-point.ts'
import type { Heard } from './heard.ts'
import type { Standing } from './standing.ts'

/** So many steps of one article, the newest first, give points, and so many points in all. */
const MOST_STEPS = 12
const MOST_POINTS = 20

/** What an article said before and does not say now: figures and quotations that one of its revisions changed. */
export function revisedPoints(standings: readonly Standing[]): Draft[] {
  return standings.flatMap(standing => (standing.article.earlier?.length ? pointsOf(standing) : []))
}

function pointsOf(standing: Standing): Draft[] {
  const texts = revisionsOf(standing.article)
  const measures = new Map<string, string>()
  const drafts: Draft[] = []
  // From the newest back, so that a figure changed several times has the measure of its newest claim throughout.
  for (let at = texts.length - 1; at > 0 && at >= texts.length - MOST_STEPS; at--) {
    const step = revisionStep(standing.article, texts[at - 1], texts[at])
    for (const change of step.named) {
      const draft = drafts.length < MOST_POINTS ? draftOf(change, step, standing, measures) : undefined
      if (draft) drafts.push(draft)
    }
  }
  return drafts
}

function draftOf(
  change: MarkedChange,
  step: RevisionStep,
  standing: Standing,
  measures: Map<string, string>,
): Draft | undefined {
  const { what, how, old, now, figures } = change
  if (!old || !now || (what !== 'figure' && (what !== 'quote' || how !== 'changed'))) return undefined
  const measure = figures ? measureOf(now, step, standing, measures) : 'quote'
  measures.set(placeOf(old, step.from), measure)
  const [before, after] = [sentenceOf(old, step.before, standing), sentenceOf(now, step.after, standing)]
  const heard = [
    hearing(old, before, measure, standing, figures?.old),
    hearing(now, after, measure, standing, figures?.now),
  ]
  return {
    kind: 'revised',
    certainty: 'shown',
    about: about(after.text),
    measure,
    because: because(change, step),
    heard,
  }
}

const placeOf = ({ start, in: where }: Span, revision: number): string => `${revision} ${where ?? 'text'} ${start}`

function because({ what, old, now, marked }: MarkedChange, { before }: RevisionStep): string {
  const when = seen(before)
  const mark = marked ? 'a note of correction on the page names it' : 'not marked as changed on the page'
  return what === 'quote'
    ? `a quotation of the same article had other words before${when}; ${mark}`
    : `the same article said “${old!.text}” before and then “${now!.text}”${when}; ${mark}`
}

/** When it was changed, as far as two fetches tell. */
function seen({ fetchedAt, replacedAt }: RevisionStep['before']): string {
  if (fetchedAt && replacedAt) return ` (changed between ${moment(fetchedAt)} and ${moment(replacedAt)})`
  return fetchedAt ? ` (changed after ${moment(fetchedAt)})` : ''
}

const moment = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 16)}`.trim()

const LONGEST_SENTENCE = 400

/** The sentence in which a change stands, which shows what it is about; the whole headline. */
function sentenceOf(span: Span, { title, text }: { title: string; text: string }, { article }: Standing): Span {
  if (span.in === 'title') return { ...span, start: 0, end: title.length, text: title }
  const from = text.lastIndexOf('\n', span.start - 1) + 1
  const next = text.indexOf('\n', span.end)
  const paragraph = text.slice(from, next === -1 ? text.length : next)
  const found = sentences(paragraph, article.language).find(
    ({ start, end }) => start + from <= span.start && span.end <= end + from,
  )
  if (!found || found.text.length > LONGEST_SENTENCE) return span
  return { ...span, start: found.start + from, end: found.end + from, text: found.text }
}

function about(sentence: string): string {
  return sentence.length > 90 ? `${sentence.slice(0, sentence.lastIndexOf(' ', 90))} …` : sentence
}

/** What a changed figure counts, as the newest revision's claim of it says, or of the same words there. */
function measureOf(
  now: Span,
  step: RevisionStep,
  { article, claims }: Standing,
  measures: Map<string, string>,
): string {
  const figures = claims.filter(({ kind }) => kind === 'figure')
  const claim = step.isNewest
    ? figures.find(
        ({ span }) => (span.in ?? 'text') === (now.in ?? 'text') && span.start < now.end && now.start < span.end,
      )
    : figures.find(({ span }) => article.text.slice(span.start, span.end).startsWith(now.text))
  return claim?.measure ?? measures.get(placeOf(now, step.to)) ?? 'figure'
}

function hearing(change: Span, span: Span, measure: string, standing: Standing, figure?: Quantity): Heard {
  const id = `${standing.article.id}/revision-${span.revision ?? 'now'}/${change.in ?? 'text'}-${change.start}`
  if (figure === undefined) return { claim: { id, kind: 'statement', span }, standing }
  const { value, low, high, bound, unit } = figure
  const claim: Claim = { id, kind: 'figure', measure, span, bound }
  if (value !== undefined) claim.value = value
  if (low !== undefined) claim.low = low
  if (high !== undefined) claim.high = high
  if (unit !== undefined) claim.unit = unit
  return { claim, standing }
}

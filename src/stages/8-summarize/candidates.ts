import type { Article } from '../../domain/article.ts'
import type { Point } from '../../domain/point.ts'
import { type Span, spanOf } from '../../domain/span.ts'
import type { ComparedStory } from '../../domain/story.ts'
import { contentWords } from './content-words.ts'
import { UNSEEN } from './light-cut.ts'
import { type ReadSentence, readSentences, sentenceAround } from './read-sentences.ts'
import { type Voice, voicesOf } from './voices.ts'

/** A sentence that may stand in a summary. */
export interface Candidate extends Omit<ReadSentence, 'start' | 'end'> {
  article: Article
  /** Report that it speaks for; an article's own id where there is no report. */
  report: string
  span: Span
  /** Place among those of its article that can stand in a summary. */
  rank: number
  /** Points of which a claim stands in it. */
  points: Point[]
  /** True where it states a figure that the story's reports dispute, and not the latest: the template says it better. */
  disputed: boolean
}

/** The first sentences of each report in one language, and deeper ones that hold a claim of a shown point; titles where no sentence can stand. */
export function candidates(story: ComparedStory, language: string): Candidate[] {
  const pointsIn = pointsByArticle(story)
  const dates = new Map(story.articles.map(({ id, publishedAt }) => [id, publishedAt?.slice(0, 10)]))
  const voices = voicesOf(story, language)
  const each = Math.max(FEWEST_EACH, Math.floor(MOST_ALTOGETHER / Math.max(1, voices.length)))
  const found = voices.flatMap(voice =>
    ofVoice(voice, pointsIn.get(voice.article.id) ?? [], dates).filter(
      ({ place, points }) => place < each || points.length > 0,
    ),
  )
  return found.length > 0 ? found : voices.flatMap(ofTitle)
}

/** Where many speak, the openings of each are enough. */
const MOST_ALTOGETHER = 200
const FEWEST_EACH = 5

interface Held {
  point: Point
  start: number
}

/** Where claims of points stand in each article's text. */
function pointsByArticle({ points }: ComparedStory): Map<string, Held[]> {
  const byArticle = new Map<string, Held[]>()
  for (const point of points) {
    for (const { span } of point.claims) {
      if (span.in === 'title') continue
      const held = { point, start: span.start }
      const those = byArticle.get(span.articleId)
      if (those) those.push(held)
      else byArticle.set(span.articleId, [held])
    }
  }
  return byArticle
}

function ofVoice(voice: Voice, held: readonly Held[], dates: Dates): Candidate[] {
  const first = readSentences(voice.article)
  const found = [...first, ...deeper(voice.article, first.at(-1)?.end ?? 0, held)]
  // A headline speaks for an article that has nothing else; above a text it promises what stands there.
  if (voice.article.text.trim() === '') return ofTitle(voice)
  return found.map((each, rank) => candidate(voice, each, rank, held, dates))
}

function candidate(
  { article, report }: Voice,
  read: ReadSentence,
  rank: number,
  held: readonly Held[],
  dates: Dates,
): Candidate {
  const { start, end, ...rest } = read
  const inside = held.filter(each => each.start >= start && each.start < end)
  const points = [...new Set(inside.map(({ point }) => point))]
  const span = spanOf(article, start, end)
  return { ...rest, article, report, span, rank, points, disputed: points.some(point => statesOld(point, span, dates)) }
}

const LONGEST_TITLE = 300

function ofTitle({ article, report }: Voice): Candidate[] {
  const text = article.title.replace(UNSEEN, '').replace(/\s+/g, ' ').trim()
  if (text === '' || text.length > LONGEST_TITLE) return []
  const span = spanOf(article, 0, article.title.length, 'title')
  const words = contentWords(text, article.language)
  return [
    { article, report, span, text, place: 0, rank: 0, words, points: [], disputed: false, lean: 0, isOpen: false },
  ]
}

const MOST_DEEPER = 8
/** Deeper ones stand alone: none is next to another, nor to the first ones. */
const DEEP = 20

// The sentences that hold a claim of a shown point, wherever they stand.
function deeper(article: Article, from: number, held: readonly Held[]): ReadSentence[] {
  const found = new Map<number, ReadSentence>()
  for (const { point, start } of held) {
    if (found.size >= MOST_DEEPER) break
    if (start < from || point.reports < 2 || point.kind === 'single') continue
    const sentence = sentenceAround(article, start)
    if (sentence && sentence.start >= from) found.set(sentence.start, sentence)
  }
  return [...found.values()]
    .sort((a, b) => a.start - b.start)
    .map((sentence, order) => ({ ...sentence, place: DEEP + 2 * order }))
}

const DISPUTED: ReadonlySet<string> = new Set(['conflict', 'speakers', 'older-figure', 'scope'])

// Of a disputed figure a sentence may tell the newest; the others are told together, by a sentence of their own. Of what changed (sought,
// then held) it may tell what the latest report says.
function statesOld({ kind, measure, latest, claims }: Point, span: Span, dates: Dates): boolean {
  if (measure === undefined || !DISPUTED.has(kind)) return false
  if (claims.every(claim => claim.measure !== measure)) return kind === 'older-figure' && isBefore(claims, span, dates)
  const own = claims.filter(claim => claim.span.articleId === span.articleId && isWithin(claim.span, span))
  return !latest || own.some(({ value }) => value !== latest.value)
}

/** The day of each article, where it is known. */
type Dates = ReadonlyMap<string, string | undefined>

function isBefore(claims: Point['claims'], span: Span, dates: Dates): boolean {
  const own = dates.get(span.articleId)
  return claims.some(claim => (dates.get(claim.span.articleId) ?? '') > (own ?? '9'))
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.start < outer.end
}

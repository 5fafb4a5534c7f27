import type { Article } from '../../domain/article.ts'
import type { Point } from '../../domain/point.ts'
import { type Slice, type Span, spanOf } from '../../domain/span.ts'
import type { ComparedStory } from '../../domain/story.ts'
import { sentences } from '../../text/sentences.ts'
import { contentWords } from './content-words.ts'
import { leaningOf } from './leaning.ts'
import { lightlyCut } from './light-cut.ts'
import { isTelling } from './sentence-form.ts'
import { primary, type Voice, voicesOf } from './voices.ts'

/** A sentence that may stand in a summary. */
export interface Candidate {
  article: Article
  /** Report that it speaks for; an article's own id where there is no report. */
  report: string
  span: Span
  /** The sentence as it would be shown. */
  text: string
  /** Place among all sentences of its article, 0 for the first. */
  place: number
  /** Place among those of its article that can stand in a summary. */
  rank: number
  words: ReadonlySet<string>
  /** Points of which a claim stands in it. */
  points: Point[]
  /** True where it states a figure that the story's reports dispute, and not the latest: the template says it better. */
  disputed: boolean
  /** What it does not tell alone: see `leaningOf`. */
  lean: number
  /** True where its bearer stands in the sentence before. */
  isOpen: boolean
}

const MOST_SENTENCES = 15
const MOST_READ = 4000

/** The first sentences of each report in one language, and deeper ones that hold a claim of a shown point; titles where an article has no text. */
export function candidates(story: ComparedStory, language: string): Candidate[] {
  const pointsIn = pointsByArticle(story)
  return voicesOf(story, language).flatMap(voice => ofVoice(voice, pointsIn.get(voice.article.id) ?? []))
}

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

function ofVoice(voice: Voice, held: readonly Held[]): Candidate[] {
  const { article } = voice
  const first = apart(sentences(article.text.slice(0, MOST_READ), article.language)).slice(0, MOST_SENTENCES)
  // What a cut text ends with may be half of a sentence.
  const whole = article.text.length > MOST_READ ? first.filter(({ end }) => end < MOST_READ) : first
  const found = [...whole, ...deeper(article, whole.at(-1)?.end ?? 0, held)].flatMap(
    (slice, order) => candidate(voice, slice, placeOf(order, whole.length), held) ?? [],
  )
  return found.length > 0 ? found.map((each, rank) => ({ ...each, rank })) : ofTitle(voice)
}

const GLUED = /(?<=\p{Ll}{2}[.!?]["”]?)(?=["“]?\p{Lu}\p{Ll})/u

/** Sentences that a page joined without a space, each alone. */
function apart(slices: readonly Slice[]): Slice[] {
  return slices.flatMap(slice => {
    let start = slice.start
    return slice.text.split(GLUED).map(text => {
      const piece = { start, end: start + text.length, text }
      start = piece.end
      return piece
    })
  })
}

// Deeper ones stand alone: none is next to another.
function placeOf(order: number, first: number): number {
  return order < first ? order : MOST_SENTENCES + 2 * (order - first)
}

function ofTitle({ article, report }: Voice): Candidate[] {
  const text = article.title.replace(/\s+/g, ' ').trim()
  if (text === '' || article.text.trim() !== '') return []
  const span = spanOf(article, 0, article.title.length, 'title')
  const words = contentWords(text, article.language)
  return [
    { article, report, span, text, place: 0, rank: 0, words, points: [], disputed: false, lean: 0, isOpen: false },
  ]
}

const MOST_DEEPER = 8
const PARAGRAPH = 1500

// A paragraph that holds a claim of a shown point, wherever it stands.
function deeper(article: Article, from: number, held: readonly Held[]): Slice[] {
  const starts = held.filter(({ point, start }) => point.reports > 1 && point.kind !== 'single' && start >= from)
  const found = new Map<number, Slice>()
  for (const { start } of starts) {
    if (found.size >= MOST_DEEPER) break
    const begin = Math.max(from, article.text.lastIndexOf('\n', start) + 1, start - PARAGRAPH)
    const line = article.text.indexOf('\n', start)
    const end = Math.min(line < 0 ? article.text.length : line, start + PARAGRAPH)
    const slice = apart(sentences(article.text.slice(begin, end), article.language)).find(
      each => begin + each.start <= start && start < begin + each.end,
    )
    if (slice) found.set(begin + slice.start, { ...slice, start: begin + slice.start, end: begin + slice.end })
  }
  return [...found.values()].sort((a, b) => a.start - b.start)
}

// "The force", "the suspect": known from a sentence before. An article's first sentence may begin so.
const KNOWN_BEFORE = /^The \p{Ll}/u

function candidate(
  { article, report }: Voice,
  slice: Slice,
  place: number,
  held: readonly Held[],
): Candidate | undefined {
  const text = lightlyCut(slice.text, article.language)
  if (!isTelling(text, article.language) || isQuotedOn(article.text, slice.start)) return undefined
  const inside = held.filter(({ start }) => start >= slice.start && start < slice.end)
  const points = [...new Set(inside.map(({ point }) => point))]
  const span = spanOf(article, slice.start, slice.end)
  const { cost, isOpen } = leaningOf(text, primary(article.language))
  return {
    article,
    report,
    span,
    text,
    place,
    rank: place,
    words: contentWords(text, article.language),
    points,
    disputed: points.some(point => statesOld(point, span)),
    lean: cost + (place > 0 && KNOWN_BEFORE.test(text) ? 0.3 : 0),
    isOpen,
  }
}

const LONGEST_QUOTED = 3000

// Inside a quotation that a sentence before opened: words of somebody whom this sentence does not name.
function isQuotedOn(text: string, start: number): boolean {
  const before = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - LONGEST_QUOTED), start)
  const count = (mark: string) => before.split(mark).length - 1
  if (before.includes('„')) return count('„') > count('“') + count('”')
  return count('“') > count('”') || count('«') > count('»') || count('「') > count('」') || count('"') % 2 === 1
}

const DISPUTED: ReadonlySet<string> = new Set(['conflict', 'speakers', 'older-figure', 'scope'])

// Of a disputed figure a sentence may tell the newest; the others are told together, by a sentence of their own.
function statesOld({ kind, measure, latest, claims }: Point, span: Span): boolean {
  if (measure === undefined || !DISPUTED.has(kind)) return false
  const own = claims.filter(claim => claim.span.articleId === span.articleId && isWithin(claim.span, span))
  return !latest || own.some(({ value }) => value !== latest.value)
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.start < outer.end
}

import type { Article } from '../../domain/article.ts'
import type { Point } from '../../domain/point.ts'
import { type Span, spanOf } from '../../domain/span.ts'
import type { ComparedStory } from '../../domain/story.ts'
import { sentences } from '../../text/sentences.ts'
import { contentWords } from './content-words.ts'
import { lightlyCut } from './light-cut.ts'

/** A sentence that may stand in a summary. */
export interface Candidate {
  article: Article
  span: Span
  /** The sentence as it would be shown. */
  text: string
  /** Place in its article, 0 for the first sentence. */
  place: number
  words: ReadonlySet<string>
  /** Points of which a claim stands in it. */
  points: Point[]
  /** True where it states a figure that the story's reports dispute: the template says it better. */
  disputed: boolean
}

const MOST_LEADS = 40
const MOST_SENTENCES = 15
const MOST_READ = 4000
const FEWEST_CHARACTERS = 40
const MOST_CHARACTERS = 420

/** The first sentences of the reports' leads; titles where an article has no text. */
export function candidates(story: ComparedStory): Candidate[] {
  const byArticle = pointsByArticle(story)
  return leads(story).flatMap(article => ofArticle(article, byArticle.get(article.id) ?? []))
}

/** Articles that speak for a report; every article where there is no report. */
function leads(story: ComparedStory): Article[] {
  const ids = new Set(story.reports.map(({ lead }) => lead))
  const those = story.articles.filter(({ id }) => ids.has(id))
  const pool = those.length > 0 ? those : story.articles
  const readable = pool.filter(({ text, title }) => text !== '' || title !== '')
  return (readable.length > 0 ? readable : story.articles).slice(0, MOST_LEADS)
}

function pointsByArticle({ points }: ComparedStory): Map<string, Point[]> {
  const byArticle = new Map<string, Point[]>()
  for (const point of points) {
    for (const id of new Set(point.claims.map(({ span }) => span.articleId))) {
      const those = byArticle.get(id)
      if (those) those.push(point)
      else byArticle.set(id, [point])
    }
  }
  return byArticle
}

function ofArticle(article: Article, points: readonly Point[]): Candidate[] {
  const found = sentences(article.text.slice(0, MOST_READ), article.language)
    .slice(0, MOST_SENTENCES)
    .flatMap((slice, place) => candidate(article, spanOf(article, slice.start, slice.end), place, points) ?? [])
  if (found.length > 0 || article.title.trim() === '') return found
  return [candidate(article, spanOf(article, 0, article.title.length, 'title'), 0, points, true) ?? []].flat()
}

function candidate(
  article: Article,
  span: Span,
  place: number,
  points: readonly Point[],
  short = false,
): Candidate | undefined {
  const text = lightlyCut(span.text, article.language)
  if (!short && (text.length < FEWEST_CHARACTERS || text.length > MOST_CHARACTERS || !isSentence(text)))
    return undefined
  const inside = points.filter(({ claims }) => claims.some(claim => contains(span, claim.span)))
  if (!short && inside.some(({ kind }) => ALTERED.has(kind))) return undefined
  const disputed = inside.some(({ kind, measure }) => measure !== undefined && DISPUTED.has(kind))
  return { article, span, text, place, words: contentWords(text, article.language), points: inside, disputed }
}

const DISPUTED: ReadonlySet<string> = new Set(['conflict', 'speakers', 'older-figure', 'scope'])
// Words that one report altered, or days that it ran together, are told by no summary.
const ALTERED: ReadonlySet<string> = new Set(['attribution-drift', 'conflated-dates'])

function contains(outer: Span, inner: Span): boolean {
  return (
    outer.articleId === inner.articleId &&
    (outer.in ?? 'text') === (inner.in ?? 'text') &&
    inner.start >= outer.start &&
    inner.start < outer.end
  )
}

// A quotation that stands alone, a question and a line of a page are no sentences of a summary.
function isSentence(text: string): boolean {
  return (
    /[.。!！»”"’」。۔।]$/u.test(text) &&
    !/^["“«„「'‘]/.test(text) &&
    !/[?？؟]$/.test(text) &&
    !/(?:©|copyright|all rights reserved|subscribe|newsletter|click here|sign up)/i.test(text)
  )
}

// What a model is given to write from: sentences of the reports' leads in the story's language, numbered. What tells of a point comes
// first where not all fits; words that speak to models are left out.
import type { Article } from '../../domain/article.ts'
import { type Span, spanOf } from '../../domain/span.ts'
import type { ComparedStory } from '../../domain/story.ts'
import { sentences } from '../../text/sentences.ts'
import { readSentence, type Sentence } from './checks/read-unit.ts'
import type { Source } from './checks/check-sentence.ts'
import { speaksToModel } from './checks/check-instruction.ts'

/** A passage as it is sent. */
export interface Passage extends Source {
  article: Article
  /** As it is shown to the model: on one line. */
  text: string
}

export interface Passages {
  passages: Passage[]
  /** Sentences that were left out because they speak to a model. */
  leftOut: string[]
}

const MOST_ARTICLES = 30
const MOST_READ = 6_000
const MOST_PASSAGES = 120
const LONGEST = 600
const SHORTEST = 20

/** Passages of at most so many characters together, in the order of the articles. */
export function passagesOf(story: ComparedStory, language: string, mostCharacters: number): Passages {
  const all = leadsOf(story, language).flatMap(article => sentencesOf(article))
  const leftOut = all.filter(({ span }) => speaksToModel(span.text)).map(({ span }) => span.text)
  const able = all.filter(({ span }) => !speaksToModel(span.text))
  const pointed = pointedPlaces(story)
  const ranked = [...able].sort((a, b) => rankOf(a, pointed) - rankOf(b, pointed))
  const kept = new Set<Sendable>()
  let characters = 0
  for (const each of ranked) {
    characters += each.span.text.length + LINE_MARKS
    if (characters > mostCharacters || kept.size >= MOST_PASSAGES) break
    kept.add(each)
  }
  const passages = able.filter(each => kept.has(each)).map((each, at) => passage(each, at + 1, language))
  return { passages, leftOut }
}

interface Sendable {
  article: Article
  span: Span
  /** Place in its article. */
  place: number
}

/** About what an id, an outlet and a day take beside the words. */
const LINE_MARKS = 40

function leadsOf(story: ComparedStory, language: string): Article[] {
  const ids = new Set(story.reports.map(({ lead }) => lead))
  const those = story.articles.filter(({ id }) => ids.has(id))
  const code = language.split('-', 1)[0]
  const able = (those.length > 0 ? those : story.articles).filter(each => each.language.split('-', 1)[0] === code)
  return able.slice(0, MOST_ARTICLES)
}

function sentencesOf(article: Article): Sendable[] {
  return sentences(article.text.slice(0, MOST_READ), article.language).flatMap((slice, place) =>
    slice.text.length < SHORTEST || slice.text.length > LONGEST
      ? []
      : [{ article, span: spanOf(article, slice.start, slice.end), place }],
  )
}

/** Where claims of shown points stand, by article. */
function pointedPlaces({ points }: ComparedStory): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const { kind, claims } of points) {
    if (kind === 'single' || kind === 'name-variant') continue
    for (const { span } of claims) places.set(span.articleId, [...(places.get(span.articleId) ?? []), span.start])
  }
  return places
}

/** What is told first and what tells of a point comes before the rest. */
function rankOf({ article, span, place }: Sendable, pointed: ReadonlyMap<string, number[]>): number {
  const tells = pointed.get(article.id)?.some(start => start >= span.start && start < span.end)
  return place - (tells ? 4 : 0)
}

function passage({ article, span }: Sendable, number: number, language: string): Passage {
  let read: Sentence | undefined
  return {
    id: `S${number}`,
    span,
    article,
    text: span.text.replace(/\s+/g, ' '),
    // Of many that are sent a few are cited, and reading takes time.
    get sentence() {
      return (read ??= readSentence(span.text, language, article.publishedAt))
    },
  }
}

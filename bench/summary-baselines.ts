import type { Article } from '../src/domain/article.ts'
import { type Span, spanOf } from '../src/domain/span.ts'
import type { ComparedStory } from '../src/domain/story.ts'
import { sentences } from '../src/text/sentences.ts'
import { words } from '../src/text/words.ts'

const MOST_READ = 4000
const MOST_SENTENCES = 15
const FEWEST_CHARACTERS = 40

/** Simple summaries that anybody could make, to be held beside ours: each gives at most `most` sentences. */
export const BASELINES: Readonly<Record<string, (story: ComparedStory, most: number) => Span[]>> = {
  'first sentence of each report': firstOfEach,
  'first sentences of the longest article': firstOfLongest,
  TextRank: textRank,
}

function leads({ articles, reports }: ComparedStory): Article[] {
  const ids = new Set(reports.map(({ lead }) => lead))
  return articles.filter(({ id }) => ids.has(id))
}

function spans(article: Article): Span[] {
  return sentences(article.text.slice(0, MOST_READ), article.language)
    .filter(({ text }) => text.length >= FEWEST_CHARACTERS)
    .slice(0, MOST_SENTENCES)
    .map(({ start, end }) => spanOf(article, start, end))
}

function firstOfEach(story: ComparedStory, most: number): Span[] {
  const each = leads(story).map(spans)
  const rounds = Array.from({ length: MOST_SENTENCES }, (_, place) => each.flatMap(those => those[place] ?? []))
  return rounds.flat().slice(0, most)
}

function firstOfLongest(story: ComparedStory, most: number): Span[] {
  const [longest] = [...leads(story)].sort((a, b) => b.text.length - a.text.length)
  return longest ? spans(longest).slice(0, most) : []
}

const DAMPING = 0.85
const ROUNDS = 30

/** Mihalcea and Tarau, "TextRank: bringing order into texts" (2004), with their measure of likeness. */
function textRank(story: ComparedStory, most: number): Span[] {
  const all = leads(story).flatMap(article => spans(article).map(span => ({ span, words: wordSet(span, article) })))
  const alike = all.map(one => all.map(other => (one === other ? 0 : likeness(one.words, other.words))))
  const sums = alike.map(row => row.reduce((sum, value) => sum + value, 0))
  let ranks = all.map(() => 1)
  for (let round = 0; round < ROUNDS; round++) {
    ranks = all.map(
      (_, i) =>
        1 -
        DAMPING +
        DAMPING * all.reduce((sum, __, j) => sum + (sums[j] > 0 ? (alike[j][i] / sums[j]) * ranks[j] : 0), 0),
    )
  }
  return all
    .map(({ span }, i) => ({ span, rank: ranks[i] }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, most)
    .map(({ span }) => span)
}

function wordSet({ text }: Span, { language }: Article): Set<string> {
  return new Set(words(text, language).map(word => word.text.toLowerCase()))
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0
  for (const word of one) if (other.has(word)) shared++
  const scale = Math.log(Math.max(2, one.size)) + Math.log(Math.max(2, other.size))
  return shared / scale
}

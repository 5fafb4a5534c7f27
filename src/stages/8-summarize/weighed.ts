import type { ComparedStory } from '../../domain/story.ts'
import type { Candidate } from './candidates.ts'
import { contentWords } from './content-words.ts'

/** A candidate with its words as numbers of the story's words, so that hundreds can be held against each other. */
export interface Weighed {
  each: Candidate
  words: Int32Array
  /** Of all its words together. */
  weight: number
  /** 0 to 1: how late its report was, of those whose day is known; 0.5 where it is not. */
  late: number
}

/** The candidates of a story, with what each word of theirs weighs. */
export interface Pool {
  those: Weighed[]
  /** By number of the word, 0 to 1. */
  weights: Float64Array
}

export function weighed({ articles }: ComparedStory, candidates: readonly Candidate[]): Pool {
  const speaking = new Set(candidates.map(({ article }) => article.id))
  const those = articles.filter(({ id }) => speaking.has(id))
  const titles = those.map(({ title, language }) => contentWords(title, language))
  const { numbers, weights } = numbered(candidates, titles)
  const late = latenessOf(those)
  return {
    weights,
    those: candidates.map(each => {
      const words = Int32Array.from(each.words, word => numbers.get(word)!)
      const weight = words.reduce((sum, word) => sum + weights[word], 0)
      return { each, words, weight, late: late.get(each.article.id) ?? 0.5 }
    }),
  }
}

function numbered(
  candidates: readonly Candidate[],
  titles: readonly ReadonlySet<string>[],
): { numbers: ReadonlyMap<string, number>; weights: Float64Array } {
  const byWord = wordWeights(candidates, titles)
  const numbers = new Map<string, number>()
  for (const word of byWord.keys()) numbers.set(word, numbers.size)
  return { numbers, weights: Float64Array.from(byWord.values()) }
}

/**
 * How much each word weighs: the share of the reports whose openings use it, and more where their titles do. What many tell, and what they
 * name in their headlines, is what happened. A word that one report alone uses weighs little.
 */
export function wordWeights(
  pool: readonly Candidate[],
  titles: readonly ReadonlySet<string>[],
): ReadonlyMap<string, number> {
  const users = usersOf(pool)
  const reports = Math.max(1, new Set(pool.map(({ report }) => report)).size)
  const named = new Map<string, number>()
  for (const title of titles) for (const word of title) named.set(word, (named.get(word) ?? 0) + 1)
  const weights = new Map<string, number>()
  for (const [word, count] of users) {
    const shared = reports === 1 ? 0.5 : (count - 1) / (reports - 1)
    const inTitles = (named.get(word) ?? 0) / Math.max(1, titles.length)
    weights.set(word, 0.15 + 0.6 * shared + 0.25 * inTitles)
  }
  return weights
}

/** How many reports use each word. */
function usersOf(pool: readonly Candidate[]): ReadonlyMap<string, number> {
  const users = new Map<string, number>()
  const last = new Map<string, string>()
  // Those of one report stand together.
  for (const { words, report } of pool) {
    for (const word of words) {
      if (last.get(word) === report) continue
      last.set(word, report)
      users.set(word, (users.get(word) ?? 0) + 1)
    }
  }
  return users
}

/** Each article's place between the first day and the last. */
function latenessOf(articles: ComparedStory['articles']): ReadonlyMap<string, number> {
  const days = articles.flatMap(({ id, publishedAt }) => {
    const day = publishedAt === null ? Number.NaN : Date.parse(publishedAt.slice(0, 10))
    return Number.isNaN(day) ? [] : [{ id, day }]
  })
  const [first, last] = [Math.min(...days.map(({ day }) => day)), Math.max(...days.map(({ day }) => day))]
  return new Map(days.map(({ id, day }) => [id, last > first ? (day - first) / (last - first) : 0.5]))
}

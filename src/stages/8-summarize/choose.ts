import type { ComparedStory, SummarySentence } from '../../domain/story.ts'
import type { Candidate } from './candidates.ts'
import { contentWords } from './content-words.ts'
import { inReadingOrder } from './reading-order.ts'
import { type Said, type Scale, wordWeights, worth } from './worth.ts'

// A sentence that repeats half of what another one says, says nothing.
const TOO_ALIKE = 0.6
const LEAST_WORTH = 0.3
const FEWEST = 3

/**
 * The sentences that together tell most, picked one after the other for what each adds (a greedy answer to a coverage that
 * only grows slower, which is within 1 − 1/e of the best), in the order in which a reader needs them.
 */
export function chosen(story: ComparedStory, pool: readonly Candidate[], most: number): SummarySentence[] {
  return inReadingOrder(picked(pool, scaleOf(story, pool), most)).map(({ text, span }) => ({
    text,
    from: 'extract',
    cites: [span],
  }))
}

function picked(pool: readonly Candidate[], scale: Scale, most: number): Candidate[] {
  const those: Candidate[] = []
  let open = [...pool]
  let said: Said = { words: new Set(), points: new Set(), reports: new Map(), picked: [] }
  while (those.length < most) {
    const next = best(open, said, scale)
    if (!next || next.worth < (those.length >= FEWEST ? LEAST_WORTH : 0)) break
    those.push(next.each)
    open = open.filter(each => each !== next.each && overlap(each, next.each, scale) <= TOO_ALIKE)
    said = saidBy(those)
  }
  return those
}

function best(open: readonly Candidate[], said: Said, scale: Scale): { each: Candidate; worth: number } | undefined {
  let [top, most] = [undefined as Candidate | undefined, Number.NEGATIVE_INFINITY]
  for (const each of open) {
    const value = worth(each, said, scale)
    if (value > most) [top, most] = [each, value]
  }
  return top && { each: top, worth: most }
}

function saidBy(picked: readonly Candidate[]): Said {
  const reports = new Map<string, number>()
  for (const { report } of picked) reports.set(report, (reports.get(report) ?? 0) + 1)
  return {
    words: new Set(picked.flatMap(({ words }) => [...words])),
    points: new Set(picked.flatMap(({ points }) => points.map(({ id }) => id))),
    reports,
    picked,
  }
}

function scaleOf({ articles }: ComparedStory, pool: readonly Candidate[]): Scale {
  const speaking = new Set(pool.map(({ article }) => article.id))
  const those = articles.filter(({ id }) => speaking.has(id))
  const titles = those.map(({ title, language }) => contentWords(title, language))
  return {
    words: wordWeights(pool, titles),
    lateness: latenessOf(those),
    reports: new Set(pool.map(({ report }) => report)).size,
  }
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

/** The share of the lighter sentence's words, by weight, that the other one has. */
function overlap(one: Candidate, other: Candidate, { words }: Scale): number {
  const weight = (word: string) => words.get(word) ?? 0
  let [shared, own, others] = [0, 0, 0]
  for (const word of one.words) {
    own += weight(word)
    if (other.words.has(word)) shared += weight(word)
  }
  for (const word of other.words) others += weight(word)
  return shared / Math.max(0.01, Math.min(own, others))
}

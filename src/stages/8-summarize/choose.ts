import type { ComparedStory, SummarySentence } from '../../domain/story.ts'
import type { Candidate } from './candidates.ts'

/** Weight of what a sentence adds: its words that others use too, its points, its report, and standing near the beginning. */
const POINT_WEIGHT = 0.35
const NEW_REPORT = 0.25
const PLACE_WEIGHT = 0.5
const DISPUTED_PENALTY = 0.6
const LENGTH_PENALTY = 0.0012
// A sentence that repeats half of what is already said says nothing.
const TOO_ALIKE = 0.5
const LEAST_GAIN = 0.35

/** The sentences that together tell most, greedily, in the order in which a reader needs them. */
export function chosen(story: ComparedStory, pool: readonly Candidate[], most: number): SummarySentence[] {
  const main = mainLanguage(story)
  const able = pool.filter(({ article }) => article.language.split('-', 1)[0] === main)
  const weights = wordWeights(able)
  const picked: Candidate[] = []
  while (picked.length < most) {
    const next = best(able, picked, weights)
    if (!next || (picked.length >= 3 && next.worth < LEAST_GAIN)) break
    picked.push(next.each)
  }
  const [first, ...rest] = picked
  const ordered = first ? [first, ...rest.sort((a, b) => a.place - b.place)] : []
  return ordered.map(({ text, span }) => ({ text, from: 'extract', cites: [span] }))
}

function mainLanguage(story: ComparedStory): string | undefined {
  const titled = story.articles.find(({ title }) => title === story.title)
  const counts = Object.entries(story.coverage.byLanguage).sort((a, b) => b[1] - a[1])
  return titled?.language.split('-', 1)[0] ?? counts[0]?.[0]
}

/** How many articles use a word, as a share: what many tell is what happened. */
function wordWeights(pool: readonly Candidate[]): Map<string, number> {
  const holders = new Map<string, Set<string>>()
  for (const { words, article } of pool) {
    for (const word of words) {
      const those = holders.get(word)
      if (those) those.add(article.id)
      else holders.set(word, new Set([article.id]))
    }
  }
  const articles = new Set(pool.map(({ article }) => article.id)).size
  return new Map([...holders].map(([word, those]) => [word, those.size / Math.max(1, articles)]))
}

function best(
  pool: readonly Candidate[],
  picked: readonly Candidate[],
  weights: ReadonlyMap<string, number>,
): { each: Candidate; worth: number } | undefined {
  const said = saidBy(picked)
  const open = pool.filter(each => !picked.some(other => other === each || overlap(each, other) > TOO_ALIKE))
  let [top, most] = [undefined as Candidate | undefined, Number.NEGATIVE_INFINITY]
  for (const each of open) {
    const worth = gain(each, said, weights)
    if (worth > most) [top, most] = [each, worth]
  }
  return top && { each: top, worth: most }
}

/** What the picked sentences have told. */
interface Said {
  words: ReadonlySet<string>
  points: ReadonlySet<string>
  articles: ReadonlySet<string>
}

function saidBy(picked: readonly Candidate[]): Said {
  return {
    words: new Set(picked.flatMap(({ words }) => [...words])),
    points: new Set(picked.flatMap(({ points }) => points.map(({ id }) => id))),
    articles: new Set(picked.map(({ article }) => article.id)),
  }
}

function gain(each: Candidate, said: Said, weights: ReadonlyMap<string, number>): number {
  let fresh = 0
  for (const word of each.words) if (!said.words.has(word)) fresh += weights.get(word) ?? 0
  const coverage = fresh / Math.sqrt(Math.max(4, each.words.size))
  const points = each.points.filter(
    ({ id, kind }) => !said.points.has(id) && kind !== 'single' && kind !== 'name-variant',
  ).length
  const news = said.articles.has(each.article.id) ? 0 : NEW_REPORT
  const place = PLACE_WEIGHT / (1 + each.place)
  const cost = (each.disputed ? DISPUTED_PENALTY : 0) + each.text.length * LENGTH_PENALTY
  return coverage + Math.min(3, points) * POINT_WEIGHT + news + place * (said.articles.size === 0 ? 3 : 1) - cost
}

function overlap(one: Candidate, other: Candidate): number {
  let shared = 0
  for (const word of one.words) if (other.words.has(word)) shared++
  return shared / Math.max(1, Math.min(one.words.size, other.words.size))
}

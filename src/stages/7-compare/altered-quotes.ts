import type { Drift } from './drift.ts'
import { type QuoteDiff, quoteDiff } from './quote-diff.ts'
import { mostlySame, type Saying } from './sayings.ts'

const MOST_SENTENCES = 60

interface Quoted {
  saying: Saying
  words: readonly string[]
  line: string
}

/** Direct quotations whose words differ where both quote: one drift for each pair of versions. */
export function alteredQuotes(group: readonly Saying[]): Drift[] {
  const sentences = group
    .flatMap(saying => saying.quoted.map(words => ({ saying, words, line: words.join(' ') })))
    .slice(0, MOST_SENTENCES)
  const used = new Set<string>()
  const drifts: Drift[] = []
  sentences.forEach((one, index) => {
    for (const other of sentences.slice(index + 1)) {
      if (used.has(one.line) || used.has(other.line) || !areVersions(one, other, sentences)) continue
      const diff = quoteDiff(one.words, other.words)
      if (!diff) continue
      used.add(one.line).add(other.line)
      const sayings = sentences.filter(({ line }) => line === one.line || line === other.line)
      drifts.push({
        certainty: 'shown',
        because: diffWords(diff),
        sayings: nearestOfEach(sayings.map(({ saying }) => saying)),
      })
    }
  })
  return drifts
}

// Of one article's sayings that hold the sentence, the one that holds least beside it.
function nearestOfEach(sayings: readonly Saying[]): Saying[] {
  const nearest = new Map<unknown, Saying>()
  for (const saying of sayings) {
    const known = nearest.get(saying.heard.standing)
    if (!known || saying.text.length < known.text.length) nearest.set(saying.heard.standing, saying)
  }
  return [...nearest.values()]
}

// An article that has both versions tells of two sayings.
function areVersions(one: Quoted, other: Quoted, sentences: readonly Quoted[]): boolean {
  if (standingOf(one) === standingOf(other) || one.line === other.line || !mostlySame(one.words, other.words))
    return false
  const has = (by: Quoted, words: Quoted) =>
    sentences.some(each => standingOf(each) === standingOf(by) && each.line === words.line)
  return !has(one, other) && !has(other, one)
}

function standingOf({ saying }: Quoted): unknown {
  return saying.heard.standing
}

function diffWords({ dropped, added }: QuoteDiff): string {
  const [gone, come] = [dropped, added].map(list => `“${list.join(' ')}”`)
  if (added.length === 0) return `the quotations differ: only one has ${gone}`
  if (dropped.length === 0) return `the quotations differ: only one has ${come}`
  return `the quotations differ: ${gone} in one, ${come} in the other`
}

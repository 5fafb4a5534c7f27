import type { Drift } from './drift.ts'
import { type QuoteDiff, quoteDiff } from './quote-diff.ts'
import type { QuotedSentence } from './quoted-sentences.ts'
import { mayBeOneSaying } from './other-speaker.ts'
import { mostlySame, type Saying } from './sayings.ts'
import { wordDiff } from './word-diff.ts'

const MOST_SENTENCES = 60

interface Quoted extends QuotedSentence {
  saying: Saying
}

/** Direct quotations whose words differ where both quote: one drift for each pair of versions. */
export function alteredQuotes(group: readonly Saying[]): Drift[] {
  const sentences = group
    .flatMap(saying => saying.quoted.map(sentence => ({ ...sentence, saying })))
    .slice(0, MOST_SENTENCES)
  const used = new Set<string>()
  const drifts: Drift[] = []
  sentences.forEach((one, index) => {
    for (const other of sentences.slice(index + 1)) {
      if (used.has(one.line) || used.has(other.line) || !areVersions(one, other, sentences)) continue
      const diff = quoteDiff(one.words, other.words, one.saying.heard.standing.article.language)
      if (!diff?.isAltered) continue
      used.add(one.line).add(other.line)
      drifts.push(driftOf(one, other, diff, sentences))
    }
  })
  return merged(drifts)
}

function driftOf(one: Quoted, other: Quoted, diff: QuoteDiff, sentences: readonly Quoted[]): Drift {
  const holders = sentences.filter(({ line }) => line === one.line || line === other.line)
  return {
    certainty: 'shown',
    because: diffWords(diff),
    sayings: nearestOfEach(holders.map(({ saying }) => saying)),
    diffs: [wordDiff(part(one, diff.one), part(other, diff.other))],
  }
}

function part({ words, saying: { heard } }: Quoted, [from, to]: readonly [number, number]) {
  const { claim, standing } = heard
  return { words: words.slice(from, to), article: standing.article, in: claim.span.in ?? 'text' }
}

// Two sentences of the same two quotations are one point.
function merged(drifts: readonly Drift[]): Drift[] {
  const bySayings = new Map<string, Drift>()
  for (const drift of drifts) {
    const key = drift.sayings.map(({ heard: { claim } }) => `${claim.span.articleId} ${claim.span.start}`).join(' ')
    const known = bySayings.get(key)
    bySayings.set(key, known ? { ...known, diffs: [...known.diffs!, ...drift.diffs!] } : drift)
  }
  return [...bySayings.values()]
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
  if (standingOf(one) === standingOf(other) || one.line === other.line || !mostlySame(one.plain, other.plain))
    return false
  if (!mayBeOneSaying(one.saying, other.saying)) return false
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

import type { Claim } from '../../domain/claim.ts'
import type { WordDiff } from '../../domain/point.ts'
import { spanOf } from '../../domain/span.ts'
import type { Drift } from './drift.ts'
import { Groups } from './groups.ts'
import { mayBeOneSaying } from './other-speaker.ts'
import { type QuoteDiff, quoteDiff } from './quote-diff.ts'
import type { QuotedSentence } from './quoted-sentences.ts'
import { mostlySame, type Saying } from './sayings.ts'
import type { Standing } from './standing.ts'
import { wordDiff } from './word-diff.ts'

const MOST_SENTENCES = 60
const MOST_DIFFS = 4

interface Quoted extends QuotedSentence {
  saying: Saying
}

/** Two wordings of one sentence, and what differs between them; nothing where they are the same. */
interface Version {
  one: Quoted
  other: Quoted
  diff?: QuoteDiff
}

/** Sentences that several articles quote: in altered words, or in the same. */
export interface Wordings {
  altered: Drift[]
  /** For each sentence, the sayings that have it in the same words, one an article. */
  same: Saying[][]
}

/** The quoted sentences of sayings that are alike, each with all its versions. */
export function wordingsOf(group: readonly Saying[]): Wordings {
  const sentences = group
    .flatMap(saying => saying.quoted.map(sentence => ({ ...sentence, saying })))
    .slice(0, MOST_SENTENCES)
  const versions = versionsOf(sentences)
  const groups = new Groups(sentences)
  const place = new Map(sentences.map((sentence, index) => [sentence, index]))
  for (const { one, other } of versions) groups.join(place.get(one)!, place.get(other)!)
  const clusters = groups.all().map(members => ({
    members,
    altered: versions.filter(({ one, diff }) => diff && members.includes(one)),
  }))
  return {
    altered: merged(clusters.flatMap(({ members, altered }) => (altered.length > 0 ? [drift(members, altered)] : []))),
    same: clusters.filter(({ altered }) => altered.length === 0).map(({ members }) => citing(members)),
  }
}

function versionsOf(sentences: readonly Quoted[]): Version[] {
  return sentences.flatMap((one, index) =>
    sentences.slice(index + 1).flatMap((other): Version[] => {
      if (standingOf(one) === standingOf(other) || !mayBeOneSaying(one.saying, other.saying)) return []
      if (one.line === other.line) return [{ one, other }]
      if (!mostlySame(one.plain, other.plain) || tellsOfTwo(one, other, sentences)) return []
      const diff = quoteDiff(one.words, other.words, standingOf(one).article.language)
      return diff?.isAltered ? [{ one, other, diff }] : diff?.isSame ? [{ one, other }] : []
    }),
  )
}

// An article that has both versions tells of two sayings.
function tellsOfTwo(one: Quoted, other: Quoted, sentences: readonly Quoted[]): boolean {
  const has = (by: Quoted, words: Quoted) =>
    sentences.some(each => standingOf(each) === standingOf(by) && each.line === words.line)
  return has(one, other) || has(other, one)
}

function standingOf({ saying }: Quoted): Standing {
  return saying.heard.standing
}

function drift(members: readonly Quoted[], altered: readonly Version[]): Drift {
  const seen = new Set<string>()
  const told = altered.filter(({ one, other }) => {
    const key = [one.line, other.line].sort().join('\n')
    return seen.has(key) ? false : seen.add(key)
  })
  return {
    certainty: 'shown',
    because: diffWords(told[0]),
    sayings: citing(members),
    diffs: told.slice(0, MOST_DIFFS).map(diffOf),
  }
}

function diffOf({ one, other, diff }: Version): WordDiff {
  return wordDiff(part(one, diff!.one), part(other, diff!.other))
}

function part({ words, saying: { heard } }: Quoted, [from, to]: readonly [number, number]) {
  return { words: words.slice(from, to), article: heard.standing.article, in: heard.claim.span.in ?? 'text' }
}

// Two sentences of the same quotations are one point.
function merged(drifts: readonly Drift[]): Drift[] {
  const bySayings = new Map<string, Drift>()
  for (const each of drifts) {
    const key = each.sayings.map(({ heard: { claim } }) => `${claim.span.articleId} ${claim.span.start}`).join(' ')
    const known = bySayings.get(key)
    bySayings.set(key, known ? { ...known, diffs: [...known.diffs!, ...each.diffs!].slice(0, MOST_DIFFS) } : each)
  }
  return [...bySayings.values()]
}

// Of one article's sayings that hold the sentence, the one that holds least beside it.
function citing(members: readonly Quoted[]): Saying[] {
  const nearest = new Map<Standing, Quoted>()
  for (const member of members) {
    const known = nearest.get(standingOf(member))
    if (!known || member.saying.text.length < known.saying.text.length) nearest.set(standingOf(member), member)
  }
  return [...nearest.values()].map(citedAt)
}

// A quotation that goes on after "she said" is cited where the sentence stands.
function citedAt({ words, saying }: Quoted): Saying {
  const { claim, standing } = saying.heard
  const [start, end] = [words[0].start, words.at(-1)!.end]
  if (claim.span.start <= start && end <= claim.span.end) return saying
  const span = spanOf(standing.article, start, end, claim.span.in ?? 'text')
  const { attribution } = claim
  const cited: Claim = {
    ...claim,
    id: `${claim.id}@${start}`,
    span,
    ...(attribution ? { attribution: { ...attribution, content: [span] } } : {}),
  }
  return { ...saying, text: span.text, heard: { ...saying.heard, claim: cited } }
}

function diffWords({ one, other, diff }: Version): string {
  const [gone, come] = [written(diff!.dropped, one), written(diff!.added, other)]
  if (come === '') return `the quotations differ: only one has “${gone}”`
  if (gone === '') return `the quotations differ: only one has “${come}”`
  return `the quotations differ: “${gone}” in one, “${come}” in the other`
}

/** Words that are compared as the quotation writes them. */
function written(plain: readonly string[], { words }: Quoted): string {
  const found = plain.map(word => words.find(each => each.plain.includes(word)))
  return found
    .filter((word, index) => word !== undefined && word !== found[index - 1])
    .map(word => word!.text)
    .join(' ')
}

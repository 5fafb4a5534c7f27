// Claims that something is the first, only or largest of its kind.
import type { Article } from '../../domain/article.ts'
import type { Claim, Scope } from '../../domain/claim.ts'
import { phraseAt } from './count-words.ts'
import { type Sayings, speakerOf } from './figure-speaker.ts'
import { tokenSpan } from './figures.ts'
import { placeIn, sinceIn } from './first-scope.ts'
import { type FirstWords, firstWords, type Rank } from './first-words.ts'
import { unspacedFirsts } from './firsts-unspaced.ts'
import { hedgeNear } from './hedges.ts'
import type { Placed } from './placed.ts'
import type { Found, Standing } from './rank-standing.ts'
import { rankedClause, withoutEqual } from './ranked-clauses.ts'
import { mostOf, rankedNoun } from './ranked-nouns.ts'
import type { Field } from './reading-field.ts'

/** The claims of a title or text: `measure` is the rank (first, only, last, record, most, largest …), `scope.of` what it is the first of, with who says so. */
export function firstClaims(article: Article, field: Field, sayings: Sayings = new Map()): Claim[] {
  const words = firstWords(field.language)
  if (words.unspaced) return unspacedFirsts(article, field)
  return field.sentences.flatMap(sentence =>
    inSentence(article, field, words, sentence).map(claim => toldBy(article, { claim, field, sentence }, sayings)),
  )
}

function toldBy(article: Article, placed: Placed, sayings: Sayings): Claim {
  const speaker = speakerOf(article, placed, sayings)
  const hedge = hedgeNear(article, placed)
  return { ...placed.claim, ...(speaker ? { speaker } : {}), ...(hedge ? { hedge } : {}) }
}

function inSentence(
  article: Article,
  field: Field,
  words: FirstWords,
  sentence: { from: number; to: number },
): Claim[] {
  const claims: Claim[] = []
  for (let at = sentence.from; at < sentence.to; ) {
    const phrase = phraseAt(words.ranks, field.tokens, at)
    if (!phrase || phrase.after > sentence.to || field.dateAt.has(at)) {
      at++
      continue
    }
    const found = foundAt({ field, words, sentence, at, after: phrase.after }, phrase.meaning)
    if (found) claims.push(claimOf(article, field, words, phrase.meaning.core, found))
    at = Math.max(phrase.after, found ? found.of[1] : 0, found?.to ?? 0)
  }
  return claims
}

function foundAt(standing: Standing, { core, as }: Rank): Found | undefined {
  if (as === 'noun') return rankedNoun(standing, core)
  if (as === 'most') return mostOf(standing)
  if (as === 'clause') return rankedClause(standing, core)
  return as === 'record' ? withoutEqual(standing) : undefined
}

function claimOf(
  article: Article,
  field: Field,
  words: FirstWords,
  core: string,
  { from, to, of, where }: Found,
): Claim {
  const since = sinceIn(field, words, of[0], to)
  const scope: Scope = {}
  const last = since && since.at > of[0] && since.at < of[1] ? since.at : of[1]
  if (last > of[0]) scope.of = tokenSpan(article, field, of[0], last).text
  const place = where ?? placeIn(field, words, of[0], Math.max(last, of[0]))
  if (place) scope.where = tokenSpan(article, field, place.first, place.after).text
  if (since?.since) scope.since = since.since
  return { id: '', kind: 'first', span: tokenSpan(article, field, from, to), measure: core, scope }
}

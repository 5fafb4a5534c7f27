// Claims that something is the first, only or largest of its kind.
import type { Article } from '../../domain/article.ts'
import type { Claim, Scope } from '../../domain/claim.ts'
import { phraseAt } from './count-words.ts'
import { tokenSpan } from './figures.ts'
import { isLimited, placeIn, reachOf, sinceIn } from './first-scope.ts'
import { type FirstWords, firstWords, type Rank } from './first-words.ts'
import { isAmong, isApposed, isDenied, isSaidToBe, ownerBefore } from './first-standing.ts'
import { unspacedFirsts } from './firsts-unspaced.ts'
import type { Field } from './reading-field.ts'

/** Where a rank stands: in a sentence, from `at` to `after`. */
export interface Standing {
  field: Field
  words: FirstWords
  sentence: { from: number; to: number }
  at: number
  after: number
}

/** Tokens of a claim: all of it, and what it is the first of. */
interface Found {
  from: number
  to: number
  of: [number, number]
  where?: { first: number; after: number }
}

/** The claims of a title or text: `measure` is the rank (first, only, last, record, most, largest …), `scope.of` what it is the first of. */
export function firstClaims(article: Article, field: Field): Claim[] {
  const words = firstWords(field.language)
  if (words.unspaced) return unspacedFirsts(article, field)
  return field.sentences.flatMap(sentence => inSentence(article, field, words, sentence))
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

// "The first such accident on the island", "Karsund's largest ferry".
function rankedNoun(standing: Standing, core: string): Found | undefined {
  const { field, words, sentence, at, after } = standing
  const { tokens } = field
  const before = beforeRank(standing, core)
  if (before === undefined || after >= sentence.to) return undefined
  const owner = ownerBefore(field, words, before)
  const start = owner?.from ?? before
  if (isDenied(standing, start) || isAmong(standing, start)) return undefined
  const next = tokens[after]
  if (words.sets.occasion.has(next.lower)) return occasion(standing, before)
  const bare = words.sets.within.has(next.lower)
  if (next.kind === 'mark' || field.quantityAt.has(after) || (!bare && isStop(field, after))) return undefined
  if (bare && core !== 'first' && core !== 'only') return ofSeveral(standing, before)
  const single = before < at && words.sets.one.has(tokens[before].lower)
  if (bare && !single) return undefined
  const to = reachOf(field, words, after, sentence.to)
  if (!single && !isClaim(standing, core, before, to, owner !== undefined)) return undefined
  return {
    from: start,
    to,
    of: [nounFrom(standing, before), to],
    ...(owner?.where ? { where: owner.where } : {}),
  }
}

// In "el accidente más grave" what is ranked stands before.
function nounFrom({ at, after }: Standing, before: number): number {
  return at - before > 1 ? before + 1 : after
}

/** The article or possessive that makes a rank a claim; the rank itself where a language has none; undefined where it lacks one. */
function beforeRank({ field, words, sentence, at }: Standing, core: string): number | undefined {
  const { tokens } = field
  const { the, one } = words.sets
  if (the.size === 0 || /^\p{L}+'/u.test(tokens[at].lower)) return at
  if (at === sentence.from) return undefined
  const { lower } = tokens[at - 1]
  if (the.has(lower) || /^['’]s$/.test(lower) || (core === 'first' && one.has(lower))) return at - 1
  for (let back = 2; words.after && back <= 3 && at - back >= sentence.from; back++) {
    if (the.has(tokens[at - back].lower) && !isStop(field, at - 1)) return at - back
  }
  return undefined
}

function isStop({ tokens, words }: Field, at: number): boolean {
  return words.sets.stops.has(tokens[at].lower) || words.sets.says.has(tokens[at].lower)
}

function isClaim(standing: Standing, core: string, before: number, to: number, owned: boolean): boolean {
  const { field, words, after } = standing
  if (isLimited(field, words, after, to, core !== 'first' && core !== 'only')) return true
  const personal = words.sets.own.has(field.tokens[before].lower)
  if (core === 'only') return owned || !personal
  if (owned) return true
  if (personal) return false
  if (core === 'first') return isSaidToBe(standing, before) || isApposed(standing, before) || isToDo(standing, to)
  const told = isSaidToBe(standing, before) || isApposed(standing, before) || isSubjectOfIs(standing, to)
  return told && core !== 'best' && hasWithin(standing, to)
}

// "The first company to rent …", and not "the first part of it to …".
function isToDo({ field, words, sentence, after }: Standing, to: number): boolean {
  for (let at = after + 1; at < to; at++) {
    const { lower } = field.tokens[at]
    if (words.sets.to.has(lower)) {
      const verb = field.tokens[at + 1]
      return at + 1 < sentence.to && verb.kind === 'word' && !verb.capital && !words.sets.the.has(verb.lower)
    }
    if (isStop(field, at)) return false
  }
  return false
}

// "The largest strike in the sector was …".
function isSubjectOfIs({ field, words, sentence }: Standing, to: number): boolean {
  return to < sentence.to && words.sets.is.has(field.tokens[to].lower)
}

function hasWithin({ field, words, after }: Standing, to: number): boolean {
  for (let at = after + 1; at < to; at++) if (words.sets.within.has(field.tokens[at].lower)) return true
  return false
}

// "The largest of the three groups", "the worst in the history of the island".
function ofSeveral({ field, words, sentence, after }: Standing, before: number): Found | undefined {
  const to = reachOf(field, words, after, sentence.to)
  const owner = ownerBefore(field, words, before)
  return to > after + 1 ? { from: owner ? owner.from : before, to, of: [after, to] } : undefined
}

// "The most serious attack since …": without a limit "most" only praises.
function mostOf(standing: Standing): Found | undefined {
  const { field, words, sentence, after } = standing
  const before = beforeRank(standing, 'most')
  if (before === undefined || after >= sentence.to || isDenied(standing, before) || isAmong(standing, before))
    return undefined
  if (field.tokens[after].kind !== 'word' || isStop(field, after)) return undefined
  const to = reachOf(field, words, after + 1, sentence.to)
  if (!isLimited(field, words, after, to, false)) return undefined
  const of = nounFrom({ ...standing, after: after + 1 }, before)
  return { from: before, to, of: [Math.min(of, to), to] }
}

// "It is the first time in five years that …"; at the beginning of a sentence it tells when.
function occasion(standing: Standing, before: number): Found | undefined {
  const { field, words, sentence, after } = standing
  const to = reachOf(field, words, after + 1, sentence.to, 1)
  if (!isSaidToBe(standing, before) && !isLimited(field, words, after + 1, Math.min(to, after + 5), false))
    return undefined
  return { from: before, to, of: [pastLimit(standing, after + 1, to), to] }
}

// "in five years", "since 2012", "that" before the clause itself.
function pastLimit({ field, words }: Standing, from: number, to: number): number {
  let at = from
  const { lower } = field.tokens[at] ?? { lower: '' }
  if (words.sets.within.has(lower) || words.sets.since.has(lower)) {
    const last = Math.min(to, at + 6)
    while (at < last && !words.sets.periods.has(field.tokens[at].lower) && !field.dateAt.has(at)) at++
    const date = at < last ? field.dateAt.get(at) : undefined
    at = at >= last ? from : (date?.after ?? at + 1)
  }
  if (at < to && words.sets.relative.has(field.tokens[at].lower)) at++
  return at < to ? at : from
}

// "They returned for the first time in 40 years": of what stands before it in its clause, else after it.
function rankedClause(standing: Standing, core: string): Found | undefined {
  const { field, words, sentence, at, after } = standing
  if (isDenied(standing, at)) return undefined
  if (core === 'last') return lastTime(standing)
  const to = limitEnd(standing)
  const from = clauseStart(standing)
  if (at - from >= 2) return isAnyone(standing, from, at) ? undefined : { from: at, to, of: [from, at] }
  const next = to < sentence.to && field.tokens[to].kind === 'mark' ? to + 1 : to
  const end = reachOf(field, words, next, sentence.to, 1)
  if (end <= next + 1 || isAnyone(standing, next, end)) return undefined
  return { from: at, to: Math.max(to, after), of: [next, end] }
}

function isAnyone({ field, words }: Standing, from: number, to: number): boolean {
  return field.tokens.slice(from, to).some(({ lower }) => words.sets.anyone.has(lower))
}

function clauseStart({ field, words, sentence, at }: Standing): number {
  let from = at
  while (
    from > sentence.from &&
    field.tokens[from - 1].kind !== 'mark' &&
    !words.sets.breaks.has(field.tokens[from - 1].lower)
  )
    from--
  return from
}

function limitEnd({ field, words, sentence, after }: Standing): number {
  if (after >= sentence.to) return after
  const to = reachOf(field, words, after, sentence.to)
  const { lower } = field.tokens[after]
  const opens =
    words.sets.since.has(lower) ||
    (words.sets.within.has(lower) && isLimited(field, words, after, Math.min(to, after + 5), false))
  return opens || phraseAt(words.ever, field.tokens, after) ? to : after
}

// "The last time the city was hit was in 2006", and not "the last time I saw him".
function lastTime({ field, words, sentence, at, after }: Standing): Found | undefined {
  if (after >= sentence.to || words.sets.subjects.has(field.tokens[after].lower)) return undefined
  const to = reachOf(field, words, after, sentence.to, 1)
  return to > after + 2 ? { from: at, to, of: [after, to] } : undefined
}

// "Unprecedented levels of unemployment".
function withoutEqual(standing: Standing): Found | undefined {
  const { field, words, sentence, at, after } = standing
  const noun = after < sentence.to && /^["”“»]$/.test(field.tokens[after].text) ? after + 1 : after
  if (noun >= sentence.to || field.tokens[noun].kind === 'mark' || isStop(field, noun) || isDenied(standing, at))
    return undefined
  const to = reachOf(field, words, noun, sentence.to)
  return { from: at, to, of: [noun, to] }
}

// "The first such accident on the island", "Karsund's largest ferry", "the most serious attack since …".
import { isLimited, reachOf } from './first-scope.ts'
import type { FirstWords } from './first-words.ts'
import { isAmong, isApposed, isDenied, isSaidToBe, ownerBefore } from './first-standing.ts'
import { type Found, isStop, type Standing } from './rank-standing.ts'
import { occasion } from './ranked-clauses.ts'

// "The first such accident on the island", "Karsund's largest ferry".
export function rankedNoun(standing: Standing, core: string): Found | undefined {
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
  if (bare && words.after) return behindNoun(standing, core, before)
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
  if (the.size === 0 || isFused(tokens[at].lower)) return at
  if (at === sentence.from) return undefined
  const { lower } = tokens[at - 1]
  // "It's only Holt".
  if (/^['’]s$/.test(lower) && at > 1 && isPronoun(words, tokens[at - 2].lower)) return undefined
  if (the.has(lower) || /^['’]s$/.test(lower) || (core === 'first' && one.has(lower))) return at - 1
  if (words.after && isFused(lower)) return at - 1
  for (let back = 2; words.after && back <= 3 && at - back >= sentence.from; back++) {
    if (the.has(tokens[at - back].lower) && !isStop(field, at - 1)) return at - back
  }
  return undefined
}

function isPronoun({ sets }: FirstWords, word: string): boolean {
  return sets.subjects.has(word) || sets.relative.has(word)
}

// "l'unico", "l'incendio".
function isFused(word: string): boolean {
  return /^\p{L}+'\p{L}/u.test(word)
}

function isClaim(standing: Standing, core: string, before: number, to: number, owned: boolean): boolean {
  const { field, words, after } = standing
  const personal = words.sets.own.has(field.tokens[before].lower)
  const superlative = core !== 'first' && core !== 'only'
  if (isLimited(field, words, after, to, { weak: superlative && !personal, dated: !personal })) return true
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

// "L'incendie le plus meurtrier depuis vingt ans", "el incendio más mortífero de la historia".
function behindNoun({ field, words, sentence, at, after }: Standing, core: string, before: number): Found | undefined {
  const noun = at - before > 1 ? before + 1 : isFused(field.tokens[before].lower) ? before : before - 1
  if (
    noun < sentence.from ||
    field.tokens[noun].kind !== 'word' ||
    isStop(field, noun) ||
    words.sets.is.has(field.tokens[noun].lower)
  )
    return undefined
  const to = reachOf(field, words, after, sentence.to)
  const limited = core === 'only' || isLimited(field, words, after, to, { weak: core !== 'first', dated: true })
  return limited ? { from: Math.min(noun, before), to, of: [noun, to] } : undefined
}

// "The most serious attack since …": without a limit "most" only praises.
export function mostOf(standing: Standing): Found | undefined {
  const { field, words, sentence, after } = standing
  const before = beforeRank(standing, 'most')
  if (before === undefined || after >= sentence.to || isDenied(standing, before) || isAmong(standing, before))
    return undefined
  if (field.tokens[after].kind !== 'word' || isStop(field, after)) return undefined
  const to = reachOf(field, words, after + 1, sentence.to)
  if (!isLimited(field, words, after, to, {})) return undefined
  const of = nounFrom({ ...standing, after: after + 1 }, before)
  return { from: before, to, of: [Math.min(of, to), to] }
}

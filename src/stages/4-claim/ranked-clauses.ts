// "For the first time", "the first time that …", "the last time …", "unprecedented": of what a whole clause says, or without a rank.
import { phraseAt } from './count-words.ts'
import { isLimited, reachOf } from './first-scope.ts'
import { isDenied, isSaidToBe } from './first-standing.ts'
import { type Found, isStop, type Standing } from './rank-standing.ts'

// "It is the first time in five years that …"; at the beginning of a sentence it tells when.
export function occasion(standing: Standing, before: number): Found | undefined {
  const { field, words, sentence, after } = standing
  const to = reachOf(field, words, after + 1, sentence.to, 1)
  if (!isSaidToBe(standing, before) && !isLimited(field, words, after + 1, Math.min(to, after + 5), {}))
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
export function rankedClause(standing: Standing, core: string): Found | undefined {
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
    (words.sets.within.has(lower) && isLimited(field, words, after, Math.min(to, after + 5), {}))
  return opens || phraseAt(words.ever, field.tokens, after) ? to : after
}

// "The last time the city was hit was in 2006", and not "the last time I saw him".
function lastTime({ field, words, sentence, at, after }: Standing): Found | undefined {
  if (after >= sentence.to || words.sets.subjects.has(field.tokens[after].lower)) return undefined
  const to = reachOf(field, words, after, sentence.to, 1)
  return to > after + 2 ? { from: at, to, of: [after, to] } : undefined
}

// "Unprecedented levels of unemployment".
export function withoutEqual(standing: Standing): Found | undefined {
  const { field, words, sentence, at, after } = standing
  const noun = after < sentence.to && /^["”“»]$/.test(field.tokens[after].text) ? after + 1 : after
  if (noun >= sentence.to || field.tokens[noun].kind === 'mark' || isStop(field, noun) || isDenied(standing, at))
    return undefined
  const to = reachOf(field, words, noun, sentence.to)
  return { from: at, to, of: [noun, to] }
}

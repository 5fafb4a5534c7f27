import { tokenFrom } from '../../text/tokens.ts'
import type { Article } from '../../domain/article.ts'
import { type Span, spanOf } from '../../domain/span.ts'
import { phraseAt } from './count-words.ts'
import type { Field } from './reading-field.ts'
import { scopeWords } from './scope-words.ts'
import type { Placed } from './placed.ts'

const NEAR_CHARACTERS = 60

/** The words that weaken a figure ("believed to", "reportedly"), where they stand in its span or close before or after it. */
export function hedgeNear(article: Article, { claim, field, sentence }: Placed): Span | undefined {
  const { start, end } = claim.span
  const last = Math.min(sentence.to, tokenFrom(field.tokens, end + NEAR_CHARACTERS))
  for (let at = Math.max(sentence.from, tokenFrom(field.tokens, start - NEAR_CHARACTERS)); at < last; at++) {
    const phrase = phraseAt(field.words.hedges, field.tokens, at)
    if (!phrase || phrase.after > sentence.to) continue
    const from = field.tokens[at].start
    const to = field.tokens[phrase.after - 1].end
    if (to < start - NEAR_CHARACTERS || from > end + NEAR_CHARACTERS) continue
    const [first, after] =
      to <= start ? [phrase.after, tokenFrom(field.tokens, start)] : [tokenFrom(field.tokens, end), at]
    if (after - first > farthest(field, at, phrase.after) || isParted(field, first, after)) continue
    return spanOf(article, from, to, field.in)
  }
  return undefined
}

const FAR_WORDS = 5
const NEXT_WORDS = 1

// "Suspected", "likely" weaken the noun right after them, whatever else the sentence counts.
function farthest({ tokens, language }: Field, at: number, after: number): number {
  return after - at === 1 && scopeWords(language).adjectives.has(tokens[at].lower) ? NEXT_WORDS : FAR_WORDS
}

// Another clause begins between: "600 are believed to have been killed, and 4,000 were hurt". "Believed that" is none.
function isParted({ tokens, words: { sets }, language }: Field, first: number, after: number): boolean {
  const { clauses } = scopeWords(language)
  for (let at = first; at < after; at++) {
    const { text, lower } = tokens[at]
    if (/^[;:.!?]$/.test(text) || (text === ',' && after - first > 1)) return true
    if (at > first && (sets.and.has(lower) || clauses.has(lower))) return true
  }
  return false
}

import type { Article } from '../../domain/article.ts'
import { type Span, spanOf } from '../../domain/span.ts'
import { phraseAt } from './count-words.ts'
import { tokenFrom } from './reading-field.ts'
import type { Placed } from './placed.ts'

const NEAR_CHARACTERS = 60

/** The words that weaken a figure ("believed to", "reportedly"), where they stand in its span or close before or after it. */
export function hedgeNear(article: Article, { claim, field, sentence }: Placed): Span | undefined {
  const { start, end } = claim.span
  const last = Math.min(sentence.to, tokenFrom(field, end + NEAR_CHARACTERS))
  for (let at = Math.max(sentence.from, tokenFrom(field, start - NEAR_CHARACTERS)); at < last; at++) {
    const phrase = phraseAt(field.words.hedges, field.tokens, at)
    if (!phrase || phrase.after > sentence.to) continue
    const from = field.tokens[at].start
    const to = field.tokens[phrase.after - 1].end
    if (to < start - NEAR_CHARACTERS || from > end + NEAR_CHARACTERS) continue
    if (between(field.text, to, start) || between(field.text, end, from)) continue
    return spanOf(article, from, to, field.in)
  }
  return undefined
}

// A clause of its own stands between.
function between(text: string, from: number, to: number): boolean {
  return to > from && /[;:.]/.test(text.slice(from, to))
}

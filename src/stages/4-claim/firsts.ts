// Claims that something is the first, only or largest of its kind.
import type { Article } from '../../domain/article.ts'
import type { Claim } from '../../domain/claim.ts'
import { phraseAt } from './count-words.ts'
import type { Field } from './reading-field.ts'
import { tokenSpan } from './figures.ts'

const MOST_TOKENS = 24

/** The claims of a title or text: measure is the superlative, `scope.of` what it is the first of. */
export function firstClaims(article: Article, field: Field): Claim[] {
  return field.sentences.flatMap(sentence => {
    for (let at = sentence.from; at < sentence.to; at++) {
      const claim = firstAt(article, field, sentence, at)
      if (claim) return [claim]
    }
    return []
  })
}

function firstAt(
  article: Article,
  field: Field,
  sentence: { from: number; to: number },
  at: number,
): Claim | undefined {
  const { tokens, words } = field
  const phrase = phraseAt(words.firsts, tokens, at)
  if (!phrase || phraseAt(words.notFirst, tokens, at) || field.dateAt.has(at)) return undefined
  const defined =
    at > sentence.from && (words.sets.the.has(tokens[at - 1].lower) || /^['’]s$/.test(tokens[at - 1].lower))
  if (words.sets.the.size > 0 && !defined) return undefined
  const next = tokens[phrase.after]
  const alone = !phrase.meaning.includes(' ')
  if (phrase.after >= sentence.to || next.kind !== 'word') return undefined
  if (alone && (words.sets.stops.has(next.lower) || words.sets.says.has(next.lower))) return undefined
  const end = clauseEnd(field, phrase.after, sentence.to)
  // "the first lurch" orders events; "the first ferry to sink", "the first since 2012" claim to be first.
  if (phrase.meaning === 'first' && !hasScope(field, phrase.after, end)) return undefined
  const of = field.text.slice(tokens[at + 1].start, tokens[end - 1].end)
  return {
    id: '',
    kind: 'first',
    span: tokenSpan(article, field, defined ? at - 1 : at, end),
    measure: phrase.meaning.split(' ', 1)[0],
    scope: { of },
  }
}

function hasScope(field: Field, from: number, to: number): boolean {
  if (field.words.sets.scoped.size === 0) return true
  for (let at = from; at < to; at++) if (field.words.sets.scoped.has(field.tokens[at].lower)) return true
  return false
}

function clauseEnd(field: Field, from: number, to: number): number {
  let at = from
  while (at < to && at < from + MOST_TOKENS && !/^[,;:.!?()"“”«»—–]$/.test(field.tokens[at].text)) at++
  return Math.max(at, from + 1)
}

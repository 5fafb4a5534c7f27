// "Seven dead, including the gunman", "not counting the crew": who is expressly counted in or left out.
import type { Counted } from './counted.ts'
import { type Phrases, phraseAt } from './count-words.ts'
import type { Mention } from './happened.ts'
import type { Field } from './reading-field.ts'

/** Words of a mention's sentence, as token indices (half-open). */
interface Words {
  first: number
  last: number
}

/** Who is counted in and who is left out of a number, in the words of its own sentence. */
interface CountedScope {
  includes?: Words
  excludes?: Words
}

const FARTHEST = 8
const MOST_WORDS = 8

/** Looks beside a stated number and at the opening of its sentence ("Besides the gunman, seven died"). */
export function countedScope(mention: Mention, group: Counted): CountedScope {
  const { field, sentence } = mention
  if (group.kind !== 'number' && group.kind !== 'list') return {}
  const end = Math.min(sentence.to, Math.max(group.last, mention.last) + FARTHEST)
  const includes = spanned(field, field.words.countedIn, group.last, end, sentence.to, tellsWho)
  const excludes =
    spanned(field, field.words.leftOut, group.last, end, sentence.to, tellsAnybody) ??
    spanned(
      field,
      field.words.leftOut,
      sentence.from,
      Math.min(group.first, sentence.from + 4),
      group.first,
      tellsAnybody,
    )
  if (excludes) return { excludes }
  return includes ? { includes } : {}
}

function spanned(
  field: Field,
  phrases: Phrases<string>,
  from: number,
  end: number,
  to: number,
  tells: (field: Field, words: Words) => boolean,
): Words | undefined {
  for (let at = from; at < end; at++) {
    const phrase = phraseAt(phrases, field.tokens, at)
    const words = phrase && { first: phrase.after, last: wordsEnd(field, phrase.after, to) }
    if (words && words.last > words.first) return tells(field, words) ? words : undefined
  }
  return undefined
}

// The noun phrase: up to a mark, a verb or a word that ends groups.
function wordsEnd(field: Field, from: number, to: number): number {
  const { tokens, words } = field
  for (let at = from; at < Math.min(to, from + MOST_WORDS); at++) {
    const { kind, lower } = tokens[at]
    const begins = at === from && (words.sets.the.has(lower) || words.sets.one.has(lower))
    if (kind === 'mark' || (!begins && words.sets.stops.has(lower)) || phraseAt(words.happenings, tokens, at)) return at
  }
  return Math.min(to, from + MOST_WORDS)
}

// "including three children" counts a part; "including the gunman" says who is counted.
function tellsWho(field: Field, { first, last }: Words): boolean {
  const { doers, the, self } = field.words.sets
  const words = field.tokens.slice(first, last).map(({ lower }) => lower)
  if (words.some(word => doers.has(word) || self.has(word))) return true
  return the.has(words[0]) && !field.quantityAt.has(first + 1) && tellsAnybody(field, { first, last })
}

function tellsAnybody(field: Field, { first, last }: Words): boolean {
  const { doers, people, person, self } = field.words.sets
  return field.tokens
    .slice(first, last)
    .some(({ lower }) => doers.has(lower) || people.has(lower) || person.has(lower) || self.has(lower))
}

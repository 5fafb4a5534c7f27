// Where those counted are: the place that the figure's own clause names.
import { tokenFrom } from '../../text/tokens.ts'
import type { Article } from '../../domain/article.ts'
import { MEASURES } from '../../domain/claim.ts'
import { type Span, spanOf } from '../../domain/span.ts'
import { phraseAt } from './count-words.ts'
import type { Placed } from './placed.ts'
import type { Field } from './reading-field.ts'
import { type ScopeWords, scopeWords } from './scope-words.ts'

const NEAR_WORDS = 4
const FAR_WORDS = 14
const MOST_BETWEEN = 5
const HAPPENED: ReadonlySet<string> = new Set(MEASURES.filter(measure => measure !== 'age' && measure !== 'votes'))

/** The words for the place of a figure: "killed in Kyiv", "In Karsund, 12 …"; of what happened to people also further on. */
export function whereOf(article: Article, placed: Placed): Span | undefined {
  const { field, sentence, claim } = placed
  const words = scopeWords(field.language)
  const happened = HAPPENED.has(claim.measure ?? '')
  const from = Math.max(sentence.from, tokenFrom(field.tokens, claim.span.end))
  const last = Math.min(sentence.to, from + (happened ? FAR_WORDS : NEAR_WORDS))
  const place = placeAfter(field, words, from, last) ?? placeBefore(placed, words, happened)
  if (!place || (!happened && isTopic(field, words, place))) return undefined
  return spanOf(article, field.tokens[place.first].start, field.tokens[place.after - 1].end, field.in)
}

// "Woman killed, two men wounded in Karsund fire": a headline's list has one place.
function isListed(field: Field, comma: number, last: number): boolean {
  if (field.in !== 'title' || field.tokens[comma].text !== ',') return false
  for (let at = comma + 1; at < last; at++) {
    if (field.tokens[at].kind === 'mark') return false
    const frame = phraseAt(field.words.happenings, field.tokens, at)?.meaning.frame
    if (frame) return frame === 'done' || frame === 'undergone'
  }
  return false
}

type Place = { first: number; after: number }

function placeAfter(field: Field, words: ScopeWords, from: number, last: number): Place | undefined {
  for (let at = from; at < last; ) {
    const { kind, lower } = field.tokens[at]
    if (kind === 'mark' && !isListed(field, at, last)) return undefined
    const date = field.dateAt.get(at)
    const place = words.at.has(lower) && !date ? placeAt(field, words, at + 1) : undefined
    if (place) return place
    if (words.walls.has(lower)) return undefined
    at = date?.after ?? at + 1
  }
  return undefined
}

// "the southern city of Karsund", "Karsund", "the province".
function placeAt(field: Field, words: ScopeWords, from: number): Place | undefined {
  const { tokens } = field
  for (let at = from; at < tokens.length && at < from + MOST_BETWEEN; at++) {
    const name = field.nameAt.get(at)
    if (name) return name.it.type === 'place' ? { first: pastArticle(field, from, at), after: name.after } : undefined
    const { lower } = tokens[at]
    const ends = at + 1 >= tokens.length || (!words.towards.has(tokens[at + 1].lower) && !field.nameAt.has(at + 1))
    if (at > from && ends && words.places.has(lower) && field.words.sets.the.has(tokens[from].lower))
      return isNoun(field, at + 1) ? undefined : { first: from, after: at + 1 }
    if (!words.towards.has(lower) && !field.words.sets.the.has(lower)) return undefined
  }
  return undefined
}

// "Two businesses in Russia probe" are not in Russia; those "in a Karsund suburb" are.
function isTopic(field: Field, words: ScopeWords, { first, after }: Place): boolean {
  return words.at.has(field.tokens[first - 1].lower) && isNoun(field, after)
}

// "the state house" is no state.
function isNoun({ tokens, words, dateAt }: Field, at: number): boolean {
  const next = tokens[at]
  return (
    next?.kind === 'word' && !words.sets.stops.has(next.lower) && !words.sets.says.has(next.lower) && !dateAt.has(at)
  )
}

function pastArticle({ tokens, words }: Field, from: number, at: number): number {
  let first = from
  while (first < at && (words.sets.the.has(tokens[first].lower) || words.sets.one.has(tokens[first].lower))) first++
  return first
}

// "In Karsund, 12 people …"; "Flooding in Karsund has killed 12".
function placeBefore(placed: Placed, words: ScopeWords, happened: boolean): Place | undefined {
  const { field, sentence, claim } = placed
  const figure = tokenFrom(field.tokens, claim.span.start)
  if (words.at.has(field.tokens[sentence.from].lower)) {
    const place = placeAt(field, words, sentence.from + 1)
    if (place && place.after <= figure && opensClause(field, place.after)) return place
  }
  return placeWhere(placed, words, figure) ?? (happened ? causeBefore(placed, words, figure) : undefined)
}

const NEAR_WHERE = 3

// "A camp in Karsund where two men are held".
function placeWhere({ field, sentence }: Placed, words: ScopeWords, figure: number): Place | undefined {
  for (let at = figure - 1; at > sentence.from && at >= figure - NEAR_WHERE; at--) {
    if (!words.where.has(field.tokens[at].lower)) continue
    const end = field.tokens[at - 1].text === ',' ? at - 1 : at
    for (let first = end - 1; first > sentence.from && first >= end - MOST_BETWEEN; first--) {
      const name = field.nameAt.get(first)
      if (name?.after === end && name.it.type === 'place') return { first, after: end }
    }
  }
  return undefined
}

// "In Karsund, 12 …", "In Karsund starben 12 …", "В Карсунде погибли 12 …".
function opensClause({ tokens, words }: Field, at: number): boolean {
  return (
    tokens[at].text === ',' ||
    words.sets.passive.has(tokens[at].lower) ||
    phraseAt(words.happenings, tokens, at) !== undefined
  )
}

const LONGEST_CAUSE = 6
const FAR_CAUSE = 30

function causeBefore({ field, sentence }: Placed, words: ScopeWords, figure: number): Place | undefined {
  if (figure - sentence.from > FAR_CAUSE) return undefined
  for (let at = sentence.from + 1; at < figure && at < sentence.from + LONGEST_CAUSE; at++) {
    const { kind, lower } = field.tokens[at]
    if (kind === 'mark' || words.walls.has(lower) || field.words.sets.passive.has(lower)) return undefined
    const place = words.at.has(lower) ? placeAt(field, words, at + 1) : undefined
    if (place) return place.after <= figure && isDoneBy(field, place.after, figure) ? place : undefined
  }
  return undefined
}

const NEAR_VERB = 4

// An active verb of harm right before the figure or with it, and no clause between.
function isDoneBy({ tokens, words }: Field, from: number, figure: number): boolean {
  for (let at = from; at <= figure && at < tokens.length; at++) {
    const { kind, lower } = tokens[at]
    if (kind === 'mark' || words.sets.who.has(lower) || words.sets.says.has(lower)) return false
    const phrase = phraseAt(words.happenings, tokens, at)
    if (phrase?.meaning.frame !== 'done' && phrase?.meaning.frame !== 'doing') continue
    return !words.sets.passive.has(tokens[at - 1].lower) && phrase.after >= figure - NEAR_VERB
  }
  return false
}

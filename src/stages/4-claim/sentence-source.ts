// Whose account or count a sentence gives: "according to X", "by the ministry's tally", "figures from the ministry".
import { tokenFrom } from '../../text/tokens.ts'
import type { Article } from '../../domain/article.ts'
import type { Speaker } from '../../domain/claim.ts'
import { spanOf } from '../../domain/span.ts'
import { phraseAt } from './count-words.ts'
import type { Placed } from './placed.ts'
import type { Field } from './reading-field.ts'
import { type ScopeWords, scopeWords } from './scope-words.ts'

interface Source {
  speaker: Speaker
  /** The tokens between which a figure is its own: an abbreviation ("U.N.") or a missing space can hide the end of a sentence. */
  from: number
  until: number
}

const MOST_SOURCE_WORDS = 12
const SOURCES = new WeakMap<{ from: number; to: number }, Source | null>()

/** Whom a figure's whole sentence is told after. */
export function sourceOf(article: Article, placed: Placed): Speaker | undefined {
  const { field, sentence, claim } = placed
  let found = SOURCES.get(sentence)
  if (found === undefined) SOURCES.set(sentence, (found = sourceIn(article, placed) ?? null))
  const figure = tokenFrom(field.tokens, claim.span.start)
  return found && figure >= found.from && figure < found.until ? found.speaker : undefined
}

function sourceIn(article: Article, placed: Placed): Source | undefined {
  const { field, sentence } = placed
  const words = scopeWords(field.language)
  for (let at = sentence.from; at < sentence.to; at++) {
    const phrase = phraseAt(field.words.accordingTo, field.tokens, at)
    if (phrase) return told(article, placed, at, phrase.after)
    if (words.tallies.has(field.tokens[at].lower)) {
      const keeper = keptBy(article, placed, words, at)
      if (keeper) return { speaker: keeper, ...bounds(field, sentence, at) }
    }
  }
  return undefined
}

const MOST_BARE_WORDS = 2

// "Według wojewody straty przekraczają pięć …": without articles and marks, what leads to a number is more than its source.
function swallows({ words, quantityAt }: Field, from: number, after: number): boolean {
  return words.sets.the.size === 0 && quantityAt.has(after) && after - from > MOST_BARE_WORDS
}

function told(article: Article, { field, sentence }: Placed, at: number, from: number): Source | undefined {
  const { tokens, words } = field
  let after = from
  while (after < sentence.to && after < from + MOST_SOURCE_WORDS && tokens[after].kind !== 'mark') {
    if (after > from && isBeyond(field, after)) break
    after++
    if (endsSentence(field, after, sentence.to)) break
  }
  if (after === from || words.sets.mine.has(tokens[from].lower) || swallows(field, from, after)) return undefined
  const around = bounds(field, sentence, at)
  const until = endsSentence(field, after, sentence.to) ? after : around.until
  const span = spanOf(article, tokens[from].start, tokens[after - 1].end, field.in)
  return { speaker: { name: span.text, spans: [span] }, from: around.from, until }
}

// "… on Friday.Meanwhile, 12 …" is two sentences.
function bounds(
  { tokens }: Field,
  sentence: { from: number; to: number },
  at: number,
): { from: number; until: number } {
  let from = at
  while (from > sentence.from && !/^[.!?]$/.test(tokens[from - 1].text)) from--
  let until = at
  while (until < sentence.to && !/^[.!?]$/.test(tokens[until].text)) until++
  return { from, until }
}

// "Nach Angaben der Polizei wurden 12 …" has no comma.
function isBeyond({ tokens, quantityAt, words }: Field, at: number): boolean {
  return quantityAt.has(at) || words.sets.passive.has(tokens[at].lower)
}

// "according to the U.N. More than 48,000 …": the next sentence begins after the abbreviation.
function endsSentence({ tokens, nameAt, words }: Field, after: number, to: number): boolean {
  if (after >= to || !tokens[after - 1].text.endsWith('.') || !tokens[after].capital) return false
  return !nameAt.has(after) || words.sets.stops.has(tokens[after].lower) || words.sets.the.has(tokens[after].lower)
}

const LONGEST_OWNER = 6

// "by the ministry's count", "according to a Meridian tally", "figures from the health ministry".
function keptBy(article: Article, { field, sentence }: Placed, words: ScopeWords, noun: number): Speaker | undefined {
  const { tokens } = field
  if (noun - 2 > sentence.from && /^['’]s$/.test(tokens[noun - 1].lower)) {
    const first = ownerFrom(field, sentence.from, noun - 1)
    const by = first - 1 >= sentence.from && words.by.has(tokens[first - 1].lower) && tokens[first - 1].lower !== 'of'
    return by ? speaker(article, field, first, noun - 1) : undefined
  }
  return undefined
}

// Back over the words of a body's name: "the health ministry".
function ownerFrom({ tokens, words }: Field, from: number, end: number): number {
  let first = end - 1
  while (first - 1 >= from && end - first < LONGEST_OWNER && tokens[first - 1].kind === 'word') {
    const { lower } = tokens[first - 1]
    if (words.sets.the.has(lower)) return first - 1
    if (words.sets.stops.has(lower)) break
    first--
  }
  return first
}

function speaker(article: Article, field: Field, first: number, after: number): Speaker {
  const span = spanOf(article, field.tokens[first].start, field.tokens[after - 1].end, field.in)
  return { name: span.text, spans: [span] }
}

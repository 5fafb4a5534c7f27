import type { SpeechTable } from './languages/tables/speech.ts'
import { type Quote, readQuotes } from './quotes.ts'
import type { Token } from './tokens.ts'

/** A sentence of the article's own voice: what stands in a quotation does not end it. Token numbers, half-open. */
export interface Unit {
  from: number
  to: number
  paragraph: number
}

/** One text ready for finding attributions. */
export interface SpokenText {
  text: string
  tokens: readonly Token[]
  quotes: readonly Quote[]
  /** Number of the quotation that a token stands in, or -1. Both marks belong to it. */
  quoteAt: Int32Array
  units: Unit[]
  speech: SpeechTable
}

/** Tokens in a sentence at most: what is longer is no prose, and everything below looks back and ahead inside one. */
const LONGEST = 300

/** A token range, half-open. */
export interface Range {
  from: number
  to: number
}

/** Cuts a text into the sentences of its own voice and marks its quotations. */
export function spokenText(text: string, tokens: readonly Token[], speech: SpeechTable): SpokenText {
  const quotes = readQuotes(tokens)
  const quoteAt = new Int32Array(tokens.length).fill(-1)
  quotes.forEach((quote, number) => quoteAt.fill(number, quote.from, quote.to))
  return { text, tokens, quotes, quoteAt, units: unitsOf(tokens, quoteAt, speech), speech }
}

function unitsOf(tokens: readonly Token[], quoteAt: Int32Array, speech: SpeechTable): Unit[] {
  const units: Unit[] = []
  let from = 0
  for (let index = 1; index <= tokens.length; index++) {
    if (index < tokens.length && index - from < LONGEST && !breaks(tokens, quoteAt, speech, index)) continue
    units.push({ from: pastDateline(tokens, from, index), to: index, paragraph: tokens[from].paragraph })
    from = index
  }
  return units
}

const DATELINE = 14

// "TARNHOLM, Nov 2 (Agency) - Two boats": the dateline is nobody's words.
function pastDateline(tokens: readonly Token[], from: number, to: number): number {
  if (from > 0 && tokens[from - 1].paragraph === tokens[from].paragraph) return from
  let marked = /^\p{Lu}{3,}$/u.test(tokens[from].text)
  for (let index = from; index < Math.min(to - 1, from + DATELINE); index++) {
    const { text, kind, capital } = tokens[index]
    if (text === '(') marked = true
    if (/^[-–—]$/.test(text) || (text === '-' && tokens[index + 1].text === '-'))
      return marked && index > from ? index + 1 : from
    if (kind === 'word' && !capital && text !== 'of') return from
    if (kind === 'mark' && !/^[,.()/]$/.test(text)) return from
  }
  return from
}

function breaks(tokens: readonly Token[], quoteAt: Int32Array, speech: SpeechTable, index: number): boolean {
  const before = tokens[index - 1]
  const here = tokens[index]
  if (before.paragraph !== here.paragraph) return true
  if (before.sentence === here.sentence) return false
  if (quoteAt[index] >= 0) return quoteAt[index] !== quoteAt[index - 1]
  return quoteAt[index - 1] < 0 || !speakerFollows(tokens, speech, index)
}

const FAR_SPEAKER = 20

// “Who would do that?” Tollin asked.
function speakerFollows(tokens: readonly Token[], speech: SpeechTable, index: number): boolean {
  let inner = index - 2
  while (inner > 0 && /^(?:["”»’']|'')$/.test(tokens[inner].text)) inner--
  if (!/^[?!,]$/.test(tokens[inner]?.text ?? '')) return false
  let far = 6
  for (let ahead = index; ahead < Math.min(tokens.length, index + far); ahead++) {
    const { lower, capital, kind, text, sentence } = tokens[ahead]
    if (ahead > index && /^(?:clause|person)$/.test(speech.verbs.get(lower) ?? '') && !capital) return true
    // “Who did that?” Mara Tollin, a harbour official, asked.
    if (text === ',' && tokens[ahead - 1].capital && sentence === tokens[index].sentence) far = FAR_SPEAKER
    else if (text === ',' && far === FAR_SPEAKER) continue
    else if (kind === 'mark' || (!capital && !/^(?:the|he|she|they|we|it|i)$/.test(lower) && ahead === index))
      return false
  }
  return false
}

import type { Article } from '../../domain/article.ts'
import type { Claim } from '../../domain/claim.ts'
import { spanOf } from '../../domain/span.ts'
import { tokens } from '../../text/tokens.ts'
import { readQuotes } from '../../text/quotes.ts'
import type { Heard } from './heard.ts'
import { remembered } from './memo.ts'
import { carries, type Standing } from './standing.ts'

const FEWEST_CHARACTERS = 8
const MOST_CHARACTERS = 800

/**
 * What stands between quotation marks and is in no quotation of the article's claims: its words can be compared though no words say who
 * said them. Of a carrier, none.
 */
export function looseQuotes(said: readonly Heard[]): Heard[] {
  const standings = [...new Set(said.map(({ standing }) => standing))].filter(({ role }) => !carries(role))
  return standings.flatMap(looseIn)
}

const looseIn = remembered((standing: Standing): readonly Heard[] =>
  found(standing.article, standing.claims).map(claim => ({ claim, standing })),
)

const MARK = /["“”„‟«»‹›「」『』《‘‚`]|''/g

function found(article: Article, claims: readonly Claim[]): Claim[] {
  const taken = claims
    .filter(({ kind, span }) => (kind === 'quote' || kind === 'statement') && span.in !== 'title')
    .flatMap(({ span, attribution }) => attribution?.content ?? [span])
  const isTaken = (from: number, to: number) => taken.some(({ start, end }) => from < end && start < to)
  return markedLines(article.text, isTaken)
    .flatMap(({ start, text }) => quotesIn(text, start, article.language))
    .filter(({ start, end }) => end - start >= FEWEST_CHARACTERS && end - start <= MOST_CHARACTERS)
    .filter(quote => !isTaken(quote.start, quote.end))
    .map(({ start, end }) => ({ id: `q${start}`, kind: 'quote', span: spanOf(article, start, end) }))
}

/** Paragraphs with a quotation mark that stands in no claim: most have none. */
function markedLines(text: string, isTaken: (from: number, to: number) => boolean): { start: number; text: string }[] {
  let start = 0
  return text.split('\n').flatMap(line => {
    const from = start
    start += line.length + 1
    const isFree = [...line.matchAll(MARK)].some(({ index }) => !isTaken(from + index, from + index + 1))
    return isFree ? [{ start: from, text: line }] : []
  })
}

function quotesIn(text: string, offset: number, language: string): { start: number; end: number }[] {
  const all = tokens(text, language)
  return readQuotes(all)
    .filter(({ closed }) => closed)
    .map(({ from, to }) => ({ start: offset + all[from].start, end: offset + all[to - 1].end }))
}

import type { Found } from './attribution-frames.ts'
import type { Range, SpokenText, Unit } from './attribution-sentences.ts'
import { sourceAfter, sourceBefore } from './attribution-source.ts'

const SHORTEST = 4
const FAR_VERB = 14

/** Any verb beside a whole quotation says it, also one that no table knows: "“…,” she deadpanned.", "He demurred: “…”". */
export function besideQuotation(spoken: SpokenText, unit: Unit): Found[] {
  const quote = quoteIn(spoken, unit)
  if (!quote || quote.to - quote.from < SHORTEST) return []
  const found = quote.from === unit.from ? afterQuotation(spoken, unit, quote) : announced(spoken, unit, quote)
  return found ? [found] : []
}

function quoteIn({ quoteAt }: SpokenText, unit: Unit): Range | undefined {
  let from = unit.from
  while (from < unit.to && quoteAt[from] < 0) from++
  if (from === unit.to) return undefined
  let to = from
  while (to < unit.to && quoteAt[to] === quoteAt[from]) to++
  return { from, to }
}

function afterQuotation(spoken: SpokenText, unit: Unit, quote: Range): Found | undefined {
  const { tokens, quoteAt } = spoken
  if (!/^[,?!]$/.test(tokens[quote.to - 2].text) || quote.to >= unit.to) return undefined
  const first = tokens[quote.to]
  if (isVerb(spoken, quote.to) && tokens[quote.to + 1]?.kind === 'word') {
    const source = sourceAfter(spoken, unit, quote.to + 1)
    return source && made(unit, source, quote.to, quote)
  }
  if (first.kind !== 'word' || spoken.speech.prepositions.has(first.lower)) return undefined
  for (let verb = quote.to + 1; verb < Math.min(unit.to, quote.to + FAR_VERB) && quoteAt[verb] < 0; verb++) {
    if (!isVerb(spoken, verb)) continue
    const source = sourceBefore(spoken, unit, { from: verb })
    return source && source.from >= quote.to ? made(unit, source, verb, quote) : undefined
  }
  return undefined
}

function announced(spoken: SpokenText, unit: Unit, quote: Range): Found | undefined {
  const verb = quote.from - 2
  if (verb <= unit.from || spoken.tokens[quote.from - 1].text !== ':' || !isVerb(spoken, verb)) return undefined
  const source = sourceBefore(spoken, unit, { from: verb })
  return source && made(unit, source, verb, { from: quote.from, to: unit.to })
}

function made(unit: Unit, source: Range, verb: number, content: Range): Found {
  return { source, cue: { from: verb, to: verb + 1 }, content: [content], unit }
}

function isVerb({ tokens, speech }: SpokenText, at: number): boolean {
  const { lower, capital, kind } = tokens[at]
  if (kind !== 'word' || capital || speech.adverbs.has(lower) || speech.auxiliaries.has(lower)) return false
  return (
    lower.length > 4 &&
    /(?:ed|[^s]s)$/.test(lower) &&
    !/(?:ness|ous|'s)$/.test(lower) &&
    !speech.prepositions.has(lower)
  )
}

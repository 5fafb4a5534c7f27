import type { Found } from './attribution-frames.ts'
import { restFrom } from './attribution-content.ts'
import type { Range, SpokenText, Unit } from './attribution-sentences.ts'
import { sourceAfter } from './attribution-source.ts'

const DASH = /^[—–―-]$/

/** “…” — Mara Tollin: a quotation signed with a dash. */
export function signedBy(spoken: SpokenText, number: number): Found[] {
  const { tokens } = spoken
  const unit = spoken.units[number]
  const before = spoken.units[number - 1]
  if (!before || unit.to - unit.from > 12 || !DASH.test(tokens[unit.from].text) || !tokens[unit.from + 1]?.capital)
    return []
  if (!wholeQuotation(spoken, before) || before.paragraph < unit.paragraph - 2) return []
  const source = sourceAfter(spoken, unit, unit.from + 1)
  if (!source) return []
  return [
    { source, cue: { from: unit.from, to: unit.from + 1 }, content: [{ from: before.from, to: before.to }], unit },
  ]
}

/** TOLLIN: It is closed. — a paragraph of a transcript. */
export function transcribed(spoken: SpokenText, number: number): Found[] {
  const { tokens, units } = spoken
  const unit = units[number]
  if (units[number - 1]?.paragraph === unit.paragraph) return []
  let colon = unit.from
  while (colon < Math.min(unit.to, unit.from + 7) && /^[\p{Lu}.'’()-]/u.test(tokens[colon].text)) colon++
  if (LABEL.test(tokens[unit.from].text) || colon === unit.from || tokens[colon]?.text !== ':' || colon + 1 >= unit.to)
    return []
  const shouted = tokens.slice(unit.from, colon).every(({ text }) => text === text.toUpperCase())
  const headline = !shouted && isHeadline(spoken, unit, colon)
  if (!shouted && !headline && spoken.quoteAt[colon + 1] < 0) return []
  let last = number
  while (units[last + 1]?.paragraph === unit.paragraph) last++
  const source = { from: unit.from, to: colon }
  return [{ source, cue: { from: colon, to: colon + 1 }, content: [{ from: colon + 1, to: units[last].to }], unit }]
}

const LABEL =
  /^(?:Q|LOOK|WATCH|READ|UPDATE|UPDATED|CORRECTION|CLARIFICATION|NOTE|EMAIL|RELATED|MORE|SEE|VIDEO|PHOTOS?|BREAKING|EXCLUSIVE|BOOM|WARNING|ALERT|FACT|CONTACT|SOURCE|SOURCES|BY|PHOTO|TEL|FAX|PHONE|WHEN|WHERE|WHAT|WHO|WHY|HOW)$/
const LONGEST_HEADLINE = 30

// "Tollin: Bridge Stays Closed": a headline in capitals, its speaker first.
function isHeadline({ tokens, units, speech }: SpokenText, unit: Unit, colon: number): boolean {
  if (unit.to - colon > LONGEST_HEADLINE || colon - unit.from > 4) return false
  const words = tokens.slice(colon + 1, unit.to).filter(({ kind }) => kind === 'word')
  const capital = words.filter(({ capital: big }) => big).length
  const last = tokens[unit.to - 1].text
  const verb = words.some(({ lower }) => speech.finite.has(lower) || speech.auxiliaries.has(lower))
  return (
    words.length > 3 &&
    capital > words.length * 0.6 &&
    (last !== '.' || capital > words.length * 0.75) &&
    units.length > 0 &&
    (verb || words.length > 5)
  )
}

/** A sentence that is a quotation and nothing else goes on with the quotation before it. */
export function continueQuotation(spoken: SpokenText, unit: Unit, from: number, found: Found[]): boolean {
  const before = lastQuoted(spoken, found)
  if (!before || before.unit.paragraph < unit.paragraph - 2 || answers(spoken, unit, before)) return false
  before.content.push(restFrom(spoken, unit, from) ?? { from, to: unit.to })
  before.unit = unit
  return true
}

// “Who is it?” “Me.”: two quotations side by side are two speakers'.
function answers({ quoteAt, quotes }: SpokenText, unit: Unit, before: Found): boolean {
  const previous = (before.content.at(-1) as Range).to
  const alone = before.unit.to - before.unit.from === previous - (before.content.at(-1) as Range).from
  return (
    alone &&
    unit.paragraph === before.unit.paragraph &&
    previous === unit.from &&
    quotes[quoteAt[previous - 1]]?.closed === true
  )
}

const SHORTEST_FREE = 5

/** A sentence that is a quotation and nothing else, with nobody near who says it. */
export function freeQuotation({ tokens, units }: SpokenText, number: number): Found[] {
  const unit = units[number]
  const whole = unit.to - unit.from >= SHORTEST_FREE && /^[.?!…]$/.test(tokens[unit.to - 2].text)
  const cue = { from: unit.from, to: unit.from }
  return whole ? [{ source: undefined, cue, content: [{ from: unit.from, to: unit.to }], unit }] : []
}

// "…," she said, noting that it was late. "…": it goes on with what she said, not with what she noted.
function lastQuoted({ quoteAt }: SpokenText, found: readonly Found[]): Found | undefined {
  const last = found.at(-1)
  for (let index = found.length - 1; index >= 0 && found[index].unit === last?.unit; index--) {
    const previous = found[index].content.at(-1) as Range
    if (quoteAt[previous.to - 1] >= 0) return found[index]
  }
  return undefined
}

const SHORTEST_FLOATING = 6

/** Where a quotation begins that makes up most of a sentence without a cue: "Instead, “he gave up.”" */
export function floatingQuotation({ tokens, quoteAt }: SpokenText, unit: Unit): number | undefined {
  let from = unit.from
  while (from < unit.to && quoteAt[from] < 0) from++
  let to = from
  while (to < unit.to && quoteAt[to] === quoteAt[from]) to++
  // "His answer: “…”" has a speaker of its own, whoever he is.
  if (from > unit.from && tokens[from - 1].text === ':') return undefined
  return to - from >= SHORTEST_FLOATING && (to - from) * 3 > (unit.to - unit.from) * 2 ? from : undefined
}

export function wholeQuotation({ quoteAt }: SpokenText, unit: Unit): boolean {
  return quoteAt[unit.from] >= 0 && quoteAt[unit.to - 1] === quoteAt[unit.from]
}

import { contentBefore, contentEnd, contentStart, onlyAdverbials, showing } from './attribution-content.ts'
import { type Cue, cuesOf } from './attribution-cues.ts'
import type { Range, SpokenText, Unit } from './attribution-sentences.ts'
import { mainSubject, sourceAfter, sourceBefore } from './attribution-source.ts'

/** Source, cue and content as token ranges. */
export interface Found {
  source: Range | undefined
  cue: Range
  content: Range[]
  unit: Unit
}

/** A cue with the words for its source, before its content is known. */
interface Sourced {
  cue: Cue
  source: Range
  /** The source follows the cue: "said X". */
  inverted: boolean
}

/** Every attribution of a text, and quotations that go on after them. */
export function foundAttributions(spoken: SpokenText): Found[] {
  const found: Found[] = []
  let announced: Sourced | undefined
  let goesOn = false
  spoken.units.forEach((unit, number) => {
    const whole = wholeQuotation(spoken, unit)
    if (whole && announced) found.push(announcedQuotation(announced, unit))
    const here = whole
      ? []
      : [
          ...inUnit(spoken, unit),
          ...accordingIn(spoken, unit),
          ...nounsIn(spoken, unit),
          ...signedBy(spoken, number),
          ...transcribed(spoken, number),
        ]
    if (whole && !announced && goesOn) continueQuotation(spoken, unit, found)
    else if (!whole) found.push(...here)
    goesOn = here.length > 0 || (whole && (goesOn || announced !== undefined))
    announced = whole ? undefined : announcing(spoken, unit)
  })
  return found
}

/** The cue of a sentence that ends in a colon and announces the quotation of the next paragraph. */
function announcing(spoken: SpokenText, unit: Unit): Sourced | undefined {
  if (spoken.tokens[unit.to - 1].text !== ':') return undefined
  return sourcedCues(spoken, unit).findLast(
    ({ cue, inverted }) => !inverted && (cue.frame === 'clause' || cue.frame === 'person'),
  )
}

function announcedQuotation({ cue, source }: Sourced, unit: Unit): Found {
  return { source, cue: { from: cue.from, to: cue.to }, content: [{ from: unit.from, to: unit.to }], unit }
}

const DASH = /^[—–―-]$/

/** “…” — Mara Tollin: a quotation signed with a dash. */
function signedBy(spoken: SpokenText, number: number): Found[] {
  const { tokens } = spoken
  const unit = spoken.units[number]
  const before = spoken.units[number - 1]
  if (!before || unit.to - unit.from > 12 || !DASH.test(tokens[unit.from].text) || !tokens[unit.from + 1]?.capital)
    return []
  if (!wholeQuotation(spoken, before) || before.paragraph < unit.paragraph - 1) return []
  const source = sourceAfter(spoken, unit, unit.from + 1)
  if (!source) return []
  return [
    { source, cue: { from: unit.from, to: unit.from + 1 }, content: [{ from: before.from, to: before.to }], unit },
  ]
}

function inUnit(spoken: SpokenText, unit: Unit): Found[] {
  const sourced = sourcedCues(spoken, unit)
  const stops = stopsOf(spoken, sourced)
  const found: Found[] = []
  for (const each of sourced) {
    const content = contentOf(spoken, unit, each, stops)
    if (content.length > 0)
      found.push({ source: each.source, cue: { from: each.cue.from, to: each.cue.to }, content, unit })
  }
  return found
}

function sourcedCues(spoken: SpokenText, unit: Unit): Sourced[] {
  const sourced: Sourced[] = []
  let shared: Range | undefined
  for (const cue of cuesOf(spoken, unit)) {
    const each = withSource(spoken, unit, cue, shared)
    if (!each) continue
    sourced.push(each)
    shared = each.source
  }
  return sourced
}

// Continued Tollin: “…”
function openingCue(spoken: SpokenText, unit: Unit, cue: Cue): Sourced | undefined {
  if (cue.from !== unit.from || cue.gerund || !spoken.tokens[cue.to]?.capital) return undefined
  const source = sourceAfter(spoken, unit, cue.to)
  return source && spoken.tokens[source.to]?.text === ':'
    ? { cue: { ...cue, to: cue.to }, source, inverted: true }
    : undefined
}

function withSource(spoken: SpokenText, unit: Unit, cue: Cue, shared: Range | undefined): Sourced | undefined {
  const { tokens } = spoken
  if (cue.passive) {
    const source = tokens[cue.to]?.lower === 'by' ? sourceAfter(spoken, unit, cue.to + 1) : undefined
    return source ? { cue, source, inverted: true } : undefined
  }
  const before = tokens[cue.from - 1]
  if (cue.gerund || (before && cue.from > unit.from && /^(?:and|or|but|then)$/.test(before.lower))) {
    const source = shared ?? (cue.from > unit.from ? mainSubject(spoken, unit, cue.from) : undefined)
    return source ? { cue, source, inverted: false } : undefined
  }
  if (cue.from === unit.from) return openingCue(spoken, unit, cue)
  const turned = invertedSource(spoken, unit, cue)
  if (turned) return { cue, source: turned, inverted: true }
  const source = sourceBefore(spoken, unit, cue)
  return source ? { cue, source, inverted: false } : undefined
}

// “…,” said X — and: …, said X.
function invertedSource(spoken: SpokenText, unit: Unit, cue: Cue): Range | undefined {
  const { tokens, quoteAt } = spoken
  if (cue.frame === 'act' || cue.frame === 'thing') return undefined
  if (cue.to - cue.from > 2 || cue.from === unit.from || cue.to >= unit.to) return undefined
  const before = cue.from - 1
  const afterQuote = quoteAt[before] >= 0 || (tokens[before].text === ',' && quoteAt[before - 1] >= 0)
  const next = tokens[cue.to]
  if (next.kind === 'mark' || quoteAt[cue.to] >= 0 || next.lower === 'that') return undefined
  if (!afterQuote) return tokens[before].text === ',' ? plainInversion(spoken, unit, cue) : undefined
  return sourceAfter(spoken, unit, cue.to)
}

function plainInversion(spoken: SpokenText, unit: Unit, cue: Cue): Range | undefined {
  const source = sourceAfter(spoken, unit, cue.to)
  if (!source || !/^(?:said|says)$/.test(spoken.tokens[cue.verb].lower)) return undefined
  const verbs = spoken.tokens.slice(source.from, source.to).some(token => spoken.speech.finite.has(token.lower))
  const rest = spoken.tokens[source.to]
  if (verbs || (rest && source.to < unit.to && !/^[.,]$/.test(rest.text))) return undefined
  return sourceBefore(spoken, unit, cue) && !spoken.tokens[source.from].capital ? undefined : source
}

/** Token numbers where another attribution's words begin: its subject with the conjunction and comma before it. */
function stopsOf({ tokens }: SpokenText, sourced: readonly Sourced[]): number[] {
  const stops: number[] = []
  for (const { cue, source } of sourced) {
    let at = source.from > cue.from || source.to <= cue.from - 12 ? cue.from : source.from
    if (cue.gerund || source.to < cue.from - 12) at = cue.from
    if (source.to <= cue.from && tokens.slice(source.to, cue.from).some(token => /^(?:and|but)$/.test(token.lower)))
      at = cue.from
    const plain = at
    while (at > 0 && /^(?:and|but|while|although|though|yet|as|when|because)$/.test(tokens[at - 1].lower)) at--
    const comma = tokens[at - 1]?.text === ','
    if (comma || plain !== at) stops.push(at)
  }
  return stops.sort((a, b) => a - b)
}

function contentOf(
  spoken: SpokenText,
  unit: Unit,
  { cue, source, inverted }: Sourced,
  stops: readonly number[],
): Range[] {
  if (cue.passive) return passiveContent(spoken, unit, cue)
  const block: Range = inverted
    ? { from: cue.from, to: source.to }
    : { from: Math.min(source.from, cue.from), to: cue.to }
  const parenthetical =
    speaking(cue) || (cue.frame === 'shown' && (spoken.quoteAt[block.from - 1] >= 0 || showing(spoken.tokens, source)))
  const before =
    parenthetical && !cue.gerund && !quotesNext(spoken, unit, block)
      ? leading(spoken, unit, block, inverted)
      : undefined
  const told = before !== undefined && spoken.quoteAt[before.to - 1] >= 0
  if (
    before &&
    (inverted || told || (onlyAdverbials(spoken, unit, block.to) && complete(spoken, unit, before, block.to)))
  ) {
    const rest = afterParenthesis(spoken, unit, block.to, before)
    return rest ? [before, rest] : [before]
  }
  if (inverted && cue.from === unit.from) {
    const opened = restFrom(spoken, unit, source.to + 1)
    return opened ? [opened] : []
  }
  const from = contentStart(spoken, unit, cue, source)
  if (from === undefined) return before ? [before] : []
  const to = contentEnd(spoken, unit, from, cue, stops)
  return to > from ? [{ from, to }] : []
}

/** "As for the bridge, she said, “Who would do that?”": the quotation alone is content. */
function quotesNext({ tokens, quoteAt }: SpokenText, unit: Unit, block: Range): boolean {
  const at = tokens[block.to]?.text === ',' || tokens[block.to]?.text === ':' ? block.to + 1 : -1
  if (at < 0 || at >= unit.to || quoteAt[at] < 0 || quoteAt[block.from - 1] >= 0) return false
  return tokens[at + 1]?.capital === true
}

function speaking({ frame }: Cue): boolean {
  return frame === 'clause' || frame === 'person'
}

/** Content before needs a verb of its own where words follow the cue: "On Monday, she said in Tarn" has none. */
function complete({ tokens, quoteAt, speech }: SpokenText, unit: Unit, before: Range, after: number): boolean {
  if (after >= unit.to || /^[.,;!?]$/.test(tokens[after].text)) return true
  for (let index = before.from; index < before.to; index++) {
    if (quoteAt[index] >= 0) return true
    const { lower } = tokens[index]
    if (speech.finite.has(lower) || speech.auxiliaries.has(lower)) return true
  }
  return false
}

function passiveContent(spoken: SpokenText, unit: Unit, cue: Cue): Range[] {
  const content = sourceBefore(spoken, unit, cue)
  return content ? [content] : []
}

function leading(spoken: SpokenText, unit: Unit, block: Range, inverted: boolean): Range | undefined {
  const { tokens, quoteAt } = spoken
  const before = block.from - 1
  if (before < unit.from) return undefined
  const afterQuote = quoteAt[before] >= 0
  if (!afterQuote && tokens[before].text !== ',') return undefined
  if (!afterQuote && !inverted && block.from - unit.from < 2) return undefined
  return contentBefore(spoken, unit, unit.from, block.from)
}

// “Yes,” she said, “but not now.” — and: The road, he said, is closed.
function afterParenthesis(spoken: SpokenText, unit: Unit, at: number, before: Range): Range | undefined {
  const { tokens, quoteAt } = spoken
  const quoted = quoteAt[before.to - 1] >= 0
  for (let index = at; index < unit.to; index++) {
    if (quoteAt[index] < 0 && spoken.speech.gerunds.has(tokens[index].lower)) return undefined
    if (quoteAt[index] < 0) continue
    const mark = tokens[index - 1]?.text ?? ''
    return /^[,:;—–.-]$/.test(mark) ? restFrom(spoken, unit, index) : undefined
  }
  if (quoted || tokens[at]?.text !== ',' || at + 1 >= unit.to) return undefined
  const next = tokens[at + 1].lower
  if (
    spoken.speech.gerunds.has(next) ||
    /^(?:who|which|and|but|while|as|when|in|on|at|after|during|citing|referring)$/.test(next)
  ) {
    return undefined
  }
  return restFrom(spoken, unit, at + 1)
}

function restFrom(spoken: SpokenText, unit: Unit, from: number): Range | undefined {
  let to = unit.to
  const { tokens, quoteAt } = spoken
  while (to > from + 1 && tokens[to - 1].kind === 'mark' && quoteAt[to - 1] < 0) to--
  return to > from ? { from, to } : undefined
}

/** "According to X, …" and "…, according to X." */
function accordingIn(spoken: SpokenText, unit: Unit): Found[] {
  const { tokens, speech } = spoken
  const found: Found[] = []
  for (let index = unit.from; index < unit.to - 2; index++) {
    if (spoken.quoteAt[index] >= 0) continue
    const pair = `${tokens[index].lower} ${tokens[index + 1].lower}`
    if (!speech.according.includes(pair)) continue
    const source = sourceAfter(spoken, unit, index + 2, true)
    if (!source) continue
    const content =
      index === unit.from ? afterSource(spoken, unit, source) : contentBefore(spoken, unit, unit.from, index)
    if (content) found.push({ source, cue: { from: index, to: index + 2 }, content: [content], unit })
  }
  return found
}

function afterSource(spoken: SpokenText, unit: Unit, source: Range): Range | undefined {
  const from = spoken.tokens[source.to]?.text === ',' ? source.to + 1 : source.to
  return from < unit.to ? restFrom(spoken, unit, from) : undefined
}

/** A sentence that is a quotation and nothing else goes on with the quotation before it. */
function continueQuotation(spoken: SpokenText, unit: Unit, found: Found[]): void {
  const before = lastQuoted(spoken, found)
  if (!before || before.unit.paragraph < unit.paragraph - 2) return
  before.content.push({ from: unit.from, to: unit.to })
  before.unit = unit
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

function wholeQuotation({ quoteAt }: SpokenText, unit: Unit): boolean {
  return quoteAt[unit.from] >= 0 && quoteAt[unit.to - 1] === quoteAt[unit.from]
}

/** "Tollin's claim that …", "her refusal to …": the noun carries what was said or wanted. */
function nounsIn(spoken: SpokenText, unit: Unit): Found[] {
  const { tokens, speech, quoteAt } = spoken
  const found: Found[] = []
  for (let index = unit.from + 1; index < unit.to - 1; index++) {
    if (!speech.nouns.has(tokens[index].lower) || quoteAt[index] >= 0) continue
    if (
      !/^(?:that|to)$/.test(tokens[index + 1].lower) ||
      tokens[index + 2]?.capital === (tokens[index + 1].lower === 'to')
    )
      continue
    const cue = { from: index, to: index + 1 }
    const owner = ownerOf(spoken, unit, index)
    if (!owner) continue
    const to = contentEnd(
      spoken,
      unit,
      index + 1,
      { ...cue, verb: index, frame: 'act', passive: false, gerund: false },
      [],
    )
    found.push({ source: owner, cue: { from: owner.to, to: index + 1 }, content: [{ from: index + 1, to }], unit })
  }
  return found
}

function ownerOf(spoken: SpokenText, unit: Unit, noun: number): Range | undefined {
  const { tokens } = spoken
  for (let index = noun - 1; index >= Math.max(unit.from, noun - 3); index--) {
    const { lower } = tokens[index]
    if (/^(?:his|her|their|its|my|our)$/.test(lower)) return { from: index, to: index + 1 }
    if (/^['’]s$/.test(lower)) return sourceBefore(spoken, unit, { from: index })
    if (tokens[index].kind === 'mark') return undefined
  }
  return undefined
}

/** TOLLIN: It is closed. — a paragraph of a transcript. */
function transcribed(spoken: SpokenText, number: number): Found[] {
  const { tokens, units } = spoken
  const unit = units[number]
  if (units[number - 1]?.paragraph === unit.paragraph) return []
  let colon = unit.from
  while (colon < Math.min(unit.to, unit.from + 7) && /^[\p{Lu}.'’()-]/u.test(tokens[colon].text)) colon++
  if (colon === unit.from || tokens[colon]?.text !== ':' || colon + 1 >= unit.to) return []
  const shouted = tokens.slice(unit.from, colon).every(({ text }) => text === text.toUpperCase())
  if (!shouted && spoken.quoteAt[colon + 1] < 0) return []
  let last = number
  while (units[last + 1]?.paragraph === unit.paragraph) last++
  const source = { from: unit.from, to: colon }
  return [{ source, cue: { from: colon, to: colon + 1 }, content: [{ from: colon + 1, to: units[last].to }], unit }]
}

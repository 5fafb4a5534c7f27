import {
  contentBefore,
  contentEnd,
  contentStart,
  onlyAdverbials,
  restFrom,
  showing,
  splits,
} from './attribution-content.ts'
import {
  continueQuotation,
  floatingQuotation,
  freeQuotation,
  signedBy,
  transcribed,
  wholeQuotation,
} from './attribution-marks.ts'
import { accordingIn, nounsIn } from './attribution-nouns.ts'
import { besideQuotation } from './attribution-beside.ts'
import { withCited } from './attribution-cited.ts'
import { type Cue, cuesOf } from './attribution-cues.ts'
import type { Range, SpokenText, Unit } from './attribution-sentences.ts'
import { beforeTime, mainSubject, sourceAfter, sourceBefore } from './attribution-source.ts'

/** Source, cue and content as token ranges. */
export interface Found {
  source: Range | undefined
  cue: Range
  content: Range[]
  unit: Unit
  /** Who passed it on: "Reuters" in "Reuters quoted officials as saying". */
  via?: Range
  /** What stands in its content is not passed on by it: "rejected her claim that". */
  opaque?: boolean
}

/** A cue with the words for its source, before its content is known. */
interface Sourced {
  cue: Cue
  source: Range
  /** The source follows the cue: "said X". */
  inverted: boolean
  via?: Range
}

/** Every attribution of a text, and quotations that go on after them. */
export function foundAttributions(spoken: SpokenText): Found[] {
  const found: Found[] = []
  let announced: Sourced | undefined
  let goesOn = false
  spoken.units.forEach((unit, number) => {
    const whole = wholeQuotation(spoken, unit)
    if (whole && announced) found.push(announcedQuotation(announced, unit))
    const here = whole ? [] : attributionsIn(spoken, unit, number)
    if (whole && !announced && (!goesOn || !continueQuotation(spoken, unit, unit.from, found)))
      found.push(...freeQuotation(spoken, number))
    else if (!whole) found.push(...here)
    const floating = here.length === 0 && !whole && goesOn ? floatingQuotation(spoken, unit) : undefined
    if (floating !== undefined) continueQuotation(spoken, unit, floating, found)
    const aside = here.length === 0 && goesOn && spoken.units[number + 1]?.paragraph === unit.paragraph
    goesOn = here.length > 0 || aside || (whole && (goesOn || announced !== undefined))
    announced = whole ? undefined : announcing(spoken, unit)
  })
  return found
}

function attributionsIn(spoken: SpokenText, unit: Unit, number: number): Found[] {
  const found = [
    ...inUnit(spoken, unit),
    ...accordingIn(spoken, unit),
    ...nounsIn(spoken, unit),
    ...signedBy(spoken, number),
    ...transcribed(spoken, number),
  ]
  return withCited(spoken, unit, found.length > 0 ? found : besideQuotation(spoken, unit))
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

function inUnit(spoken: SpokenText, unit: Unit): Found[] {
  const sourced = sourcedCues(spoken, unit)
  const stops = stopsOf(spoken, sourced)
  const found: Found[] = []
  for (const each of sourced) {
    const content = contentOf(spoken, unit, each, stops)
    if (content.length > 0)
      found.push({
        source: each.source,
        cue: { from: each.cue.from, to: each.cue.to },
        content,
        unit,
        opaque: !speaking(each.cue) && each.cue.frame !== 'shown',
        ...(each.via ? { via: each.via } : {}),
      })
  }
  return found
}

function sourcedCues(spoken: SpokenText, unit: Unit): Sourced[] {
  const sourced: Sourced[] = []
  let shared: Range | undefined
  for (const cue of cuesOf(spoken, unit)) {
    if (cue.from < (sourced.at(-1)?.cue.to ?? 0)) continue
    const each =
      quotedBy(spoken, unit, cue) ?? saidAs(spoken, cue, sourced.at(-1)) ?? withSource(spoken, unit, cue, shared)
    if (!each) continue
    sourced.push(each)
    shared = each.source
  }
  return sourced
}

const FAR_SAYING = 12

// "was quoted by the agency as saying": a cue up to "saying", the agency passed it on.
function quotedBy(spoken: SpokenText, unit: Unit, cue: Cue): Sourced | undefined {
  const { tokens } = spoken
  if (!cue.passive || !/^(?:quoted|cited)$/.test(tokens[cue.verb].lower)) return undefined
  let to = cue.to
  while (to < Math.min(unit.to - 2, cue.to + FAR_SAYING) && tokens[to].lower !== 'as') to++
  const source =
    tokens[to].lower === 'as' && tokens[to + 1].lower === 'saying' ? sourceBefore(spoken, unit, cue) : undefined
  if (!source) return undefined
  const agent = tokens[cue.to].lower === 'by' && cue.to + 1 < to ? { from: cue.to + 1, to } : undefined
  const whole: Cue = { ...cue, to: to + 2, frame: 'clause', passive: false }
  return { cue: whole, source, inverted: false, ...(agent ? { via: agent } : {}) }
}

// "Reuters quoted officials as saying": the officials say it.
function saidAs({ tokens }: SpokenText, cue: Cue, before: Sourced | undefined): Sourced | undefined {
  if (!before || !cue.gerund || tokens[cue.from - 1]?.lower !== 'as') return undefined
  if (cue.from < before.cue.to) return undefined
  const source = { from: before.cue.to, to: cue.from - 1 }
  return source.to > source.from && tokens[source.from].kind !== 'mark'
    ? { cue, source, inverted: false, via: before.source }
    : undefined
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
    const own = cue.gerund ? ownSubject(spoken, unit, cue) : undefined
    const source = own ?? shared ?? (cue.from > unit.from ? mainSubject(spoken, unit, cue.from) : undefined)
    return source ? { cue, source, inverted: false } : undefined
  }
  if (cue.from === unit.from) return openingCue(spoken, unit, cue)
  const turned = invertedSource(spoken, unit, cue)
  if (turned) return { cue, source: turned, inverted: true }
  const source = sourceBefore(spoken, unit, cue) ?? coordinated(spoken, unit, cue)
  return source ? { cue, source, inverted: false } : undefined
}

// "offered her a job, then said": a later verb of the same subject.
function coordinated(spoken: SpokenText, unit: Unit, cue: Cue): Range | undefined {
  const { tokens } = spoken
  const begin = beforeTime(tokens, unit.from, cue.from)
  const joined = /^(?:and|but|then)$/.test(tokens[begin - 1].lower) || tokens[cue.from].lower === 'then'
  return joined && begin - 1 > unit.from ? mainSubject(spoken, unit, begin - 1) : undefined
}

const FAR_WITH = 8

// "…, with Karsund estimating that": the gerund's own subject.
function ownSubject({ tokens, quoteAt }: SpokenText, unit: Unit, cue: Cue): Range | undefined {
  for (let at = cue.from - 1; at > unit.from && at >= cue.from - FAR_WITH; at--) {
    if (tokens[at].kind === 'mark' || quoteAt[at] >= 0) return undefined
    if (tokens[at].lower === 'with') return at + 1 < cue.from ? { from: at + 1, to: cue.from } : undefined
  }
  return undefined
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
  const named = spoken.tokens.slice(source.from, source.to)
  const comma = named.findIndex(token => token.text === ',')
  const verbs = (comma < 0 ? named : named.slice(0, comma)).some(token => spoken.speech.finite.has(token.lower))
  const rest = spoken.tokens[source.to]
  if (verbs || (rest && source.to < unit.to && !/^[.,]$/.test(rest.text))) return undefined
  return sourceBefore(spoken, unit, cue) && !spoken.tokens[source.from].capital ? undefined : source
}

/** Token numbers where another attribution's words begin: its subject with the conjunction and comma before it. */
function stopsOf({ tokens }: SpokenText, sourced: readonly Sourced[]): number[] {
  const stops: number[] = []
  for (const { cue, source } of sourced) {
    if (cue.gerund && tokens[cue.from - 1]?.lower === 'as') continue
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
  if (!quoted && splits(spoken, unit, at)) return restFrom(spoken, unit, at + 1)
  for (let index = at; index < unit.to; index++) {
    if (quoteAt[index] < 0 && spoken.speech.gerunds.has(tokens[index].lower)) return undefined
    if (quoteAt[index] < 0) continue
    const mark = tokens[index - 1]?.text ?? ''
    return /^[,:;—–.-]$/.test(mark) ? restFrom(spoken, unit, index) : undefined
  }
  return undefined
}

import {
  contentBefore,
  contentEnd,
  contentStart,
  onlyAdverbials,
  restFrom,
  showing,
  splits,
} from './attribution-content.ts'
import type { Cue } from './attribution-cues.ts'
import type { Range, SpokenText, Unit } from './attribution-sentences.ts'
import { sourceBefore } from './attribution-source.ts'
import type { Sourced } from './attribution-sourced.ts'

/** Token numbers where another attribution's words begin: its subject with the conjunction and comma before it. */
export function stopsOf({ tokens }: SpokenText, sourced: readonly Sourced[]): number[] {
  const stops: number[] = []
  for (const { cue, source } of sourced) {
    if (cue.gerund && tokens[cue.from - 1]?.lower === 'as') continue
    if (cue.gerund && source.from >= cue.to) stops.push(source.from)
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

/** What a cue with its source says: before it, after it, or around it. */
export function contentOf(
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

/** True for cues that may stand as an insertion: "…, she said". */
export function speaking({ frame }: Cue): boolean {
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

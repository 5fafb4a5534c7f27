import type { Cue } from './attribution-cues.ts'
import type { Range, SpokenText, Unit } from './attribution-sentences.ts'

const ADVERBIAL =
  /^(?:in|on|at|during|to|of|about|after|before|when|while|as|following|from|via|through|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|earlier|later|this|today|yesterday|again|with|by|for|under)$/

/** Where content that follows a cue begins: at "that", at a quotation, after a colon, or at once. Undefined: nowhere. */
export function contentStart(spoken: SpokenText, unit: Unit, cue: Cue): number | undefined {
  const { tokens, quoteAt, speech } = spoken
  let index = cue.to
  if (index >= unit.to) return undefined
  const opener = openerAhead(spoken, unit, cue)
  if (opener !== undefined) return opener
  if (tokens[index].text === ':' || tokens[index].text === ',') index++
  if (index >= unit.to || (tokens[index].kind === 'mark' && quoteAt[index] < 0 && tokens[index].text !== '$'))
    return undefined
  if (cue.frame === 'shown') return undefined
  if (cue.frame === 'act') return startOfAct(tokens, index)
  if (cue.frame === 'person') return startAfterPerson(spoken, unit, index)
  if (
    cue.frame === 'clause' &&
    ADVERBIAL.test(tokens[index].lower) &&
    !/^(?:this|in|on|for|at)$/.test(tokens[index].lower)
  )
    return undefined
  return speech.prepositions.has(tokens[index].lower) && cue.frame === 'thing' ? undefined : index
}

function startOfAct(tokens: SpokenText['tokens'], index: number): number | undefined {
  const { lower, kind } = tokens[index]
  if (kind === 'mark') return undefined
  return /^(?:in|on|at|from|by|with|about|and|or|as|of)$/.test(lower) ? undefined : index
}

// "told AFP the town was", "urged voters to go": the person is no content.
function startAfterPerson({ tokens, speech }: SpokenText, unit: Unit, index: number): number | undefined {
  for (let ahead = index + 1; ahead < Math.min(unit.to, index + 7); ahead++) {
    if (tokens[ahead].lower === 'to' && tokens[ahead + 1] && !tokens[ahead + 1].capital) return ahead
    if (tokens[ahead].kind === 'mark') return undefined
    const pronoun = /^(?:he|she|they|it|we|i|there|the|his|her|their)$/.test(tokens[ahead].lower)
    if (pronoun && !speech.prepositions.has(tokens[ahead - 1].lower)) return ahead
  }
  return undefined
}

function openerAhead({ tokens, quoteAt, speech }: SpokenText, unit: Unit, cue: Cue): number | undefined {
  const near = cue.frame === 'act' || cue.frame === 'thing' ? 1 : 16
  let adverbial = cue.frame === 'person' || cue.to >= unit.to || ADVERBIAL.test(tokens[cue.to].lower)
  for (let index = cue.to; index < Math.min(unit.to, cue.to + near); index++) {
    const { lower, text } = tokens[index]
    if (quoteAt[index] >= 0)
      return index === cue.to || adverbial || /^[,:]$/.test(tokens[index - 1].text)
        ? opensAt(quoteAt, index)
        : undefined
    if (speech.openers.has(lower) && (index === cue.to || (adverbial && lower === 'that'))) return index
    if (text === ':' && index + 1 < unit.to && quoteAt[index + 1] < 0) return index + 1
    if (text === ',' || text === ':') adverbial = true
    else if (!adverbial && index > cue.to) return undefined
    if (/^[;.—–]$/.test(text)) return undefined
  }
  return undefined
}

function opensAt(quoteAt: Int32Array, index: number): number {
  let from = index
  while (from > 0 && quoteAt[from - 1] === quoteAt[index]) from--
  return from
}

/** Where content that begins at `from` ends. `stops` are token numbers at which something else begins. */
export function contentEnd(spoken: SpokenText, unit: Unit, from: number, cue: Cue, stops: ReadonlySet<number>): number {
  const { tokens, quoteAt } = spoken
  let index = from + 1
  for (; index < unit.to; index++) {
    if (stops.has(index)) break
    if (quoteAt[index] >= 0) continue
    const { text } = tokens[index]
    if (text === ';') break
    if ((cue.frame === 'thing' || cue.frame === 'act') && index > from && endsThing(spoken, unit, index)) break
    if (text === ',' && endsClause(spoken, unit, index)) break
  }
  return closed(spoken, from, index)
}

const STARTS_OTHER =
  /^(?:but|while|although|though|whereas|yet|which|even|saying|according|when|because|after|before|as|with|despite|so|since)$/

function endsThing({ tokens, speech }: SpokenText, unit: Unit, index: number): boolean {
  const { text } = tokens[index]
  if (/^[—–]$/.test(text)) return true
  if (text !== ',') return false
  const next = tokens[index + 1]
  if (!next || index + 1 >= unit.to) return true
  return (
    STARTS_OTHER.test(next.lower) ||
    speech.gerunds.has(next.lower) ||
    speech.prepositions.has(next.lower) ||
    next.lower.endsWith('ing')
  )
}

function endsClause({ tokens, quoteAt }: SpokenText, unit: Unit, comma: number): boolean {
  const next = tokens[comma + 1]
  if (!next || comma + 1 >= unit.to || quoteAt[comma + 1] >= 0) return false
  return /^(?:according)$/.test(next.lower)
}

/** The end without the marks that belong to the sentence and not to the content. */
function closed({ tokens, quoteAt }: SpokenText, from: number, to: number): number {
  let end = to
  while (
    end > from + 1 &&
    tokens[end - 1].kind === 'mark' &&
    quoteAt[end - 1] < 0 &&
    !/^[)%]$/.test(tokens[end - 1].text)
  )
    end--
  return end
}

/** Content that stands before its cue: from the sentence's beginning to the comma before `to`. */
export function contentBefore(spoken: SpokenText, unit: Unit, from: number, to: number): Range | undefined {
  const { tokens } = spoken
  let start = from
  while (start < to && /^(?:and|but|yet|so)$/.test(tokens[start].lower) && spoken.quoteAt[start] < 0) start++
  while (start < to && tokens[start].kind === 'mark' && spoken.quoteAt[start] < 0 && !/^[$(]$/.test(tokens[start].text))
    start++
  const end = closed(spoken, start, to)
  return end > start && start >= unit.from ? { from: start, to: end } : undefined
}

/** True where nothing but time, place and manner follows until the sentence ends or a comma comes. */
export function onlyAdverbials({ tokens, quoteAt, speech }: SpokenText, unit: Unit, from: number): boolean {
  if (from >= unit.to) return true
  const { text, lower, kind } = tokens[from]
  if (/^[.,;!?)—–-]$/.test(text)) return true
  if (quoteAt[from] >= 0) return false
  if (kind === 'mark') return text !== ':'
  return (
    ADVERBIAL.test(lower) ||
    speech.adverbs.has(lower) ||
    speech.gerunds.has(lower) ||
    /^(?:and|but|who|which|citing)$/.test(lower)
  )
}

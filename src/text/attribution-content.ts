import type { Cue } from './attribution-cues.ts'
import type { Range, SpokenText, Unit } from './attribution-sentences.ts'

/** Where content that follows a cue begins: at "that", at a quotation, after a colon, or at once. Undefined: nowhere. */
export function contentStart(spoken: SpokenText, unit: Unit, cue: Cue, source?: Range): number | undefined {
  const { tokens, quoteAt, speech } = spoken
  if (cue.to >= unit.to) return undefined
  const index = pastSetting(spoken, unit, cue)
  if (index === undefined || index >= unit.to) return undefined
  const { lower, text, kind } = tokens[index]
  if (quoteAt[index] >= 0 || speech.openers.has(lower)) return index
  if (kind === 'mark' && text !== '$' && text !== '@') return undefined
  if (cue.frame === 'shown' && !showing(tokens, source) && !seenAs(tokens, unit, cue)) return undefined
  if (cue.frame === 'act') return startOfAct(tokens, index)
  const bad =
    index === cue.to &&
    BAD_START.test(lower) &&
    !(lower === 'to' && takesInfinitive(spoken, cue)) &&
    !(lower === 'about' && AMOUNT.test(tokens[index + 1]?.text ?? ''))
  return bad ? undefined : index
}

const BAD_START = /^(?:and|or|of|from|with|about|by|to|as|but|off|up)$/

// "saw the plan as a trap"
function seenAs(tokens: SpokenText['tokens'], unit: Unit, cue: Cue): boolean {
  if (!/^(?:see|sees|saw|seeing)$/.test(tokens[cue.verb].lower)) return false
  for (let index = cue.to + 1; index < Math.min(unit.to, cue.to + 10) && tokens[index].kind !== 'mark'; index++) {
    if (tokens[index].lower === 'as') return true
  }
  return false
}

/** A poll, study or report shows whatever follows; a person "finds" and "sees" things. */
export function showing(tokens: SpokenText['tokens'], source: Range | undefined): boolean {
  if (!source) return false
  return tokens
    .slice(source.from, source.to)
    .some(token =>
      /^(?:polls?|stud(?:y|ies)|surveys?|reports?|analys[ie]s|data|research|records?|documents?|figures?|numbers?|results?|evidence|statistics|video|footage|review|investigation|e?-?mails?|averages?|articles?|stor(?:y|ies)|filings?|letters?|transcripts?|audits?|memos?|files|disclosures?|tests?|images?|photos?|photographs?|percent|majorit(?:y|ies)|half|thirds?|quarters?|%)$/.test(
        token.lower,
      ),
    )
}

function startOfAct(tokens: SpokenText['tokens'], index: number): number | undefined {
  return /^(?:in|on|at|from|by|with|about|and|or|as|of)$/.test(tokens[index].lower) ? undefined : index
}

/** The first token after time, place and the person told: "told AFP on Monday in Tarn that". Undefined: no content. */
function pastSetting(spoken: SpokenText, unit: Unit, cue: Cue): number | undefined {
  const { tokens, quoteAt, speech } = spoken
  let index = cue.frame === 'person' ? pastPerson(spoken, unit, cue.to) : cue.to
  for (let rounds = 0; rounds < 4 && index !== undefined && index < unit.to; rounds++) {
    const { lower, text } = tokens[index]
    if (quoteAt[index] >= 0 || (speech.openers.has(lower) && !(lower === 'when' && index > cue.to))) return index
    if (lower === 'to' && takesInfinitive(spoken, cue)) return index
    if (text === ',' || text === ':') index++
    else if (/^[—–-]$/.test(text) && index === cue.to) index = pastDashes(tokens, unit, index) ?? index + 1
    else if (DAY.test(lower)) index++
    else if (lower === 'about' && AMOUNT.test(tokens[index + 1]?.text ?? '')) return index
    else if (cue.frame !== 'act' && cue.frame !== 'thing' && SETTING.test(lower)) {
      const past = pastPhrase(spoken, unit, index)
      if (past === undefined) return cue.frame === 'clause' && /^(?:in|on|at|for|this)$/.test(lower) ? index : undefined
      index = past
    } else return index
  }
  return index
}

// "said — on Monday, as it happens — that"
function pastDashes(tokens: SpokenText['tokens'], unit: Unit, from: number): number | undefined {
  for (let index = from + 1; index < Math.min(unit.to, from + 16); index++) {
    if (/^[—–-]$/.test(tokens[index].text)) return index + 1
  }
  return undefined
}

/** Verbs of a clause that take an infinitive too: "vowed on Tuesday to stay". */
const PROMISED = /^(?:vow|pledg|promis|agree|swear|swore|hop(?:e|ing)|plead)/

function takesInfinitive({ tokens }: SpokenText, cue: Cue): boolean {
  return cue.frame === 'person' || (cue.to === cue.verb + 1 && PROMISED.test(tokens[cue.verb].lower))
}

const AMOUNT = /^(?:half|a|an|one|two|three|four|five|six|\d.*)$/

const DAY =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|earlier|later|recently|again|here|early|late)$/
const SETTING =
  /^(?:in|on|at|during|to|of|about|after|before|when|while|as|following|from|via|through|last|this|earlier|with|by|for|under|citing|quoting)$/
const OCCASION =
  /^(?:statement|interview|tweet|speech|e-?mail|post|memo|letter|year|week|month|day|report|release|debate|rally|conference|reporters|supporters|crowd|night|morning|afternoon|evening|hearing|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d{4})$/

/** The token after a phrase of time or place: at "that", at a quotation after a mark, after a comma or an occasion. */
function pastPhrase({ tokens, quoteAt, speech }: SpokenText, unit: Unit, from: number): number | undefined {
  if (tokens[from].lower === 'to' && quoteAt[from + 1] >= 0) return from
  for (let index = from + 1; index < Math.min(unit.to, from + 16); index++) {
    const { lower, text, capital } = tokens[index]
    if (lower === 'that' || (lower === 'whether' && index > from + 1)) return index
    if (text === ',' || text === ':') return index
    if (/^[;.—–]$/.test(text) && quoteAt[index] < 0) return undefined
    if (quoteAt[index] >= 0) return opensAt(quoteAt, index)
    if (!OCCASION.test(tokens[index - 1].lower)) continue
    if (capital && !DAY.test(lower)) return index
    if (speech.pronouns.has(lower) || /^(?:the|a|an|his|her|their|its|there|this|these)$/.test(lower)) return index
  }
  return undefined
}

// "told AFP the town was", "urged voters to go": the person is no content.
function pastPerson({ tokens, quoteAt, speech }: SpokenText, unit: Unit, from: number): number | undefined {
  if (quoteAt[from] >= 0 || /^(?:that|whether|how|why|what|if)$/.test(tokens[from].lower)) return from
  if (tokens[from].lower === 'to' && tokens[from + 1] && !tokens[from + 1].capital) return from
  for (let index = from + 1; index < Math.min(unit.to, from + 9); index++) {
    const { lower, text, kind } = tokens[index]
    if (text === '(') {
      while (index < unit.to && tokens[index].text !== ')') index++
      continue
    }
    if (quoteAt[index] >= 0 || text === ',' || text === ':' || speech.openers.has(lower)) return index
    if (lower === 'to' && tokens[index + 1] && !tokens[index + 1].capital) return index
    if (kind === 'mark' && !/^['’&]$/.test(text)) return undefined
    if (/^(?:on|in|at|during|after|about|before|via|by|last|this|earlier)$/.test(lower)) return index
    const subject = /^(?:he|she|they|it|we|i|there|the|his|her|their|a|an)$/.test(lower)
    if (subject && !speech.prepositions.has(tokens[index - 1].lower)) return index
    if (DAY.test(lower)) return index
  }
  return undefined
}

function opensAt(quoteAt: Int32Array, index: number): number {
  let from = index
  while (from > 0 && quoteAt[from - 1] === quoteAt[index]) from--
  return from
}

/** Where content that begins at `from` ends. `stops` are token numbers at which something else begins. */
export function contentEnd(spoken: SpokenText, unit: Unit, from: number, cue: Cue, stops: readonly number[]): number {
  const { tokens, quoteAt } = spoken
  // "said that if elected, she would ask": the comma ends the condition, not what was said.
  const first = tokens[from].lower === 'that' ? from + 1 : from
  const conditional = /^(?:if|when|unless|because|although|since|once|as|after|while)$/.test(tokens[first]?.lower ?? '')
  const stop = stops.find(at => at > from && at > cue.to && !(conditional && tokens[at - 1].text === ',')) ?? unit.to
  let index = from
  for (; index < stop; index++) {
    if (quoteAt[index] >= 0) {
      if (endsQuotation(spoken, index)) return index + 1
      continue
    }
    if (index === from) continue
    const { text } = tokens[index]
    if (text === ';') break
    if ((cue.frame === 'thing' || cue.frame === 'act') && endsThing(spoken, unit, index)) break
    if (text === ',' && endsClause(spoken, unit, index)) break
  }
  return closed(spoken, from, index)
}

/** The closing mark of a quotation whose last words end a sentence or stand before a comma. */
function endsQuotation({ tokens, quoteAt }: SpokenText, index: number): boolean {
  if (quoteAt[index + 1] === quoteAt[index] || tokens[index].kind !== 'mark') return false
  const inner = tokens[index - 1].text
  if (/^[.?!…]$/.test(inner)) return true
  return inner === ',' && quoteAt[index + 1] === undefined
    ? true
    : inner === ',' && !/^(?:and|or|but|the|a)$/.test(tokens[index + 1]?.lower ?? '')
}

const STARTS_OTHER =
  /^(?:and|but|the|a|an|who|he|she|they|it|while|although|though|whereas|yet|which|even|saying|according|when|because|after|before|as|with|despite|so|since)$/

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
  return /^(?:according|although|though|whereas|while|but|compared|said)$/.test(next.lower)
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
  while (start < to && /^(?:and|but)$/.test(tokens[start].lower) && spoken.quoteAt[start] < 0) start++
  while (start < to && tokens[start].kind === 'mark' && spoken.quoteAt[start] < 0 && !/^[$(]$/.test(tokens[start].text))
    start++
  const end = closed(spoken, start, to)
  const quoted = introducedQuotation(spoken, start, end)
  return end > start && start >= unit.from ? { from: quoted ?? start, to: end } : undefined
}

const ADVERBIAL =
  /^(?:in|on|at|during|to|of|about|after|before|when|while|as|following|from|via|through|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|earlier|later|this|today|yesterday|again|with|by|for|under)$/

// The banner had one message: “Go home,” it said. What leads up to a colon is no content.
function introducedQuotation({ tokens, quoteAt }: SpokenText, from: number, to: number): number | undefined {
  const quote = quoteAt[to - 1]
  if (quote === undefined || quote < 0) return undefined
  let at = to - 1
  while (at > from && quoteAt[at - 1] === quote) at--
  return at > from && /^[:—–(]$/.test(tokens[at - 1].text) && to - at > 4 ? at : undefined
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

/** What is left of a sentence from a token on, without its last marks. */
export function restFrom(spoken: SpokenText, unit: Unit, from: number): Range | undefined {
  let to = unit.to
  const { tokens, quoteAt } = spoken
  while (to > from + 1 && tokens[to - 1].kind === 'mark' && quoteAt[to - 1] < 0) to--
  return to > from ? { from, to } : undefined
}

/** "The harbour, Tollin said, remained open": what follows the second comma goes on with what was said. */
export function splits({ tokens, quoteAt, speech }: SpokenText, unit: Unit, comma: number): boolean {
  if (tokens[comma]?.text !== ',' || comma + 1 >= unit.to || quoteAt[comma + 1] >= 0) return false
  const { lower } = tokens[comma + 1]
  return (
    !speech.gerunds.has(lower) &&
    !/^(?:who|which|and|but|while|as|when|in|on|at|after|during|citing|referring)$/.test(lower)
  )
}

import type { Range, SpokenText, Unit } from './attribution-sentences.ts'
import type { Frame } from './languages/tables/speech.ts'
import type { Token } from './tokens.ts'

/** The words that say that somebody says, thinks or wants something. */
export interface Cue extends Range {
  frame: Frame
  /** Number of the main verb's token. */
  verb: number
  /** `was criticized by`: the source follows. */
  passive: boolean
  /** `saying`: the source is that of the sentence. */
  gerund: boolean
}

const DETERMINERS = new Set(
  'the a an this that these those his her its their our my your no any some every each another'.split(' '),
)
const BE = /^(?:is|are|was|were|be|been|being|'s|isn['’]t|aren['’]t|wasn['’]t|weren['’]t)$/
const NOUN_BEFORE = /^(?:'s|’s|of|in|for|with|by|on|at|from)$/
const VERB_BEFORE =
  /^(?:to|he|she|they|we|i|you|it|who|which|also|n't|not|never|will|would|can|could|should|may|might|must|has|have|had|did|do|does|don['’]t|didn['’]t|doesn['’]t)$/
/** Verbs that carry another by "to" and are no cues themselves: "continued to question". */
const CARRIERS =
  /^(?:continue[sd]?|continuing|went|goes|go|going|began|begin|begins|start|started|starts|tried|tries|try|trying|seem|seems|seemed|appear|appears|appeared|fail|failed|fails|manage|manages|managed|used|came|helped|rushed|moved|attempted|attempts|attempting|struggled|able|unable|happy|proud|quick|eager|ready|likely|keep|keeps|kept|on)$/

/** The cues of one sentence in order. Words inside quotations are nobody's cue here. */
export function cuesOf(spoken: SpokenText, unit: Unit): Cue[] {
  const found: Cue[] = []
  const headline = inCapitals(spoken, unit)
  for (let index = unit.from; index < unit.to; index++) {
    if (spoken.quoteAt[index] >= 0) continue
    const cue = cueAt(spoken, unit, index, headline)
    if (!cue) continue
    found.push(cue)
    index = cue.to - 1
  }
  return found
}

/** True where most words begin with a capital letter, as in headlines: there a capital tells nothing. */
function inCapitals({ tokens }: SpokenText, unit: Unit): boolean {
  let words = 0
  let capital = 0
  for (let index = unit.from; index < Math.min(unit.to, unit.from + 24); index++) {
    if (tokens[index].kind !== 'word') continue
    words++
    if (tokens[index].capital) capital++
  }
  return words > 3 && capital > words * 0.65
}

function cueAt(spoken: SpokenText, unit: Unit, index: number, headline: boolean): Cue | undefined {
  const { tokens, speech } = spoken
  const { lower } = tokens[index]
  const second = speech.particles.get(lower)
  const follows = tokens[index + 1]?.lower ?? ''
  const together = second?.has(follows) && index + 1 < unit.to
  const frame = together ? frameTogether(follows) : (speech.verbs.get(lower) ?? estimating(spoken, unit, index))
  if (!frame || !isVerb(spoken, unit, index, headline) || counts(spoken, unit, index)) return undefined
  return grouped(spoken, unit, index, frame, together ? index + 2 : index + 1)
}

const ADDS = /^(?:adds?|added|adding)$/
const ABOUT =
  /^(?:just|only|about|around|nearly|almost|some|another|roughly|over|up|to|more|than|a|an|at|least|as|many)$/

// "added 1.04 per cent", "adding just 12,000 jobs", "by 25 basis points to 4.75": sums, and nothing said.
function counts({ tokens }: SpokenText, unit: Unit, index: number): boolean {
  const { lower } = tokens[index]
  if (/^points?$/.test(lower))
    return /^(?:basis|percentage|index)$/.test(tokens[index - 1]?.lower ?? '') || tokens[index - 1]?.kind === 'number'
  if (!ADDS.test(lower)) return false
  let at = index + 1
  while (at < unit.to && at < index + 5 && ABOUT.test(tokens[at].lower)) at++
  return at < unit.to && (tokens[at].kind === 'number' || /^[$€£¥]$/.test(tokens[at].text))
}

const PUTS = new Set(['put', 'puts', 'set', 'places', 'placed'])

// "put the death toll at 19"
function estimating({ tokens, speech }: SpokenText, unit: Unit, index: number): Frame | undefined {
  if (!PUTS.has(tokens[index].lower) || !speech.framed) return undefined
  const ahead = tokens.slice(index + 1, Math.min(unit.to, index + 9)).map(({ lower }) => lower)
  const figure = ahead.findIndex(lower =>
    /^(?:tolls?|numbers?|figures?|counts?|costs?|total|loss(?:es)?|damages?|deaths)$/.test(lower),
  )
  return figure >= 0 && ahead.indexOf('at', figure) > 0 ? 'thing' : undefined
}

function frameTogether(second: string): Frame {
  return /^(?:out|in|back|up|it)$/.test(second) ? 'clause' : 'thing'
}

function isVerb(spoken: SpokenText, unit: Unit, index: number, headline: boolean): boolean {
  const { tokens, speech } = spoken
  const token = tokens[index]
  const before = index > unit.from ? tokens[index - 1] : undefined
  if (token.capital && !token.first && !headline) return false
  if (!before || before.kind === 'mark') {
    return !speech.alsoNouns.has(token.lower) || (before !== undefined && /^[,”"'’)]+$/.test(before.text))
  }
  if (/^(?:another|some)$/.test(before.lower) && /^(?:said|says|told|wrote)$/.test(token.lower)) return true
  if (DETERMINERS.has(before.lower)) return before.lower === 'that' && !speech.alsoNouns.has(token.lower)
  if (!speech.alsoNouns.has(token.lower) || VERB_BEFORE.test(before.lower)) return true
  if (speech.gerunds.has(token.lower) && opensQuotation(spoken, index + 1)) return true
  if (speech.gerunds.has(token.lower) && /^(?:by|for|after|before|while|upon|in|without)$/.test(before.lower)) {
    return /^(?:that|it|he|she|they|the|there|his|her|their|[,“"]|'')$/.test(tokens[index + 1]?.lower ?? '')
  }
  if (NOUN_BEFORE.test(before.lower)) return false
  if (/^(?:to|for|on)$/.test(tokens[index + 1]?.lower ?? '') && token.lower.endsWith('s') && before.capital) return true
  return closesSentence(spoken, unit, index) || nounCanFollow(tokens[index + 1])
}

// "The club owes nine million, filings show.": a clause of two or three words after the last comma.
function closesSentence({ tokens, speech, quoteAt }: SpokenText, unit: Unit, index: number): boolean {
  const next = tokens[index + 1]
  if (next && index + 1 < unit.to && !/^[.;]$/.test(next.text) && !/^(?:on|in|this|last)$/.test(next.lower))
    return false
  for (let back = index - 1; back > unit.from && back > index - 10; back--) {
    const { lower, text } = tokens[back]
    if (text === ',' || quoteAt[back] >= 0) return back < index - 1 && index - unit.from > 5
    if (speech.boundaries.has(lower) || speech.finite.has(lower) || speech.verbs.get(lower) === 'clause') return false
  }
  return false
}

// "a statement saying, “…”"
function opensQuotation({ tokens, quoteAt }: SpokenText, index: number): boolean {
  if (quoteAt[index] >= 0) return true
  return /^[,:]$/.test(tokens[index]?.text ?? '') && quoteAt[index + 1] >= 0
}

// "critics claim that" against "tax claims of": the next word tells.
function nounCanFollow(next: Token | undefined): boolean {
  if (!next) return false
  if (
    /^(?:of|from|was|were|is|are|and|or|by|to|have|has|had|in|on|for|against|with|at|as|about|said|says|will|would)$/.test(
      next.lower,
    )
  ) {
    return false
  }
  return !/^[.,;)!?—–-]$/.test(next.text)
}

/** The whole verb group around a verb: auxiliaries and adverbs before it, the word it takes along after it. */
function grouped(spoken: SpokenText, unit: Unit, verb: number, frame: Frame, end: number): Cue | undefined {
  const { tokens, speech } = spoken
  let from = groupStart(spoken, unit, verb)
  if (tokens[from - 1]?.lower === 'to' && from - 1 > unit.from) {
    const carrier = carrierStart(spoken, unit, from - 2)
    if (carrier === undefined) return undefined
    from = carrier
  }
  const words = tokens.slice(from, verb).map(token => token.lower)
  const be = words.some(word => BE.test(word))
  const gerund = speech.gerunds.has(tokens[verb].lower) && !be && !words.some(word => CARRIERS.test(word))
  if (frame !== 'clause' && frame !== 'person' && idle(spoken, unit, from, words, gerund, tokens[verb].lower))
    return undefined
  const participle = speech.participles.has(tokens[verb].lower) && verb > unit.from
  const reduced = participle && words.length === 0 && tokens[end]?.lower === 'by' && end < unit.to
  return { from, to: end, frame, verb, passive: (participle && be) || reduced, gerund }
}

const SUPPORTING =
  /^(?:showing|accusing|denouncing|criticizing|criticising|urging|praising|calling|condemning|endorsing|backing)$/
// Would, could, may: nobody has wanted or praised yet. And a participle after its noun only describes it.
function idle(
  { tokens }: SpokenText,
  unit: Unit,
  from: number,
  words: string[],
  gerund: boolean,
  verb: string,
): boolean {
  if (words.some(word => /^(?:would|will|could|can|may|might|must|should|'d|'ll|to)$/.test(word))) return true
  const before = from > unit.from ? tokens[from - 1] : undefined
  if (
    words.length === 0 &&
    /^(?:called|named|dubbed|branded|labeled|labelled)$/.test(verb) &&
    before &&
    !before.capital
  ) {
    if (tokens.slice(Math.max(unit.from, from - 4), from).some(token => /^(?:a|an|another)$/.test(token.lower)))
      return true
  }
  if (!gerund || before?.text === ',' || (before && /^[,”"'’]+$/.test(before.text) && tokens[from - 2].text === ','))
    return false
  return !(words.length === 0 && SUPPORTING.test(verb) && before?.kind === 'word')
}

function groupStart(spoken: SpokenText, unit: Unit, verb: number): number {
  let from = verb
  while (from > unit.from && spoken.quoteAt[from - 1] < 0 && inGroup(spoken, from - 1)) from--
  while (from < verb && from === unit.from && spoken.speech.adverbs.has(spoken.tokens[from].lower)) from++
  return from
}

// "continued to question", "went on to say": one group with what carries it. Other infinitives are nobody's saying.
function carrierStart(spoken: SpokenText, unit: Unit, at: number): number | undefined {
  const { tokens } = spoken
  if (at <= unit.from || spoken.quoteAt[at] >= 0 || !CARRIERS.test(tokens[at].lower)) return undefined
  const main = tokens[at].lower === 'on' ? at - 1 : at
  if (tokens[at].lower === 'on' && !/^(?:went|goes|go|going)$/.test(tokens[main].lower)) return undefined
  return groupStart(spoken, unit, main)
}

function inGroup({ tokens, speech }: SpokenText, index: number): boolean {
  const { lower, kind, capital } = tokens[index]
  if (kind !== 'word') return false
  if (lower === "'s" || lower === '’s') {
    const after = tokens[index + 1]?.lower ?? ''
    return speech.adverbs.has(after) || /^(?:been|being)$/.test(after) || speech.gerunds.has(after)
  }
  return (
    speech.auxiliaries.has(lower) ||
    speech.adverbs.has(lower) ||
    (lower.endsWith('ly') && !capital && !NO_ADVERB.test(lower))
  )
}

const NO_ADVERB =
  /^(?:family|assembly|ally|supply|reply|monopoly|bully|rally|daily|weekly|monthly|anomaly|multiply|apply)$/

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

/** The cues of one sentence in order. Words inside quotations are nobody's cue here. */
export function cuesOf(spoken: SpokenText, unit: Unit): Cue[] {
  const found: Cue[] = []
  for (let index = unit.from; index < unit.to; index++) {
    if (spoken.quoteAt[index] >= 0) continue
    const cue = cueAt(spoken, unit, index)
    if (!cue) continue
    found.push(cue)
    index = cue.to - 1
  }
  return found
}

function cueAt(spoken: SpokenText, unit: Unit, index: number): Cue | undefined {
  const { tokens, speech } = spoken
  const { lower } = tokens[index]
  const second = speech.particles.get(lower)
  const follows = tokens[index + 1]?.lower ?? ''
  const together = second?.has(follows) && index + 1 < unit.to ? lower : undefined
  const frame = together ? frameTogether(follows) : speech.verbs.get(lower)
  if (!frame || !isVerb(spoken, unit, index)) return undefined
  return grouped(spoken, unit, index, frame, together ? index + 2 : index + 1)
}

function frameTogether(second: string): Frame {
  return /^(?:out|in|back|up)$/.test(second) ? 'shown' : 'thing'
}

function isVerb({ tokens, speech }: SpokenText, unit: Unit, index: number): boolean {
  const token = tokens[index]
  const before = index > unit.from ? tokens[index - 1] : undefined
  if (token.capital && !token.first) return false
  if (!before || before.kind === 'mark')
    return !speech.alsoNouns.has(token.lower) || !before || /^[,”"'’]+$/.test(before.text)
  if (DETERMINERS.has(before.lower) && !speech.auxiliaries.has(token.lower))
    return before.lower === 'that' && !speech.alsoNouns.has(token.lower)
  if (!speech.alsoNouns.has(token.lower)) return true
  if (NOUN_BEFORE.test(before.lower)) return false
  return nounCanFollow(tokens, index, before)
}

// "poll shows that", "critics claim" against "tax claims": the next word tells.
function nounCanFollow(tokens: readonly Token[], index: number, before: Token): boolean {
  if (
    before.lower === 'to' ||
    /^(?:he|she|they|we|i|you|it|who|which|also|n't|not|will|would|has|have|had|did|do|does)$/.test(before.lower)
  ) {
    return true
  }
  const next = tokens[index + 1]
  if (!next) return false
  if (/^(?:of|from|was|were|is|are|and|or|by|to|have|has|had|in)$/.test(next.lower)) return false
  if (/^[.,;:)]$/.test(next.text) && next.text !== ':') return false
  return true
}

/** The whole verb group around a verb: auxiliaries and adverbs before it, the word it takes along after it. */
function grouped(spoken: SpokenText, unit: Unit, verb: number, frame: Frame, end: number): Cue | undefined {
  const { tokens, speech } = spoken
  let from = verb
  while (from > unit.from && spoken.quoteAt[from - 1] < 0 && inGroup(spoken, from - 1)) from--
  while (from < verb && speech.adverbs.has(tokens[from].lower) && from === unit.from) from++
  const words = tokens.slice(from, verb).map(token => token.lower)
  const gerund = speech.gerunds.has(tokens[verb].lower) && !words.some(word => BE.test(word))
  const passive =
    speech.participles.has(tokens[verb].lower) && words.some(word => BE.test(word)) && !words.includes('has')
  return { from, to: end, frame, verb, passive, gerund }
}

function inGroup({ tokens, speech }: SpokenText, index: number): boolean {
  const { lower, kind } = tokens[index]
  if (kind !== 'word') return false
  if (lower === "'s" || lower === '’s')
    return tokens[index + 1] !== undefined && speech.adverbs.has(tokens[index + 1].lower)
  return (
    speech.auxiliaries.has(lower) || speech.adverbs.has(lower) || (lower === 'to' && false) || /(?:ly)$/.test(lower)
  )
}

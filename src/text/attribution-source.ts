import type { Cue } from './attribution-cues.ts'
import type { Range, SpokenText, Unit } from './attribution-sentences.ts'

const APPOSITION =
  /^(?:a|an|the|who|whose|which|its|his|her|their|one|former|then|along|chairman|president|director|head|leader|co-founder|founder|author|spokesman|spokeswoman|editor|professor|jr\.?|sr\.?|r-.*|d-.*)$/
const PRONOUN = new Set(
  'he she they it we i you who which both others another someone somebody everyone nobody'.split(' '),
)
/** Words that open a noun phrase. */
export const DETERMINER =
  /^(?:the|a|an|this|these|those|his|her|its|their|our|my|your|some|many|most|several|few|one|two|three|four|five|another|other|all|more|no|every|each|former|any|both)$/

/** The noun phrase before a cue that says who speaks, or undefined. */
export function sourceBefore(spoken: SpokenText, unit: Unit, cue: Pick<Cue, 'from'>): Range | undefined {
  const { tokens, quoteAt } = spoken
  const stop = leftStop(spoken, unit, cue.from)
  if (cue.from - 1 < stop) return undefined
  const end = beforeTime(tokens, stop, cue.from)
  if (tokens[end - 1].kind === 'mark' && quoteAt[end - 1] >= 0) return undefined
  const inserted = /^[,—–)]$/.test(tokens[end - 1].text)
  const range = inserted ? withInsertion(spoken, stop, end) : phraseBefore(spoken, stop, end)
  return range && canSpeak(spoken, range) ? range : undefined
}

/** A phrase that ends in a preposition or a lone verb is no subject. */
function canSpeak({ tokens, speech }: SpokenText, { from, to }: Range): boolean {
  if (from >= to) return false
  const { lower, capital } = tokens[to - 1]
  if (/^(?:nobody|noone|none)$/.test(lower) || (lower === 'one' && tokens[from].lower === 'no')) return false
  if (speech.prepositions.has(lower) || speech.auxiliaries.has(lower)) return false
  return to - from > 1 || capital || !/(?:ed|ing|ly)$/.test(lower)
}

/** The nearest place on the left that a subject cannot cross: a quotation's end, a semicolon, the sentence's start. */
function leftStop({ tokens, quoteAt }: SpokenText, unit: Unit, end: number): number {
  let index = end
  while (index > unit.from) {
    const { text } = tokens[index - 1]
    if (text === ';' || text === ':') return index
    if (quoteAt[index - 1] >= 0 && quoteAt[index - 1] !== quoteAt[index] && index < end + 1) {
      if (/^[,.?!]$/.test(tokens[index - 2]?.text ?? '') && /^(?:["”»“’]|'')$/.test(text)) return index
      if (quoteAt[index - 6] === quoteAt[index - 1] && tokens[index]?.text !== ',') return index
    }
    index--
  }
  return unit.from
}

// "Mara Tollin, a lawyer from Tarn, said": the words between the commas belong to the source if they rename it.
function withInsertion(spoken: SpokenText, stop: number, end: number): Range | undefined {
  const { tokens } = spoken
  let open = end - 2
  const mark = tokens[end - 1].text
  const opens = mark === ')' ? '(' : mark
  while (open > stop && tokens[open].text !== opens) open--
  if (tokens[open]?.text !== opens || open <= stop) return undefined
  if (mark === ')') {
    const inner = phraseBefore(spoken, stop, open)
    return inner ? { from: inner.from, to: end } : undefined
  }
  if (tokens[open - 1].text === '.' && /^[RDI]-\p{Lu}/u.test(tokens[open - 2]?.text ?? '')) {
    const member = phraseBefore(spoken, stop, open - 3)
    if (member) return { from: member.from, to: open }
  }
  const renames = renaming(spoken, open + 1, end - 1)
  const before = tokens[open - 1]
  const head =
    before.kind === 'mark' && /^[,)]$/.test(before.text)
      ? withInsertion(spoken, stop, open)
      : phraseBefore(spoken, stop, open)
  const chained = head ?? (renames ? longerInsertion(spoken, stop, open) : undefined)
  if (!chained) return undefined
  const whole = renames ? { from: chained.from, to: end } : chained
  return renamedAgain(spoken, stop, whole)
}

// "Mara Tollin, 67, a clerk in Tarn, Ohio, said": what renames also renames what stands before it.
function renamedAgain(spoken: SpokenText, stop: number, range: Range): Range {
  const { tokens } = spoken
  const { kind, lower } = tokens[range.from]
  const hangs =
    range.from - 1 > stop && tokens[range.from - 1].text === ',' && (kind === 'number' || /^(?:a|an)$/.test(lower))
  if (!hangs) return range
  const head =
    tokens[range.from - 2].kind === 'number'
      ? withInsertion(spoken, stop, range.from)
      : phraseBefore(spoken, stop, range.from - 1)
  return head && tokens[head.from].capital ? { from: head.from, to: range.to } : range
}

// A renaming insertion may hold commas itself: "X, a lawyer in Tarn, Ohio, said".
function longerInsertion(spoken: SpokenText, stop: number, open: number): Range | undefined {
  let before = open - 1
  while (before > stop && spoken.tokens[before].text !== ',') before--
  if (before <= stop) return undefined
  return phraseBefore(spoken, stop, before)
}

function renaming({ tokens, speech }: SpokenText, from: number, to: number): boolean {
  const { lower, kind, capital } = tokens[from]
  if (kind === 'number') return true
  if (APPOSITION.test(lower)) return true
  if (!capital && (speech.prepositions.has(lower) || speech.adverbs.has(lower) || speech.boundaries.has(lower)))
    return false
  return !capital ? to - from > 1 && !lower.endsWith('ing') : to - from < 8
}

/** The noun phrase that ends at `end`: leftward until a boundary. */
function phraseBefore(spoken: SpokenText, stop: number, end: number): Range | undefined {
  const { tokens } = spoken
  if (end <= stop) return undefined
  const to = beforeTime(tokens, stop, end)
  if (PRONOUN.has(tokens[to - 1].lower)) return { from: to - 1, to }
  let from = to
  while (from > stop && !edge(spoken, from - 1, to)) from = beforeBracket(tokens, stop, from - 1)
  return withoutLead(spoken, { from, to })
}

// "Sen. Mara Tollin (I-Vt.)": what the brackets hold is no edge.
function beforeBracket(tokens: SpokenText['tokens'], stop: number, at: number): number {
  if (tokens[at].text !== ')') return at
  for (let index = at - 1; index > stop && index > at - 12; index--) if (tokens[index].text === '(') return index
  return at
}

const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|tonight|morning|evening|afternoon|week|month|year|night|earlier|later|recently|now|then|also|once)$/

/** The place before words of time that stand right before `end`: "Mara Tollin on Tuesday said", the day is no part of her. */
export function beforeTime(tokens: SpokenText['tokens'], stop: number, end: number): number {
  let to = end
  while (to - 1 > stop && TIME.test(tokens[to - 1].lower)) to--
  if (to === end || to - 1 <= stop) return to === stop ? end : to
  while (to - 1 > stop && /^(?:on|last|this|next|late|early|every|each|of|that)$/.test(tokens[to - 1].lower)) to--
  return to
}

function edge({ tokens, speech, quoteAt }: SpokenText, index: number, end: number): boolean {
  const { lower, text, kind, capital } = tokens[index]
  if (text === '(') return !tokens.slice(index, end).some(token => token.text === ')')
  if (kind === 'mark') return !/^[&$%'’()/-]$/.test(text) && quoteAt[index] < 0
  if (lower === 'and' || lower === 'or') return !joinsNouns(tokens, index, speech.finite)
  if (/^(?:who|that|which|whose)$/.test(lower) && index < end - 2 && index > 0)
    return !relative({ tokens, speech }, index)
  if (speech.boundaries.has(lower)) return true
  if (quoteAt[index] >= 0) return false
  if (TURN.test(lower) && index < end - 1 && opensPhrase(tokens[index + 1])) return true
  if (index > 0 && /^(?:who|that|which)$/.test(tokens[index - 1].lower) && index < end - 1) return false
  if (!capital && speech.auxiliaries.has(lower) && lower !== "'s" && lower !== '’s') return true
  if (!capital && speech.finite.has(lower)) return true
  return index < end - 1 && speech.verbs.has(lower) && !speech.alsoNouns.has(lower) && !/(?:ing|ed)$/.test(lower)
}

// "It marks the first time the men say so", "the day Mara Tollin said": a clause begins after the word.
const TURN = /^(?:time|times|day|moment|week|month|year)$/

const opensPhrase = ({ lower, capital, kind }: SpokenText['tokens'][number]): boolean =>
  kind === 'word' && (capital || DETERMINER.test(lower) || PRONOUN.has(lower))

// "advisers who have run the numbers": the clause belongs to its noun.
function relative({ tokens, speech }: Pick<SpokenText, 'tokens' | 'speech'>, index: number): boolean {
  const before = tokens[index - 1]
  const { lower } = tokens[index + 1]
  if (tokens[index].lower === 'who' && before.kind === 'word' && /(?:ed|[^s]s)$/.test(lower))
    return !speech.verbs.has(before.lower)
  if (before.kind === 'mark' || speech.verbs.has(before.lower) || speech.boundaries.has(before.lower)) return false
  return speech.auxiliaries.has(lower) || speech.finite.has(lower) || speech.verbs.has(lower)
}

// "Trump and Clinton criticized" has one subject; "rose, and Clinton said" a new one.
function joinsNouns(tokens: SpokenText['tokens'], index: number, finite: ReadonlySet<string>): boolean {
  for (let back = index - 1; back >= Math.max(0, index - 8); back--) {
    if (tokens[back].text === ',' || tokens[back].sentence !== tokens[index].sentence) break
    if (finite.has(tokens[back].lower) || /^(?:said|says)$/.test(tokens[back].lower)) return false
  }
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  return before?.kind === 'word' && after?.kind === 'word'
}

/** The phrase without what leads up to it: "But", "In a statement", "On Monday". */
function withoutLead({ tokens, speech }: SpokenText, range: Range): Range | undefined {
  let { from } = range
  while (
    from < range.to &&
    (isLead(tokens[from].lower) || tokens[from].kind === 'mark' || speech.adverbs.has(tokens[from].lower))
  ) {
    if (speech.pronouns.has(tokens[from].lower)) break
    from++
  }
  if (from < range.to && speech.prepositions.has(tokens[from].lower)) from = afterPreposition(tokens, from, range.to)
  if (from < range.to - 1 && tokens[from].lower === 'to') {
    // "according to witnesses, who said": witnesses; "who asked not to go on camera, said": nobody.
    const next = tokens[from + 1]
    if (!next.capital && !DETERMINER.test(next.lower) && !next.lower.endsWith('s')) return undefined
    from++
  }
  return from < range.to ? { from, to: range.to } : undefined
}

function isLead(lower: string): boolean {
  return /^(?:but|and|or|so|yet|still|meanwhile|then|now|also|however|even|indeed|instead|nor|as|that|which)$/.test(
    lower,
  )
}

function afterPreposition(tokens: SpokenText['tokens'], from: number, to: number): number {
  for (let index = to - 1; index > from + 1; index--) {
    const before = tokens[index - 1].lower
    if (DETERMINER.test(tokens[index].lower) && !/^(?:of|in|on|at|to|by|for|with|from|and)$/.test(before)) return index
    if (
      tokens[index].capital &&
      !tokens[index - 1].capital &&
      !/^(?:of|in|on|at|to|by|for|with|from|the|and|a)$/.test(before)
    )
      return index
  }
  return from
}

/** The noun phrase after a cue: `said X`, `according to X`, `criticized by X`. */
export function sourceAfter(spoken: SpokenText, unit: Unit, from: number, whole = false): Range | undefined {
  const { tokens } = spoken
  if (from >= unit.to || tokens[from].kind === 'mark') return undefined
  if (PRONOUN.has(tokens[from].lower)) return { from, to: from + 1 }
  let to = from
  while (to < unit.to && !rightEdge(spoken, unit, to, from, whole)) to++
  while (to > from && tokens[to - 1].kind === 'mark' && !/^[)”"]$/.test(tokens[to - 1].text)) to--
  return to > from ? { from, to } : undefined
}

const AFTER_NAME =
  /^(?:in|on|during|after|before|when|while|as|adding|at|to|via|last|earlier|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|told|noting|citing|referring|and|but|later)$/

function rightEdge(
  { tokens, speech, quoteAt }: SpokenText,
  unit: Unit,
  index: number,
  from: number,
  whole: boolean,
): boolean {
  const { lower, text, kind } = tokens[index]
  if (index === from) return false
  if (
    /^[.;:!?—–]$/.test(text) ||
    (quoteAt[index] >= 0 && quoteAt[index] !== quoteAt[from] && tokens[index - 1].text === ',')
  )
    return true
  if (text === ',')
    return whole
      ? !/^(?:who|which|whose)$/.test(tokens[index + 1]?.lower ?? '')
      : !insertionFollows({ tokens, speech }, unit, index)
  if (kind === 'mark') return false
  if (whole) return /^(?:and|but|while|that|because)$/.test(lower) && !tokens[index + 1]?.capital && lower !== 'that'
  const apart = tokens.slice(from, index).some(token => token.text === ',')
  if (apart) return false
  if (lower === 'and' && tokens[index + 1]?.lower === 'others') return false
  if (lower === 'and') return !tokens[index + 1]?.capital && !DETERMINER.test(tokens[index + 1]?.lower ?? '')
  return AFTER_NAME.test(lower) || (speech.adverbs.has(lower) && index > from)
}

function insertionFollows(
  { tokens, speech }: Pick<SpokenText, 'tokens' | 'speech'>,
  unit: Unit,
  comma: number,
): boolean {
  const next = tokens[comma + 1]
  if (!next || comma + 1 >= unit.to || next.kind === 'mark') return false
  if (APPOSITION.test(next.lower)) return true
  if (speech.auxiliaries.has(next.lower) || speech.finite.has(next.lower)) return false
  if (speech.boundaries.has(next.lower) || speech.prepositions.has(next.lower) || speech.gerunds.has(next.lower))
    return false
  return !speech.adverbs.has(next.lower) && !next.lower.endsWith('ing')
}

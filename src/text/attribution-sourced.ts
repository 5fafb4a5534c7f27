import { speaking } from './attribution-framed.ts'
import { type Cue, cuesOf } from './attribution-cues.ts'
import type { Range, SpokenText, Unit } from './attribution-sentences.ts'
import { beforeTime, sourceAfter, sourceBefore } from './attribution-source.ts'
import { mainSubject } from './attribution-subject.ts'

/** A cue with the words for its source, before its content is known. */
export interface Sourced {
  cue: Cue
  source: Range
  /** The source follows the cue: "said X". */
  inverted: boolean
  via?: Range
}

/** The cues of a sentence for which a source is found, in order. */
export function sourcedCues(spoken: SpokenText, unit: Unit): Sourced[] {
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
    const own = cue.gerund
      ? (ownSubject(spoken, unit, cue) ?? (speaking(cue) ? undefined : described(spoken, unit, cue)))
      : undefined
    const source =
      own ??
      subjectBehind(spoken, unit, cue) ??
      shared ??
      (cue.from > unit.from ? mainSubject(spoken, unit, cue.from) : undefined)
    return source ? { cue, source, inverted: false } : undefined
  }
  if (cue.from === unit.from) return openingCue(spoken, unit, cue)
  const turned = invertedSource(spoken, unit, cue)
  if (turned) return { cue, source: turned, inverted: true }
  const found = sourceBefore(spoken, unit, cue) ?? coordinated(spoken, unit, cue)
  const source = found && speaking(cue) ? insideRelative(spoken, unit, cue, found) : found
  return source ? { cue, source, inverted: false } : undefined
}

// "A move analysts say is repaid", "a law Mara Tollin said would fail": the verb behind is that of the move, and who says so stands last.
function insideRelative({ tokens, speech }: SpokenText, unit: Unit, cue: Cue, source: Range): Range {
  const next = tokens[cue.to]
  const isRelative = cue.to < unit.to && next.kind === 'word' && speech.auxiliaries.has(next.lower)
  if (!isRelative || source.to !== cue.from || !/^(?:a|an|the)$/.test(tokens[source.from].lower)) return source
  let from = source.to - 1
  while (from > source.from + 1 && tokens[from - 1].capital) from--
  return from - source.from > 1 ? { from, to: source.to } : source
}

// "offered her a job, then said": a later verb of the same subject.
function coordinated(spoken: SpokenText, unit: Unit, cue: Cue): Range | undefined {
  const { tokens } = spoken
  const begin = beforeTime(tokens, unit.from, cue.from)
  const joined = /^(?:and|but|then)$/.test(tokens[begin - 1].lower) || tokens[cue.from].lower === 'then'
  return joined && begin - 1 > unit.from ? mainSubject(spoken, unit, begin - 1) : undefined
}

// "an advert attacking the plan": what the gerund describes.
function described(spoken: SpokenText, unit: Unit, cue: Cue): Range | undefined {
  const before = spoken.tokens[cue.from - 1]
  if (cue.from - 1 <= unit.from || before.kind !== 'word' || spoken.speech.prepositions.has(before.lower))
    return undefined
  if (spoken.speech.boundaries.has(before.lower) || spoken.speech.verbs.has(before.lower)) return undefined
  return sourceBefore(spoken, unit, cue)
}

// "While saying that it was late, she stayed": the subject follows.
function subjectBehind(spoken: SpokenText, unit: Unit, cue: Cue): Range | undefined {
  const { tokens, quoteAt } = spoken
  if (!cue.gerund || cue.from - unit.from > 2 || cue.from === unit.from) return undefined
  if (!/^(?:while|by|after|before|in|without|when|despite|besides)$/.test(tokens[unit.from].lower)) return undefined
  for (let comma = cue.to; comma < unit.to - 2; comma++) {
    if (tokens[comma].text !== ',' || quoteAt[comma] >= 0) continue
    const source = mainSubject(spoken, { ...unit, from: comma + 1 }, unit.to)
    if (source) return source.from === comma + 1 ? source : undefined
  }
  return undefined
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

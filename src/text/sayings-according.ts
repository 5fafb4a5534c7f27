import type { Range, Unit } from './attribution-sentences.ts'
import { withoutEnd } from './sayings-content.ts'
import { cueAt } from './sayings-cues.ts'
import { isCapital } from './sayings-asides.ts'
import { phraseEnd, sourceAfter } from './sayings-source.ts'
import { phraseAt, type Saying, type Voice } from './sayings-voice.ts'

/** "Selon X, …", "laut X", "по словам X", "Zeugen zufolge", "по ее словам", "…, so X": whole sentences in somebody's words. */
export function accordings(voice: Voice, unit: Unit, found: readonly Saying[]): Saying[] {
  const { speechAt } = voice
  const all: Saying[] = []
  for (let index = unit.from; index < unit.to; index++) {
    if (speechAt[index] >= 0 || taken(found, index)) continue
    const one =
      own(voice, unit, index) ?? thus(voice, unit, index) ?? leading(voice, unit, index) ?? trailing(voice, unit, index)
    if (!one) continue
    all.push(one)
    index = Math.max(...one.cue.map(({ to }) => to), one.source?.to ?? 0) - 1
  }
  return all
}

function taken(found: readonly Saying[], at: number): boolean {
  return found.some(({ cue, source }) =>
    [...cue, ...(source ? [source] : [])].some(({ from, to }) => from <= at && at < to),
  )
}

const PHRASES = new WeakMap<ReadonlyMap<string, unknown>, readonly string[]>()

function phrasesOf(map: ReadonlyMap<string, unknown>): readonly string[] {
  const known = PHRASES.get(map) ?? [...map.keys()]
  PHRASES.set(map, known)
  return known
}

function own(voice: Voice, unit: Unit, at: number): Saying | undefined {
  const { table, tokens } = voice
  if (table.accordingOwn.size === 0) return undefined
  const width = phraseAt(tokens, at, phrasesOf(table.accordingOwn))
  if (width === 0) return undefined
  const words = tokens
    .slice(at, at + width)
    .map(({ lower }) => lower)
    .join(' ')
  const content = around(voice, unit, at, at + width)
  const pronoun = table.accordingOwn.get(words)
  if (!content) return undefined
  return { cue: [{ from: at, to: at + width }], content, unit, at, shared: true, pronoun, nobody: pronoun === 'n' }
}

/** "…", so X; "…, aldus X". */
function thus(voice: Voice, unit: Unit, at: number): Saying | undefined {
  const { tokens, table, speechAt, speeches } = voice
  if (!table.thus.has(tokens[at].lower) || at - unit.from < 3) return undefined
  if (tokens[at - 1].text !== ',' && speechAt[at - 1] < 0) return undefined
  const source = sourceAfter(voice, at + 1, unit.to)
  const first = source && tokens[source.from]
  if (!source || !first || !(isCapital(first) || table.determiners.has(first.lower))) return undefined
  const end = tokens[source.to]
  if (source.to < unit.to && end.kind === 'word' && !table.adverbs.has(end.lower) && !table.stops.has(end.lower))
    return undefined
  const last = tokens[at - 1].text === ',' ? at - 2 : at - 1
  if (speechAt[last] < 0 && !personIn(voice, source) && !reports(voice, unit, at)) return undefined
  const content =
    speechAt[last] >= 0 ? speeches[speechAt[last]] : { from: unit.from, to: withoutEnd(voice, unit.from, at) }
  return { source, cue: [{ from: at, to: at + 1 }], content: [{ from: content.from, to: content.to }], unit, at }
}

function personIn({ personAt }: Voice, { from, to }: Range): boolean {
  return personAt.subarray(from, to).includes(2)
}

function reports({ tokens, table }: Voice, unit: Unit, end: number): boolean {
  for (let index = unit.from; index < end; index++) if (table.reported.has(tokens[index].lower)) return true
  return false
}

/** Prepositions that mean "according to" only before a person at a sentence's beginning. */
const DOUBTFUL = /^(?:pour|para|per|voor|za|für)$/

function leading(voice: Voice, unit: Unit, at: number): Saying | undefined {
  const { tokens, table, personAt, speechAt } = voice
  const width =
    phraseAt(tokens, at, table.according) || (table.prefixes.includes(tokens[at].lower[0]) ? prefixed(voice, at) : 0)
  if (width === 0 || at + width >= unit.to || cueAt(voice, at + width)) return undefined
  const of = table.capitalNouns && tokens[at + width].lower === 'von' ? 1 : 0
  const source = withPlace(voice, unit, at, phraseAfter(voice, at + width + of, unit.to))
  if (!source) return undefined
  if (DOUBTFUL.test(tokens[at].lower)) {
    const person = personAt.subarray(source.from, source.to).some(mark => mark === 2)
    if (at !== unit.from || !person || tokens[source.to]?.text !== ',') return undefined
  }
  if (insideSpeech(speechAt, source)) return undefined
  const content = around(voice, unit, at, source.to)
  return content && { source, cue: [{ from: at, to: at + width + of }], content, unit, at }
}

// "Nach Angaben des Ministeriums in Karsund starben": in German the verb follows at once.
function withPlace(
  { tokens, table, speechAt }: Voice,
  unit: Unit,
  at: number,
  source: Range | undefined,
): Range | undefined {
  if (!source || !table.capitalNouns || at !== unit.from || !table.stops.has(tokens[source.to]?.lower ?? ''))
    return source
  for (let index = source.to + 1; index < Math.min(unit.to, source.to + 6) && speechAt[index] < 0; index++) {
    const { text, lower, kind } = tokens[index]
    if (kind === 'mark') return source
    if (isCapital(tokens[index - 1]) && (table.finite.has(lower) || /^\p{Ll}+(?:en|t|te)$/u.test(text)))
      return { from: source.from, to: index }
  }
  return source
}

function insideSpeech(speechAt: Int32Array, { from }: Range): boolean {
  return speechAt[from] >= 0
}

function prefixed({ tokens, table }: Voice, at: number): number {
  if (table.prefixes === '') return 0
  const bare = { ...tokens[at], lower: tokens[at].lower.slice(1) }
  return phraseAt([bare, ...tokens.slice(at + 1, at + 4)], 0, table.according)
}

function phraseAfter(voice: Voice, at: number, end: number): Range | undefined {
  const { tokens, table } = voice
  const { lower } = tokens[at]
  if (tokens[at].kind === 'mark' || table.openers.has(lower) || table.stops.has(lower)) return undefined
  if (table.relatives.has(lower) && !table.determiners.has(lower)) return undefined
  if (table.pronouns.has(lower)) return { from: at, to: at + 1 }
  let to = phraseEnd(voice, at, end)
  const long = tokens[to]?.text === ',' ? sourceAfter(voice, at, end) : undefined
  if (long && long.to > to && tokens[long.to]?.text === ',' && personIn(voice, { from: at, to: long.to })) to = long.to
  for (let index = at; index < to - 1; index++) {
    if (voice.personAt[index] === 2 && !isCapital(tokens[index + 1]) && tokens[index + 1].kind === 'word')
      to = index + 1
  }
  return to > at ? { from: at, to } : undefined
}

/** "Zeugen zufolge": the phrase stands before its preposition. */
function trailing(voice: Voice, unit: Unit, at: number): Saying | undefined {
  const { tokens, table } = voice
  if (!table.accordingAfter.has(tokens[at].lower)) return undefined
  let from = at
  while (
    from > unit.from &&
    at - from < 8 &&
    tokens[from - 1].kind !== 'mark' &&
    (isCapital(tokens[from - 1]) || table.determiners.has(tokens[from - 1].lower))
  ) {
    from--
    if (/^(?:dem|der|den|einem|einer)$/.test(tokens[from].lower) && !isCapital(tokens[from - 1] ?? tokens[from])) break
  }
  if (from === at) return undefined
  const content = around(voice, unit, from, at + 1)
  return content && { source: { from, to: at }, cue: [{ from: at, to: at + 1 }], content, unit, at: from }
}

/** What is left of a sentence without the words that tell who says it. */
function around(voice: Voice, unit: Unit, from: number, to: number): Range[] | undefined {
  const { tokens } = voice
  const pieces: Range[] = []
  const begin = clauseBegin(voice, unit, from)
  if (from > begin) pieces.push({ from: begin, to: withoutEnd(voice, begin, from) })
  let next = to
  while (next < unit.to && /^[,،]$/.test(tokens[next].text)) next++
  const delimited = voice.table.capitalNouns || next > to || pieces.length === 0
  if (next < unit.to && delimited) pieces.push({ from: next, to: withoutEnd(voice, next, unit.to) })
  const kept = pieces.filter(piece => piece.to - piece.from > 1 || tokens[piece.from].kind !== 'mark')
  const words = kept.reduce((sum, piece) => sum + piece.to - piece.from, 0)
  return words >= 2 ? kept : undefined
}

function clauseBegin({ tokens }: Voice, unit: Unit, at: number): number {
  for (let index = at - 1; index > unit.from; index--) if (/^[;؛]$/.test(tokens[index].text)) return index + 1
  return unit.from
}

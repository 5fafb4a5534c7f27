import type { Range, Unit } from './attribution-sentences.ts'
import type { Cue } from './sayings-cues.ts'
import { pastAsides } from './sayings-asides.ts'
import { countNamed, objectOf } from './sayings-objects.ts'
import { sourceAfter } from './sayings-source.ts'
import type { Voice } from './sayings-voice.ts'

const JOINT = /^[,،–—―\-?!…]$/
const END = /^[.,;:!?…،؛؟—–]$/
/** Tokens between a verb and what it reports, at most. */
const FAR = 34

/** The speech that ends just before a token, in the same sentence. */
export function speechBefore({ tokens, speechAt, speeches }: Voice, unit: Unit, at: number): number | undefined {
  let index = at - 1
  while (index >= unit.from && speechAt[index] < 0 && JOINT.test(tokens[index].text)) index--
  if (index < unit.from || speechAt[index] < 0) return undefined
  return speeches[speechAt[index]].from >= unit.from || index === at - 1 ? speechAt[index] : speechAt[index]
}

/** Speech that goes on behind the words inserted in it: “…”, sagte X, “…”. */
export function speechGoingOn(voice: Voice, unit: Unit, at: number, cues: readonly Cue[]): Range[] {
  const { tokens, speechAt, speeches } = voice
  for (let index = at; index < Math.min(unit.to, at + 14); index++) {
    if (speechAt[index] < 0) {
      if (cues.some(cue => cue.from === index)) return []
      continue
    }
    const joined = index > 0 && (/^[,،:–—―.-]$/.test(tokens[index - 1].text) || speechAt[index - 1] >= 0)
    const inserted = index > at || tokens[index - 1] !== undefined
    return joined || (inserted && DASHED.test(tokens[index].text)) ? [speeches[speechAt[index]]] : []
  }
  return []
}

const DASHED = /^[—–―-]$/

export interface Ahead {
  content: Range
  /** Words that a quotation alone makes up, a clause, or the object of the verb. */
  how: 'quoted' | 'clause' | 'object'
}

/** What a verb reports behind it. */
export function contentAhead(
  voice: Voice,
  unit: Unit,
  cue: Cue,
  cues: readonly Cue[],
  inverted: boolean,
): Ahead | undefined {
  const { tokens, table, speechAt } = voice
  const next = nextCue(cue, cues)
  const stop = Math.min(unit.to, cue.to + FAR)
  const direct = pastAsides(voice, cue.to, unit.to)
  for (let index = cue.to; index < stop; index++) {
    const { lower, text } = tokens[index]
    if (speechAt[index] >= 0) return quoted(voice, unit, cue, index, cues)
    if (within(cue.part, index)) continue
    if (cue.frame === 'call') continue
    if (opens(voice, index) && !isPrepositionOnly(voice, cue, index) && reaches(voice, unit, cue, index, inverted))
      return clause(voice, unit, index, cues, cue)
    if (text === ':' && index + 1 < unit.to && speechAt[index + 1] < 0 && cue.frame !== 'show')
      return clause(voice, unit, index + 1, cues, cue)
    // "نقلت … عن مسؤول قوله إن": the noun goes on with the verb that passes his words on.
    if (next !== undefined && index >= next.from && !lower.startsWith('قول')) return undefined
    if (index === direct && table.infinitive?.test(lower) && !table.verbSecond && infinitiveFits(voice, cue, index))
      return clause(voice, unit, index, cues, cue)
    if (/^[;؛.?!]$/.test(text)) break
    if (
      text === ',' &&
      table.verbSecond &&
      (cue.frame === 'say' || cue.frame === 'thing') &&
      clauseFollows(voice, unit, index + 1, cue, inverted)
    )
      return clause(voice, unit, index + 1, cues, cue)
  }
  if (cue.frame === 'call') return countNamed(voice, unit, cue, cues)
  return cue.frame === 'thing' ? objectOf(voice, unit, cue, cues, inverted) : undefined
}

const LED =
  /^(?:en|dans|lors|durante|ante|tras|devant|auprès|par|por|mediante|durant|de|em|num|numa|no|na|nel|nella|in|su|sur)$/

// "pidió la dimisión que …": after an object, "que" opens a relative clause.
function reaches(voice: Voice, unit: Unit, cue: Cue, index: number, inverted: boolean): boolean {
  const { tokens, table } = voice
  if (!/^(?:que?|che)(?:'|$)|^qu'/.test(tokens[index].lower)) return true
  const from = pastAsides(voice, cue.to, unit.to)
  if (from >= index) return true
  if (/^[,(]$/.test(tokens[from].text)) return tokens[index - 1].text === ',' || tokens[index - 1].text === ')'
  const source = inverted ? sourceAfter(voice, cue.to, unit.to) : undefined
  if (source && pastAsides(voice, source.to, unit.to) >= index) return true
  if (source && tokens[source.to]?.text === ',' && source.to + 1 === index) return false
  return (
    (LED.test(tokens[from].lower) || table.to.has(tokens[from].lower)) &&
    !tokens
      .slice(from, index)
      .some(({ lower }, at) => at > 1 && table.determiners.has(lower) && !table.inner.has(lower))
  )
}

// ru "о", "в", fr "si": prepositions among the openers lead in an object only of verbs that take one.
function isPrepositionOnly({ tokens, table }: Voice, cue: Cue, index: number): boolean {
  const { lower } = tokens[index]
  if (!/^(?:о|об|про|в|do|от)$/.test(lower)) return false
  return cue.frame !== 'thing' || table.moments.has(tokens[index + 1]?.lower) || index > cue.to + 6
}

function opens({ tokens, table }: Voice, index: number): boolean {
  const { lower } = tokens[index]
  if (table.openers.has(lower)) return true
  return /^(?:que?|qu)'/.test(lower) && table.openers.has("qu'")
}

function infinitiveFits({ tokens, table }: Voice, cue: Cue, index: number): boolean {
  if (table.masculine) return cue.frame === 'thing'
  return /^(?:di|de)$/.test(tokens[index].lower) ? cue.frame === 'thing' || table.as.has('di') : true
}

function within(range: Range | undefined, index: number): boolean {
  return range !== undefined && index >= range.from && index < range.to
}

function nextCue(cue: Cue, cues: readonly Cue[]): Cue | undefined {
  return cues.find(other => other.from > cue.from && other.from >= cue.to)
}

// "sagte, man kenne den Bericht": a clause without an opener, unless the comma only leads in an apposition.
function clauseFollows(voice: Voice, unit: Unit, at: number, cue: Cue, inverted: boolean): boolean {
  const { tokens, table, speechAt } = voice
  if (at >= unit.to || speechAt[at] >= 0) return false
  if (cue.part !== undefined && cue.part.from >= at && unit.to > at) return false
  const { lower } = tokens[at]
  if (table.conjunctions.has(lower) || table.openers.has(lower) || table.inserting.includes(lower)) return false
  if (inverted) {
    const source = sourceAfter(voice, cue.to, unit.to)
    if (source && source.to > at) return false
  }
  const end = clauseStop(voice, unit, at)
  const verb = verbIn(voice, at, end)
  if (verb === undefined) return false
  if (table.reported.has(tokens[verb].lower)) return true
  const last = verb >= end - 1
  return !(last && (table.relatives.has(lower) || end - at > 3)) && !(table.relatives.has(lower) && verb === at + 1)
}

function clauseStop({ tokens, speechAt }: Voice, unit: Unit, at: number): number {
  let index = at
  while (index < unit.to && speechAt[index] < 0 && !/^[,.;:!?–—]$/.test(tokens[index].text)) index++
  return index
}

const PRONOUN = /^(?:er|sie|es|man|hij|zij|ze|het)$/

function verbIn({ tokens, table }: Voice, from: number, to: number): number | undefined {
  for (let index = from; index < to; index++) {
    const { lower } = tokens[index]
    if (table.reported.has(lower) || table.finite.has(lower) || table.auxiliaries.has(lower)) return index
    if (index > from && PRONOUN.test(tokens[index - 1].lower) && /^\p{Ll}{3,}(?:e|t|ten|en)$/u.test(tokens[index].text))
      return index
  }
  return undefined
}

function quoted(voice: Voice, unit: Unit, cue: Cue, at: number, cues: readonly Cue[]): Ahead | undefined {
  const { tokens, speeches, speechAt } = voice
  const speech = speeches[speechAt[at]]
  const announced = tokens[at - 1].text === ':'
  const colon = announced ? undefined : announcedLater(voice, unit, speech.to)
  if (colon !== undefined) return { content: speeches[speechAt[colon]], how: 'quoted' }
  if (announced) return { content: speech, how: 'quoted' }
  if (cue.frame !== 'call' && isWhole(voice, unit, speech)) return { content: speech, how: 'quoted' }
  const from = leftOf(voice, cue, at)
  const to = cue.part && cue.part.from >= speech.to ? cue.part.from : clauseEnd(voice, unit, speech.to - 1, cues, cue)
  return { content: { from, to: Math.max(to, speech.to) }, how: from === at && to <= speech.to ? 'quoted' : 'clause' }
}

// "sagte dem „Boten“: „Wir prüfen.“"
function announcedLater({ tokens, speechAt }: Voice, unit: Unit, at: number): number | undefined {
  for (let index = at; index < Math.min(unit.to - 1, at + 8); index++) {
    if (speechAt[index] >= 0) return undefined
    if (tokens[index].text === ':') return speechAt[index + 1] >= 0 ? index + 1 : undefined
  }
  return undefined
}

// A whole sentence in marks, not a phrase lent from one.
function isWhole({ tokens }: Voice, unit: Unit, { from, to }: Range): boolean {
  if (to < unit.to && !/^[.,،;:–—]$/.test(tokens[to].text)) return false
  const inner = tokens.slice(from, to)
  const words = inner.filter(({ kind }) => kind === 'word')
  return (
    words.length >= 4 &&
    (words[0].capital || /^[.!?…]$/.test(inner.at(-2)?.text ?? '') || /\p{Lo}/u.test(words[0].text))
  )
}

// "einen „Schritt …“", "de « pures inventions »", "бы опасной «…»".
function leftOf({ tokens, table, speechAt }: Voice, cue: Cue, at: number): number {
  let from = at
  while (from > cue.to && at - from < 4 && speechAt[from - 1] < 0) {
    const { lower, kind } = tokens[from - 1]
    if (kind === 'mark' || within(cue.part, from - 1)) break
    if (
      !table.determiners.has(lower) &&
      !table.as.has(lower) &&
      !table.inner.has(lower) &&
      !table.stops.has(lower) &&
      lower !== 'ب' &&
      !table.openers.has(lower)
    ) {
      if (!table.infinitive?.test(lower) || table.verbSecond) break
    }
    if (table.adverbs.has(lower) || table.moments.has(lower)) break
    from--
  }
  return from
}

function clause(voice: Voice, unit: Unit, from: number, cues: readonly Cue[], cue: Cue): Ahead | undefined {
  const to = clauseEnd(voice, unit, from, cues, cue)
  return to - from >= 2 ? { content: { from, to }, how: 'clause' } : undefined
}

/** Where a clause of content ends: at the sentence's end, or where the article goes on with the next verb of the same subject. */
export function clauseEnd(voice: Voice, unit: Unit, from: number, cues: readonly Cue[], cue: Cue): number {
  let to = unit.to
  for (const other of cues) {
    if (other.from <= from + 1 || other === cue) continue
    const joint = sharedFrom(voice, other, from)
    if (joint === undefined) continue
    to = joint
    break
  }
  return withoutEnd(voice, from, to)
}

// ", ajoutant que", "y reclamó", "однако исключила", ", warnte aber vor".
function sharedFrom(
  { tokens, table, speechAt }: Voice,
  { from, gerund, part }: Cue,
  floor: number,
): number | undefined {
  let index = from
  while (
    index - 1 > floor &&
    speechAt[index - 1] < 0 &&
    (table.adverbs.has(tokens[index - 1].lower) ||
      table.pronouns.has(tokens[index - 1].lower) ||
      table.listeners.has(tokens[index - 1].lower))
  )
    index--
  const before = tokens[index - 1]
  if (index - 1 <= floor || speechAt[index - 1] >= 0) return gerund && index > floor ? index : undefined
  const comma = /^[,،–—-]$/.test(before.text)
  if (gerund && comma) return index - 1
  if (table.conjunctions.has(before.lower) && !table.openers.has(before.lower))
    return /^[,،]$/.test(tokens[index - 2]?.text) ? index - 2 : index - 1
  if (/^و?لكن/.test(before.lower)) return index - 1
  if (comma && table.relatives.has(before.lower)) return index - 1
  const aber = /^(?:aber|jedoch|maar|aussi)$/.test(tokens[from + 1]?.lower ?? '')
  return comma && (aber || part !== undefined) && table.verbSecond && from === index ? index - 1 : undefined
}

/** A range's end without marks that only close its sentence. */
export function withoutEnd({ tokens, speechAt }: Voice, from: number, to: number): number {
  let end = to
  while (end > from + 1 && speechAt[end - 1] < 0 && END.test(tokens[end - 1].text)) end--
  return end
}

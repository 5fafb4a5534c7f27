import type { Range, Unit } from './attribution-sentences.ts'
import { withoutEnd } from './sayings-content.ts'
import { isCapital } from './sayings-asides.ts'
import { isPerson, type Saying, type Voice } from './sayings-voice.ts'

/** A sentence that is speech and nothing else goes on with the saying before it. */
export function continued(voice: Voice, unit: Unit, found: readonly Saying[]): Saying[] {
  const before = found.at(-1)
  const speech = wholeSpeech(voice, unit)
  if (!speech || !before || before.unit.to !== unit.from) return []
  const near = before.unit.paragraph === unit.paragraph
  const last = quotedLast(voice, found)
  if (last && last.unit === before.unit && before.unit.paragraph >= unit.paragraph - 2) {
    last.content.push(speech)
    last.unit = unit
    before.unit = unit
    return []
  }
  return near ? [{ cue: [], content: [speech], unit, at: unit.from, shared: true }] : []
}

function wholeSpeech({ tokens, speechAt }: Voice, { from: begin, to }: Unit): Range | undefined {
  const from = speechAt[begin] < 0 && /^[—–-]$/.test(tokens[begin].text) && begin + 1 < to ? begin + 1 : begin
  if (speechAt[from] < 0) return undefined
  let end = to
  while (end > from && speechAt[end - 1] < 0 && /^[.,;!?…–—-]$/.test(tokens[end - 1].text)) end--
  for (let index = from; index < end; index++) if (speechAt[index] < 0) return undefined
  return end > from ? { from, to: end } : undefined
}

function quotedLast({ speechAt }: Voice, found: readonly Saying[]): Saying | undefined {
  const unit = found.at(-1)?.unit
  for (let index = found.length - 1; index >= 0 && found[index].unit === unit; index--) {
    const last = found[index].content.at(-1) as Range
    const first = found[index].content[0]
    if (speechAt[last.to - 1] >= 0 && speechAt[first.from] >= 0) return found[index]
  }
  return undefined
}

/** German reported speech needs no verb of saying: "Er habe keinen Widerstand geleistet." after what somebody said. */
export function reportedOn(voice: Voice, unit: Unit, found: readonly Saying[]): Saying[] {
  const { table, tokens, speechAt } = voice
  const before = found.at(-1)
  if (table.reported.size === 0 || !before || before.unit.to !== unit.from || before.unit.paragraph !== unit.paragraph)
    return []
  if (tokens[unit.to - 1].text === '?' || tokens[unit.to - 1].text === ':') return []
  for (let index = unit.from; index < Math.min(unit.to, unit.from + 40); index++) {
    if (/^(?:dass|ob|weil|wenn|während|nachdem|wie)$/.test(tokens[index].lower)) return []
    if (speechAt[index] >= 0 || !table.reported.has(tokens[index].lower)) continue
    if (
      /^(?:als|es|ich|ob|wie)$/.test(tokens[index - 1]?.lower ?? '') ||
      tokens[index + 1]?.lower === 'ich' ||
      tokens[index + 1]?.lower === 'es'
    )
      return []
    const content = { from: unit.from, to: withoutEnd(voice, unit.from, unit.to) }
    return [{ cue: [], content: [content], unit, at: unit.from, shared: true }]
  }
  return []
}

/** Tollin: “It is closed.” — a name, a colon and speech; or "…gab sich gelassen: „…“" after the only person named. */
export function introduced(voice: Voice, unit: Unit, number: number): Saying[] {
  const { tokens, speechAt, speeches, personAt } = voice
  let colon = unit.from
  while (colon < unit.to && tokens[colon].text !== ':' && speechAt[colon] < 0) colon++
  if (colon + 1 >= unit.to || tokens[colon].text !== ':' || colon === unit.from) return []
  const headline = colon - unit.from <= 3 && named(voice, unit.from, colon) && isTitle(voice, unit, number)
  const spoken = speechAt[colon + 1] >= 0
  const person = spoken ? onlyPerson(personAt, unit.from, colon) : undefined
  const source =
    headline || (spoken && colon - unit.from <= 4 && named(voice, unit.from, colon))
      ? { from: unit.from, to: colon }
      : person
  if (!source) return []
  const content = spoken
    ? speeches[speechAt[colon + 1]]
    : { from: colon + 1, to: withoutEnd(voice, colon + 1, unit.to) }
  return [{ source, cue: [], content: [{ from: content.from, to: content.to }], unit, at: unit.from }]
}

function named({ tokens, personAt, table }: Voice, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const { lower } = tokens[index]
    if (personAt[index] === 3 || !(isCapital(tokens[index]) || (table.verbFirst && tokens[index].kind === 'word')))
      return false
    if (table.adverbs.has(lower) || table.moments.has(lower) || table.stops.has(lower) || table.openers.has(lower))
      return false
  }
  return true
}

// Only a text of one line without a full stop is a headline.
function isTitle({ tokens, units }: Voice, unit: Unit, number: number): boolean {
  return number === 0 && units.length === 1 && unit.to - unit.from < 24 && tokens[unit.to - 1].text !== '.'
}

function onlyPerson(personAt: Uint8Array, from: number, to: number): Range | undefined {
  let found: Range | undefined
  for (let index = from; index < to; index++) {
    if (!isPerson(personAt, index)) continue
    const start = index
    while (personAt[index] === 1 && index + 1 < to) index++
    if (found) return undefined
    found = { from: start, to: index + 1 }
  }
  return found
}

import type { Attribution } from './attributions.ts'
import type { Range, Unit } from './attribution-sentences.ts'
import type { SpeechTable } from './languages/tables/speech.ts'
import { accordings } from './sayings-according.ts'
import { contentAhead, speechBefore, speechGoingOn, withoutEnd } from './sayings-content.ts'
import { type Cue, cuesOf } from './sayings-cues.ts'
import { continued, introduced, reportedOn } from './sayings-runs.ts'
import { cueRanges, inserted, markOf } from './sayings-insertions.ts'
import { afterRelative, opening } from './sayings-opening.ts'
import { phraseEnd, sourceAfter, sourceBefore } from './sayings-source.ts'
import { type Named, withSpeakers } from './sayings-speakers.ts'
import { unknownCue } from './sayings-unknown.ts'
import { phraseAt, type Saying, type Voice, voiceOf } from './sayings-voice.ts'
import { tokens } from './tokens.ts'

/**
 * Attributions in languages of which the verbs of saying and the habits of reporting are known: quotations beside a verb, clauses that
 * it opens, its insertions ("…, sagte X"), "according to", speech behind dashes, and sentences of reported speech that go on.
 */
export function readSayings(text: string, language: string, { sayings: table, hedges }: SpeechTable): Attribution[] {
  if (!table) return []
  const voice = voiceOf(text, tokens(text, language), language, table)
  const found: Saying[] = []
  voice.units.forEach((unit, number) => {
    const here = inUnit(voice, unit, number)
    if (here.length > 0) found.push(...here)
    else found.push(...continued(voice, unit, found), ...reportedOn(voice, unit, found))
  })
  return withSpeakers(voice, language, found).map(each => attribution(voice, each, hedges))
}

function inUnit(voice: Voice, unit: Unit, number: number): Saying[] {
  const cues = cuesOf(voice, unit)
  const back = pointingBack(voice, unit, number, cues)
  if (back) return [back]
  const used = new Set<number>()
  const found: Saying[] = []
  for (const cue of cues) {
    if (found.some(({ cue: done }) => done.some(range => range.from === cue.from))) continue
    const one =
      inserted(voice, unit, cue, used) ??
      beside(voice, unit, cue, cues, used, found) ??
      opening(voice, unit, cue, cues, used, found)
    if (one && !isSelf(voice, one) && !reported(found, one)) found.push(withVia(voice, one))
  }
  const according = accordings(voice, unit, found)
  for (const each of found) each.content = each.content.map(range => withoutTail(voice, range, according))
  found.push(...according)
  found.push(...unknownCue(voice, unit, used, found))
  if (found.length === 0) found.push(...introduced(voice, unit, number))
  return found.sort((a, b) => a.at - b.at)
}

// "X anunció que …, según la agencia": who passes it on is no part of what was announced.
function withoutTail(voice: Voice, range: Range, according: readonly Saying[]): Range {
  const tail = according.find(
    ({ at, source }) => at > range.from + 2 && at < range.to && source !== undefined && source.to >= range.to,
  )
  return tail ? { from: range.from, to: withoutEnd(voice, range.from, tail.at) } : range
}

/** "Das teilte die Polizei mit.", "Об этом сообщил мэр.": what was said is the sentence before. */
function pointingBack(voice: Voice, unit: Unit, number: number, cues: readonly Cue[]): Saying | undefined {
  const { tokens, table, units } = voice
  const width = phraseAt(tokens, unit.from, table.back)
  const cue = cues[0]
  const before = units[number - 1]
  if (width === 0 || !before || cue?.from !== unit.from + width || before.paragraph < unit.paragraph - 2)
    return undefined
  const source = sourceAfter(voice, cue.to, cue.part?.from ?? unit.to)
  const rest = cues.length > 1 || tokens.slice(unit.from, unit.to).some(({ text }) => /^[:«„“"]$/.test(text))
  if (!source || rest || table.self.has(tokens[source.from].lower)) return undefined
  const content = { from: before.from, to: withoutEnd(voice, before.from, before.to) }
  return {
    source,
    ...markOf(cue),
    cue: [{ from: unit.from, to: unit.from + width }, ...cueRanges(cue)],
    content: [content],
    unit,
    at: unit.from,
  }
}

// "ونقلت صحيفة عن مسؤول قوله إن": two words for saying lead in the same clause.
function reported(found: readonly Saying[], { content }: Saying): boolean {
  return found.some(each => each.content[0].from === content[0].from)
}

/** "Wir glauben, dass …": the writer, or anybody. */
function isSelf({ tokens, table }: Voice, { source }: Saying): boolean {
  if (source === undefined) return false
  const { lower, text, first } = tokens[source.from]
  return table.self.has(lower) || (table.capitalNouns && text === 'Sie' && !first)
}

const JOINT = /^[,،–—―-]$/

/** “…”, sagte X; the bridge is closed, said X: the verb stands behind what it reports. */
function beside(
  voice: Voice,
  unit: Unit,
  cue: Cue,
  cues: readonly Cue[],
  used: Set<number>,
  found: readonly Saying[],
): Saying | undefined {
  if (cue.gerund || afterRelative(voice, cue)) return undefined
  const { speeches, table } = voice
  const speech = speechBefore(voice, unit, cue.from)
  const source = cue.pronoun ? undefined : sourceAfter(voice, cue.to, Math.max(cue.to, cue.part?.from ?? unit.to))
  const marks = { ...markOf(cue), unit, at: cue.from, cue: cueRanges(cue) }
  if (
    speech !== undefined &&
    !used.has(speech) &&
    cue.frame !== 'call' &&
    !(cue.frame === 'show' && !source && !cue.pronoun)
  ) {
    used.add(speech)
    const on = speechGoingOn(voice, unit, Math.max(cue.to, source?.to ?? 0), cues)
    for (const range of on) used.add(voice.speechAt[range.from])
    const content = [...openBefore(voice, speech, used), ...wholeSpeech(voice, unit, speeches[speech], found), ...on]
    return { ...(source ? { source } : { shared: true }), ...marks, content }
  }
  if (cue.frame === 'show' || !parenthetical(voice, unit, cue, cues, source)) return undefined
  const last = found.at(-1)
  const floor = Math.max(
    unit.from,
    last ? Math.max(...last.content.map(({ to }) => to), ...last.cue.map(({ to }) => to), last.source?.to ?? 0) : 0,
  )
  const content = { from: floor, to: withoutEnd(voice, floor, cue.from) }
  if (content.to - content.from < 3 || (!source && !cue.pronoun && !cue.impersonal && !table.dropsSubjects))
    return undefined
  return { ...(source ? { source } : { shared: true }), ...marks, content: [content] }
}

// « A.¶« B », a-t-il dit: a quotation that its paragraph leaves open goes on in the next.
function openBefore({ tokens, speeches }: Voice, speech: number, used: Set<number>): Range[] {
  const before = speeches[speech - 1]
  if (!before || before.to !== speeches[speech].from || tokens[before.to - 1].paragraph === tokens[before.to].paragraph)
    return []
  if (/^[»”“"]$/.test(tokens[before.to - 1].text) || used.has(speech - 1)) return []
  used.add(speech - 1)
  return [{ from: before.from, to: before.to }]
}

// What stands before the quotation in the same sentence belongs to it where its marks only lend a phrase.
function wholeSpeech({ tokens }: Voice, unit: Unit, speech: Range, found: readonly Saying[]): Range[] {
  const before = tokens[speech.from - 1]
  const free = found.length === 0 && speech.from > unit.from && before.kind === 'word'
  return [
    free && speech.from - unit.from > 1 ? { from: unit.from, to: speech.to } : { from: speech.from, to: speech.to },
  ]
}

function parenthetical(voice: Voice, unit: Unit, cue: Cue, cues: readonly Cue[], source: Range | undefined): boolean {
  const { tokens, table } = voice
  const comma = tokens[cue.from - 1]
  if (cue.from - unit.from < 3 || !JOINT.test(comma.text) || (table.verbFirst && !source)) return false
  if (cue.pronoun || cue.impersonal) return true
  const subject = sourceBefore(voice, unit.from, cue.from)
  const ahead = subject && contentAhead(voice, unit, cue, cues, false)
  if (ahead && !(source && source.from <= ahead.content.from && ahead.content.to <= source.to)) return false
  if (!source && !table.dropsSubjects) return false
  return source !== undefined || contentAhead(voice, unit, cue, cues, false) === undefined
}

/** "… berichtet X unter Berufung auf Y": Y speaks, X passes it on. */
function withVia(voice: Voice, saying: Saying): Saying {
  const { tokens, table } = voice
  const { unit, source, cue } = saying
  if (!source) return saying
  const relay = cue.map(range => table.relays.get(tokens[range.from].lower.replace(/^[وف]/, ''))).find(Boolean)
  const begin = Math.max(cue[0].from, unit.from)
  for (let index = begin; index < unit.to; index++) {
    if (saying.content.some(({ from, to }) => from <= index && index < to)) continue
    const width = relay?.has(tokens[index].lower) ? 1 : phraseAt(tokens, index, table.citing)
    if (width === 0) continue
    const origin = { from: index + width, to: phraseEnd(voice, index + width, unit.to) }
    if (origin.to <= origin.from) continue
    const via = { from: source.from, to: Math.min(source.to, index > source.from ? index : source.to) }
    return { ...saying, source: origin, via, cue: [...cue, { from: index, to: index + width }] }
  }
  return saying
}

function attribution(
  voice: Voice,
  { source, cue, content, speaker, through }: Named,
  hedges: ReadonlySet<string>,
): Attribution {
  const { text, tokens: list } = voice
  const slice = ({ from, to }: Range) => {
    const [start, end] = [list[from].start, list[to - 1].end]
    return { start, end, text: text.slice(start, end) }
  }
  const hedge = cue.flatMap(({ from, to }) => list.slice(from, to + 1)).find(({ lower }) => hedges.has(lower))
  return {
    kind: kindOf(voice, content),
    source: source ? [slice(source)] : [],
    cue: cue.map(slice),
    content: content.map(slice),
    ...(speaker ? { speaker } : {}),
    ...(through ? { through } : {}),
    ...(hedge ? { hedge: { start: hedge.start, end: hedge.end, text: hedge.text } } : {}),
  }
}

function kindOf({ speechAt }: Voice, content: readonly Range[]): Attribution['kind'] {
  let quoted = 0
  let all = 0
  for (const { from, to } of content) {
    for (let index = from; index < to; index++) {
      all++
      if (speechAt[index] >= 0) quoted++
    }
  }
  return quoted === 0 ? 'indirect' : quoted === all ? 'direct' : 'mixed'
}

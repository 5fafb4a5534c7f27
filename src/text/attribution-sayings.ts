import type { Attribution } from './attributions.ts'
import type { Range, Unit } from './attribution-sentences.ts'
import type { SpeechTable } from './languages/tables/speech.ts'
import { accordings } from './sayings-according.ts'
import { contentAhead, speechBefore, speechGoingOn, withoutEnd } from './sayings-content.ts'
import { type Cue, cuesOf } from './sayings-cues.ts'
import { continued, introduced, reportedOn } from './sayings-runs.ts'
import { chunkStart, phraseEnd, sourceAfter, sourceBefore } from './sayings-source.ts'
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

/** "…, wie X mitteilte": the verb's clause is put into what it reports. */
function inserted(voice: Voice, unit: Unit, cue: Cue, used: Set<number>): Saying | undefined {
  const lead = leadOf(voice, unit, cue)
  if (lead === undefined) return undefined
  const { tokens } = voice
  const between = lead.to < cue.from ? { from: lead.to, to: cue.from } : undefined
  const source = (between && sourceBefore(voice, lead.to, cue.from)) ?? sourceShort(voice, unit, lead, cue)
  if (!source && !voice.table.dropsSubjects) return undefined
  let close = Math.max(cue.to, source?.to ?? 0)
  while (close < unit.to && !/^[,،]$/.test(tokens[close].text) && voice.speechAt[close] < 0) close++
  const content: Range[] = []
  if (lead.from > unit.from) content.push({ from: unit.from, to: withoutEnd(voice, unit.from, lead.from) })
  if (close < unit.to - 2) {
    const from = /^[,،]$/.test(tokens[close].text) ? close + 1 : close
    content.push({ from, to: withoutEnd(voice, from, unit.to) })
  }
  const kept = lead.from > unit.from + 2 ? content.slice(0, 1) : content
  if (kept.length === 0 || kept[0].to - kept[0].from < 2) return undefined
  for (let index = kept[0].from; index < kept[0].to; index++)
    if (voice.speechAt[index] >= 0) used.add(voice.speechAt[index])
  const whole = { from: lead.from, to: lead.to === cue.from ? cue.to : lead.to }
  const range = lead.to === cue.from ? [whole] : [whole, { from: cue.from, to: cue.to }]
  return { ...(source ? { source } : { shared: true }), ...markOf(cue), cue: range, content: kept, unit, at: lead.from }
}

// "Comme l'a dit la ministre, le délai expire": at the sentence's beginning the comma ends the speaker.
function sourceShort(voice: Voice, unit: Unit, lead: Range, cue: Cue): Range | undefined {
  const source = sourceAfter(voice, cue.to, unit.to)
  if (!source || lead.from > unit.from) return source
  const to = phraseEnd(voice, source.from, unit.to)
  return /^[,،]$/.test(voice.tokens[source.to]?.text ?? '') ? source : { from: source.from, to }
}

/** The word that makes an insertion of the clause of a verb, at that clause's beginning. */
function leadOf({ tokens, table, speechAt }: Voice, unit: Unit, cue: Cue): Range | undefined {
  for (let from = cue.from - 1; from >= Math.max(unit.from, cue.from - 20); from--) {
    if (speechAt[from] >= 0) return undefined
    const edge = from === unit.from || tokens[from - 1].kind === 'mark' || speechAt[from - 1] >= 0
    const width = edge ? phraseAt(tokens, from, table.inserting) : 0
    if (width > 0 && from + width <= cue.from) return { from, to: from + width }
    if (/^[;:؛.]$/.test(tokens[from].text)) return undefined
    if (!table.verbSecond && table.openers.has(tokens[from].lower)) return undefined
  }
  return undefined
}

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
  if (subject && contentAhead(voice, unit, cue, cues, false)) return false
  if (!source && !table.dropsSubjects) return false
  return source !== undefined || contentAhead(voice, unit, cue, cues, false) === undefined
}

/** X sagte, …: the verb stands before what it reports. */
function opening(
  voice: Voice,
  unit: Unit,
  cue: Cue,
  cues: readonly Cue[],
  used: Set<number>,
  found: readonly Saying[],
): Saying | undefined {
  const { table, speechAt } = voice
  const last = found.at(-1)
  const nested = last?.content.some(({ from, to }) => from <= cue.from && cue.to <= to)
  const floor = nested ? Math.max(...(last as Saying).content.map(({ from }) => from)) : floorOf(unit, last, cue)
  const before = cue.gerund || cue.pronoun || table.verbFirst ? undefined : sourceBefore(voice, floor, cue.from)
  const inverted =
    !before &&
    !cue.gerund &&
    !cue.pronoun &&
    ((table.verbFirst && !/^و?لكنه/.test(voice.tokens[cue.from - 1]?.lower ?? '')) ||
      ((table.verbSecond || (table.dropsSubjects && !table.verbFirst)) && !sharesSubject(voice, unit, cue)))
  const ahead = contentAhead(voice, unit, cue, cues, inverted)
  if (!ahead || (cue.gerund && cue.frame === 'thing' && found.length === 0)) return undefined
  if (ahead.how !== 'quoted' && subordinate(voice, floor, cue)) return undefined
  if (ahead.how === 'quoted' && used.has(speechAt[ahead.content.from])) return undefined
  const limit = cue.part && cue.part.from >= cue.to ? Math.min(cue.part.from, ahead.content.from) : ahead.content.from
  const after = inverted ? sourceAfter(voice, cue.to, limit) : undefined
  const source =
    before ??
    after ??
    (cue.gerund && !found.length ? mainSubject(voice, unit, cue, cues) : headSubject(voice, unit, cue))
  const free =
    cue.gerund ||
    cue.pronoun ||
    cue.impersonal ||
    (table.dropsSubjects && startsClause(voice, unit, cue)) ||
    joins(voice, unit, cue) ||
    ahead.how === 'quoted'
  if (!source && (!free || (table.verbSecond && voice.tokens[cue.from].lower.endsWith('en')))) return undefined
  const content = [ahead.content]
  for (let index = ahead.content.from; index < ahead.content.to; index++)
    if (speechAt[index] >= 0) used.add(speechAt[index])
  if (ahead.how === 'quoted') content.push(...goingOn(voice, unit, ahead.content.to, used))
  return {
    ...(source ? { source } : { shared: true }),
    ...markOf(cue),
    ...(cue.gerund && !source && found.length === 0 ? { nobody: true } : {}),
    cue: cueRanges(cue),
    content,
    unit,
    at: cue.from,
  }
}

// "y reclamó", ", warnte aber vor"
function sharesSubject({ tokens, table }: Voice, unit: Unit, cue: Cue): boolean {
  let index = cue.from - 1
  while (index > unit.from && (table.adverbs.has(tokens[index].lower) || table.listeners.has(tokens[index].lower)))
    index--
  if (index <= unit.from) return false
  if (table.conjunctions.has(tokens[index].lower)) return true
  return tokens[index].text === ',' && /^(?:aber|jedoch|maar)$/.test(tokens[cue.to]?.lower ?? '')
}

// "…, qui réclament que": nobody is told by the relative word.
function afterRelative({ tokens, table }: Voice, cue: Cue): boolean {
  const before = tokens[cue.from - 1]
  return before !== undefined && table.relatives.has(before.lower) && !table.verbSecond && !table.verbFirst
}

// Where nothing stands before the verb in its clause, its subject is left out.
function startsClause({ tokens, table, speechAt }: Voice, unit: Unit, cue: Cue): boolean {
  let index = cue.from - 1
  while (index >= unit.from && (table.adverbs.has(tokens[index].lower) || table.listeners.has(tokens[index].lower)))
    index--
  if (index < unit.from || speechAt[index] >= 0) return true
  return (
    tokens[index].kind === 'mark' ||
    table.conjunctions.has(tokens[index].lower) ||
    table.moments.has(tokens[index].lower)
  )
}

const SUBORDINATING =
  /^(?:weil|während|wenn|als|obwohl|da|nachdem|bevor|dass|daß|ob|damit|indem|falls|omdat|terwijl|toen|hoewel|dat)$/

// "…, die ihre Aussagen betont": a verb at the end of a German clause is the article's own.
function subordinate(voice: Voice, floor: number, cue: Cue): boolean {
  const { tokens, table } = voice
  if (!table.verbSecond) return false
  const start = chunkStart(voice, floor, cue.from)
  if (SUBORDINATING.test(tokens[start - 1]?.lower ?? '')) return true
  return /^[,(]$/.test(tokens[start - 1]?.text ?? '') && table.relatives.has(tokens[start].lower)
}

// "ورد رئيس البلدية قائلا": the subject of the sentence's own verb.
function mainSubject(voice: Voice, unit: Unit, cue: Cue, cues: readonly Cue[]): Range | undefined {
  const main = cues.findLast(other => other.from < cue.from)
  if (!voice.table.verbFirst) return main && sourceBefore(voice, unit.from, main.from)
  return main && sourceAfter(voice, main.to, cue.from)
}

// "الرئيس سليم يؤكد أنه": a headline's subject before its verb.
function headSubject(voice: Voice, unit: Unit, cue: Cue): Range | undefined {
  const short =
    voice.table.verbFirst &&
    cue.from > unit.from &&
    cue.from - unit.from < 7 &&
    /^[يت]/.test(voice.tokens[cue.from].lower)
  if (!short) return undefined
  const to = phraseEnd(voice, unit.from, cue.from)
  return to === cue.from ? { from: unit.from, to } : undefined
}

function floorOf(unit: Unit, last: Saying | undefined, cue: Cue): number {
  if (!last) return unit.from
  const ends = [...last.content, ...last.cue, ...(last.source ? [last.source] : [])].map(({ to }) => to)
  return Math.max(unit.from, ...ends.filter(to => to <= cue.from))
}

// “…” “…”: two quotations side by side.
function goingOn({ speechAt, speeches }: Voice, unit: Unit, at: number, used: Set<number>): Range[] {
  if (at >= unit.to || speechAt[at] < 0) return []
  used.add(speechAt[at])
  return [speeches[speechAt[at]]]
}

// "warnte aber vor", "y reclamó": the subject is that of the verb before.
function joins({ tokens, table }: Voice, unit: Unit, cue: Cue): boolean {
  let index = cue.from - 1
  while (index > unit.from && (table.adverbs.has(tokens[index].lower) || table.listeners.has(tokens[index].lower)))
    index--
  return index > unit.from && (table.conjunctions.has(tokens[index].lower) || /^[,،]$/.test(tokens[index].text))
}

function markOf({ pronoun, gender, impersonal }: Cue): Pick<Saying, 'pronoun' | 'gender' | 'nobody'> {
  return { ...(impersonal ? { nobody: true } : {}), ...(pronoun ? { pronoun } : {}), ...(gender ? { gender } : {}) }
}

function cueRanges({ from, to, part }: Cue): Range[] {
  return part ? [{ from, to }, part] : [{ from, to }]
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

import type { Range, Unit } from './attribution-sentences.ts'
import { contentAhead } from './sayings-content.ts'
import type { Cue } from './sayings-cues.ts'
import { cueRanges, markOf } from './sayings-insertions.ts'
import { chunkStart, phraseEnd, sourceAfter, sourceBefore } from './sayings-source.ts'
import { isPerson, type Saying, type Voice } from './sayings-voice.ts'

/** X sagte, …: the verb stands before what it reports. */
export function opening(
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
  const subject = cue.gerund || cue.pronoun || table.verbFirst ? undefined : sourceBefore(voice, floor, cue.from)
  const before = subject && isAddressed(voice, subject, cue) ? undefined : subject
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

// "Der Zeitung „Lomburger Bote“ sagte die Forscherin, …": who stands before the verb is told it.
function isAddressed({ tokens, table, personAt }: Voice, { from }: Range, { to }: Cue): boolean {
  if (tokens[from].lower !== 'der' || !table.addressed.has(tokens[from + 1]?.lower ?? '')) return false
  return tokens[to]?.lower === 'die' || isPerson(personAt, to) || tokens[to]?.capital === true
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

/** "…, qui réclament que": nobody is told by the relative word. */
export function afterRelative({ tokens, table }: Voice, cue: Cue): boolean {
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

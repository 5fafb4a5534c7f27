import type { Range, Unit } from './attribution-sentences.ts'
import { speechGoingOn } from './sayings-content.ts'
import { sourceAfter } from './sayings-source.ts'
import { isPerson, type Saying, type Voice } from './sayings-voice.ts'

const JOINT = /^[,،–—―-]$/

/** “…”, schmunzelt Mara Tollin: between a quotation and a person, any verb is one of saying. */
export function unknownCue(voice: Voice, unit: Unit, used: Set<number>, found: readonly Saying[]): Saying[] {
  const { tokens, speechAt, speeches, table } = voice
  if (!table.verbShape) return []
  const all: Saying[] = []
  for (let index = unit.from + 1; index < unit.to; index++) {
    const before = index - 1
    if (speechAt[index] >= 0 || (speechAt[before] < 0 && !JOINT.test(tokens[before].text))) continue
    const speech = speechAt[speechAt[before] >= 0 ? before : index - 2]
    if (speech === undefined || speech < 0 || used.has(speech) || held(found, speeches[speech])) continue
    const cue = verbAt(voice, index)
    const source = cue && sourceAfter(voice, cue.to, unit.to)
    if (!cue || !source || !named(voice, source) || !ends(voice, unit, source)) continue
    used.add(speech)
    const { from, to } = speeches[speech]
    const on = speechGoingOn(voice, unit, source.to, [])
    all.push({ source, cue: [cue], content: [{ from, to }, ...on], unit, at: index })
  }
  return all
}

function held(found: readonly Saying[], { from, to }: Range): boolean {
  return found.some(({ content }) => content.some(range => range.from <= from && to <= range.to))
}

function verbAt({ tokens, table }: Voice, at: number): Range | undefined {
  const { lower, kind, capital } = tokens[at]
  if (kind !== 'word' || capital) return undefined
  if (table.auxiliaries.has(lower) && table.participleShape?.test(tokens[at + 1]?.lower ?? ''))
    return { from: at, to: at + 2 }
  if (!table.verbShape?.test(lower)) return undefined
  const small = [
    table.stops,
    table.inner,
    table.determiners,
    table.conjunctions,
    table.adverbs,
    table.finite,
    table.auxiliaries,
    table.openers,
    table.relatives,
    table.as,
    table.moments,
    table.according,
  ]
  return small.some(list => (Array.isArray(list) ? list.includes(lower) : (list as ReadonlySet<string>).has(lower)))
    ? undefined
    : { from: at, to: at + 1 }
}

function named({ personAt }: Voice, { from, to }: Range): boolean {
  for (let index = from; index < to; index++) if (isPerson(personAt, index)) return true
  return false
}

function ends({ tokens, table, speechAt }: Voice, unit: Unit, { to }: Range): boolean {
  if (to >= unit.to || speechAt[to] >= 0) return true
  const { kind, lower } = tokens[to]
  return kind === 'mark' || table.stops.has(lower) || table.moments.has(lower) || table.conjunctions.has(lower)
}

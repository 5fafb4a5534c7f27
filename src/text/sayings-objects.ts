import type { Unit } from './attribution-sentences.ts'
import { pastAsides } from './sayings-asides.ts'
import { type Ahead, clauseEnd } from './sayings-content.ts'
import type { Cue } from './sayings-cues.ts'
import { phraseEnd, sourceAfter } from './sayings-source.ts'
import type { Voice } from './sayings-voice.ts'

/** Tokens between a verb of naming and its number, at most. */
const NEAR_COUNT = 12

/** A number that a verb of naming gives: "Das Ministerium sprach dagegen {von 25 Toten}". */
export function countNamed(voice: Voice, unit: Unit, cue: Cue, cues: readonly Cue[]): Ahead | undefined {
  const { tokens, table } = voice
  for (let index = cue.to; index < Math.min(unit.to - 1, cue.to + NEAR_COUNT); index++) {
    if (tokens[index].kind === 'mark') return undefined
    if (!table.as.has(tokens[index].lower) || tokens[index + 1].kind !== 'number') continue
    return { content: { from: index, to: clauseEnd(voice, unit, index, cues, cue) }, how: 'object' }
  }
  return undefined
}

/** What is announced, asked for or warned of: "anunció el martes {la detención de doce personas}", "kündigte {weitere Streiks} an". */
export function objectOf(
  voice: Voice,
  unit: Unit,
  cue: Cue,
  cues: readonly Cue[],
  inverted: boolean,
): Ahead | undefined {
  const { tokens, table, speechAt } = voice
  let from = pastAsides(voice, cue.to, unit.to)
  const upon = cue.part && /^(?:auf|op)$/.test(tokens[cue.part.from].lower) ? cue.part.to : undefined
  if (upon !== undefined) from = tokens[upon]?.text === ',' ? upon + 1 : upon
  else if (inverted) {
    const source = sourceAfter(voice, cue.to, unit.to)
    if (!source) return undefined
    from = pastAsides(voice, phraseEnd(voice, source.from, unit.to), unit.to)
    if (table.verbFirst && from === phraseEnd(voice, source.from, unit.to) && !tokens[from]?.lower.startsWith('ب'))
      return undefined
  }
  if (cue.part && from >= cue.part.from && from <= cue.part.to)
    from = tokens[cue.part.to]?.text === ',' ? cue.part.to + 1 : cue.part.to
  if (from >= unit.to || speechAt[from] >= 0 || tokens[from].kind === 'mark') return undefined
  if (
    table.conjunctions.has(tokens[from].lower) ||
    (table.relatives.has(tokens[from].lower) && !table.determiners.has(tokens[from].lower))
  )
    return undefined
  const clauseTo = clauseEnd(voice, unit, from, cues, cue)
  const to =
    cue.part && cue.part.from > from && cue.part.from < clauseTo && !/^(?:auf|op)$/.test(tokens[cue.part.from].lower)
      ? cue.part.from
      : clauseTo
  return to - from >= 2 ? { content: { from, to }, how: 'object' } : undefined
}

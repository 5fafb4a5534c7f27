import { contentBefore, contentEnd, restFrom, splits } from './attribution-content.ts'
import type { Found } from './attribution-frames.ts'
import type { Range, SpokenText, Unit } from './attribution-sentences.ts'
import { sourceAfter } from './attribution-source.ts'

/** Numbers of the tokens at which "according to" or a noun that carries something said may stand. */
export function nounPlaces({ tokens, quoteAt, speech }: SpokenText): number[] {
  const places: number[] = []
  for (let index = 0; index < tokens.length - 1; index++) {
    const next = tokens[index + 1].lower
    if (!NEXT.has(next) || quoteAt[index] >= 0) continue
    const { lower } = tokens[index]
    if (
      speech.nouns.has(lower) ||
      speech.according.includes(`${lower} ${next}`) ||
      speech.nouns.has(`${lower} ${next}`)
    )
      places.push(index)
  }
  return places
}

/** "According to X, …" and "…, according to X." */
export function accordingIn(spoken: SpokenText, unit: Unit, places: readonly number[]): Found[] {
  const { tokens, speech } = spoken
  const found: Found[] = []
  for (const index of places) {
    if (index >= unit.to - 2 || !speech.according.includes(`${tokens[index].lower} ${tokens[index + 1].lower}`))
      continue
    const source = sourceAfter(spoken, unit, index + 2, true)
    if (!source) continue
    const content = contentAround(spoken, unit, index, source)
    if (content.length > 0) found.push({ source, cue: { from: index, to: index + 2 }, content, unit })
  }
  return found
}

function contentAround(spoken: SpokenText, unit: Unit, cue: number, source: Range): Range[] {
  if (cue === unit.from) {
    const after = afterSource(spoken, unit, source)
    return after ? [after] : []
  }
  const before = contentBefore(spoken, unit, unit.from, cue)
  if (!before) return []
  const rest = splits(spoken, unit, source.to) ? restFrom(spoken, unit, source.to + 1) : undefined
  return rest ? [before, rest] : [before]
}

function afterSource(spoken: SpokenText, unit: Unit, source: Range): Range | undefined {
  const from = spoken.tokens[source.to]?.text === ',' ? source.to + 1 : source.to
  return from < unit.to ? restFrom(spoken, unit, from) : undefined
}

/** Words after a noun that carries something said, and the last of "according to". */
const NEXT = new Set(['that', 'to', 'of', 'on', 'for', 'per'])

/** "Tollin's claim that …", "her criticism of …": the noun carries what was said or is spoken about. */
export function nounsIn(spoken: SpokenText, unit: Unit, places: readonly number[]): Found[] {
  const { tokens, speech } = spoken
  const found: Found[] = []
  for (const index of places) {
    if (index === unit.from || index >= unit.to - 1) continue
    const next = tokens[index + 1].lower
    const noun = tokens[index].lower
    const about = /^(?:of|on|for)$/.test(next) && speech.nouns.has(`${noun} ${next}`)
    if (!about && !(speech.nouns.has(noun) && /^(?:that|to)$/.test(next))) continue
    if (next === 'to' && tokens[index + 2]?.capital) continue
    const after = about ? index + 2 : index + 1
    const cue = { from: index, to: after }
    const owner = ownerOf(spoken, unit, index)
    if (!owner) continue
    const to = contentEnd(spoken, unit, after, { ...cue, verb: index, frame: 'act', passive: false, gerund: false }, [])
    found.push({ source: owner, cue: { from: owner.to, to: after }, content: [{ from: after, to }], unit })
  }
  return found
}

function ownerOf(spoken: SpokenText, unit: Unit, noun: number): Range | undefined {
  const { tokens } = spoken
  for (let index = noun - 1; index >= Math.max(unit.from, noun - 3); index--) {
    const { lower } = tokens[index]
    if (/^(?:his|her|their|its|my|our)$/.test(lower)) return { from: index, to: index + 1 }
    if (/^['’]s$/.test(lower)) return possessor(spoken, unit, index)
    if (tokens[index].kind === 'mark') return undefined
  }
  return undefined
}

const FAR_POSSESSOR = 7

// "rejected Mara Tollin's claim", "the harbour office's claim": back to the name's beginning or the article.
function possessor({ tokens, speech }: SpokenText, unit: Unit, end: number): Range | undefined {
  let from = end - 1
  if (from < unit.from || tokens[from].kind === 'mark') return undefined
  while (from > unit.from && end - from < FAR_POSSESSOR) {
    const { lower, capital, kind } = tokens[from - 1]
    if (kind === 'mark' || speech.finite.has(lower) || speech.boundaries.has(lower)) break
    if (/^(?:the|a|an|his|her|their|its)$/.test(lower)) return { from: from - 1, to: end }
    if (tokens[from].capital && !capital && !(lower === 'of' && tokens[from - 2]?.capital)) break
    if (speech.verbs.has(lower) || (speech.prepositions.has(lower) && lower !== 'of')) break
    from--
  }
  return { from, to: end }
}

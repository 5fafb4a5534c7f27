import type { Range, SpokenText, Unit } from './attribution-sentences.ts'
import { DETERMINER, sourceBefore } from './attribution-source.ts'

/** The subject of the sentence's main clause, where a later verb shares it: "X rose and said", "X rose, saying". */
export function mainSubject(spoken: SpokenText, unit: Unit, before: number): Range | undefined {
  const { tokens, quoteAt, speech } = spoken
  let from = unit.from
  const lead = tokens[from]?.lower ?? ''
  if (speech.prepositions.has(lead) || /^(?:when|while|as|if|after|before|although|though|because|since)$/.test(lead)) {
    while (from < before && tokens[from].text !== ',') from++
    from++
  }
  for (let index = from + 1; index < before; index++) {
    if (quoteAt[index] >= 0 || !mainVerb(spoken, index)) continue
    const range = sourceBefore(spoken, unit, { from: index })
    if (range && range.from >= from) return range
  }
  return undefined
}

function mainVerb({ tokens, speech }: SpokenText, index: number): boolean {
  const { lower, capital, kind } = tokens[index]
  if (capital || kind !== 'word') return false
  const before = tokens[index - 1]
  if (speech.finite.has(lower) || (speech.auxiliaries.has(lower) && !lower.startsWith("'"))) return true
  if (speech.verbs.has(lower) && !speech.alsoNouns.has(lower) && !speech.gerunds.has(lower))
    return !speech.prepositions.has(before.lower)
  return (
    lower.endsWith('ed') &&
    (before.kind === 'word' || before.text === ',' || before.text === ')') &&
    !DETERMINER.test(before.lower) &&
    !speech.prepositions.has(before.lower)
  )
}

import { lowerBound } from './lower-bound.ts'
import type { Range, SpokenText } from './attribution-sentences.ts'
import type { NameMention } from './names.ts'

/** The names of a text with where their mentions start, for looking them up by place. */
export interface NameIndex {
  names: readonly NameMention[]
  starts: readonly number[]
}

/** The mentions that stand wholly between two offsets. */
export function mentionsIn({ names, starts }: NameIndex, start: number, end: number): NameMention[] {
  const found: NameMention[] = []
  for (
    let index = lowerBound(starts, start, number => number);
    index < names.length && names[index].end <= end;
    index++
  )
    found.push(names[index])
  return found
}

/** The noun phrase itself, without what hangs on it: "the head" of "the head of the agency, Gen. Raul Medina". */
export function coreOf({ tokens, speech }: SpokenText, { from, to }: Range): Range {
  for (let index = from + 1; index < to; index++) {
    const { lower, kind, text } = tokens[index]
    if (kind === 'mark' && !/^[&.’'-]$/.test(text)) return { from, to: index }
    if (/^(?:who|which|that|whose|and|or)$/.test(lower) || (speech.prepositions.has(lower) && !tokens[index].capital))
      return { from, to: index }
    if (hangs(tokens[index], tokens[index - 1])) return { from, to: index }
  }
  return { from, to }
}

// "a report seen by", "people familiar with": what follows its noun describes it.
function hangs(token: SpokenText['tokens'][number], before: SpokenText['tokens'][number]): boolean {
  if (token.capital || before.kind !== 'word' || /^(?:the|a|an|his|her|its|their|'s)$/.test(before.lower)) return false
  return /^(?:familiar|close|seen|involved|briefed|obtained|published|released|speaking|citing|quoting|aware|present)$/.test(
    token.lower,
  )
}

/** What renames a noun phrase after its comma: "Gen. Raul Medina" of "the head of the agency, Gen. Raul Medina, 51". */
export function renamingOf({ tokens }: SpokenText, { from, to }: Range): Range | undefined {
  let comma = from
  while (comma < to && tokens[comma].text !== ',') comma++
  if (comma + 1 >= to) return undefined
  let end = comma + 1
  while (end < to && !/^[,—–(]$/.test(tokens[end].text)) end++
  return { from: comma + 1, to: end }
}

const TRIMMED = /^(?:who|which|whose|a|an|the|speaking|citing|quoting|including|one|both|all|also)$/

/** A nameless source without the clause behind its comma: "A former employee" of "A former employee, who asked not to be named,". */
export function withoutClause({ tokens }: SpokenText, { from, to }: Range): Range {
  for (let index = from + 1; index < to; index++) {
    if (!/^[,—–(]$/.test(tokens[index].text)) continue
    const next = tokens[index + 1]
    const hangs =
      index + 1 >= to || TRIMMED.test(next.lower) || next.kind === 'number' || /(?:ed|ing)$/.test(next.lower)
    return hangs || tokens[index].text !== ',' ? { from, to: index } : { from, to }
  }
  return { from, to }
}

// Harm to what is no person is none to people, and to those named beside it: "three people and 12 horses were killed".
import { phraseAt } from './count-words.ts'
import type { Counted } from './counted.ts'
import { gapOf, listOf } from './counted-lists.ts'
import type { Field } from './reading-field.ts'

/** The groups of persons: those beside one that is none take its place. */
export function withPersonsBeside(field: Field, linked: readonly Counted[], groups: readonly Counted[]): Counted[] {
  return linked.flatMap(group => {
    if (!group.thing) return [group]
    const persons = listAround(field, group, groups).filter(({ thing }) => !thing)
    return persons.length === 0 ? [] : [listOf(persons)]
  })
}

// The groups with nothing but commas and an "and" between them.
function listAround(field: Field, group: Counted, groups: readonly Counted[]): readonly Counted[] {
  const at = groups.findIndex(({ first }) => first === group.first)
  if (at === -1) return []
  const gap = (two: number) => (groups[two] ? gapOf(field, groups[two - 1].last, groups[two].first) : 'no')
  let from = at
  let to = at + 1
  while (from > 0 && gap(from) !== 'no') from--
  while (to < groups.length && gap(to) !== 'no' && !isSubject(field, groups[to])) to++
  const members = groups.slice(from, to)
  return members.some((_, index) => index > 0 && gap(from + index) === 'and') ? members : []
}

// "killed 12 horses, and three people were hurt": those after the "and" are told of apart.
function isSubject({ tokens, words }: Field, { last }: Counted): boolean {
  const next = tokens[last]
  return (
    next !== undefined && (words.sets.passive.has(next.lower) || phraseAt(words.happenings, tokens, last) !== undefined)
  )
}

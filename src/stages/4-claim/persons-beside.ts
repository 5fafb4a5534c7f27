// Harm to what is no person is none to people, and to those named beside it.
import type { Counted } from './counted.ts'
import type { Field } from './reading-field.ts'

/** The groups of persons: those beside one that is none take its place ("three people and 12 horses were killed"). */
export function withPersonsBeside(field: Field, linked: readonly Counted[], groups: readonly Counted[]): Counted[] {
  return linked.flatMap(group => {
    if (!group.thing) return [group]
    const at = groups.findIndex(({ first }) => first === group.first)
    return [groups[at - 1], groups[at + 1]].filter(
      beside => beside && !beside.thing && (isJoined(field, beside, group) || isJoined(field, group, beside)),
    )
  })
}

function isJoined({ tokens, words }: Field, one: Counted, two: Counted): boolean {
  return two.first === one.last + 1 && words.sets.and.has(tokens[one.last].lower)
}

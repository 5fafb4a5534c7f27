// "a woman and her two children": several groups that are one.
import type { Counted } from './counted.ts'
import type { Field } from './reading-field.ts'

const MOST_AT_ONCE = 1000

/** "a woman and her two children": groups with nothing but commas and "and" between them, and an "and" before the last. */
export function lists(field: Field, groups: readonly Counted[]): Counted[] {
  const found: Counted[] = []
  for (let at = 0; at < groups.length; ) {
    let end = at + 1
    let joined = false
    let whole = at + 1
    while (end < groups.length && isListable(field, groups[end - 1]) && isListable(field, groups[end])) {
      const gap = gapOf(field, groups[end - 1].last, groups[end].first)
      if (gap === 'no') break
      end++
      if (gap === 'and' || isHeadlineList(field, groups[end - 2], groups[end - 1])) {
        joined = true
        whole = end
      }
    }
    // Without an "and" the whole run is no list, and so is no run that begins within it.
    const last = joined ? whole : end
    if (joined) found.push(listOf(withoutAppositions(field, groups.slice(at, whole))))
    else found.push(...groups.slice(at, end).slice(0, MOST_AT_ONCE))
    at = joined ? last : Math.min(end, at + MOST_AT_ONCE)
  }
  return found
}

// "Father, two children found dead": a headline saves its "and".
function isHeadlineList(field: Field, one: Counted, two: Counted): boolean {
  return field.in === 'title' && one.noun !== '' && two.noun !== '' && one.people && two.people
}

// "her daughter, Mara Holt, and her father" are two.
function withoutAppositions(field: Field, members: readonly Counted[]): Counted[] {
  return members.filter((member, index) => {
    const before = members[index - 1]
    if (member.kind !== 'named' || before?.kind !== 'single') return true
    return gapOf(field, before.last, member.first) !== 'comma'
  })
}

function isListable(field: Field, group: Counted): boolean {
  if (group.kind === 'number') return group.noun !== '' && !group.thing
  if (group.kind === 'named' && !group.people) return !isPlaced(field, group)
  return group.kind === 'single' || group.kind === 'named' || group.kind === 'pronoun'
}

// "in the South Loop, and the suspect was killed": rather a place than a person.
function isPlaced({ tokens, words }: Field, { first }: Counted): boolean {
  const before = tokens[first - 1]?.lower ?? '.'
  return words.sets.the.has(before) || words.sets.prepositions.has(before)
}

/** What stands between two groups: an "and", a comma, or more. */
export function gapOf(field: Field, from: number, to: number): 'comma' | 'and' | 'no' {
  if (to - from > 2 || to <= from) return 'no'
  let and = false
  for (let at = from; at < to; at++) {
    const { lower } = field.tokens[at]
    if (field.words.sets.and.has(lower)) and = true
    else if (lower !== ',' && lower !== '،' && lower !== '、') return 'no'
  }
  return and ? 'and' : 'comma'
}

/** Several groups as one, with their sum. */
export function listOf(members: readonly Counted[]): Counted {
  if (members.length === 1) return members[0]
  const values = members.map(member => member.value)
  const exact = values.every(value => value !== undefined)
  const sum = (pick: (member: Counted) => number | undefined) =>
    members.reduce((total, member) => total + (pick(member) ?? member.value ?? 0), 0)
  const [head, ...rest] = members
  // "four bodies, two men and two women" are four.
  if (rest.length > 1 && exact && head.value === rest.reduce((total, member) => total + (member.value ?? 0), 0)) {
    return { ...head, last: members[members.length - 1].last, kind: 'list', members: rest }
  }
  return {
    first: head.first,
    last: members[members.length - 1].last,
    kind: 'list',
    ...(exact
      ? { value: sum(member => member.value) }
      : {
          low: sum(member => member.low),
          ...(members.every(({ value, high }) => (value ?? high) !== undefined)
            ? { high: sum(member => member.high) }
            : {}),
        }),
    bound: members.find(member => member.bound !== 'exact')?.bound ?? 'exact',
    noun: '',
    people: true,
    known: members.every(member => member.known),
    other: members.every(member => member.other),
    part: members[0].part,
    members: [...members],
  }
}

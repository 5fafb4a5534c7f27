import type { Draft } from './draft-point.ts'
import { surnameOf } from './state-ladder.ts'

/** The drafts without changes that another draft tells already: who was named, and who died of what he was hurt by. */
export function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  const named = new Set<string>()
  const died = drafts.some(({ kind, measure, heard }) => isOlder(kind) && measure === 'condition' && hasDied(heard))
  return drafts.filter(draft => {
    if (!isOlder(draft.kind)) return true
    if (draft.measure === 'name') return isNew(named, draft)
    return !(died && draft.measure === 'killed' && draft.part)
  })
}

const isOlder = (kind: Draft['kind']): boolean => kind === 'older-figure'

function hasDied(heard: Draft['heard']): boolean {
  return heard.some(({ claim }) => claim.value === 'died')
}

function isNew(named: Set<string>, { heard }: Draft): boolean {
  const people = heard.flatMap(({ claim }) => {
    const name = claim.kind === 'name' ? (claim.bearer ?? String(claim.value)) : claim.scope?.of
    return name && /^\p{Lu}/u.test(name) ? personOf(name) : []
  })
  const known = people.some(person => named.has(person))
  for (const person of people) named.add(person)
  return !known
}

// Brothers have one surname.
function personOf(name: string): string {
  return `${name.slice(0, 2).toLowerCase()} ${surnameOf(name)}`
}

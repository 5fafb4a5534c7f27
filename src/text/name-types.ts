import type { Votes } from './name-evidence.ts'
import type { Group, Read } from './name-groups.ts'
import type { NameType } from './names.ts'

const ENOUGH = 1.5
const CLEARLY = 0.5
const KNOWN = 5
const LISTED = 1.5

/** Gives each group its type where enough speaks for one and less for the others; unknown stays unknown. */
export function giveTypes(text: string, reads: readonly Read[], groups: ReadonlyMap<string, Group>): void {
  for (const group of groups.values()) group.type = decided(group.votes)
  listed(text, reads, groups)
}

/** The type that the votes decide for. */
export function decided({ person, place, organisation }: Votes): NameType | undefined {
  const best = Math.max(person, place, organisation)
  const second = Math.max(Math.min(person, place), Math.min(Math.max(person, place), organisation))
  if (best < ENOUGH || best - second < CLEARLY) return undefined
  return best === person ? 'person' : best === place ? 'place' : 'organisation'
}

/** True where a table or the name's own words say what it is. */
export function isCertain(group: Group, type: NameType): boolean {
  return group.own[type] >= KNOWN
}

const BETWEEN = /^(?:, | (?:&|and|or|und|et|y|e|en|и|і|i|oraz|та) |, (?:and|or|und|et|y|e|en|и|і) )$/

// "Zittau, Görlitz and Altenau": what stands in one list is of one type.
function listed(text: string, reads: readonly Read[], groups: ReadonlyMap<string, Group>): void {
  for (let at = 1; at < reads.length; at++) typeFrom(text, reads, groups, at, at - 1)
  for (let at = reads.length - 2; at >= 0; at--) typeFrom(text, reads, groups, at, at + 1)
}

function typeFrom(
  text: string,
  reads: readonly Read[],
  groups: ReadonlyMap<string, Group>,
  at: number,
  from: number,
): void {
  const first = reads[Math.min(at, from)].mention
  const second = reads[Math.max(at, from)].mention
  if (second.start - first.end > 6) return
  const group = groups.get(reads[at].mention.text) as Group
  const other = groups.get(reads[from].mention.text) as Group
  if (group.type !== undefined || other.type === undefined || !BETWEEN.test(text.slice(first.end, second.start))) return
  group.votes[other.type] += LISTED
  group.type = decided(group.votes)
}

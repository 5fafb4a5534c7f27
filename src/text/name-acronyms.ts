import type { NamesTable } from './languages/tables/names.ts'
import type { Group, Read } from './name-groups.ts'

const ACRONYM = /^[\p{Lu}\p{N}&.·-]{2,9}$/u

/** Forms of bodies and places that the text itself joins: acronyms in brackets, initials, a shortened name. */
export function otherForms(
  text: string,
  reads: readonly Read[],
  groups: ReadonlyMap<string, Group>,
  table: NamesTable,
): Map<Group, Group> {
  const bearers = new Map<Group, Group>()
  bracketed(text, reads, groups, bearers)
  const bodies = [...new Set(groups.values())].filter(({ type, words }) => type !== 'person' && words.length > 1)
  if ([...groups.keys()].some(form => ACRONYM.test(form))) byInitials(bodies, groups, bearers)
  shortened(bodies, groups, bearers, table)
  directions(groups, bearers)
  return bearers
}

const OPENS = /^\s?[(（]\s?["“'‘]?(?:the |or )?$/
const CLOSES = /^["”'’]?\s?[)）,;]/

// "Gyeore-eol Nation United (GNU)", and "GNU (Gyeore-eol Nation United)".
function bracketed(
  text: string,
  reads: readonly Read[],
  groups: ReadonlyMap<string, Group>,
  bearers: Map<Group, Group>,
): void {
  for (let index = 1; index < reads.length; index++) {
    const before = reads[index - 1].mention
    const here = reads[index].mention
    if (here.start - before.end > 8 || !OPENS.test(text.slice(before.end, here.start))) continue
    if (!CLOSES.test(text.slice(here.end, here.end + 3))) continue
    const one = groups.get(before.text) as Group
    const two = groups.get(here.text) as Group
    if (introduces(one, two)) join(two, one, bearers)
    else if (introduces(two, one)) join(one, two, bearers)
  }
}

function join(short: Group, long: Group, bearers: Map<Group, Group>): void {
  if (short === long) return
  bearers.set(short, long)
  if (long.type === undefined || (long.type === 'person' && long.votes.person < 4)) long.type = short.type
}

// Initials prove it; without them only a body may be known by other letters: "Interior Ministry (MVD)", not "Kyiv (AFP)".
function introduces(long: Group, short: Group): boolean {
  if (!ACRONYM.test(short.name) || long.name.length <= short.name.length || ACRONYM.test(long.name)) return false
  if (initialsOf(long.name).includes(short.name.replace(/[.&·-]/g, ''))) return true
  return long.type === 'organisation' && long.words.length > 1 && short.type !== 'place'
}

const SMALL = /^(?:of|for|the|and|de|la|le|des|du|et|y|e|del|der|für|und|van|voor|di|i|и|по)$/i

/** The acronyms that a name's first letters make: of its large words, and of all its words. */
function initialsOf(name: string): string[] {
  const words = name.split(/[\s-]+/).filter(word => word !== '')
  return [
    letters(words.filter(word => /^\p{Lu}/u.test(word))),
    letters(words),
    letters(words.filter(word => !SMALL.test(word))),
    letters(name.split(/\s+/).filter(word => /^\p{Lu}/u.test(word))),
  ]
}

function letters(words: readonly string[]): string {
  return words.map(word => word[0].toUpperCase()).join('')
}

function byInitials(bodies: readonly Group[], groups: ReadonlyMap<string, Group>, bearers: Map<Group, Group>): void {
  for (const body of bodies) {
    for (const acronym of initialsOf(body.name)) {
      const group = acronym.length > 2 ? groups.get(acronym) : undefined
      if (group && group !== body && !bearers.has(group)) bearers.set(group, body)
    }
  }
}

// "Nordica Shipping", then "Nordica"; "New York Times", then "the Times": where only one body fits.
function shortened(
  bodies: readonly Group[],
  groups: ReadonlyMap<string, Group>,
  bearers: Map<Group, Group>,
  table: NamesTable,
): void {
  const fitting = new Map<Group, Set<Group>>()
  for (const body of bodies) {
    if (body.type !== 'organisation') continue
    const words = body.name.split(/\s+/)
    const rest = words.slice(1).every(word => table.organisations.has(word.toLowerCase()))
    for (const short of [
      rest ? words[0] : undefined,
      words.at(-1),
      words.length > 2 ? words.slice(0, -1).join(' ') : undefined,
    ]) {
      const group = short === undefined ? undefined : groups.get(short)
      if (!group || group === body || group.type === 'place' || group.type === 'person') continue
      fitting.set(group, (fitting.get(group) ?? new Set()).add(body))
    }
  }
  for (const [group, fits] of fitting) if (fits.size === 1 && !bearers.has(group)) bearers.set(group, [...fits][0])
}

// "the South" is the country of the text whose name begins so, where only one does.
function directions(groups: ReadonlyMap<string, Group>, bearers: Map<Group, Group>): void {
  for (const direction of ['North', 'South', 'East', 'West']) {
    const group = groups.get(direction)
    if (!group) continue
    const named = new Set(
      [...groups.values()].filter(({ name, type }) => type === 'place' && name.startsWith(`${direction} `)),
    )
    if (named.size === 1) bearers.set(group, [...named][0])
  }
}

// The people of one article to whom something was done, told apart by sex, age and name, so that a second mention of
// the same man is no second man.
import type { Counted } from './counted.ts'
import type { Mention } from './happened.ts'

/** One person that an article tells of, with the first mention of each thing that happened to him or her. */
export interface Victim {
  sex?: 'male' | 'female'
  age?: number
  name?: string
  self: boolean
  other: boolean
  fates: Map<string, Mention>
  /** Groups that were read as this person, the last one at the end. */
  groups: Counted[]
  sentence: number
  /** Was the subject of what happened last: "himself" may be this person. */
  subject: boolean
  inTitle: boolean
  /** Told of in the title, and not as somebody known. */
  fromTitle: boolean
}

// Beyond these nobody is told apart: no article tells of more.
const MOST_VICTIMS = 60
const ONE = new Set(['single', 'named', 'pronoun', 'self'])

/** The persons among the mentions, in order of their first one. */
export function victimsOf(mentions: readonly Mention[]): Victim[] {
  const victims: Victim[] = []
  for (const mention of mentions) {
    const singles = mention.group.kind === 'list' ? (mention.group.members ?? []) : [mention.group]
    for (const group of singles) if (ONE.has(group.kind)) take(victims, mention, group)
  }
  return victims
}

function take(victims: Victim[], mention: Mention, group: Counted): void {
  const victim = known(victims, mention, group) ?? fresh(victims, mention, group)
  victim.self ||= group.kind === 'self' || group.self === true
  victim.sex ??= group.sex
  victim.age ??= group.age
  victim.name ??= group.name
  if (!victim.fates.has(mention.measure)) victim.fates.set(mention.measure, mention)
  victim.groups = [...victim.groups.slice(-3), group]
  victim.subject = group.last <= mention.first
  victim.sentence = mention.sentence.from
  victim.inTitle = mention.field.in === 'title'
}

function fresh(victims: Victim[], mention: Mention, group: Counted): Victim {
  const made: Victim = {
    self: false,
    other: group.other,
    fates: new Map(),
    groups: [],
    sentence: mention.sentence.from,
    subject: false,
    inTitle: mention.field.in === 'title',
    fromTitle: mention.field.in === 'title' && !group.known,
  }
  victims.push(made)
  return made
}

function known(all: readonly Victim[], mention: Mention, group: Counted): Victim | undefined {
  const victims = all.slice(-MOST_VICTIMS)
  const same = victims.find(victim =>
    victim.groups.some(
      told =>
        told.first === group.first &&
        told.last === group.last &&
        victim.sentence === mention.sentence.from &&
        victim.inTitle === (mention.field.in === 'title'),
    ),
  )
  if (same) return same
  const fitting = victims.filter(victim => fits(victim, mention, group))
  const byName = group.name === undefined ? undefined : fitting.find(victim => sameName(victim.name, group.name))
  if (byName) return byName
  const pointing = group.known || group.kind === 'pronoun' || group.kind === 'self'
  const byFate = fitting.filter(victim => victim.fates.has(mention.measure))
  if (!pointing && byFate.length > 0) return byFate[byFate.length - 1]
  // "He was pronounced dead": rather one who is told to be dead than the last one told of.
  const dead = mention.measure === 'killed' ? byFate : []
  return latest(dead.length > 0 ? dead : fitting)
}

function latest(victims: readonly Victim[]): Victim | undefined {
  return victims.reduce<Victim | undefined>(
    (best, victim) => (best === undefined || isLater(victim, best) ? victim : best),
    undefined,
  )
}

function isLater(one: Victim, two: Victim): boolean {
  if (one.inTitle !== two.inTitle) return two.inTitle
  return one.sentence >= two.sentence
}

function fits(victim: Victim, mention: Mention, group: Counted): boolean {
  const together = victim.sentence === mention.sentence.from && victim.inTitle === (mention.field.in === 'title')
  if (group.kind === 'self' && !(victim.self || (together && victim.subject))) return false
  if (group.other !== victim.other && !group.known && group.kind === 'single' && (group.other || together)) return false
  if (victim.sex && group.sex && victim.sex !== group.sex) return false
  if (victim.age !== undefined && group.age !== undefined && victim.age !== group.age) return false
  if (victim.name !== undefined && group.name !== undefined && !sameName(victim.name, group.name)) return false
  const pointing = group.known || group.kind === 'pronoun' || group.kind === 'self'
  return pointing || !together
}

function sameName(one: string | undefined, two: string | undefined): boolean {
  if (one === undefined || two === undefined) return false
  if (one === two) return true
  const words = new Set(one.toLowerCase().split(/\s+/))
  return two
    .toLowerCase()
    .split(/\s+/)
    .some(word => word.length > 2 && words.has(word))
}

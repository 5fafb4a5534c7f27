// What one article says in all: the whole number of its dead and hurt, from its totals and from the persons it tells of.
import { phraseAt } from './count-words.ts'
import type { Mention } from './happened.ts'
import type { Field } from './reading-field.ts'
import { type Victim, victimsOf } from './victims.ts'

/** The whole of one measure as one article tells it. */
export interface Whole {
  value: number
  /** The mentions that make it: one that states it, or several persons told of one after the other. */
  from: Mention[]
  /** True where no mention states the number itself. */
  summed: boolean
}

/** What an article tells of the dead, the hurt and the shot. */
export interface Tally {
  wholes: Map<string, Whole>
  victims: Victim[]
}

const HARM: readonly string[] = ['killed', 'injured', 'shot', 'hospitalised']
const LIVED = ['injured', 'shot', 'hospitalised']
const SEVERAL = new Set(['number', 'list'])

/** The wholes of an article's mentions (title first, then text). */
export function tallyOf(mentions: readonly Mention[]): Tally {
  const harmful = mentions.filter(mention => HARM.includes(mention.measure))
  const victims = victimsOf(harmful.filter(mention => !mention.aside))
  const doer = victims.find(isSuicide)
  if (doer && mentions.some(({ field }) => tellsOfSuicide(field)))
    doer.fates.set('killed', { ...(doer.fates.get('shot') as Mention), measure: 'killed' })
  const wholes = new Map<string, Whole>()
  for (const measure of new Set(mentions.map(mention => mention.measure))) {
    const own = mentions.filter(mention => mention.measure === measure)
    const whole = wholeOf(own, measure, HARM.includes(measure) ? victims : [])
    if (whole) wholes.set(measure, whole)
  }
  const hurt = hurtAmongShot(wholes, victims, harmful)
  if (hurt) wholes.set('injured', hurt)
  else wholes.delete('injured')
  return { wholes, victims }
}

// "turned the gun on himself": dead only where the article tells of a suicide, and of no treatment.
function isSuicide({ self, fates }: Victim): boolean {
  return self && fates.has('shot') && !['killed', 'injured', 'hospitalised'].some(fate => fates.has(fate))
}

function tellsOfSuicide({ tokens, words }: Field): boolean {
  return tokens.some((_, at) => phraseAt(words.suicides, tokens, at) !== undefined)
}

function wholeOf(own: readonly Mention[], measure: string, victims: readonly Victim[]): Whole | undefined {
  const counts = own.filter(isTotal)
  const stated = mainTotal(counts.filter(mention => !mention.group.other))
  const others = mainTotal(counts.filter(mention => mention.group.other))
  const persons = victims.filter(victim => victim.fates.has(measure))
  const doers = stated && measure === 'killed' ? doersBeside(stated, own) : undefined
  if (stated && doers) return { value: valueOf(stated) + valueOf(doers), from: [stated, doers], summed: true }
  if (stated && (valueOf(stated) > 1 || persons.length <= 1)) return withDoer(stated, persons, measure)
  if (others) return withOthers(others, persons, measure)
  const titled = persons.filter(victim => victim.fromTitle)
  if (!stated && titled.length > 0) return toldOf(titled, measure)
  const told = stated ? persons.filter((victim, index) => index === 0 || victim.other) : persons
  if (told.length > 0) return toldOf(told, measure)
  const vague = own.find(mention => SEVERAL.has(mention.group.kind) && mention.group.value === undefined)
  if (stated ?? vague) return undefined
  const nobody = own.find(mention => mention.group.kind === 'nobody' && !isAboutSome(mention))
  return nobody ? { value: 0, from: [nobody], summed: false } : undefined
}

// "14 dead in Karsund shooting; 2 suspects killed": a headline counts the doers apart.
function doersBeside(stated: Mention, own: readonly Mention[]): Mention | undefined {
  const { field, group } = stated
  if (field.in !== 'title' || isDoer(stated)) return undefined
  return own.find(
    mention => mention.field === field && isDoer(mention) && !mention.group.beside && mention.first >= group.last,
  )
}

function isDoer({ field, group, aside }: Mention): boolean {
  return aside !== true && !group.known && field.words.sets.doers.has(group.noun)
}

function toldOf(told: readonly Victim[], measure: string): Whole {
  return { value: told.length, from: told.map(victim => victim.fates.get(measure) as Mention), summed: told.length > 1 }
}

// "killed his wife and two sons before killing himself" are four: what he did to others leaves him out.
function withDoer(stated: Mention, persons: readonly Victim[], measure: string): Whole {
  const doer =
    measure === 'killed' ? persons.find(victim => victim.self && isApart(stated, victim.fates.get(measure))) : undefined
  if (!doer) return { value: valueOf(stated), from: [stated], summed: false }
  return { value: valueOf(stated) + 1, from: [stated, doer.fates.get(measure) as Mention], summed: true }
}

// "7 slain by a gunman who then killed himself", "left seven dead before killing himself": first the others, then he.
function isApart(stated: Mention, own: Mention | undefined): boolean {
  // "the deaths of a man and a child in a murder-suicide" are all of them.
  if (phraseAt(stated.field.words.happenings, stated.field.tokens, stated.first)?.meaning.frame === 'deeds')
    return false
  if (stated.last <= stated.group.first) return true
  if (own?.sentence !== stated.sentence || own.first < stated.last) return false
  const { tokens, words } = stated.field
  for (let at = stated.group.last; at < own.first; at++) if (words.sets.next.has(tokens[at].lower)) return true
  return false
}

// Nobody "else", no "officers": not the whole.
function isAboutSome(mention: Mention): boolean {
  const { group, field } = mention
  if (group.other || field.tokens[group.last]?.lower === 'else') return true
  return group.noun !== '' && !['people', 'person', 'persons', 'victims', 'victim'].includes(group.noun)
}

function withOthers(others: Mention, persons: readonly Victim[], measure: string): Whole {
  const told = persons.filter(victim => !victim.other && isBefore(victim.fates.get(measure) as Mention, others))
  return {
    value: valueOf(others) + told.length,
    from: [...told.map(victim => victim.fates.get(measure) as Mention), others],
    summed: told.length > 0,
  }
}

function isBefore(one: Mention, two: Mention): boolean {
  return one.field === two.field ? one.group.first < two.group.first : one.field.in === 'title'
}

/** True for a count of several that may be a whole. */
export function isTotal(mention: Mention): boolean {
  return (
    SEVERAL.has(mention.group.kind) &&
    mention.group.value !== undefined &&
    !mention.group.beside &&
    !mention.earlier &&
    !mention.aside
  )
}

// The title speaks of this event alone; later in the text other events and sums over a day may stand.
function mainTotal(counts: readonly Mention[]): Mention | undefined {
  return largest(counts.filter(mention => mention.field.in === 'title')) ?? largest(counts)
}

function largest(mentions: readonly Mention[]): Mention | undefined {
  return mentions.reduce<Mention | undefined>(
    (best, next) => (best && valueOf(best) >= valueOf(next) ? best : next),
    undefined,
  )
}

function valueOf(mention: Mention): number {
  return mention.group.value ?? 0
}

/** Who is shot and not dead is hurt: "four shot, one fatally" leaves three. */
function hurtAmongShot(
  wholes: ReadonlyMap<string, Whole>,
  victims: readonly Victim[],
  mentions: readonly Mention[],
): Whole | undefined {
  const shot = wholes.get('shot')
  const injured = wholes.get('injured')
  const treated = wholes.get('hospitalised')
  if (!shot && !injured && !treated) return undefined
  if (injured?.from.some(mention => isTotal(mention) && mention.field.in === 'title')) return injured
  const living = victims.filter(victim => !victim.fates.has('killed') && LIVED.some(fate => victim.fates.has(fate)))
  const several = shot && shot.from.some(isTotal)
  if (several) {
    const dead = apart(shot.from, mentions) ? 0 : deadAmong(shot.value, wholes, victims)
    const value = Math.max(0, shot.value - dead)
    if (injured?.from.some(isTotal) && injured.value >= value) return injured
    return value === 0 ? injured : { value, from: shot.from, summed: true }
  }
  if (injured?.from.some(isTotal)) return injured
  if (treated?.from.some(isTotal)) return { ...treated, summed: true }
  const last = lastOfSeveral(mentions)
  const before = wholes.get('killed')?.value ?? 0
  if (last && (last.group.rank as number) - before > living.length)
    return { value: (last.group.rank as number) - before, from: [last], summed: true }
  if (living.length === 0) return injured && injured.value === 0 ? injured : undefined
  return {
    value: living.length,
    from: living.map(fateOf),
    summed: living.length > 1 || !living[0].fates.has('injured'),
  }
}

// "a fourth victim was hurt": of the dead and the hurt there are four.
function lastOfSeveral(mentions: readonly Mention[]): Mention | undefined {
  return mentions
    .filter(({ group, measure, aside }) => group.rank !== undefined && !aside && LIVED.includes(measure))
    .sort((one, two) => (two.group.rank as number) - (one.group.rank as number))[0]
}

function fateOf(victim: Victim): Mention {
  return (victim.fates.get('injured') ?? victim.fates.get('shot') ?? victim.fates.get('hospitalised')) as Mention
}

// The doer who died by his own hand is not among those he shot.
function deadAmong(shot: number, wholes: ReadonlyMap<string, Whole>, victims: readonly Victim[]): number {
  const dead = wholes.get('killed')?.value ?? 0
  const doers = victims.filter(victim => victim.self && victim.fates.has('killed')).length
  if (dead > 1 && dead >= shot) return dead
  return Math.max(0, dead - doers)
}

// "one dead, three shot": the dead are named before and beside the shot.
function apart(shot: readonly Mention[], mentions: readonly Mention[]): boolean {
  return shot.some(
    mention =>
      (mention.group.other && !hasKnown(mention)) ||
      mentions.some(
        dead =>
          dead.measure === 'killed' &&
          dead.field === mention.field &&
          dead.sentence.from === mention.sentence.from &&
          dead.group !== mention.group &&
          !hasKnown(mention) &&
          mention.group.fold !== true &&
          dead.group.last <= mention.group.first,
      ),
  )
}

// "A man died after he and four others were shot": he is among them.
function hasKnown({ group }: Mention): boolean {
  return (group.members ?? []).some(member => member.known || member.kind === 'pronoun' || member.kind === 'named')
}

// What a language's order, case and agreement say against a link or for another value.
import type { Bound } from '../../domain/claim.ts'
import { phraseAt } from './count-words.ts'
import { type Counted, countedIn } from './counted.ts'
import type { Mention } from './happened.ts'
import { isOfPeople } from './happened-placed.ts'
import { groupsBetween } from './near-mentions.ts'
import { formAt, isWall, type PlacedWords } from './placed-words.ts'
import type { Field } from './reading-field.ts'

/** The mentions that hold, with bounds and risen totals read from the words around. */
export function mended(field: Field, placed: PlacedWords, found: readonly Mention[]): Mention[] {
  const parts = new Map(found.filter(({ group }) => group.beside).map(part => [part.first, part]))
  const told = found
    .filter(mention => holds(field, placed, mention) && !isWholeOfPart(field, mention, parts.get(mention.first)))
    .map(mention => mendedOne(field, placed, mention))
  return placed.cases ? withoutCases(told) : told
}

const OF_PEOPLE = new Set(['deployed', 'aboard'])

/** False where agreement, distance, capitals or another noun speak against a link. */
export function holds(field: Field, placed: PlacedWords, mention: Mention): boolean {
  const { group, measure, first } = mention
  if (group.thing || isPartOfThing(field, mention)) return false
  if (placed.capitalNouns && isAdjective(field, placed, mention)) return false
  if (isOfClauseBefore(field, placed, mention)) return false
  if (isOtherToll(field, placed, mention) || isShareOfThings(field, mention)) return false
  if (group.value !== undefined && !Number.isInteger(group.value)) return false
  if (isOneOnly(placed, field, mention) || isNoEarlier(field, placed, mention)) return false
  if (OF_PEOPLE.has(measure) && !isOfPeople(field, group)) return false
  if (group.kind === 'number' || group.kind === 'list' || group.kind === 'nobody' || group.last > first) return true
  return isNear(field, mention) && !isGoverned(field, group) && (group.beside || !isPlural(field, placed, mention))
}

const LONGEST_GROUP = 12

// "140 brèmes mortes": the number is another noun's.
function isPartOfThing(field: Field, { group, sentence }: Mention): boolean {
  if (group.kind !== 'number' || group.noun !== '') return false
  const around = groupsBetween(countedIn(field, sentence), group.first - LONGEST_GROUP, group.first)
  return around.some(({ thing, last }) => thing && group.first < last)
}

// "لقي طفلان مصرعهما وأصيبت والدتهما": the first clause's children are not hurt.
function isOfClauseBefore({ tokens, words }: Field, { joined }: PlacedWords, { first, group }: Mention): boolean {
  if (joined === undefined) return false
  for (let at = group.last + 1; at <= first; at++) {
    const { lower } = tokens[at]
    if (!lower.startsWith(joined.and) || lower.endsWith(joined.sharing)) continue
    if (phraseAt(words.happenings, tokens, at) !== undefined) return true
  }
  return false
}

// "bilan de neuf morts": no number before a later one.
function isNoEarlier(field: Field, placed: PlacedWords, { earlier, group }: Mention): boolean {
  return earlier === true && formAt(placed.harm, field.tokens, group.last) !== undefined
}

// "1.114 heridos, de los cuales 120 han sido trasladados": a comma before the part and none after it leave the part alone.
function isWholeOfPart({ tokens }: Field, whole: Mention, part: Mention | undefined): boolean {
  if (!part || whole.group.beside || whole.group.last > whole.first || part.group.first < whole.group.last) return false
  const comma = (from: number, to: number) => tokens.slice(from, to).some(({ text }) => text === ',')
  return comma(whole.group.last, part.group.first) && !comma(part.group.last, part.first)
}

// "15 militari che … era stata arrestata": several persons take no singular.
function isOneOnly(placed: PlacedWords, field: Field, { first, group }: Mention): boolean {
  if (group.kind !== 'number' || (group.value ?? group.low ?? 0) < 2 || group.last > first) return false
  const { lower } = field.tokens[first]
  return placed.singularEnds.some(end => lower.endsWith(end))
}

// "mehr als 1600 tote Hummeln": without a capital no German word is a noun.
function isAdjective(field: Field, placed: PlacedWords, { first, group, last }: Mention): boolean {
  const token = field.tokens[first]
  if (last !== first + 1 || token.capital || formAt(placed.harm, field.tokens, first) === undefined) return false
  const next = field.tokens[last]
  return group.last <= first && next !== undefined && next.capital && !field.words.sets.people.has(next.lower)
}

// "bilan de neuf morts et 100 disparus": the second number is another's.
function isOtherToll(field: Field, placed: PlacedWords, { first, measure, group }: Mention): boolean {
  if (phraseAt(field.words.happenings, field.tokens, first)?.meaning.frame !== 'tolls') return false
  // "undici feriti il bilancio": in front of the word for a toll, the number's own noun tells.
  const from = group.first < first ? group.first + 1 : group.last
  for (let at = from; at <= group.last; at++) {
    const noun = formAt(placed.harm, field.tokens, at)
    if (noun !== undefined) return noun.meaning !== measure
  }
  return false
}

// "abattu 34 des 41 drones": how many of a number of things.
function isShareOfThings(field: Field, { group }: Mention): boolean {
  const { tokens, words, quantityAt } = field
  if (group.kind !== 'number' || group.noun !== '') return false
  let at = group.last
  while (at < group.last + 2 && words.sets.of.has(tokens[at]?.lower ?? '')) at++
  const whole = at > group.last ? quantityAt.get(at) : undefined
  if (whole?.it.kind !== 'number') return false
  const noun = tokens[whole.after]
  return noun?.kind === 'word' && !words.sets.people.has(noun.lower) && !words.sets.stops.has(noun.lower)
}

const NEAR = 9
const NEAR_VERB_LAST = 16
const NEAR_PRONOUN = 4

// One person far from the verb is mostly the subject of another.
function isNear(field: Field, { group, first }: Mention): boolean {
  const reach = group.kind === 'pronoun' ? NEAR_PRONOUN : field.words.verbLast ? NEAR_VERB_LAST : NEAR
  return first - group.last <= reach
}

function isGoverned({ tokens, words }: Field, { first }: Counted): boolean {
  const before = tokens[first - 1]
  return before !== undefined && words.sets.prepositions.has(before.lower)
}

// "elle montre des soldats morts": one person takes no plural.
function isPlural(field: Field, placed: PlacedWords, { last }: Mention): boolean {
  const { lower } = field.tokens[last - 1]
  return placed.pluralEnds.some(end => lower.endsWith(end))
}

/** The mention with what the words around its number say of its bound and value. */
export function mendedOne(field: Field, placed: PlacedWords, mention: Mention): Mention {
  const { group } = mention
  if (group.kind !== 'number') return mention
  if (isNoneOf(field, placed, group))
    return { ...mention, group: { ...group, kind: 'nobody', value: 0, bound: 'exact' } }
  const whole = groupOf(field, mention)
  if (whole) return { ...mention, group: whole }
  const exact = group.bound === 'exact' && group.value !== undefined
  const before = exact ? boundBefore(field, placed, group) : undefined
  if (before) return { ...mention, group: { ...group, bound: before } }
  const bound = exact ? boundAfter(field, placed, mention) : undefined
  if (bound) return { ...mention, group: { ...group, bound: bound.bound, last: Math.max(group.last, bound.last) } }
  if (isRise(field, placed, mention)) return risen(mention)
  return group.bound === 'at-most' && isRisenTo(field, mention)
    ? { ...mention, group: { ...group, bound: 'exact' } }
    : mention
}

function isNoneOf(field: Field, placed: PlacedWords, { first }: Counted): boolean {
  for (let back = first - 1; back >= 0 && back >= first - 5; back--) {
    const form = formAt(placed.noneOf, field.tokens, back)
    if (form && form.after <= first + 1) return true
    if (isWall(field.tokens[back])) return false
  }
  return false
}

// "Трое из четырёх", "drie van de vier inzittenden": the first number counts.
function groupOf({ quantityAt, words, tokens }: Field, { group, first: word }: Mention): Counted | undefined {
  // "quatre des douze otages": all twelve are hostages.
  if (word === group.last) return undefined
  let of = group.first - 1
  while (of > 0 && words.sets.the.has(tokens[of].lower) && !words.sets.of.has(tokens[of].lower)) of--
  if (of <= 0 || !words.sets.of.has(tokens[of].lower)) return undefined
  const first = quantityAt.get(of - 1)
  const value = first?.it.value
  if (first?.after !== of || first.it.kind !== 'number' || value === undefined) return undefined
  return value < (group.value ?? 0) ? { ...group, first: of - 1, value, bound: first.it.bound, part: true } : undefined
}

const BOUND_WITHIN = 3

// "zeker elf", "superan los 5.000"
function boundBefore(field: Field, placed: PlacedWords, { first }: Counted): Bound | undefined {
  for (let at = first - 1; at >= 0 && at >= first - BOUND_WITHIN; at--) {
    const form = formAt(placed.boundBefore, field.tokens, at)
    if (form && form.after >= first - 1 && form.after <= first + 1) return form.meaning as Bound
  }
  return undefined
}

function boundAfter(field: Field, placed: PlacedWords, { group, last }: Mention) {
  for (const at of new Set([group.last, Math.max(group.last, last)])) {
    const form = field.quantityAt.has(at) ? undefined : formAt(placed.boundAfter, field.tokens, at)
    if (form) return { bound: form.meaning as Bound, last: form.after }
  }
  return undefined
}

const TOLL_WITHIN = 8

// "rose from 112 to 127" is no range.
function isRise(field: Field, placed: PlacedWords, { group, first }: Mention): boolean {
  if (group.low === undefined || group.high === undefined || group.bound === 'vague') return false
  const from = [field.tokens[group.first], field.tokens[group.first - 1]]
  if (!from.some(token => token && placed.from.has(token.lower))) return false
  for (let at = group.first; at >= 0 && at >= Math.min(first, group.first - TOLL_WITHIN); at--)
    if (phraseAt(field.words.happenings, field.tokens, at)?.meaning.frame === 'tolls') return true
  return false
}

function risen(mention: Mention): Mention {
  const { low: _low, high, ...group } = mention.group
  return { ...mention, group: { ...group, value: high, bound: 'exact' } }
}

// "до 20 возросло число жертв": "to" after a verb of rising is no "up to".
function isRisenTo(field: Field, { first, group }: Mention): boolean {
  return group.first < first && phraseAt(field.words.happenings, field.tokens, first)?.meaning.frame === 'tolls'
}

const SAME_BEGINNING = 4

// "Щетинина" and "Щетининой" are one person.
function withoutCases(found: readonly Mention[]): Mention[] {
  const seen = new Map<string, string>()
  return found.map(mention => {
    const { group, measure } = mention
    if (group.kind !== 'named' || group.name === undefined) return mention
    const key = `${measure} ${group.name.split(' ').at(-1)?.slice(0, SAME_BEGINNING).toLowerCase()}`
    const name = seen.get(key) ?? group.name
    seen.set(key, name)
    return name === group.name ? mention : { ...mention, group: { ...group, name } }
  })
}

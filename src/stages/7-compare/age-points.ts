import { consonants } from './consonants.ts'
import type { Draft } from './draft-point.ts'
import { type Heard, articleCount, bucketed, oncePerArticle, reportCount } from './heard.ts'
import { infantPoints } from './infant-points.ts'
import { isNamedAge, publishedOn, told, type Told } from './told-figure.ts'
import { namedLater } from './named-later.ts'
import { speakerKey } from './speakers.ts'

/** The points of ages: the same for one person, a vaguer one, or two that cannot both be true. */
export function agePoints(heard: readonly Heard[]): Draft[] {
  const ages = heard
    .filter(({ claim }) => claim.kind === 'figure' && claim.measure === 'age')
    .flatMap(each => told(each) ?? [])
  const named = [...bucketed(ages, personKey).values()].flatMap(ofOnePerson).flatMap(namedAges)
  const differing = named.filter(({ kind }) => kind !== 'agree')
  const same = [...bucketed(ages, ageKey).values()].flatMap(sameAges)
  return [...differing, ...infantPoints(ages), ...namedLater(ages), ...same]
}

// Mother and daughter have one surname: where an article tells of both by their first names, so are the ages told apart.
function ofOnePerson(ages: readonly Told[]): readonly (readonly Told[])[] {
  const perArticle = [...bucketed(ages, ({ heard: { standing } }) => standing.article.id).values()]
  const several = perArticle.some(those => new Set(those.flatMap(age => firstName(age) ?? [])).size > 1)
  return several ? [...bucketed(ages, firstName).values()] : [ages]
}

function firstName({ claim }: Told): string | undefined {
  const [first, ...others] = speakerKey(claim.scope?.of ?? '').split(' ')
  return others.length === 0 ? undefined : first.slice(0, 3)
}

function ageKey({ value, claim }: Told): string | undefined {
  return value === undefined ? undefined : `${value} ${claim.unit ?? ''}`
}

const FEWEST_CONSONANTS = 3

/** A person's surname by its consonants, so that transliterations are one; undefined where nobody is named. */
function personKey(age: Told): string | undefined {
  const of = age.claim.scope?.of
  if (!of || !isNamedAge(age)) return undefined
  const surname = speakerKey(of).split(' ').at(-1)!
  const sound = consonants(surname)
  return sound.length >= FEWEST_CONSONANTS ? sound : surname
}

function namedAges(ages: readonly Told[]): Draft[] {
  const once = onceEach(ages)
  const heard = once.map(each => each.heard)
  if (articleCount(heard) < 2 || new Set(once.map(({ claim }) => claim.unit ?? '')).size > 1) return []
  const about = `age of ${longest(once)}`
  const base = { about, measure: 'age', heard }
  const values = new Set(once.map(({ value, low, high }) => value ?? `${low}–${high}`))
  if (values.size === 1) return agreeing(base)
  const overlap = once.every(one => once.every(other => one.low <= other.high && other.low <= one.high))
  if (overlap) return [{ ...base, kind: 'precision', certainty: 'shown', because: 'one age is vaguer than the other' }]
  // Two ages in one article are two persons of one surname.
  const perArticle = bucketed(once, ({ heard: { standing } }) => standing.article.id)
  const firstNames = new Set(once.flatMap(age => firstName(age) ?? []))
  if (reportCount(heard) < 2 || firstNames.size > 1 || [...perArticle.values()].some(those => those.length > 1))
    return []
  if (isBirthday(once)) {
    return [{ ...base, kind: 'older-figure', certainty: 'inferred', because: 'a birthday may lie between the reports' }]
  }
  return [
    {
      ...base,
      kind: 'conflict',
      certainty: 'shown',
      because: 'an age does not change with the hour, and the reports give one person different ones',
    },
  ]
}

const MONTH_DAYS = 30
const YEAR_DAYS = 365

/** True where so much time lies between the reports that a person grew as much older. */
function isBirthday(ages: readonly Told[]): boolean {
  const days = ages.map(publishedOn)
  if (days.includes(undefined)) return false
  const spread =
    (Math.max(...days.map(day => Date.parse(day!))) - Math.min(...days.map(day => Date.parse(day!)))) / 86_400_000
  const values = ages.map(({ value, low }) => value ?? low)
  return spread > MONTH_DAYS && Math.max(...values) - Math.min(...values) <= Math.ceil(spread / YEAR_DAYS)
}

function agreeing(base: { about: string; measure: string; heard: readonly Heard[] }): Draft[] {
  const reports = reportCount(base.heard)
  return reports < 2
    ? []
    : [{ ...base, kind: 'agree', certainty: 'shown', because: `${reports} reports give the same age` }]
}

// One age of one person may be given beside the name in one report and beside "a man" in another; of two persons it is two points.
function sameAges(ages: readonly Told[]): Draft[] {
  const people = bucketed(ages, personKey)
  const nameless = ages.filter(age => personKey(age) === undefined)
  const groups = people.size === 0 ? [ages] : people.size === 1 ? [ages] : [...people.values(), nameless]
  return groups.flatMap(those => {
    const once = onceEach(those)
    return once.length === 0
      ? []
      : agreeing({ about: `age of ${longest(once)}`, measure: 'age', heard: once.map(each => each.heard) })
  })
}

function onceEach(ages: readonly Told[]): Told[] {
  const kept = new Set(
    oncePerArticle(
      ages.map(({ heard }) => heard),
      ({ claim }) => claim.value ?? claim.low,
    ),
  ) // prettier-ignore
  return ages.filter(({ heard }) => kept.has(heard))
}

function longest(ages: readonly Told[]): string {
  return (
    ages.map(({ claim }) => claim.scope?.of ?? '').reduce((most, next) => (next.length > most.length ? next : most)) ||
    'a person'
  ) // prettier-ignore
}

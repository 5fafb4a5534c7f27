import type { Certainty, PointKind } from '../../domain/point.ts'
import {
  countedStems,
  isChanging,
  isCore,
  isCounted,
  isGrowing,
  isToll,
  publishedOn,
  statedTime,
  type Told,
} from './told-figure.ts'
import { otherRegions } from './counted-places.ts'
import { sharedCount } from './content-words.ts'
import { bucketed } from './heard.ts'
import { mayCountWhoDidIt } from './who-did-it.ts'
import { woundedDied } from './wounded-died.ts'

/** How figures of one thing that are not the same stand to each other. */
export interface Relation {
  kind: PointKind
  certainty: Certainty
  because: string
}

/** `parts` are figures of the same measure that their articles give as a part. */
type Rule = (figures: readonly Told[], measure: string, parts: readonly Told[]) => Relation | undefined

// The order is the point: whatever time, scope, precision or speaker explains is never called a conflict.
const RULES: readonly Rule[] = [
  sameByAnotherReading,
  otherTimesStated,
  whoIsCountedStated,
  otherScopeStated,
  rounded,
  laterIsLarger,
  datedIsLarger,
  othersAsPart,
  correctedLater,
  leastAndExact,
  woundedDied,
  whoDidItCounted,
  eachItsOwnSpeaker,
  countStillGrowing,
]

/** The first of the explanations that holds for figures that differ; undefined where nothing explains them. */
export function figureRelation(
  figures: readonly Told[],
  measure: string,
  parts: readonly Told[] = [],
): Relation | undefined {
  for (const rule of RULES) {
    const relation = rule(figures, measure, parts)
    if (relation) return relation
  }
  return undefined
}

// "1.200" beside 1,200: where one number is a reading of all digits, nobody differs.
function sameByAnotherReading(figures: readonly Told[]): Relation | undefined {
  const readings = figures.map(({ value, claim }) => new Set([value, claim.otherwise]))
  const shared = [...readings[0]].find(number => number !== undefined && readings.every(each => each.has(number)))
  if (shared === undefined) return undefined
  const because = `the digits can be read as ${shared} in all of them`
  return { kind: 'agree', certainty: 'inferred', because }
}

function otherTimesStated(figures: readonly Told[], measure: string): Relation | undefined {
  const times = figures.map(figure => statedTime(figure)?.to)
  if (!isChanging(measure) || times.includes(undefined) || new Set(times).size < 2) return undefined
  const byTime = new Map<string, Set<number>>()
  figures.forEach((figure, index) => {
    const time = times[index]!
    byTime.set(time, (byTime.get(time) ?? new Set()).add(figure.value ?? figure.low))
  })
  if ([...byTime.values()].some(values => values.size > 1)) return undefined
  return { kind: 'older-figure', certainty: 'shown', because: 'the words themselves give the figures different times' }
}

function whoIsCountedStated(figures: readonly Told[]): Relation | undefined {
  const stated = figures.filter(
    ({ claim: { scope } }) => scope?.includes ?? (scope?.excludes !== 'killed' && scope?.excludes),
  )
  const values = new Set(stated.map(({ value }) => value))
  const others = figures.filter(figure => !values.has(figure.value))
  if (stated.length === 0 || others.length === 0) return undefined
  const [{ claim }] = stated
  const words = claim.scope?.includes ? `counts in ${claim.scope.includes}` : `leaves out ${claim.scope?.excludes}`
  return {
    kind: 'scope',
    certainty: others.length + stated.length === figures.length ? 'shown' : 'inferred',
    because: `one figure ${words}`,
  }
}

function otherScopeStated(figures: readonly Told[]): Relation | undefined {
  return otherPeriods(figures) ?? otherPlaces(figures)
}

function otherPeriods(figures: readonly Told[]): Relation | undefined {
  const stated = wordsByValue(figures, ({ claim: { scope } }) =>
    scope?.during ? `in ${scope.during}` : scope?.since && `since ${scope.since}`,
  ) // prettier-ignore
  const periods = [...stated.values()].map(words => [...words].sort().join(' / '))
  if (periods.every(words => words === '') || new Set(periods).size < periods.length) return undefined
  const certainty = periods.includes('') ? 'inferred' : 'shown'
  return {
    kind: 'scope',
    certainty,
    because: `the words give other periods: ${periods.map(word => word || 'none').join('; ')}`,
  }
}

// One place may lie in the other: only places of which no two figures share one are different.
function otherPlaces(figures: readonly Told[]): Relation | undefined {
  if (figures.some(({ claim }) => !claim.scope?.where)) return undefined
  const stated = wordsByValue(figures, ({ claim }) => claim.scope?.where)
  const places = [...stated.values()].flatMap(words => [...words])
  if (stated.size < 2 || new Set(places).size < places.length) return undefined
  return { kind: 'scope', certainty: 'inferred', because: `the words give other places: ${places.join('; ')}` }
}

function wordsByValue(figures: readonly Told[], words: (figure: Told) => string | undefined): Map<number, Set<string>> {
  const stated = new Map<number, Set<string>>()
  for (const figure of figures) {
    const key = figure.value ?? figure.low
    const those = stated.get(key) ?? new Set<string>()
    const word = words(figure)
    if (word) those.add(word)
    stated.set(key, those)
  }
  return stated
}

function rounded(figures: readonly Told[]): Relation | undefined {
  const told = distinctValues(figures)
  for (const one of told) for (const other of told) if (!isRounding(one, other)) return undefined
  return { kind: 'precision', certainty: 'shown', because: 'one figure is a rounder form of the other' }
}

// Thousands of articles give a handful of values.
function distinctValues(figures: readonly Told[]): Told[] {
  return [...new Map(figures.map(figure => [`${figure.value} ${figure.low} ${figure.high}`, figure])).values()]
}

function isRounding(one: Told, other: Told): boolean {
  if (one.value === other.value) return true
  const about = one.claim.bound === 'about' || other.claim.bound === 'about'
  if (about && one.low <= other.high && other.low <= one.high) return true
  const [small, large] = [one.value ?? one.low, other.value ?? other.low].sort((a, b) => a - b)
  return small >= 100 && (roundsTo(small, large) || roundsTo(large, small))
}

// 114,321 rounds to 114,000: the coarser one has fewer digits that are not zero at its end.
function roundsTo(fine: number, coarse: number): boolean {
  const zeros = /0+$/.exec(String(coarse))?.[0].length ?? 0
  return zeros > 0 && Math.round(fine / 10 ** zeros) * 10 ** zeros === coarse
}

function laterIsLarger(figures: readonly Told[], measure: string): Relation | undefined {
  if (!isChanging(measure)) return undefined
  const days = figures.map(publishedOn)
  if (days.includes(undefined) || new Set(days).size < 2) return undefined
  const firstDays = [...firstDayOfEach(figures)].sort(([a], [b]) => a - b)
  const grows = firstDays.every(([, day], index) => index === 0 || day >= firstDays[index - 1][1])
  const because = isGrowing(measure)
    ? 'the later report has the larger number, and such counts grow'
    : 'the state can change, and the reports are of different days'
  return grows || !isGrowing(measure) ? { kind: 'older-figure', certainty: 'inferred', because } : undefined
}

// Who repeats an old number later says nothing of its age: a value is as old as the first report that gives it.
function firstDayOfEach(figures: readonly Told[]): Map<number, string> {
  const first = new Map<number, string>()
  for (const figure of figures) {
    const value = figure.value ?? figure.low
    const day = publishedOn(figure)!
    if (day < (first.get(value) ?? '9')) first.set(value, day)
  }
  return first
}

const CORRECTED_DAYS = 7
const MS_PER_DAY = 86_400_000

/** A count that cannot change has another number in all reports of a later week: what was thought before was corrected. */
function correctedLater(figures: readonly Told[], measure: string): Relation | undefined {
  if (isChanging(measure) || !isCore(measure) || figures.some(figure => publishedOn(figure) === undefined))
    return undefined
  const windows = [...bucketed(figures, ({ value, low }) => String(value ?? low)).values()]
    .map(those => those.map(figure => Date.parse(publishedOn(figure)!)))
    .map(days => ({ from: Math.min(...days), to: Math.max(...days) }))
    .sort((a, b) => a.from - b.from)
  const apart = windows.every(
    ({ from }, index) => index === 0 || from - windows[index - 1].to >= CORRECTED_DAYS * MS_PER_DAY,
  )
  if (!apart) return undefined
  const because = 'every report from a later week has the other number, so the earlier one was corrected'
  return { kind: 'older-figure', certainty: 'inferred', because }
}

function datedIsLarger(figures: readonly Told[], measure: string): Relation | undefined {
  if (!isGrowing(measure)) return undefined
  const dated = figures.filter(statedTime)
  const undated = figures.filter(figure => !statedTime(figure))
  const most = Math.max(...undated.map(({ high, value }) => value ?? high))
  if (dated.length === 0 || undated.length === 0 || Math.max(...dated.map(({ value, low }) => value ?? low)) < most)
    return undefined
  const because =
    'such counts grow, and the larger figure says of when it is; the smaller does not, and is likely older'
  return { kind: 'older-figure', certainty: 'inferred', because }
}

// "Four shot dead in two attacks", of which "two guards": the other reports tell of those two.
function othersAsPart(figures: readonly Told[], _measure: string, parts: readonly Told[]): Relation | undefined {
  const most = Math.max(...figures.map(({ value, low }) => value ?? low))
  const larger = new Set(figures.filter(({ value }) => value === most).map(({ heard }) => heard.standing))
  const inside = parts.filter(part => larger.has(part.heard.standing) && isCounted(part))
  const smaller = figures.filter(({ value }) => value !== most)
  const told = (figure: Told) => inside.some(part => part.value === figure.value && sameKind(part, figure))
  if (smaller.length === 0 || !smaller.some(told)) return undefined
  if (!smaller.every(figure => smaller.some(other => other.value === figure.value && told(other)))) return undefined
  return {
    kind: 'scope',
    certainty: 'inferred',
    because: 'the report with the larger figure gives the smaller one as a part of it',
  }
}

function sameKind(part: Told, figure: Told): boolean {
  return sharedCount(countedStems(part), countedStems(figure)) > 0
}

function leastAndExact(figures: readonly Told[]): Relation | undefined {
  if (!figures.some(({ claim }) => claim.bound === 'at-least' || claim.bound === 'at-most')) return undefined
  const told = distinctValues(figures)
  for (const one of told) for (const other of told) if (one.low > other.high) return undefined
  return { kind: 'precision', certainty: 'shown', because: 'one figure is a bound that the other keeps' }
}

// "Police" and "authorities" may be one voice.
function isNamed(name: string | undefined): boolean {
  return /^(?:the )?\p{Lu}/u.test(name ?? '') && !/^(?:police|authorities|officials)$/i.test(name ?? '')
}

function eachItsOwnSpeaker(figures: readonly Told[]): Relation | undefined {
  const speakers = new Map<number, Set<string>>()
  for (const { heard, value, low } of figures) {
    const key = value ?? low
    if (heard.speaker && isNamed(heard.claim.speaker?.name))
      speakers.set(key, (speakers.get(key) ?? new Set()).add(heard.speaker))
  }
  const values = new Set(figures.map(({ value, low }) => value ?? low))
  const sets = [...speakers.values()]
  if (sets.length < values.size) return undefined
  const all = sets.flatMap(set => [...set])
  if (new Set(all).size < all.length) return undefined
  return { kind: 'speakers', certainty: 'shown', because: 'each figure is given to another speaker' }
}

function whoDidItCounted(figures: readonly Told[], measure: string): Relation | undefined {
  if (!mayCountWhoDidIt(figures, measure)) return undefined
  return { kind: 'scope', certainty: 'inferred', because: 'one figure may count in who did it, and the other not' }
}

// The number killed is hardly ever in dispute: it is told at different hours.
function countStillGrowing(figures: readonly Told[], measure: string): Relation | undefined {
  if (!isToll(measure) || shrinks(figures) || isPartOfFew(figures)) return undefined
  const region = otherRegions(figures)
  if (region) {
    const because = `one figure is of ${region} alone, and the words around another are of other countries`
    return { kind: 'scope', certainty: 'inferred', because }
  }
  const because = 'such counts grow by the hour; nothing in the reports says which figure is newer'
  return { kind: 'older-figure', certainty: 'inferred', because }
}

// A last report with a smaller number is no later hour of a count that grows.
function shrinks(figures: readonly Told[]): boolean {
  const days = figures.map(figure => statedTime(figure)?.to.slice(0, 10) ?? publishedOn(figure))
  if (days.includes(undefined)) return false
  const last = days.reduce((most, day) => (day! > most! ? day : most))
  const size = ({ value, low }: Told) => value ?? low
  const newest = Math.max(...figures.filter((_, index) => days[index] === last).map(size))
  return newest < Math.max(...figures.map(size))
}

const FEW = 20

// One of seven: of few people less than half are rather those of whom something else is told.
function isPartOfFew(figures: readonly Told[]): boolean {
  const sizes = figures.map(({ value, low }) => value ?? low)
  return Math.max(...sizes) < FEW && Math.min(...sizes) * 2 < Math.max(...sizes)
}

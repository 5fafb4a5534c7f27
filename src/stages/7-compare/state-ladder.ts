import type { Draft } from './draft-point.ts'
import { type Heard, bucketed, reportCount } from './heard.ts'
import type { Standing } from './standing.ts'

/** What one article tells of one matter. */
export interface ToldState {
  standing: Standing
  /** The day on which it was published, where known. */
  day: string | undefined
  /** Claims by state. */
  states: ReadonlyMap<string, readonly Heard[]>
}

/** Articles that tell an earlier state, and those that tell what came after it. */
export interface Change {
  before: readonly ToldState[]
  after: readonly ToldState[]
}

/** What each article tells of a matter, in the order of the articles; claims without a state are left out. */
export function toldStates(
  heard: readonly Heard[],
  stateOf: (each: Heard) => string | undefined = ({ claim }) => String(claim.value),
): ToldState[] {
  const able = heard.filter(each => stateOf(each) !== undefined)
  return [...bucketed(able, ({ standing }) => standing.article.id).values()].map(those => ({
    standing: those[0].standing,
    day: dayOf(those[0].standing),
    states: bucketed(those, stateOf),
  }))
}

/** The largest number of people that an article counts by some measures; a number that is not told is two. */
export function mostCounted({ standing }: ToldState, measures: ReadonlySet<string>): number {
  const counted = standing.claims.filter(({ kind, measure }) => kind === 'figure' && measures.has(measure ?? ''))
  return counted.reduce((most, { value, low }) => Math.max(most, Number(value ?? low ?? 2)), 0)
}

/** True where an article tells one of some states. */
export function has({ states }: ToldState, wanted: readonly string[]): boolean {
  return wanted.some(state => states.has(state))
}

/** A person's surname as it is compared: the last word, without "Jr." and the like. */
export function surnameOf(name: string): string {
  const parts = name.split(/\s+/).filter(part => !/^(?:jr|sr|i{2,3}|iv)\.?$/i.test(part))
  return (parts.at(-1) ?? name).toLowerCase().replace(/\P{L}+$/u, '')
}

/** The day on which an article was published, where known. */
export function dayOf({ article }: Standing): string | undefined {
  return article.publishedAt?.slice(0, 10)
}

/**
 * Articles of an earlier state with those of a later one, by day. A state that is never undone needs no days: of one day, or of
 * days unknown, its order is known by itself. Where an article tells the earlier state after one that told the later, some
 * article must tell the later one after both, save where `patient`: not every outlet knows what another knows.
 */
export function changeOf(
  before: readonly ToldState[],
  after: readonly ToldState[],
  undone: boolean,
  patient = false,
): Change | undefined {
  if (before.length === 0 || after.length === 0) return undefined
  const isUndated = [...before, ...after].some(({ day }) => day === undefined)
  if (isUndated) return undone ? undefined : { before, after }
  const last = latest(after)
  const first = before.filter(({ day }) => (undone ? day! < last : day! <= last))
  if (first.length === 0) return undefined
  const begun = earliest(first)
  const then = after.filter(({ day }) => (undone ? day! > begun : day! >= begun))
  const end = latest(before)
  const goesBack = then.length === 0 || end > earliest(then)
  if (!goesBack || (patient && then.length > 0)) return { before: first, after: then }
  return after.some(({ day }) => day! > end) ? { before: first, after } : undefined
}

const earliest = (told: readonly ToldState[]): string =>
  told.reduce((least, { day }) => (day! < least ? day! : least), '9')
const latest = (told: readonly ToldState[]): string => told.reduce((most, { day }) => (day! > most ? day! : most), '')

const MOST_CITED = 3
const MOST_ARTICLES = 40

/** The claims of some states of an article that are shown: of the text rather than of the title. */
function cited({ states }: ToldState, wanted: readonly string[]): readonly Heard[] {
  const claims = wanted.map(state => states.get(state) ?? [])
  const inText = claims.map(those => those.filter(({ claim }) => claim.span.in !== 'title'))
  const shown = inText.some(those => those.length > 0) ? inText : claims
  return shown.flatMap(those => those.slice(0, MOST_CITED))
}

/** The claims of the articles of a change: of some states before it, of others after it. */
export function citedOf({ before, after }: Change, from: readonly string[], to: readonly string[]): Heard[] {
  return [
    ...before.slice(0, MOST_ARTICLES).flatMap(each => cited(each, from)),
    ...after.slice(0, MOST_ARTICLES).flatMap(each => cited(each, to)),
  ]
}

/** True where the change lies between the days of the articles and not in the words alone. */
function isDated({ before, after }: Change): boolean {
  if ([...before, ...after].some(({ day }) => day === undefined)) return false
  return latest(before) < earliest(after)
}

/** True where all that is cited of the earlier state is told of people by name, and all of the later one of others by name. */
function isOfOthers({ before }: Change, heard: readonly Heard[]): boolean {
  const first = new Set(before.map(({ standing }) => standing))
  const names = (those: readonly Heard[]) => those.map(({ claim }) => claim.scope?.of && surnameOf(claim.scope.of))
  const earlier = names(heard.filter(({ standing }) => first.has(standing)))
  const later = names(heard.filter(({ standing }) => !first.has(standing)))
  if ([...earlier, ...later].includes(undefined)) return false
  return !later.some(name => earlier.includes(name))
}

/** A change as a point; none where one report tells both states, or where the later one is another person's by name, save where `others`. */
export function changed(
  about: string,
  measure: string,
  rule: string,
  change: Change,
  heard: readonly Heard[],
  others = false,
): Draft[] {
  if (reportCount(heard) < 2 || (!others && isOfOthers(change, heard))) return []
  const because = isDated(change) ? `${rule}; the reports are of different days` : `${rule}; such a state is not undone`
  return [{ kind: 'older-figure', certainty: 'inferred', about, measure, because, heard }]
}

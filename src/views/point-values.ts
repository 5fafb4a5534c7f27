// What a point's claims say, grouped by what they say: "12: A, C, F · 14: B". A report counts once, however many carry it.
import type { Claim } from '../domain/claim.ts'
import type { Point } from '../domain/point.ts'
import type { Witness } from './witnesses.ts'

/** One report, or one article of no report, that gives a value; the claim is the first in which it does. */
export interface ValueWitness {
  claim: Claim
  witness: Witness | undefined
}

/** The claims that give one value. */
export interface ValueGroup {
  /** The claim whose words stand for the value. */
  claim: Claim
  claims: Claim[]
  witnesses: ValueWitness[]
  /** Number of reports among the witnesses. */
  reports: number
}

/** The claims of a point by value: in the order of time where times explain it, else what most reports say first. */
export function valueGroups(point: Point, witnesses: ReadonlyMap<string, Witness>): ValueGroup[] {
  const byKey = new Map<string, Claim[]>()
  for (const claim of point.claims) {
    const key = valueKey(claim)
    const known = byKey.get(key)
    if (known) known.push(claim)
    else byKey.set(key, [claim])
  }
  const groups = [...byKey.values()].map(claims => groupOf(claims, witnesses))
  return IN_TIME.has(point.kind) ? inTime(groups) : groups.sort((a, b) => b.reports - a.reports)
}

const IN_TIME: ReadonlySet<Point['kind']> = new Set(['older-figure', 'revised', 'conflated-dates', 'translation'])

function groupOf(claims: Claim[], witnesses: ReadonlyMap<string, Witness>): ValueGroup {
  const first = new Map<string, ValueWitness>()
  for (const claim of claims) {
    const witness = witnesses.get(claim.span.articleId)
    const who = `${witness?.report?.id ?? claim.span.articleId} ${claim.span.revision ?? ''}`
    if (!first.has(who)) first.set(who, { claim, witness })
  }
  const found = [...first.values()]
  const reports = new Set(found.flatMap(({ witness }) => witness?.report?.id ?? [])).size
  return { claim: claims[0], claims, witnesses: found, reports }
}

/** Two claims with one key say the same. Words count by their letters; a saying is another one where another speaker has it. */
function valueKey({ kind, measure, value, low, high, bound, unit, span, speaker }: Claim): string {
  // A state ("held", "unnamed") is told in many words.
  if (kind === 'statement' && measure !== undefined && value !== undefined) return `${measure}: ${value}`
  if (kind === 'quote' || kind === 'statement' || kind === 'first') return `${bare(span.text)}|${speaker?.name ?? ''}`
  if (kind === 'name' || kind === 'place') return String(value ?? span.text)
  if (value === undefined && low === undefined && high === undefined) return bare(span.text)
  return [value, low, high, bound === 'exact' ? undefined : bound, unit].join('|')
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function inTime(groups: ValueGroup[]): ValueGroup[] {
  const days = new Map(groups.map(group => [group, earliest(group)]))
  // A count of unknown time has no place among times: then sizes give the order.
  if ([...days.values()].includes(undefined)) return groups.sort((a, b) => sizeOf(a) - sizeOf(b))
  return groups.sort((a, b) => days.get(a)!.localeCompare(days.get(b)!) || sizeOf(a) - sizeOf(b))
}

/** Groups whose time is known in its order, and then the others. */
export function datedFirst(groups: readonly ValueGroup[]): { dated: ValueGroup[]; undated: ValueGroup[] } {
  const dated = groups.filter(group => earliest(group) !== undefined)
  return { dated: inTime([...dated]), undated: groups.filter(group => earliest(group) === undefined) }
}

function sizeOf({ claim: { value, low } }: ValueGroup): number {
  const size = value ?? low
  return typeof size === 'number' ? size : 0
}

/** The first day that a group's claims are of; an earlier revision comes before everything. */
function earliest({ claims, witnesses }: ValueGroup): string | undefined {
  if (claims.some(({ span }) => span.revision !== undefined)) return ''
  const published = witnesses.flatMap(({ witness }) => witness?.article.publishedAt ?? [])
  const days = [...claims.flatMap(({ asOf }) => asOf?.from ?? []), ...published].map(day => day.slice(0, 10))
  return days.length === 0 ? undefined : days.reduce((a, b) => (a < b ? a : b))
}

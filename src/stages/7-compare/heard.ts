import type { Claim } from '../../domain/claim.ts'
import type { Report } from '../../domain/report.ts'
import { contentStems } from './content-words.ts'
import { sentenceAround } from './sentence-around.ts'
import type { Speakers } from './speakers.ts'
import { carries, type Standing } from './standing.ts'

/** A claim as it is compared: with its article, its report and its resolved speaker. */
export interface Heard {
  claim: Claim
  standing: Standing
  /** One name for each speaker of the story; absent where nobody is named. */
  speaker?: string
}

/**
 * The claims that are compared: all of a report's lead and of a digest or press release, and of a carrier those that
 * its lead does not have. Copies count once.
 */
export function heardClaims(standings: readonly Standing[], reports: readonly Report[], speakers: Speakers): Heard[] {
  const leadOf = new Map(reports.filter(({ carriers }) => carriers.length > 0).map(report => [report.id, report.lead]))
  const said = new Map<string, ReadonlySet<string>>()
  for (const { article, claims, reportId } of standings) {
    if (reportId !== null && leadOf.get(reportId) === article.id) said.set(reportId, new Set(claims.map(signature)))
  }
  return standings.flatMap(standing => {
    const { reportId, article, claims } = standing
    const isCarrier = reportId !== null && leadOf.has(reportId) && leadOf.get(reportId) !== article.id
    const known = isCarrier ? said.get(reportId) : undefined
    const kept = known ? claims.filter(claim => differs(claim, standing, known)) : claims
    return kept.map(claim => ({ claim, standing, speaker: speakers.of(claim) }))
  })
}

const OF_TRANSLATIONS: ReadonlySet<string> = new Set(['figure', 'date', 'name'])

// A translation says everything in other words: only its figures, dates and spellings can be held against its lead's.
function differs(claim: Claim, { role }: Standing, known: ReadonlySet<string>): boolean {
  if (role === 'translation' && !OF_TRANSLATIONS.has(claim.kind)) return false
  return carries(role) ? !known.has(signature(claim)) : true
}

/** What two claims must share to say the same in the same words. */
function signature(claim: Claim): string {
  const value = claim.value ?? `${claim.low}–${claim.high}`
  if (claim.kind === 'figure' || claim.kind === 'date') return `${claim.kind} ${claim.measure} ${value}`
  return `${claim.kind} ${claim.span.text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')}`
}

const CONTEXTS = new WeakMap<Claim, ReadonlySet<string>>()

/** Content stems of the sentence in which a claim stands. */
export function contextOf({ claim, standing }: Heard): ReadonlySet<string> {
  let known = CONTEXTS.get(claim)
  if (!known) {
    const { article } = standing
    CONTEXTS.set(claim, (known = new Set(contentStems(sentenceAround(claim.span, article).text, article.language))))
  }
  return known
}

/** Number of independent reports among claims. A digest's and a press release's claims count for none. */
export function reportCount(heard: readonly Heard[]): number {
  return new Set(heard.flatMap(({ standing }) => standing.reportId ?? [])).size
}

/** Number of articles among claims. */
export function articleCount(heard: readonly Heard[]): number {
  return new Set(heard.map(({ standing }) => standing.article.id)).size
}

/** One claim for each article and whatever `by` tells apart, the first in the article's order. */
export function oncePerArticle(heard: readonly Heard[], by: (each: Heard) => unknown): Heard[] {
  const seen = new Set<string>()
  return heard.filter(each => {
    const key = `${each.standing.article.id} ${String(by(each))}`
    return seen.has(key) ? false : seen.add(key)
  })
}

/** Claims by a key; those without one are left out. */
export function bucketed<T>(items: readonly T[], keyOf: (item: T) => string | undefined): Map<string, T[]> {
  const buckets = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === undefined) continue
    const bucket = buckets.get(key)
    if (bucket) bucket.push(item)
    else buckets.set(key, [item])
  }
  return buckets
}

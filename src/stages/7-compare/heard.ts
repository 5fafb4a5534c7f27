import type { Claim } from '../../domain/claim.ts'
import type { Report } from '../../domain/report.ts'
import { contentStems } from './content-words.ts'
import { remembered } from './memo.ts'
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

/** What is heard of one article, and what that hangs on. */
interface Hearing {
  standing: Standing
  lead: Standing | undefined
  heard: readonly Heard[]
}

/** The speakers as the story stands, and the ids of the articles in which they may be others than before. */
interface Spoken {
  speakers: Speakers
  touched: ReadonlySet<string>
}

/** Called for every article of which something else is heard than before. */
type OnChange = (gone: readonly Heard[], come: readonly Heard[]) => void

/**
 * The claims of a growing story that are compared: all of a report's lead and of a digest or press release, and of a
 * carrier those that its lead does not have. Copies count once. What is heard as before is the same object as before.
 */
export class HeardClaims {
  readonly #hearings = new Map<string, Hearing>()

  /** Hears the story as it stands now. */
  update(standings: readonly Standing[], reports: readonly Report[], spoken: Spoken, onChange: OnChange): void {
    const here = new Map(standings.map(standing => [standing.article.id, standing]))
    for (const [id, { heard }] of this.#hearings) {
      if (here.has(id)) continue
      this.#hearings.delete(id)
      onChange(heard, [])
    }
    const leads = new Map(
      reports.flatMap(({ id, lead, carriers }) => (carriers.length > 0 ? [[id, here.get(lead)]] : [])),
    )
    for (const standing of standings) {
      const lead = standing.reportId === null ? undefined : leads.get(standing.reportId)
      this.#hear(standing, lead === standing ? undefined : lead, spoken, onChange)
    }
  }

  #hear(standing: Standing, lead: Standing | undefined, { speakers, touched }: Spoken, onChange: OnChange): void {
    const { id } = standing.article
    const known = this.#hearings.get(id)
    const isSame = known !== undefined && known.standing === standing && known.lead === lead
    if (isSame && (!touched.has(id) || known.heard.every(each => speakers.of(each.claim) === each.speaker))) return
    const heard = hearing(standing, lead, speakers, known?.heard ?? [])
    this.#hearings.set(id, { standing, lead, heard })
    onChange(known?.heard ?? [], heard)
  }
}

function hearing(
  standing: Standing,
  lead: Standing | undefined,
  speakers: Speakers,
  before: readonly Heard[],
): Heard[] {
  const known = new Map(before.map(each => [each.claim, each]))
  const said = lead && saidBy(lead)
  const kept = said ? standing.claims.filter(claim => differs(claim, standing, said)) : standing.claims
  return kept.map(claim => {
    const [was, speaker] = [known.get(claim), speakers.of(claim)]
    return was && was.standing === standing && was.speaker === speaker ? was : { claim, standing, speaker }
  })
}

const saidBy = remembered(({ claims }: Standing): ReadonlySet<string> => new Set(claims.map(signature)))

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
  const reports = new Set<string>()
  for (const { standing } of heard) if (standing.reportId !== null) reports.add(standing.reportId)
  return reports.size
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

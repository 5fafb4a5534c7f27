import type { Claim } from '../../domain/claim.ts'
import { type Span, spanOf } from '../../domain/span.ts'
import type { TimelineEntry } from '../../domain/story.ts'
import { Buckets } from './buckets.ts'
import { remembered } from './memo.ts'
import { sentenceAround } from './sentence-around.ts'
import type { Standing } from './standing.ts'

const MOST_ENTRIES = 400

/** What happened when, who said something when, and when it was published and revised, in a growing story; each entry cites. */
export class Timeline {
  readonly #known = new Map<string, Standing>()
  readonly #byDay = new Buckets<Dated>(dayKey)
  #latest: string | undefined

  /** The earliest entries as the story stands, in their order. */
  of(standings: readonly Standing[]): TimelineEntry[] {
    this.#update(standings)
    const entries = [...this.#byDay.lists().values()].map(entryOf)
    for (const standing of standings) entries.push(...ownEntries(standing))
    const early = this.#earliest(entries)
    this.#latest = early.length < MOST_ENTRIES ? undefined : early.at(-1)!.from
    return early
  }

  // A story that grows has few entries that are earlier than its latest one was.
  #earliest(entries: readonly TimelineEntry[]): TimelineEntry[] {
    const latest = this.#latest
    const early = latest === undefined ? entries : entries.filter(({ from }) => from <= latest)
    return (early.length < MOST_ENTRIES ? [...entries] : [...early]).sort(inTime).slice(0, MOST_ENTRIES)
  }

  #update(standings: readonly Standing[]): void {
    const here = new Set(standings)
    for (const [id, standing] of this.#known) {
      if (here.has(standing)) continue
      this.#byDay.change(datesOf(standing), [])
      this.#known.delete(id)
    }
    for (const standing of standings) {
      if (this.#known.has(standing.article.id)) continue
      this.#byDay.change([], datesOf(standing))
      this.#known.set(standing.article.id, standing)
    }
  }
}

function inTime(a: TimelineEntry, b: TimelineEntry): number {
  return compareText(a.from, b.from) || compareText(a.what, b.what)
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A date that an article gives. */
interface Dated {
  claim: Claim
  standing: Standing
}

const datesOf = remembered((standing: Standing): readonly Dated[] =>
  standing.claims.filter(happening).map(claim => ({ claim, standing })),
)

function dayKey({ claim }: Dated): string {
  return `${happening(claim)} ${claim.low ?? claim.value} ${claim.high ?? claim.value}`
}

/** One entry for each day and kind: the words of the first article that gives it, and the spans of all. */
const entryOf = remembered((dates: readonly Dated[]): TimelineEntry => {
  const [{ claim, standing }] = dates
  return {
    from: String(claim.low ?? claim.value),
    to: String(claim.high ?? claim.value),
    what: happening(claim)!,
    text: sentenceAround(claim.span, standing.article).text,
    cites: dates.map(each => each.claim.span),
  }
})

function happening(claim: Claim): 'event' | 'statement' | undefined {
  // Without its year a day has no place in it.
  if (claim.kind !== 'date' || !/^\d/.test(String(claim.value ?? claim.low ?? ''))) return undefined
  if (claim.measure === 'event') return 'event'
  return claim.measure === 'statement' ? 'statement' : undefined
}

const ownEntries = remembered((standing: Standing): readonly TimelineEntry[] => [
  ...publication(standing),
  ...revisions(standing),
])

function publication({ article }: Standing): TimelineEntry[] {
  if (article.publishedAt === null) return []
  const cites = opening(article)
  const day = article.publishedAt
  return cites.length === 0 ? [] : [{ from: day, to: day, what: 'publication', text: cites[0].text, cites }]
}

function revisions({ article }: Standing): TimelineEntry[] {
  const day = article.modifiedAt
  const cites = opening(article)
  if (!article.earlier?.length || !day || cites.length === 0) return []
  return [{ from: day, to: day, what: 'revision', text: cites[0].text, cites }]
}

function opening(article: Standing['article']): Span[] {
  if (article.title !== '') return [spanOf(article, 0, article.title.length, 'title')]
  const end = article.text.indexOf('\n')
  const length = Math.min(end === -1 ? article.text.length : end, 200)
  return length === 0 ? [] : [spanOf(article, 0, length)]
}

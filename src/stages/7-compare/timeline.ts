import type { Claim } from '../../domain/claim.ts'
import { type Span, spanOf } from '../../domain/span.ts'
import type { TimelineEntry } from '../../domain/story.ts'
import { sentenceAround } from './sentence-around.ts'
import type { Standing } from './standing.ts'

const MOST_ENTRIES = 400

/** What happened when, who said something when, and when it was published and revised; each entry cites. */
export function timelineOf(standings: readonly Standing[]): TimelineEntry[] {
  const entries = [...dated(standings), ...standings.flatMap(publication), ...standings.flatMap(revisions)]
  return entries.sort((a, b) => compareText(a.from, b.from) || compareText(a.what, b.what)).slice(0, MOST_ENTRIES)
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** One entry for each day and kind: the words of the first article that gives it, and the spans of all. */
function dated(standings: readonly Standing[]): TimelineEntry[] {
  const entries = new Map<string, TimelineEntry>()
  for (const standing of standings) {
    for (const claim of standing.claims) {
      const what = happening(claim)
      if (what === undefined) continue
      const from = String(claim.low ?? claim.value)
      const to = String(claim.high ?? claim.value)
      const key = `${what} ${from} ${to}`
      const known = entries.get(key)
      if (known) known.cites.push(claim.span)
      else
        entries.set(key, {
          from,
          to,
          what,
          text: sentenceAround(claim.span, standing.article).text,
          cites: [claim.span],
        })
    }
  }
  return [...entries.values()]
}

function happening(claim: Claim): 'event' | 'statement' | undefined {
  if (claim.kind !== 'date' || (claim.value ?? claim.low) === undefined) return undefined
  if (claim.measure === 'event') return 'event'
  return claim.measure === 'statement' ? 'statement' : undefined
}

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

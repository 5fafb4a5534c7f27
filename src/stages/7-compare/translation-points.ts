import type { Report } from '../../domain/report.ts'
import type { Draft } from './draft-point.ts'
import { type Heard, bucketed } from './heard.ts'
import type { Standing } from './standing.ts'
import { translatedAmounts } from './translated-amounts.ts'

/** Figures of a translation that its original does not have, where the original stands beside it. */
export function translationPoints(
  heard: readonly Heard[],
  standings: readonly Standing[],
  reports: readonly Report[],
): Draft[] {
  const byId = new Map(standings.map(standing => [standing.article.id, standing]))
  const byArticle = bucketed(heard, ({ claim, standing }) =>
    claim.kind === 'figure' ? standing.article.id : undefined,
  )
  return reports.flatMap(({ lead, carriers }) => {
    const original = byArticle.get(lead) ?? []
    const translated = carriers.filter(id => byId.get(id)?.role === 'translation')
    return translated.flatMap(id => [
      ...(byArticle.get(id) ?? []).flatMap(figure => differing(figure, original)),
      ...translatedAmounts(byId.get(lead)!, byId.get(id)!),
    ])
  })
}

function differing(figure: Heard, original: readonly Heard[]): Draft[] {
  const { measure, value } = figure.claim
  const beside = original.filter(({ claim }) => claim.measure === measure && claim.value !== undefined)
  // Of two ages the one is another person's.
  if (measure === 'age' || value === undefined || beside.length !== 1 || beside[0].claim.value === value) return []
  const because = 'the translation has another figure than the original that stands beside it'
  return [
    {
      kind: 'translation',
      certainty: 'shown',
      about: measure ?? 'figure',
      measure,
      because,
      heard: [beside[0], figure],
    },
  ]
}

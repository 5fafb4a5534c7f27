import type { Report } from '../../domain/report.ts'
import type { Draft } from './draft-point.ts'
import type { Heard } from './heard.ts'
import { byMembers } from './memo.ts'
import type { Standing } from './standing.ts'
import { translatedAmounts } from './translated-amounts.ts'

const NONE: readonly Heard[] = []

/** Figures of a translation that its original does not have, where the original stands beside it; from those of each article. */
export function translationPoints(
  byArticle: readonly (readonly Heard[])[],
  standings: readonly Standing[],
  reports: readonly Report[],
): Draft[] {
  const translations = standings.filter(({ role }) => role === 'translation')
  if (translations.length === 0) return []
  const byId = new Map(standings.map(standing => [standing.article.id, standing]))
  const figures = new Map(byArticle.map(heard => [heard[0].standing.article.id, heard]))
  return reports.flatMap(({ lead, carriers }) => {
    const translated = carriers.filter(id => byId.get(id)?.role === 'translation')
    const figuresOf = (id: string) => figures.get(id) ?? NONE
    return translated.flatMap(id => ofOne([byId.get(id)!, byId.get(lead)!], figuresOf(id), figuresOf(lead)))
  })
}

const ofOne = byMembers(
  ([translation, original]: readonly Standing[], figures: readonly Heard[], originals: readonly Heard[]): Draft[] => [
    ...figures.flatMap(figure => differing(figure, originals)),
    ...translatedAmounts(original, translation),
  ],
)

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

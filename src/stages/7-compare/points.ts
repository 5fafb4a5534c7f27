import type { Point } from '../../domain/point.ts'
import type { Report } from '../../domain/report.ts'
import { agePoints } from './age-points.ts'
import { datePoints } from './date-points.ts'
import { type Draft, pointsFrom } from './draft-point.ts'
import { figurePoints } from './figure-points.ts'
import { firstPoints } from './first-points.ts'
import { heardClaims } from './heard.ts'
import { namePoints } from './name-points.ts'
import { oncePoints } from './once-points.ts'
import { revisedPoints } from './revised-points.ts'
import { sayingPoints } from './saying-points.ts'
import { speakersOf } from './speakers.ts'
import type { Standing } from './standing.ts'
import { translationPoints } from './translation-points.ts'

/** The points of a story, differences first, and how many speakers those that are shown rest on. */
export function pointsOf(
  standings: readonly Standing[],
  reports: readonly Report[],
): { points: Point[]; speakers: number } {
  const heard = heardClaims(standings, reports, speakersOf(standings))
  const drafts: Draft[] = [
    ...figurePoints(heard),
    ...agePoints(heard),
    ...sayingPoints(heard),
    ...datePoints(heard),
    ...oncePoints(heard),
    ...firstPoints(heard),
    ...namePoints(heard),
    ...revisedPoints(standings),
    ...translationPoints(heard, standings, reports),
  ]
  const shown = drafts.filter(({ kind }) => kind !== 'single').flatMap(draft => draft.heard)
  return { points: pointsFrom(drafts), speakers: new Set(shown.flatMap(({ speaker }) => speaker ?? [])).size }
}

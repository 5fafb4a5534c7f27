import type { Point } from '../../domain/point.ts'
import type { Report } from '../../domain/report.ts'
import type { Standing } from './standing.ts'

/** The points of a story, differences first, and how many speakers those that are shown rest on. */
export function pointsOf(
  _standings: readonly Standing[],
  _reports: readonly Report[],
): { points: Point[]; speakers: number } {
  return { points: [], speakers: 0 }
}

import type { Draft } from './draft-point.ts'
import { jaccard } from './content-words.ts'
import { contextOf } from './heard.ts'
import type { Told } from './told-figure.ts'
import { distinct, wholePoints } from './whole-points.ts'

// Whether two such figures count one thing is too uncertain to say that they differ.
const SURE: ReadonlySet<string> = new Set(['agree', 'single', 'precision'])
// What open measures must share with each other's sentence to be about one thing.
const SAME_MATTER = 0.3
const MOST_FIGURES = 300

/** Figures of an open measure ("homes", "months"): they are held against each other only in sentences that match. */
export function openPoints(figures: readonly Told[]): Draft[] {
  const measure = figures[0].claim.measure!
  const groups: Told[][] = []
  for (const figure of distinct(figures).slice(0, MOST_FIGURES)) {
    const group = groups.find(those => those.some(other => matches(figure, other)))
    if (group) group.push(figure)
    else groups.push([figure])
  }
  return groups.flatMap(those => wholePoints(those, measure)).filter(({ kind }) => SURE.has(kind))
}

function matches(figure: Told, other: Told): boolean {
  const overlap = jaccard(contextOf(figure.heard), contextOf(other.heard))
  const sameArticle = figure.heard.standing === other.heard.standing
  if (figure.value !== undefined && figure.value === other.value) return overlap >= SAME_MATTER / 2
  return !sameArticle && overlap >= SAME_MATTER
}

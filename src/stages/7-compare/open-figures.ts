import type { Draft } from './draft-point.ts'
import { jaccard, sharedCount } from './content-words.ts'
import { contextOf } from './heard.ts'
import { aboutMeasure } from './measure-words.ts'
import { byMembers } from './memo.ts'
import type { Told } from './told-figure.ts'
import { distinct, wholePoints } from './whole-points.ts'

// Whether two such figures count one thing is too uncertain to say that they differ.
const SURE: ReadonlySet<string> = new Set(['agree', 'single', 'precision'])
// What open measures must share with each other's sentence to be about one thing.
const SAME_MATTER = 0.3
const MOST_FIGURES = 300

/** Figures of an open measure ("homes", "months"): they are held against each other only in sentences that match. */
export function openPoints(figures: readonly Told[]): Draft[] {
  return pointsOf(distinct(figures).slice(0, MOST_FIGURES))
}

const pointsOf = byMembers((once: readonly Told[]): Draft[] => {
  const { measure = '' } = once[0].claim
  const groups: Told[][] = []
  for (const figure of once) {
    const group = groups.find(those => those.some(other => matches(figure, other)))
    if (group) group.push(figure)
    else groups.push([figure])
  }
  const drafts = groups.flatMap(those => wholePoints(those, measure)).filter(({ kind }) => SURE.has(kind))
  const shown = new Set(drafts.filter(({ kind }) => kind !== 'single').flatMap(({ heard }) => heard))
  return [
    ...drafts,
    ...vaguer(
      once.filter(({ heard }) => !shown.has(heard)),
      measure,
    ),
  ]
})

function matches(figure: Told, other: Told): boolean {
  const overlap = jaccard(contextOf(figure.heard), contextOf(other.heard))
  const sameArticle = figure.heard.standing === other.heard.standing
  if (figure.value !== undefined && figure.value === other.value) return overlap >= SAME_MATTER / 2
  return !sameArticle && overlap >= SAME_MATTER
}

/** Stems that the sentences of a vague word and of a number that it allows must share, the counted noun among them. */
const SHARED_STEMS = 3

// "Thousands of addresses" beside "114,000 addresses": a vague word fits the one number of its noun, where the sentences are about one matter.
function vaguer(figures: readonly Told[], measure: string): Draft[] {
  if (measure === 'hospitalised') return []
  const vague = figures.filter(figure => figure.vague && figure.claim.bound === 'vague')
  const exact = figures.filter(figure => !figure.vague)
  return vague.flatMap(word => {
    const fitting = exact.filter(figure => isSaidOf(word, figure))
    if (fitting.length === 0 || new Set(fitting.map(({ value }) => value)).size > 1) return []
    const because = 'one is vaguer than the other, and both can be true'
    const heard = [word, ...fitting].map(each => each.heard)
    return [
      { kind: 'precision', certainty: 'inferred', about: aboutMeasure(measure, fitting), measure, because, heard },
    ]
  })
}

function isSaidOf(word: Told, figure: Told): boolean {
  const [one, other] = [word.heard.standing, figure.heard.standing]
  if (one === other || (one.reportId !== null && one.reportId === other.reportId)) return false
  if (word.low > figure.high || figure.low > word.high) return false
  return sharedCount(contextOf(word.heard), contextOf(figure.heard)) >= SHARED_STEMS
}

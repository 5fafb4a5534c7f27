import { ofOtherPlaces } from './counted-places.ts'
import type { Draft } from './draft-point.ts'
import { figureRelation } from './figure-relation.ts'
import { type Heard, articleCount, bucketed, oncePerArticle, reportCount } from './heard.ts'
import { aboutMeasure } from './measure-words.ts'
import { isChanging, isCounted, publishedOn, type Told } from './told-figure.ts'

/** Figures that count one thing: one point for those with a value, one for the vague words beside them. */
export function wholePoints(wholes: readonly Told[], measure: string, parts: readonly Told[] = []): Draft[] {
  const exact = distinct(wholes.filter(({ vague }) => !vague))
  const vague = distinct(wholes.filter(figure => figure.vague))
  const base = { about: aboutMeasure(measure, exact.length > 0 ? exact : vague), measure }
  const [loose, firm] = looseAndFirm(heldAgainstEachOther(exact))
  const drafts: Draft[] = []
  drafts.push(...exactPoints(firm, measure, parts).map(point => ({ ...base, ...point })))
  if (loose.length > 0) drafts.push({ ...base, ...loosePoint(loose, firm) })
  if (vague.length > 0) drafts.push(...vaguePoints(vague, exact, base))
  return drafts.filter(({ kind, heard }) => kind !== 'conflict' || reportCount(heard) > 1)
}

/** One figure for each article and number. */
export function distinct(figures: readonly Told[]): Told[] {
  const kept = new Set(
    oncePerArticle(
      figures.map(({ heard }) => heard),
      ({ claim }) => claim.value ?? `${claim.low}–${claim.high}`,
    ),
  ) // prettier-ignore
  return figures.filter(({ heard }) => kept.has(heard))
}

type Stated = Pick<Draft, 'kind' | 'certainty' | 'because' | 'heard'>

function exactPoints(exact: readonly Told[], measure: string, parts: readonly Told[]): Stated[] {
  const heard = exact.map(each => each.heard)
  if (exact.length === 0) return []
  if (new Set(exact.map(({ value }) => value)).size === 1) {
    const same = sameValue(heard)
    const reread = exact.find(({ value, claim }) => claim.value !== value)
    return [reread && same.kind === 'agree' ? { ...same, ...readAs(reread.value!) } : same]
  }
  if (articleCount(heard) === 1)
    return [{ kind: 'single', certainty: 'shown', because: 'one article gives both figures', heard }]
  const apart = ofOtherPlaces(exact)
  if (apart.size > 0) return placedApart(exact, apart, measure, parts)
  const relation = figureRelation(exact, measure, parts)
  if (relation) return [{ ...relation, heard }]
  // Of a count that changes, or that may be of something else, nothing is said where nothing explains it.
  const byValue = [...bucketed(exact, ({ value }) => String(value)).values()]
  if (isChanging(measure)) return byValue.map(those => sameValue(those.map(each => each.heard)))
  const because = 'the same thing is counted differently, and neither time, scope, precision nor speaker explains it'
  return [{ kind: 'conflict', certainty: 'inferred', because, heard }]
}

// What is counted somewhere else is told for itself.
function placedApart(
  exact: readonly Told[],
  apart: ReadonlySet<Told>,
  measure: string,
  parts: readonly Told[],
): Stated[] {
  const rest = exact.filter(figure => !apart.has(figure))
  const alone = bucketed([...apart], ({ value }) => String(value))
  return [
    ...exactPoints(rest, measure, parts),
    ...[...alone.values()].map(those => sameValue(those.map(each => each.heard))),
  ]
}

const readAs = (value: number): Pick<Stated, 'certainty' | 'because'> => ({
  certainty: 'inferred',
  because: `the digits can be read as ${value} in all of them`,
})

/** The same figure in one report or in several. */
export function sameValue(heard: readonly Heard[]): Stated {
  const reports = reportCount(heard)
  if (reports > 1)
    return { kind: 'agree', certainty: 'shown', because: `${reports} reports give the same figure`, heard }
  return { kind: 'single', certainty: 'shown', because: 'one report states it', heard }
}

/** Only numbers that stand in words can differ; what a singular noun or a sum counts joins the number that it equals. */
export function heldAgainstEachOther(figures: readonly Told[]): readonly Told[] {
  if (new Set(figures.map(({ value }) => value)).size < 2) return figures
  const counted = new Set(figures.filter(isCounted).map(({ value }) => value))
  if (counted.size > 0) return figures.filter(({ value }) => counted.has(value))
  const byValue = [...bucketed(figures, ({ value }) => String(value)).values()]
  return byValue.reduce((most, next) =>
    articleCount(next.map(({ heard }) => heard)) > articleCount(most.map(({ heard }) => heard)) ? next : most,
  ) // prettier-ignore
}

const FEWEST_VALUES = 3

// Among three numbers or more a round one with "more than" stands beside the exact one that it allows, and the others are compared without it.
function looseAndFirm(figures: readonly Told[]): [Told[], readonly Told[]] {
  if (new Set(figures.map(({ value }) => value)).size < FEWEST_VALUES) return [[], figures]
  const loose = figures.filter(figure => isLoose(figure) && fittingTo(figure, figures).length > 0)
  const isApart = new Set(loose)
  return [loose, figures.filter(figure => !isApart.has(figure))]
}

function isLoose({ value, claim }: Told): boolean {
  return (claim.bound ?? 'exact') !== 'exact' && value !== undefined && value >= 20 && value % 10 === 0
}

const NEAR = 1.1

function fittingTo({ value, low, high }: Told, figures: readonly Told[]): Told[] {
  return figures.filter(
    other =>
      (other.claim.bound ?? 'exact') === 'exact' &&
      other.value !== value &&
      other.value! >= low &&
      other.value! <= Math.min(high, value! * NEAR),
  )
}

function loosePoint(loose: readonly Told[], firm: readonly Told[]): Stated {
  const told = [...loose, ...nearest(loose.flatMap(figure => inForce(figure, fittingTo(figure, firm))))]
  const because = 'one figure is a round bound that the other keeps'
  return { kind: 'precision', certainty: 'shown', because, heard: [...new Set(told)].map(({ heard }) => heard) }
}

function vaguePoints(
  vague: readonly Told[],
  exact: readonly Told[],
  base: { about: string; measure: string },
): Draft[] {
  const heard = vague.map(each => each.heard)
  const allowed = vague.map(word =>
    inForce(
      word,
      exact.filter(figure => allows(word, figure)),
    ),
  )
  const [first] = allowed.filter(those => those.length > 0)
  const both = [...heard, ...(first ?? []).map(each => each.heard)]
  if (first && articleCount(both) > 1) {
    const because = 'one is vaguer than the other, and both can be true'
    return [{ ...base, kind: 'precision', certainty: 'shown', because, heard: both }]
  }
  if (exact.length > 0) return []
  const kind = reportCount(heard) > 1 ? 'agree' : 'single'
  const because = kind === 'agree' ? 'the reports have the same vague words' : 'one report states it'
  return [{ ...base, kind, certainty: 'shown', because, heard }]
}

function allows(word: Told, figure: Told): boolean {
  return word.low <= figure.high && figure.low <= word.high
}

// What was counted on the day of the vague word, where the days are known; else what most articles give.
function inForce(word: Told, fitting: readonly Told[]): Told[] {
  const day = publishedOn(word)
  const before = day === undefined ? [] : fitting.filter(figure => (publishedOn(figure) ?? '9') <= day)
  const newest = before.reduce((last, figure) => (publishedOn(figure)! > last ? publishedOn(figure)! : last), '')
  const values = new Set(before.filter(figure => publishedOn(figure) === newest).map(({ value }) => value))
  return nearest(values.size === 0 ? fitting : before.filter(({ value }) => values.has(value)))
}

// Of several values that a vague word allows, those that most articles give; of these the largest.
function nearest(fitting: readonly Told[]): Told[] {
  const values = [...bucketed(fitting, ({ value }) => String(value)).values()]
  return values.sort((a, b) => b.length - a.length || b[0].high - a[0].high)[0] ?? []
}

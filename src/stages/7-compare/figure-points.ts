import type { Latest } from '../../domain/point.ts'
import { correctedCounts } from './corrected-counts.ts'
import type { Draft } from './draft-point.ts'
import { type Heard, bucketed, reportCount } from './heard.ts'
import { latestOf } from './latest.ts'
import { byMembers, remembered } from './memo.ts'
import { ofOneScale } from './one-scale.ts'
import { openPoints } from './open-figures.ts'
import { isEarly, type OwnCounts, ownCounts } from './own-counts.ts'
import { partPoints, sumPoints } from './part-points.ts'
import { rivalry } from './rival-points.ts'
import { superseded } from './superseded.ts'
import { isCore, isCounted, isGrowing, told, type Told } from './told-figure.ts'
import { distinct, heldAgainstEachOther, sameValue, wholePoints } from './whole-points.ts'

/** The points of all figures, from those of each article: one measure after the other. */
export function figurePoints(byArticle: readonly (readonly Heard[])[]): Draft[] {
  const possible = byArticle.map(possibleIn)
  const moved = superseded(possible)
  const able = possible.flatMap(those => those.filter(figure => !moved.figures.has(figure)))
  const measures = bucketed(able, measureKey)
  const harmed = able.some(({ claim }) => claim.measure === 'killed' || claim.measure === 'injured')
  const drafts = [...measures.values()].flatMap(those =>
    isCore(those[0].claim.measure!) ? corePoints(those) : openPoints(those),
  )
  // Who was shot was killed or injured: where those are counted, a difference in the shot is the same difference again.
  return [...drafts, ...moved.drafts].filter(
    ({ measure, kind }) => !(harmed && measure === 'shot' && kind !== 'agree' && kind !== 'single'),
  )
}

const possibleIn = remembered((heard: readonly Heard[]): readonly Told[] => {
  const figures = heard.filter(({ claim }) => claim.kind === 'figure' && claim.measure !== 'age')
  return withoutPresumed(figures.flatMap(each => told(each) ?? []).filter(isPossible))
})

// "Five are missing and presumed dead": the same words count the missing, and no toll has them yet.
function withoutPresumed(figures: readonly Told[]): Told[] {
  const place = ({ claim: { span } }: Told) => `${span.articleId} ${span.in ?? 'text'} ${span.start}`
  const missing = new Set(figures.filter(({ claim }) => claim.measure === 'missing').map(place))
  return figures.filter(figure => figure.claim.measure !== 'killed' || !missing.has(place(figure)))
}

// "38.1 road deaths" is a rate: people are counted whole.
function isPossible({ claim, value }: Told): boolean {
  return !isCore(claim.measure ?? '') || claim.measure === 'damage' || value === undefined || Number.isInteger(value)
}

function measureKey({ claim }: Told): string | undefined {
  return claim.measure === undefined ? undefined : `${claim.measure} ${claim.unit ?? ''}`
}

function byArticle(figures: readonly Told[]): Told[][] {
  return [...bucketed(figures, ({ heard }) => heard.standing.article.id).values()]
}

/** The series of the whole, counts that are set against it, parts that make it up, and parts that are told alike. */
const corePoints = byMembers((figures: readonly Told[]): Draft[] => {
  const own = byArticle(figures).map(those => ownCounts(those))
  const measure = figures[0].claim.measure!
  const wholes = withoutNobody(ofOneScale(toldFirst(own).flatMap(({ whole }) => whole)))
  const { drafts: rivals, series } = rivalry(own, wholes, measure)
  const latest = latestOf(withoutUncounted(series))
  const parts = own.flatMap(counts => counts.parts)
  const points = wholePoints(series, measure, parts)
  const drafts = [...points, ...newestAgreed(points, series, latest), ...rivals].map(draft => ({ ...draft, latest }))
  const counted = new Set([...wholes, ...series])
  const stoodBack = own.flatMap(({ whole }) => whole).filter(figure => !counted.has(figure))
  const again = new Set(wholes.map(({ value }) => value))
  const others = [...parts, ...stoodBack].filter(part => !isWholeAgain(part, again))
  return [
    ...drafts,
    ...correctedCounts(own, measure),
    ...sumPoints(own, wholes, measure),
    ...partPoints(others, measure),
  ]
})

// Where a count grew, the newest number may be several reports': that they agree on it is worth telling too.
function newestAgreed(points: readonly Draft[], series: readonly Told[], latest: Latest | null): Draft[] {
  const grown = points.find(({ kind }) => kind === 'older-figure')
  if (!grown || latest === null || !isGrowing(grown.measure!)) return []
  const newest = distinct(series.filter(figure => figure.value === latest.value && isCounted(figure)))
  const same = newest.map(({ heard }) => heard)
  return reportCount(same) < 2 ? [] : [{ about: grown.about, measure: grown.measure, ...sameValue(same) }]
}

// "147 people and not 142": a whole that an article tells of beside its own is no part.
function isWholeAgain({ value, claim }: Told, wholes: ReadonlySet<number | undefined>): boolean {
  return value !== undefined && value > 1 && wholes.has(value) && claim.scope?.extent !== 'part'
}

const HARM: ReadonlySet<string> = new Set(['killed', 'injured', 'shot'])
const MANY = 100

// One or two dead deep in a text may be another event's: such figures stand back where others count in their openings.
function toldFirst(own: readonly OwnCounts[]): readonly OwnCounts[] {
  const early = own.some(({ whole }) => whole.some(isEarly))
  const stays = (figure: Told) =>
    !HARM.has(figure.claim.measure!) || isEarly(figure) || (figure.value ?? figure.high) >= MANY
  return early ? own.map(counts => (counts.whole.some(stays) ? counts : { ...counts, whole: [] })) : own
}

// "None of the officers was hurt" counts officers, where others count the hurt.
function withoutNobody(figures: readonly Told[]): readonly Told[] {
  const some = figures.filter(
    ({ value, claim }) => value !== 0 || !(HARM.has(claim.measure!) || claim.measure === 'arrested'),
  )
  return some.length > 0 ? some : figures
}

function withoutUncounted(wholes: readonly Told[]): readonly Told[] {
  const exact = wholes.filter(({ vague }) => !vague)
  return exact.length > 0 ? heldAgainstEachOther(exact) : wholes
}

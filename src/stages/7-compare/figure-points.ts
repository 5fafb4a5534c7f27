import type { Draft } from './draft-point.ts'
import { figureRelation } from './figure-relation.ts'
import { type Heard, articleCount, bucketed, contextOf, oncePerArticle, reportCount } from './heard.ts'
import { jaccard } from './content-words.ts'
import { latestOf } from './latest.ts'
import { aboutMeasure } from './measure-words.ts'
import { isEarly, type OwnCounts, ownCounts } from './own-counts.ts'
import { superseded } from './superseded.ts'
import { countedStems, isChanging, isCore, isCounted, told, type Told } from './told-figure.ts'

/** The points of all figures: one measure after the other. */
export function figurePoints(heard: readonly Heard[]): Draft[] {
  const figures = heard.filter(({ claim }) => claim.kind === 'figure' && claim.measure !== 'age')
  const possible = figures.flatMap(each => told(each) ?? []).filter(isPossible)
  const moved = superseded(possible)
  const able = possible.filter(figure => !moved.figures.has(figure))
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

function corePoints(figures: readonly Told[]): Draft[] {
  const own = byArticle(figures).map(ownCounts)
  const told = toldFirst(own).flatMap(({ whole }) => whole)
  const wholes = withoutNobody(told.filter(ofOneScale(told)))
  const counted = new Set(wholes)
  const latest = latestOf(withoutUncounted(wholes))
  const measure = figures[0].claim.measure!
  const parts = own.flatMap(counts => counts.parts)
  const drafts = wholePoints(wholes, measure, parts).map(draft => ({ ...draft, latest }))
  const stoodBack = own.flatMap(({ whole }) => whole).filter(figure => !counted.has(figure))
  return [...drafts, ...partPoints([...parts, ...stoodBack], measure)]
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
  const some = figures.filter(({ value, claim }) => value !== 0 || !HARM.has(claim.measure!))
  return some.length > 0 ? some : figures
}

const ONE_SCALE = 50

// Two captives and fifteen thousand soldiers are both "sent": persons told of are no count of the thousands.
function ofOneScale(figures: readonly Told[]): (figure: Told) => boolean {
  const most = Math.max(...figures.map(({ value, high }) => value ?? high))
  return ({ value, high }) => (value ?? high) * ONE_SCALE >= most || value === 0
}

/** Figures that count one thing: one point for those with a value, one for the vague words beside them. */
export function wholePoints(wholes: readonly Told[], measure: string, parts: readonly Told[] = []): Draft[] {
  const exact = distinct(wholes.filter(({ vague }) => !vague))
  const vague = distinct(wholes.filter(figure => figure.vague))
  const about = aboutMeasure(measure, exact.length > 0 ? exact : vague)
  const base = { about, measure }
  const drafts: Draft[] = []
  drafts.push(...exactPoints(exact, measure, parts).map(point => ({ ...base, ...point })))
  if (vague.length > 0) drafts.push(...vaguePoints(vague, exact, base))
  return drafts.filter(({ kind, heard }) => kind !== 'conflict' || reportCount(heard) > 1)
}

function distinct(figures: readonly Told[]): Told[] {
  const kept = new Set(
    oncePerArticle(
      figures.map(({ heard }) => heard),
      ({ claim }) => claim.value ?? `${claim.low}–${claim.high}`,
    ),
  ) // prettier-ignore
  return figures.filter(({ heard }) => kept.has(heard))
}

type Stated = Pick<Draft, 'kind' | 'certainty' | 'because' | 'heard'>

function exactPoints(all: readonly Told[], measure: string, parts: readonly Told[]): Stated[] {
  const exact = heldAgainstEachOther(all)
  const heard = exact.map(each => each.heard)
  if (exact.length === 0) return []
  if (new Set(exact.map(({ value }) => value)).size === 1) return [sameValue(heard)]
  if (articleCount(heard) === 1)
    return [{ kind: 'single', certainty: 'shown', because: 'one article gives both figures', heard }]
  const relation = figureRelation(exact, measure, parts)
  if (relation) return [{ ...relation, heard }]
  // Of a count that changes, or that may be of something else, nothing is said where nothing explains it.
  const byValue = [...bucketed(exact, ({ value }) => String(value)).values()]
  if (isChanging(measure)) return byValue.map(those => sameValue(those.map(each => each.heard)))
  const because = 'the same thing is counted differently, and neither time, scope, precision nor speaker explains it'
  return [{ kind: 'conflict', certainty: 'inferred', because, heard }]
}

function sameValue(heard: readonly Heard[]): Stated {
  const reports = reportCount(heard)
  if (reports > 1)
    return { kind: 'agree', certainty: 'shown', because: `${reports} reports give the same figure`, heard }
  return { kind: 'single', certainty: 'shown', because: 'one report states it', heard }
}

// Only numbers that stand in words can differ; what a singular noun or a sum counts joins the number that it equals.
function withoutUncounted(wholes: readonly Told[]): readonly Told[] {
  const exact = wholes.filter(({ vague }) => !vague)
  return exact.length > 0 ? heldAgainstEachOther(exact) : wholes
}

function heldAgainstEachOther(figures: readonly Told[]): readonly Told[] {
  if (new Set(figures.map(({ value }) => value)).size < 2) return figures
  const counted = new Set(figures.filter(isCounted).map(({ value }) => value))
  if (counted.size > 0) return figures.filter(({ value }) => counted.has(value))
  const byValue = [...bucketed(figures, ({ value }) => String(value)).values()]
  return byValue.reduce((most, next) =>
    articleCount(next.map(({ heard }) => heard)) > articleCount(most.map(({ heard }) => heard)) ? next : most,
  ) // prettier-ignore
}

function vaguePoints(
  vague: readonly Told[],
  exact: readonly Told[],
  base: { about: string; measure: string },
): Draft[] {
  const heard = vague.map(each => each.heard)
  const fitting = nearest(
    exact.filter(figure => vague.some(word => word.low <= figure.high && figure.low <= word.high)),
  )
  const both = [...heard, ...fitting.map(each => each.heard)]
  if (fitting.length > 0 && articleCount(both) > 1) {
    return [
      {
        ...base,
        kind: 'precision',
        certainty: 'shown',
        because: 'one is vaguer than the other, and both can be true',
        heard: both,
      },
    ]
  }
  if (exact.length > 0) return []
  const kind = reportCount(heard) > 1 ? 'agree' : 'single'
  return [
    {
      ...base,
      kind,
      certainty: 'shown',
      because: kind === 'agree' ? 'the same vague words' : 'one report states it',
      heard,
    },
  ]
}

// Of several values that a vague word allows, those that most articles give; of these the largest.
function nearest(fitting: readonly Told[]): Told[] {
  const values = [...bucketed(fitting, ({ value }) => String(value)).values()]
  return values.sort((a, b) => b.length - a.length || b[0].high - a[0].high)[0] ?? []
}

/** Parts are one point where their words for who is counted share a stem and their numbers are the same. */
function partPoints(parts: readonly Told[], measure: string): Draft[] {
  const same = bucketed(
    distinct(parts),
    figure => `${figure.value ?? ''} ${[...countedStems(figure)].sort().at(-1) ?? ''}`,
  ) // prettier-ignore
  return [...same.values()].map(those => {
    const heard = those.map(each => each.heard)
    const kind = reportCount(heard) > 1 ? 'agree' : 'single'
    const because = kind === 'agree' ? 'the reports give the same figure for this part' : 'one report states it'
    return { kind, certainty: 'shown', about: aboutMeasure(measure, those, true), measure, because, heard, part: true }
  })
}

// Whether two such figures count one thing is too uncertain to say that they differ.
const SURE: ReadonlySet<string> = new Set(['agree', 'single', 'precision'])
// What open measures must share with each other's sentence to be about one thing.
const SAME_MATTER = 0.3

/** Figures of an open measure ("homes", "months"): they are held against each other only in sentences that match. */
function openPoints(figures: readonly Told[]): Draft[] {
  const measure = figures[0].claim.measure!
  const groups: Told[][] = []
  for (const figure of distinct(figures).slice(0, 300)) {
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

import type { Claim } from '../../domain/claim.ts'
import { byMembers } from './memo.ts'
import { carries } from './standing.ts'
import { countedStems, isCounted, statedTime, type Told } from './told-figure.ts'

/** What one article counts of one measure: the whole of its event, and everything else it counts by that word. */
export interface OwnCounts {
  whole: Told[]
  parts: Told[]
  /** Other counts of the same whole, each given to another speaker than the whole's ("26, the coast guard says; 28, says the ministry"). */
  rivals: Told[]
}

// The title and the first paragraphs tell how many; what follows tells who, and of other events.
const LEAD_CHARACTERS = 600

/** True for a figure in a title or in the first paragraphs. */
export function isEarly({ claim }: Told): boolean {
  return claim.span.in === 'title' || claim.span.start < LEAD_CHARACTERS
}

/**
 * One article's figures of one measure. The whole is what its title says, else what its opening says, else the first;
 * a figure that says it is of a part never is. Further figures count to the whole where they equal it or where the
 * words give them another time of the same count; vague words stand beside it.
 */
export const ownCounts = byMembers((figures: readonly Told[]): OwnCounts => {
  const sure = figures.filter(figure => !isPart(figure) && !isOfPeriod(figure))
  const told = new Set(sure.map(({ value }) => value))
  const stated = figures.filter(
    figure => sure.includes(figure) || (isOfPeriod(figure) && !isPart(figure) && told.has(figure.value)),
  )
  const able =
    stated.length > 0 || isCarried(figures)
      ? stated
      : figures.filter(({ claim }) => !claim.scope?.aside && !isOneMore(claim))
  const chosen = leading(able.filter(({ vague }) => !vague))
  const whole = able.filter(figure => figure.vague || chosen === undefined || sameCount(figure, chosen))
  const rivals = rivalsOf(figures, whole)
  return { whole, rivals, parts: figures.filter(figure => !whole.includes(figure) && !rivals.includes(figure)) }
})

// Of a carrier only what its lead lacks is heard: a part of what both count would stand there alone.
function isCarried([figure]: readonly Told[]): boolean {
  return figure !== undefined && carries(figure.heard.standing.role)
}

const LEAST_LIKENESS = 0.5

function rivalsOf(figures: readonly Told[], whole: readonly Told[]): Told[] {
  const voiced = whole.find(figure => !figure.vague && isVoiced(figure))
  if (!voiced) return []
  return figures.filter(
    figure =>
      !whole.includes(figure) &&
      isVoiced(figure) &&
      figure.heard.speaker !== voiced.heard.speaker &&
      !figures.some(other => holds(other, figure)) &&
      (isCounted(figure) || figures.some(other => isCounted(other) && holds(figure, other))) &&
      isNear(figure, voiced) &&
      countsAlike(figure, voiced),
  )
}

// "19 passengers and four of the crew" holds two figures, and is the one that its speaker counts.
function holds({ claim: { span: outer } }: Told, { claim: { span: inner } }: Told): boolean {
  const isLonger = outer.end - outer.start > inner.end - inner.start
  return isLonger && outer.in === inner.in && outer.start <= inner.start && inner.end <= outer.end
}

// English words for voices that may be each other's.
const ANYBODY = /^(?:he|she|it|they|we|police|authorities|officials)$/i

function isVoiced({ heard, claim }: Told): boolean {
  return heard.speaker !== undefined && !ANYBODY.test(claim.speaker?.name ?? '')
}

function isNear({ value: one }: Told, { value: other }: Told): boolean {
  if (one === undefined || other === undefined || one === other) return false
  return Math.min(one, other) > Math.max(one, other) * LEAST_LIKENESS
}

function countsAlike(one: Told, other: Told): boolean {
  const [a, b] = [countedStems(one), countedStems(other)]
  return a.size === 0 || b.size === 0 || [...a].some(stem => b.has(stem))
}

/** Those of a whole month or year are a statistic beside the event, but for the number that the article gives of the event itself. */
const HARM: ReadonlySet<string> = new Set(['killed', 'injured', 'shot'])
// English words for a share of those told of, and for more dead or arrested beside them: "a fifth suspect", "three more".
const SHARE = /^(?:of|among) /i
const ADDED: Readonly<Record<string, RegExp>> = {
  killed: /\bothers?\b/i,
  arrested: /\b(?:more(?! than)|another|others?|additional|second|third|fourth|fifth|sixth)\b/i,
}

function isOfPeriod({ claim }: Told): boolean {
  return HARM.has(claim.measure ?? '') && /^\d{4}(?:-\d{2})?$/.test(claim.scope?.during ?? '')
}

// "A fifth suspect arrested" is no count of arrests, even where an article has no other.
function isOneMore({ measure, span }: Claim): boolean {
  return measure === 'arrested' && ADDED.arrested.test(span.text)
}

function isPart({ claim }: Told): boolean {
  const of = claim.scope?.of ?? ''
  const added = ADDED[claim.measure ?? '']
  return claim.scope?.extent === 'part' || SHARE.test(of) || added?.test(claim.span.text) === true
}

// A title may count one group only ("kills 13 children"): the opening sentence may count them all.
function leading(exact: readonly Told[]): Told | undefined {
  const titled = exact.filter(({ claim }) => claim.span.in === 'title')
  const opening = exact.filter(({ claim }) => claim.span.in !== 'title' && claim.span.start < LEAD_CHARACTERS)
  return largest([...titled, ...opening.filter(sameSentenceAs(opening[0]))]) ?? exact[0]
}

function largest(figures: readonly Told[]): Told | undefined {
  return figures.reduce<Told | undefined>(
    (most, next) => (most === undefined || next.high > most.high ? next : most),
    undefined,
  )
}

// Two figures of one opening sentence: the larger is the whole ("15 people, including 13 students").
function sameSentenceAs(first: Told | undefined): (figure: Told) => boolean {
  return figure => first !== undefined && figure.claim.span.start - first.claim.span.start < 150
}

function sameCount(figure: Told, chosen: Told): boolean {
  if (figure === chosen || figure.value === chosen.value) return sameScope(figure, chosen)
  return statedTime(figure) !== undefined && statedTime(chosen) !== undefined && sameScope(figure, chosen)
}

function sameScope(figure: Told, chosen: Told): boolean {
  const [a, b] = [figure.claim.scope ?? {}, chosen.claim.scope ?? {}]
  if (figure.value === chosen.value && isOfPeriod(figure)) return true
  return !(a.where && b.where && a.where !== b.where) && !(a.during && b.during && a.during !== b.during)
}

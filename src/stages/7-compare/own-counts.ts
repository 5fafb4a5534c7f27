import { statedTime, type Told } from './told-figure.ts'

/** What one article counts of one measure: the whole of its event, and everything else it counts by that word. */
export interface OwnCounts {
  whole: Told[]
  parts: Told[]
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
export function ownCounts(figures: readonly Told[]): OwnCounts {
  const stated = figures.filter(figure => !isPart(figure))
  const able = stated.length > 0 ? stated : figures
  const chosen = leading(able.filter(({ vague }) => !vague))
  const whole = able.filter(figure => figure.vague || chosen === undefined || sameCount(figure, chosen))
  return { whole, parts: figures.filter(figure => !whole.includes(figure)) }
}

// A title may count one group only ("kills 13 children"): the opening sentence may count them all.
// English words for a share of those told of, and for more dead beside them.
/** Those of a whole month or year are a statistic beside the event. */
const HARM: ReadonlySet<string> = new Set(['killed', 'injured', 'shot'])
const SHARE = /^(?:of|among) /i
const MORE = /\bothers?\b/i

function isPart({ claim }: Told): boolean {
  const of = claim.scope?.of ?? ''
  if (HARM.has(claim.measure ?? '') && /^\d{4}(?:-\d{2})?$/.test(claim.scope?.during ?? '')) return true
  return claim.scope?.extent === 'part' || SHARE.test(of) || (claim.measure === 'killed' && MORE.test(claim.span.text))
}

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
  return !(a.where && b.where && a.where !== b.where) && !(a.during && b.during && a.during !== b.during)
}

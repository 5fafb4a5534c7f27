import type { Draft } from './draft-point.ts'
import { bucketed } from './heard.ts'
import { aboutMeasure } from './measure-words.ts'
import type { OwnCounts } from './own-counts.ts'
import { daysBetween } from './told-date.ts'
import { publishedOn, statedTime, type Told } from './told-figure.ts'

/** Counts that one article sets against each other, and which of them the story's other figures go on from. */
export interface Rivalry {
  drafts: Draft[]
  /** The whole's figures without those that stand only beside another speaker's. */
  series: Told[]
}

/** Where an article gives two speakers' counts, the one that fewer reports give is another count, and no older one. */
export function rivalry(own: readonly OwnCounts[], wholes: readonly Told[], measure: string): Rivalry {
  const rivals = own.flatMap(counts => counts.rivals)
  if (rivals.length === 0) return { drafts: [], series: [...wholes] }
  const all = [...wholes, ...rivals]
  const pairs = rivals.flatMap(rival => {
    const beside = wholes.find(
      figure => !figure.vague && figure.heard.speaker && figure.heard.standing === rival.heard.standing,
    )
    return beside ? [{ rival, beside }] : []
  })
  const outside = new Set(
    pairs.map(({ rival, beside }) => (holders(all, rival) >= holders(all, beside) ? beside.value : rival.value)),
  )
  return {
    drafts: pairs.map(({ rival, beside }) => draft(rival, beside, all, measure)),
    series: all.filter(figure => figure.vague || !outside.has(figure.value)),
  }
}

function holders(figures: readonly Told[], { value }: Told): number {
  const same = figures.filter(figure => figure.value === value)
  return bucketed(same, ({ heard: { standing } }) => standing.reportId ?? standing.article.id).size
}

const SAME_DAYS = 1

function draft(rival: Told, beside: Told, all: readonly Told[], measure: string): Draft {
  const around = all.filter(
    figure =>
      figure !== rival &&
      figure !== beside &&
      (figure.value === rival.value || figure.value === beside.value) &&
      isOfOneDay(figure, beside),
  )
  const told = [rival, beside, ...around]
  const because = `one report gives ${rival.value} as ${rival.claim.speaker!.name} counts and ${beside.value} as ${beside.claim.speaker!.name} counts`
  return {
    kind: 'speakers',
    certainty: 'shown',
    about: aboutMeasure(measure, told),
    measure,
    because,
    heard: told.map(({ heard }) => heard),
  }
}

function isOfOneDay(one: Told, other: Told): boolean {
  const [a, b] = [one, other].map(figure => statedTime(figure)?.to.slice(0, 10) ?? publishedOn(figure))
  return a !== undefined && b !== undefined && Math.abs(daysBetween(a, b)) <= SAME_DAYS
}

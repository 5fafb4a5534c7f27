import type { Draft } from './draft-point.ts'
import { bucketed, reportCount } from './heard.ts'
import type { Told } from './told-figure.ts'

/** Days in the units by which the ages of the very young are told. */
const DAYS: Readonly<Record<string, number>> = { days: 1, weeks: 7, months: 30.4 }
/** Who is nearly a month old is called a month old. */
const NEARLY = 0.8

/** The age of the one infant of a story in other units: a month, three weeks, 25 days. */
export function infantPoints(ages: readonly Told[]): Draft[] {
  const young = ages.filter(({ claim, value }) => value !== undefined && Object.hasOwn(DAYS, claim.unit ?? ''))
  const once = [
    ...bucketed(young, ({ heard, value, claim }) => `${heard.standing.article.id} ${value} ${claim.unit}`).values(),
  ].map(([first]) => first) // prettier-ignore
  const heard = once.map(each => each.heard)
  const units = new Set(once.map(({ claim }) => claim.unit))
  if (units.size < 2 || reportCount(heard) < 2) return []
  const spans = once.map(daysOf)
  const latestStart = Math.max(...spans.map(([from]) => from))
  const earliestEnd = Math.min(...spans.map(([, to]) => to))
  if (latestStart > earliestEnd) return []
  const because = 'the ages are told in other units, and all can be true'
  return [{ kind: 'precision', certainty: 'shown', about: 'age of the infant', measure: 'age', because, heard }]
}

function daysOf({ value, claim }: Told): [number, number] {
  const unit = DAYS[claim.unit!]
  return [value! * unit * NEARLY, (value! + 1) * unit]
}

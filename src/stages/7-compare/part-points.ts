import type { Draft } from './draft-point.ts'
import { bucketed, reportCount } from './heard.ts'
import { aboutMeasure } from './measure-words.ts'
import type { OwnCounts } from './own-counts.ts'
import { countedStems, isCounted, publishedOn, type Told } from './told-figure.ts'
import { distinct } from './whole-points.ts'

/** Parts are one point where their words for who is counted share a stem and their numbers are the same. */
export function partPoints(parts: readonly Told[], measure: string): Draft[] {
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

// Of two dead and three dead are five in many texts.
const LEAST_SUM = 10
const MOST_PARTS = 6

/** Where two parts of one article add up to the whole of other reports, and the article itself counts another whole. */
export function sumPoints(own: readonly OwnCounts[], wholes: readonly Told[], measure: string): Draft[] {
  const sums = own.flatMap(({ parts, whole }) => {
    const counted = new Set(whole.filter(isCounted).map(({ value }) => value))
    if (counted.size === 0) return []
    return addends(parts.filter(isAddend).slice(0, MOST_PARTS), wholes).filter(({ total }) => !counted.has(total))
  })
  if (sums.length === 0) return []
  const [{ total }] = sums
  const told = [...new Set(sums.filter(sum => sum.total === total).flatMap(({ parts }) => parts))]
  const words = sums[0].parts.map(({ claim }) => `${claim.value} ${claim.scope!.of}`).join(' and ')
  const heard = distinct([...told, ...wholes.filter(({ value }) => value === total)]).map(figure => figure.heard)
  if (reportCount(heard) < 2) return []
  const because = `${words} are the ${total} whom others count together`
  return [
    { kind: 'scope', certainty: 'inferred', about: aboutMeasure(measure, []), measure, because, heard, part: true },
  ]
}

function isAddend(part: Told): boolean {
  // A sender's own words are no report.
  if (part.heard.standing.reportId === null) return false
  return part.value !== undefined && (part.claim.scope?.of ?? '') !== '' && isCounted(part)
}

function addends(parts: readonly Told[], wholes: readonly Told[]): { parts: Told[]; total: number }[] {
  return parts.flatMap((one, index) =>
    parts.slice(index + 1).flatMap(other => {
      const total = one.value! + other.value!
      const others = [...countedStems(one)].every(stem => !countedStems(other).has(stem))
      const known = wholes.some(({ value, heard }) => value === total && isAround(heard.standing, one))
      return total >= LEAST_SUM && others && known && isBeside(one, other) ? [{ parts: [one, other], total }] : []
    }),
  )
}

// "19 passengers and four members of the crew": numbers of other sentences add up by chance.
const BESIDE_CHARACTERS = 40

function isBeside({ claim: { span: one } }: Told, { claim: { span: other } }: Told): boolean {
  const gap = Math.max(one.start, other.start) - Math.min(one.end, other.end)
  return (one.in ?? 'text') === (other.in ?? 'text') && gap <= BESIDE_CHARACTERS
}

const AROUND_MS = 7 * 86_400_000

function isAround({ article }: Told['heard']['standing'], part: Told): boolean {
  const [a, b] = [article.publishedAt?.slice(0, 10), publishedOn(part)]
  return a === undefined || b === undefined || Math.abs(Date.parse(a) - Date.parse(b)) <= AROUND_MS
}

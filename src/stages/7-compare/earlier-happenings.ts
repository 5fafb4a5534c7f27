import { saysEarlier } from '../../text/earlier-words.ts'
import { sharedCount } from './content-words.ts'
import { type Heard, contextOf } from './heard.ts'
import { byMembers, remembered } from './memo.ts'
import { sentenceAround } from './sentence-around.ts'

/** A happening of an earlier month that a sentence tells as having come before. */
export interface Earlier {
  heard: Heard
  /** ISO 8601: the month that its date ends in. */
  month: string
}

const earlierIn = remembered((heard: Heard): Earlier | undefined => {
  const { claim, standing } = heard
  const day = claim.high ?? claim.value
  if (claim.kind !== 'date' || typeof day !== 'string' || !/^\d{4}-\d{2}/.test(day)) return undefined
  const { article } = standing
  if (!saysEarlier(sentenceAround(claim.span, article).text, article.language)) return undefined
  return { heard, month: day.slice(0, 7) }
})

const FEWEST_SHARED = 2

/** Dates of what reports tell as having happened before, in a month before the newest that the story dates. */
export const earlierHappenings = byMembers((dates: readonly Heard[]): readonly Earlier[] => {
  const found = dates.flatMap(heard => earlierIn(heard) ?? [])
  if (found.length === 0) return []
  const newest = dates.reduce((latest, { claim }) => (month(claim.value) > latest ? month(claim.value) : latest), '')
  return found.filter(each => each.month < newest)
})

function month(value: unknown): string {
  return typeof value === 'string' && /^\d{4}-\d{2}/.test(value) ? value.slice(0, 7) : ''
}

/**
 * The earlier happenings that claims to be first can be held against: told in another article than one of the claims, of the same doing, or
 * of one month and one matter with such a one.
 */
export function heldAgainst(
  firsts: readonly Heard[],
  happenings: readonly Earlier[],
  matter: ReadonlySet<string>,
): Heard[] {
  const own = (each: Heard) => new Set([...contextOf(each)].filter(stem => !matter.has(stem)))
  const direct = happenings.filter(({ heard }) =>
    firsts.some(first => first.standing !== heard.standing && sharedCount(own(first), own(heard)) >= FEWEST_SHARED),
  )
  const beside = happenings.filter(
    each =>
      !direct.includes(each) &&
      direct.some(
        other =>
          other.month === each.month &&
          other.heard.standing !== each.heard.standing &&
          sharedCount(contextOf(other.heard), contextOf(each.heard)) > FEWEST_SHARED,
      ),
  )
  return [...direct, ...beside].map(({ heard }) => heard)
}

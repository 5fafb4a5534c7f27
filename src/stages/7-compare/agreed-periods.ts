import { sharedCount } from './content-words.ts'
import type { Draft } from './draft-point.ts'
import { Groups } from './groups.ts'
import { type Heard, bucketed, oncePerArticle, reportCount } from './heard.ts'
import { independent } from './independent.ts'
import { byMembers } from './memo.ts'
import { isPronoun } from './same-happening.ts'
import { matterOf } from './told-date.ts'

const MOST_OF_A_PERIOD = 60
const MOST_POINTS = 2
const SAME_HAPPENING = 3
const SAME_BESIDE_NAME = 2

/** The years and months that independent reports give alike for one happening: those of most reports. */
export const agreedPeriods = byMembers((heard: readonly Heard[]): Draft[] => {
  const told = heard.filter(({ claim }) => /^\d{4}(?:-\d{2})?$/.test(String(claim.value ?? '')))
  const drafts = [...bucketed(told, ({ claim }) => String(claim.value)).values()].flatMap(those => ofPeriod(those))
  return drafts.sort((a, b) => reportCount(b.heard) - reportCount(a.heard)).slice(0, MOST_POINTS)
})

const ofPeriod = byMembers((told: readonly Heard[]): Draft[] => {
  const groups = new Groups(told.slice(0, MOST_OF_A_PERIOD))
  for (let one = 0; one < told.length && one < MOST_OF_A_PERIOD; one++)
    for (let other = one + 1; other < told.length && other < MOST_OF_A_PERIOD; other++)
      if (isSame(told[one], told[other])) groups.join(one, other)
  return groups.all().flatMap(agreed)
})

function isSame(one: Heard, other: Heard): boolean {
  const [a, b] = [one.claim.scope?.of, other.claim.scope?.of]
  const shared = sharedCount(matterOf({ heard: one }), matterOf({ heard: other }))
  return shared >= (a !== undefined && a === b && !isPronoun(a) ? SAME_BESIDE_NAME : SAME_HAPPENING)
}

function agreed(group: readonly Heard[]): Draft[] {
  const heard = oncePerArticle(group, () => '')
  if (independent(heard) < 2) return []
  const period = String(heard[0].claim.value)
  const because = `${reportCount(heard)} reports give the same ${period.length > 4 ? 'month' : 'year'}`
  return [{ kind: 'agree', certainty: 'shown', about: `the date ${period}`, measure: 'event', because, heard }]
}

import { sharedCount } from './content-words.ts'
import { matterOf, type ToldDate } from './told-date.ts'

const SAME_HAPPENING = 2

/** True where two dates stand beside the same kind of happening, or in sentences that share two words of content. */
export function isSameHappening(one: ToldDate, other: ToldDate): boolean {
  const [a, b] = [one.heard.claim.scope?.of, other.heard.claim.scope?.of]
  return (a !== undefined && a === b && !isPronoun(a)) || sharedCount(matterOf(one), matterOf(other)) >= SAME_HAPPENING
}

/** True for "it", which is another thing in every article. */
export function isPronoun(happening: string): boolean {
  return /^(?:it|this|that|he|she|they|es|il|elle|ça)$/.test(happening)
}

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

/** Occasions on which something is said, in the languages of the tables that tell what happened. */
const OCCASION =
  /^(?:interview|speech|address|briefing|conference|hearing|debate|testimony|meeting|rally|ansprache|rede|anhörung|pressekonferenz|entretien|discours|audience|entrevista|discurso|rueda|intervista|discorso|conferenza)s?$/i

/** True for a date of an interview, a speech or the like. */
export function isOccasion({ heard }: ToldDate): boolean {
  return OCCASION.test(heard.claim.scope?.of ?? '')
}

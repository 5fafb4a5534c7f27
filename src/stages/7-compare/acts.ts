import { languageTable } from '../../text/languages/language.ts'
import type { Act } from '../../text/languages/tables/dates.ts'
import { remembered } from './memo.ts'
import { sentenceAround } from './sentence-around.ts'
import type { ToldDate } from './told-date.ts'

/** True where what stands nearest to two times is the beginning of the matter once, and what came after it the other time. */
export function isOtherAct(one: ToldDate, other: ToldDate): boolean {
  const [a, b] = [actOf(one), actOf(other)]
  return a !== undefined && b !== undefined && a !== b
}

const actOf = remembered(({ heard: { claim, standing } }: ToldDate): Act | undefined => {
  const { acts } = languageTable(standing.article.language).dates
  if (!acts) return undefined
  const sentence = sentenceAround(claim.span, standing.article)
  const [from, to] = [claim.span.start - sentence.start, claim.span.end - sentence.start]
  const far = (act: Act) =>
    Math.min(
      ...[...sentence.text.matchAll(acts[act])].map(({ index, 0: words }) =>
        index >= to ? index - to : Math.max(0, from - index - words.length),
      ),
    )
  const [first, after] = [far('first'), far('after')]
  if (first === after) return undefined
  return first < after ? 'first' : 'after'
})

import type { Draft } from './draft-point.ts'
import { type Heard, bucketed, reportCount } from './heard.ts'
import { byMembers, remembered } from './memo.ts'
import { daysBetween } from './told-date.ts'

const BEFORE = 60
const MOST_DAYS = 14
// "Mara Holt, 30, of [Harbour Lane]": who lives there; "formerly" and "now" tell of a move.
const WHO =
  /(\p{Lu}[\p{L}'’-]+) ((?:\p{Lu}\.? )?\p{Lu}[\p{L}'’-]+(?: Jr\.)?)(?:, \d{1,3},?| \(\d{1,3}\))? (?:of|aus|demeurant|de|di) (?:the )?$/u

interface Home {
  heard: Heard
  who: string
  street: string
}

/** Two streets that two reports of the same days give as one person's address: nothing explains them. */
export const homePoints = byMembers((heard: readonly Heard[]): Draft[] => {
  const homes = heard.flatMap(each => homeOf(each) ?? [])
  return [...bucketed(homes, ({ who }) => who).values()].flatMap(those => {
    const perArticle = [...bucketed(those, each => each.heard.standing.article.id).values()]
    const clear = perArticle.filter(own => new Set(own.map(({ street }) => street)).size === 1).map(([first]) => first)
    const streets = new Set(clear.map(({ street }) => street))
    const all = clear.map(each => each.heard)
    if (streets.size !== 2 || clear.length < perArticle.length || reportCount(all) < 2 || !isOneTime(all)) return []
    const because = 'reports of the same days give one person two addresses, and none tells of a move'
    const about = `the address of ${clear[0].who}`
    return [{ kind: 'conflict', certainty: 'inferred', about, measure: 'address', because, heard: all }]
  })
})

const homeOf = remembered((heard: Heard): Home | undefined => {
  const { claim, standing } = heard
  if (claim.measure !== 'address') return undefined
  const { text } = standing.article
  const who = WHO.exec(text.slice(Math.max(0, claim.span.start - BEFORE), claim.span.start))
  const street = streetOf(String(claim.value))
  return who && street ? { heard, who: `${who[1]} ${who[2].split(' ').at(-1)}`, street } : undefined
})

// The rarest of its words: kinds of streets and numbers are written in many ways.
function streetOf(address: string): string | undefined {
  return /(?:block of )?(?:\d+ )?(?:[NSEW]{1,2}\.? )?(\p{Lu}[\p{L}'’-]+)/u.exec(address)?.[1].toLowerCase()
}

function isOneTime(heard: readonly Heard[]): boolean {
  const days = heard.map(({ standing }) => standing.article.publishedAt?.slice(0, 10)).sort()
  const [first, last] = [days[0], days.at(-1)]
  return first !== undefined && last !== undefined && daysBetween(first, last) <= MOST_DAYS
}

import type { Heard } from './heard.ts'
import { byMembers, remembered } from './memo.ts'

/** Of so many articles the dates of one day are compared, the first of the story. */
const MOST_ARTICLES = 60

/**
 * The dates that are compared, from those of each article. What thousands of articles say of one day tells no more of it
 * than what the first sixty say; the same array as before where none is another.
 */
export function mostOfADay(byArticle: readonly (readonly Heard[])[]): readonly Heard[] {
  const articles = new Map<string, number>()
  const kept: Heard[] = []
  for (const heard of byArticle) {
    const { keys, days } = daysOf(heard)
    for (const day of days) articles.set(day, (articles.get(day) ?? 0) + 1)
    for (const [at, each] of heard.entries()) if (articles.get(keys[at])! <= MOST_ARTICLES) kept.push(each)
  }
  return steady(kept)
}

const steady = byMembers((heard: readonly Heard[]) => heard)

const daysOf = remembered((heard: readonly Heard[]) => {
  const keys = heard.map(({ claim: { measure, value, low } }) => `${measure} ${String(value ?? low).slice(0, 10)}`)
  return { keys, days: new Set(keys) }
})

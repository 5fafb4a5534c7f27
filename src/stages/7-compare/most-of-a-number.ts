import type { Draft } from './draft-point.ts'
import type { Heard } from './heard.ts'
import { byMembers, remembered } from './memo.ts'

/** Of so many articles the figures of one measure and number are compared, the first of the story. */
const MOST_ARTICLES = 60

/** The figures that are compared, and how many reports give those that are not. */
export interface FirstFigures {
  byArticle: readonly (readonly Heard[])[]
  /** A point of these figures with the number of all reports that give its numbers. */
  counted(draft: Draft): Draft
}

interface Holders {
  articles: number
  reports: Set<string>
}

/**
 * The figures that are compared, from those of each article. Thousands of articles repeat a number: an article that gives
 * none but such as enough others gave before it is counted, and not compared.
 */
export function mostOfANumber(byArticle: readonly (readonly Heard[])[]): FirstFigures {
  const holders = new Map<string, Holders>()
  const first = byArticle.filter(heard => {
    let isNew = false
    for (const key of keysIn(heard)) {
      let known = holders.get(key)
      if (!known) holders.set(key, (known = { articles: 0, reports: new Set() }))
      if (known.articles++ < MOST_ARTICLES) isNew = true
      const { reportId } = heard[0].standing
      if (reportId !== null) known.reports.add(reportId)
    }
    return isNew
  })
  if (first.length === byArticle.length) return { byArticle, counted: draft => draft }
  return { byArticle: first, counted: draft => countedIn(draft, holders) }
}

function countedIn(draft: Draft, holders: ReadonlyMap<string, Holders>): Draft {
  const told = keysOfDraft(draft).map(key => holders.get(key))
  if (!told.some(each => each && each.articles > MOST_ARTICLES)) return draft
  const [first, ...others] = told
  const reports = others.length === 0 ? first!.reports : new Set(told.flatMap(each => [...(each?.reports ?? [])]))
  return withReports([draft], reports.size)
}

const keysOfDraft = remembered(({ heard }: Draft): readonly string[] => [...new Set(heard.map(keyOf))])

const withReports = byMembers(([draft]: readonly Draft[], reports: number): Draft => {
  const because = draft.because.replace(/^\d+ reports/, `${reports} reports`)
  return { ...draft, reports, because: `${because}; of each number the first ${MOST_ARTICLES} articles are listed` }
})

const keysIn = remembered((heard: readonly Heard[]): readonly string[] => [...new Set(heard.map(keyOf))])

function keyOf({ claim: { measure, unit, value, low, high } }: Heard): string {
  return `${measure} ${unit} ${value ?? `${low}–${high}`}`
}

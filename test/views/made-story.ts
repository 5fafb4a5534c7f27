// Stories that are made by hand for the tests of what a reader sees: every place, outlet and person is invented.
import type { Article } from '../../src/domain/article.ts'
import { articleFrom } from '../../src/domain/article.ts'
import type { Claim } from '../../src/domain/claim.ts'
import type { Point } from '../../src/domain/point.ts'
import type { StoryView } from '../../src/domain/story.ts'
import { type StoryPage, storyPage } from '../../src/views/story-page.ts'

let claims = 0

/** A claim whose span stands at the beginning of its article. */
export function madeClaim(articleId: string, text: string, rest: Partial<Claim> = {}): Claim {
  return { id: `c${++claims}`, kind: 'figure', span: { articleId, start: 0, end: text.length, text }, ...rest }
}

/** A point; what is not given is of no matter. */
export function madePoint(point: Partial<Point>): Point {
  return {
    id: 'p1',
    kind: 'agree',
    certainty: 'shown',
    about: 'people killed',
    because: 'the reports give the same figure',
    claims: [],
    reports: 2,
    speakers: 0,
    ...point,
  }
}

/** Article `a1` and those after it, each of its own outlet. */
export function madeArticle(number: number, { dated = true, words = 'The ferry sank off Port Merrow.' } = {}): Article {
  return articleFrom({
    id: `a${number}`,
    title: `Ferry sinks, report ${number}`,
    outlet: { name: `Outlet ${number}` },
    language: 'en',
    role: 'original',
    text: words,
    ...(dated && { publishedAt: `2026-03-${String(1 + (number % 28)).padStart(2, '0')}` }),
  })
}

interface Made {
  articles: number
  /** Each the ids of its articles, the lead first. */
  reports: readonly string[][]
  dated?: boolean
}

/** A story view of so many articles, without points. */
export function madeView({ articles, reports, dated = true }: Made, rest: Partial<StoryView> = {}): StoryView {
  return {
    id: 's1',
    title: 'Ferry sinks off Port Merrow',
    counts: { articles, outlets: articles, reports: reports.length, speakers: 0 },
    articles: Array.from({ length: articles }, (_, at) => madeArticle(at + 1, { dated })),
    reports: reports.map(([lead, ...carriers], at) => ({ id: `r${at + 1}`, lead, carriers, because: 'its own words' })),
    points: [],
    timeline: [],
    coverage: { byLanguage: { en: articles }, byCountry: {}, byKind: { original: articles } },
    summary: [],
    longSummary: [],
    ...rest,
  }
}

/** The same as its page shows it. */
export function madeStory(made: Made, rest: Partial<StoryView> = {}): StoryPage {
  return storyPage(madeView(made, rest), { excerpt: 100 })
}

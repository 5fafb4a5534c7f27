// Invented outlets, lenses and stories for tests of coverage.
import { type Article, articleFrom } from '../../src/domain/article.ts'
import type { Bucket, Lens, LensDimension } from '../../src/domain/lens.ts'
import { BUCKETS } from '../../src/domain/lens.ts'
import { type Outlet, undocumentedOutlet } from '../../src/domain/outlet.ts'
import type { Report } from '../../src/domain/report.ts'
import type { StoryView } from '../../src/domain/story.ts'
import type { Rated } from '../../src/outlets/coverage/rated-side.ts'
import type { CoverageOf } from '../../src/outlets/coverage/story-coverage.ts'

/** An outlet of which only what is given is known. */
export const madeOutlet = (id: string, rest: Partial<Outlet> = {}): Outlet => ({
  ...undocumentedOutlet(id),
  name: `The ${id}`,
  ...rest,
})

/** A lens with named values: each bucket under its own name, and `odd` in none. */
export function madeLens(
  id: string,
  dimension: LensDimension,
  rest: Partial<Lens> & { politicsOf?: string } = {},
): Lens {
  const { politicsOf = 'international', ...others } = rest
  const named = BUCKETS[dimension].map(bucket => ({ raw: bucket, label: `called ${bucket}`, bucket }))
  return {
    id,
    rater: {
      id: `rater-${id}`,
      name: `Rater ${id}`,
      method: 'user',
      politicsOf,
      licence: 'own',
      redistributable: true,
    },
    scale: { id: `scale-${id}`, dimension, values: [...named, { raw: 'odd', label: 'odd', bucket: null }] },
    file: 'ratings.csv',
    hash: '0',
    importedAt: '2026-03-01T00:00:00Z',
    rows: 1,
    isPrivate: false,
    ...others,
  }
}

/** A lens with what it says of outlets, by outlet id. */
export function madeRated(lens: Lens, said: Readonly<Record<string, Bucket | 'odd'>>): Rated {
  const ratings = Object.entries(said).map(([id, raw], index) => {
    const value = lens.scale.values!.find(each => each.raw === raw)!
    const rating = { lensId: lens.id, host: id, rawValue: raw, line: index + 2 }
    return [id, [{ lens, rating, label: value.label, bucket: value.bucket }]] as const
  })
  return { lens, ratings: new Map(ratings) }
}

/** A story of reports, each a list of articles with the lead first; and of articles that are of no report. */
export function storyOf(
  reports: readonly (Partial<Report> & { articles: readonly Article[] })[],
  others: readonly Article[] = [],
  rest: Partial<StoryView> = {},
): StoryView {
  const articles = [...reports.flatMap(report => report.articles), ...others]
  return {
    id: 's1',
    title: 'Ferry sinks off Port Merrow',
    counts: { articles: articles.length, outlets: articles.length, reports: reports.length, speakers: 0 },
    articles,
    reports: reports.map(({ articles: [lead, ...carriers], ...report }, at) => ({
      id: `r${at + 1}`,
      lead: lead.id,
      carriers: carriers.map(({ id }) => id),
      because: 'its own words',
      ...report,
    })),
    points: [],
    timeline: [],
    coverage: { byLanguage: {}, byCountry: {}, byKind: {} },
    summary: [],
    longSummary: [],
    ...rest,
  }
}

/** An article `id` of the outlet that stands before its slash: `gull.example/1`. */
export function articleOf(id: string, rest: Partial<Article> = {}): Article {
  return articleFrom({
    id,
    title: id,
    url: `https://${id}`,
    language: 'en',
    role: 'original',
    text: 'It sank.',
    ...rest,
  })
}

/** What is known beside a story: these outlets, and whatever else is given. */
export function knownOf(story: StoryView, outlets: readonly Outlet[], rest: Partial<CoverageOf> = {}): CoverageOf {
  const byId = new Map(outlets.map(outlet => [outlet.id, outlet]))
  return {
    outletOf: new Map(
      story.articles.map(({ id }) => [id, byId.get(id.split('/', 1)[0]) ?? madeOutlet(id.split('/', 1)[0])]),
    ),
    originOf: new Map(),
    groups: new Map(),
    rated: [],
    followed: null,
    gaps: [],
    now: '2026-03-02T00:00:00.000Z',
    ...rest,
  }
}

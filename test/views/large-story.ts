// A made-up story of thousands of articles: half of them carry one report, and everybody counts the dead.
import { articleFrom } from '../../src/domain/article.ts'
import type { Claim } from '../../src/domain/claim.ts'
import type { Point, PointKind } from '../../src/domain/point.ts'
import type { Report } from '../../src/domain/report.ts'
import type { StoryView } from '../../src/domain/story.ts'
import { KIND_ORDER } from '../../src/views/story-page.ts'

const WORDS =
  'The ferry sank off Port Merrow in fog, and boats from the island of Sule searched the sound until the evening. '
const POINTS_OF_KIND = 60
const SPEAKERS = 400

const day = (number: number): string => new Date(Date.UTC(2026, 2, 1 + (number % 120))).toISOString().slice(0, 10)

/** A story of so many articles; the same number gives the same story. */
export function largeStory(size: number): StoryView {
  const articles = Array.from({ length: size }, (_, at) =>
    articleFrom({
      id: `a${at}`,
      title: `Ferry sinks off Port Merrow, says report ${at}`,
      outlet: { name: `The Outlet of Harbour ${at % 900}` },
      language: 'en',
      role: at < size / 2 && at > 0 ? 'copy' : 'original',
      publishedAt: day(at),
      text: `${at} people are missing. ${WORDS.repeat(12)}`,
    }),
  )
  const reports = reportsOf(articles.map(({ id }) => id))
  const points = KIND_ORDER.flatMap(({ kind }) =>
    Array.from({ length: POINTS_OF_KIND }, (_, at) => pointOf(kind, at, size)),
  )
  return {
    id: 'large',
    title: 'Ferry sinks off Port Merrow',
    counts: { articles: size, outlets: 900, reports: reports.length, speakers: SPEAKERS },
    articles,
    reports,
    points,
    timeline: articles.map(({ id, publishedAt }) => ({
      from: publishedAt!,
      to: publishedAt!,
      what: 'publication',
      text: WORDS,
      cites: [{ articleId: id, start: 0, end: 20, text: 'x'.repeat(20) }],
    })),
    coverage: { byLanguage: { en: size }, byCountry: {}, byKind: { original: size } },
    speakers: Array.from({ length: SPEAKERS }, (_, at) => ({
      id: `s${at}`,
      name: `Harbour master of pier ${at}`,
      forms: [{ form: `Pier ${at}`, because: 'the same pier', spans: [claimOf(at, 'quote').span] }],
      through: [],
      points: 3,
    })),
    summary: [],
    longSummary: [],
  }
}

/** The first half of the articles is one report, the others stand alone. */
function reportsOf(ids: string[]): Report[] {
  const [lead, ...carriers] = ids.slice(0, Math.ceil(ids.length / 2))
  const evidence = [{ kind: 'text' as const, text: 'nine tenths of its sentences', weight: 4, quote: WORDS }]
  const tree = [lead, ...carriers].map((articleId, at) => ({
    articleId,
    from: at === 0 ? null : lead,
    role: at === 0 ? ('original' as const) : ('copy' as const),
    because: 'the same words',
    evidence,
  }))
  const alone = ids
    .slice(carriers.length + 1)
    .map(id => ({ id: `r-${id}`, lead: id, carriers: [], because: 'its own words' }))
  return [{ id: 'r-large', lead, carriers, tree, because: 'most carry it' }, ...alone]
}

function pointOf(kind: PointKind, at: number, size: number): Point {
  // The first of each kind is what everybody tells.
  const claims = Array.from({ length: kind === 'single' ? 1 : at === 0 ? size : 12 }, (_, index) =>
    claimOf(index * 7, at % 3 === 2 ? 'quote' : 'figure', `${kind}-${at}-${index}`),
  ).map(claim => ({ ...claim, span: { ...claim.span, articleId: `a${Number(claim.span.articleId.slice(1)) % size}` } }))
  const figures = claims.filter(claim => claim.kind === 'figure')
  return {
    id: `${kind}-${at}`,
    kind,
    certainty: 'inferred',
    about: `people counted at pier ${at} (${kind})`,
    because: `rule ${at} of ${kind} was needed`,
    claims,
    reports: claims.length,
    speakers: Math.min(SPEAKERS, claims.length),
    restsOn: claims.slice(0, SPEAKERS).map((_, index) => `s${index}`),
    ...(figures.length > 1 && {
      series: figures.map(({ id, span, value, asOf }, index) => ({
        claimId: id,
        articleId: span.articleId,
        reportId: null,
        value: value as number,
        low: value as number,
        high: value as number,
        bound: 'exact' as const,
        asOf: asOf ?? null,
        speaker: `s${index % SPEAKERS}`,
      })),
    }),
  }
}

function claimOf(at: number, kind: Claim['kind'], id = `c${at}`): Claim {
  const text = kind === 'figure' ? `${at} people are missing` : `${WORDS.slice(0, 80)} ${at}`
  return {
    id,
    kind,
    span: { articleId: `a${at}`, start: 0, end: text.length, text },
    ...(kind === 'figure' && { value: at % 97, asOf: { from: day(at), to: day(at), how: 'stated' as const } }),
    speaker: { name: `Harbour master of pier ${at % SPEAKERS}`, spans: [] },
  }
}

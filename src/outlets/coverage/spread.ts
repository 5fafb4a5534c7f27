import type { Article } from '../../domain/article.ts'
import type { OutletName, Spread } from '../../domain/coverage.ts'
import type { Outlet } from '../../domain/outlet.ts'

const MOST_FIRST = 10
/** Steps that a chart draws; more of them are thinned out. */
const MOST_STEPS = 100
const HOUR = 3_600_000

/**
 * How a story went round its outlets. Only a time with an offset can tell who was before whom; a day alone cannot, and is
 * counted as untimed.
 */
export function spreadOf(articles: readonly Article[], outletOf: ReadonlyMap<string, Outlet>): Spread {
  const timed = articles.flatMap(article => {
    const at = momentOf(article.publishedAt)
    return at === undefined ? [] : [{ article, at }]
  })
  timed.sort((a, b) => a.at - b.at)
  const first = byOutlet(timed, outletOf)
  const reported = byOutlet(
    timed.filter(({ article }) => isOfReport(article)),
    outletOf,
  )
  return {
    first: reported.slice(0, MOST_FIRST).map(({ article, outlet }) => ({
      outlet: outletName(outlet),
      articleId: article.id,
      at: article.publishedAt!,
      from: article.publishedAtFrom,
    })),
    maybeEarlier: maybeEarlier(articles, reported[0]?.at),
    steps: stepsOf(first.map(({ at }) => at)),
    untimed: articles.length - timed.length,
  }
}

/** An outlet as bars and tables name it. */
export function outletName({ id, name, country }: Outlet): OutletName {
  return { id, name, ...(country && { country }) }
}

/** Milliseconds since 1970; undefined where the time or its offset is not known. */
export function momentOf(iso: string | null): number | undefined {
  if (iso === null || !/T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/i.test(iso)) return undefined
  const at = Date.parse(iso)
  return Number.isNaN(at) ? undefined : at
}

const isOfReport = ({ role }: Article): boolean => role !== 'digest' && role !== 'press-release'

interface Timed {
  article: Article
  at: number
}

/** The first article of every outlet. */
function byOutlet(timed: readonly Timed[], outletOf: ReadonlyMap<string, Outlet>): (Timed & { outlet: Outlet })[] {
  const seen = new Map<string, Timed & { outlet: Outlet }>()
  for (const each of timed) {
    const outlet = outletOf.get(each.article.id)
    if (outlet && !seen.has(outlet.id)) seen.set(outlet.id, { ...each, outlet })
  }
  return [...seen.values()]
}

/** No place on earth is further than this from the day in UTC. */
const FURTHEST = 14 * HOUR

function maybeEarlier(articles: readonly Article[], first: number | undefined): number {
  if (first === undefined) return 0
  return articles.filter(article => {
    const { publishedAt } = article
    if (publishedAt === null || !isOfReport(article) || momentOf(publishedAt) !== undefined) return false
    const day = Date.parse(publishedAt.slice(0, 10))
    return !Number.isNaN(day) && day - FURTHEST < first
  }).length
}

function stepsOf(times: readonly number[]): Spread['steps'] {
  const steps: Spread['steps'] = []
  times.forEach((at, index) => {
    const hours = Math.round((100 * (at - times[0])) / HOUR) / 100
    if (steps.at(-1)?.hours === hours) steps.pop()
    steps.push({ hours, outlets: index + 1 })
  })
  if (steps.length <= MOST_STEPS) return steps
  return Array.from({ length: MOST_STEPS }, (_, at) => steps[Math.round((at * (steps.length - 1)) / (MOST_STEPS - 1))])
}

import type { Article, Role } from '../../domain/article.ts'
import type { Claim } from '../../domain/claim.ts'
import type { Reading } from '../../domain/reading.ts'
import type { Trace } from '../../domain/report.ts'

/** An article in its story: its claims, and the role and report that stand for it. */
export interface Standing {
  article: Article
  claims: readonly Claim[]
  role: Role
  /** Null for a digest and a press release, and for nothing else. */
  reportId: string | null
  trace: Trace
  /** Place in the input, which breaks ties of time. */
  order: number
}

const OF_NO_REPORT: ReadonlySet<Role> = new Set(['digest', 'press-release'])
const CARRIES: ReadonlySet<Role> = new Set(['copy', 'edited-copy', 'translation'])

/** True for the roles whose words are another article's. */
export function carries(role: Role): boolean {
  return CARRIES.has(role)
}

/** Every reading with its trace. A role and a reportId that came with the article stand against what trace says. */
export function standings(readings: readonly Reading[], traces: readonly Trace[]): Standing[] {
  const byId = new Map(traces.map(trace => [trace.id, trace]))
  return readings.map(({ article, claims }, order) => {
    const trace = byId.get(article.id) ?? untraced(article)
    const given = article.reportId ?? null
    const role = article.role ?? roleBeside(given, trace.role)
    const reportId = OF_NO_REPORT.has(role) ? null : (given ?? reportFor(article, role, trace))
    return { article: { ...article, role, reportId, ...origin(article, trace) }, claims, role, reportId, trace, order }
  })
}

function untraced(article: Article): Trace {
  return { id: article.id, role: 'unknown', reportId: `r-${article.id}`, because: 'no trace came with it' }
}

// An article that somebody put into a report is no digest, whatever its form.
function roleBeside(given: string | null, traced: Role): Role {
  return given !== null && OF_NO_REPORT.has(traced) ? 'unknown' : traced
}

function reportFor(article: Article, role: Role, trace: Trace): string {
  const standsAlone = !carries(role) && carries(trace.role)
  return trace.reportId === null || standsAlone ? `r-${article.id}` : trace.reportId
}

function origin(article: Article, trace: Trace): Partial<Article> {
  const known = article.origin ?? trace.origin
  return known === undefined ? {} : { origin: known }
}

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
  /** Place in the story, which breaks ties of time; told anew with every view of a story that grows. */
  order: number
}

const OF_NO_REPORT: ReadonlySet<Role> = new Set(['digest', 'press-release'])
const CARRIES: ReadonlySet<Role> = new Set(['copy', 'edited-copy', 'translation'])

/** True for the roles whose words are another article's. */
export function carries(role: Role): boolean {
  return CARRIES.has(role)
}

/** A reading with its trace. A role and a reportId that came with the article stand against what trace says. */
export function standingOf({ article, claims }: Reading, traced: Trace | undefined): Standing {
  const trace = traced ?? untraced(article)
  const given = article.reportId ?? null
  const role = article.role ?? roleBeside(given, trace.role)
  const reportId = OF_NO_REPORT.has(role) ? null : (given ?? reportFor(article, role, trace))
  const whole = { ...article, role, reportId, ...origin(article, trace) }
  return { article: whole, claims, role, reportId, trace, order: NOWHERE }
}

/** The order of an article that has no place yet. */
export const NOWHERE = -1

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

import type { Article, Confidence, DateSource, Removed } from '../../domain/article.ts'
import { MODIFIED_METAS } from './date-metas.ts'
import { CHANGED, type DatedPage, ownTimes } from './date-witnesses.ts'
import { metaOf } from './page-facts.ts'
import { statedDate } from './stated-dates.ts'

interface Change {
  at: string
  from: DateSource
}

/** When a page says that it was changed, with how that is known; a moment that is only the page's loading is not told. */
export function modifiedOf(
  page: DatedPage,
  language: string,
  publishedAt: string | null,
  fetchedAt: string | undefined,
  removed: Removed[],
): Pick<Article, 'modifiedAt' | 'modifiedAtFrom' | 'modifiedAtConfidence'> {
  const changes = changesOf(page, language)
  for (const change of changes) {
    const why = objection(change, changes, publishedAt, fetchedAt)
    if (why === undefined) {
      return { modifiedAt: change.at, modifiedAtFrom: change.from, modifiedAtConfidence: surety(change, changes) }
    }
    removed.push({ step: 'date', reason: `no date of a change: ${why}`, text: change.at })
  }
  return {}
}

function changesOf(page: DatedPage, language: string): Change[] {
  const stated = (values: readonly (string | undefined)[], from: DateSource): Change[] =>
    values.flatMap(value => {
      const date = statedDate(value, language)
      return date ? [{ at: date.at, from }] : []
    })
  const times = ownTimes(page).filter(({ hint }) => CHANGED.test(hint))
  const lines = (page.dateLines ?? []).filter(({ changed }) => changed)
  return [
    ...stated(
      page.articles.map(({ dateModified }) => dateModified),
      'json-ld',
    ),
    ...stated(
      MODIFIED_METAS.map(name => metaOf(page, [name])),
      'meta',
    ),
    ...stated(
      times.map(({ value }) => value),
      'time',
    ),
    ...lines.map(({ at }) => ({ at, from: 'text' as const })),
  ]
}

const PAGE_LOAD_MS = 120_000

function objection(
  { at, from }: Change,
  changes: readonly Change[],
  publishedAt: string | null,
  fetchedAt: string | undefined,
): string | undefined {
  if (publishedAt !== null && at.slice(0, 10) < publishedAt.slice(0, 10)) return 'earlier than the day of publication'
  if (fetchedAt === undefined) return undefined
  if (Date.parse(at.slice(0, 10)) > Date.parse(fetchedAt.slice(0, 10)) + 86_400_000)
    return 'later than the page was fetched'
  const loaded = at.length > 10 && Math.abs(Date.parse(at) - Date.parse(fetchedAt)) < PAGE_LOAD_MS
  const seconded = changes.some(other => other.from !== from && other.at.slice(0, 10) === at.slice(0, 10))
  return loaded && !seconded ? 'the moment in which the page was fetched' : undefined
}

function surety({ at, from }: Change, changes: readonly Change[]): Confidence {
  const others = changes.filter(other => other.from !== from)
  if (others.some(other => other.at.slice(0, 10) === at.slice(0, 10))) return 'high'
  return others.length > 0 ? 'low' : 'medium'
}

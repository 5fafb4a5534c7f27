// What an outlet carries: its own reporting, and whose else. Counts of what trace decided about each of its articles.
import type { Article } from '../../domain/article.ts'
import type { Trace } from '../../domain/report.ts'
import { CARRIED_AS, type Carriage, type CarriedAs, type OriginRow } from '../../views/outlet-carriage.ts'
import { foreignWords } from '../../views/foreign-words.ts'
import { hasNamedAuthor } from '../coverage/named-author.ts'

/** Under so many articles no share is told: one article more or less would move it by five points and more. */
const ENOUGH = 20
const MOST_ORIGINS = 30
const MOST_MONTHS = 24

/** An article of an outlet with what trace decided about it. */
export interface Carried {
  article: Pick<Article, 'id' | 'publishedAt' | 'byline'>
  /** Absent where it was not traced yet. */
  trace?: Trace
}

/** Whose articles are counted. */
export interface Whose {
  id?: string
  name?: string
  /** Of the outlet itself, where it is an agency. */
  agencyId?: string
  /** Ids of its articles that are at hand. */
  own: ReadonlySet<string>
  /** How many articles of it are stored. */
  stored: number
  /** Outlets whose texts were seen, by the name under which they are an origin. */
  origins?: ReadonlyMap<string, { id: string; isAgency: boolean }>
}

/** What these articles of an outlet are, and whose words they print. */
export function carriageOf(carried: readonly Carried[], whose: Whose): Carriage {
  const articles = carried.length
  const share = (count: number) => (articles < ENOUGH ? null : count / articles)
  const kinds = carried.map(each => carriedAs(each.trace, whose))
  const days = carried.flatMap(({ article }) => dayOf(article.publishedAt) ?? []).sort()
  const origins = originsOf(carried, kinds, whose)
  const months = monthsOf(carried, kinds)
  const own = carried.filter((_, at) => kinds[at] === 'own')
  return {
    articles,
    stored: Math.max(whose.stored, articles),
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    undated: articles - days.length,
    enough: articles >= ENOUGH,
    parts: CARRIED_AS.map(as => ({ as, count: kinds.filter(kind => kind === as).length })).flatMap(({ as, count }) =>
      count === 0 ? [] : [{ as, count, share: share(count) }],
    ),
    withShare: own.filter(({ trace }) => trace?.evidence?.some(({ kind }) => kind === 'share')).length,
    withAuthor: own.filter(({ article }) => hasNamedAuthor(article.byline, whose.name)).length,
    origins: origins.slice(0, MOST_ORIGINS).map(origin => ({ ...origin, share: share(origin.articles) })),
    moreOrigins: Math.max(0, origins.length - MOST_ORIGINS),
    months: months.slice(0, MOST_MONTHS),
    moreMonths: Math.max(0, months.length - MOST_MONTHS),
  }
}

const dayOf = (publishedAt: string | null): string | undefined => /^\d{4}-\d{2}-\d{2}/.exec(publishedAt ?? '')?.[0]

/** What one article of an outlet is. */
export function carriedAs(
  trace: Trace | undefined,
  whose: Pick<Whose, 'id' | 'agencyId' | 'own' | 'origins'>,
): CarriedAs {
  if (!trace) return 'unknown'
  const { role, origin } = trace
  if (role === 'original') return 'own'
  if (!CARRIED.has(role)) return role as CarriedAs
  if (isOwn(trace, whose)) return 'again'
  if (role === 'translation' || role === 'rewrite') return role
  const isWire = origin?.agencyId !== undefined || whose.origins?.get(origin?.name ?? '')?.isAgency
  return isWire ? 'wire' : 'copy'
}

const CARRIED: ReadonlySet<string> = new Set(['copy', 'edited-copy', 'translation', 'rewrite'])

// A text that an outlet printed before, on another page of its own.
function isOwn(
  { origin, from }: Trace,
  { id, agencyId, own, origins }: Pick<Whose, 'id' | 'agencyId' | 'own' | 'origins'>,
): boolean {
  if (origin?.agencyId !== undefined) return origin.agencyId === agencyId
  const source = origin?.articleId ?? from
  const seen = origins?.get(origin?.name ?? '')
  return (source !== undefined && own.has(source)) || (seen !== undefined && seen.id === id)
}

const OF_ANOTHER: Partial<Record<CarriedAs, 'copies' | 'translations' | 'rewrites'>> = {
  wire: 'copies',
  copy: 'copies',
  translation: 'translations',
  rewrite: 'rewrites',
}

type OriginCount = Omit<OriginRow, 'share'>

/** By whose words they print, the most frequent first. */
function originsOf(carried: readonly Carried[], kinds: readonly CarriedAs[], whose: Whose): OriginCount[] {
  const rows = new Map<string, OriginCount>()
  carried.forEach(({ trace }, at) => {
    const how = OF_ANOTHER[kinds[at]]
    if (!how || !trace?.origin) return
    const row = rowOf(rows, trace.origin, whose)
    row.articles++
    row[how]++
  })
  return [...rows.values()].sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1))
}

function rowOf(rows: Map<string, OriginCount>, origin: NonNullable<Trace['origin']>, { origins }: Whose): OriginCount {
  const key = origin.agencyId === undefined ? `outlet ${origin.name}` : `agency ${origin.agencyId}`
  const seen = origins?.get(origin.name)
  const row = rows.get(key) ?? {
    name: foreignWords(origin.name),
    agencyId: origin.agencyId ?? null,
    isAgency: origin.agencyId !== undefined || seen?.isAgency === true,
    outletId: seen?.id ?? null,
    articles: 0,
    copies: 0,
    translations: 0,
    rewrites: 0,
  }
  rows.set(key, row)
  return row
}

function monthsOf(carried: readonly Carried[], kinds: readonly CarriedAs[]): Carriage['months'] {
  const months = new Map<string, Carriage['months'][number]>()
  carried.forEach(({ article }, at) => {
    const month = /^\d{4}-\d{2}/.exec(article.publishedAt ?? '')?.[0]
    if (month === undefined) return
    const row = months.get(month) ?? { month, total: 0, counts: {} }
    row.total++
    row.counts[kinds[at]] = (row.counts[kinds[at]] ?? 0) + 1
    months.set(month, row)
  })
  return [...months.values()].sort((a, b) => (a.month < b.month ? 1 : -1))
}

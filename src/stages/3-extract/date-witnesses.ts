import { DOCUMENT_METAS, PUBLISHED_METAS } from './date-metas.ts'
import type { Found } from './date-moment.ts'
import type { ExtractInput } from './extract.ts'
import type { DateLine } from './near-headline.ts'
import { type PageFacts, metaOf } from './page-facts.ts'
import { isAround } from './regions.ts'
import { dateIn, statedDate } from './stated-dates.ts'
import { type Elem, closest, textOf } from './tree.ts'

/** A page's facts with the lines of it that hold dates. */
export type DatedPage = PageFacts & { dateLines?: readonly DateLine[]; strayDates?: { text: string; why: string }[] }

/** A date, and who on the page says so. */
export interface Witness extends Found {
  /** Witnesses of one kind are likely to have one origin. */
  kind: 'linked' | 'meta' | 'time' | 'address' | 'words' | 'document' | 'dateline' | 'feed'
  /** False where it may speak of something else than this article's publication. */
  own: boolean
}

/** Everybody who says when this was published, the likeliest first. */
export function publishedWitnesses(page: DatedPage, input: ExtractInput, language: string): Witness[] {
  const lines = (page.dateLines ?? []).filter(({ changed }) => !changed)
  const spoken = (found: readonly DateLine[]): Witness[] =>
    found.slice(0, 6).map(({ at, standing }) => ({
      at,
      precision: 'day',
      from: 'text',
      kind: 'words',
      own: CLOSE.has(standing),
    }))
  return [
    ...linked(page, language),
    ...metas(page, PUBLISHED_METAS, language, 'meta'),
    ...marked(page, language),
    ...timed(page, language),
    ...addressed(page, input),
    ...spoken(lines.filter(({ standing }) => standing !== 'alone' && standing !== 'body')),
    // The only day that readers see is a change's: better than none, and said to be doubtful.
    ...spoken((page.dateLines ?? []).filter(({ changed }) => changed)).map(witness => ({ ...witness, own: false })),
    ...metas(page, DOCUMENT_METAS, language, 'document'),
    ...datelines(page, language),
    ...spoken(lines.filter(({ standing }) => standing === 'body')),
    ...fed(input, language),
    ...spoken(lines.filter(({ standing }) => standing === 'alone')),
  ]
}

const CLOSE = new Set<DateLine['standing']>(['told', 'beside', 'near'])

function linked({ articles }: PageFacts, language: string): Witness[] {
  return articles.flatMap(({ datePublished }) => {
    const date = statedDate(datePublished, language)
    return date ? [{ ...date, from: 'json-ld' as const, kind: 'linked' as const, own: true }] : []
  })
}

function metas(page: PageFacts, names: readonly string[], language: string, kind: 'meta' | 'document'): Witness[] {
  return names.flatMap(name => {
    const date = statedDate(metaOf(page, [name]), language)
    return date ? [{ ...date, from: 'meta' as const, kind, own: kind === 'meta' }] : []
  })
}

/** Elements that say by their names that they hold the date of publication. */
function marked(page: PageFacts, language: string): Witness[] {
  const witness = { from: 'meta', kind: 'time', own: true } as const
  const stated = page.marked.filter(({ element }) => /datepublished/i.test(element.attrs.itemprop ?? ''))
  const dates = stated.flatMap(({ value }) => statedDate(value, language) ?? [])
  if (new Set(dates.map(({ at }) => at.slice(0, 10))).size === 1) return [{ ...dates[0], ...witness }]
  return page.marked.flatMap(({ value, element }) => {
    const date = isAround(element, page.above) ? undefined : statedDate(value, language)
    return date ? [{ ...date, ...witness }] : []
  })
}

export const CHANGED = /modif|updat|geändert|aktualis|last-?edit/

/** `<time>`: one that names itself published, else the first that stands with the headline. */
function timed(page: PageFacts, language: string): Witness[] {
  const dated = ownTimes(page).flatMap(time => {
    const date = statedDate(time.value, language)
    return date && !CHANGED.test(time.hint)
      ? [{ ...date, hint: time.hint, away: stepsAway(time.element, page.above) }]
      : []
  })
  dated.sort((a, b) => a.away - b.away)
  const best = dated.find(({ hint }) => /publish|pubdate|entry-date|created|posted/.test(hint)) ?? dated[0]
  return best ? [{ at: best.at, precision: best.precision, from: 'time', kind: 'time', own: true }] : []
}

/** The `<time>` elements that belong to this article. */
export function ownTimes(page: PageFacts): PageFacts['times'] {
  const lists = timesByList(page)
  return page.times.filter(
    ({ element }) => !isAround(element, page.above) && !inLink(element) && (lists.get(listOf(element)) ?? 0) < 2,
  )
}

/** A list with several dates lists other pages. */
function timesByList({ times, above }: PageFacts): Map<Elem | null, number> {
  const counts = new Map<Elem | null, number>()
  for (const { element } of times) {
    const list = listOf(element)
    if (list !== null && !above.has(list)) counts.set(list, (counts.get(list) ?? 0) + 1)
  }
  return counts
}

const listOf = (element: Elem): Elem | null => closest(element, ({ tag }) => tag === 'ul' || tag === 'ol')

/** How far up the headline's ancestors the box is that holds both. */
function stepsAway(element: Elem, above: ReadonlySet<Elem>): number {
  const held = closest(element, at => above.has(at))
  return held === null ? above.size : [...above].indexOf(held)
}

/** A link around a date leads to another page, unless it stands in the article's own head. */
function inLink(element: Elem): boolean {
  const link = closest(element, ({ tag }) => tag === 'a')
  return link !== null && textOf(link).length > textOf(element).length + 30
}

const IN_ADDRESS =
  /[/_-](19[89]\d|20[0-4]\d)(?:[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)|\/([1-9]|1[0-2])\/([1-9]|[12]\d|3[01])\/)/

function addressed(page: PageFacts, input: ExtractInput): Witness[] {
  const match = IN_ADDRESS.exec(input.url ?? '') ?? IN_ADDRESS.exec(page.canonical ?? '')
  const [month, day] = match ? [match[2] ?? match[4], match[3] ?? match[5]] : []
  const date = match ? statedDate(`${match[1]}-${month}-${day}`) : undefined
  return date ? [{ ...date, from: 'url', kind: 'address', own: true }] : []
}

/** A date before a dash, or in brackets, at the very start of the text; a byline or a summary may stand before it. */
function datelines(page: PageFacts, language: string): Witness[] {
  for (const [i, line] of page.opening.slice(0, 2000).split(/\n+/).slice(0, 5).entries()) {
    const start = /^.{4,90}?(?:\s?[-–—:|]\s|\)\s?)/u.exec(line.slice(0, 120))?.[0]
    if (start === undefined || ENDED.test(start) || start.length > (i === 0 ? 95 : 45)) continue
    const date = dateIn(start, language)
    if (date) return [{ ...date, from: 'dateline', kind: 'dateline', own: true }]
  }
  return []
}

/** A sentence ends before the dash. */
const ENDED = /\p{L}{4,}[.!?] /u

function fed(input: ExtractInput, language: string): Witness[] {
  const date = statedDate(input.link?.publishedAt ?? undefined, language)
  return date ? [{ ...date, from: 'feed', kind: 'feed', own: true }] : []
}

import type { Article } from '../../domain/article.ts'
import { DOCUMENT_METAS, MODIFIED_METAS, PUBLISHED_METAS } from './date-metas.ts'
import { type Found, withOffset } from './date-moment.ts'
import type { ExtractInput } from './extract.ts'
import { type PageFacts, metaOf } from './page-facts.ts'
import { isAround } from './regions.ts'
import { dateIn, statedDate } from './stated-dates.ts'
import { type Elem, closest, textOf } from './tree.ts'

type Dates = Pick<Article, 'publishedAt' | 'publishedAtFrom' | 'notAfter' | 'modifiedAt'>

/** When it was published and changed, with how that is known; the first witness that speaks of this article is believed. */
export function publishedOf(facts: PageFacts, input: ExtractInput, language: string): Dates {
  const modifiedAt = modifiedOf(facts, language)
  facts.addressDay = fromAddress(facts, input)?.at
  const latest = input.fetchedAt ?? facts.loadedAt
  const witnesses = [
    fromLinked,
    fromMeta,
    fromMarked,
    fromTimes,
    fromAddress,
    fromVisible,
    fromDocument,
    fromDateline,
    fromFeed,
  ]
  for (const witness of witnesses) {
    const found = witness(facts, input, language)
    if (!found || isLater(found.at, latest)) continue
    const { at, from } = withOffset(found, facts, input, language)
    return {
      publishedAt: at,
      publishedAtFrom: from,
      ...(modifiedAt && !isEarlier(modifiedAt, at) ? { modifiedAt } : {}),
    }
  }
  const notAfter = [modifiedAt, latest].filter(at => at !== undefined).sort()[0]
  return {
    publishedAt: null,
    publishedAtFrom: null,
    ...(notAfter ? { notAfter } : {}),
    ...(modifiedAt ? { modifiedAt } : {}),
  }
}

const isLater = (at: string, latest: string | undefined): boolean =>
  latest !== undefined && Date.parse(at.slice(0, 10)) > Date.parse(latest.slice(0, 10)) + 86_400_000

const isEarlier = (at: string, than: string): boolean => at.slice(0, 10) < than.slice(0, 10)

function modifiedOf(facts: PageFacts, language: string): string | undefined {
  const stated = facts.articles.find(({ dateModified }) => dateModified)?.dateModified ?? metaOf(facts, MODIFIED_METAS)
  return statedDate(stated, language)?.at
}

function fromLinked(facts: PageFacts, _input: ExtractInput, language: string): Found | undefined {
  for (const article of facts.articles) {
    const date = statedDate(article.datePublished, language)
    if (date) return { ...date, from: 'json-ld' }
  }
  return undefined
}

const fromMeta = (facts: PageFacts, _input: ExtractInput, language: string): Found | undefined =>
  fromMetas(facts, PUBLISHED_METAS, language)

const fromDocument = (facts: PageFacts, _input: ExtractInput, language: string): Found | undefined =>
  fromMetas(facts, DOCUMENT_METAS, language)

function fromMetas(facts: PageFacts, names: readonly string[], language: string): Found | undefined {
  for (const name of names) {
    const date = statedDate(metaOf(facts, [name]), language)
    if (date) return { ...date, from: 'meta' }
  }
  return undefined
}

/** Elements that say by their names that they hold the date of publication. */
function fromMarked(facts: PageFacts, _input: ExtractInput, language: string): Found | undefined {
  const stated = facts.marked.filter(({ element }) => /datepublished/i.test(element.attrs.itemprop ?? ''))
  const days = new Set(stated.flatMap(({ value }) => statedDate(value, language)?.at.slice(0, 10) ?? []))
  const only = days.size === 1 ? stated.map(({ value }) => statedDate(value, language)).find(date => date) : undefined
  if (only) return { ...only, from: 'meta' }
  for (const { value, element } of facts.marked) {
    const date = isAround(element, facts.above) ? undefined : statedDate(value, language)
    if (date) return { ...date, from: 'meta' }
  }
  return undefined
}

const CHANGED = /modif|updat|geändert|aktualis|last-?edit/

/** `<time>`: one that names itself published, else the first that stands with the headline. */
function fromTimes(facts: PageFacts, _input: ExtractInput, language: string): Found | undefined {
  const lists = timesByList(facts)
  const own = facts.times.filter(
    ({ element }) => !isAround(element, facts.above) && !inLink(element) && (lists.get(listOf(element)) ?? 0) < 2,
  )
  const dated = own.flatMap(time => {
    const date = statedDate(time.value, language)
    return date ? [{ ...date, from: 'time' as const, hint: time.hint, away: stepsAway(time.element, facts.above) }] : []
  })
  dated.sort((a, b) => a.away - b.away)
  const { at, precision, from } =
    dated.find(({ hint }) => /publish|pubdate|entry-date|created|posted/.test(hint) && !CHANGED.test(hint)) ??
    dated.find(({ hint }) => !CHANGED.test(hint)) ??
    ({} as Partial<Found>)
  return at && precision && from ? { at, precision, from } : undefined
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

const IN_ADDRESS = /[/_-](19[89]\d|20[0-4]\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/

function fromAddress(facts: PageFacts, input: ExtractInput): Found | undefined {
  const match = IN_ADDRESS.exec(input.url ?? '') ?? IN_ADDRESS.exec(facts.canonical ?? '')
  const date = match ? statedDate(`${match[1]}-${match[2]}-${match[3]}`) : undefined
  return date && { ...date, from: 'url' }
}

/** A date in words beside the headline. */
function fromVisible(facts: PageFacts, _input: ExtractInput, language: string): Found | undefined {
  for (const line of facts.nearHeadline) {
    const date = dateIn(line, language, facts.lang)
    if (date) return { ...date, from: 'text' }
  }
  return undefined
}

/** A date before a dash, or in brackets, at the very start of the text; a byline or a summary may stand before it. */
function fromDateline(facts: PageFacts, _input: ExtractInput, language: string): Found | undefined {
  const lines = facts.opening.slice(0, 2000).split(/\n+/).slice(0, 5)
  for (const [i, line] of lines.entries()) {
    const start = /^.{4,90}?(?:\s?[-–—:|]\s|\)\s?)/u.exec(line.slice(0, 120))?.[0]
    if (start === undefined || ENDED.test(start) || start.length > (i === 0 ? 95 : 45)) continue
    const date = dateIn(start, language)
    if (date) return { ...date, from: 'dateline' }
  }
  return undefined
}

/** A sentence ends before the dash. */
const ENDED = /\p{L}{4,}[.!?] /u

function fromFeed(_facts: PageFacts, input: ExtractInput, language: string): Found | undefined {
  const date = statedDate(input.link?.publishedAt ?? undefined, language)
  return date && { ...date, from: 'feed' }
}

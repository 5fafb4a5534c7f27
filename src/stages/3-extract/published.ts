import type { Article, DateSource } from '../../domain/article.ts'
import type { ExtractInput } from './extract.ts'
import { type PageFacts, metaOf } from './page-facts.ts'
import { isAround } from './regions.ts'
import { type StatedDate, dateIn, statedDate } from './stated-dates.ts'
import { type Elem, closest, textOf } from './tree.ts'

type Dates = Pick<Article, 'publishedAt' | 'publishedAtFrom' | 'notAfter' | 'modifiedAt'>

const PUBLISHED_METAS =
  'article:published_time og:article:published_time og:published_time article:published published_time datepublished publishdate publish-date publish_date pubdate pub_date publication_date publication-date date.issued dc.date.issued dcterms.issued sailthru.date parsely-pub-date article.published article_date_original originalpublicationdate cxenseparse:recs:publishtime cxenseparse:publishtime rnews:datepublished bt:pubdate displaydate article:post_date date_published published-date published citation_publication_date og:pubdate analytics.publishdate'.split(
    ' ',
  )
/** The document's day, by the habits of libraries: of its making, or of its last saving. A day shown to readers is better. */
const DOCUMENT_METAS =
  'dc.date dcterms.date dc.date.created dcterms.created dcterms.available date created article.created citation_date datecreated'.split(
    ' ',
  )
const MODIFIED_METAS =
  'article:modified_time og:updated_time datemodified dc.date.modified dcterms.modified last-modified lastmod article.updated updated_time revised'.split(
    ' ',
  )

interface Found extends StatedDate {
  from: DateSource
}

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
    fromDocument,
    fromAddress,
    fromVisible,
    fromDateline,
    fromFeed,
  ]
  for (const witness of witnesses) {
    const found = witness(facts, input, language)
    if (!found || isLater(found.at, latest)) continue
    const { at, from } = withOffset(found, facts, language)
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
  for (const { value, element } of facts.marked) {
    const date = isAround(element, facts.above) ? undefined : statedDate(value, language)
    if (date) return { ...date, from: 'meta' }
  }
  return undefined
}

const CHANGED = /modif|updat|geändert|aktualis|last-?edit/

/** `<time>`: one that names itself published, else the first that stands with the headline. */
function fromTimes(facts: PageFacts, _input: ExtractInput, language: string): Found | undefined {
  const own = facts.times.filter(({ element }) => !isAround(element, facts.above) && !inLink(element))
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

/** A date before a dash, or in brackets, at the very start of the text; a byline may stand before it. */
function fromDateline(facts: PageFacts, _input: ExtractInput, language: string): Found | undefined {
  for (const line of facts.opening.slice(0, 600).split('\n').slice(0, 5)) {
    const start = /^.{4,90}?(?:\s?[-–—:|]\s|\)\s?)/u.exec(line.slice(0, 120))?.[0]
    const date = start && !start.includes('. ') ? dateIn(start, language) : undefined
    if (date) return { ...date, from: 'dateline' }
    if (line.length > 200) return undefined
  }
  return undefined
}

function fromFeed(_facts: PageFacts, input: ExtractInput, language: string): Found | undefined {
  const date = statedDate(input.link?.publishedAt ?? undefined, language)
  return date && { ...date, from: 'feed' }
}

/** The same moment with the publisher's own offset, where another witness gives it: its day is the publisher's day. */
function withOffset(found: Found, facts: PageFacts, language: string): Found {
  if (found.precision === 'day') return moment(found, facts, language) ?? found
  if (!found.at.endsWith('Z')) return found
  const others = [
    ...[...PUBLISHED_METAS, ...DOCUMENT_METAS].map(name => metaOf(facts, [name])),
    ...facts.marked.map(({ value }) => value),
    ...facts.times.map(({ value }) => value),
  ]
  const same = others
    .map(value => statedDate(value, language))
    .find(
      date => date?.precision === 'moment' && !date.at.endsWith('Z') && Date.parse(date.at) === Date.parse(found.at),
    )
  if (same) return { ...found, at: same.at }
  const own = publishersDay(found.at, facts, language)
  return own ? { at: own, precision: 'day', from: found.from } : found
}

/** A moment in UTC may fall on another day where the publisher sits: the day in its address or beside its headline is its own. */
function publishersDay(at: string, facts: PageFacts, language: string): string | undefined {
  const stated = [facts.addressDay, ...facts.nearHeadline.slice(0, 3).map(line => dateIn(line, language)?.at)]
  return stated.find(
    day =>
      day !== undefined &&
      Math.abs(Date.parse(day) + 43_200_000 - Date.parse(at)) < 30 * 3_600_000 &&
      day !== at.slice(0, 10),
  )
}

/** The moment on that day, where another witness knows it. */
function moment(found: Found, facts: PageFacts, language: string): Found | undefined {
  const values = [metaOf(facts, ['article:published_time', 'datepublished']), ...facts.marked.map(({ value }) => value)]
  const same = values
    .map(value => statedDate(value, language))
    .find(date => date?.precision === 'moment' && date.at.startsWith(found.at))
  return same && { ...found, ...same }
}

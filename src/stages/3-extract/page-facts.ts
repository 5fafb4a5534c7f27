import type { PublisherFact } from '../../domain/article.ts'
import { type LinkedArticle, linkedData } from './json-ld.ts'
import { type Elem, type PageTree, elements, hintOf, namesOf, textOf } from './tree.ts'
import { plainText } from './entities.ts'

/** What a page says about itself beside its text. */
export interface PageFacts {
  /** Contents of `<meta>` by lower-case name, property or itemprop. */
  metas: Map<string, string[]>
  titleTag: string
  /** Text of each `<h1>`, in order. */
  headings: { text: string; element: Elem }[]
  /** The headings below the first rank, in order. */
  lesser: { text: string; element: Elem }[]
  canonical?: string
  /** `lang` of `<html>`. */
  lang?: string
  articles: LinkedArticle[]
  siteName?: string
  /** Every JSON-LD type on the page. */
  types: string[]
  /** What its JSON-LD says of who publishes it. */
  publisher: PublisherFact[]
  /** `<time>` and other elements that carry a date for machines. */
  times: { value: string; hint: string; element: Elem }[]
  /** Elements that say by name that they hold the date of publication. */
  marked: { value: string; element: Elem }[]
  /** Elements that say by name that they hold the author. */
  authored: { text: string; hint: string; element: Elem }[]
  /** Short lines with a year or a numeric date near the headline, nearest first. */
  nearHeadline: string[]
  /** How the text begins. */
  opening: string
  /** The day in the page's address. */
  addressDay?: string
  /** Ancestors of the headline. */
  above: ReadonlySet<Elem>
  /** Day on the masthead, above the headline: when the page was loaded. */
  loadedAt?: string
}

/** One walk over the page's head and the few elements of its body that speak for machines. */
export function pageFacts(page: PageTree): PageFacts {
  const facts: PageFacts = {
    metas: new Map(),
    titleTag: '',
    headings: [],
    lesser: [],
    articles: [],
    types: [],
    publisher: [],
    times: [],
    marked: [],
    authored: [],
    nearHeadline: [],
    opening: '',
    above: new Set(),
  }
  for (const element of elements(page.root)) {
    READERS.get(element.tag)?.(element, facts)
    readHints(element, facts)
  }
  const { articles, siteName, types, publisher } = linkedData(page.jsonLd)
  facts.articles = articles.map(article => ({
    ...article,
    headline: article.headline && plainText(article.headline.slice(0, LONGEST_TITLE)),
  }))
  facts.types = types
  facts.siteName = siteName
  facts.publisher = publisher
  return facts
}

const MARKED =
  /datepublished|date-published|published-date|publish(?:ing)?-?date|publication-?date|pub-?date|entry-date|article-date|post-date|date-posted|dateline-date|dtpublished|(?:^|\s)published(?:\s|$)/
const AUTHOR =
  /(?:^|[\s_-])(?:author|authors|byline|by-line|autor|autore|auteur|writer|creator)(?:s?[\s_-]|$)|itemprop-author/
const NO_AUTHOR =
  /bio|about|avatar|image|img|photo|social|follow|comment|twitter|description|related|box-text|job|title|role|link-list|date|time/

function readHints(element: Elem, facts: PageFacts): void {
  const { attrs, tag } = element
  if (tag === 'meta' || tag === 'body' || tag === 'html' || tag === 'time') return
  if (attrs.class === undefined && attrs.itemprop === undefined && attrs.rel === undefined && attrs.id === undefined)
    return
  const names = namesOf(element)
  const { hint } = names
  names.dated ??= MARKED.test(hint)
  names.authored ??= AUTHOR.test(hint) && !NO_AUTHOR.test(hint)
  if (names.dated && facts.marked.length < 50) {
    const value = attrs.content ?? attrs.datetime ?? (tag === 'abbr' ? attrs.title : undefined) ?? textOf(element)
    if (value.length < 150) facts.marked.push({ value, element })
  }
  const isAuthor = names.authored || (attrs.rel !== undefined && /(?:^|\s)author(?:\s|$)/i.test(attrs.rel))
  if (!isAuthor || facts.authored.length >= 60) return
  const text = textOf(element)
  if (text !== '' && text.length < 300) facts.authored.push({ text, hint, element })
}

function lesserHeading(element: Elem, facts: PageFacts): void {
  if (facts.lesser.length >= 60) return
  const text = headingText(element)
  if (text !== '' && text.length < 300) facts.lesser.push({ text, element })
}

/** No page says more that is of use. */
const MOST_NAMES = 8
const MOST_CONTENTS = 200
const LONGEST_CONTENT = 5000
const LONGEST_TITLE = 1000

const READERS = new Map<string, (element: Elem, facts: PageFacts) => void>(
  Object.entries({
    html: ({ attrs }, facts) => {
      facts.lang ??= attrs.lang ?? attrs['xml:lang']
    },
    title: (element, facts) => {
      if (facts.titleTag === '') facts.titleTag = textOf(element).slice(0, LONGEST_TITLE)
    },
    meta: ({ attrs }, facts) => {
      const names = (attrs.property ?? attrs.name ?? attrs.itemprop ?? attrs['http-equiv'] ?? '').toLowerCase()
      const content = attrs.content?.trim()
      if (!content) return
      const words = plainText(content.slice(0, LONGEST_CONTENT))
      for (const name of names.slice(0, 300).split(/\s+/, MOST_NAMES)) {
        const known = facts.metas.get(name)
        if (known === undefined) facts.metas.set(name, [words])
        else if (known.length < MOST_CONTENTS) known.push(words)
      }
    },
    link: ({ attrs }, facts) => {
      if (attrs.href && /(?:^|\s)canonical(?:\s|$)/i.test(attrs.rel ?? '')) facts.canonical ??= attrs.href
    },
    h1: (element, facts) => {
      const text = headingText(element)
      if (text !== '' && facts.headings.length < 20) facts.headings.push({ text, element })
    },
    h2: lesserHeading,
    h3: lesserHeading,
    h4: lesserHeading,
    time: (element, facts) => {
      const value = element.attrs.datetime ?? element.attrs.content ?? textOf(element)
      if (value && facts.times.length < 200) facts.times.push({ value, hint: hintOf(element), element })
    },
  }),
)

/** Words for screen readers alone. */
const UNSEEN = /screen-?reader|sr-only|visually-?hidden|invisible/
const KICKER =
  /kicker|overline|roofline|dachzeile|spitzmarke|sur-?title|super-?title|pre-?title|eyebrow|topline|rubri|badge|label|categor|subtitle|subline|(?:^|[\s_-])(?:date|time|meta|author)/

/** The words of a heading without a kicker or date that stands in it in a box of its own. */
function headingText(heading: Elem): string {
  const own = heading.children.filter(
    child =>
      typeof child === 'string' ||
      (!KICKER.test(hintOf(child)) && !(UNSEEN.test(hintOf(child)) && /\p{L}/u.test(textOf(child)))),
  )
  return (
    textOf({ ...heading, children: own })
      .slice(0, LONGEST_TITLE)
      .replace(/^[-–—:|•]\s+|\s+[-–—|•]$/g, '') || textOf(heading).slice(0, LONGEST_TITLE)
  )
}

/** The first content of the first of these metas that has one. */
export function metaOf(facts: PageFacts, names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = facts.metas.get(name)?.find(value => value !== '')
    if (found) return found
  }
  return undefined
}

/** True where a page calls itself an article. */
export function saysArticle(facts: PageFacts): boolean {
  const typed = facts.articles.some(({ type }) => /(?:Article|Posting|Report)$/.test(type))
  return (
    typed || facts.metas.has('article:published_time') || (metaOf(facts, ['og:type'])?.startsWith('article') ?? false)
  )
}

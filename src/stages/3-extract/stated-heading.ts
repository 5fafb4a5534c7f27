import { type PageFacts, metaOf } from './page-facts.ts'
import { isAround } from './regions.ts'
import { isSite, key, namesSection, parted } from './title-parts.ts'
import { type Elem, elements, hintOf } from './tree.ts'

/**
 * A heading, of any rank, that says word for word what a witness says (Open Graph, JSON-LD, `<title>` whole or a part of
 * it): the first rank before the others.
 */
export function headingAsStated(facts: PageFacts, sites: readonly string[]): string | undefined {
  const own = (found: PageFacts['headings']): PageFacts['headings'] =>
    found.filter(
      ({ text, element }) => key(text).length >= 6 && !isSite(text, sites) && !leadsHome(element) && !isAround(element),
    )
  const [first, lesser] = [own(facts.headings), own(facts.lesser)]
  const wholes = [metaOf(facts, ['og:title']), facts.articles[0]?.headline, facts.titleTag].flatMap(
    title => title ?? [],
  )
  const parts = partsOf(facts.titleTag)
  return (
    first.find(({ text }) => wholes.some(title => saysSame(text, title)))?.text ??
    longest(
      first.filter(({ text }) => parts.some(part => saysSame(text, part)) && !namesSection(text, facts.titleTag)),
    ) ??
    lesser.find(({ text }) => wholes.some(title => saysSame(text, title)))?.text ??
    (first.length > 0 ? undefined : longest(lesser.filter(({ text }) => parts.some(part => saysSame(text, part)))))
  )
}

/** The same letters, and as many marks between parts: where a heading has fewer, a kicker stands in it unmarked. */
const saysSame = (heading: string, title: string): boolean =>
  key(heading) === key(title) && parted(heading).length === parted(title).length

/** Each part of a title and each beginning that ends with a part. */
function partsOf(title: string): string[] {
  const parts = parted(title)
  return parts.length < 2 ? [] : parts.flatMap(({ text, end }) => [text, title.slice(0, end)])
}

const words = (text: string): number => text.trim().split(/\s+/).length

function longest(found: readonly { text: string }[]): string | undefined {
  return found.length === 0 ? undefined : found.reduce((a, b) => (words(b.text) > words(a.text) ? b : a)).text
}

/** A heading that links to the front page is the name of the site. */
function leadsHome(heading: Elem): boolean {
  for (const { tag, attrs } of elements(heading)) if (tag === 'a' && isHome(attrs.href)) return true
  return heading.parent?.tag === 'a' && isHome(heading.parent.attrs.href)
}

const isHome = (href: string | undefined): boolean =>
  href !== undefined &&
  /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w{2,5})?$/i.test(
    href.replace(/^(?:https?:\/\/web\.archive\.org)?\/web\/\w+\//, ''),
  )

const TITLE_NAMES =
  /(?:entry|post|article|news|content|detail|story|page)[-_]{0,2}(?:title|headline|heading|header)|(?:^|\s)(?:title|headline|titel)(?:\s|$)/

/** On a page without a heading of the first rank, the first one that is named as a title. */
export function namedHeading(facts: PageFacts, sites: readonly string[]): string | undefined {
  const named = facts.lesser.filter(
    ({ text, element }) => TITLE_NAMES.test(hintOf(element)) && !isSite(text, sites) && !isAround(element),
  )
  return named.length === 1 ? named[0].text : undefined
}

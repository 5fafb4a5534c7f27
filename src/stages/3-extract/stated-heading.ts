import { type PageFacts, metaOf } from './page-facts.ts'
import { isAround } from './regions.ts'
import { isSite, key, namesSection, parted, wordSet } from './title-parts.ts'
import { type Elem, elements, hintOf } from './tree.ts'

/**
 * A heading, of any rank, that says word for word what a witness says (Open Graph, JSON-LD, `<title>` whole or a part of
 * it): the first rank before the others.
 */
export function headingAsStated(facts: PageFacts, sites: readonly string[]): string | undefined {
  const named = (found: PageFacts['headings']): PageFacts['headings'] =>
    found.filter(({ text, element }) => key(text).length >= 6 && !isSite(text, sites) && !leadsHome(element))
  const own = (found: PageFacts['headings']): PageFacts['headings'] =>
    named(found).filter(({ element }) => !isAround(element))
  const [first, lesser] = [own(facts.headings), own(facts.lesser)]
  const wholes = [metaOf(facts, ['og:title']), facts.articles[0]?.headline, facts.titleTag].flatMap(
    title => title ?? [],
  )
  const more = OTHER_TITLES.flatMap(name => facts.metas.get(name) ?? [])
  const parts = partsOf(facts.titleTag)
  const opening = parted(facts.titleTag)[0]?.text ?? ''
  // Boxes have misleading names: what says a whole title in several words is the headline wherever it stands.
  const anywhere = named(facts.headings).filter(({ text }) => words(text) >= 4)
  const strange = first.every(({ text }) => words(text) >= 4 && sharesNoWord(text, wholes))
  const nameless = first.every(({ text }) => saysOtherPart(text, facts.titleTag)) || (strange && wholes.length > 1)
  return (
    first.find(({ text }) => wholes.some(title => saysSame(text, title)))?.text ??
    longest(
      first.filter(({ text }) => parts.some(part => saysSame(text, part)) && !namesSection(text, facts.titleTag)),
    ) ??
    lesser.find(({ text }) => [...wholes, ...more].some(title => saysSame(text, title)))?.text ??
    anywhere.find(({ text }) => wholes.some(title => saysSame(text, title)))?.text ??
    (nameless ? longest(lesser.filter(({ text }) => parts.some(part => saysSame(text, part)))) : undefined) ??
    (nameless && words(opening) >= 4
      ? [...anywhere, ...named(facts.lesser)].find(({ text }) => saysSame(text, opening))?.text
      : undefined)
  )
}

const OTHER_TITLES = ['twitter:title', 'dc.title', 'headline', 'sailthru.title', 'parsely-title']

/** A heading that begins or ends with a part of `<title>` that is not its first names the site. */
function saysOtherPart(heading: string, tag: string): boolean {
  const own = key(heading)
  return parted(tag)
    .slice(1)
    .some(({ text }) => key(text).length >= 4 && (own.startsWith(key(text)) || own.endsWith(key(text))))
}

/** A heading of another story: no word of four letters or more stands in any witness. */
function sharesNoWord(heading: string, titles: readonly string[]): boolean {
  const telling = [...wordSet(heading)].filter(word => word.length >= 4)
  const known = wordSet(titles.join(' '))
  return telling.length >= 2 && !telling.some(word => known.has(word))
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
  href.trim() !== '' &&
  /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w{2,5})?$/i.test(
    href.replace(/^(?:https?:\/\/web\.archive\.org)?\/web\/\w+\//, ''),
  )

const TITLE_NAMES =
  /(?:entry|post|article|news|content|detail|story|page)[-_]{0,2}(?:title|headline|heading|header)|(?:^|\s)(?:title|headline|titel)(?:\s|$)/

/** On a page without a heading of the first rank, the one that is named as a title, or the only one that there is. */
export function namedHeading(facts: PageFacts, sites: readonly string[]): string | undefined {
  const named = facts.lesser.filter(
    ({ text, element }) => TITLE_NAMES.test(hintOf(element)) && !isSite(text, sites) && !isAround(element),
  )
  if (named.length === 1) return named[0].text
  const own = facts.lesser.filter(({ text, element }) => !isSite(text, sites) && !isAround(element))
  const only = own.length === 1 && facts.headings.length === 0 && words(own[0].text) >= 3
  return only ? own[0].text : undefined
}

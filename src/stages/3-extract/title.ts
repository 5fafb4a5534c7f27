import { hostOf } from '../../text/url.ts'
import type { ExtractInput } from './extract.ts'
import { type PageFacts, metaOf } from './page-facts.ts'
import { isAround } from './regions.ts'
import { headingAsStated, namedHeading } from './stated-heading.ts'
import { isSite, key, namesSection, withoutSite, wordSet } from './title-parts.ts'

/**
 * The headline: of the page's headings the one that its other witnesses (Open Graph, JSON-LD, `<title>`) know best, or
 * the only one; where no heading is known to them, the best witness without the site's name.
 */
export function titleOf(facts: PageFacts, input: ExtractInput): string {
  const sites = siteNames(facts, input)
  const stated = headingAsStated(facts, sites)
  if (stated !== undefined) return stated
  const witnesses = witnessTitles(facts, sites)
  const headings = facts.headings
    .map(({ text, element }) => ({ text: withoutSite(text.slice(0, 400), sites), around: isAround(element) }))
    .filter(({ text }) => !isSite(text, sites) && !namesSection(text, facts.titleTag))
  const best = headings
    .map((heading, i) => ({
      ...heading,
      known: nearest(heading.text, witnesses) - (heading.around ? 0.2 : 0) - i * 0.001,
    }))
    .sort((a, b) => b.known - a.known)[0]
  if (best && best.known >= 0.45) return withoutKicker(best.text, witnesses, rawTitles(facts))
  const own = headings.filter(({ around }) => !around)
  // One word alone may be a section's name, unless a witness has it too.
  const telling = own.filter(
    ({ text }) => witnesses.length === 0 || wordSet(text).size >= 2 || nearest(text, witnesses) > 0,
  )
  if (own.length === 1 && telling.length === 1 && facts.headings.length <= 2) return own[0].text
  const only = new Set(headings.map(({ text }) => key(text))).size === 1 && wordSet(headings[0].text).size >= 3
  if (only && own.length === 0) return headings[0].text
  const named = own.length > 0 ? undefined : namedHeading(facts, sites)
  if (named !== undefined) return named
  return witnesses[0] ?? own[0]?.text ?? best?.text ?? input.link?.title ?? facts.headings[0]?.text ?? ''
}

/** Names of the site, lower case. */
export function siteNames(facts: PageFacts, input: ExtractInput): string[] {
  const host = hostOf(input.url ?? facts.canonical ?? '')
  const names = [
    metaOf(facts, ['og:site_name', 'application-name', 'twitter:site']),
    facts.siteName,
    facts.articles[0]?.publisher,
  ]
  return [...names, host, host?.split('.')[0]]
    .flatMap(name => (name ? [key(name)] : []))
    .filter(name => name.length > 1)
}

function rawTitles(facts: PageFacts): string[] {
  return [metaOf(facts, ['og:title']), facts.articles[0]?.headline, facts.titleTag].flatMap(title => title ?? [])
}

function witnessTitles(facts: PageFacts, sites: readonly string[]): string[] {
  const given = [
    metaOf(facts, ['og:title']),
    facts.articles[0]?.headline,
    metaOf(facts, ['twitter:title', 'dc.title', 'title', 'headline', 'sailthru.title', 'parsely-title']),
  ]
  const cleaned = [...given, facts.titleTag].flatMap(title =>
    title ? [withoutSite(title, sites, title === facts.titleTag)] : [],
  )
  return cleaned.filter(title => title !== '' && !isSite(title, sites))
}

/** Share of words that a heading and the witness nearest to it have in common. */
function nearest(heading: string, witnesses: readonly string[]): number {
  return Math.max(0, ...witnesses.map(witness => (holds(witness, heading) ? 0.9 : likeness(heading, witness))))
}

/** A witness that has the whole heading, and more. */
const holds = (witness: string, heading: string): boolean =>
  heading.length >= 12 && witness.length > heading.length && witness.includes(heading)

function likeness(a: string, b: string): number {
  const [first, second] = [wordSet(a), wordSet(b)]
  if (first.size === 0 || second.size === 0) return key(a) !== '' && key(a) === key(b) ? 1 : 0
  let shared = 0
  for (const word of first) if (second.has(word)) shared += 1
  return shared === 0 ? 0 : (2 * shared) / (first.size + second.size)
}

/**
 * A heading that holds a witness whole has a kicker before it or a date behind it, where no mark joins the two and no
 * witness has it all.
 */
function withoutKicker(heading: string, witnesses: readonly string[], raw: readonly string[]): string {
  const part = heading.split(/\s+\|\s+/).find((text, _, all) => all.length > 1 && witnesses.includes(text))
  if (part !== undefined) return part
  if (raw.some(title => title.includes(heading))) return heading
  const inner = witnesses.find(witness => {
    if (witness.length >= heading.length || witness.length <= heading.length * 0.4) return false
    if (heading.endsWith(witness)) return /[\p{L}\p{N}]\s+$|\s:$/u.test(heading.slice(0, -witness.length))
    return heading.startsWith(witness) && /^\s+(?:\d|\p{Lu})/u.test(heading.slice(witness.length))
  })
  return inner ?? heading
}

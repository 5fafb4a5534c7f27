import { hostOf } from '../../text/url.ts'
import type { ExtractInput } from './extract.ts'
import { type PageFacts, metaOf } from './page-facts.ts'
import { isAround } from './regions.ts'

const SEPARATOR = /\s+[|–—•·»«:~]+\s+|\s+-{1,2}\s+|\s*\|\s*|\s+[<>/\\]\s+/
const SITE_WORDS =
  /^(?:home|homepage|start|startseite|news|blog|archive?|aktuelles|nachrichten|menu|menü|search|suche)$/i

/**
 * The headline: of the page's headings the one that its other witnesses (Open Graph, JSON-LD, `<title>`) know best, or
 * the only one; where no heading is known to them, the best witness without the site's name.
 */
export function titleOf(facts: PageFacts, input: ExtractInput): string {
  const sites = siteNames(facts, input)
  const witnesses = witnessTitles(facts, sites)
  const headings = facts.headings
    .map(({ text, element }) => ({ text: withoutSite(text.slice(0, 400), sites), around: isAround(element) }))
    .filter(({ text }) => !isSite(text, sites) && !isPartOfTag(text, facts.titleTag))
  const best = headings
    .map((heading, i) => ({
      ...heading,
      known: nearest(heading.text, witnesses) - (heading.around ? 0.2 : 0) - i * 0.001,
    }))
    .sort((a, b) => b.known - a.known)[0]
  if (best && best.known >= 0.45) return withoutKicker(best.text, witnesses, rawTitles(facts))
  const own = headings.filter(({ around }) => !around)
  const telling = own.filter(({ text }) => witnesses.length === 0 || wordSet(text).size >= 3)
  if (own.length === 1 && telling.length === 1 && facts.headings.length <= 2) return own[0].text
  return witnesses[0] ?? own[0]?.text ?? best?.text ?? input.link?.title ?? facts.headings[0]?.text ?? ''
}

/** A heading that is one part of `<title>` beside a longer one names the site or a section. */
function isPartOfTag(heading: string, tag: string): boolean {
  const parts = parted(tag)
  const at = parts.findIndex(({ text }) => key(text) === key(heading))
  return at >= 0 && at !== 0 && parts.some(({ text }, i) => i !== at && wordSet(text).size > wordSet(heading).size)
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

const key = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

function isSite(text: string, sites: readonly string[]): boolean {
  const own = key(text)
  return own === '' || sites.includes(own) || SITE_WORDS.test(text.trim())
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

/** Leaves out the parts of a title that name the site; of `<title>`, where nothing does, the short last part. */
export function withoutSite(title: string, sites: readonly string[], isTag = false): string {
  const parts = parted(title)
  if (parts.length === 1) return title.trim()
  const names = (part: string): boolean =>
    isSite(part, sites) ||
    (key(part).length > 3 &&
      sites.some(site => site.length > 3 && (site.includes(key(part)) || key(part).includes(site))))
  const first = parts.findIndex(part => !names(part.text))
  if (first < 0) return title.trim()
  let last = parts.length - 1
  while (last > first && names(parts[last].text)) last -= 1
  const untouched = first === 0 && last === parts.length - 1
  if (untouched && isTag) return longestPart(title, parts)
  return title.slice(parts[first].start, parts[last].end).trim()
}

function parted(title: string): { text: string; start: number; end: number }[] {
  const parts = []
  let start = 0
  for (const match of title.matchAll(new RegExp(SEPARATOR, 'g'))) {
    parts.push({ text: title.slice(start, match.index), start, end: match.index })
    start = match.index + match[0].length
  }
  parts.push({ text: title.slice(start), start, end: title.length })
  return parts.filter(({ text }) => text.trim() !== '')
}

/** Of several parts set off by bars or arrows the longest; of two set off by a dash the longer with what stands before. */
function longestPart(title: string, parts: { text: string; start: number; end: number }[]): string {
  const words = (text: string): number => text.trim().split(/\s+/).length
  const last = parts[parts.length - 1]
  const barred = /[|»<>/\\]/.test(title.slice(parts[0].end, parts[1].start))
  if (barred) return parts.reduce((a, b) => (words(b.text) > words(a.text) ? b : a)).text.trim()
  const rest = title.slice(0, parts[parts.length - 2].end).trim()
  if (words(rest) > words(last.text)) return rest
  return words(parts[0].text) < words(last.text) ? last.text.trim() : rest
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

const wordSet = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

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
    if (heading.endsWith(witness)) return /[\p{L}\p{N}]\s+$/u.test(heading.slice(0, -witness.length))
    return heading.startsWith(witness) && /^\s+(?:\d|\p{Lu})/u.test(heading.slice(witness.length))
  })
  return inner ?? heading
}

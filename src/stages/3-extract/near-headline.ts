import { type Chrome } from './chrome-lines.ts'
import type { PageFacts } from './page-facts.ts'
import { isAround } from './regions.ts'
import type { Block } from './render.ts'
import { dateIn } from './stated-dates.ts'
import { type Elem, elements, hintOf } from './tree.ts'

/** A short line of the page with a date in it, and how it stands to the article. */
export interface DateLine {
  text: string
  at: string
  /**
   * `told`: it says that it is the date of publication; `beside`: with the headline; `near`: a little farther; `named`: its
   * box calls itself a date; `body`: right above or below the text; `alone`: the only such line of the page.
   */
  standing: 'told' | 'beside' | 'near' | 'named' | 'body' | 'alone'
  /** True where the line says that it is the date of a change. */
  changed: boolean
}

export interface PageDates extends Pick<PageFacts, 'nearHeadline' | 'loadedAt' | 'above'> {
  dateLines: DateLine[]
  /** Lines with a date that stand with teasers, comments or the masthead. */
  strayDates: { text: string; why: string }[]
}

interface Line {
  block: Block
  at: string
  /** Blocks from the headline; from the top of the page where that was not found. */
  from: number
  index: number
}

const DATE_HINT = /date|datum|data\b|fecha|time|zeit|publi|posted|meta|byline|info|created|stand/

/** Short lines with a date that belong to this article, the likeliest first, and the day on the masthead. */
export function datesNearHeadline(
  blocks: readonly Block[],
  title: string,
  chrome: Chrome,
  language: string,
  facts: PageFacts,
  body: readonly Block[] = [],
): PageDates {
  const above = withHolders(facts.above, body)
  const headline = headlineAt(blocks, title)
  const lines = datedLines(blocks, headline, language, facts.lang)
  const own = lines.filter(({ block }) => !isAround(block.element, above))
  const edges = [blocks.indexOf(body[0]), blocks.indexOf(body[body.length - 1])] as const
  const ranked: [DateLine['standing'], Line[]][] = [
    ['told', own.filter(line => leads(line, chrome, 'published') && Math.abs(line.from) < 25)],
    ['beside', byRank(headline < 0 ? [] : lines.filter(line => line.block.text.length < 90 && isBeside(line, above)))],
    ['near', byRank(own.filter(line => isNear(line) && !isMasthead(line.block, above)))],
    ['named', own.filter(line => isNamed(line) && !isMasthead(line.block, above))],
    ['told', own.filter(line => leads(line, chrome, 'published'))],
    ['told', lines.filter(line => headline >= 0 && isUnderHeadline(line, blocks, headline, chrome))],
    ['body', own.filter(line => isByBody(line, edges) && !isMasthead(line.block, above))],
    ['alone', theOnly(lines, above)],
  ]
  const dateLines = ranked.flatMap(([standing, found]) =>
    found.map(({ block, at }) => ({
      text: block.text,
      at,
      standing,
      changed: leads({ block }, chrome, 'updated'),
    })),
  )
  const masthead = lines.find(({ block, from }) => from < 0 && isMasthead(block, above))
  const kept = new Set(dateLines.map(({ text }) => text))
  return {
    dateLines,
    above,
    nearHeadline: dateLines.filter(({ changed }) => !changed).map(({ text }) => text),
    strayDates: lines
      .filter(({ block }) => !kept.has(block.text))
      .slice(0, 8)
      .map(line => stray(line, above)),
    ...(masthead ? { loadedAt: masthead.at } : {}),
  }
}

function headlineAt(blocks: readonly Block[], title: string): number {
  const key = title.toLowerCase()
  return blocks.findIndex(({ text }) => key !== '' && text.toLowerCase().includes(key) && text.length < key.length + 80)
}

function datedLines(blocks: readonly Block[], headline: number, language: string, template?: string): Line[] {
  return blocks.flatMap((block, index) => {
    if (block.text.length >= 160 || !HAS_NUMBER.test(block.text)) return []
    const at = dateIn(block.text, language, template)?.at ?? dateIn(apart(block), language, template)?.at
    return at === undefined ? [] : [{ block, at, index, from: headline < 0 ? index : index - headline }]
  })
}

/** No date without a year, or three numbers with points. */
const HAS_NUMBER = /[\d٠-٩۰-۹]{4}|\d\.\d{1,2}\.\d\d/

/** The words of a block whose inline elements touch ("Ann ReyesMay 2, 2019"), kept apart. */
function apart({ text, element }: Block): string {
  if (!/(?:19|20)\d\d|\d[./]\s?\d{1,2}[./]\s?\d\d/.test(text)) return ''
  const parts: string[] = []
  let length = 0
  for (const node of [element, ...elements(element)]) {
    for (const child of node.children) if (typeof child === 'string') parts.push(child)
    length += 1
    if (length > 40) return ''
  }
  const whole = parts.join(' ').replace(/\s+/g, ' ').trim()
  return squeezed(whole).length <= squeezed(text).length + 20 ? whole.slice(0, 240) : ''
}

const squeezed = (text: string): string => text.replace(/\s+/g, '')

/** The headline's ancestors, and every box that holds most of the text: whatever they are called, they are the article's. */
function withHolders(above: ReadonlySet<Elem>, body: readonly Block[]): ReadonlySet<Elem> {
  const held = new Map<Elem, number>()
  let all = 0
  for (const { element, text } of body) {
    all += text.length
    for (let at: Elem | null = element; at !== null; at = at.parent) held.set(at, (held.get(at) ?? 0) + text.length)
  }
  if (all < 300) return above
  return new Set([...above, ...[...held].filter(([, length]) => length > all * 0.6).map(([element]) => element)])
}

const NAMED =
  /(?:^|[\s_-])(?:date|time|datum|published|posted|byline|submitted|pubdate|entry-meta|post-?date|article-?date)(?:$|[\s_-])/

/** Right above or below the headline, or a little farther by the name of a date. */
function isBeside({ block, from }: Line, above: ReadonlySet<Elem>): boolean {
  if (from >= 0 && from <= 3) return true
  if (from >= -2 && from < 0) return !isMasthead(block, above)
  return from > 3 && from <= 14 && NAMED.test(hintOf(block.element)) && !isAround(block.element, above)
}

const isNear = ({ block, from }: Line): boolean => from >= -6 && from <= 14 && block.text.length < 120

const isNamed = ({ block }: Line): boolean => block.text.length < 60 && DATE_HINT.test(hintOf(block.element))

/** "Published on …" below the headline, before any other heading: its own, whatever its box is called. */
function isUnderHeadline(line: Line, blocks: readonly Block[], headline: number, chrome: Chrome): boolean {
  if (line.from < 1 || line.from > 14 || !leads(line, chrome, 'published')) return false
  return !blocks.slice(headline + 1, line.index).some(({ tag, element }) => /^h[1-6]$/.test(tag + element.tag))
}

/** A line that is little more than a date, right above the first paragraph or right below the last. */
function isByBody({ block, index }: Line, [first, last]: readonly [number, number]): boolean {
  if (first < 0 || block.text.length > 60) return false
  return (index >= first - 4 && index <= first + 1) || (index > last && index <= last + 3)
}

/** Where all short lines with a date name one day, it is the page's only one. */
function theOnly(lines: readonly Line[], above: ReadonlySet<Elem>): Line[] {
  const short = lines.filter(({ block }) => block.text.length < 45 && !isMasthead(block, above))
  return new Set(short.map(({ at }) => at)).size === 1 && short.length <= 2 ? short.slice(0, 1) : []
}

/** What stands below the headline is nearer than what stands above. */
const byRank = (found: Line[]): Line[] => found.sort((a, b) => rank(a.from) - rank(b.from))
const rank = (from: number): number => (from >= 0 ? from : -from * 1.5 + 2)

/** "Published: …", "Stand: …", "Updated …" before the date. */
function leads({ block }: Pick<Line, 'block'>, chrome: Chrome, list: 'published' | 'updated'): boolean {
  const lower = block.text.toLowerCase()
  return chrome.some(table =>
    table[list].some(word => word.length > (list === 'updated' ? 1 : 3) && lower.startsWith(word)),
  )
}

const MASTHEAD = /masthead|top-?bar|site-?header|page-?header|header-date|current-?date|today|datum-heute|logo|weather/

/** The head of the page, above and apart from the article. */
function isMasthead({ element }: Block, above: ReadonlySet<Elem>): boolean {
  for (let at: Elem | null = element; at !== null && !above.has(at); at = at.parent) {
    if (at.tag !== 'body' && at.tag !== 'html' && MASTHEAD.test(hintOf(at))) return true
  }
  return false
}

function stray({ block }: Line, above: ReadonlySet<Elem>): { text: string; why: string } {
  if (isMasthead(block, above)) return { text: block.text, why: 'the day on the masthead is when the page was loaded' }
  return {
    text: block.text,
    why: isAround(block.element, above) ? 'stands with what is around the article' : 'stands too far from the headline',
  }
}

import { type Chrome } from './chrome-lines.ts'
import type { PageFacts } from './page-facts.ts'
import { isAround } from './regions.ts'
import type { Block } from './render.ts'
import { type Elem, hintOf } from './tree.ts'
import { dateIn } from './stated-dates.ts'

const DATE_HINT = /date|datum|data\b|fecha|time|zeit|publi|posted|meta|byline|info|created|stand/

/** Short lines with a date that belong to this article, the likeliest first, and the day on the masthead. */
export function datesNearHeadline(
  blocks: readonly Block[],
  title: string,
  chrome: Chrome,
  language: string,
  { above, lang: template }: PageFacts,
): Pick<PageFacts, 'nearHeadline' | 'loadedAt'> {
  const key = title.toLowerCase()
  const at = blocks.findIndex(
    ({ text }) => key !== '' && text.toLowerCase().includes(key) && text.length < key.length + 80,
  )
  const lines = blocks
    .map((block, i) => ({ block, i, from: at < 0 ? i : i - at }))
    .filter(
      ({ block }) =>
        block.text.length < 160 && /\d/.test(block.text) && dateIn(block.text, language, template) !== undefined,
    )
  const told = lines.filter(({ block }) => leads(block.text, chrome) && !isAround(block.element, above))
  const beside = lines.filter(({ block, from }) => at >= 0 && block.text.length < 90 && isBeside(block, from, above))
  const near = lines.filter(
    ({ block, from }) =>
      from >= -6 &&
      from <= 14 &&
      block.text.length < 120 &&
      !isMasthead(block, above) &&
      !isAround(block.element, above),
  )
  const byRank = (found: typeof lines) => found.sort((a, b) => rank(a.from) - rank(b.from))
  const hinted = lines.filter(
    ({ block }) =>
      block.text.length < 60 &&
      DATE_HINT.test(hintOf(block.element)) &&
      !isAround(block.element, above) &&
      !isMasthead(block, above),
  )
  const masthead = lines.find(({ block, from }) => from < 0 && isMasthead(block, above))
  const nearHeadline = [
    ...told.filter(({ from }) => Math.abs(from) < 25),
    ...byRank(beside),
    ...byRank(near),
    ...hinted,
    ...told,
  ].map(({ block }) => block.text)
  return { nearHeadline, ...(masthead ? { loadedAt: dateIn(masthead.block.text, language, template)?.at } : {}) }
}

const NAMED =
  /(?:^|[\s_-])(?:date|time|datum|published|posted|byline|submitted|pubdate|entry-meta|post-?date|article-?date)(?:$|[\s_-])/

/** Right above or below the headline, or a little farther by the name of a date. */
function isBeside(block: Block, from: number, above: ReadonlySet<Elem>): boolean {
  if (from >= 0 && from <= 3) return true
  if (from >= -2 && from < 0) return !isMasthead(block, above)
  return from > 3 && from <= 14 && NAMED.test(hintOf(block.element)) && !/comment/.test(hintOf(block.element))
}

/** What stands below the headline is nearer than what stands above. */
const rank = (from: number): number => (from >= 0 ? from : -from * 1.5 + 2)

/** "Published: …", "Stand: …" before the date. */
function leads(text: string, chrome: Chrome): boolean {
  const lower = text.toLowerCase()
  return chrome.some(({ published }) => published.some(word => word.length > 3 && lower.startsWith(word)))
}

const MASTHEAD = /masthead|top-?bar|site-?header|page-?header|header-date|current-?date|today|datum-heute|logo|weather/

/** The head of the page, above and apart from the article. */
function isMasthead({ element }: Block, above: ReadonlySet<Elem>): boolean {
  for (let at: Elem | null = element; at !== null && !above.has(at); at = at.parent) {
    if (at.tag !== 'body' && at.tag !== 'html' && MASTHEAD.test(hintOf(at))) return true
  }
  return false
}

// Lines that a page changes by itself: clocks, counts, adverts, links to other pages. An extractor lets some through.
import { dateMatches } from '../dates.ts'
import { languageTable } from '../languages/language.ts'
import type { ChromeTable } from '../languages/tables/chrome.ts'

const LONGEST = 120
const ENDS_SENTENCE = /[.!?…。！？؟۔।]["”’»)\]]*$/u
const SEPARATORS = /\s*[|·•∙/]\s*|\s+[-–—]\s+/u

/** True for a line that says nothing of its own: when the page was shown or changed, how many read it, an advert, "read more". */
export function isFurniture(line: string, language: string): boolean {
  if (line.length > LONGEST) return false
  const tables = chromeTables(language)
  if (!/[\p{L}\p{N}]/u.test(line)) return true
  if (isClock(line, language, tables)) return true
  if (ENDS_SENTENCE.test(line)) return false
  return line.split(SEPARATORS).every(part => isClock(part, language, tables) || isChrome(bare(part), tables))
}

/** True for a line that ends no sentence: a label, a heading, an item of a list. */
export function isLabel(line: string): boolean {
  return line.length <= LONGEST && !ENDS_SENTENCE.test(line)
}

// English stands on pages of every language.
function chromeTables(language: string): readonly ChromeTable[] {
  const own = languageTable(language).chrome
  const english = languageTable('en').chrome
  return own === english ? [english] : [own, english]
}

const bare = (line: string): string =>
  line
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/\s+/g, ' ')

const COUNT_BEFORE = /^[\d.,]{1,12} ?(?:[km](?!\p{L}))?\+? ?(?=\p{L})/u
const COUNT_BEHIND = / ?[([]? ?[\d.,]{1,12} ?[km]?\+?$/u

function isChrome(words: string, tables: readonly ChromeTable[]): boolean {
  if (words === '') return true
  const label = words.replace(COUNT_BEHIND, '')
  const counted = COUNT_BEFORE.test(words) ? words.replace(COUNT_BEFORE, '') : label === words ? undefined : label
  return tables.some(
    ({ lines, ends, counted: counts, leadsAway }) =>
      lines.has(words) ||
      ends.has(words) ||
      (counted !== undefined && (counts.has(counted) || lines.has(counted) || ends.has(counted))) ||
      leadsAway.some(beginning => words.startsWith(beginning)),
  )
}

const NOW = /^(?:just now|now|live)$/
const ZONE = /(?<!\p{L})(?:[A-Z]{2,5}|[ap]\.?m\.?|Uhr|h|ч|時|시)(?!\p{L})/gu

/** Nothing but a time and words that announce one: "Updated 14:05 GMT", "vor 2 Stunden". */
function isClock(line: string, language: string, tables: readonly ChromeTable[]): boolean {
  if (NOW.test(bare(line))) return true
  const own = dateMatches(line, language)
  const times = own.length > 0 || language.startsWith('en') ? own : dateMatches(line, 'en')
  if (times.length === 0) return false
  let rest = ''
  let from = 0
  for (const { start, end } of times) {
    rest += ` ${line.slice(from, start)} `
    from = end
  }
  rest = bare(`${rest} ${line.slice(from)}`.replace(ZONE, ' ')).replace(/[^\p{L}\p{N}]+/gu, ' ')
  return rest === '' || tables.some(({ updated, published }) => [...updated, ...published].includes(rest))
}

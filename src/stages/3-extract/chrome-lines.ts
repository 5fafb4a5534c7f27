import { languageTable } from '../../text/languages/language.ts'
import type { ChromeTable } from '../../text/languages/tables/chrome.ts'

/** What the words around an article are, in its language and in English, which stands on pages of every language. */
export type LineKind = 'chrome' | 'count' | 'leads-away' | 'end' | 'asks' | 'rights'

/** Tables to ask, the article's own language first. */
export type Chrome = readonly ChromeTable[]

export function chromeOf(language: string): Chrome {
  const own = languageTable(language).chrome
  const english = languageTable('en').chrome
  return own === english ? [english] : [own, english]
}

/** Lower case, without marks and bullets at either end, white space single. */
export function bare(line: string): string {
  return line
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^[^\p{L}\p{N}©ⓒ]+|[^\p{L}\p{N})]+$/gu, '')
    .replace(/\s+/g, ' ')
}

const COUNT = /^[\d.,]{1,12}(?:\s?[km](?!\p{L}))?\+?\s?(\p{L}[\p{L}\s.'-]{0,24})?$/u

/** What kind of chrome a line is by its words alone, or undefined for one that may be the article's. */
export function lineKind(line: string, chrome: Chrome): LineKind | undefined {
  if (line.length > 300) return undefined
  const words = bare(line)
  const lower = line.toLowerCase().replace(/’/g, "'").trim()
  if (words === '') return /[\p{L}\p{N}]/u.test(line) ? undefined : 'chrome'
  if (chrome.some(table => table.ends.has(words))) return 'end'
  if (chrome.some(table => table.lines.has(words))) return 'chrome'
  const counted = COUNT.exec(words)?.[1]?.trim()
  if (counted && chrome.some(table => table.counted.has(counted) || table.gathered.has(counted))) return 'count'
  if (begins(lower, chrome, 'leadsAway') || begins(words, chrome, 'leadsAway')) return 'leads-away'
  if (begins(lower, chrome, 'asks')) return 'asks'
  return begins(lower, chrome, 'rights') ? 'rights' : undefined
}

/** True for a line in which a page counts what it gathered from others: "27 articles", "12 sources". */
export function countsSources(line: string, chrome: Chrome): boolean {
  const counted = COUNT.exec(bare(line))?.[1]?.trim()
  return counted !== undefined && chrome.some(table => table.gathered.has(counted))
}

function begins(line: string, chrome: Chrome, list: 'leadsAway' | 'asks' | 'rights'): boolean {
  return chrome.some(table => table[list].some(words => line.startsWith(words) && wordEnds(line, words)))
}

/** "read more" does not begin "read moreover"; marks and scripts without spaces end anywhere. */
function wordEnds(line: string, words: string): boolean {
  const next = line[words.length]
  return next === undefined || !/[a-zà-ÿа-яіїєґ0-9]/i.test(next) || !/[a-zà-ÿа-яіїєґ0-9]$/i.test(words)
}

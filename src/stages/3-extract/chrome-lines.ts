import { codeBefore, isWordCode, unitsOf } from './letters.ts'
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
  return trimmed(lowered(line))
}

const lowered = (line: string): string => {
  const lower = line.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

function trimmed(line: string): string {
  let start = 0
  while (start < line.length) {
    const code = line.codePointAt(start) as number
    if (isWordCode(code) || code === COPYRIGHT || code === CIRCLED_C) break
    start += unitsOf(code)
  }
  let end = line.length
  while (end > start) {
    const code = codeBefore(line, end)
    if (isWordCode(code) || code === BRACKET) break
    end -= unitsOf(code)
  }
  const words = line.slice(start, end)
  return UNEVEN.test(words) ? words.replace(/\s+/g, ' ') : words
}

const COPYRIGHT = 0xa9
const CIRCLED_C = 0x24d2
const BRACKET = 41
/** White space that is more than one, or no space. */
const UNEVEN = /[^\S ]|\s\s/

const COUNT = /^[\d.,]{1,12}(?:\s?[km](?!\p{L}))?\+?\s?(\p{L}[\p{L}\s.'-]{0,24})?$/u

/** What kind of chrome a line is by its words alone, or undefined for one that may be the article's. */
export function lineKind(line: string, chrome: Chrome): LineKind | undefined {
  if (line.length > 300) return undefined
  const lower = lowered(line)
  const words = trimmed(lower)
  if (words === '') return /[\p{L}\p{N}]/u.test(line) ? undefined : 'chrome'
  if (chrome.some(table => table.ends.has(words))) return 'end'
  if (chrome.some(table => table.lines.has(words))) return 'chrome'
  const counted = COUNT.exec(words)?.[1]?.trim()
  if (counted && chrome.some(table => table.counted.has(counted) || table.gathered.has(counted))) return 'count'
  const start = lower.trim()
  if (begins(start, chrome, 'leadsAway') || begins(words, chrome, 'leadsAway')) return 'leads-away'
  if (begins(start, chrome, 'asks')) return 'asks'
  return begins(start, chrome, 'rights') ? 'rights' : undefined
}

/** True for a line in which a page counts what it gathered from others: "27 articles", "12 sources". */
export function countsSources(line: string, chrome: Chrome): boolean {
  const counted = COUNT.exec(bare(line))?.[1]?.trim()
  return counted !== undefined && chrome.some(table => table.gathered.has(counted))
}

function begins(line: string, chrome: Chrome, list: 'leadsAway' | 'asks' | 'rights'): boolean {
  for (const table of chrome) {
    const likely = byFirst(table[list]).get(line.charCodeAt(0))
    if (likely === undefined) continue
    for (const words of likely) if (line.startsWith(words) && wordEnds(line, words)) return true
  }
  return false
}

const known = new WeakMap<readonly string[], Map<number, string[]>>()

/** A list by the first character of its entries. */
function byFirst(list: readonly string[]): Map<number, string[]> {
  let map = known.get(list)
  if (map) return map
  map = new Map()
  for (const words of list) {
    const first = words.charCodeAt(0)
    map.set(first, [...(map.get(first) ?? []), words])
  }
  known.set(list, map)
  return map
}

/** "read more" does not begin "read moreover"; marks and scripts without spaces end anywhere. */
function wordEnds(line: string, words: string): boolean {
  const next = line[words.length]
  return next === undefined || !/[a-zà-ÿа-яіїєґ0-9]/i.test(next) || !/[a-zà-ÿа-яіїєґ0-9]$/i.test(words)
}

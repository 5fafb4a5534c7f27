import { SPACE, alternatives, evenSpaces } from './date-words.ts'
import { languageTable } from './languages/language.ts'
import type { DatesTable } from './languages/tables/dates.ts'

/** What one pattern found: its slice and the words that filled its names. */
export interface DateMatch {
  start: number
  end: number
  /** Name → words as written, lower case. */
  parts: Readonly<Record<string, string>>
}

/** A language's date patterns as one expression. */
interface DatePatterns {
  table: DatesTable
  find: (text: string) => DateMatch[]
}

const COMPILED = new Map<DatesTable, DatePatterns>()

// Of no language: ISO 8601 and numeric dates with a four-digit year.
const COMMON = [
  '(?:{hhmi}|{h}[.:]{mi})(?= ?(?:GMT|UTC|TU))',
  '{y}-{m}-{d}(?:T{h}:{mi})?',
  '{d}{sep}{m}{sep}{y}',
  '{y}[./]{m}[./]{d}',
  '{y}[-–/]{yy}(?![-–/])',
]

const DIGITS: Readonly<Record<string, string>> = {
  y: '(?:1[5-9]|20)\\d\\d',
  m: '(?:1[0-2]|0?[1-9]|[12]\\d|3[01])',
  d: '(?:0?[1-9]|[12]\\d|3[01])(?!\\d)',
  bd: '(?:0?[1-9]|[12]\\d|3[01])(?!\\d)',
  d2: '(?:0?[1-9]|[12]\\d|3[01])(?!\\d)',
  h: '(?:2[0-3]|[01]?\\d)(?!\\d)',
  mi: '[0-5]\\d(?!\\d)',
  hhmi: '(?:[01]\\d|2[0-3])[0-5]\\d',
  mn: '(?:0[1-9]|1[0-2])',
  ey: '(?:元|\\d{1,2})',
  yy: '(?:(?:19|20)\\d\\d|\\d\\d)(?!\\d)',
  q: '[1-4]',
  decade: '(?:(?:1[89]|20)\\d0|[2-9]0)',
  sep: '[./]',
}

/** The date patterns of a language, made once. */
export function datePatterns(language: string): DatePatterns {
  const { dates } = languageTable(language)
  const known = COMPILED.get(dates)
  if (known) return known
  const made = compile(dates)
  COMPILED.set(dates, made)
  return made
}

function compile(table: DatesTable): DatePatterns {
  const names: string[] = []
  const words = wordLists(table)
  const sources = [...COMMON, ...table.patterns].map(pattern => expand(pattern, words, names))
  const apart = '(?<![\\p{L}\\p{N}$€£#])'
  const letter = table.unspaced ? '' : table.clitics ? `(?:${apart}|(?<=${apart}(?:${table.clitics})))` : apart
  const end = table.unspaced ? '' : '(?![\\p{L}\\p{N}])'
  const expression = new RegExp(`${letter}(?:${sources.join('|')})${end}`, 'gu')
  return { table, find: text => findAll(text, expression, names) }
}

function findAll(text: string, expression: RegExp, names: readonly string[]): DateMatch[] {
  const found: DateMatch[] = []
  for (const match of evenSpaces(text).matchAll(expression)) {
    const parts: Record<string, string> = {}
    for (let index = 0; index < names.length; index++) {
      const words = match[index + 1]
      if (words !== undefined) parts[names[index]] = words.toLowerCase().replace(/\s+/g, ' ')
    }
    found.push({ start: match.index, end: match.index + match[0].length, parts })
  }
  return found
}

function expand(pattern: string, words: Readonly<Record<string, string>>, names: string[]): string {
  const spaced = pattern.replaceAll('~', '(?: |-)').replace(/ (\?)?/g, (_, maybe) => `${SPACE}{${maybe ? 0 : 1},3}`)
  return spaced.replace(/(?<!\\[pP])\{([a-z]\w*)\}/g, (_, name: string) => {
    names.push(name)
    if (name === 'sep') return `(${DIGITS.sep})`
    return `(${DIGITS[name] ?? words[name] ?? ''})`
  })
}

function wordLists(table: DatesTable): Record<string, string> {
  return {
    mo: alternatives(Object.keys(table.months), true),
    wd: alternatives(Object.keys(table.weekdays), true),
    part: alternatives(table.parts),
    season: alternatives(Object.keys(table.seasons)),
    unit: alternatives(Object.keys(table.units)),
    n: `\\d{1,3}|${alternatives(Object.keys(table.numbers))}`,
    rel: alternatives(Object.keys(table.relative), true),
    last: alternatives(table.last),
    this: alternatives(table.this),
    next: alternatives(table.next),
    hour: alternatives(Object.keys(table.hours)),
    ap: alternatives(Object.keys(table.halves)),
    qword: alternatives(Object.keys(table.quarters)),
    anch: alternatives(Object.keys(table.anchored ?? {})),
    feast: alternatives(Object.keys(table.feasts ?? {})),
    dw: alternatives(Object.keys(table.days ?? {})),
    era: alternatives(Object.keys(table.eras ?? {})),
    hw: alternatives(Object.keys(table.hourWords ?? {})),
  }
}

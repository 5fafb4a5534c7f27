import { languageTable } from '../../text/languages/language.ts'
import type { Forms } from '../../text/languages/tables/counts.ts'
import type { PlacedTable } from '../../text/languages/tables/placed.ts'
import type { Token } from '../../text/tokens.ts'

/** Forms by their first word, the longest first; the meaning is a measure or a bound. */
export type Placed = ReadonlyMap<string, readonly { words: string[]; meaning: string }[]>

/** A language's table of what stands elsewhere, made ready for looking up. */
export interface PlacedWords {
  /** First words of all forms that a mention may begin with. */
  begins: ReadonlySet<string>
  ahead: Placed
  /** The verb, whose particle is given by `particles`. */
  split: ReadonlyMap<string, readonly { words: string[]; particle: string[]; meaning: string }[]>
  dual: Placed
  single: Placed
  zero: Placed
  among: Placed
  noneBefore: Placed
  noneAfter: Placed
  noneOf: Placed
  boundAfter: Placed
  boundBefore: Placed
  from: ReadonlySet<string>
  /** Nouns of harm, also where their form is a verb's too. */
  harm: Placed
  pluralEnds: readonly string[]
  singularEnds: readonly string[]
  joined: PlacedTable['joined']
  capitalNouns: boolean
  cases: boolean
}

const READY = new Map<string, PlacedWords | undefined>()

/** The words of a language, made once; undefined where it has none. */
export function placedWords(language: string): PlacedWords | undefined {
  const { code, counts } = languageTable(language)
  if (!READY.has(code)) READY.set(code, counts.placed && ready(counts.placed, counts.nouns))
  return READY.get(code)
}

function ready(table: PlacedTable, nouns: Forms): PlacedWords {
  const words = {
    ahead: byFirst(rows(table.ahead)),
    split: byFirst(
      Object.entries(table.split).flatMap(([meaning, list]) =>
        forms(list).map(words => {
          const gap = words.indexOf('…')
          return { words: words.slice(0, gap), particle: words.slice(gap + 1), meaning }
        }),
      ),
    ),
    dual: byFirst(rows(table.dual)),
    single: byFirst(rows(table.single)),
    zero: byFirst(rows(table.zero)),
    among: plain(table.among),
    noneBefore: plain(table.noneBefore),
    noneAfter: plain(table.noneAfter),
    noneOf: plain(table.noneOf),
    boundAfter: byFirst(rows(table.boundAfter)),
    boundBefore: byFirst(rows(table.boundBefore)),
    from: new Set(table.from.split(/\s+/).filter(Boolean)),
    harm: byFirst([...rows(nouns), ...rows(table.nouns)]),
    pluralEnds: table.pluralEnds.split(/\s+/).filter(Boolean),
    singularEnds: table.singularEnds.split(/\s+/).filter(Boolean),
    joined: table.joined,
    capitalNouns: table.capitalNouns === true,
    cases: table.cases === true,
  }
  const { ahead, split, dual, single, zero, among, harm } = words
  const begins = new Set([ahead, split, dual, single, zero, among, harm].flatMap(forms => [...forms.keys()]))
  return { ...words, begins }
}

function rows(table: Forms): { words: string[]; meaning: string }[] {
  return Object.entries(table).flatMap(([meaning, list]) => forms(list).map(words => ({ words, meaning })))
}

function plain(list: string): Placed {
  return byFirst(forms(list).map(words => ({ words, meaning: '' })))
}

function forms(list: string): string[][] {
  return list
    .split(',')
    .map(form => form.trim().split(/\s+/))
    .filter(([first]) => first !== '')
}

function byFirst<Row extends { words: string[] }>(list: readonly Row[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>()
  for (const row of list) found.set(row.words[0], [...(found.get(row.words[0]) ?? []), row])
  for (const all of found.values()) all.sort((a, b) => b.words.length - a.words.length)
  return found
}

/** The longest form that begins at a token. */
export function formAt(
  forms: Placed,
  tokens: readonly Token[],
  at: number,
): { meaning: string; after: number } | undefined {
  if (at >= tokens.length) return undefined
  for (const { words, meaning } of forms.get(tokens[at].lower) ?? []) {
    if (words.every((word, offset) => tokens[at + offset]?.lower === word)) return { meaning, after: at + words.length }
  }
  return undefined
}

/** A mark that ends a clause. */
export function isWall({ text }: Token): boolean {
  return /^[,;:()،؛–—]$/.test(text)
}

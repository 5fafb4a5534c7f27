import { languageTable } from './languages/language.ts'
import type { NounsTable } from './languages/tables/numbers.ts'

/** How a language tells the noun that a number counts. */
export interface CountedNouns {
  head: NounsTable['head']
  of: ReadonlySet<string>
  /** An adjective alone may be the noun ("12 раненых"). */
  alone: boolean
  isAdjective: (word: string) => boolean
  /** True for a word that may be a counted noun; where a language has no rule, any may. */
  isPlural: (word: string) => boolean
  /** True for verbs and other words that are no noun. */
  isNever: (word: string) => boolean
  /** True where a number takes the singular: 1, in some languages 21 too. */
  isOne: (value: number | undefined) => boolean
  /** True for a noun in the case of what a share is taken of. */
  isGenitive: (word: string) => boolean
  /** The singular of a noun in lower case. */
  singular: (noun: string) => string
}

const READY = new Map<NounsTable | undefined, CountedNouns>()

/** The rules of a language for counted nouns, made once. */
export function countedNouns(language: string): CountedNouns {
  const table = languageTable(language).numbers.nouns
  const known = READY.get(table)
  if (known) return known
  const made = ready(table)
  READY.set(table, made)
  return made
}

function ready(table: NounsTable | undefined): CountedNouns {
  const one = new Map(Object.entries(table?.one ?? {}))
  const ends = table?.ends ?? []
  return {
    head: table?.head ?? 'first',
    alone: table?.genitive !== undefined,
    of: new Set(table?.of ?? []),
    isAdjective: tester(table?.adjective, false),
    isPlural: tester(table?.plural, true),
    isNever: without(one, tester(table?.never, false)),
    isOne: value =>
      value === 1 || (table?.oneAgain === true && value !== undefined && value % 10 === 1 && value % 100 !== 11),
    isGenitive: tester(table?.genitive, false),
    singular: noun => one.get(noun) ?? dative(noun, one, table) ?? withoutEnding(noun, ends),
  }
}

function tester(source: string | undefined, without: boolean): (word: string) => boolean {
  if (source === undefined) return () => without
  const expression = new RegExp(source, 'u')
  return word => expression.test(word)
}

function without(known: ReadonlyMap<string, string>, test: (word: string) => boolean): (word: string) => boolean {
  return word => !known.has(word) && test(word)
}

// "Männern"
function dative(noun: string, one: ReadonlyMap<string, string>, table: NounsTable | undefined): string | undefined {
  return table?.head === 'capital' && noun.endsWith('n') ? one.get(noun.slice(0, -1)) : undefined
}

const SHORTEST_STEM = 2

function withoutEnding(noun: string, ends: NounsTable['ends']): string {
  for (const [plural, singular] of ends)
    if (noun.endsWith(plural) && noun.length - plural.length >= SHORTEST_STEM)
      return noun.slice(0, noun.length - plural.length) + singular
  return noun
}

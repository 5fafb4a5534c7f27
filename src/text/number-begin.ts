// Where a number may begin: most words of a text are told apart before anything is read.
import { wordKey, type Token, tokens } from './number-tokens.ts'
import { DOLLAR_LETTERS, MONEY_CODES, MONEY_SIGNS } from './money.ts'
import type { NumbersTable } from './languages/tables/numbers.ts'
import type { WordRoles } from './number-lexicon.ts'

/** False for most tokens: nothing that is read begins with them. */
export type Begins = (token: Token, next: Token | undefined) => boolean

/** Tells where a number of a language may begin. */
export function beginner(table: NumbersTable, words: Map<string, WordRoles>): Begins {
  const first = new Set<string>([...Object.keys(MONEY_SIGNS), ...FRACTION_SIGNS, ...POINTS])
  for (const [word, roles] of words) if (COUNTING.some(role => roles[role] !== undefined)) first.add(word)
  const phrases = [table.halves, table.vague, table.approx ?? {}].flatMap(Object.keys)
  for (const phrase of [...phrases, ...(table.percentBefore ?? [])]) first.add(tokens(phrase)[0].key)
  // Words that begin something only with the right word after them.
  const second = secondWords(table, words)
  for (const word of second.keys()) first.add(word)
  const ends = endsOf(first)
  return (token, next) => {
    if (token.kind === 'numeral') return true
    const { key, text } = token
    const known = ends[spot(key)] === 1 && first.has(key)
    if (known && POINTS.has(key)) return next?.kind === 'numeral'
    const after = known ? second.get(key) : undefined
    if (known && (after === undefined || (next !== undefined && after.has(next.key)))) return true
    return text.length === 3 && text !== key && MONEY_CODES.has(text)
  }
}

const COUNTING = ['cardinal', 'multiplier', 'ordinal', 'minus', 'article'] as const
const POINTS = new Set(['.', ',', '-', '−', '+'])

// "a" before "dozen" or "few", "us" before "$", "for" before "once".
function secondWords(table: NumbersTable, words: Map<string, WordRoles>): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  const phrases = [table.halves, table.denominators, table.vague, table.approx ?? {}].flatMap(Object.keys)
  const parts = new Set([...words.keys(), '-', ...phrases.flatMap(phrase => tokens(phrase).map(({ key }) => key))])
  const counts = (word: string) => {
    const roles = words.get(word)
    return COUNTING.some(role => roles?.[role] !== undefined && (role !== 'article' || roles.cardinal !== undefined))
  }
  for (const [word, { article }] of words) if (article && !counts(word)) found.set(word, new Set(parts))
  const add = (word: string, next: string) => {
    if (counts(word)) return
    const known = found.get(word)
    if (known) known.add(next)
    else found.set(word, new Set([next]))
  }
  for (const idiom of table.idioms ?? []) {
    const [one, two] = tokens(idiom)
    if (one.kind !== 'numeral') add(one.key, two.key)
  }
  for (const letters of Object.keys(DOLLAR_LETTERS)) for (const next of ['$', '.']) add(wordKey(letters), next)
  for (const phrase of phrases) {
    const [one] = tokens(phrase)
    // What begins by itself needs no second word.
    if (found.has(one.key) && !words.get(one.key)?.article) found.delete(one.key)
  }
  return found
}

const FRACTION_SIGNS = '½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞'

// A word's first and last letter tell for most words that they are none of those looked for, before they are hashed.
function endsOf(words: ReadonlySet<string>): Uint8Array {
  const ends = new Uint8Array(SPOTS * SPOTS)
  for (const word of words) ends[spot(word)] = 1
  return ends
}

const SPOTS = 128

function spot(word: string): number {
  return (word.charCodeAt(0) % SPOTS) * SPOTS + (word.charCodeAt(word.length - 1) % SPOTS)
}

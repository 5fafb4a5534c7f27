import type { Reading } from '../../domain/reading.ts'
import type { Slice } from '../../domain/span.ts'
import { ascii } from '../../text/transliteration.ts'
import { words } from '../../text/words.ts'
import { guessLanguage } from './language-guess.ts'
import { type Term, termOf } from './terms.ts'
import { TUNING } from './tuning.ts'

/** What an article can be recognised by: keys with their weight in it, before rarity is known. */
export interface Traits {
  language: string
  /** In the words of its language. */
  own: Map<string, number>
  /** In what other languages have too: numbers, names by their sound, places, glossed words. */
  bridge: Map<string, number>
  /** Hours since 1970, or null where the article says no date. */
  hour: number | null
}

const CAPITAL = /^\p{Lu}/u

/** Reads one article's traits. */
export function traitsOf({ article }: Reading): Traits {
  const language = article.language === 'und' ? guessLanguage(`${article.title} ${article.text}`) : article.language
  const traits: Traits = { language, own: new Map(), bridge: new Map(), hour: hourOf(article.publishedAt) }
  readTitle(traits, article.title)
  readText(traits, article.text.slice(0, TUNING.bodyChars))
  for (const family of [traits.own, traits.bridge]) for (const [key, sum] of family) family.set(key, Math.log(1 + sum))
  return traits
}

function readTitle(traits: Traits, title: string): void {
  const found = words(title, traits.language)
  // In a headline in title case, or in German, a capital says nothing.
  const capitals = found.filter(word => CAPITAL.test(word.text)).length
  const telling = traits.language !== 'de' && capitals <= found.length * 0.6
  for (const [at, word] of found.entries()) {
    const isName = telling && at > 0 && CAPITAL.test(word.text)
    count(traits, termOf(word.text, traits.language), TUNING.title * (isName ? TUNING.name : 1))
  }
}

function readText(traits: Traits, text: string): void {
  const found = words(text, traits.language)
  let before: Slice | null = null
  for (const [at, word] of found.entries()) {
    const between: string = before === null ? '\n' : text.slice(before.end, word.start)
    const isName = traits.language !== 'de' && CAPITAL.test(word.text) && !/[.!?:"“”\n]/.test(between)
    const weight = (at < TUNING.lead ? TUNING.leadWeight : 1) * (isName ? TUNING.name : 1)
    const term = termOf(word.text, traits.language)
    count(traits, term, weight)
    if (between === ' ' && before !== null && term.own !== null && bothCapital(before, word)) {
      countFullName(traits, before, word, weight * TUNING.fullName)
    }
    before = word
  }
}

function bothCapital(before: Slice, word: Slice): boolean {
  return CAPITAL.test(before.text) && CAPITAL.test(word.text)
}

function countFullName(traits: Traits, before: Slice, word: Slice, weight: number): void {
  if (termOf(before.text, traits.language).own === null) return
  const key = `full:${ascii(before.text)} ${ascii(word.text)}`
  bump(traits.own, key, weight)
  bump(traits.bridge, key, weight)
}

function count(traits: Traits, term: Term, weight: number): void {
  if (term.own !== null) bump(traits.own, term.own, weight)
  if (term.bridge !== null) bump(traits.bridge, term.bridge, weight)
}

function bump(family: Map<string, number>, key: string, by: number): void {
  family.set(key, (family.get(key) ?? 0) + by)
}

// A day alone is its noon; a time without offset is taken as UTC.
function hourOf(publishedAt: string | null): number | null {
  if (publishedAt === null) return null
  const day = publishedAt.slice(0, 10)
  const exact = /[zZ]$|[+-]\d\d:?\d\d$/.test(publishedAt) ? publishedAt : `${publishedAt}Z`
  const time = Date.parse(publishedAt.length > 10 ? exact : `${day}T12:00:00Z`)
  return Number.isFinite(time) ? time / 3_600_000 : null
}

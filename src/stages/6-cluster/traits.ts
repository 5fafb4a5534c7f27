import type { Claim } from '../../domain/claim.ts'
import type { Reading } from '../../domain/reading.ts'
import type { Slice } from '../../domain/span.ts'
import { ascii } from '../../text/transliteration.ts'
import { words } from '../../text/words.ts'
import { type Facts, factsOf } from './facts.ts'
import { guessLanguage } from './language-guess.ts'
import { daysInWords, type NamedDay, namedDay, weekdaysInWords } from './named-days.ts'
import { type Phrases, phrasesOf } from './phrases.ts'
import { type Term, termOf } from './terms.ts'
import { TUNING } from './tuning.ts'

/** Keys with their weight in one article, before their rarity is known. */
export type Family = Map<string, number>

/** What an article can be recognised by. */
export interface Traits {
  language: string
  /** In the words of its language. */
  own: Family
  /** In what other languages have too: numbers, names and cognates by their sound, places, glossed words. */
  bridge: Family
  names: Family
  title: Family
  numbers: Family
  facts: Facts
  phrases: Phrases
  /** Days and weekdays (0 for Sunday) that the text names. */
  days: readonly NamedDay[]
  weekdays: ReadonlySet<number>
  /** When it was written, in hours since 1970: as given, else as its dateline says, else null. */
  hour: number | null
  /** When it was published, as given. */
  published: number | null
}

/** How far into a text a dateline reaches. */
const DATELINE_WORDS = 8
const LEAD_WORDS = 150
const MOST_DAYS = 12
const CAPITAL = /^\p{Lu}/u
const SENTENCE_END = /[.!?:"“”\n]/

/** What is read of an article: parts of its outlet's page may be left out of both. */
export interface Readable {
  title: string
  text: string
  language: string
}

/** A reading as it arrives: `facts` are given where it was taken before. */
export interface ArrivingReading extends Reading {
  facts?: readonly number[]
}

/** The language of an article: as given, else as its words look. */
export function languageOf({ language, title, text }: Readable): string {
  const primary = language.split('-', 1)[0]
  return primary === 'und' ? guessLanguage(`${title} ${text.slice(0, 600)}`) : primary
}

/** The words of a headline across languages, each counted once. */
export function titleFamily(title: string, language: string): Family {
  const family: Family = new Map()
  for (const word of words(title, language)) {
    const { bridge } = termOf(word.text, language)
    if (bridge !== null) bump(family, bridge, 1)
  }
  dampen(family)
  return family
}

/** Reads one article's traits. */
export function traitsOf({ title, text, language }: Readable, { article, claims, facts }: ArrivingReading): Traits {
  const inTitle = words(title, language)
  const inText = words(text, language)
  const named = [...daysInWords(inText, language), ...daysInWords(inTitle, language), ...daysClaimed(claims)]
  const published = hourOf(article.publishedAt)
  const traits: Traits = {
    language,
    own: new Map(),
    bridge: new Map(),
    names: new Map(),
    numbers: new Map(),
    title: titleFamily(title, language),
    facts: facts ? Int32Array.from(facts) : factsOf(claims),
    phrases: phrasesOf(inText),
    days: named.slice(0, MOST_DAYS),
    weekdays: weekdaysInWords(inText.slice(0, LEAD_WORDS), language),
    hour: published ?? dateline(inText.slice(0, DATELINE_WORDS), language),
    published,
  }
  readTitle(traits, inTitle)
  readText(traits, text, inText)
  for (const family of [traits.own, traits.bridge, traits.names, traits.numbers]) dampen(family)
  return traits
}

function readTitle(traits: Traits, found: readonly Slice[]): void {
  // In a headline in title case, or in German, a capital says nothing.
  const capitals = found.filter(word => CAPITAL.test(word.text)).length
  const telling = traits.language !== 'de' && capitals <= found.length * 0.6
  for (const [at, word] of found.entries()) {
    const isName = telling && at > 0 && CAPITAL.test(word.text)
    const term = termOf(word.text, traits.language)
    count(traits, term, TUNING.title * (isName ? TUNING.name : 1))
    if (isName && term.bridge !== null) bump(traits.names, term.bridge, 1)
  }
}

function readText(traits: Traits, text: string, found: readonly Slice[]): void {
  let before: Slice | null = null
  for (const [at, word] of found.entries()) {
    const between: string = before === null ? '\n' : text.slice(before.end, word.start)
    const isName = traits.language !== 'de' && CAPITAL.test(word.text) && !SENTENCE_END.test(between)
    const weight = (at < TUNING.lead ? TUNING.leadWeight : 1) * (isName ? TUNING.name : 1)
    const term = termOf(word.text, traits.language)
    count(traits, term, weight)
    if (isName && term.bridge !== null) bump(traits.names, term.bridge, 1)
    if (between === ' ' && before !== null && term.own !== null) countFullName(traits, before, word, weight)
    before = word
  }
}

function countFullName(traits: Traits, before: Slice, word: Slice, weight: number): void {
  if (!CAPITAL.test(before.text) || !CAPITAL.test(word.text)) return
  if (termOf(before.text, traits.language).own === null) return
  const key = `full:${ascii(before.text)} ${ascii(word.text)}`
  bump(traits.own, key, weight * TUNING.fullName)
  bump(traits.bridge, key, weight * TUNING.fullName)
  bump(traits.names, key, TUNING.fullName)
}

function count(traits: Traits, term: Term, weight: number): void {
  if (term.own !== null) bump(traits.own, term.own, weight)
  if (term.bridge === null) return
  bump(traits.bridge, term.bridge, weight)
  for (const [key, by] of term.meant) bump(traits.bridge, key, weight * by)
  if (term.bridge.startsWith('#:')) bump(traits.numbers, term.bridge, 1)
}

function bump(family: Family, key: string, by: number): void {
  family.set(key, (family.get(key) ?? 0) + by)
}

// A word said ten times is not ten times as telling.
function dampen(family: Family): void {
  for (const [key, sum] of family) family.set(key, Math.log(1 + sum))
}

/** The noon of the day that a text begins with, in hours since 1970. */
function dateline(beginning: readonly Slice[], language: string): number | null {
  const first = daysInWords(beginning, language)[0]
  if (first?.year === undefined) return null
  return Date.UTC(first.year, first.month - 1, first.day, 12) / 3_600_000
}

function daysClaimed(claims: readonly Claim[]): NamedDay[] {
  const dates = claims.filter(({ kind }) => kind === 'date').map(({ value }) => namedDay(String(value)))
  return dates.filter(day => day !== undefined)
}

// A day alone is its noon; a time without offset is taken as UTC.
function hourOf(publishedAt: string | null): number | null {
  if (publishedAt === null || publishedAt.length < 10) return null
  const exact = /[zZ]$|[+-]\d\d:?\d\d$/.test(publishedAt) ? publishedAt : `${publishedAt}Z`
  const time = Date.parse(publishedAt.length > 10 ? exact : `${publishedAt}T12:00:00Z`)
  return Number.isFinite(time) ? time / 3_600_000 : null
}

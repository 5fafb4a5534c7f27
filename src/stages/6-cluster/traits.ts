import type { Article } from '../../domain/article.ts'
import type { Claim } from '../../domain/claim.ts'
import type { Reading } from '../../domain/reading.ts'
import type { Slice } from '../../domain/span.ts'
import { words } from '../../text/words.ts'
import { type Facts, factsOf } from './facts.ts'
import { type Family, KeySums } from './key-sums.ts'
import type { KnownWord } from './known-word.ts'
import { guessLanguage } from './language-guess.ts'
import { type CalendarWord, daysInWords, type NamedDay, namedDay, weekdaysInWords } from './named-days.ts'
import { type Phrases, phrasesOf } from './phrases.ts'
import { keyNumber } from './rarity.ts'
import { knownWords } from './terms.ts'
import { TUNING } from './tuning.ts'

/** Words in order, with what is known of each. */
interface ReadWords {
  slices: readonly Slice[]
  known: readonly KnownWord[]
}

/** A headline as it was read. */
export interface ReadTitle extends ReadWords {
  /** Its words across languages, each counted once. */
  family: Family
}

/** Two capitalised words in a row. */
interface FullName {
  key: number
  words: string
}

/** What an article can be recognised by. */
export interface Traits {
  language: string
  /** In the words of its language. */
  own: Family
  /** In what other languages have too: numbers, names and cognates by their sound, places, glossed words. */
  bridge: Family
  names: Family
  numbers: Family
  fullNames: readonly FullName[]
  /** All of its words: what a key stands for is looked up in them. */
  words: readonly KnownWord[]
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
const SENTENCE_END = /[.!?:"“”\n]/

const SPACE = 32
const sums = { own: new KeySums(), bridge: new KeySums(), names: new KeySums(), numbers: new KeySums() }

/** What is read of an article: parts of its outlet's page may be left out of both. */
export interface Readable {
  title: ReadTitle
  text: string
  language: string
}

/** A reading as it arrives: `facts` are given where it was taken before. */
export interface ArrivingReading extends Reading {
  facts?: readonly number[]
}

/** The language of an article: as given, else as its words look. */
export function languageOf({ language, title, text }: Pick<Article, 'language' | 'title' | 'text'>): string {
  const primary = language.split('-', 1)[0]
  return primary === 'und' ? guessLanguage(`${title} ${text.slice(0, 600)}`) : primary
}

/** Reads a headline. */
export function readTitle(title: string, language: string): ReadTitle {
  const read = readWords(title, language)
  for (const { bridge } of read.known) if (bridge !== 0) sums.bridge.add(bridge, 1)
  return { ...read, family: sums.bridge.taken() }
}

/** Reads one article's traits. */
export function traitsOf({ title, text, language }: Readable, { article, claims, facts }: ArrivingReading): Traits {
  const inText = readWords(text, language)
  const calendar = inText.known.map(word => word.calendar)
  const inTitle = daysInWords(title.known.map(word => word.calendar))
  const named = [...daysInWords(calendar), ...inTitle, ...daysClaimed(claims)]
  const published = hourOf(article.publishedAt)
  countTitle(title, language)
  const fullNames = countText(text, inText, language)
  return {
    language,
    own: sums.own.taken(),
    bridge: sums.bridge.taken(),
    names: sums.names.taken(),
    numbers: sums.numbers.taken(),
    fullNames,
    words: [...title.known, ...inText.known],
    facts: facts ? Int32Array.from(facts) : factsOf(claims),
    phrases: phrasesOf(hashesOf(inText.known)),
    days: named.slice(0, MOST_DAYS),
    weekdays: weekdaysInWords(calendar.slice(0, LEAD_WORDS)),
    hour: published ?? dateline(calendar.slice(0, DATELINE_WORDS)),
    published,
  }
}

/** What a key of an article stands for. */
export function spelled({ words, fullNames }: Traits, key: number): string {
  for (const { own, bridge, term, meant } of words) {
    if (own === key) return term.own!
    if (bridge === key) return term.bridge!
    for (let at = 0; at < meant.length; at++) if (meant[at].key === key) return term.meant[at][0]
  }
  return fullNames.find(name => name.key === key)!.words
}

function readWords(text: string, language: string): ReadWords {
  const slices = words(text, language)
  const knownOf = knownWords(language)
  return { slices, known: slices.map(word => knownOf(word.text)) }
}

function hashesOf(known: readonly KnownWord[]): Uint32Array {
  const hashes = new Uint32Array(known.length)
  for (let at = 0; at < known.length; at++) hashes[at] = known[at].hash
  return hashes
}

function countTitle({ known }: ReadTitle, language: string): void {
  // In a headline in title case, or in German, a capital says nothing.
  const capitals = known.filter(word => word.isCapital).length
  const telling = language !== 'de' && capitals <= known.length * 0.6
  for (const [at, word] of known.entries()) {
    const isName = telling && at > 0 && word.isCapital
    count(word, TUNING.title * (isName ? TUNING.name : 1), isName)
  }
}

/** Counts the words of a text; answers the full names in it. */
function countText(text: string, { slices, known }: ReadWords, language: string): FullName[] {
  const fullNames: FullName[] = []
  const inNames = language !== 'de'
  for (let at = 0; at < known.length; at++) {
    const word = known[at]
    const from = at === 0 ? 0 : slices[at - 1].end
    const { start } = slices[at]
    const follows = at > 0 && start === from + 1 && text.charCodeAt(from) === SPACE
    const isName = inNames && word.isCapital && at > 0 && (follows || !SENTENCE_END.test(text.slice(from, start)))
    const weight = (at < TUNING.lead ? TUNING.leadWeight : 1) * (isName ? TUNING.name : 1)
    count(word, weight, isName)
    if (follows && word.isCapital && word.own !== 0) countFullName(known[at - 1], word, weight, fullNames)
  }
  return fullNames
}

function countFullName(before: KnownWord, word: KnownWord, weight: number, fullNames: FullName[]): void {
  if (!before.isCapital || before.own === 0) return
  const words = `full:${before.plain} ${word.plain}`
  const key = keyNumber(words)
  sums.own.add(key, weight * TUNING.fullName)
  sums.bridge.add(key, weight * TUNING.fullName)
  sums.names.add(key, TUNING.fullName)
  if (!fullNames.some(name => name.key === key)) fullNames.push({ key, words })
}

function count({ own, bridge, meant, isNumber }: KnownWord, weight: number, isName: boolean): void {
  if (own !== 0) sums.own.add(own, weight)
  if (bridge === 0) return
  sums.bridge.add(bridge, weight)
  for (const { key, weight: by } of meant) sums.bridge.add(key, weight * by)
  if (isNumber) sums.numbers.add(bridge, 1)
  if (isName) sums.names.add(bridge, 1)
}

/** The noon of the day that a text begins with, in hours since 1970. */
function dateline(beginning: readonly CalendarWord[]): number | null {
  const first = daysInWords(beginning)[0]
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

// One story of any size in eight languages: who carried whom, counts that grow by the day, three hundred speakers under
// several forms of their names, sentences of a vocabulary in which a few words are common and most are rare.
import { articleFrom, type Role } from '../src/domain/article.ts'
import type { Claim } from '../src/domain/claim.ts'
import type { Reading } from '../src/domain/reading.ts'
import type { Trace } from '../src/domain/report.ts'
import { spanOf } from '../src/domain/span.ts'

/** An article of a made-up story, read and traced. */
export interface Told {
  reading: Reading
  trace: Trace
}

type Random = () => number
type Language = keyof typeof SMALL

/** Small words, "said" and "people". */
const SMALL = {
  en: { small: 'the of in and that to with for was on', said: 'said', people: 'people' },
  de: { small: 'der die das und in von mit war auf für', said: 'sagte', people: 'Menschen' },
  fr: { small: 'le la les de et dans avec pour sur était', said: 'a déclaré', people: 'personnes' },
  es: { small: 'el la los de y en con para sobre fue', said: 'dijo', people: 'personas' },
  pt: { small: 'o a os de e em com para sobre foi', said: 'disse', people: 'pessoas' },
  it: { small: 'il la gli di e in con per su era', said: 'ha detto', people: 'persone' },
  ru: { small: 'и в на с по из для от о был', said: 'сказал', people: 'человек' },
  uk: { small: 'і в на з по із для від про був', said: 'сказав', people: 'людей' },
}
const LANGUAGES = 'en en en en en de fr es pt it ru uk'.split(' ') as Language[]
const CYRILLIC: ReadonlySet<Language> = new Set<Language>(['ru', 'uk'])
const MEASURES = 'killed injured missing rescued arrested detained displaced evacuated aboard hospitalised damage home'
const SYLLABLES = {
  latin: [...'bdfgklmnprstvz'].flatMap(first => [...'aeiou'].map(second => first + second)),
  cyrillic: [...'бдгклмнпрствз'].flatMap(first => [...'аеиоу'].map(second => first + second)),
}
const FIRST_DAY = Date.UTC(2030, 2, 4)
const MS_PER_DAY = 86_400_000
const DAYS = 60
const ARTICLES_A_DAY = 80
const COPIES = 0.35
const VOCABULARY = 6000

const SPEAKERS = Array.from({ length: 300 }, (_, index) => personOf(randomFrom(700_000 + index)))
const NAMED = Array.from({ length: 500 }, (_, index) => personOf(randomFrom(800_000 + index)))
/** What many articles quote, word for word or nearly. */
const SAID = Array.from({ length: 400 }, (_, index) => sentence('en', randomFrom(900_000 + index), 14))

/** Article number `index` of the story; all of it follows from its place. */
export function madeUpArticle(index: number): Told {
  const random = randomFrom(index)
  if (isOriginal(index)) return original(index)
  // Most carry what is a few articles old.
  let lead = index - 1 - Math.floor(random() ** 2 * Math.min(index - 1, 200))
  while (!isOriginal(lead)) lead--
  return carrier(original(lead), index, random)
}

function isOriginal(index: number): boolean {
  return index <= 10 || randomFrom(index + 100_000)() >= COPIES
}

function carrier({ reading: { article: lead, claims } }: Told, index: number, random: Random): Told {
  const id = `a${index}`
  const role: Role = random() < 0.5 ? 'copy' : 'edited-copy'
  const article = { ...lead, id, title: `${lead.title} ${index}`, outlet: outletOf(random), publishedAt: dayOf(index) }
  const own = claims.map(claim => ({ ...claim, span: { ...claim.span, articleId: id } }))
  // An edited copy has a number of its own now and then.
  if (role === 'edited-copy' && random() < 0.3) own[0] = { ...own[0], value: countOn(String(own[0].measure), index) }
  const trace = { id, role, reportId: `r-${lead.id}`, from: lead.id, because: 'the same words' }
  return { reading: { article, claims: own }, trace }
}

/** Sentences under way with the claims that they hold. */
interface Draft {
  language: Language
  random: Random
  index: number
  sentences: string[]
  claims: { words: string; claim: Omit<Claim, 'id' | 'span'> }[]
}

function original(index: number): Told {
  const random = randomFrom(index + 200_000)
  const draft: Draft = {
    language: index < 4 ? 'en' : pick(LANGUAGES, random),
    random,
    index,
    sentences: [],
    claims: [],
  }
  for (const write of [figures, dates, sayings, names, firsts]) write(draft)
  const role: Role = random() < 0.03 ? 'digest' : 'original'
  const id = `a${index}`
  const trace = { id, role, reportId: role === 'digest' ? null : `r-${id}`, because: 'words of its own' }
  return { reading: readingOf(id, draft), trace }
}

function readingOf(id: string, { language, random, index, sentences, claims }: Draft): Reading {
  const text = sentences
    .map((each, at) => `${each}${at % 3 === 2 ? '\n\n' : ' '}`)
    .join('')
    .trim() // prettier-ignore
  const [title, publishedAt, outlet] = [sentence(language, random, 7), dayOf(index), outletOf(random)]
  const article = articleFrom({ id, title, text, language, publishedAt, outlet })
  let from = 0
  const placed = claims.map(({ words, claim }, number): Claim => {
    from = text.indexOf(words, from)
    return { ...claim, id: `c${number}`, span: spanOf(article, from, from + words.length) }
  })
  return { article, claims: placed }
}

function put(draft: Draft, words: string, claim: Omit<Claim, 'id' | 'span'>, before: number, behind: number): void {
  const { language, random } = draft
  const around = [before, behind].map(length => (length === 0 ? '' : sentence(language, random, length)))
  draft.sentences.push(`${`${around[0]} ${words} ${around[1]}`.trim()}.`)
  draft.claims.push({ words, claim })
}

function figures(draft: Draft): void {
  const { random, index, language } = draft
  for (let count = 0; count < 4; count++) {
    const measure = count === 0 ? 'killed' : pick(MEASURES.split(' '), random)
    const value = countOn(measure, index)
    const speaker = random() < 0.3 ? { speaker: { name: pick(SPEAKERS, random), spans: [] } } : {}
    const bound = random() < 0.15 ? ('at-least' as const) : ('exact' as const)
    put(draft, `${value} ${SMALL[language].people}`, { kind: 'figure', measure, value, bound, ...speaker }, 7, 4)
  }
}

function dates(draft: Draft): void {
  const { random } = draft
  for (let count = 0; count < 7; count++) {
    const day = new Date(FIRST_DAY + Math.floor(random() ** 3 * DAYS) * MS_PER_DAY).toISOString().slice(0, 10)
    const hour = random() < 0.15 ? `T${String(Math.floor(random() * 24)).padStart(2, '0')}:30` : ''
    const measure = random() < 0.3 ? 'statement' : 'event'
    put(draft, `${day}${hour}`, { kind: 'date', measure, value: `${day}${hour}` }, 7, 5)
  }
}

function sayings(draft: Draft): void {
  const { random, language } = draft
  const { said } = SMALL[language]
  for (let count = 0; count < 16; count++) {
    const name = formOf(pick(SPEAKERS, random), random)
    const speaker = { name, spans: [] }
    const known = language === 'en' && random() < 0.15
    const content = known ? altered(pick(SAID, random), random) : sentence(language, random, 10)
    if (count % 2 === 0) put(draft, `“${content},” ${said} ${name}`, { kind: 'quote', speaker }, 0, 0)
    else put(draft, `${name} ${said} ${content}`, { kind: 'statement', speaker }, 0, 0)
  }
}

function names(draft: Draft): void {
  for (let count = 0; count < 20; count++) {
    const name = formOf(pick(NAMED, draft.random), draft.random)
    put(draft, name, { kind: count < 16 ? 'name' : 'place', value: name }, 4, 5)
  }
}

function firsts(draft: Draft): void {
  const { random, language } = draft
  if (random() < 0.3) put(draft, `the first ${word(language, random)}`, { kind: 'first', measure: 'first' }, 6, 4)
}

/** Counts grow for some days, and each has its own size; one article in twenty is a day behind. */
function countOn(measure: string, index: number): number {
  const day = Math.floor(index / ARTICLES_A_DAY) - (index % 20 === 7 ? 1 : 0)
  const size = 3 + MEASURES.indexOf(measure)
  return size + Math.min(Math.max(0, day), 12) * Math.ceil(size / 4)
}

function altered(said: string, random: Random): string {
  if (random() < 0.7) return said
  const words = said.split(' ')
  words[Math.floor(random() * words.length)] = word('en', random)
  return words.join(' ')
}

/** The whole name, the surname alone, or another spelling of it. */
function formOf(name: string, random: Random): string {
  const drawn = random()
  if (drawn < 0.6) return name
  return drawn < 0.9 ? name.split(' ')[1] : name.replace(/[ie](?=[^ie]*$)/, 'y')
}

function personOf(random: Random): string {
  return [2, 3].map(length => capital(syllables('latin', random, length))).join(' ')
}

function sentence(language: Language, random: Random, length: number): string {
  const small = SMALL[language].small.split(' ')
  const words = Array.from({ length }, () => (random() < 0.35 ? pick(small, random) : word(language, random)))
  return capital(words.join(' '))
}

/** One of six thousand words of a language, the first ones far more often than the last. */
function word(language: Language, random: Random): string {
  const place = Math.floor(VOCABULARY ** random())
  const script = CYRILLIC.has(language) ? 'cyrillic' : 'latin'
  return syllables(script, randomFrom(place * 16 + LANGUAGES.indexOf(language)), 2 + (place % 3))
}

function syllables(script: keyof typeof SYLLABLES, random: Random, length: number): string {
  return Array.from({ length }, () => pick(SYLLABLES[script], random)).join('')
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

function outletOf(random: Random): { name: string; id: string } {
  const number = Math.floor(400 ** random())
  return { name: `Outlet ${number}`, id: `o${number}` }
}

function dayOf(index: number): string {
  return new Date(FIRST_DAY + Math.floor((index / ARTICLES_A_DAY) * 24) * 3_600_000).toISOString()
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)]
}

// Mulberry32: the same numbers on every run.
function randomFrom(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

// A stream of news as long as wanted. Real texts lend their words and their sentences; every story has its own names,
// numbers, days and a seventh of its other words, every article its own choice and order of sentences. Sizes of stories
// and names follow Zipf's law; most articles follow within two days, some look back after weeks.
import { type Article, articleFrom } from '../src/domain/article.ts'
import type { Claim } from '../src/domain/claim.ts'
import type { ClusterInput } from '../src/stages/6-cluster/cluster.ts'

/** An article with the number of the story that it was made for. */
export interface MadeUp {
  input: ClusterInput
  gold: string
}

interface Word {
  text: string
  kind: 'word' | 'name' | 'number' | 'calendar' | 'gap'
}

interface Template {
  language: string
  title: Word[]
  sentences: Word[][]
}

interface Source {
  templates: Template[]
  /** Longer words of all texts, as often as they stand there. */
  words: string[]
}

const PARTS = /\p{L}[\p{L}\p{M}'’]*|\d+(?:[.,]\d+)*|[^\p{L}\d]+/gu
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)$/i
const CLAIMED = /(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)|(\d+) (\p{L}+)/gu
/** Of every text that lends its words. */
const LEAST_CHARS = 1500
const READ_CHARS = 3000
const NAMES = 300_000
const LARGEST_STORY = 400
const SIZE_SLOPE = 1.25
const MEAN_SIZE = 3.7
const FIRST_HOUR = Date.UTC(2030, 0, 1) / 3_600_000
const SYLLABLES = [...'bdfgklmnprstvz'].flatMap(first => [...'aeiou'].map(second => first + second))

/** Articles in the order of their dates, so many within 72 hours, for ever; `sentences` of each text at most. */
export function* madeUpNews(texts: readonly Article[], in72Hours: number, sentences = Infinity): Generator<MadeUp> {
  const source = sourceOf(texts, sentences)
  const due = new Map<number, number[]>()
  let [stories, articles] = [0, 0]
  for (let hour = 0; ; hour++) {
    const wanted = Math.ceil(((hour + 1) * in72Hours) / 72 / MEAN_SIZE)
    for (; stories < wanted; stories++) {
      for (const at of hoursOf(stories, hour)) {
        const known = due.get(at)
        if (known) known.push(stories)
        else due.set(at, [stories])
      }
    }
    const now = due.get(hour) ?? []
    due.delete(hour)
    for (const [at, story] of now.entries())
      yield articleOf(source, story, articles++, FIRST_HOUR + hour + at / now.length, stories)
  }
}

function sourceOf(texts: readonly Article[], sentences: number): Source {
  const plain = new Set<string>()
  const words: string[] = []
  for (const { text } of texts) {
    for (const word of text.slice(0, READ_CHARS).match(/(?<![\p{L}\p{N}])\p{Ll}{3,}/gu) ?? []) {
      plain.add(word)
      if (word.length > 3) words.push(word)
    }
  }
  const templates = texts
    .filter(({ text }) => text.length >= LEAST_CHARS)
    .map(({ title, text, language }) => ({
      language,
      title: partsOf(title || text.slice(0, 80), plain),
      sentences: text
        .slice(0, READ_CHARS)
        .split(/(?<=[.!?])\s+|\n+/)
        .filter(sentence => sentence.length > 20)
        .slice(0, sentences)
        .map(sentence => partsOf(sentence, plain)),
    }))
  return { templates: templates.filter(template => template.sentences.length > 1), words }
}

function partsOf(text: string, plain: ReadonlySet<string>): Word[] {
  return (text.match(PARTS) ?? []).map(part => ({ text: part, kind: kindOf(part, plain) }))
}

function kindOf(part: string, plain: ReadonlySet<string>): Word['kind'] {
  if (/^\d/.test(part)) return /^(?:19|20)\d\d$/.test(part) ? 'gap' : 'number'
  if (!/^\p{L}/u.test(part)) return 'gap'
  if (CALENDAR.test(part)) return 'calendar'
  if (/^\p{Lu}/u.test(part)) return plain.has(part.toLowerCase()) ? 'gap' : 'name'
  return part.length > 3 ? 'word' : 'gap'
}

/** The hours in which the articles of a story that begins at `hour` appear. */
function hoursOf(story: number, hour: number): number[] {
  const size = Math.min(LARGEST_STORY, Math.floor(share(story, 1) ** (-1 / SIZE_SLOPE)))
  return Array.from({ length: size }, (_, at) => {
    if (at === 0) return hour
    const isLate = share(story, 2 + at, 7) < 0.05
    return hour + Math.floor(isLate ? 720 * share(story, at, 3) : -18 * Math.log(share(story, at, 4)))
  })
}

function articleOf(source: Source, story: number, number: number, hour: number, stories: number): MadeUp {
  const template = source.templates[Math.floor(share(story, 5) * source.templates.length)]
  const made = (words: readonly Word[], about = story) =>
    words.map(word => wordOf(word, about, number, source.words)).join('')
  const kept = template.sentences.filter((_, at) => share(number, at, 6) < (at === 0 ? 0.9 : 0.75))
  const other = Math.floor(share(number, 8) * stories)
  const elsewhere = source.templates[Math.floor(share(other, 5) * source.templates.length)]
  const background = elsewhere.language === template.language ? elsewhere.sentences.slice(0, 2) : []
  const title = share(number, 9) < 0.5 || kept.length === 0 ? template.title : kept[0].slice(0, 24)
  const text = [...kept.map(words => made(words)), ...background.map(words => made(words, other))].join(' ')
  const article = articleFrom({
    id: `m${number}`,
    title: made(title),
    text,
    language: template.language,
    publishedAt: new Date(Math.floor(hour * 60) * 60_000).toISOString(),
  })
  const trace = { id: article.id, role: 'original' as const, reportId: article.id, because: 'made up' }
  return { input: { article, claims: claimsIn(article), trace }, gold: String(story) }
}

function wordOf({ text, kind }: Word, story: number, article: number, words: readonly string[]): string {
  if (kind === 'gap') return text
  const own = hash(text, story)
  if (kind === 'name') return nameOf(own)
  if (kind === 'number')
    return text.replace(/\d/g, (digit, at: number) => String((Number(digit) + mixed(own, at)) % 10))
  if (kind === 'calendar') return text
  if (own < 0.15 * 2 ** 32) return words[mixed(own, 1) % words.length]
  const chosen = hash(text, article + 0x40000000)
  return chosen < 0.1 * 2 ** 32 ? words[mixed(chosen, 2) % words.length] : text
}

/** The first names are borne by many, the last ones by hardly anybody. */
function nameOf(seed: number): string {
  let rank = Math.floor(NAMES ** (seed / 2 ** 32))
  let name = ''
  for (let at = 0; at < 2 || rank > 0; at++) {
    name += SYLLABLES[rank % SYLLABLES.length]
    rank = Math.floor(rank / SYLLABLES.length)
  }
  return name[0].toUpperCase() + name.slice(1)
}

function claimsIn({ id, text, publishedAt }: Article): Claim[] {
  const claims: Claim[] = []
  for (const match of text.slice(0, 1500).matchAll(CLAIMED)) {
    const [words, name, figure, measure] = match
    const span = { articleId: id, start: match.index, end: match.index + words.length, text: words }
    const claim = { id: String(claims.length), span }
    claims.push(
      name === undefined
        ? { ...claim, kind: 'figure', measure: measure.toLowerCase(), value: Number(figure), bound: 'exact' }
        : { ...claim, kind: 'name', value: name },
    )
  }
  const day = publishedAt!.slice(0, 10)
  claims.push({
    id: 'day',
    kind: 'date',
    measure: 'event',
    value: day,
    span: { articleId: id, start: 0, end: 0, text: '' },
  })
  return claims
}

/** 0 to 1, the same for the same numbers. */
function share(one: number, two: number, three = 0): number {
  return (mixed(mixed(one * 31 + 7, two), three) + 1) / (2 ** 32 + 1)
}

function hash(text: string, seed: number): number {
  let state = seed
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193)
  return mixed(state, seed)
}

function mixed(one: number, two: number): number {
  let state = Math.imul(one ^ Math.imul(two + 1, 0x9e3779b1), 0x85ebca6b)
  state = Math.imul(state ^ (state >>> 15), 0xc2b2ae35)
  state = Math.imul(state ^ (state >>> 13), 0x27d4eb2f)
  return (state ^ (state >>> 16)) >>> 0
}

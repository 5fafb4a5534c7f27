import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import nlp from 'compromise'
import { type Article, articleFrom } from '../../src/domain/article.ts'
import { claimsOf } from '../../src/stages/4-claim/claim.ts'
import { sentences } from '../../src/text/sentences.ts'
import type { BenchRunner } from '../bench.ts'
import { fullTexts } from '../full-texts.ts'

const PIECE =
  'At least 12 people were killed and 30 injured when a ferry hit the pier of Karsund on Monday, police said. Mara Holt, 52, the captain, was arrested. "We lost three friends," she told the harbour radio on Tuesday. '
const ARTICLE_CHARACTERS = 3000
const WARM_UP = 60

/** Texts that invite a slow rule to go over them again and again. */
const HOSTILE: Record<string, string> = {
  numbers: '12 '.repeat(100_000),
  commas: 'a man, '.repeat(40_000),
  quotes: '“a” said '.repeat(30_000),
  names: 'Mara Holt and '.repeat(20_000),
  killed: 'killed '.repeat(40_000),
  digits: '1'.repeat(300_000),
  brackets: '('.repeat(300_000),
}

/**
 * How many times as fast as compromise, which finds numbers, people, places, organisations and quotations, an article of 3 KB is claimed;
 * the same articles, turn by turn, in one process. In the detail: milliseconds of processor time for real news, for a text that is
 * claims and nothing else, and for 300 KB of hostile texts.
 */
export const runner: BenchRunner = {
  set: 'claims-speed',
  about:
    'claims of 3 KB of news, as a multiple of the speed of compromise; milliseconds of processor time in the detail',
  run(data, { limit = 200 }) {
    const news = newsOf(dirname(join(data, '.')), limit)
    const dense = PIECE.repeat(Math.ceil(ARTICLE_CHARACTERS / PIECE.length)).slice(0, ARTICLE_CHARACTERS)
    const densely = Array.from({ length: limit }, (_, id) => article(`d${id}`, `${dense} ${id}`))
    const texts = news.length > 0 ? news : densely
    for (const each of texts.slice(0, WARM_UP)) {
      claimsOf(each)
      readByPeer(each)
    }
    const [ours, theirs] = turnByTurn(texts)
    return Promise.resolve({
      set: 'claims-speed',
      metric: 'times the speed of compromise',
      score: rounded(theirs / ours),
      n: texts.length,
      ms_per_item: rounded(ours),
      detail: {
        texts: news.length > 0 ? 'news' : 'written',
        compromise_ms: rounded(theirs),
        dense_ms: rounded(processorMs(() => densely.forEach(each => claimsOf(each))) / limit),
        hostile_ms: Object.fromEntries(Object.entries(HOSTILE).map(([name, text]) => [name, hostileMs(text)])),
      },
    })
  },
}

/** Real articles cut after the sentence with which they reach 3 KB; none where the sets are not beside the project. */
function newsOf(sets: string, limit: number): Article[] {
  if (!existsSync(join(sets, 'cluster-wikinews'))) return []
  const long = fullTexts(sets, 4 * limit).filter(({ text }) => text.length > ARTICLE_CHARACTERS)
  return long.slice(0, limit).map(each => ({ ...each, text: cut(each.text) }))
}

function cut(text: string): string {
  const ends = sentences(text.slice(0, ARTICLE_CHARACTERS * 2), 'en').map(({ end }) => end)
  return text.slice(0, ends.find(end => end >= ARTICLE_CHARACTERS) ?? ARTICLE_CHARACTERS)
}

function article(id: string, text: string): Article {
  return articleFrom({ id, title: 'Twelve killed', text, language: 'en' })
}

const PEER_FINDS = ['numbers', 'people', 'places', 'organizations', 'quotations'] as const

function readByPeer({ text }: Article): number {
  const read = nlp(text)
  return PEER_FINDS.reduce((count, what) => count + (read[what]().json({ offset: true }) as unknown[]).length, 0)
}

// Ten by the one, ten by the other: what else the machine does falls on both.
function turnByTurn(texts: readonly Article[]): [number, number] {
  let [ours, theirs] = [0, 0]
  for (let from = 0; from < texts.length; from += 10) {
    const some = texts.slice(from, from + 10)
    ours += processorMs(() => some.forEach(each => claimsOf(each)))
    theirs += processorMs(() => some.forEach(each => readByPeer(each)))
  }
  return [ours / texts.length, theirs / texts.length]
}

// Processor time, so that other work on the machine does not count.
function processorMs(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function hostileMs(text: string): number {
  const hostile = articleFrom({ id: 'hostile', text, language: 'en', publishedAt: '2025-03-12' })
  return Math.round(processorMs(() => claimsOf(hostile)))
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

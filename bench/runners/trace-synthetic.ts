import { dirname, join } from 'node:path'
import { type Article, articleFrom } from '../../src/domain/article.ts'
import type { Trace } from '../../src/domain/report.ts'
import { type Member, memberOf, trace } from '../../src/stages/5-trace/trace.ts'
import type { BenchRunner } from '../bench.ts'
import { glosserInto } from '../glossed-text.ts'
import { articlesOf } from '../trace-articles.ts'

type Made = { title?: string; text: string; language?: string }
type Make = (source: Article, other: Article, random: () => number) => Made

const SOURCES = 400
const LANGUAGES: Record<string, string> = { deu: 'de', fra: 'fr', spa: 'es' }

const paragraphs = (text: string): string[] => text.split(/\n+/).filter(each => each.trim() !== '')
const sentences = (text: string): string[] => text.match(/[^.!?]+[.!?]+["”’']*\s*/g) ?? [text]
const beginning = (text: string, share: number): string =>
  sentences(text)
    .slice(0, Math.ceil(sentences(text).length * share))
    .join('')
const changed = (text: string, share: number, random: () => number): string =>
  text.replace(/\p{L}{3,}/gu, word => (random() < share ? [...word].reverse().join('') : word))
const shuffled = (list: string[], random: () => number): string[] =>
  list
    .map(each => [random(), each] as const)
    .sort(([a], [b]) => a - b)
    .map(([, each]) => each)

/** What carriers do to a text. */
const KINDS: Record<string, Make> = {
  'cut to 60 %': ({ text }) => ({ text: beginning(text, 0.6) }),
  'cut to 25 %': ({ text }) => ({ text: beginning(text, 0.25) }),
  'paragraphs reordered': ({ text }, _, random) => ({ text: shuffled(paragraphs(text), random).join('\n\n') }),
  'local paragraph put in': ({ text }, other) => {
    const [first, ...rest] = paragraphs(text)
    return { text: [first, sentences(other.text).slice(0, 3).join(''), ...rest].join('\n\n') }
  },
  'headline swapped': ({ text }, other) => ({ title: other.title, text }),
  '10 % of words changed': ({ text }, _, random) => ({ text: changed(text, 0.1, random) }),
  'every third sentence dropped': ({ text }) => ({
    text: sentences(text)
      .filter((_, at) => at % 3 !== 1)
      .join(''),
  }),
  'cut, reordered and 5 % changed': ({ text }, _, random) => ({
    text: changed(shuffled(sentences(beginning(text, 0.6)), random).join(''), 0.05, random),
  }),
}

/** What is asked of a kind: how many copies found their source, and how many are in one report with something else. */
interface Score {
  made: number
  found: number
  astray: number
}

export const runner: BenchRunner = {
  set: 'trace-synthetic',
  about:
    'made copies (cut, reordered, changed, translated by glossary …) among all articles of eight sets: found, and nothing else',
  run(data, { limit = SOURCES, verbose = false }) {
    const all = [...articlesOf(dirname(join(data, '.')))].map(([id, article]) => ({ ...article, id }))
    const members = new Map(all.map(article => [article.id, memberOf(article)]))
    const sources = all
      .filter(({ text, title }) => text.length > 700 && text.length < 9000 && title.length > 20)
      .filter((_, at) => at % 9 === 0)
      .slice(0, limit)
    const natural = reportsOf(all, members, [])
    const scores: Record<string, Score> = {}
    const started = performance.now()
    for (const [kind, make] of Object.entries({ ...KINDS, ...translations() })) {
      const copies = madeFrom(sources, make)
      scores[kind] = score(sources, natural, reportsOf(all, members, copies), verbose ? kind : undefined)
    }
    const sum = (field: keyof Score) => Object.values(scores).reduce((total, each) => total + each[field], 0)
    const rates = ({ made, found, astray }: Score) => ({
      recall: rounded(found / Math.max(1, made)),
      precision: rounded(found / Math.max(1, found + astray)),
    })
    const total = { made: sum('made'), found: sum('found'), astray: sum('astray') }
    return Promise.resolve({
      set: 'trace-synthetic',
      metric: 'recall of made copies',
      score: total.found / Math.max(1, total.made),
      n: total.made,
      ms_per_item: (performance.now() - started) / Math.max(1, total.made),
      detail: {
        ...rates(total),
        ...Object.fromEntries(Object.entries(scores).map(([kind, each]) => [kind, rates(each)])),
      },
    })
  },
}

// Only of texts with figures enough to be told by: a glossed text keeps nothing else.
function translations(): Record<string, Make> {
  const made: [string, Make][] = []
  for (const [letters, language] of Object.entries(LANGUAGES)) {
    const gloss = glosserInto(letters)
    if (gloss)
      made.push([
        `translated by glossary (${language})`,
        ({ title, text }) => ({ title: gloss(title), text: gloss(text), language }),
      ])
  }
  return Object.fromEntries(made)
}

function madeFrom(sources: readonly Article[], make: Make): Article[] {
  const random = dice(4711)
  return sources.map((source, at) => {
    const made = make(source, sources[(at + 7) % sources.length], random)
    return articleFrom({ language: source.language, title: `${source.title} now`, ...made, id: `copy ${at}` })
  })
}

/** The report of each article of the whole window and of the copies, decided in one walk. */
function reportsOf(
  all: readonly Article[],
  members: Map<string, Member>,
  copies: readonly Article[],
): Map<string, Trace> {
  const walk = trace.open()
  const last = new Map<string, Trace>()
  for (const article of [...all, ...copies]) {
    const { decision, amends } = walk.take({ article, claims: [], member: members.get(article.id) })
    for (const each of [decision, ...amends]) last.set(each.id, each)
  }
  return last
}

function score(
  sources: readonly Article[],
  natural: Map<string, Trace>,
  traces: Map<string, Trace>,
  kind: string | undefined,
): Score {
  const carriers = new Map<string, string[]>()
  for (const { id, reportId } of traces.values())
    if (reportId !== null && natural.has(id)) carriers.set(reportId, [...(carriers.get(reportId) ?? []), id])
  const counts = { made: sources.length, found: 0, astray: 0 }
  for (const [at, { id }] of sources.entries()) {
    const beside = carriers.get(traces.get(`copy ${at}`)!.reportId ?? '') ?? []
    const own = natural.get(id)!.reportId
    const strange = beside.filter(each => natural.get(each)!.reportId !== own)
    if (beside.includes(id)) counts.found++
    if (strange.length > 0) counts.astray++
    if (kind && strange.length > 0) process.stderr.write(`${kind}: a copy of ${id} is with ${strange[0]}\n`)
  }
  return counts
}

function dice(seed: number): () => number {
  let state = seed
  return () => (state = (state * 48271) % 2147483647) / 2147483647
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}

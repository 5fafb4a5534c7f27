import { join } from 'node:path'
import { type Article, articleFrom } from '../../src/domain/article.ts'
import { traceAll } from '../../src/stages/5-trace/trace.ts'
import type { BenchLine, BenchOptions, BenchRunner } from '../bench.ts'
import { articlesOf } from '../trace-articles.ts'

type Make = (source: Article, other: Article, random: () => number) => { title?: string; text: string }

const paragraphs = (text: string): string[] => text.split(/\n+/).filter(each => each.trim() !== '')
const sentences = (text: string): string[] => text.match(/[^.!?]+[.!?]+["”’']*\s*/g) ?? [text]
const shuffled = (list: string[], random: () => number): string[] =>
  list
    .map(each => [random(), each] as const)
    .sort(([a], [b]) => a - b)
    .map(([, each]) => each) // prettier-ignore

/** What carriers do to a text. */
const KINDS: Record<string, Make> = {
  'cut to 60 %': ({ text }) => ({
    text: sentences(text)
      .slice(0, Math.ceil(sentences(text).length * 0.6))
      .join(''),
  }), // prettier-ignore
  'cut to 25 %': ({ text }) => ({
    text: sentences(text)
      .slice(0, Math.ceil(sentences(text).length * 0.25))
      .join(''),
  }), // prettier-ignore
  'paragraphs reordered': ({ text }, _, random) => ({ text: shuffled(paragraphs(text), random).join('\n\n') }),
  'local paragraph put in': ({ text }, other) => {
    const [first, ...rest] = paragraphs(text)
    return { text: [first, sentences(other.text).slice(0, 3).join(''), ...rest].join('\n\n') }
  },
  'headline swapped': ({ text }, other) => ({ title: other.title, text }),
  '10 % of words changed': ({ text }, _, random) => ({
    text: text.replace(/\p{L}{3,}/gu, word => (random() < 0.1 ? [...word].reverse().join('') : word)),
  }), // prettier-ignore
  'every third sentence dropped': ({ text }) => ({
    text: sentences(text)
      .filter((_, at) => at % 3 !== 1)
      .join(''),
  }), // prettier-ignore
  'cut, reordered and 5 % changed': ({ text }, _, random) => {
    const kept = shuffled(sentences(text).slice(0, Math.ceil(sentences(text).length * 0.6)), random).join('')
    return { text: kept.replace(/\p{L}{3,}/gu, word => (random() < 0.05 ? [...word].reverse().join('') : word)) }
  },
}

function dice(seed: number): () => number {
  let state = seed
  return () => (state = (state * 48271) % 2147483647) / 2147483647
}

async function run(data: string, options: BenchOptions): Promise<BenchLine> {
  const all = [...articlesOf(join(data, '..')).values()]
  const sources = all
    .filter(({ text, title }) => text.length > 700 && text.length < 9000 && title.length > 20)
    .filter((_, at) => at % 9 === 0)
    .slice(0, options.limit ?? 400) // prettier-ignore
  const random = dice(4711)
  const detail: Record<string, number> = {}
  let found = 0
  let made = 0
  const started = performance.now()
  for (const [kind, make] of Object.entries(KINDS)) {
    const copies = sources.map((source, at) => {
      const other = sources[(at + 7) % sources.length]
      return articleFrom({
        language: source.language,
        title: `${source.title} now`,
        ...make(source, other, random),
        id: `copy ${at}`,
      }) // prettier-ignore
    })
    const originals = sources.map((source, at) => ({ ...source, id: `source ${at}`, url: undefined }))
    const traces = new Map(
      traceAll([...originals, ...copies].map(article => ({ article, claims: [] }))).map(each => [each.id, each]),
    ) // prettier-ignore
    const right = sources.filter((_, at) => traces.get(`copy ${at}`)!.reportId === traces.get(`source ${at}`)!.reportId)
    detail[kind] = right.length / sources.length
    found += right.length
    made += sources.length
  }
  const ms = (performance.now() - started) / Math.max(1, 2 * made)
  return {
    set: 'trace-synthetic',
    metric: 'recall of made copies',
    score: found / Math.max(1, made),
    n: made,
    ms_per_item: ms,
    detail,
  } // prettier-ignore
}

export const runner: BenchRunner = {
  set: 'trace-synthetic',
  about: 'copies made from texts of eight sets at run time: cut, reordered, words changed, headline swapped …',
  run,
}

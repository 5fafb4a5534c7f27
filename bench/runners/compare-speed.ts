import { articleFrom } from '../../src/domain/article.ts'
import type { Claim } from '../../src/domain/claim.ts'
import type { Reading } from '../../src/domain/reading.ts'
import { spanOf } from '../../src/domain/span.ts'
import { isRefusal } from '../../src/domain/refusal.ts'
import { compare } from '../../src/stages/7-compare/compare.ts'
import { summarize } from '../../src/stages/8-summarize/summarize.ts'
import type { Tools } from '../../src/stages/stage.ts'
import type { BenchRunner } from '../bench.ts'

const TOOLS: Tools = { now: () => '2030-01-01T00:00:00Z', log: () => {} }
const PLACES = ['Velden', 'Ostmark', 'Carrow', 'Lissa', 'Bandor', 'Tremont', 'Halle Point', 'Vira']
const NAMES = [
  'Mara Holt',
  'Peer Lund',
  'Ola Brandt',
  'Ines Corto',
  'Joanne Velmer',
  'Joanna Velmer',
  'Ana Duarte Reis',
  'Ana Reis',
]
const WORDS =
  'harbour storm captain divers wreck inquiry minister rescue island coast lifeboat signal engine water night families court owner licence weather crew hull alarm report'.split(
    ' ',
  )

/** Milliseconds for a story of 30 reports; beside it a story of 1,000 and of 5,000 articles. All texts are invented. */
export const runner: BenchRunner = {
  set: 'compare-speed',
  about:
    'stages 7 and 8: processor milliseconds for a story of 30 reports, of 1,000 and of 5,000 articles (invented texts)',
  async run() {
    const small = await measured(30, 20)
    const middle = await measured(1000, 2)
    const large = await measured(5000, 1)
    const growth = Math.round((large.compare / Math.max(0.001, middle.compare)) * 100) / 100
    return {
      set: 'compare-speed',
      metric: 'CPU ms for a story of 30 reports (compare and summarize)',
      score: Math.round((small.compare + small.summarize) * 100) / 100,
      n: 30,
      ms_per_item: Math.round((small.compare / 30) * 1000) / 1000,
      detail: { small, middle, large, 'large ÷ middle (5 = linear)': growth },
    }
  },
}

async function measured(
  articles: number,
  rounds: number,
): Promise<{ compare: number; summarize: number; points: number }> {
  const times = { compare: [] as number[], summarize: [] as number[] }
  let points = 0
  for (let round = 0; round <= rounds; round++) {
    const readings = Array.from({ length: articles }, (_, index) => invented(index))
    const traces = readings.map(({ article }) => ({
      id: article.id,
      role: 'original' as const,
      reportId: `r-${article.id}`,
      because: '',
    }))
    const started = cpuMilliseconds()
    const story = await compare.run({ id: 'speed', readings, traces }, TOOLS)
    const between = cpuMilliseconds()
    if (isRefusal(story)) throw new Error(story.refusal.because)
    await summarize.run(story, TOOLS)
    // The first round warms up.
    if (round > 0 || rounds === 1) times.compare.push(between - started)
    if (round > 0 || rounds === 1) times.summarize.push(cpuMilliseconds() - between)
    points = story.points.length
  }
  return { compare: median(times.compare), summarize: median(times.summarize), points }
}

// Processor time, so that other work on the machine does not count.
function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b)
  return Math.round(sorted[Math.floor(sorted.length / 2)] * 100) / 100
}

/** An article of about 25 sentences and 30 claims; numbers and words follow from its place alone. */
function invented(index: number): Reading {
  const random = randomFrom(index)
  const place = PLACES[index % PLACES.length]
  const dead = 12 + (index % 5)
  const sentences = [
    `A ferry sank off ${place} on Monday and ${dead} people died.`,
    `Another ${20 + (index % 7)} people were injured, said ${NAMES[index % NAMES.length]}.`,
    ...Array.from(
      { length: 22 },
      () =>
        `The ${pick(WORDS, random)} of ${pick(PLACES, random)} told the ${pick(WORDS, random)} that the ${pick(WORDS, random)} and the ${pick(WORDS, random)} were ${pick(WORDS, random)}.`,
    ),
    `“We heard the ${pick(WORDS, random)} and then the ${pick(WORDS, random)} in the ${pick(WORDS, random)},” said ${NAMES[(index + 3) % NAMES.length]}.`,
  ]
  const text = sentences.join(' ')
  const day = String(1 + (index % 27)).padStart(2, '0')
  const article = articleFrom({
    id: `a${index}`,
    title: `Ferry sinks off ${place}`,
    text,
    language: 'en',
    publishedAt: `2030-03-${day}`,
  })
  const at = (words: string) => spanOf(article, text.indexOf(words), text.indexOf(words) + words.length)
  const claims: Claim[] = [
    { id: '0', kind: 'figure', measure: 'killed', value: dead, bound: 'exact', span: at(`${dead} people`) },
    {
      id: '1',
      kind: 'figure',
      measure: 'injured',
      value: 20 + (index % 7),
      bound: 'exact',
      span: at(`${20 + (index % 7)} people`),
    },
    { id: '2', kind: 'date', measure: 'event', value: '2030-03-04', span: at('Monday') },
    {
      id: '3',
      kind: 'quote',
      span: at(sentences.at(-1)!),
      speaker: { name: NAMES[(index + 3) % NAMES.length], spans: [] },
    },
    ...sentences.slice(2, 24).map(
      (sentence, number): Claim => ({
        id: `s${number}`,
        kind: 'statement',
        span: at(sentence),
        speaker: { name: NAMES[(index + number) % NAMES.length], spans: [] },
      }),
    ),
    ...[place, NAMES[index % NAMES.length]].map(
      (name, number): Claim => ({ id: `n${number}`, kind: 'name', value: name, span: at(name) }),
    ),
  ]
  return { article, claims }
}

function pick(list: readonly string[], random: () => number): string {
  return list[Math.floor(random() * list.length)]
}

// Mulberry32: the same numbers on every run.
function randomFrom(seed: number): () => number {
  let state = (seed + 1) * 0x9e3779b1
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

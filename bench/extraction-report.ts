import { bestBar } from '../src/stages/3-extract/best-bar.ts'
import { chosenText } from '../src/stages/3-extract/body.ts'
import type { PreparedPage } from '../src/stages/3-extract/prepared-page.ts'
import { collapsed } from './extraction-labels.ts'
import type { Sample } from './extraction-samples.ts'
import { f1, macro, mean, rounded, type Score, shingleScore, wordScore } from './extraction-scores.ts'

export interface RatedPage extends Sample {
  prepared: PreparedPage
  labels: number[]
  ratings: number[]
}

/** Scores of each set by its own metric, at one bar for all pages or at each page's own. */
export function scores(pages: readonly RatedPage[], bar?: number): Record<string, unknown> {
  const texts = new Map(pages.map(page => [page, textOf(page, bar)]))
  const of = (set: string): RatedPage[] => pages.filter(page => page.set === set)
  const m1 = (set: string): Score => macro(of(set).map(page => shingleScore(page.gold ?? '', texts.get(page)!)))
  const m3 = of('wcxb').map(page => ({ type: page.type, f1: wordScore(page.gold ?? '', texts.get(page)!) }))
  const sets: Record<string, Score | number> = {
    zyte: m1('zyte'),
    trafilatura: m2(of('trafilatura'), page => texts.get(page)!),
    wcxb: mean(m3.map(page => page.f1)),
    articles: mean(m3.filter(({ type }) => type === 'article').map(page => page.f1)),
    newspaper4k: m1('newspaper4k'),
    fundus: m1('fundus'),
    readability: m1('readability'),
  }
  const one = (score: Score | number): number => (typeof score === 'number' ? score : score.f1)
  const six = Object.entries(sets).filter(([set]) => set !== 'readability')
  return {
    bar: bar ?? 'best',
    mean: rounded(mean(six.map(([, score]) => one(score)))),
    ...Object.fromEntries(Object.entries(sets).map(([set, score]) => [set, told(score)])),
  }
}

const told = (score: Score | number): number | number[] =>
  typeof score === 'number' ? rounded(score) : [score.f1, score.precision, score.recall].map(rounded)

function textOf({ prepared, ratings }: RatedPage, bar: number | undefined): string {
  return chosenText(prepared, ratings, bar ?? bestBar(prepared.blocks, ratings))
}

function m2(pages: readonly RatedPage[], seenOf: (page: RatedPage) => string): Score {
  const counts = { tp: 0, fn: 0, fp: 0 }
  for (const page of pages) {
    const seen = collapsed(seenOf(page))
    const found = (page.with ?? []).filter(segment => seen.includes(collapsed(segment))).length
    counts.tp += found
    counts.fn += (page.with ?? []).length - found
    counts.fp += (page.without ?? []).filter(segment => seen.includes(collapsed(segment))).length
  }
  const precision = counts.tp / (counts.tp + counts.fp)
  const recall = counts.tp / (counts.tp + counts.fn)
  return { precision, recall, f1: f1(precision, recall) }
}

/** The worst pages of a set and their wrongly rated blocks, for a developer to read. */
export function* worst(pages: readonly RatedPage[], set: string, count = 14): Generator<string> {
  const scored = pages
    .filter(page => page.set === set && page.gold !== undefined)
    .map(page => ({ page, score: wordScore(page.gold ?? '', textOf(page, undefined)) }))
    .sort((a, b) => a.score - b.score)
  for (const { page, score } of scored.slice(0, count)) {
    yield `\n== ${set} ${score.toFixed(3)} ${page.file} ${page.url} ${page.type ?? ''}`
    yield* wrongBlocks(page)
  }
}

function wrongBlocks({ prepared, labels, ratings }: RatedPage): string[] {
  return prepared.blocks
    .map((block, i) => ({ block, i, off: Math.abs(labels[i] - ratings[i]) * block.text.length }))
    .sort((a, b) => b.off - a.off)
    .slice(0, 7)
    .map(({ block: { element, tag, text }, i }) => {
      const box = `<${tag}> ${element.tag}.${element.attrs.class ?? ''} < ${element.parent?.attrs.class ?? ''}`
      return `   gold ${labels[i].toFixed(1)} rated ${ratings[i].toFixed(2)} #${i}/${labels.length} ${box} | ${collapsed(text).slice(0, 110)}`
    })
}

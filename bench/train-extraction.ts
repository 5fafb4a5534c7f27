/**
 * Trains the rating of blocks (src/stages/3-extract/block-model.json) on sets whose licence allows it, and measures it by
 * cross-validation over hosts, each page rated by a model that saw no page of its host.
 *
 *   node --import tsx bench/train-extraction.ts [--folds N]            measures
 *   node --import tsx bench/train-extraction.ts [--folds N] --write    trains on all pages, and measures nothing
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { blockFeatures } from '../src/stages/3-extract/block-features.ts'
import { secondRows } from '../src/stages/3-extract/block-rating.ts'
import { type Boosted, predicted } from '../src/stages/3-extract/boosted.ts'
import { chosenText } from '../src/stages/3-extract/body.ts'
import { type PreparedPage, preparedPage } from '../src/stages/3-extract/prepared-page.ts'
import { decodeBytes } from '../src/text/charset.ts'
import { hash32 } from '../src/text/shingles.ts'
import { hostOf } from '../src/text/url.ts'
import { trained } from './boosted-trees.ts'
import { f1, macro, mean, rounded, shingleScore, wordScore } from './extraction-scores.ts'
import { DATA, type Sample, samples } from './extraction-samples.ts'
import { readBytes } from './read-data.ts'

const { values } = parseArgs({
  options: {
    folds: { type: 'string' },
    write: { type: 'boolean' },
    trees: { type: 'string' },
    show: { type: 'string' },
    out: { type: 'string' },
    depth: { type: 'string' },
    rate: { type: 'string' },
    columns: { type: 'string' },
    weight: { type: 'string' },
    sample: { type: 'string' },
    ridge: { type: 'string' },
    seeds: { type: 'string' },
    blank: { type: 'string' },
  },
})
const MODEL = values.out ?? join(import.meta.dirname, '../src/stages/3-extract/block-model.json')

/** Where the distances to named boxes stand in a row (block-features.ts). */
const NAMES = { start: 16, end: 16 + 22 }

interface Page extends Sample {
  prepared: PreparedPage
  rows: Float32Array[]
  labels: number[]
  weights: number[]
  fold: number
}

const folds = Number(values.folds ?? 3)
const option = (name: keyof typeof values, otherwise: number): number => Number(values[name] ?? otherwise)
const seeds = option('seeds', 1)
const blank = option('blank', 0.25)
const options = {
  trees: option('trees', 130),
  depth: option('depth', 6),
  rate: option('rate', 0.07),
  columns: option('columns', 0.2),
  minWeight: option('weight', 15),
  sample: option('sample', 0.6),
  ridge: option('ridge', 10),
}
const pages = samples().map(loaded)
process.stderr.write(`${pages.length} pages, ${pages.reduce((sum, { rows }) => sum + rows.length, 0)} blocks\n`)

const first = crossed(pages, page => page.rows)
const seconds = pages.map((page, i) => secondRows(page.rows, page.prepared.blocks, first[i]))
const second = values.write ? [] : crossed(pages, (_, i) => seconds[i])
if (!values.write) for (const threshold of [0.35, 0.4, 0.45, 0.5, 0.55]) report(threshold)

if (values.write) {
  const model = { first: fitted(pages, page => page.rows), second: fitted(pages, (_, i) => seconds[i]) }
  writeFileSync(MODEL, JSON.stringify({ first: short(model.first), second: short(model.second) }))
}

function loaded(sample: Sample): Page {
  const html = sample.html ?? decodeBytes(readBytes(join(DATA, sample.file)), 'text/html').text
  const prepared = preparedPage(html, { id: sample.file, url: sample.url })
  const rows = blockFeatures(prepared.blocks, prepared.sight)
  const { labels, weights } = sample.gold === undefined ? bySegments(prepared, sample) : byGold(prepared, sample.gold)
  const fold = hash32(hostOf(sample.url ?? '') ?? sample.file) % folds
  // Readability's own output is no gold: half the weight.
  if (sample.set === 'readability') weights.forEach((weight, i) => (weights[i] = weight / 2))
  return { ...sample, prepared, rows, labels, weights, fold }
}

function tokens(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}_]+/gu) ?? []
}

/** A block's share of four-word shingles that the gold has; short lines must be a line of the gold. */
function byGold({ blocks }: PreparedPage, gold: string): { labels: number[]; weights: number[] } {
  const words = tokens(gold)
  const grams = new Set(words.slice(3).map((_, i) => words.slice(i, i + 4).join(' ')))
  const lines = new Set(gold.split('\n').map(line => tokens(line).join(' ')))
  const flat = ` ${words.join(' ')} `
  const labels = blocks.map(({ text }) => {
    const own = tokens(text)
    if (own.length === 0) return 0
    if (own.length < 4)
      return lines.has(own.join(' ')) ? 1 : own.length === 3 && flat.includes(` ${own.join(' ')} `) ? 0.5 : 0
    const seen = own.slice(3).filter((_, i) => grams.has(own.slice(i, i + 4).join(' '))).length
    return seen / (own.length - 3)
  })
  const weights = blocks.map(({ text }) => (100 * (tokens(text).length + 2)) / (words.length + 150))
  return { labels, weights: weights.map(weight => Math.min(weight, 25)) }
}

function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function bySegments({ blocks }: PreparedPage, sample: Sample): { labels: number[]; weights: number[] } {
  const texts = blocks.map(({ text }) => collapsed(text))
  const holds = (segments: string[] | undefined, text: string): boolean =>
    (segments ?? []).some(segment => text.includes(collapsed(segment)))
  const wanted = texts.map(text => holds(sample.with, text))
  const unwanted = texts.map(text => holds(sample.without, text))
  const weights = texts.map((_, i) => (wanted[i] === unwanted[i] ? 0 : 12))
  return { labels: wanted.map(Number), weights }
}

type RowsOf = (page: Page, i: number) => Float32Array[]

/** Ratings of each page by a model that was trained on the other folds. */
function crossed(all: Page[], rowsOf: RowsOf): number[][] {
  const out: number[][] = all.map(() => [])
  for (let fold = 0; fold < folds; fold++) {
    const model = fitted(all, rowsOf, page => page.fold !== fold)
    for (const [i, page] of all.entries())
      if (page.fold === fold) out[i] = rowsOf(page, i).map(row => predicted(model, row))
  }
  return out
}

/** The mean of models that differ in their seeds alone, as one. */
function fitted(all: Page[], rowsOf: RowsOf, use: (page: Page) => boolean = () => true): Boosted {
  const models = Array.from({ length: seeds }, (_, seed) => fittedOnce(all, rowsOf, use, seed + 7))
  const trees = models.flatMap(model => model.trees)
  return {
    bias: mean(models.map(({ bias }) => bias)),
    trees: trees.map(tree => ({ ...tree, value: tree.value.map(value => value / seeds) })),
  }
}

/** A row that has lost what its boxes call themselves: pages of other makers have other names, or none. */
function nameless(row: Float32Array): Float32Array {
  const bare = row.slice()
  bare.fill(15, NAMES.start, NAMES.end)
  return bare
}

function fittedOnce(all: Page[], rowsOf: RowsOf, use: (page: Page) => boolean, seed: number): Boosted {
  const rows: Float32Array[] = []
  const labels: number[] = []
  const weights: number[] = []
  for (const [i, page] of all.entries()) {
    if (!use(page)) continue
    const loses = (hash32(`${page.file} ${seed}`) % 1000) / 1000 < blank
    for (const [b, row] of rowsOf(page, i).entries()) {
      if (page.weights[b] === 0) continue
      rows.push(loses ? nameless(row) : row)
      labels.push(page.labels[b])
      weights.push(page.weights[b])
    }
  }
  return trained(rows, Float64Array.from(labels), Float64Array.from(weights), { ...options, seed })
}

function short(model: Boosted): Boosted {
  const round = (value: number): number => Number(value.toPrecision(5))
  return {
    bias: round(model.bias),
    trees: model.trees.map(tree => ({
      ...tree,
      threshold: tree.threshold.map(round),
      value: tree.value.map(value => Number(value.toFixed(4))),
    })),
  }
}

function report(threshold: number): void {
  const text = (i: number): string => chosenText(pages[i].prepared, second[i], threshold)
  const of = (set: string): number[] => pages.flatMap((page, i) => (page.set === set ? [i] : []))
  const m1 = (set: string): number => rounded(macro(of(set).map(i => shingleScore(pages[i].gold ?? '', text(i)))).f1)
  const pr = (set: string): number[] => {
    const { precision, recall } = macro(of(set).map(i => shingleScore(pages[i].gold ?? '', text(i))))
    return [rounded(precision), rounded(recall)]
  }
  const m3 = of('wcxb').map(i => ({ type: pages[i].type, f1: wordScore(pages[i].gold ?? '', text(i)) }))
  const counts = { tp: 0, fn: 0, fp: 0 }
  for (const i of of('trafilatura')) {
    const seen = collapsed(text(i))
    const found = (pages[i].with ?? []).filter(segment => seen.includes(collapsed(segment))).length
    counts.tp += found
    counts.fn += (pages[i].with ?? []).length - found
    counts.fp += (pages[i].without ?? []).filter(segment => seen.includes(collapsed(segment))).length
  }
  const m2 = f1(counts.tp / (counts.tp + counts.fp), counts.tp / (counts.tp + counts.fn))
  const line = {
    threshold,
    zyte: m1('zyte'),
    trafilatura: rounded(m2),
    wcxb: rounded(mean(m3.map(page => page.f1))),
    articles: rounded(mean(m3.filter(({ type }) => type === 'article').map(page => page.f1))),
    newspaper4k: m1('newspaper4k'),
    zyte_pr: pr('zyte'),
    fundus: m1('fundus'),
    readability: m1('readability'),
  }
  const all = [line.zyte, line.trafilatura, line.wcxb, line.articles, line.newspaper4k, line.fundus]
  process.stderr.write(`${JSON.stringify({ ...line, mean: rounded(mean(all)) })}\n`)
}

/** Worst pages and their wrongly rated blocks, for a developer to read. */
if (values.show) {
  for (const set of values.show.split(',')) {
    const scored = pages
      .map((page, i) => ({
        page,
        i,
        score: page.gold === undefined ? 1 : wordScore(page.gold, chosenText(page.prepared, second[i], 0.45)),
      }))
      .filter(({ page }) => page.set === set)
      .sort((a, b) => a.score - b.score)
    for (const { page, i, score } of scored.slice(0, 14)) {
      process.stdout.write(`\n== ${set} ${score.toFixed(3)} ${page.file} ${page.url} ${page.type ?? ''}\n`)
      const wrong = page.prepared.blocks.map((block, b) => ({
        block,
        b,
        off: Math.abs(page.labels[b] - second[i][b]) * block.text.length,
      }))
      for (const { block, b } of wrong
        .sort((x, y) => y.off - x.off)
        .slice(0, 7)
        .filter(({ off }) => off > 20)) {
        process.stdout.write(
          `   gold ${page.labels[b].toFixed(1)} p1 ${first[i][b].toFixed(2)} p2 ${second[i][b].toFixed(2)} #${b}/${page.rows.length} <${block.tag}> ${block.element.tag}.${block.element.attrs.class ?? ''} < ${block.element.parent?.attrs.class ?? ''} | ${block.text.slice(0, 110).replaceAll('\n', '⏎')}\n`,
        )
      }
    }
  }
}

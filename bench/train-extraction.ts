/**
 * Trains the rating of blocks (src/stages/3-extract/block-model.json) on sets whose licence allows it, and measures it by
 * cross-validation over hosts, each page rated by a model that saw no page of its host. The same options give the same
 * model and the same numbers again.
 *
 *   node --import tsx bench/train-extraction.ts                 measures, every page's bar its own and at fixed bars
 *   node --import tsx bench/train-extraction.ts --split 1       … with hosts dealt out otherwise (numbers of ±.002 by chance)
 *   node --import tsx bench/train-extraction.ts --write         trains on all pages, and measures nothing
 *   … --show zyte,wcxb                                          the worst pages of sets, with their wrongly rated blocks
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { blockFeatures } from '../src/stages/3-extract/block-features.ts'
import { NOT_AGAIN, secondRows } from '../src/stages/3-extract/block-rating.ts'
import type { Boosted } from '../src/stages/3-extract/boosted.ts'
import { type Committee, votes } from '../src/stages/3-extract/committee.ts'
import { type PreparedPage, preparedPage } from '../src/stages/3-extract/prepared-page.ts'
import { decodeBytes } from '../src/text/charset.ts'
import { hash32 } from '../src/text/word-hashes.ts'
import { hostOf } from '../src/text/url.ts'
import { type BinnedRows, binned, binOf, someRows } from './binned-rows.ts'
import { trained } from './boosted-trees.ts'
import { labelled } from './extraction-labels.ts'
import { scores, worst } from './extraction-report.ts'
import { DATA, type Sample, samples } from './extraction-samples.ts'
import { readBytes } from './read-data.ts'

const NUMBERS = {
  folds: 4,
  split: 0,
  seeds: 3,
  blank: 0.25,
  trees: 130,
  depth: 6,
  rate: 0.07,
  columns: 0.2,
  weight: 15,
  sample: 0.6,
  ridge: 10,
}
type Option = keyof typeof NUMBERS

/** More of the committee are asked in training: the second look learns from better ratings. */
const SURE = { no: 0.03, yes: 0.97 }

const { values } = parseArgs({
  options: {
    write: { type: 'boolean' },
    show: { type: 'string' },
    out: { type: 'string' },
    ...(Object.fromEntries(Object.keys(NUMBERS).map(name => [name, { type: 'string' }])) as Record<
      Option,
      { type: 'string' }
    >),
  },
})
const option = (name: Option): number => Number(values[name] ?? NUMBERS[name])
const MODEL = values.out ?? join(import.meta.dirname, '../src/stages/3-extract/block-model.json')

/** Where the distances to named boxes stand in a row (block-features.ts), and how far a box without that name is. */
const NAMES = { start: 16, end: 16 + 22, far: 15 }

interface Page extends Sample {
  prepared: PreparedPage
  rows: Float32Array[]
  labels: number[]
  weights: number[]
  fold: number
}

/** Blocks of all pages that count, as what trees are trained on. */
interface Matrix {
  data: BinnedRows
  labels: Float64Array
  weights: Float64Array
  pageOf: Int32Array
}

const folds = option('folds')
const pages = samples().map(loaded)
process.stderr.write(`${pages.length} pages, ${pages.reduce((sum, { rows }) => sum + rows.length, 0)} blocks\n`)

const others = Array.from({ length: folds }, (_, fold) => (page: number) => pages[page].fold !== fold)
const everyone = (): boolean => true
const firstLook = pages.map(page => page.rows)
const firsts = committees(matrixOf(firstLook), values.write ? [...others, everyone] : others)
const first = rated(firsts, firstLook)
const secondLook = pages.map(({ rows, prepared }, i) => secondRows(rows, prepared.blocks, first[i], [...rows.keys()]))
const again = matrixOf(secondLook, (page, block) => first[page][block] >= NOT_AGAIN)

if (values.write) {
  const [second] = committees(again, [everyone])
  writeFileSync(MODEL, JSON.stringify({ first: firsts[folds].map(short), second: second.map(short) }))
} else {
  const second = rated(committees(again, others), secondLook)
  const ratings = second.map((page, i) => page.map((p, b) => (first[i][b] < NOT_AGAIN ? first[i][b] : p)))
  const all = pages.map((page, i) => ({ ...page, ratings: ratings[i] }))
  for (const bar of [undefined, 0.4, 0.45, 0.5]) process.stderr.write(`${JSON.stringify(scores(all, bar))}\n`)
  for (const set of values.show?.split(',') ?? []) for (const line of worst(all, set)) process.stdout.write(`${line}\n`)
}

function loaded(sample: Sample): Page {
  const html = sample.html ?? decodeBytes(readBytes(join(DATA, sample.file)), 'text/html').text
  const prepared = preparedPage(html, { id: sample.file, url: sample.url })
  const rows = blockFeatures(prepared.blocks, prepared.sight)
  const host = hostOf(sample.url ?? '') ?? sample.file
  // The low bits of the hash of a longer text only depend on those of the shorter one.
  const fold = Math.floor(hash32(`${option('split')} ${host}`) / 4099) % folds
  return { ...sample, prepared, rows, ...labelled(prepared, sample), fold }
}

function matrixOf(
  look: readonly Float32Array[][],
  counts: (page: number, block: number) => boolean = everyone,
): Matrix {
  const used = pages.flatMap(({ weights }, page) =>
    [...weights.keys()].filter(block => weights[block] > 0 && counts(page, block)).map(block => [page, block] as const),
  )
  return {
    data: binned(used.map(([page, block]) => look[page][block])),
    labels: Float64Array.from(used, ([page, block]) => pages[page].labels[block]),
    weights: Float64Array.from(used, ([page, block]) => pages[page].weights[block]),
    pageOf: Int32Array.from(used, ([page]) => page),
  }
}

/** For each choice of pages a committee that was trained on them. */
function committees(matrix: Matrix, choices: readonly ((page: number) => boolean)[]): Boosted[][] {
  const out: Boosted[][] = choices.map(() => [])
  for (let seed = 7; seed < 7 + option('seeds'); seed++) {
    const bare = { ...matrix, data: nameless(matrix, seed) }
    for (const [k, chosen] of choices.entries()) out[k].push(fitted(bare, chosen, seed))
  }
  return out
}

function fitted({ data, labels, weights, pageOf }: Matrix, chosen: (page: number) => boolean, seed: number): Boosted {
  const rows = Int32Array.from(pageOf.keys()).filter(row => chosen(pageOf[row]))
  const of = (list: Float64Array): Float64Array => Float64Array.from(rows, row => list[row])
  return trained(someRows(data, rows), of(labels), of(weights), {
    trees: option('trees'),
    depth: option('depth'),
    rate: option('rate'),
    columns: option('columns'),
    minWeight: option('weight'),
    sample: option('sample'),
    ridge: option('ridge'),
    seed,
  })
}

/** Some pages lose what their boxes call themselves: pages of other makers have other names, or none. */
function nameless({ data, pageOf }: Matrix, seed: number): BinnedRows {
  const loses = pages.map(({ file }) => (hash32(`${file} ${seed}`) % 1000) / 1000 < option('blank'))
  const columns = data.columns.map((column, f) => {
    if (f < NAMES.start || f >= NAMES.end) return column
    const far = binOf(data.edges[f], NAMES.far)
    return column.map((bin, row) => (loses[pageOf[row]] ? far : bin))
  })
  return { ...data, columns }
}

/** Ratings of each page by the committee that saw no page of its fold. */
function rated(committeesOfFolds: readonly Committee[], look: readonly Float32Array[][]): number[][] {
  return pages.map(({ fold }, i) => votes(committeesOfFolds[fold], look[i], SURE))
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

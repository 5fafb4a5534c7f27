import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../../src/domain/article.ts'
import { readCredits } from '../../src/stages/5-trace/wire-credit.ts'
import type { BenchLine, BenchOptions, BenchRunner } from '../bench.ts'
import { readRows } from '../read-data.ts'
import { articlesOf } from '../trace-articles.ts'
import { pageArticles } from '../credit-pages.ts'

interface Label {
  set: string
  id: string
  language: string
  kind: 'whole' | 'shared' | 'either' | 'cites' | 'own' | 'none'
  agencies: string[]
}

interface Tally {
  right: number
  wrong: number
  missed: number
}

const FOLDER = join(import.meta.dirname, '../labels/credits')

/** A third of the labels, by hash, that no list of failures shows. */
export function heldBack(...ids: string[]): boolean {
  return createHash('sha1').update(ids.join('')).digest()[0] % 3 === 0
}

async function run(data: string, options: BenchOptions): Promise<BenchLine> {
  const labels = readdirSync(FOLDER)
    .filter(name => name.endsWith('.jsonl'))
    .flatMap(name => readRows<Label>(join(FOLDER, name)))
    .slice(0, options.limit)
  const folder = join(data, '..')
  const wanted = new Set(labels.map(label => `${label.set} ${label.id}`))
  const articles = new Map([...articlesOf(folder), ...(await pageArticles(folder, wanted))])
  const tallies = new Map<string, Tally>()
  const started = performance.now()
  let scored = 0
  const shares = { right: 0, of: 0 }
  for (const label of labels) {
    const article = articles.get(`${label.set} ${label.id}`)
    if (!article) continue
    scored++
    const held = heldBack(label.set, label.id)
    score(
      label,
      article,
      [tally(tallies, 'all'), tally(tallies, label.language), tally(tallies, held ? 'last' : 'work')],
      shares,
      options.verbose === true && !held,
    ) // prettier-ignore
  }
  const ms = (performance.now() - started) / Math.max(1, scored)
  const all = rates(tally(tallies, 'all'))
  const detail = Object.fromEntries([...tallies].map(([name, each]) => [name, rates(each)]))
  return {
    set: 'trace-credits',
    metric: 'F1 of credited agencies',
    score: all.f1,
    n: scored,
    ms_per_item: ms,
    detail: { ...detail, shareRight: shares.right / Math.max(1, shares.of), shares: shares.of },
  } // prettier-ignore
}

function score(label: Label, article: Article, tallies: Tally[], shares: { right: number; of: number }, show: boolean) {
  const credits = readCredits(article).filter(({ share }) => share !== 'cites')
  const gold = new Set(label.kind === 'own' || label.kind === 'cites' ? [] : label.agencies)
  const found = new Set(credits.map(({ agency }) => agency.id))
  const wrong = [...found].filter(id => !gold.has(id))
  const missed = [...gold].filter(id => !found.has(id))
  for (const each of tallies) {
    each.right += gold.size - missed.length
    each.wrong += wrong.length
    each.missed += missed.length
  }
  const known = credits.filter(({ agency }) => gold.has(agency.id))
  if (label.kind === 'whole' || label.kind === 'shared') {
    shares.of += known.length
    shares.right += known.filter(({ share }) => share === label.kind).length
  }
  const shareWrong =
    (label.kind === 'whole' || label.kind === 'shared') && known.some(({ share }) => share !== label.kind)
  if (show && (wrong.length > 0 || missed.length > 0 || shareWrong)) {
    process.stderr.write(
      `${label.set} ${label.id} ${label.kind} [${label.agencies}] found ${credits.map(each => `${each.agency.id}/${each.share}/${each.where}:${each.words}`)} | ${article.text.slice(0, 110).replaceAll('\n', '|')} … ${article.text.slice(-90).replaceAll('\n', '|')}\n`,
    ) // prettier-ignore
  }
}

function tally(tallies: Map<string, Tally>, name: string): Tally {
  const known = tallies.get(name) ?? { right: 0, wrong: 0, missed: 0 }
  tallies.set(name, known)
  return known
}

function rates({ right, wrong, missed }: Tally) {
  const precision = right / Math.max(1, right + wrong)
  const recall = right / Math.max(1, right + missed)
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall), n: right + missed }
}

export const runner: BenchRunner = {
  set: 'trace-credits',
  about: 'agencies credited by 890 hand-labelled leads and tails of fourteen sets, texts and pages, six languages',
  run,
}

import { join } from 'node:path'
import { articleFrom } from '../../src/domain/article.ts'
import { readCredits } from '../../src/stages/5-trace/wire-credit.ts'
import type { BenchLine, BenchOptions, BenchRunner } from '../bench.ts'
import { readRows } from '../read-data.ts'

interface Row {
  id: string
  publisher: string
  title: string | null
  author: string | null
  wire: string | null
  text: string
}

async function run(data: string, options: BenchOptions): Promise<BenchLine> {
  const folder = data.endsWith('polnear-wire') ? join(data, '..', 'polnear') : data
  const rows = readRows<Row>(join(folder, 'articles.jsonl.gz')).slice(0, options.limit)
  const counts = { right: 0, wrong: 0, missed: 0, other: 0 }
  const plain = { right: 0, wrong: 0, missed: 0, other: 0 }
  const started = performance.now()
  for (const row of rows) {
    count(row, row.author ? [row.author] : [], counts, options.verbose === true)
    count(row, [], plain, false)
  }
  const ms = (performance.now() - started) / Math.max(1, 2 * rows.length)
  const { f1, ...detail } = rates(counts)
  return {
    set: 'polnear-wire',
    metric: 'F1 of the wire field',
    score: f1,
    n: rows.length,
    ms_per_item: ms,
    detail: { ...detail, withoutBylines: rates(plain) },
  } // prettier-ignore
}

function count(
  row: Row,
  byline: string[],
  into: { right: number; wrong: number; missed: number; other: number },
  show: boolean,
) {
  const gold = row.wire && !/^(?:none|na)$/i.test(row.wire) ? row.wire.toLowerCase() : undefined
  const article = articleFrom({
    id: row.id,
    title: row.title,
    text: row.text,
    byline,
    outlet: { name: row.publisher },
    language: 'en',
  }) // prettier-ignore
  const found = readCredits(article)
    .filter(({ share }) => share === 'whole')
    .at(-1)?.agency.id // prettier-ignore
  if (gold && found === gold) into.right++
  else if (gold && found) into.other++
  else if (gold) into.missed++
  else if (found) into.wrong++
  if (show && found !== gold)
    process.stderr.write(`${row.id} wire ${gold} found ${found} … ${row.text.slice(-120).replaceAll('\n', '|')}\n`) // prettier-ignore
}

function rates({ right, wrong, missed, other }: { right: number; wrong: number; missed: number; other: number }) {
  const precision = right / Math.max(1, right + wrong + other)
  const recall = right / Math.max(1, right + missed + other)
  return {
    f1: (2 * precision * recall) / Math.max(1e-9, precision + recall),
    precision,
    recall,
    right,
    wrong,
    missed,
    other,
  }
}

export const runner: BenchRunner = {
  set: 'polnear-wire',
  about: 'which wire service an article of PolNeAR credits (its `wire` field), with and without the author field',
  run,
}

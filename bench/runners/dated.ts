import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { articleFrom } from '../../src/domain/article.ts'
import type { Claim } from '../../src/domain/claim.ts'
import { claimsOf } from '../../src/stages/4-claim/claim.ts'
import type { BenchLine, BenchOptions, BenchRunner } from '../bench.ts'
import { halfOf } from '../date-scores.ts'
import { readRows } from '../read-data.ts'

interface Label {
  set: string
  id: string
  language: string
  /** Code-point offset. */
  at: number
  kind: 'event' | 'statement' | 'publication'
  drawn: 'any' | 'saying'
}

interface Row {
  id?: string
  date?: string
  published?: string
  text?: string
  paragraphs?: string[][]
  first_url?: string
  first_text?: string
}

const LABELS = join(import.meta.dirname, '../labels/dated/dates.jsonl')
const FILES: Readonly<Record<string, string>> = {
  'cluster-wikinews': 'articles.jsonl.gz',
  basil: 'articles.jsonl.gz',
  'timeline-mlcrisis': 'docs.jsonl.gz',
  'pairs-telegram': 'pairs.jsonl.gz',
}

/** Event, statement and publication dates kept apart, on dates of real articles labelled by hand. */
export const runner: BenchRunner = {
  set: 'dated',
  about:
    'dates of real articles (en fr es it ru): share whose measure (event, statement, publication) is the labelled one',
  run,
}

async function run(data: string, { limit, verbose }: BenchOptions): Promise<BenchLine> {
  const labels = readRows<Label>(LABELS).slice(0, limit)
  const rows = rowsOf(join(data, '..'), new Set(labels.map(keyOf)))
  const tallies = new Map<string, { right: number; of: number }>()
  const begun = performance.now()
  for (const label of labels) {
    const row = rows.get(keyOf(label))
    if (row) score(label, row, tallies, verbose)
  }
  const ms = performance.now() - begun
  const { all, ...detail } = Object.fromEntries([...tallies].map(([key, { right, of }]) => [key, right / of]))
  const n = tallies.get('all')?.of ?? 0
  return {
    set: 'dated',
    metric: 'share of right measures',
    score: all ?? 0,
    n,
    ms_per_item: ms / Math.max(1, n),
    detail,
  }
}

function keyOf({ set, id }: { set: string; id: string }): string {
  return `${set} ${id}`
}

function rowsOf(root: string, wanted: ReadonlySet<string>): Map<string, Row> {
  const found = new Map<string, Row>()
  for (const [set, file] of Object.entries(FILES)) {
    const path = join(root, set, file)
    if (!existsSync(path)) continue
    for (const row of readRows<Row>(path)) {
      const key = keyOf({ set, id: row.id ?? row.first_url ?? '' })
      if (wanted.has(key) && !found.has(key)) found.set(key, row)
    }
  }
  return found
}

function score(label: Label, row: Row, tallies: Map<string, { right: number; of: number }>, verbose = false): void {
  const { claim, text } = dateAt(label, row)
  const right = claim?.measure === label.kind || (claim?.measure === 'hour' && label.kind === 'event')
  const half = halfOf(`${keyOf(label)} ${label.at}`)
  for (const key of ['all', label.kind, half, `${label.drawn} drawn`, label.language]) {
    const { right: before, of } = tallies.get(key) ?? { right: 0, of: 0 }
    tallies.set(key, { right: before + (right ? 1 : 0), of: of + 1 })
  }
  if (verbose && !right && half === 'work')
    process.stderr.write(`${label.language} want ${label.kind}, got ${claim?.measure ?? 'none'}: ${text}\n`)
}

function dateAt(label: Label, row: Row): { claim: Claim | undefined; text: string } {
  const { id, language } = label
  const text = row.text ?? row.first_text ?? (row.paragraphs ?? []).map(each => each.join(' ')).join('\n\n')
  const publishedAt = row.date ?? row.published?.slice(0, 10) ?? '2020-06-01'
  const at = [...text].slice(0, label.at).join('').length
  const claims = claimsOf(articleFrom({ id, title: '', language, text, publishedAt }))
  const claim = claims.find(
    ({ kind, span }) => kind === 'date' && span.in !== 'title' && span.start <= at && at < span.end,
  )
  return { claim, text: text.slice(Math.max(0, at - 90), at + 60).replaceAll('\n', '⏎') }
}

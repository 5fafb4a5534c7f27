import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readNames } from '../../src/text/names.ts'
import type { BenchRunner } from '../bench.ts'
import { type LabelledName, NameTallies, nameFailures } from '../name-scores.ts'
import { readRows } from '../read-data.ts'

/** Offsets of one form, its type, and the offsets of its bearer's fullest form where that is another. */
type Name = [start: number, end: number, type: string, bearerStart?: number, bearerEnd?: number]

interface Labelled {
  set: 'seeds' | 'basil' | 'cluster-wikinews'
  id: string
  half: 'work' | 'last'
  /** Beginning of the SHA-256 of the text. */
  sha: string
  names: Name[]
}

interface Row {
  id: string
  text?: string
  paragraphs?: string[][]
}

const LABELS = join(import.meta.dirname, '../labels/names/articles.jsonl')

/** Every person, place and organisation of nineteen real English articles, each written form once. */
export const runner: BenchRunner = {
  set: 'own-names',
  about: 'names in five seed documents and fourteen articles labelled by hand: forms, types, bearers (score: typed F1)',
  run(data, { limit, verbose }) {
    const texts = textsBeside(data)
    const labelled = readRows<Labelled>(LABELS).filter(({ set, id }) => texts.has(`${set} ${id}`))
    if (labelled.length === 0) throw new Error(`own-names: no labelled text beside ${data}: skipped`)
    const tallies = new Map<string, NameTallies>()
    let ms = 0
    for (const row of labelled.slice(0, limit))
      ms += score(row, texts.get(`${row.set} ${row.id}`) as string, tallies, verbose)
    const detail = Object.fromEntries(
      [...tallies].map(([key, tally]) => [key, { f1: tally.f1('typed'), ...tally.table() }]),
    )
    return Promise.resolve({
      set: 'own-names',
      metric: 'F1 of forms with their types',
      score: tallies.get('all')?.f1('typed') ?? 0,
      n: labelled.length,
      ms_per_item: ms / labelled.length,
      detail,
    })
  },
}

function score(row: Labelled, text: string, tallies: Map<string, NameTallies>, verbose = false): number {
  if (createHash('sha256').update(text).digest('hex').slice(0, row.sha.length) !== row.sha)
    throw new Error(`own-names: ${row.set} ${row.id} is not the text that was labelled`)
  const gold = row.names.map(name => labelOf(text, name))
  const began = performance.now()
  const found = readNames(text, 'en')
  const ms = performance.now() - began
  for (const key of ['all', row.set === 'seeds' ? 'seeds' : row.half]) {
    const tally = tallies.get(key) ?? new NameTallies()
    tallies.set(key, tally)
    tally.add(found, gold)
  }
  if (verbose && row.half === 'work') process.stderr.write(`${row.set} ${row.id}${nameFailures(found, gold)}\n`)
  return ms
}

function labelOf(text: string, [start, end, type, from, to]: Name): LabelledName {
  return { text: text.slice(start, end), type, ...(from === undefined ? {} : { bearer: text.slice(from, to) }) }
}

/** Texts by "set id", of the sets that stand beside `data`. */
function textsBeside(data: string): Map<string, string> {
  const texts = new Map<string, string>()
  for (const set of ['basil', 'cluster-wikinews']) {
    const path = join(data, '..', set, 'articles.jsonl.gz')
    if (!existsSync(path)) continue
    for (const { id, text, paragraphs } of readRows<Row>(path))
      texts.set(`${set} ${id}`, text ?? (paragraphs ?? []).map(sentences => sentences.join(' ')).join('\n\n'))
  }
  for (const { id } of readRows<Labelled>(LABELS).filter(({ set }) => set === 'seeds')) {
    const path = join(data, '../../seeds', `${id}.txt`)
    if (existsSync(path)) texts.set(`seeds ${id}`, readFileSync(path, 'utf8'))
  }
  return texts
}

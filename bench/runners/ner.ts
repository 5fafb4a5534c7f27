import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readNames } from '../../src/text/names.ts'
import type { BenchLine, BenchOptions, BenchRunner } from '../bench.ts'
import { readRows } from '../read-data.ts'

interface Row {
  id: string
  tokens: string[]
  tags: string[]
}

interface Tally {
  right: number
  found: number
  gold: number
}

type Counts = { untyped: Tally; named: Tally; typed: Tally; ms: number; rows: number }

const TYPES: Record<string, string> = { PER: 'person', ORG: 'organisation', LOC: 'place' }
const MARK_AFTER = /^[,.;:!?)\]}%…]$|^['’]s$/

/** Span F1 of names on WikiNEuRal's sentences: untyped over all classes, untyped without MISC, and typed. */
export const runner: BenchRunner = {
  set: 'ner-wikineural',
  about: 'proper names: span F1 per language on Wikipedia sentences (score: English, untyped)',
  run: async (data, options) => {
    const languages = readdirSync(data)
      .filter(name => name.endsWith('.jsonl.gz'))
      .map(name => name.slice(0, 2))
    const results = Object.fromEntries(languages.map(language => [language, scored(data, language, options)]))
    return lineOf(results)
  },
}

function lineOf(results: Record<string, Counts>): BenchLine {
  const rows = Object.values(results).reduce((sum, { rows }) => sum + rows, 0)
  const ms = Object.values(results).reduce((sum, { ms }) => sum + ms, 0)
  return {
    set: 'ner-wikineural',
    metric: 'span F1, untyped, English',
    score: f1(results.en?.untyped ?? empty()),
    n: rows,
    ms_per_item: round(ms / rows),
    detail: Object.fromEntries(Object.entries(results).map(([language, counts]) => [language, detail(counts)])),
  }
}

function detail({ untyped, named, typed }: Counts): Record<string, number> {
  const { right, found, gold } = untyped
  return {
    untyped: f1(untyped),
    precision: round(right / found),
    recall: round(right / gold),
    withoutMisc: f1(named),
    typed: f1(typed),
  }
}

function scored(data: string, language: string, options: BenchOptions): Counts {
  const counts: Counts = { untyped: empty(), named: empty(), typed: empty(), ms: 0, rows: 0 }
  for (const row of readRows<Row>(join(data, `${language}.jsonl.gz`)).slice(0, options.limit)) {
    score(row, language, counts, options.verbose ?? false)
  }
  return counts
}

function score(row: Row, language: string, counts: Counts, verbose: boolean): void {
  const { text, gold } = joined(row)
  const began = performance.now()
  const found = readNames(text, language)
  counts.ms += performance.now() - began
  counts.rows++
  const spans = new Map(found.map(name => [`${name.start}-${name.end}`, name.type ?? '?']))
  const misc = new Set([...gold].filter(([, type]) => type === 'MISC').map(([span]) => span))
  tally(counts.untyped, [...spans.keys()], new Set(gold.keys()))
  tally(
    counts.named,
    [...spans.keys()].filter(span => !misc.has(span)),
    new Set([...gold.keys()].filter(span => !misc.has(span))),
  )
  const typed = [...gold].filter(([, type]) => type !== 'MISC').map(([span, type]) => `${span} ${TYPES[type]}`)
  tally(
    counts.typed,
    [...spans].filter(([span]) => !misc.has(span)).map(([span, type]) => `${span} ${type}`),
    new Set(typed),
  )
  if (verbose) report(text, language, found, gold)
}

/** The sentence as running text, and its gold spans ("start-end") with their classes. */
function joined({ tokens, tags }: Row): { text: string; gold: Map<string, string> } {
  const gold = new Map<string, string>()
  let text = ''
  let open: { start: number; type: string } | undefined
  const close = () => {
    if (open) gold.set(`${open.start}-${text.length}`, open.type)
    open = undefined
  }
  tokens.forEach((token, index) => {
    const tag = tags[index]
    if (!tag.startsWith('I-')) close()
    if (text !== '' && !MARK_AFTER.test(token) && !/[([{]$/.test(text)) text += ' '
    if (tag.startsWith('B-')) open = { start: text.length, type: tag.slice(2) }
    text += token
  })
  close()
  return { text, gold }
}

function tally(into: Tally, found: string[], gold: ReadonlySet<string>): void {
  into.right += found.filter(span => gold.has(span)).length
  into.found += found.length
  into.gold += gold.size
}

function report(text: string, language: string, found: ReturnType<typeof readNames>, gold: Map<string, string>): void {
  const extra = found.filter(name => !gold.has(`${name.start}-${name.end}`)).map(name => name.text)
  const keys = new Set(found.map(name => `${name.start}-${name.end}`))
  const missed = [...gold]
    .filter(([span]) => !keys.has(span))
    .map(([span, type]) => `${type}:${text.slice(...(span.split('-').map(Number) as [number, number]))}`)
  if (extra.length + missed.length > 0) {
    process.stderr.write(`${language} +[${extra.join(' | ')}] -[${missed.join(' | ')}] ${text}\n`)
  }
}

function empty(): Tally {
  return { right: 0, found: 0, gold: 0 }
}

function f1({ right, found, gold }: Tally): number {
  return found + gold === 0 ? 0 : round((2 * right) / (found + gold))
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

import { join } from 'node:path'
import type { Claim } from '../../src/domain/claim.ts'
import { claimsOf } from '../../src/stages/4-claim/claim.ts'
import type { BenchOptions, BenchRunner } from '../bench.ts'
import { allSets, articlesOf, isSame, ofHalf } from '../labelled-articles.ts'
import { readRows } from '../read-data.ts'

interface Label {
  kind: 'first' | 'only' | 'last' | 'record' | 'largest'
  start: number
  end: number
  of: [number, number]
  where?: [number, number]
  since?: string
  during?: string
  optional?: boolean
}

interface Row {
  set: string
  article: string
  half: string
  start: number
  end: number
  sha: string
  claims: Label[]
}

const LABELS = join(import.meta.dirname, '../labels/firsts/en.jsonl')
const KINDS: ReadonlySet<string> = new Set(['first', 'only', 'last', 'record'])

/** Which sentences claim that something is the first, only or largest of its kind, and of what. */
export const runner: BenchRunner = {
  set: 'own-firsts',
  about: 'claims to be first, only, largest in 340 hand-labelled sentences (bench/labels/firsts): F1 of the decision',
  async run(data: string, options) {
    const sentences = labelled(data, options)
    const begun = performance.now()
    const results = sentences.map(({ row, text }) => resultOf(row, text, options))
    const ms = performance.now() - begun
    return {
      set: 'own-firsts',
      metric: 'F1 of the decision',
      n: sentences.length,
      ms_per_item: round(ms / Math.max(1, sentences.length)),
      ...summary(results),
    }
  },
}

function labelled(data: string, { limit }: BenchOptions): { row: Row; text: string }[] {
  const sets = allSets(data)
  const texts = new Map<string, ReturnType<typeof articlesOf>>()
  return ofHalf(readRows<Row>(LABELS))
    .slice(0, limit)
    .flatMap(row => {
      if (!texts.has(row.set)) texts.set(row.set, articlesOf(sets, row.set))
      const text = texts.get(row.set)?.get(row.article)?.text.slice(row.start, row.end)
      return text !== undefined && isSame(text, row.sha) ? [{ row, text }] : []
    })
}

interface Result {
  wanted: number
  found: number
  wrong: number
  kindRight: number
  /** How much of what it is the first of is the same, by words. */
  overlaps: number[]
  since: Marks
}

interface Marks {
  wanted: number
  given: number
  right: number
}

function resultOf(row: Row, text: string, { verbose }: BenchOptions): Result {
  const claims = claimsOf(articleOf(row, text)).filter(({ kind }) => kind === 'first')
  const left = new Set(claims)
  const pairs = row.claims.map(label => {
    const claim = [...left].find(({ span }) => span.start < label.end && label.start < span.end)
    if (claim) left.delete(claim)
    return { label, claim }
  })
  const wanted = pairs.filter(({ label }) => !label.optional)
  const found = wanted.filter(({ claim }) => claim !== undefined)
  // Another word for the same thing ("the first and only") is no second mistake.
  const wrong = [...left].filter(
    ({ span }) => !row.claims.some(label => span.start < label.end && label.start < span.end),
  )
  if (verbose) print(text, wanted, wrong)
  return {
    wanted: wanted.length,
    found: found.length,
    wrong: wrong.length,
    kindRight: found.filter(({ label, claim }) => kindOf(claim) === label.kind).length,
    overlaps: found.map(({ label, claim }) => overlap(text.slice(...label.of), claim?.scope?.of ?? '')),
    since: sinceMarks(wanted),
  }
}

function articleOf(row: Row, text: string): Parameters<typeof claimsOf>[0] {
  return { id: row.article, title: '', byline: [], language: 'en', text, publishedAt: null, publishedAtFrom: null }
}

function kindOf(claim: Claim | undefined): string {
  const measure = claim?.measure ?? 'first'
  return KINDS.has(measure) ? measure : 'largest'
}

function sinceMarks(pairs: readonly { label: Label; claim?: Claim }[]): Marks {
  const both = pairs.flatMap(({ label, claim }) => [
    [label.since, claim?.scope?.since],
    [label.during, claim?.scope?.during],
  ])
  return {
    wanted: both.filter(([want]) => want !== undefined).length,
    given: both.filter(([, got]) => got !== undefined).length,
    right: both.filter(([want, got]) => want !== undefined && want === got).length,
  }
}

function overlap(one: string, other: string): number {
  const [wanted, given] = [wordsOf(one), wordsOf(other)]
  const both = [...wanted].filter(word => given.has(word)).length
  return wanted.size + given.size === 0 ? 0 : (2 * both) / (wanted.size + given.size)
}

function wordsOf(words: string): Set<string> {
  return new Set(words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}

function print(text: string, wanted: readonly { label: Label; claim?: Claim }[], wrong: readonly Claim[]): void {
  const lines = wanted.flatMap(({ label, claim }) => {
    const of = text.slice(...label.of)
    if (!claim) return [`  - ${label.kind}: ${text.slice(label.start, label.end)}`]
    const given = claim.scope?.of ?? ''
    return kindOf(claim) === label.kind && overlap(of, given) > 0.8
      ? []
      : [`  ≠ ${label.kind} ${of} | ${claim.measure} ${given}`]
  })
  lines.push(...wrong.map(claim => `  + ${claim.measure}: ${claim.span.text}`))
  if (lines.length > 0) process.stderr.write(`${text}\n${lines.join('\n')}\n`)
}

function summary(results: readonly Result[]): { score: number; detail: Record<string, unknown> } {
  const sum = (of: (result: Result) => number): number => results.reduce((total, result) => total + of(result), 0)
  const [wanted, found, wrong] = [sum(one => one.wanted), sum(one => one.found), sum(one => one.wrong)]
  const overlaps = results.flatMap(one => one.overlaps)
  return {
    score: round((2 * found) / Math.max(1, wanted + found + wrong)),
    detail: {
      precision: `${found}/${found + wrong} ${round(found / Math.max(1, found + wrong))}`,
      recall: `${found}/${wanted} ${round(found / Math.max(1, wanted))}`,
      kindRight: round(sum(one => one.kindRight) / Math.max(1, found)),
      overlapOfScope: round(overlaps.reduce((total, each) => total + each, 0) / Math.max(1, overlaps.length)),
      sinceAndDuring: `${sum(one => one.since.right)} right of ${sum(one => one.since.given)} given, ${sum(one => one.since.wanted)} wanted`,
    },
  }
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

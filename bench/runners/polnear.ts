import { lowerBound } from '../../src/text/lower-bound.ts'
import { join } from 'node:path'
import { type Attribution, readAttributions } from '../../src/text/attributions.ts'
import type { BenchLine, BenchRunner } from '../bench.ts'
import { readRows } from '../read-data.ts'

type Part = 'source' | 'cue' | 'content'

interface Piece {
  spans: [number, number][]
}

interface Row {
  id: string
  text: string
  attributions: Record<Part, Piece[]>[]
}

/** One component: the tokens it holds, by number, and its exact outline. */
interface Component {
  outline: string
  tokens: ReadonlySet<number>
  direct: boolean
  part: Part
}

interface Tally {
  found: number
  gold: number
  exactFound: number
  exactGold: number
  overlapFound: number
  overlapGold: number
  jaccard: number
}

const PARTS: Part[] = ['source', 'cue', 'content']

/** M6 and M6b on PolNeAR: exact spans, overlap (token Jaccard of .5 or more) and mean Jaccard of every component. */
export const runner: BenchRunner = {
  set: 'polnear',
  about: 'who said what: M6 exact and M6b overlap of source, cue and content (score: mean overlap F1)',
  run: async (data, { limit, verbose }) => {
    const rows = readRows<Row>(join(data, 'articles.jsonl.gz')).slice(0, limit)
    const tallies = new Map<string, Tally>(['source', 'cue', 'content', 'direct'].map(name => [name, emptyTally()]))
    let ms = 0
    let characters = 0
    for (const row of rows) {
      const began = performance.now()
      const found = readAttributions(row.text, 'en')
      ms += performance.now() - began
      characters += row.text.length
      score(row, found, tallies, verbose ?? false)
    }
    return lineOf(tallies, rows.length, ms, characters)
  },
}

function lineOf(tallies: Map<string, Tally>, n: number, ms: number, characters: number): BenchLine {
  const detail = Object.fromEntries([...tallies].map(([name, tally]) => [name, scores(tally)]))
  const score = PARTS.reduce((sum, part) => sum + detail[part].overlap.f1, 0) / 3
  return {
    set: 'polnear',
    metric: 'M6b: mean overlap F1 of source, cue and content',
    score: round(score),
    n,
    ms_per_item: round(ms / n),
    detail: { ...detail, msPer3000Characters: round((ms / characters) * 3000) },
  }
}

function scores(tally: Tally) {
  return {
    exact: measures(tally.exactFound, tally.exactGold, tally),
    overlap: measures(tally.overlapFound, tally.overlapGold, tally),
    jaccard: round(tally.jaccard / Math.max(1, tally.gold)),
  }
}

function measures(rightFound: number, rightGold: number, { found, gold }: Tally) {
  const precision = rightFound / Math.max(1, found)
  const recall = rightGold / Math.max(1, gold)
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { f1: round(f1), precision: round(precision), recall: round(recall) }
}

function score(row: Row, found: Attribution[], tallies: Map<string, Tally>, verbose: boolean): void {
  const starts = tokenStarts(row.text)
  const units = codeUnits(row.text)
  const gold = row.attributions.flatMap(each =>
    PARTS.map(part => component(row.text, starts, part, piecesOf(each[part], units))),
  )
  const ours = found.flatMap(each =>
    PARTS.map(part =>
      component(
        row.text,
        starts,
        part,
        each[part].map(({ start, end }) => [start, end]),
      ),
    ),
  )
  for (const part of PARTS) compare(tallies.get(part) as Tally, of(ours, part), of(gold, part))
  const direct = (list: Component[]) => of(list, 'content').filter(each => each.direct)
  compare(tallies.get('direct') as Tally, direct(ours), direct(gold))
  if (verbose) report(row, found, units)
}

function of(components: Component[], part: Part): Component[] {
  const seen = new Set<string>()
  return components.filter(
    each => each.part === part && each.outline !== '' && !seen.has(each.outline) && seen.add(each.outline),
  )
}

function compare(tally: Tally, ours: Component[], gold: Component[]): void {
  const outlines = new Set(gold.map(each => each.outline))
  tally.found += ours.length
  tally.gold += gold.length
  const exact = ours.filter(each => outlines.has(each.outline)).length
  tally.exactFound += exact
  tally.exactGold += exact
  const bestOurs = ours.map(() => 0)
  for (const each of gold) {
    let best = 0
    ours.forEach((other, index) => {
      const value = jaccard(each.tokens, other.tokens)
      best = Math.max(best, value)
      bestOurs[index] = Math.max(bestOurs[index], value)
    })
    tally.jaccard += best
    if (best >= 0.5) tally.overlapGold++
  }
  tally.overlapFound += bestOurs.filter(value => value >= 0.5).length
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0
  for (const token of a) if (b.has(token)) both++
  return both === 0 ? 0 : both / (a.size + b.size - both)
}

function component(text: string, starts: number[], part: Part, pieces: [number, number][]): Component {
  const tokens = new Set<number>()
  for (const [start, end] of pieces) {
    for (let index = lowerBound(starts, start, number => number); index < starts.length && starts[index] < end; index++)
      tokens.add(index)
  }
  const whole = pieces.map(([start, end]) => text.slice(start, end)).join(' ')
  const outline = pieces.map(piece => piece.join('-')).join(' ')
  return { outline, tokens, part, direct: /^\s*(?:["“]|'')/.test(whole) && /(?:["”]|'')\s*$/.test(whole) }
}

function piecesOf(pieces: Piece[], units: Uint32Array): [number, number][] {
  return pieces
    .flatMap(piece => piece.spans)
    .map(([start, end]): [number, number] => [units[start], units[end]])
    .sort((a, b) => a[0] - b[0])
}

/** UTF-16 offset of every code point, and one for the end. */
function codeUnits(text: string): Uint32Array {
  const offsets: number[] = []
  let offset = 0
  for (const point of text) {
    offsets.push(offset)
    offset += point.length
  }
  return Uint32Array.from([...offsets, offset])
}

function tokenStarts(text: string): number[] {
  return [...text.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)].map(match => match.index)
}

function report(row: Row, found: Attribution[], units: Uint32Array): void {
  process.stderr.write(`===== ${row.id}\n`)
  const told = (pieces: [number, number][]) => pieces.map(([start, end]) => row.text.slice(start, end)).join(' # ')
  const gold = row.attributions.map(each => PARTS.map(part => told(piecesOf(each[part], units))))
  const ours = found.map(each => PARTS.map(part => told(each[part].map(({ start, end }) => [start, end]))))
  const lines = new Set(ours.map(each => each.join(' | ')))
  const goldLines = new Set(gold.map(each => each.join(' | ')))
  for (const line of goldLines) if (!lines.has(line)) process.stderr.write(`- ${line}\n`)
  for (const line of lines) if (!goldLines.has(line)) process.stderr.write(`+ ${line}\n`)
}

function emptyTally(): Tally {
  return { found: 0, gold: 0, exactFound: 0, exactGold: 0, overlapFound: 0, overlapGold: 0, jaccard: 0 }
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

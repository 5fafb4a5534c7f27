import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Attribution, readAttributions } from '../../src/text/attributions.ts'
import type { BenchOptions, BenchRunner } from '../bench.ts'
import { readRows } from '../read-data.ts'

type Kind = 'direct' | 'indirect' | 'mixed'
type Part = 'source' | 'cue' | 'content'
type Range = [number, number]

interface Row {
  id: string
  language: string
  half: 'work' | 'last'
  /** The passage with its labels: `{s1 …}` is the source of saying 1, `{q1 …}` its cue, `{c1 …}` its content. */
  marked: string
  said: Record<string, { kind: Kind; speaker?: string; through?: string[] }>
}

interface Said extends Record<Part, Range[]> {
  kind: Kind
  speaker?: string
  through?: string[]
}

interface Tally {
  given: number
  wanted: number
  exact: number
  nearGiven: number
  nearWanted: number
}

const OWN = join(import.meta.dirname, '../data/sayings')
const PARTS: Part[] = ['source', 'cue', 'content']
const KINDS = [...PARTS, 'direct', 'speaker', 'through'] as const

/** Who said what in news passages written and labelled for this project, in thirteen languages other than English. */
export const runner: BenchRunner = {
  set: 'own-sayings',
  about: 'who said what in 330 short passages of our own, 13 languages but English: exact and overlap F1 per component',
  async run(data: string, { limit, sets, verbose }: BenchOptions) {
    const rows = labelledRows(existsSync(data) ? data : OWN)
      .filter(row => !sets || sets.some(set => row.id.startsWith(set) || row.half === set))
      .slice(0, limit)
    const tallies = new Map<string, Tally>()
    let ms = 0
    for (const row of rows) {
      const { text, said } = unmarked(row)
      const begun = performance.now()
      const found = readAttributions(text, row.language)
      ms += performance.now() - begun
      score(row, text, said, found.map(ours(text)), tallies, verbose)
    }
    const groups = [...new Set([...tallies.keys()].map(key => key.split('/').slice(0, 2).join('/')))].sort()
    const detail = Object.fromEntries(groups.map(group => [group, told(group, tallies)]))
    return {
      set: 'own-sayings',
      metric: 'mean overlap F1 of source, cue and content on the half `last`, all languages',
      score: mean(PARTS.map(part => f1(tallies.get(`all/last/${part}`)).overlap)),
      n: rows.length,
      ms_per_item: ms / Math.max(1, rows.length),
      detail,
    }
  },
}

function labelledRows(folder: string): Row[] {
  const files = readdirSync(folder).filter(name => name.endsWith('.jsonl'))
  return files.sort().flatMap(name => readRows<Row>(join(folder, name)))
}

/** The plain passage and its sayings with offsets, both read from the marked passage. */
export function unmarked(row: Pick<Row, 'marked' | 'said'>): { text: string; said: Said[] } {
  const said = new Map(
    Object.entries(row.said).map(([key, label]) => [key, { source: [], cue: [], content: [], ...label } as Said]),
  )
  const open: { part: Part; number: string; start: number }[] = []
  let text = ''
  for (const [token, letter, number] of row.marked.matchAll(/\{([sqc])(\d) ?|\}|[^{}]+/g)) {
    if (letter) open.push({ part: { s: 'source', q: 'cue', c: 'content' }[letter] as Part, number, start: text.length })
    else if (token === '}') {
      const { part, number: key, start } = open.pop() as (typeof open)[number]
      said.get(key)?.[part].push(trimmed(text, start, text.length))
    } else text += token
  }
  return { text, said: [...said.values()] }
}

function trimmed(text: string, start: number, end: number): Range {
  const piece = text.slice(start, end)
  return [start + piece.length - piece.trimStart().length, end - (piece.length - piece.trimEnd().length)]
}

function ours(text: string): (found: Attribution) => Said {
  return found => {
    const ranges = (part: Part) => found[part].map(({ start, end }): Range => [start, end])
    const content = ranges('content')
    return {
      source: ranges('source'),
      cue: ranges('cue'),
      content,
      kind: kindOf(text, content),
      speaker: found.speaker ?? found.source[0]?.text,
      through: found.through,
    }
  }
}

function kindOf(text: string, content: Range[]): Kind {
  const words = content
    .map(([start, end]) => text.slice(start, end))
    .join(' ')
    .trim()
  const dashed = content.length > 0 && /[—–]\s?$/.test(text.slice(0, content[0][0]))
  if (dashed || (/^["“„«»‘‚'”「『]/.test(words) && /["”“»«’‘'」』][,.]?$/.test(words))) return 'direct'
  return /["“„«»「『]/.test(words) ? 'mixed' : 'indirect'
}

function score(
  row: Row,
  text: string,
  gold: Said[],
  found: Said[],
  tallies: Map<string, Tally>,
  verbose = false,
): void {
  const add = (kind: string, tally: Tally) => {
    for (const group of [`${row.language}/${row.half}`, `all/${row.half}`]) {
      const key = `${group}/${kind}`
      tallies.set(key, sum(tallies.get(key), tally))
    }
  }
  for (const part of PARTS) add(part, compared(text, pieces(text, found, part), pieces(text, gold, part)))
  add('direct', directs(text, found, gold))
  add('speaker', speakers(text, found, gold))
  add('through', throughs(text, found, gold))
  if (verbose && row.half === 'work') report(row, text, gold, found)
}

function pieces(text: string, said: Said[], part: Part): Range[][] {
  const seen = new Set<string>()
  return said
    .map(each => joined(text, each[part]))
    .filter(ranges => ranges.length > 0 && !seen.has(`${ranges}`) && seen.add(`${ranges}`))
}

/** Pieces between which nothing but white space stands are one. */
function joined(text: string, ranges: Range[]): Range[] {
  const result: Range[] = []
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1)
    if (last && text.slice(last[1], start).trim() === '') last[1] = Math.max(end, last[1])
    else result.push([start, end])
  }
  // A full stop behind closing marks belongs to the sentence and not to what was said.
  for (const range of result) while (/[»”“"’][.,]$/.test(text.slice(range[1] - 2, range[1]))) range[1]--
  return result
}

function compared(text: string, given: Range[][], wanted: Range[][]): Tally {
  const outlines = new Set(wanted.map(String))
  return {
    given: given.length,
    wanted: wanted.length,
    exact: given.filter(each => outlines.has(`${each}`)).length,
    nearGiven: given.filter(each => wanted.some(other => near(text, each, other))).length,
    nearWanted: wanted.filter(each => given.some(other => near(text, each, other))).length,
  }
}

function directs(text: string, found: Said[], gold: Said[]): Tally {
  const of = (said: Said[], kind?: Kind) =>
    pieces(text, kind ? said.filter(each => each.kind === kind) : said, 'content')
  const [given, wanted] = [of(found, 'direct'), of(gold, 'direct')]
  const outlines = new Set(wanted.map(String))
  return {
    given: given.length,
    wanted: wanted.length,
    exact: given.filter(each => outlines.has(`${each}`)).length,
    nearGiven: given.filter(each => of(gold).some(other => near(text, each, other))).length,
    nearWanted: wanted.filter(each => of(found).some(other => near(text, each, other))).length,
  }
}

/** Of sayings found: `given` names a speaker, `exact` and near are those named rightly. */
function speakers(text: string, found: Said[], gold: Said[]): Tally {
  const pairs = gold.flatMap(want => {
    const match = found.find(each => near(text, each.content, want.content))
    return match ? [{ want, match }] : []
  })
  const right = pairs.filter(({ want, match }) => want.speaker && sameName(match.speaker, want.speaker)).length
  return {
    given: pairs.filter(({ match }) => match.speaker).length,
    wanted: pairs.filter(({ want }) => want.speaker).length,
    exact: right,
    nearGiven: right,
    nearWanted: right,
  }
}

function throughs(text: string, found: Said[], gold: Said[]): Tally {
  const wanted = gold.filter(each => each.through)
  const right = wanted.filter(want =>
    found.some(
      each =>
        near(text, each.content, want.content) &&
        (want.through ?? []).every((name, at) => sameName(each.through?.[at], name)),
    ),
  ).length
  const given = found.filter(each => each.through?.length).length
  return { given, wanted: wanted.length, exact: right, nearGiven: right, nearWanted: right }
}

/** The same words but for case endings, articles and titles: the shorter's words all begin words of the longer. */
function sameName(name: string | undefined, gold: string): boolean {
  if (!name) return false
  const words = (value: string) => value.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const ours = words(name)
  return words(gold).every(word => ours.some(own => begins(own, word))) && ours.length <= words(gold).length + 3
}

function begins(a: string, b: string): boolean {
  const length = Math.max(2, Math.min(a.length, b.length) - 2)
  return a === b || (a.slice(0, length) === b.slice(0, length) && Math.abs(a.length - b.length) <= 3) || a.endsWith(b)
}

function near(text: string, a: Range[], b: Range[]): boolean {
  const [left, right] = [tokens(text, a), tokens(text, b)]
  const both = [...left].filter(each => right.has(each)).length
  return both > 0 && both / (left.size + right.size - both) >= 0.5
}

function tokens(text: string, ranges: Range[]): Set<number> {
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu
  return new Set(
    ranges.flatMap(([start, end]) => [...text.slice(start, end).matchAll(unspaced)].map(match => start + match.index)),
  )
}

function told(group: string, tallies: Map<string, Tally>): Record<string, string> {
  return Object.fromEntries(KINDS.map(kind => [kind, line(kind, tallies.get(`${group}/${kind}`))]))
}

function line(kind: string, tally: Tally | undefined): string {
  const { exact, overlap, precision, recall } = f1(tally)
  if (kind === 'speaker' || kind === 'through')
    return `${tally?.exact ?? 0} right of ${tally?.given ?? 0} given, ${tally?.wanted ?? 0} wanted`
  return `exact ${exact} overlap ${overlap} (P ${precision} R ${recall}, ${tally?.wanted ?? 0})`
}

function f1(tally: Tally = { given: 0, wanted: 0, exact: 0, nearGiven: 0, nearWanted: 0 }) {
  const precision = tally.nearGiven / Math.max(1, tally.given)
  const recall = tally.nearWanted / Math.max(1, tally.wanted)
  return {
    exact: round((2 * tally.exact) / Math.max(1, tally.given + tally.wanted)),
    overlap: round((2 * precision * recall) / (precision + recall || 1)),
    precision: round(precision),
    recall: round(recall),
  }
}

function sum(a: Tally | undefined, b: Tally): Tally {
  if (!a) return b
  const keys = Object.keys(b) as (keyof Tally)[]
  return Object.fromEntries(keys.map(key => [key, a[key] + b[key]])) as unknown as Tally
}

function report(row: Row, text: string, gold: Said[], found: Said[]): void {
  const shown = (said: Said) =>
    [
      ...PARTS.map(part =>
        joined(text, said[part])
          .map(([start, end]) => text.slice(start, end))
          .join(' # '),
      ),
      [said.speaker, ...(said.through ?? [])].join(' < '),
    ].join(' | ')
  const [want, got] = [gold.map(shown), found.map(shown)]
  const missed = want.filter(each => !got.includes(each))
  const extra = got.filter(each => !want.includes(each))
  if (missed.length + extra.length === 0) return
  process.stderr.write(`===== ${row.id} ${text.replaceAll('\n', ' ¶ ')}\n`)
  for (const each of missed) process.stderr.write(`- ${each}\n`)
  for (const each of extra) process.stderr.write(`+ ${each}\n`)
}

function mean(values: number[]): number {
  return round(values.reduce((total, value) => total + value, 0) / values.length)
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

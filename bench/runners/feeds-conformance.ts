import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isRefusal } from '../../src/domain/refusal.ts'
import { decodeFeed } from '../../src/stages/1-discover/decode-feed.ts'
import type { FeedEntry, ParsedFeed } from '../../src/stages/1-discover/parsed-feed.ts'
import { readFeed } from '../../src/stages/1-discover/read-feed.ts'
import { isoFeedDate } from '../../src/text/feed-dates.ts'
import { oneLine, plainText } from '../../src/text/plain-text.ts'
import type { BenchLine, BenchRunner } from '../bench.ts'
import { readRows } from '../read-data.ts'

interface Case {
  id: string
  suite: string
  bytes_b64: string
}

/** One equation of an expectation in the terms of our model. */
interface Expected {
  field: string
  entry: number | undefined
  value: string
}

/** What our model calls a value that the suite's expressions name. A field that is not here has no counterpart. */
const FIELDS: Record<string, string> = {
  title: 'title',
  'title_detail.value': 'title',
  description: 'summary',
  summary: 'summary',
  'summary_detail.value': 'summary',
  tagline: 'summary',
  'tagline_detail.value': 'summary',
  subtitle: 'summary',
  'subtitle_detail.value': 'summary',
  info: 'summary',
  'info_detail.value': 'summary',
  'content.0.value': 'summary',
  link: 'url',
  id: 'id',
  guid: 'id',
  author: 'authors',
  'author_detail.name': 'authors',
  'authors.0.name': 'authors',
  'authors.1.name': 'authors',
  published: 'publishedAt',
  published_parsed: 'publishedAt',
  issued: 'publishedAt',
  issued_parsed: 'publishedAt',
  created: 'publishedAt',
  created_parsed: 'publishedAt',
  updated: 'updatedAt',
  updated_parsed: 'updatedAt',
  modified: 'updatedAt',
  modified_parsed: 'updatedAt',
  'source.title': 'source',
} // prettier-ignore

/** The equations of a Python expression that concern our model. */
function translated(expression: string): Expected[] {
  const parts = expression.split(/\s+and\s+(?=\(?(?:feed|entries|not|len|bozo|version|encoding)\b)/)
  const all = parts.flatMap(part => equation(part.replace(/^\(|\)$/g, '')))
  // A description beside a content: content is not part of the model, and the summary is the description.
  const plain = all.filter(({ path }) => !path.startsWith('content') && FIELDS[path] === 'summary')
  return all.filter(({ path }) => plain.length === 0 || !path.startsWith('content'))
}

function equation(part: string): (Expected & { path: string })[] {
  const sides = part.split(/\s*==\s*(?=[ubr]?['"(\d]|entries|feed)/)
  if (sides.length < 2) return []
  const value = literal(sides[sides.length - 1])
  if (value === undefined) return []
  return sides.slice(0, -1).flatMap(side => {
    const [, entry, rest] = /^(?:feed|entries\[(\d+)\])((?:\.\w+|\[['"\w]+\])+)$/.exec(side.trim()) ?? []
    const path = rest?.match(/\w+/g)?.join('.') ?? ''
    const field = FIELDS[path]
    return field ? [{ path, field, entry: entry === undefined ? undefined : Number(entry), value }] : []
  })
}

function literal(python: string): string | undefined {
  const tuple = /^\((\d+), (\d+), (\d+), (\d+), (\d+), (\d+)/.exec(python)
  if (tuple)
    return new Date(Date.UTC(+tuple[1], +tuple[2] - 1, +tuple[3], +tuple[4], +tuple[5], +tuple[6])).toISOString()
  const joined = python.trim().replace(/(['"]) \+ \1/g, '')
  const string = /^u?(['"]{3}|['"])([\s\S]*)\1$/.exec(joined)
  return string ? unescaped(string[2]) : undefined
}

const SIMPLE: Record<string, string> = { n: '\n', r: '\r', t: '\t' }

function unescaped(text: string): string {
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|U([0-9a-fA-F]{8})|([\s\S]))/g, (_, u, x, long, one) =>
    one === undefined ? String.fromCodePoint(Number.parseInt(u ?? x ?? long, 16)) : (SIMPLE[one] ?? one),
  )
}

function holds(feed: ParsedFeed, { field, entry, value }: Expected): boolean {
  const subject: FeedEntry | undefined = entry === undefined ? feed : feed.entries[entry]
  if (!subject) return false
  if (field === 'authors') return subject.authors.includes(oneLine(value.replace(/\s*\([^()]*@[^()]*\)$/, '')))
  if (field === 'source') return same(subject.source?.name ?? '', value)
  if (field === 'publishedAt' || field === 'updatedAt') return sameTime(subject[field], value)
  return same(subject[field as 'title' | 'summary' | 'url' | 'id'] ?? '', value)
}

/** Equal as text, or the expectation is HTML and we hold its words. */
const same = (ours: string, theirs: string): boolean => ours === oneLine(theirs) || ours === plainText(theirs)

function sameTime(ours: string | null, theirs: string): boolean {
  const wanted = isoFeedDate(theirs)
  return ours !== null && wanted !== null && utc(ours) === utc(wanted)
}

const utc = (iso: string): number => Date.parse(/T[^Z+-]*$/.test(iso) ? `${iso}Z` : iso)

interface Headed {
  expression: string
  contentType?: string
  url: string
}

/** The expectation and the HTTP headers that stand in a case's first comment. */
function head(row: Case, bytes: Uint8Array): Headed {
  const text = decodeFeed(bytes)
  const header = (name: string) => new RegExp(`^\\s*Header:\\s*${name}:\\s*(.+)$`, 'im').exec(text)?.[1].trim()
  return {
    expression: /Expect:\s*([\s\S]*?)\s*-->/.exec(text)?.[1] ?? '',
    contentType: header('Content-type'),
    url: header('Content-Location') ?? `http://127.0.0.1:8097/${row.id.replace(/^\w+:/, '')}`,
  }
}

export const runner: BenchRunner = {
  set: 'feeds-conformance',
  about: 'feeds of two public suites: read without an exception, and values equal to the expectation',
  async run(data, { limit, verbose }): Promise<BenchLine> {
    const file = join(data, 'cases.jsonl.gz')
    if (!existsSync(file)) throw new Error(`no ${file}`)
    const rows = readRows<Case>(file).slice(0, limit)
    const seen = { thrown: 0, feeds: 0, expressions: 0, translatable: 0, held: 0 }
    const started = performance.now()
    for (const row of rows) score(row, seen, verbose)
    return {
      set: 'feeds-conformance',
      metric: 'share of translatable expectations that hold',
      score: seen.held / Math.max(1, seen.translatable),
      n: rows.length,
      ms_per_item: (performance.now() - started) / Math.max(1, rows.length),
      detail: { ...seen, noThrow: 1 - seen.thrown / Math.max(1, rows.length) },
    }
  },
}

type Seen = Record<'thrown' | 'feeds' | 'expressions' | 'translatable' | 'held', number>

function score(row: Case, seen: Seen, verbose = false): void {
  const bytes = Buffer.from(row.bytes_b64, 'base64')
  const { expression, contentType, url } = head(row, bytes)
  const wanted = row.suite === 'feedparser' ? translated(expression) : []
  seen.expressions += expression !== '' && row.suite === 'feedparser' ? 1 : 0
  seen.translatable += wanted.length > 0 ? 1 : 0
  try {
    const feed = readFeed({ bytes, contentType, url })
    if (!isRefusal(feed)) seen.feeds += 1
    const right = wanted.length > 0 && !isRefusal(feed) && wanted.every(one => holds(feed, one))
    seen.held += right ? 1 : 0
    if (verbose && wanted.length > 0 && !right) {
      const ours = isRefusal(feed) ? feed : wanted.map(({ field, entry }) => shown(feed, field, entry))
      process.stderr.write(`${row.id}\n  ${expression.slice(0, 300)}\n  ${JSON.stringify(ours).slice(0, 300)}\n`)
    }
  } catch (error) {
    seen.thrown += 1
    process.stderr.write(`${row.id} threw ${String(error)}\n`)
  }
}

const shown = (feed: ParsedFeed, field: string, entry: number | undefined): unknown =>
  (entry === undefined ? feed : feed.entries[entry])?.[field as keyof FeedEntry]

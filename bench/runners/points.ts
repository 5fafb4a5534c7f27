import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { articleFrom, type Article } from '../../src/domain/article.ts'
import type { Point, PointKind } from '../../src/domain/point.ts'
import type { Reading } from '../../src/domain/reading.ts'
import { isRefusal } from '../../src/domain/refusal.ts'
import type { Span } from '../../src/domain/span.ts'
import { claim } from '../../src/stages/4-claim/claim.ts'
import { traceAll } from '../../src/stages/5-trace/trace.ts'
import { compare } from '../../src/stages/7-compare/compare.ts'
import type { Tools } from '../../src/stages/stage.ts'
import type { BenchOptions, BenchRunner } from '../bench.ts'
import { readRows } from '../read-data.ts'

interface LabelledStory {
  story: string
  half: 'work' | 'last'
  articles: string[]
  points: LabelledPoint[]
}

interface LabelledPoint {
  kind: PointKind
  measure: string
  about: string
  values: { article: string; start: number; end: number; in: 'text' | 'title'; value: unknown; text?: string }[]
}

type Row = Record<string, unknown>

/** Where each set keeps its articles, and how one of its rows becomes an article. */
const SETS: Record<string, { file: string; article: (row: Row) => Article }> = {
  'gva-incidents': {
    file: 'docs.jsonl.gz',
    article: row =>
      articleFrom({
        id: String(row.doc_id),
        title: String(row.title ?? ''),
        text: String(row.text ?? ''),
        url: String(row.url),
        publishedAt: String(row.published),
        language: 'en',
      }),
  },
  // Its dates are those of the crawl.
  'cluster-wikinews': {
    file: 'articles.jsonl.gz',
    article: row =>
      articleFrom({
        id: String(row.id),
        title: String(row.title ?? ''),
        text: String(row.text ?? ''),
        url: String(row.url),
        language: 'en',
      }),
  },
  basil: {
    file: 'articles.jsonl.gz',
    article: row =>
      articleFrom({
        id: String(row.id),
        title: String(row.title ?? ''),
        text: (row.paragraphs as string[][]).map(paragraph => paragraph.join(' ')).join('\n\n'),
        outlet: { name: String(row.source) },
        publishedAt: String(row.date),
        language: 'en',
      }),
  },
} // prettier-ignore

const TOOLS: Tools = { now: () => '2026-01-01T00:00:00Z', log: () => {} }
const LABELS = join(import.meta.dirname, '../labels/points')

/** Which labelled points are found, which shown ones are labelled, and how often the kind is the same. */
export const runner: BenchRunner = {
  set: 'own-points',
  about: 'points of hand-labelled stories (bench/labels/points): found, shown as different, kind right',
  async run(data, options) {
    const stories = labelled(data, options)
    const started = performance.now()
    const results: Result[] = []
    for (const { set, story, articles } of stories) results.push(await score(set, story, articles, options))
    const ms = performance.now() - started
    return {
      set: 'own-points',
      metric: 'share of labelled points found',
      n: stories.length,
      ms_per_item: round(ms / Math.max(1, stories.length)),
      ...summary(results),
    }
  },
}

// `STEMMA_HALF=last` measures the stories that nobody read while writing rules; nothing set measures the others.
function labelled(data: string, { limit }: BenchOptions): { set: string; story: LabelledStory; articles: Article[] }[] {
  const root = existsSync(join(data, 'gva-incidents')) ? data : join(data, '..')
  const half = process.env.STEMMA_HALF ?? 'work'
  return readdirSync(LABELS)
    .filter(name => name.endsWith('.jsonl'))
    .flatMap(name => storiesOf(name.replace('.jsonl', ''), root))
    .filter(({ story }) => half === 'all' || story.half === half)
    .slice(0, limit)
}

function storiesOf(set: string, root: string): { set: string; story: LabelledStory; articles: Article[] }[] {
  const path = join(root, set, SETS[set].file)
  if (!existsSync(path)) {
    process.stderr.write(`own-points: ${set} is not there; its labelled stories are left out\n`)
    return []
  }
  const articles = new Map(
    readRows<Row>(path)
      .map(row => SETS[set].article(row))
      .map(article => [article.id, article]),
  )
  return readRows<LabelledStory>(join(LABELS, `${set}.jsonl`)).map(story => ({
    set,
    story: withTexts(story, articles),
    articles: story.articles.flatMap(id => articles.get(id) ?? []),
  }))
}

// The labels hold offsets only: the words are looked up, and never written.
function withTexts(story: LabelledStory, articles: ReadonlyMap<string, Article>): LabelledStory {
  const texted = (value: LabelledPoint['values'][number]) => ({
    ...value,
    text: articles.get(value.article)?.[value.in].slice(value.start, value.end),
  })
  return { ...story, points: story.points.map(point => ({ ...point, values: point.values.map(texted) })) }
}

interface Result {
  /** Each labelled point with the kind of the point that matches it, if one does. */
  gold: { kind: PointKind; found?: PointKind }[]
  /** Each shown point with the kind of the label that it matches, if it does. */
  shown: { kind: PointKind; label?: PointKind }[]
}

async function score(
  set: string,
  story: LabelledStory,
  articles: Article[],
  { verbose }: BenchOptions,
): Promise<Result> {
  const { points, reportOf } = await pointsOf(story.story, articles)
  const shown = points.filter(({ kind }) => kind !== 'single')
  const pairs = matched(story.points, shown, reportOf)
  if (verbose) print(set, story, shown, pairs)
  return {
    gold: story.points.map(label => ({
      kind: label.kind,
      found: pairs.find(pair => pair.label === label)?.point.kind,
    })),
    shown: shown.map(point => ({ kind: point.kind, label: pairs.find(pair => pair.point === point)?.label.kind })),
  }
}

interface Compared {
  points: Point[]
  /** The report of each article. */
  reportOf: ReadonlyMap<string, string | null | undefined>
}

async function pointsOf(id: string, articles: Article[]): Promise<Compared> {
  const readings: Reading[] = []
  for (const article of articles) {
    const claims = await claim.run(article, TOOLS)
    readings.push({ article, claims: isRefusal(claims) ? [] : claims })
  }
  const view = await compare.run({ id, readings, traces: traceAll(readings) }, TOOLS)
  if (isRefusal(view)) return { points: [], reportOf: new Map() }
  return { points: view.points, reportOf: new Map(view.articles.map(article => [article.id, article.reportId])) }
}

interface Pair {
  label: LabelledPoint
  point: Point
}

/** Pairs by most articles whose labelled value a claim of the point overlaps, same kind first; two articles at least. */
function matched(labels: LabelledPoint[], points: Point[], reportOf: Compared['reportOf']): Pair[] {
  const candidates = labels.flatMap(label =>
    points.map(point => ({
      label,
      point,
      hits: hitArticles(label, point, reportOf),
      same: Number(label.kind === point.kind),
    })),
  )
  const enough = candidates.filter(
    ({ label, hits }) => hits >= Math.min(2, new Set(label.values.map(({ article }) => article)).size),
  ) // prettier-ignore
  enough.sort((a, b) => b.same - a.same || b.hits - a.hits)
  const pairs: Pair[] = []
  for (const { label, point } of enough) {
    if (!pairs.some(pair => pair.label === label || pair.point === point)) pairs.push({ label, point })
  }
  return pairs
}

function hitArticles(label: LabelledPoint, point: Point, reportOf: Compared['reportOf']): number {
  const isHit = (value: LabelledPoint['values'][number]) =>
    point.claims.some(({ span, value: told }) => near(value, span, told, reportOf))
  return new Set(label.values.filter(isHit).map(({ article }) => article)).size
}

// A value may be cited at another place of the same article where it is the same number or the same name, and in
// another article of the same report: copies count once.
function near(
  value: LabelledPoint['values'][number],
  span: Span,
  told: unknown,
  reportOf: Compared['reportOf'],
): boolean {
  const here = value.article === span.articleId
  const report = reportOf.get(value.article)
  if (!here && (!report || report !== reportOf.get(span.articleId))) return false
  if (typeof told === 'number' && told === Number.parseFloat(String(value.value))) return true
  if (typeof told === 'string' && span.text === value.text) return true
  return here && (span.in ?? 'text') === value.in && span.start < value.end && value.start < span.end
}

function print(set: string, story: LabelledStory, shown: Point[], pairs: Pair[]): void {
  const out = [`# ${set} ${story.story}`]
  for (const label of story.points) {
    const found = pairs.find(pair => pair.label === label)?.point
    out.push(`  ${found ? (found.kind === label.kind ? '=' : `≠ ${found.kind}`) : '-'} ${label.kind}: ${label.about}`)
  }
  for (const point of shown.filter(each => !pairs.some(pair => pair.point === each))) {
    out.push(
      `  + ${point.kind}: ${point.about} [${point.claims.map(({ value, low, high }) => value ?? `${low}–${high}`).join(' | ')}] ${point.because}`,
    )
  }
  process.stderr.write(`${out.join('\n')}\n`)
}

const SAME: ReadonlySet<PointKind> = new Set(['agree', 'name-variant'])

function summary(results: readonly Result[]): { score: number; detail: Record<string, unknown> } {
  const gold = results.flatMap(result => result.gold)
  const shown = results.flatMap(result => result.shown)
  const found = gold.filter(each => each.found !== undefined)
  const different = shown.filter(({ kind }) => !SAME.has(kind))
  const kinds = [...new Set([...gold, ...shown].map(({ kind }) => kind))].sort()
  return {
    score: round(found.length / Math.max(1, gold.length)),
    detail: {
      found: share(found.length, gold.length),
      kindRight: share(found.filter(each => each.found === each.kind).length, found.length),
      shownAsDifferentLabelled: share(
        different.filter(each => each.label !== undefined && !SAME.has(each.label)).length,
        different.length,
      ),
      byKind: Object.fromEntries(
        kinds.map(kind => {
          const those = gold.filter(each => each.kind === kind)
          const told = shown.filter(each => each.kind === kind)
          const recall = share(those.filter(each => each.found !== undefined).length, those.length)
          return [kind, { recall, precision: share(told.filter(each => each.label === kind).length, told.length) }]
        }),
      ),
    },
  }
}

/** "12/20 .60 [.39–.78]": a share with Wilson's 95 % interval. */
function share(part: number, whole: number): string {
  if (whole === 0) return '0/0'
  const [p, z] = [part / whole, 1.96]
  const middle = (p + (z * z) / (2 * whole)) / (1 + (z * z) / whole)
  const spread = (z / (1 + (z * z) / whole)) * Math.sqrt((p * (1 - p)) / whole + (z * z) / (4 * whole * whole))
  return `${part}/${whole} ${p.toFixed(2)} [${(middle - spread).toFixed(2)}–${(middle + spread).toFixed(2)}]`
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

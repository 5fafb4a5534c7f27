import type { Article } from '../../src/domain/article.ts'
import type { Point, PointKind } from '../../src/domain/point.ts'
import type { Reading } from '../../src/domain/reading.ts'
import { isRefusal } from '../../src/domain/refusal.ts'
import { claim } from '../../src/stages/4-claim/claim.ts'
import { traceAll } from '../../src/stages/5-trace/trace.ts'
import { compare } from '../../src/stages/7-compare/compare.ts'
import type { Tools } from '../../src/stages/stage.ts'
import type { BenchOptions, BenchRunner } from '../bench.ts'
import { type Labelled, type LabelledPoint, labelledStories } from '../labelled-points.ts'
import { matched, type Pair, type ReportOf } from '../match-points.ts'
import { share } from '../wilson.ts'

const TOOLS: Tools = { now: () => '2026-01-01T00:00:00Z', log: () => {} }

/** Which labelled points are found, which shown ones are labelled, and how often the kind is the same. */
export const runner: BenchRunner = {
  set: 'own-points',
  about: 'points of hand-labelled stories (bench/labels/points): found, shown as different, kind right',
  async run(data, options) {
    const stories = labelledStories(data, options.limit)
    const started = performance.now()
    const results: Result[] = []
    for (const story of stories) results.push(await score(story, options))
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

interface Result {
  thorough: boolean
  /** Each labelled point that matters with the kind of the point that matches it, if one does. */
  gold: { kind: PointKind; found?: PointKind }[]
  /** Each shown point with the label that it matches, if it does. */
  shown: { kind: PointKind; label?: LabelledPoint }[]
}

async function score({ set, story, articles }: Labelled, { verbose }: BenchOptions): Promise<Result> {
  const { points, reportOf } = await pointsOf(story.story, articles)
  const shown = points.filter(({ kind }) => kind !== 'single')
  const pairs = matched(story.points, shown, reportOf)
  if (verbose) print(`${set} ${story.story}`, story.points, shown, pairs)
  const main = story.points.filter(({ minor }) => !minor)
  return {
    thorough: story.thorough ?? false,
    gold: main.map(label => ({ kind: label.kind, found: pairs.find(pair => pair.label === label)?.point.kind })),
    shown: shown.map(point => ({ kind: point.kind, label: pairs.find(pair => pair.point === point)?.label })),
  }
}

async function pointsOf(id: string, articles: Article[]): Promise<{ points: Point[]; reportOf: ReportOf }> {
  const readings: Reading[] = []
  for (const article of articles) {
    const claims = await claim.run(article, TOOLS)
    readings.push({ article, claims: isRefusal(claims) ? [] : claims })
  }
  const view = await compare.run({ id, readings, traces: traceAll(readings) }, TOOLS)
  if (isRefusal(view)) return { points: [], reportOf: new Map() }
  return { points: view.points, reportOf: new Map(view.articles.map(article => [article.id, article.reportId])) }
}

function print(name: string, labels: readonly LabelledPoint[], shown: readonly Point[], pairs: readonly Pair[]): void {
  const out = [`# ${name}`]
  for (const label of labels) {
    const found = pairs.find(pair => pair.label === label)?.point
    const mark = found ? (found.kind === label.kind ? '=' : `≠ ${found.kind}`) : '-'
    out.push(`  ${mark} ${label.kind}${label.minor ? ' (minor)' : ''}: ${label.measure}: ${label.about}`)
  }
  for (const point of shown.filter(each => !pairs.some(pair => pair.point === each))) {
    const values = point.claims.map(
      ({ value, low, high, span }) => value ?? (low === undefined ? span.text : `${low}–${high}`),
    )
    out.push(`  + ${point.kind}: ${point.about} [${values.join(' | ')}] ${point.because}`)
  }
  process.stderr.write(`${out.join('\n')}\n`)
}

const SAME: ReadonlySet<PointKind> = new Set(['agree', 'name-variant'])

function summary(results: readonly Result[]): { score: number; detail: Record<string, unknown> } {
  const gold = results.flatMap(result => result.gold)
  const shown = results.flatMap(result => result.shown)
  const found = gold.filter(each => each.found !== undefined)
  const kinds = [...new Set([...gold, ...shown].map(({ kind }) => kind))].sort()
  return {
    score: round(found.length / Math.max(1, gold.length)),
    detail: {
      found: share(found.length, gold.length),
      kindRight: share(found.filter(each => each.found === each.kind).length, found.length),
      // Where every difference was looked for, a shown one that has no label is wrong.
      shownAsDifferentTrue: precision(results.filter(({ thorough }) => thorough)),
      shownAsDifferentLabelled: precision(results),
      byKind: Object.fromEntries(kinds.map(kind => [kind, ofKind(kind, gold, shown)])),
    },
  }
}

/** Of what is shown as different, the share labelled as different; names in several forms apart. */
function precision(results: readonly Result[]): Record<string, string> {
  const different = results.flatMap(({ shown }) => shown).filter(({ kind }) => kind !== 'agree')
  const isRight = ({ label }: Result['shown'][number]) => label !== undefined && label.kind !== 'agree'
  const of = (those: Result['shown']) => share(those.filter(isRight).length, those.length)
  return {
    withoutNames: of(different.filter(({ kind }) => !SAME.has(kind))),
    names: of(different.filter(({ kind }) => SAME.has(kind))),
    conflictAsConflict: share(
      different.filter(({ kind, label }) => kind === 'conflict' && label?.kind === 'conflict').length,
      different.filter(({ kind }) => kind === 'conflict').length,
    ),
  }
}

function ofKind(kind: PointKind, gold: Result['gold'], shown: Result['shown']): Record<string, string> {
  const those = gold.filter(each => each.kind === kind)
  const told = shown.filter(each => each.kind === kind)
  return {
    recall: share(those.filter(each => each.found !== undefined).length, those.length),
    precision: share(told.filter(each => each.label?.kind === kind).length, told.length),
  }
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

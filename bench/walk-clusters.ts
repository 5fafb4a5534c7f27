import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Article, type ArticleInput, articleFrom } from '../src/domain/article.ts'
import type { Claim } from '../src/domain/claim.ts'
import { isRefusal } from '../src/domain/refusal.ts'
import { claim } from '../src/stages/4-claim/claim.ts'
import { trace } from '../src/stages/5-trace/trace.ts'
import { cluster } from '../src/stages/6-cluster/cluster.ts'
import type { BenchLine, BenchOptions, BenchRunner } from './bench.ts'
import { inItsLanguage } from '../src/text/language-id.ts'
import { type ClusterScores, type Labelled, scoreClusters } from './score-clusters.ts'

/** An article with the event that it is truly about. */
export interface GoldArticle {
  article: Article
  gold: string
}

/** One that was walked: `predicted` is the first story it was given, `merged` its story after all merges. */
export interface WalkedArticle extends GoldArticle, Labelled {
  merged: string
  because: string
  /** Milliseconds that the decision took, without claiming and tracing. */
  ms: number
}

/** What a set of stories is made of. */
export interface StorySet {
  set: string
  about: string
  /** The folder of the set where no other is given. */
  folder: string
  /** The articles in the order of their arrival. */
  read(folder: string): GoldArticle[]
  /** Which number of the scores the floor holds. */
  score(scores: ClusterScores): number
  metric: string
  detail?(walked: readonly WalkedArticle[]): Record<string, unknown>
}

/** The runner of a set of articles in stories. */
export function storyRunner(storySet: StorySet): BenchRunner {
  return {
    set: storySet.set,
    about: storySet.about,
    run: async (data, options) => benchLine(storySet, realFolder(data, storySet), options),
  }
}

/** An article and its event; ids are made strings. */
export function goldArticle(input: ArticleInput, gold: string): GoldArticle {
  return { article: articleFrom(input), gold }
}

/** In an order that tells nothing: by the SHA-1 of the id. */
export function shuffled(items: readonly GoldArticle[]): GoldArticle[] {
  const hashes = new Map(items.map(item => [item, createHash('sha1').update(item.article.id).digest('hex')]))
  return items.toSorted((one, other) => (hashes.get(one)! < hashes.get(other)! ? -1 : 1))
}

/** By publication date; those of one time stand in the order of their ids. */
export function inTime(items: readonly GoldArticle[]): GoldArticle[] {
  const key = ({ article }: GoldArticle) => `${article.publishedAt ?? ''} ${article.id}`
  return items.toSorted((one, other) => (key(one) < key(other) ? -1 : 1))
}

/** Claims, traces and clusters the articles in their order, as the filter does. */
export async function walkClusters(items: readonly GoldArticle[]): Promise<WalkedArticle[]> {
  const traces = trace.open()
  const stories = cluster.open()
  const walked: WalkedArticle[] = []
  const into = new Map<string, string>()
  for (const item of items) {
    const article = await inItsLanguage(item.article)
    const claims = await claimsOf(article)
    const { decision } = traces.take({ article, claims })
    const began = performance.now()
    const { placement, merges } = stories.take({ article, claims, trace: decision })
    const ms = performance.now() - began
    for (const merge of merges) for (const story of merge.merge) into.set(story, merge.into)
    walked.push({ ...item, predicted: placement.storyId, merged: '', because: placement.because, ms })
  }
  for (const each of walked) each.merged = lastName(each.predicted, into)
  return walked
}

async function claimsOf(article: Article): Promise<Claim[]> {
  const claims = await claim.run(article, { now: () => '2000-01-01T00:00:00Z', log: () => {} })
  return isRefusal(claims) ? [] : claims
}

function lastName(story: string, into: ReadonlyMap<string, string>): string {
  let name = story
  for (let next = into.get(name); next !== undefined && next !== name; next = into.get(name)) name = next
  return name
}

async function benchLine(storySet: StorySet, folder: string, options: BenchOptions): Promise<BenchLine> {
  const items = storySet.read(folder).slice(0, options.limit)
  const began = performance.now()
  const walked = await walkClusters(items)
  const ms = performance.now() - began
  const scores = scoreClusters(walked)
  const merged = scoreClusters(walked.map(({ merged, gold }) => ({ predicted: merged, gold })))
  if (options.verbose) printWrong(walked)
  return {
    set: storySet.set,
    metric: storySet.metric,
    score: rounded(storySet.score(scores)),
    n: items.length,
    ms_per_item: rounded(ms / items.length),
    detail: {
      ...roundedAll({ bcubed: scores.bcubed, pairs: scores.pairs }),
      clusters: { predicted: scores.predicted, gold: scores.gold },
      ms_deciding: rounded(walked.reduce((sum, each) => sum + each.ms, 0) / walked.length),
      ...(roundedAll({ with_merges: { bcubed: merged.bcubed.f1, pairs: merged.pairs.f1 } }) as object),
      ...(roundedAll(storySet.detail?.(walked) ?? {}) as object),
    },
  }
}

/** Every number in a value with four digits behind the point. */
function roundedAll(value: object): Record<string, unknown> {
  return JSON.parse(JSON.stringify(value, (_, each: unknown) => (typeof each === 'number' ? rounded(each) : each)))
}

function rounded(value: number): number {
  return Number(value.toFixed(4))
}

// `run.ts` looks for a folder of the set's name; the data lie in a folder of their own name beside it.
function realFolder(data: string, { set, folder }: StorySet): string {
  return basename(data) === set && !existsSync(data) ? join(dirname(data), folder) : data
}

// The stories with most wrong pairs, for a developer to read.
function printWrong(walked: readonly WalkedArticle[]): void {
  const stories = new Map<string, WalkedArticle[]>()
  for (const each of walked) stories.set(each.predicted, [...(stories.get(each.predicted) ?? []), each])
  const wrong = [...stories.values()]
    .map(members => ({ members, pairs: wrongPairs(members) }))
    .sort((one, other) => other.pairs - one.pairs)
  for (const { members, pairs } of wrong.slice(0, 10)) {
    process.stderr.write(`${members.length} articles, ${pairs} wrong pairs\n`)
    for (const { article, gold, because } of members.slice(0, 12)) {
      process.stderr.write(`  ${gold} ${article.id} ${article.publishedAt ?? ''}: ${because}\n`)
    }
  }
}

function wrongPairs(members: readonly WalkedArticle[]): number {
  const counts = new Map<string, number>()
  for (const { gold } of members) counts.set(gold, (counts.get(gold) ?? 0) + 1)
  const pairs = (count: number) => (count * (count - 1)) / 2
  return pairs(members.length) - [...counts.values()].reduce((sum, count) => sum + pairs(count), 0)
}

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article, Role } from '../../src/domain/article.ts'
import type { Point } from '../../src/domain/point.ts'
import { isRefusal } from '../../src/domain/refusal.ts'
import type { Trace } from '../../src/domain/report.ts'
import type { ComparedStory, Placement } from '../../src/domain/story.ts'
import { articleIdOf } from '../../src/fingerprint.ts'
import { readWorld } from '../../src/outside/world.ts'
import { extract } from '../../src/stages/3-extract/extract.ts'
import { claim } from '../../src/stages/4-claim/claim.ts'
import type { Tools } from '../../src/stages/stage.ts'
import type { Cellar } from '../../src/store/cellar.ts'
import { memoryCellar } from '../../src/store/memory/memory-cellar.ts'
import { walkWorld } from '../../src/world-walk.ts'
import type { BenchLine, BenchRunner } from '../bench.ts'

const OURS = join(import.meta.dirname, '../../test/fixtures/worlds/ferry')

interface ExpectedPoint {
  kind: string
  measure?: string
  values: (number | string)[]
  urls: string[]
}

interface Expected {
  articles: Record<string, { role: Role; report: string | null; story: string }>
  refusals: Record<string, string>
  neverInText: string[]
  points: ExpectedPoint[]
}

const tools: Tools = { now: () => '2025-06-28T12:00:00Z', log: () => {} }

const crew: Parameters<typeof walkWorld>[2] = {
  extract: async input => extract.run(input, tools),
  async claim(article: Article) {
    const claims = await claim.run(article, tools)
    return isRefusal(claims) ? [] : claims
  },
  close: async () => {},
}

export const runner: BenchRunner = {
  set: 'ferry-world',
  about: 'our own invented world, walked: roles, reports, stories, points, refusals and clean texts',
  async run(data, { verbose }): Promise<BenchLine> {
    const folder = existsSync(join(data, 'world.json')) ? data : OURS
    const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected
    const cellar = memoryCellar()
    const started = performance.now()
    await walkWorld(await readWorld(folder), cellar, crew, () => {})
    const spent = performance.now() - started
    const say = (text: string) => void (verbose && process.stderr.write(`${text}\n`))
    const detail = {
      roles: await rolesRight(expected, cellar, say),
      reports: await reportPairs(expected, cellar),
      stories: await storyPairs(expected, cellar),
      points: await pointsFound(expected, cellar, say),
      refusals: await refusalsRight(expected, cellar, say),
      cleanTexts: await cleanTexts(expected, cellar, say),
    }
    const parts = Object.values(detail)
    const n = Object.keys(expected.articles).length
    const score = parts.reduce((sum, part) => sum + part, 0) / parts.length
    return { set: 'ferry-world', metric: 'mean of the six shares in detail', score, n, ms_per_item: spent / n, detail }
  },
}

type Say = (text: string) => void

const traceOf = (url: string, cellar: Cellar) => cellar.output<Trace>('trace', articleIdOf(url))

const share = (right: number, all: number): number => (all === 0 ? 1 : right / all)

async function rolesRight({ articles }: Expected, cellar: Cellar, say: Say): Promise<number> {
  let right = 0
  for (const [url, { role }] of Object.entries(articles)) {
    const found = (await traceOf(url, cellar))?.role
    if (found === role) right += 1
    else say(`role   ${url}: ${role}, found ${found}`)
  }
  return share(right, Object.keys(articles).length)
}

async function reportPairs({ articles }: Expected, cellar: Cellar): Promise<number> {
  const urls = Object.keys(articles).filter(url => articles[url].report !== null)
  const found = new Map<string, string | undefined | null>()
  for (const url of urls) found.set(url, (await traceOf(url, cellar))?.reportId)
  return pairF1(
    urls,
    url => articles[url].report,
    url => found.get(url),
  )
}

async function storyPairs({ articles }: Expected, cellar: Cellar): Promise<number> {
  const placed = new Map<string, Placement>()
  for await (const [id, placement] of cellar.outputs<Placement>('cluster')) placed.set(id, placement)
  const urls = Object.keys(articles)
  return pairF1(
    urls,
    url => (articles[url].story === 'other' ? url : articles[url].story),
    url => {
      const placement = placed.get(articleIdOf(url))
      return placement && !isRefusal(placement) ? placement.storyId : undefined
    },
  )
}

/** F1 over pairs of items that are in one group; an item without a group is in none. */
function pairF1(items: string[], gold: (item: string) => unknown, found: (item: string) => unknown): number {
  let both = 0
  let inGold = 0
  let inFound = 0
  items.forEach((a, at) => {
    for (const b of items.slice(at + 1)) {
      const sameGold = gold(a) === gold(b)
      const sameFound = (found(a) ?? null) !== null && found(a) === found(b)
      inGold += sameGold ? 1 : 0
      inFound += sameFound ? 1 : 0
      both += sameGold && sameFound ? 1 : 0
    }
  })
  return share(2 * both, inGold + inFound)
}

async function pointsFound({ points }: Expected, cellar: Cellar, say: Say): Promise<number> {
  const stories: ComparedStory[] = []
  for await (const [, story] of cellar.outputs<ComparedStory>('compare')) stories.push(story)
  const all = stories.flatMap(story => (isRefusal(story) ? [] : story.points))
  const missing = points.filter(wanted => !all.some(point => answers(point, wanted)))
  for (const { kind, measure, values } of missing) say(`point  ${kind} ${measure ?? ''} ${values.join(' / ')}`)
  return share(points.length - missing.length, points.length)
}

/** The same kind and measure, two of the pages (or the only one), and two of the numbers where there are any. */
function answers(point: Point, wanted: ExpectedPoint): boolean {
  if (point.kind !== wanted.kind || (wanted.measure !== undefined && point.measure !== wanted.measure)) return false
  const ids = new Set(point.claims.map(({ span }) => span.articleId))
  const values = new Set(point.claims.map(({ value }) => value))
  const numbers = wanted.values.filter(value => typeof value === 'number')
  const pages = wanted.urls.filter(url => ids.has(articleIdOf(url))).length
  return (
    pages >= Math.min(2, wanted.urls.length) &&
    numbers.filter(value => values.has(value)).length >= Math.min(2, numbers.length)
  )
}

async function refusalsRight({ refusals }: Expected, cellar: Cellar, say: Say): Promise<number> {
  const refused = await cellar.workIn(['refused'])
  const wrong = Object.entries(refusals).filter(
    ([url, code]) => !refused.some(work => work.subject === url && (work.because ?? '').startsWith(`${code}:`)),
  )
  for (const [url, code] of wrong) say(`refuse ${url}: ${code}`)
  return share(Object.keys(refusals).length - wrong.length, Object.keys(refusals).length)
}

async function cleanTexts({ articles, neverInText }: Expected, cellar: Cellar, say: Say): Promise<number> {
  let clean = 0
  for (const url of Object.keys(articles)) {
    const article = await cellar.output<Article>('extract', url)
    const text = article && !isRefusal(article) ? article.text : ''
    const found = neverInText.filter(words => text.includes(words))
    if (found.length > 0) say(`text   ${url}: ${found.join(', ')}`)
    clean += text !== '' && found.length === 0 ? 1 : 0
  }
  return share(clean, Object.keys(articles).length)
}

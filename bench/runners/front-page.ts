import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { isRefusal } from '../../src/domain/refusal.ts'
import { frontPage } from '../../src/stages/1-discover/front-page.ts'
import { cleanUrl } from '../../src/text/url.ts'
import type { BenchLine, BenchRunner } from '../bench.ts'

/** A page whose links were read by hand before there was a rule. */
interface Labelled {
  set: string
  id: string
  file: string
  url: string
  /** Addresses of articles. */
  articles: string[]
  /** Addresses that may be taken or left: links within a text, the page itself. */
  either: string[]
}

/** `labels` was read before there was a rule, `later` when there was one; the rule has not been changed for it. */
const LABELS = ['labels', 'later'] as const

export const runner: BenchRunner = {
  set: 'front-pages',
  about: 'links to articles that are found on real pages, beside labels by hand',
  async run(data, { limit, verbose }): Promise<BenchLine> {
    const parts = LABELS.map(part => scored(part, data, limit, verbose))
    const [{ precision, recall, n, ms }] = parts
    return {
      set: 'front-pages',
      metric: 'F1 of links to articles',
      score: (2 * precision * recall) / Math.max(1e-9, precision + recall),
      n,
      ms_per_item: ms / Math.max(1, n),
      detail: Object.fromEntries(LABELS.map((part, at) => [part, parts[at]])),
    }
  },
}

function scored(part: string, data: string, limit: number | undefined, verbose = false) {
  const file = join(import.meta.dirname, `../labels/front-pages/${part}.json`)
  const pages = (JSON.parse(readFileSync(file, 'utf8')) as Labelled[]).slice(0, limit)
  const sum = { right: 0, found: 0, wanted: 0, refused: 0 }
  const started = performance.now()
  for (const page of pages) {
    const { right, wrong, missed, isRefused } = judged(page, bytesOf(join(data, '..', page.set, 'html', page.file)))
    sum.right += right.length
    sum.found += right.length + wrong.length
    sum.wanted += page.articles.length
    sum.refused += isRefused ? 1 : 0
    if (verbose) process.stderr.write(told(page, right, wrong, missed))
  }
  const [precision, recall] = [sum.right / Math.max(1, sum.found), sum.right / Math.max(1, sum.wanted)]
  return { precision, recall, n: pages.length, ms: performance.now() - started, ...sum }
}

function bytesOf(path: string): Uint8Array {
  const bytes = readFileSync(path)
  return new Uint8Array(bytes[0] === 0x1f ? gunzipSync(bytes) : bytes)
}

function judged({ url, articles, either }: Labelled, bytes: Uint8Array) {
  const feed = frontPage(bytes, url)
  const found = isRefusal(feed) ? [] : feed.entries.map(entry => cleanUrl(entry.url ?? ''))
  const [wanted, free] = [new Set(articles), new Set(either)]
  return {
    isRefused: isRefusal(feed),
    right: found.filter(address => wanted.has(address)),
    wrong: found.filter(address => !wanted.has(address) && !free.has(address)),
    missed: articles.filter(address => !found.includes(address)),
  }
}

function told({ id, url }: Labelled, right: string[], wrong: string[], missed: string[]): string {
  const lines = [...wrong.map(address => `  + ${address}`), ...missed.map(address => `  - ${address}`)]
  return `${id} ${url} right ${right.length}\n${lines.map(line => `${line}\n`).join('')}`
}

import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { decodeBytes } from '../../src/text/charset.ts'
import type { BenchRunner } from '../bench.ts'
import { f1, macro, mean, rounded, shingleScore, wordScore } from '../extraction-scores.ts'
import { type Sample, samples } from '../extraction-samples.ts'
import { installPeers } from '../peers/installed.ts'
import { PeerReader, type PeerReading } from '../peers/peer-reader.ts'
import { readBytes } from '../read-data.ts'

const LIMIT_MS = 20_000
const WARM = 25

/** Columns of the table: the pages that count, and how. */
const COLUMNS: readonly { name: string; set: string; type?: string; score: (pages: readonly Read[]) => number }[] = [
  { name: 'zyte M1', set: 'zyte', score: shingles },
  { name: 'trafilatura M2', set: 'trafilatura', score: segments },
  { name: 'WCXB M3, all', set: 'wcxb', score: words },
  { name: 'WCXB M3, articles', set: 'wcxb', type: 'article', score: words },
  { name: 'newspaper4k M1', set: 'newspaper4k', score: shingles },
  { name: 'fundus M1', set: 'fundus', score: shingles },
  { name: "Readability's own M1", set: 'readability', score: shingles },
]

/** One page as one reader read it. */
interface Read extends PeerReading {
  page: Sample
}

/** Ours and the extractors that install here, over the same pages in the same process. */
export const runner: BenchRunner = {
  set: 'extraction-peers',
  about: 'four other extractors beside ours on the extraction sets: M1, M2, M3, ms a page, refused, thrown',
  async run(data, { limit, sets, verbose }) {
    installPeers()
    const folder = dirname(join(data, '.'))
    const pages = chosen(samples(folder), limit, sets)
    const reader = new PeerReader(LIMIT_MS)
    await reader.start()
    const reads: Read[][] = reader.names.map(() => [])
    try {
      // Read once for nothing: code that has just been loaded is slow for everybody.
      for (const [i, page] of pages.slice(0, WARM).entries())
        await readByAll(
          reader,
          page,
          folder,
          i,
          reads.map(() => []),
        )
      for (const [i, page] of pages.entries()) {
        await readByAll(reader, page, folder, i, reads)
        if (verbose) process.stderr.write(`\r${i + 1}/${pages.length}`)
      }
    } finally {
      reader.stop()
    }
    const rows = reader.names.map((name, peer) => ({ name, ...summed(reads[peer]) }))
    process.stdout.write(`\n${table(rows)}\n\n`)
    const score = mean(Object.values(rows[0].scores))
    const ms = rows[0].ms_mean
    return {
      set: this.set,
      metric: 'mean of the columns',
      score: rounded(score),
      n: pages.length,
      ms_per_item: ms,
      detail: { rows },
    }
  },
}

function chosen(all: readonly Sample[], limit = Infinity, sets?: readonly string[]): Sample[] {
  const counts = new Map<string, number>()
  return all.filter(({ set }) => {
    const count = (counts.get(set) ?? 0) + 1
    counts.set(set, count)
    return count <= limit && (sets === undefined || sets.some(name => set.includes(name)))
  })
}

/** Who begins changes from page to page, so that nobody always finds the processor's caches as the same one left them. */
async function readByAll(reader: PeerReader, page: Sample, folder: string, i: number, reads: Read[][]): Promise<void> {
  const path = join(folder, page.file)
  const bytes = page.html === undefined && existsSync(path) ? readBytes(path) : undefined
  const html = page.html ?? decodeBytes(bytes ?? new Uint8Array(), 'text/html').text
  for (let k = 0; k < reads.length; k++) {
    const peer = (i + k) % reads.length
    reads[peer].push({ page, ...(await reader.read(peer, { url: page.url, bytes, html })) })
  }
}

function summed(
  reads: readonly Read[],
): { scores: Record<string, number>; ms_mean: number; ms_median: number } & Record<
  'refused' | 'threw' | 'slow',
  number
> {
  const scores = COLUMNS.flatMap(({ name, set, type, score }) => {
    const own = reads.filter(({ page }) => page.set === set && (type === undefined || page.type === type))
    return own.length === 0 ? [] : [[name, rounded(score(own))] as const]
  })
  const times = reads.map(({ ms }) => ms).sort((a, b) => a - b)
  const count = (outcome: PeerReading['outcome']): number => reads.filter(read => read.outcome === outcome).length
  return {
    scores: Object.fromEntries(scores),
    ms_mean: Math.round(mean(times) * 10) / 10,
    ms_median: Math.round(times[Math.floor(times.length / 2)] * 10) / 10,
    refused: count('refused'),
    threw: count('threw'),
    slow: count('slow'),
  }
}

function shingles(reads: readonly Read[]): number {
  return macro(reads.map(({ page, text }) => shingleScore(page.gold ?? '', text))).f1
}

function words(reads: readonly Read[]): number {
  return mean(reads.map(({ page, text }) => wordScore(page.gold ?? '', text)))
}

const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim()

function segments(reads: readonly Read[]): number {
  const counts = { tp: 0, fp: 0, fn: 0 }
  for (const { page, text } of reads) {
    const seen = collapsed(text)
    const found = (page.with ?? []).filter(segment => seen.includes(collapsed(segment))).length
    counts.tp += found
    counts.fn += (page.with ?? []).length - found
    counts.fp += (page.without ?? []).filter(segment => seen.includes(collapsed(segment))).length
  }
  const precision = counts.tp / Math.max(1, counts.tp + counts.fp)
  return f1(precision, counts.tp / Math.max(1, counts.tp + counts.fn))
}

function table(rows: readonly ({ name: string } & ReturnType<typeof summed>)[]): string {
  const names = Object.keys(rows[0].scores)
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`
  return [
    line(['reader', ...names, 'ms a page (mean)', 'ms (median)', 'no article', 'thrown', 'over 20 s']),
    line(['---', ...names.map(() => '---:'), '---:', '---:', '---:', '---:', '---:']),
    ...rows.map(row =>
      line([
        row.name,
        ...names.map(name => (row.scores[name] ?? 0).toFixed(3)),
        row.ms_mean,
        row.ms_median,
        row.refused,
        row.threw,
        row.slow,
      ]),
    ),
  ].join('\n')
}

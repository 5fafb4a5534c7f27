import { existsSync } from 'node:fs'
import { join } from 'node:path'
import robots from 'robots-parser'
import { robotsAllow } from '../../src/stages/2-fetch/robots.ts'
import type { BenchLine, BenchRunner } from '../bench.ts'
import { readRows } from '../read-data.ts'

// Its types describe a default export that its module, being CommonJS, does not have.
const robotsParser = robots as unknown as (
  url: string,
  text: string,
) => { isAllowed(url: string, agent: string): boolean }

interface Row {
  domain: string
  bytes_b64: string
}

const AGENTS = ['Googlebot', 'bingbot/2.0', 'GPTBot', 'Stemma', 'AhrefsBot']
const PATHS_A_FILE = 20

/** A second, separate parser. It reads addresses, so that a path must be made one. */
function peerAllow(text: string, agent: string, paths: string[]): boolean[] {
  const peer = robotsParser('https://peer.example/robots.txt', text.replace(/^\ufeff/, ''))
  return paths.map(path => peer.isAllowed(`https://peer.example${path}`, agent) ?? true)
}

/** Paths worth asking about: what the file's own rules speak of, with and without something behind. */
function sampledPaths(text: string): string[] {
  const patterns = [...text.matchAll(/^\s*(?:dis)?allow\s*:\s*([^#\r\n]+)/gim)].map(([, pattern]) => pattern.trim())
  const step = Math.max(1, Math.floor(patterns.length / 8))
  const chosen = patterns.filter((_, index) => index % step === 0).slice(0, 8)
  const made = chosen.flatMap(pattern => {
    const path = `/${pattern.replace(/^\//, '')}`
    return [path.replaceAll('*', 'abc').replace(/\$$/, ''), `${path.replaceAll('*', '').replace(/\$$/, '')}x/y?z=1`]
  })
  return [...made, '/', '/robots.txt', '/news/2025/a-b.html?id=1', '/a%7Eb/%d0%B0'].slice(0, PATHS_A_FILE)
}

export const runner: BenchRunner = {
  set: 'robots-real',
  about: 'robots.txt files of real sites: no exception, and the verdict of robots-parser on 20 paths',
  async run(data, { limit, verbose }): Promise<BenchLine> {
    const file = join(data, 'robots.jsonl.gz')
    if (!existsSync(file)) throw new Error(`no ${file}`)
    const rows = readRows<Row>(file).slice(0, limit)
    const seen = { paths: 0, agree: 0, thrown: 0, disallowed: 0 }
    const started = performance.now()
    for (const row of rows) ask(row, seen, verbose)
    return {
      set: 'robots-real',
      metric: 'share of verdicts equal to those of robots-parser',
      score: seen.agree / Math.max(1, seen.paths),
      n: rows.length,
      ms_per_item: (performance.now() - started) / Math.max(1, rows.length),
      detail: seen,
    }
  },
}

type Seen = Record<'paths' | 'agree' | 'thrown' | 'disallowed', number>

function ask(row: Row, seen: Seen, verbose = false): void {
  const bytes = Buffer.from(row.bytes_b64, 'base64')
  const text = new TextDecoder().decode(bytes)
  const paths = sampledPaths(text)
  for (const agent of AGENTS) {
    try {
      const ours = robotsAllow(bytes, agent, paths)
      const theirs = peerAllow(text, agent, paths)
      paths.forEach((path, index) => {
        seen.paths += 1
        seen.disallowed += ours[index] ? 0 : 1
        if (ours[index] === theirs[index]) seen.agree += 1
        else if (verbose) process.stderr.write(`${row.domain} ${agent} ${path} ours ${ours[index]}\n`)
      })
    } catch (error) {
      seen.thrown += 1
      process.stderr.write(`${row.domain} threw ${String(error)}\n`)
    }
  }
}

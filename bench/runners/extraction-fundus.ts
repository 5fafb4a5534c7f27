import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BenchRunner } from '../bench.ts'
import { extracted, macro, rounded, shingleScore } from '../extraction-scores.ts'
import { readBytes } from '../read-data.ts'

type Gold = Record<string, { body: unknown; url: string }>

export const runner: BenchRunner = {
  set: 'extraction-fundus',
  about: 'English news pages, gold paragraphs joined (M1; optional paragraphs are counted as wanted)',
  async run(data, { limit, verbose }) {
    const gold = Object.entries(JSON.parse(readFileSync(join(data, 'ground-truth.json'), 'utf8')) as Gold).slice(
      0,
      limit,
    )
    const started = performance.now()
    const pages = []
    for (const [file, { url, body }] of gold) {
      const seen = await extracted({
        id: file,
        url,
        bytes: readBytes(join(data, 'html', file)),
        contentType: 'text/html',
      })
      const page = shingleScore(paragraphsOf(body).join('\n\n'), seen.text ?? '')
      pages.push(page)
      if (verbose && Math.min(page.precision ?? 0, page.recall ?? 0) < 0.9) {
        process.stderr.write(
          `P ${page.precision?.toFixed(3)} R ${page.recall?.toFixed(3)} ${file} ${url} ${seen.refusal?.code ?? ''}\n`,
        )
      }
    }
    const ms = (performance.now() - started) / gold.length
    const { f1, precision, recall, exact } = macro(pages)
    const detail = { precision: rounded(precision), recall: rounded(recall), exact: rounded(exact) }
    return { set: this.set, metric: 'M1', score: rounded(f1), n: gold.length, ms_per_item: rounded(ms), detail }
  },
}

/** Strings wherever they stand: some paragraphs are wrapped to mark them as optional. */
function paragraphsOf(body: unknown): string[] {
  if (typeof body === 'string') return [body]
  if (Array.isArray(body)) return body.flatMap(paragraphsOf)
  return body !== null && typeof body === 'object' ? Object.values(body).flatMap(paragraphsOf) : []
}

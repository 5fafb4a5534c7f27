import { join } from 'node:path'
import { articleFrom } from '../../src/domain/article.ts'
import { traceAll } from '../../src/stages/5-trace/trace.ts'
import type { BenchLine, BenchOptions, BenchRunner } from '../bench.ts'
import { readRows } from '../read-data.ts'

interface Doc {
  doc_key: string
  lang: string
  sentences: string[][]
}

async function run(data: string, options: BenchOptions): Promise<BenchLine> {
  const docs = readRows<Doc>(join(data, '..', 'meantime', 'docs.jsonl.gz')).slice(0, options.limit)
  const readings = docs.map(({ doc_key, lang, sentences }) => {
    const text = sentences.map(each => each.join(' ').replace(/ ([.,;:!?%)])/g, '$1')).join('\n')
    return { article: articleFrom({ id: `${doc_key} ${lang}`, language: lang, text }), claims: [] }
  })
  const started = performance.now()
  const traces = traceAll(readings)
  const ms = (performance.now() - started) / Math.max(1, docs.length)
  const count = { right: 0, wrong: 0, all: 0 }
  for (let a = 0; a < docs.length; a++) {
    for (let b = a + 1; b < docs.length; b++) {
      if (docs[a].lang === docs[b].lang) continue
      const same = traces[a].reportId === traces[b].reportId
      const gold = docs[a].doc_key === docs[b].doc_key
      if (gold) count.all++
      if (same && gold) count.right++
      if (same && !gold) count.wrong++
      if (same && !gold && options.verbose) process.stderr.write(`wrong: ${traces[a].id} ~ ${traces[b].id}\n`)
    }
  }
  const precision = count.right / Math.max(1, count.right + count.wrong)
  const recall = count.right / Math.max(1, count.all)
  return {
    set: 'trace-translations',
    metric: 'F1 of cross-language pairs of one text',
    score: (2 * precision * recall) / Math.max(1e-9, precision + recall),
    n: count.all,
    ms_per_item: ms,
    detail: { precision, recall },
  } // prettier-ignore
}

export const runner: BenchRunner = {
  set: 'trace-translations',
  about: 'the same Wikinews article in four languages (meantime), against all other pairs',
  run,
}

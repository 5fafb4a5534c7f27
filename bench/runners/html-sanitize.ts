import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { sanitizeHtml } from '../../src/text/sanitize.ts'
import type { BenchLine, BenchRunner } from '../bench.ts'
import { readRows } from '../read-data.ts'

interface Row {
  id: string
  payload: string
}

const DANGEROUS =
  /^(?:script|style|iframe|object|embed|svg|math|form|input|button|meta|link|base|template|frame|frameset|applet)$/
const URL_ATTRIBUTES = new Set(['href', 'src', 'action', 'formaction', 'data', 'xlink:href', 'poster', 'background'])

/** What in a piece of markup could run: empty where nothing can. Read by a parser that is not the sanitiser's own. */
export function dangersIn(html: string): string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  return [...document.querySelectorAll('body, body *')].flatMap(element => [
    ...(DANGEROUS.test(element.localName) ? [`<${element.localName}>`] : []),
    ...[...element.attributes].flatMap(({ name, value }) => dangerOf(name.toLowerCase(), value)),
  ])
}

function dangerOf(name: string, value: string): string[] {
  if (name.startsWith('on') || name === 'style' || name === 'srcdoc') return [name]
  // Browsers ignore white space and controls in a scheme.
  const scheme = [...value]
    .filter(character => character > ' ')
    .join('')
    .toLowerCase() // prettier-ignore
  return URL_ATTRIBUTES.has(name) && /^(?:javascript|data|vbscript|blob|file):/.test(scheme)
    ? [`${name}=${scheme}`]
    : []
}

export const runner: BenchRunner = {
  set: 'html-sanitize',
  about: 'hostile markup: no script, event handler or javascript: address survives',
  async run(data, { limit, verbose }): Promise<BenchLine> {
    const file = join(data, 'dompurify.jsonl.gz')
    if (!existsSync(file)) throw new Error(`no ${file}`)
    const rows = readRows<Row>(file).slice(0, limit)
    const started = performance.now()
    const misses = rows.filter(row => {
      const clean = sanitizeHtml(row.payload)
      // Markup that changes when it is cleaned again was not understood the first time.
      const found = [...dangersIn(clean), ...(sanitizeHtml(clean) === clean ? [] : ['unstable'])]
      if (verbose && found.length > 0)
        process.stderr.write(`${row.id} ${found.join(' ')}\n  ${row.payload}\n  ${clean}\n`)
      return found.length > 0
    })
    return {
      set: 'html-sanitize',
      metric: 'share of payloads of which nothing dangerous survives',
      score: 1 - misses.length / Math.max(1, rows.length),
      n: rows.length,
      ms_per_item: (performance.now() - started) / Math.max(1, rows.length),
      detail: { misses: misses.length },
    }
  },
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { joined, render } from '../src/stages/3-extract/render.ts'
import { parsePage } from '../src/stages/3-extract/tree.ts'
import { readRows } from './read-data.ts'

export const DATA = join(import.meta.dirname, '../../shared/bench')

/** One page and what its set says of it: its text, or segments that it has and has not. */
export interface Sample {
  set: string
  url: string
  file: string
  html?: string
  gold?: string
  with?: string[]
  without?: string[]
  type?: string
}

/** Every page of the sets whose licence allows training; `data` holds their folders. */
export function samples(data = DATA): Sample[] {
  const json = <Row>(file: string): Record<string, Row> => JSON.parse(readFileSync(join(data, file), 'utf8'))
  const zyte = Object.entries(json<{ url: string; articleBody: string }>('extraction-zyte/ground-truth.json')).map(
    ([id, { url, articleBody }]) => ({
      set: 'zyte',
      url,
      gold: articleBody,
      file: `extraction-zyte/html/${id}.html.gz`,
    }),
  )
  const fundus = Object.entries(json<{ url: string; body: unknown }>('extraction-fundus/ground-truth.json')).map(
    ([id, { url, body }]) => ({
      set: 'fundus',
      url,
      gold: strings(body).join('\n'),
      file: `extraction-fundus/html/${id}`,
    }),
  )
  const rows = <Row>(set: string): Row[] => readRows<Row>(join(data, `extraction-${set}/gold.jsonl.gz`))
  const newspaper = rows<{ link: string; text: string; html_file: string }>('newspaper4k').map(
    ({ link, text, html_file }) => ({
      set: 'newspaper4k',
      url: link,
      gold: text,
      file: `extraction-newspaper4k/html/${html_file.replace(/(?:\.html)?(?:\.gz)?$/, '')}.html.gz`,
    }),
  )
  const wcxb = rows<{ url: string; main_content: string; html_file: string; page_type: string }>('wcxb').map(row => ({
    set: 'wcxb',
    url: row.url,
    gold: row.main_content,
    type: row.page_type,
    file: `extraction-wcxb/html/${row.html_file}`,
  }))
  const trafilatura = rows<{ url: string; with: string[]; without: string[]; html_file: string }>('trafilatura').map(
    row => ({
      set: 'trafilatura',
      url: row.url,
      with: row.with ?? [],
      without: row.without ?? [],
      file: `extraction-trafilatura/html/${row.html_file}`,
    }),
  )
  const cases = readRows<{ id: string; source_html: string; expected_html: string }>(
    join(data, 'extraction-readability/cases.jsonl.gz'),
  )
  const readability = cases.map(({ id, source_html, expected_html }) => {
    const gold = joined(render(parsePage(expected_html).root).blocks)
    return { set: 'readability', url: '', file: id, html: source_html, gold }
  })
  return [...zyte, ...fundus, ...newspaper, ...wcxb, ...trafilatura, ...readability]
}

function strings(body: unknown): string[] {
  if (typeof body === 'string') return [body]
  return body !== null && typeof body === 'object' ? Object.values(body).flatMap(strings) : []
}

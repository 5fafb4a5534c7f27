// Small files that others made to try readers with: web archives, some of them damaged on purpose, news items, charsets. What
// is expected is worked out here from the files themselves, in other ways than the readers go.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { isRefusal } from '../../src/domain/refusal.ts'
import { type BulkItem, bulkItems } from '../../src/outside/bulk/bulk-items.ts'
import { newsItem } from '../../src/stages/3-extract/news-item.ts'
import { decodeBytes } from '../../src/text/charset.ts'
import type { BenchRunner } from '../bench.ts'

/** What is wrong with what was read of one sample; empty where all is as expected. */
type Check = (path: string) => Promise<string[]>

const CHECKS: Record<string, Check> = { warc: checkArchive, ninjs: checkItem, encoding: checkCharsets }

export const runner: BenchRunner = {
  set: 'formats-samples',
  about: 'web archives (also damaged ones), news items of eight versions of ninjs, charsets: read as expected',
  async run(data, { limit, verbose }) {
    const started = performance.now()
    const counts: Record<string, { right: number; all: number }> = {}
    for (const [kind, check] of Object.entries(CHECKS)) {
      const files = existsSync(join(data, kind)) ? readdirSync(join(data, kind)).toSorted().slice(0, limit) : []
      counts[kind] = { right: 0, all: files.length }
      for (const file of files) {
        const wrong = await check(join(data, kind, file)).catch(error => [`it threw ${String(error)}`])
        if (wrong.length === 0) counts[kind].right += 1
        if (verbose) process.stderr.write(`${kind}/${file}: ${wrong.join('; ') || 'as expected'}\n`)
      }
    }
    const sum = (of: 'right' | 'all') => Object.values(counts).reduce((total, each) => total + each[of], 0)
    return {
      set: 'formats-samples',
      metric: 'share of samples that are read as expected',
      score: sum('right') / Math.max(1, sum('all')),
      n: sum('all'),
      ms_per_item: (performance.now() - started) / Math.max(1, sum('all')),
      detail: counts,
    }
  },
}

/** Every record that begins in the file is read or told as lost; nothing is lost of a file that is not named as damaged. */
async function checkArchive(path: string): Promise<string[]> {
  const packed = readFileSync(path)
  const text = (packed[0] === 0x1f ? unpackedAsFar(packed) : packed).toString('latin1')
  const isArc = text.startsWith('filedesc:')
  const begun = [...text.matchAll(isArc ? /^\S+:\S+ [\d.]+ \d{14} \S+ \d+\r?$/gm : /^WARC\/\d\.\d\r?$/gm)].length
  const items: BulkItem[] = []
  for await (const item of bulkItems(path, { maxBytes: 10_000_000 })) items.push(item)
  const lost = items.filter(({ kind }) => kind === 'loss').length
  const isBroken = /trunc|cut|corrupt|damage/i.test(path)
  const answers = [...text.matchAll(/^WARC-Type: (?:response|resource)\r?$/gm)].length
  const pages = items.flatMap(item => (item.kind === 'page' ? [item.page] : []))
  return [
    items.length === begun ? '' : `${items.length} items of ${begun} records`,
    isBroken === lost > 0 ? '' : `${lost} lost`,
    pages.every(({ bytes }) => /<html|<!doctype/i.test(Buffer.from(bytes).toString())) ? '' : 'a page is no page',
    !isArc && pages.length > answers ? 'more pages than answers' : '',
  ].filter(Boolean)
}

/** Members one by one; what a damaged file can still give. */
function unpackedAsFar(packed: Buffer): Buffer {
  try {
    return gunzipSync(packed)
  } catch {
    return gunzipSync(packed, { finishFlush: 2 })
  }
}

const first = (json: Record<string, unknown>, name: RegExp): string | undefined => {
  const value = Object.entries(json).find(([key]) => name.test(key))?.[1]
  if (typeof value === 'string') return value
  return Array.isArray(value) ? (value[0] as { value?: string } | undefined)?.value : undefined
}

const words = (text: string): string[] => text.replace(/<[^>]*>/g, ' ').match(/[\p{L}\p{N}]+/gu) ?? []

/** Labels of a section or agency may be left out of a text. */
const MOST_MISSING = 0.05

const missing = (wanted: readonly string[], there: readonly string[]): number =>
  wanted.filter(word => !there.includes(word)).length / Math.max(1, wanted.length)

/** A report is an article with its headline, text and date; anything else a refusal; other JSON is no item. */
async function checkItem(path: string): Promise<string[]> {
  const json = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
  const read = await newsItem(json, { id: path, fetchedAt: '2026-06-01T00:00:00Z' })
  if ('$schema' in json) return read === undefined ? [] : ['a schema is no item']
  if (!read) return ['not known as an item']
  const headline = first(json, /^headline/) ?? (json.title as string | undefined)
  const body = words(first(json, /^bod(?:y_|ies$)/i) ?? '')
  const isReport = body.length > 30 && !/picture|graphic|video|audio|event|planning/.test(String(json.type ?? 'text'))
  const dates = ['firstcreated', 'versioncreated', 'contentcreated', 'firstCreated', 'versionCreated', 'contentCreated']
  const said = dates.flatMap(name => (typeof json[name] === 'string' ? [json[name] as string] : []))
  const text = words(read.text ?? '')
  return [
    isReport && isRefusal(read) ? `refused: ${read.refusal.because}` : '',
    headline && !words(headline).every(word => read.title?.includes(word)) ? `the title is “${read.title}”` : '',
    isReport && missing(body.slice(0, 400), [...text, ...words(headline ?? '')]) > MOST_MISSING
      ? 'words are missing'
      : '',
    isReport && text.length > body.length * 2 + 200 ? 'there are more words than the item has' : '',
    said.length > 0 && !said.includes(read.publishedAt ?? '') ? `the date is ${read.publishedAt}` : '',
  ].filter(Boolean)
}

/** Cases as html5lib writes them: the text has to be that of the charset that a browser would take. */
async function checkCharsets(path: string): Promise<string[]> {
  const cases = readFileSync(path)
    .toString('latin1')
    .split(/^#data\n/m)
    .slice(1)
  return cases.flatMap(each => {
    const [data, label] = each.split(/\n#encoding\n/)
    const bytes = Buffer.from(data, 'latin1')
    const expected = new TextDecoder(label.trim().split('\n')[0]).decode(bytes)
    const { text, charset } = decodeBytes(bytes, 'text/html')
    return text === expected ? [] : [`${charset} for ${label.trim()}`]
  })
}

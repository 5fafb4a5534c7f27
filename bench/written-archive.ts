// Web archives written for the benches: records of invented pages, as large as those of news sites.
import { createHash, randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { gzipSync } from 'node:zlib'

const WORDS =
  'harbour ferry council pier fog island master report figure minister ship passengers morning engine owner letter bridge market'.split(
    ' ',
  )
const SITE_BYTES = 24_000

/** Writes an archive with so many pages, a request before each; packed record by record. Answers its bytes. */
export async function writeArchive(path: string, pages: number): Promise<number> {
  const file = createWriteStream(path)
  let bytes = 0
  for (let n = 0; n < pages; n += 1) {
    for (const record of [request(n), response(n)]) {
      const packed = path.endsWith('.gz') ? gzipSync(record, { level: 6 }) : record
      bytes += packed.length
      if (!file.write(packed)) await once(file, 'drain')
    }
  }
  file.end()
  await once(file, 'close')
  return bytes
}

function request(n: number): Buffer {
  return record('request', n, Buffer.from(`GET /news/${n} HTTP/1.1\r\nHost: tide.example\r\n\r\n`))
}

function response(n: number): Buffer {
  const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nServer: example\r\n\r\n'
  return record('response', n, Buffer.from(head + pageOf(n)))
}

function record(type: string, n: number, block: Buffer): Buffer {
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: https://tide.example/news/${n}`,
    'WARC-Date: 2026-01-02T03:04:05Z',
    `WARC-Record-ID: <urn:uuid:${type}-${n}>`,
    `Content-Type: application/http; msgtype=${type}`,
    `WARC-Block-Digest: sha1:${createHash('sha1').update(block).digest('hex')}`,
    `Content-Length: ${block.length}`,
  ]
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')])
}

/** What stands around the articles of a site: the same on every page, and most of its bytes. */
const AROUND = `<style>${randomBytes(SITE_BYTES / 4).toString('hex')}</style><nav>${'<a href="/x">Section</a>'.repeat(200)}</nav>`

export function pageOf(n: number): string {
  const word = (at: number): string => WORDS[(n * 31 + at * at * 7 + at) % WORDS.length]
  const sentence = (at: number): string =>
    `${Array.from({ length: 14 }, (_, i) => word(at * 14 + i)).join(' ')} ${n * at}.`
  const paragraphs = Array.from(
    { length: 14 },
    (_, at) => `<p>${[1, 2, 3].map(i => sentence(at * 3 + i)).join(' ')}</p>`,
  )
  return `<!doctype html><html lang="en"><head><title>Report ${n}</title>${AROUND}</head><body><article><h1>Report ${n}</h1>${paragraphs.join('')}</article></body></html>`
}

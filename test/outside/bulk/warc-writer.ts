// Web archives as tests need them: written here, record by record.
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

export interface WrittenRecord {
  type?: string
  url?: string
  date?: string
  /** Status line and headers of the answer; absent for records that hold no answer. */
  http?: string
  body?: string | Uint8Array
  fields?: Record<string, string>
  /** Where the header is to say something untrue. */
  length?: number
  /** Without a digest of the block. */
  noDigest?: boolean
}

const OK = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n'

/** One record with what has to follow it. */
export function warcRecord(given: WrittenRecord): Buffer {
  const { type = 'response', url = 'https://tide.example/', date = '2026-01-02T03:04:05Z', body = '' } = given
  const http = given.http ?? (type === 'response' || type === 'revisit' ? OK : undefined)
  const block = Buffer.concat([Buffer.from(http === undefined ? '' : `${http}\r\n`), Buffer.from(body)])
  const digest = `sha1:${createHash('sha1').update(block).digest('hex')}`
  const fields = {
    'WARC-Type': type,
    'WARC-Target-URI': url,
    'WARC-Date': date,
    'WARC-Record-ID': `<urn:uuid:${digest.slice(5, 37)}>`,
    'Content-Type': http === undefined ? 'text/plain' : 'application/http; msgtype=response',
    'Content-Length': String(given.length ?? block.length),
    ...(!given.noDigest && { 'WARC-Block-Digest': digest }),
    ...given.fields,
  }
  const head = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${head.join('')}\r\n`), block, Buffer.from('\r\n\r\n')])
}

/** A page of invented news, another for every number. */
export const page = (n: number, paragraphs = 6): string => {
  const said = `The harbour master of Oldport said that ferry number ${n} would not sail before the fog had lifted. `
  // Letters that hardly pack, so that what is damaged is not always a header.
  const noise = createHash('sha512').update(String(n)).digest('base64').replace(/[+/=]/g, ' ')
  const texts = Array.from({ length: paragraphs }, (_, at) => `<p>${said.repeat(2)}${at} ${noise}</p>`)
  return `<!doctype html><html><head><title>Ferry ${n} stays</title></head><body><article><h1>Ferry ${n} stays</h1>${texts.join('')}</article></body></html>`
}

export const pageUrl = (n: number): string => `https://tide.example/${n}`

/** Records of so many pages, each with its request before it, after a record about the file. */
export function records(pages: number): Buffer[] {
  const all = [warcRecord({ type: 'warcinfo', body: 'software: test\r\n' })]
  for (let n = 0; n < pages; n += 1) {
    all.push(warcRecord({ type: 'request', url: pageUrl(n), body: `GET /${n} HTTP/1.1\r\n\r\n` }))
    all.push(warcRecord({ url: pageUrl(n), body: page(n) }))
  }
  return all
}

export const packed = (all: readonly Buffer[]): Buffer => Buffer.concat(all.map(record => gzipSync(record)))

import type { HeadRead, RecordFormat } from './record-format.ts'

const LINE = /^(\S{1,4000}) (\S{1,64}) (\d{14}) (\S{1,200})(?: \S+){0,5} (\d{1,15})\r?\n/

/** ARC 1 and 2, which came before WARC: one line, then what the server answered. */
export const arcFormat: RecordFormat = {
  readHead,
  beginnings: ['http://', 'https://', 'filedesc://', 'dns:', 'ftp://'],
  betweens: ['\n', '\r\n'],
}

function readHead(bytes: Uint8Array): HeadRead {
  const text = Buffer.from(bytes.subarray(0, 8192)).toString()
  const found = LINE.exec(text)
  if (!found) return text.length < 8192 && !text.includes('\n') ? 'short' : { damage: 'no record begins here' }
  const [line, url, , date, mediaType, length] = found
  const fields = new Map([
    ['warc-target-uri', url],
    ['warc-date', date.replace(/^(....)(..)(..)(..)(..)(..)$/, '$1-$2-$3T$4:$5:$6Z')],
    ['content-type', /^https?:/i.test(url) ? 'application/http' : mediaType],
  ])
  const type = /^https?:/i.test(url) ? 'response' : url.startsWith('filedesc:') ? 'warcinfo' : 'resource'
  return { head: { type, fields, length: Number(length), isWhole: true }, bytes: Buffer.byteLength(line) }
}

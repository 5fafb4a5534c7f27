import type { HeadRead, RecordFormat } from './record-format.ts'

const VERSION = /^WARC\/\d{1,2}\.\d{1,2}[ \t]*\r?\n/

/** WARC 0.17 to 1.1 (ISO 28500). */
export const warcFormat: RecordFormat = {
  readHead,
  beginnings: ['WARC/0.', 'WARC/1.', 'WARC/2.'],
  betweens: ['\r\n\r\n', '\n\n'],
}

function readHead(bytes: Uint8Array): HeadRead {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const start = all.toString('latin1', 0, 24)
  const version = VERSION.exec(start)
  if (!version)
    return start.length < 12 && 'WARC/'.startsWith(start.slice(0, 5)) ? 'short' : { damage: 'no record begins here' }
  const [end, after] = headEnd(all)
  if (end < 0) return 'short'
  const { fields, repeated } = fieldsOf(all.toString('utf8', version[0].length, end))
  const [type, length] = [fields.get('warc-type'), fields.get('content-length')]
  if (type === undefined) return { damage: 'its header names no type' }
  if (length === undefined || !/^\d{1,15}$/.test(length)) return { damage: 'its header gives no length' }
  const isWhole = IN_EVERY_RECORD.every(name => fields.has(name) && !repeated.has(name))
  return { head: { type: type.toLowerCase(), fields, length: Number(length), isWhole }, bytes: after }
}

/** Where a header ends, and its block begins. */
function headEnd(bytes: Buffer): [end: number, after: number] {
  const whole = bytes.indexOf('\r\n\r\n')
  const bare = bytes.subarray(0, whole < 0 ? bytes.length : whole).indexOf('\n\n')
  return bare >= 0 ? [bare, bare + 2] : [whole, whole + 4]
}

const IN_EVERY_RECORD = ['warc-type', 'warc-date', 'warc-record-id', 'content-length']

function fieldsOf(text: string): { fields: Map<string, string>; repeated: Set<string> } {
  const fields = new Map<string, string>()
  const repeated = new Set<string>()
  // A line that begins with a space goes on with the line before.
  for (const line of text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && fields.has(name)) repeated.add(name)
    else if (colon > 0) fields.set(name, line.slice(colon + 1).trim())
  }
  return { fields, repeated }
}

import { inflateSync } from 'node:zlib'

/** Words of a page, a list of objects: no honest one unpacks to more. Fonts and pictures do. */
const LIMIT = { words: 8 * 1024 * 1024, font: 48 * 1024 * 1024 }
const MAX_STREAMS = 20_000

/** True where a packed stream of a PDF unpacks to more than any page of words does: nobody could wait for it to be read. */
export function holdsBomb(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  for (let count = 0; count < MAX_STREAMS; count++) {
    const packed = file.indexOf('/FlateDecode', at)
    const start = packed < 0 ? -1 : file.indexOf('stream', packed)
    if (start < 0) return false
    at = start + 6
    if (start - packed > 2000) continue
    const about = file.subarray(Math.max(0, packed - 600), start).toString('latin1')
    const own = about.slice(Math.max(about.lastIndexOf(' obj'), 0))
    if (/\/Subtype\s*\/Image/.test(own)) continue
    if (unpacksTo(file, at, /\/(?:Length1|Subtype)\b/.test(own) ? LIMIT.font : LIMIT.words)) return true
  }
  return false
}

/** True where what begins here unpacks to more than that; damaged streams are for the reader to judge. */
function unpacksTo(file: Buffer, at: number, limit: number): boolean {
  const start = at + (file[at] === 13 ? 2 : 1)
  const end = file.indexOf('endstream', start)
  try {
    inflateSync(file.subarray(start, end < 0 ? undefined : end), { maxOutputLength: limit })
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
  }
}

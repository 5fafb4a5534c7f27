import { decodeBytes } from '../../text/charset.ts'

/**
 * Bytes to text, in the order of RFC 7303: byte order mark, then the charset of the HTTP header, then what the XML
 * declaration says, then UTF-8; and a guess where the bytes are none of these. A header's eight-bit charset over bytes
 * that are valid UTF-8, and that do not declare another, is a server's default and not a fact.
 */
export function decodeFeed(bytes: Uint8Array, contentType?: string): string {
  return decoded(bytes, contentType).replace(/[\u0080-\u009f]/g, control => C1[control.charCodeAt(0) - 0x80])
}

/**
 * C1 controls mean nothing in a feed: they are Windows-1252 that somebody took for Latin-1. Some versions of Node do
 * so themselves, which is why this is a table.
 */
const C1 = [...'€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ']

function decoded(bytes: Uint8Array, contentType?: string): string {
  const mark = markOf(bytes) ?? shapeOf(bytes)
  const wide = decodeUtf32(bytes)
  if (wide !== undefined || mark) return wide ?? decode(bytes, mark ?? 'utf-8')
  const [header, declared] = [charsetOf(contentType), declaredIn(bytes)].map(decoderFor)
  const utf8 = (declared ?? 'utf-8') === 'utf-8' ? strictly(bytes, 'utf-8') : undefined
  if (utf8 !== undefined) return utf8
  const legacy = [header, declared].filter(label => label !== undefined && label !== 'utf-8') as string[]
  const strict = legacy.map(label => strictly(bytes, label)).find(text => text !== undefined)
  return strict ?? (legacy.length > 0 ? decode(bytes, legacy[0]) : decodeBytes(bytes).text)
}

const decode = (bytes: Uint8Array, label: string): string => new TextDecoder(label).decode(bytes)

function strictly(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The canonical name of an encoding that we can read, else undefined. */
function decoderFor(label: string | undefined): string | undefined {
  if (label === undefined) return undefined
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

const charsetOf = (contentType: string | undefined): string | undefined =>
  /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType ?? '')?.[1]

function markOf([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return a === 0xff && b === 0xfe ? 'utf-16le' : undefined
}

/** UTF-16 without a mark: a document begins with `<`. */
function shapeOf([a, b]: Uint8Array): string | undefined {
  if (a === 0 && b === 0x3c) return 'utf-16be'
  return a === 0x3c && b === 0 ? 'utf-16le' : undefined
}

const ALIASES: Record<string, string> = { 'iso-10646-ucs-2': 'utf-16', ucs2: 'utf-16', csucs4: 'utf-8' }

function declaredIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  const label = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})/i.exec(head)?.[1]
  const known = label && (ALIASES[label.toLowerCase()] ?? label)
  // Eight-bit bytes that could be read as far as this declaration are not UTF-16, whatever it says.
  return known && /^utf-?(?:16|32)/i.test(known) ? 'utf-8' : known
}

function decodeUtf32(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes
  const big = a === 0 && b === 0 && ((c === 0xfe && d === 0xff) || (c === 0 && d === 0x3c))
  const little = c === 0 && d === 0 && ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0))
  if (!big && !little) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let text = ''
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, little)
    if (point !== 0xfeff) text += point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point)
  }
  return text
}

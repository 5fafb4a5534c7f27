import { isAscii, isUtf8 } from 'node:buffer'

/** How the charset of some bytes was found. */
export type CharsetSource = 'bom' | 'http' | 'declared' | 'valid-utf-8' | 'sniffed' | 'default'

export interface Decoded {
  text: string
  /** A WHATWG label, lower case. */
  charset: string
  from: CharsetSource
}

const HEAD_BYTES = 4096
const DECLARED = /(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,30})/i
const EAST_ASIAN = ['shift_jis', 'euc-jp', 'gb18030', 'big5', 'euc-kr']

/**
 * Text of bytes whose charset nobody is sure of: BOM, then bytes that are valid UTF-8 beyond ASCII (a wrong declaration
 * is commoner than a legacy text that happens to be valid UTF-8), then HTTP, then the declaration inside, then a guess.
 * Never throws; what cannot be decoded becomes U+FFFD.
 */
export function decodeBytes(bytes: Uint8Array, contentType?: string): Decoded {
  const bom = byteOrderMark(bytes)
  if (bom) return { text: decodeAs(bytes, bom) ?? '', charset: bom, from: 'bom' }
  const ascii = isAscii(bytes)
  if (!ascii && isUtf8(bytes)) return { text: viewed(bytes).toString('utf8'), charset: 'utf-8', from: 'valid-utf-8' }
  return fromDeclaration(bytes, contentType) ?? guessed(bytes, ascii)
}

function fromDeclaration(bytes: Uint8Array, contentType: string | undefined): Decoded | undefined {
  const declared: [string | undefined, CharsetSource][] = [
    [DECLARED.exec(contentType ?? '')?.[1], 'http'],
    [DECLARED.exec(latin1(bytes.subarray(0, HEAD_BYTES)))?.[1], 'declared'],
  ]
  for (const [label, from] of declared) {
    const charset = label?.toLowerCase()
    // Markup that could be read up to its own declaration is not UTF-16.
    if (!charset || charset.startsWith('utf-16')) continue
    const text = decodeAs(bytes, charset)
    if (text !== undefined && damage(text) < 0.01) return { text, charset, from }
  }
  return undefined
}

function guessed(bytes: Uint8Array, ascii: boolean): Decoded {
  if (ascii && !hasNulls(bytes)) return { text: latin1(bytes), charset: 'utf-8', from: 'default' }
  const charset = sniff(bytes)
  return { text: decodeAs(bytes, charset) ?? latin1(bytes), charset, from: 'sniffed' }
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** The likeliest charset of bytes without a declaration that are not valid UTF-8. */
function sniff(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 65_536)
  const wide = nullPattern(sample)
  if (wide) return wide
  const lossy = new TextDecoder('utf-8').decode(sample)
  if (damage(lossy) < 0.002 && /(?!\ufffd)\P{ASCII}/u.test(lossy)) return 'utf-8'
  const eastAsian = EAST_ASIAN.map(charset => ({ charset, score: eastAsianScore(strictly(sample, charset, true)) }))
  const best = eastAsian.reduce((a, b) => (b.score > a.score ? b : a))
  if (best.score > 0.6) return best.charset
  return cyrillic(sample) ?? 'windows-1252'
}

/** UTF-16 without a mark: every second byte of Latin text is zero. */
function nullPattern(bytes: Uint8Array): string | undefined {
  const counts = [0, 0]
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0) counts[i % 2] += 1
  const half = bytes.length / 2
  if (counts[1] > half * 0.4 && counts[0] < half * 0.05) return 'utf-16le'
  if (counts[0] > half * 0.4 && counts[1] < half * 0.05) return 'utf-16be'
  return undefined
}

/** Share of the characters beyond ASCII that are the common ones of Japanese, Chinese or Korean. */
function eastAsianScore(text: string | undefined): number {
  if (text === undefined) return 0
  const wide = text.match(/\P{ASCII}/gu)?.length ?? 0
  const kana = text.match(/[\u3040-\u30ff]/g)?.length ?? 0
  const han = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0
  const hangul = text.match(/[\uac00-\ud7a3]/g)?.length ?? 0
  const marks = text.match(/[\u3000-\u3002\uff0c\uff01\uff1f]/g)?.length ?? 0
  // Two bytes of a Western text read as one character stand alone among letters; those of these languages stand together.
  const together = (text.match(/\P{ASCII}{2,}/gu) ?? []).reduce((sum, run) => sum + run.length, 0)
  return wide < 8 || together < wide * 0.7 ? 0 : (kana * 1.1 + han + hangul + marks) / wide
}

/** Bytes above 0x7f in long runs are Cyrillic; where its small letters lie tells which charset. */
function cyrillic(bytes: Uint8Array): string | undefined {
  let high = 0
  let runs = 0
  let windows = 0
  let koi = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]
    if (byte < 0x80) continue
    high += 1
    if (i > 0 && bytes[i - 1] >= 0xc0 && byte >= 0xc0) runs += 1
    if (byte >= 0xe0) windows += 1
    else if (byte >= 0xc0) koi += 1
  }
  if (high < 20 || runs < high * 0.5) return undefined
  return koi > windows ? 'koi8-r' : 'windows-1251'
}

function decodeAs(bytes: Uint8Array, charset: string): string | undefined {
  try {
    const text = new TextDecoder(charset).decode(bytes)
    return /^(?:windows-1252|iso-8859-1|latin1|ascii|us-ascii)$/.test(charset) ? withoutC1(text) : text
  } catch {
    return undefined // an unknown label
  }
}

function strictly(bytes: Uint8Array, charset: string, cut = false): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes, { stream: cut })
  } catch {
    return undefined
  }
}

const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** Some Node releases decode windows-1252 as Latin-1: its quotes and dashes then are control characters. */
export function withoutC1(text: string): string {
  return /[\x80-\x9f]/.test(text) ? text.replace(/[\x80-\x9f]/g, c => WINDOWS_1252[c.charCodeAt(0) - 0x80]) : text
}

/** Share of characters beyond ASCII that could not be decoded. */
function damage(text: string): number {
  const bad = text.match(/\ufffd/g)?.length ?? 0
  return bad === 0 ? 0 : bad / (text.match(/\P{ASCII}/gu)?.length ?? 1)
}

function hasNulls(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 65_536).includes(0)
}

function latin1(bytes: Uint8Array): string {
  return viewed(bytes).toString('latin1')
}

function viewed(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

import { fileKind } from './files/file-kind.ts'
import { isRead } from './files/read-file.ts'

const OPENING =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,2000}-->\s*){0,5}<(?:!doctype\s+html|html|head|body|meta|title|link|div|p|article|section|main|table|span|h[1-6]|ul|ol|img|a|br|script|style|center|font)\b/i
const CLOSING = /<\/(?:p|div|article|section|body|html|h[1-6]|ul|table)\s*>/gi

/** True for markup, false for plain text that merely speaks of tags. */
export function isHtml(input: string | Uint8Array, contentType?: string): boolean {
  if (/\b(?:x?html)\b/i.test(contentType ?? '')) return true
  const head =
    typeof input === 'string' ? input.slice(0, 65_536) : Buffer.from(input.subarray(0, 65_536)).toString('latin1')
  const start = head.replace(/^[\ufeff\0\s]{0,2000}(?:ï»¿)?/, '')
  return OPENING.test(start.slice(0, 4096)) || (head.match(CLOSING)?.length ?? 0) >= 3
}

/** True for pictures, archives, old office files and whatever else nobody here reads and is mostly control bytes. */
export function isBinary(bytes: Uint8Array): boolean {
  const kind = fileKind(bytes)
  return kind === undefined ? isControls(bytes) : !isRead(kind)
}

/** True for bytes of no kind that we know that are mostly control bytes. */
export function isControls(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 8192)
  if (sample.length === 0 || bytes[0] === 0xff || bytes[0] === 0xfe) return false
  // UTF-16 without a mark is half zeros, and text; a text with some null bytes in it is a text.
  let control = 0
  for (let i = 0; i < sample.length; i++) {
    const byte = sample[i]
    if (byte < 32 && byte !== 0 && (byte < 9 || (byte > 13 && byte !== 27))) control += 1
  }
  return control > sample.length * 0.05
}

import { inflatedNames } from './zip-entries.ts'

/** What a file is, by its bytes, or for texts that any bytes could be, by what it is called. */
export type FileKind =
  | 'pdf'
  | 'word'
  | 'mail'
  | 'saved-page'
  | 'markdown'
  | 'gzip'
  | 'old-office'
  | 'rtf'
  | 'open-document'
  | 'e-book'
  | 'office'
  | 'archive'
  | 'picture'
  | 'recording'
  | 'program'

const BYTES: readonly (readonly [FileKind, readonly number[]])[] = [
  ['gzip', [0x1f, 0x8b, 0x08]],
  ['old-office', [0xd0, 0xcf, 0x11, 0xe0]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]], // PNG
  ['picture', [0xff, 0xd8, 0xff]], // JPEG
  ['picture', [0x47, 0x49, 0x46, 0x38]], // GIF
  ['picture', [0x49, 0x49, 0x2a, 0x00]], // TIFF
  ['picture', [0x4d, 0x4d, 0x00, 0x2a]], // TIFF
  ['archive', [0x52, 0x61, 0x72, 0x21]], // RAR
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]], // 7z
  ['archive', [0x28, 0xb5, 0x2f, 0xfd]], // zstd
  ['archive', [0x42, 0x5a, 0x68]], // bzip2
  ['archive', [0xfd, 0x37, 0x7a, 0x58]], // xz
  ['recording', [0x49, 0x44, 0x33]], // MP3
  ['recording', [0x4f, 0x67, 0x67, 0x53]], // Ogg
  ['recording', [0x52, 0x49, 0x46, 0x46]], // WAV, AVI, WebP
  ['program', [0x7f, 0x45, 0x4c, 0x46]], // ELF
]

/** The kind of a file that is no page and no plain text, or undefined. Bytes decide before what it is called. */
export function fileKind(bytes: Uint8Array, contentType?: string): FileKind | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 65_536)).toString('latin1')
  // PDF readers accept its mark within the first KB.
  if (/%PDF-\d/.test(head.slice(0, 1024)) && !/^\s*</.test(head)) return 'pdf'
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return zipKind(bytes)
  const known = BYTES.find(([, magic]) => magic.every((byte, i) => bytes[i] === byte))
  if (known) return known[0]
  if (head.slice(4, 8) === 'ftyp') return 'recording'
  if (head.startsWith('{\\rtf')) return 'rtf'
  return textKind(head, contentType)
}

function zipKind(bytes: Uint8Array): FileKind {
  const names = inflatedNames(bytes)
  if (names.has('word/document.xml')) return 'word'
  if (names.has('META-INF/container.xml')) return 'e-book'
  if (names.has('content.xml')) return 'open-document'
  return names.has('[Content_Types].xml') ? 'office' : 'archive'
}

const HEADER = /^[!-9;-~]{1,80}:(?:[ \t].*|\s*)$/
const TELLING =
  /^(?:from|to|cc|subject|date|message-id|received|return-path|delivered-to|mime-version|content-type|reply-to|list-id|x-[\w-]+):/i

/** Mail and saved pages by the headers at their start; Markdown by what it is called, or by its marks. */
function textKind(head: string, contentType = ''): FileKind | undefined {
  const type = contentType.toLowerCase()
  const start = head.replace(/^(?:ï»¿)?\s{0,20}(?=From )From .*\r?\n/, '').replace(/^(?:ï»¿)?\s{0,20}/, '')
  if (/^\s*</.test(start)) return undefined
  const headers = headerLines(start)
  const telling = headers.filter(line => TELLING.test(line))
  const says = (name: string): boolean => telling.some(line => line.toLowerCase().startsWith(`${name}:`))
  const isMail = says('from') && (says('subject') || says('date')) && (telling.length >= 4 || /rfc822/.test(type))
  if (says('mime-version') && telling.some(line => /^content-type:\s*multipart\/related/i.test(line))) {
    const saved = /^(?:snapshot-content-location|content-location):/im.test(start) && !says('received')
    if (saved) return 'saved-page'
  }
  if (isMail || (/^message\/rfc822|^application\/mbox/.test(type) && telling.length >= 2)) return 'mail'
  if (/^(?:multipart\/related|application\/x-mimearchive)/.test(type) && says('mime-version')) return 'saved-page'
  return /^text\/(?:x-)?markdown/.test(type) || hasMarkdownMarks(head) ? 'markdown' : undefined
}

/** Lines of headers, unfolded, up to the first empty line; none where one line is no header. */
function headerLines(start: string): string[] {
  const lines: string[] = []
  for (const line of start.slice(0, 32_768).split(/\r?\n/)) {
    if (line === '') return lines
    if (/^[ \t]/.test(line) && lines.length > 0) continue
    if (!HEADER.test(line)) return lines.length >= 6 ? lines : []
    lines.push(line)
  }
  return lines
}

/** Two kinds of marks that nobody types by accident: front matter, headings, links, emphasis, quotes. */
function hasMarkdownMarks(head: string): boolean {
  const text = head.slice(0, 32_768)
  if (/^(?:ï»¿)?---\r?\n(?:[\w-]+:.*\r?\n|\s.*\r?\n|- .*\r?\n){1,80}---\r?\n/.test(text)) return true
  const marks = [
    /^#{1,4} \S/m,
    /(?<!!)\[[^\]\n]{2,200}\]\(<?https?:\/\/[^)\s]+>?(?: "[^"\n]*")?\)/,
    /!\[[^\]\n]{0,300}\]\([^)\s]+\)/,
    /(?<![\w*])\*\*[^*\n]{2,200}\*\*(?![\w*])/,
    /^(?:={4,}|-{4,})\s*$/m,
    /^\[[^\]\n]{1,50}\]:\s*https?:\/\//m,
  ]
  const found = marks.map(mark => mark.test(text))
  return (found[0] || found[1] || found[2]) && found.filter(Boolean).length >= 2
}

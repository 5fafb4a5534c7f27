/** Words at a place of a page: points from its lower left corner. */
export interface Placed {
  text: string
  x: number
  y: number
  size?: number
  bold?: boolean
}

export interface PdfOptions {
  title?: string
  author?: string
  /** As PDFs write it: "D:20260303101500Z". */
  created?: string
  /** Locks it with a password that nobody knows. */
  locked?: boolean
  /** Letters beyond Latin: each is written as a byte with a table of what it means. */
  letters?: string
}

/** A small PDF, uncompressed, of standard fonts. */
export function pdfOf(pages: readonly (readonly Placed[])[], options: PdfOptions = {}): Uint8Array {
  const objects: string[] = []
  const add = (body: string): number => objects.push(body)
  add('') // the catalog, when the pages are known
  add('')
  const fonts = [fontOf('Helvetica', options, add), fontOf('Helvetica-Bold', options, add)]
  const kids = pages.map(items => {
    const stream = items.map(item => wordsOf(item, options)).join('\n')
    const content = add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`)
    const resources = `<< /Font << /F1 ${fonts[0]} 0 R /F2 ${fonts[1]} 0 R >> >>`
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources ${resources} /Contents ${content} 0 R >>`,
    )
  })
  objects[0] = '<< /Type /Catalog /Pages 2 0 R >>'
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map(kid => `${kid} 0 R`).join(' ')}] >>`
  const info = add(infoOf(options))
  const lock = options.locked ? add(LOCK) : undefined
  return written(
    objects,
    `/Root 1 0 R /Info ${info} 0 R${lock ? ` /Encrypt ${lock} 0 R` : ''} /ID [<00112233> <00112233>]`,
  )
}

/** A page of one column: a line of text each 14 points, a paragraph's first line 28 points below. */
export function column(
  paragraphs: readonly (readonly string[])[],
  at: { x?: number; y?: number; size?: number; leading?: number } = {},
): Placed[] {
  const { x = 72, size = 11, leading = 14 } = at
  let y = at.y ?? 640
  return paragraphs.flatMap((lines, i) => {
    if (i > 0) y -= leading
    return lines.map(text => {
      const placed = { text, x, y, size }
      y -= leading
      return placed
    })
  })
}

/** Words broken into lines of at most so many letters. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + word.length < width) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}

function wordsOf({ text, x, y, size = 11, bold }: Placed, { letters }: PdfOptions): string {
  const bytes = letters
    ? [...text].map(letter => byteOf(letter, letters)).join('')
    : Buffer.from(text, 'latin1').toString('hex')
  return `BT /${bold ? 'F2' : 'F1'} ${size} Tf 1 0 0 1 ${x} ${y} Tm <${bytes}> Tj ET`
}

/** Letters of the table begin at byte 128. */
function byteOf(letter: string, letters: string): string {
  const at = [...letters].indexOf(letter)
  return (at < 0 ? letter.charCodeAt(0) : 128 + at).toString(16).padStart(2, '0')
}

function fontOf(name: string, { letters }: PdfOptions, add: (body: string) => number): number {
  const base = `/Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding`
  if (!letters) return add(`<< ${base} >>`)
  const ascii = Array.from({ length: 95 }, (_, i) => [32 + i, String.fromCharCode(32 + i)] as const)
  const own = [...letters].map((letter, i) => [128 + i, letter] as const)
  const rows = [...ascii, ...own].map(
    ([byte, letter]) => `<${byte.toString(16)}> <${letter.charCodeAt(0).toString(16).padStart(4, '0')}>`,
  )
  const chunks = rows.map((_, i) => (i % 90 === 0 ? rows.slice(i, i + 90) : [])).filter(chunk => chunk.length > 0)
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def 1 begincodespacerange <00> <ff> endcodespacerange\n${chunks.map(chunk => `${chunk.length} beginbfchar\n${chunk.join('\n')}\nendbfchar`).join('\n')}\nendcmap end end`
  const table = add(`<< /Length ${map.length} >>\nstream\n${map}\nendstream`)
  return add(`<< ${base} /ToUnicode ${table} 0 R >>`)
}

function infoOf({ title, author, created }: PdfOptions): string {
  const text = (value: string): string => `<feff${Buffer.from(value, 'utf16le').swap16().toString('hex')}>`
  return `<< ${title ? `/Title ${text(title)}` : ''} ${author ? `/Author ${text(author)}` : ''} ${created ? `/CreationDate (${created})` : ''} >>`
}

const LOCK = `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${'5a'.repeat(32)}> /U <${'3c'.repeat(32)}> >>`

function written(objects: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.4\n'
  const offsets = objects.map((body, i) => {
    const at = file.length
    file += `${i + 1} 0 obj\n${body}\nendobj\n`
    return at
  })
  const start = file.length
  const rows = offsets.map(at => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(Buffer.from(file, 'latin1'))
}

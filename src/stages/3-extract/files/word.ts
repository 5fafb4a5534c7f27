import type { Article } from '../../../domain/article.ts'
import { refuse } from '../../../domain/refusal.ts'
import { plainText } from '../entities.ts'
import type { ExtractInput, ExtractRefusal } from '../extract.ts'
import type { KnownFacts } from '../known-facts.ts'
import { readLines } from '../pasted-reader.ts'
import { statedDate } from '../stated-dates.ts'
import { blockLines } from './block-lines.ts'
import { isFileName } from './file-names.ts'
import { storedZip, unpacked, zipEntries } from './zip-entries.ts'

/** Bytes of one part of a document, and of all of them, unpacked. */
const LIMIT = { part: 12 * 1024 * 1024, all: 24 * 1024 * 1024 }

/** The parts that hold words; pictures, macros and fonts are not even unpacked. */
const WORDS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:document|styles|numbering|footnotes|endnotes)\.xml|word\/_rels\/document\.xml\.rels)$/

/** Reads a Word document (DOCX): its text as it stands, without what was deleted or remarked in it. */
export async function readWord(bytes: Uint8Array, input: ExtractInput): Promise<Article | ExtractRefusal> {
  const parts = partsOf(bytes)
  if (parts === undefined) return { ...refuse('too-large', 'The document unpacks to too much.', NEXT), id: input.id }
  const document = parts.find(({ name }) => name === 'word/document.xml')
  if (!document) return { ...refuse('unreadable', 'The Word document is damaged.', NEXT), id: input.id }
  const html = await htmlOf(storedZip(parts))
  if (html === undefined) return { ...refuse('unreadable', 'The Word document is damaged.', NEXT), id: input.id }
  const { lines, captions, heading } = blockLines(html)
  const core = parts.find(({ name }) => name === 'docProps/core.xml')
  return readLines(lines, input, { ...coreFacts(core?.bytes), ...(heading && { title: heading }), captions })
}

const NEXT = 'Save it again as DOCX, or paste its text.'

/** The parts with words, unpacked; undefined where they are too large. A damaged part is left out. */
function partsOf(bytes: Uint8Array): { name: string; bytes: Uint8Array }[] | undefined {
  const entries = zipEntries(bytes).filter(
    ({ name }, i, all) => WORDS.test(name) && all.findIndex(each => each.name === name) === i,
  )
  if (entries.some(({ unpacked: size }) => size > LIMIT.part)) return undefined
  if (entries.reduce((sum, { unpacked: size }) => sum + size, 0) > LIMIT.all) return undefined
  return entries.flatMap(entry => {
    const content = unpacked(bytes, entry, LIMIT.part)
    return content ? [{ name: entry.name, bytes: content }] : []
  })
}

/** Mammoth's markup: inserted words are in it, deleted ones and remarks are not. Undefined where it cannot read it. */
async function htmlOf(buffer: Buffer): Promise<string | undefined> {
  const { default: mammoth } = await import('mammoth')
  const noImages = mammoth.images.imgElement(async () => ({ src: '' }))
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer },
      { convertImage: noImages, externalFileAccess: false, includeEmbeddedStyleMap: false, styleMap: STYLES },
    )
    return value
  } catch {
    return undefined // not the XML it should be
  }
}

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
  "p[style-name='caption'] => figcaption:fresh",
]

/** What the document's properties say: title, authors, language, and when it was made at the earliest. */
function coreFacts(bytes: Uint8Array | undefined): KnownFacts {
  const xml = bytes ? new TextDecoder().decode(bytes.subarray(0, 65_536)) : ''
  const value = (name: string): string | undefined =>
    plainText(new RegExp(`<${name}(?:\\s[^>]{0,200})?>([^<]{1,400})</${name}>`).exec(xml)?.[1] ?? '').trim() ||
    undefined
  const title = value('dc:title')
  const language = value('dc:language')
  const changed = statedDate(value('dcterms:modified') ?? value('dcterms:created'))
  return {
    ...(title && !isFileName(title) && { fallbackTitle: title }),
    ...(language && { language }),
    ...(changed && { notAfter: changed.at }),
  }
}

import { storedZip } from '../../../../src/stages/3-extract/files/zip-entries.ts'

/** A paragraph: words in a style, or its own XML. */
export type WordParagraph = { text: string; style?: string } | { xml: string }

/** A small DOCX. */
export function wordFile(
  paragraphs: readonly WordParagraph[],
  facts: { title?: string; modified?: string } = {},
): Uint8Array {
  const body = paragraphs.map(each => ('xml' in each ? each.xml : paragraphOf(each))).join('')
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t">${facts.title ? `<dc:title>${facts.title}</dc:title>` : ''}${facts.modified ? `<dcterms:modified xsi:type="dcterms:W3CDTF">${facts.modified}</dcterms:modified>` : ''}</cp:coreProperties>`,
    'word/styles.xml': `<w:styles xmlns:w="${MAIN}"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    'word/document.xml': `<w:document xmlns:w="${MAIN}"><w:body>${body}</w:body></w:document>`,
  }
  const parts = Object.entries(files).map(([name, xml]) => ({ name, bytes: new TextEncoder().encode(XML + xml) }))
  return new Uint8Array(storedZip(parts))
}

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const paragraphOf = ({ text, style }: { text: string; style?: string }): string =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

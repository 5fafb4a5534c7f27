// The readers that are measured side by side. Each gets the page as text and answers the article's markup or text.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isRefusal } from '../../src/domain/refusal.ts'
import { extract } from '../../src/stages/3-extract/extract.ts'
import { joined, render } from '../../src/stages/3-extract/render.ts'
import { parsePage } from '../../src/stages/3-extract/tree.ts'

/** What a reader is given: ours decodes the bytes itself, the others get the text. */
export interface PeerPage {
  url: string
  bytes?: Uint8Array
  html: string
}

/** Markup, or plain text; nothing where it found no article. */
export interface PeerAnswer {
  html?: string
  text?: string
  refused: boolean
}

export interface Peer {
  name: string
  /** What is timed. What it answers is turned into markup afterwards, off the clock. */
  read(page: PeerPage): Promise<() => PeerAnswer>
}

const TOOLS = { now: () => '2026-01-01T00:00:00Z', log: () => {} }

const ours: Peer = {
  name: 'Stemma',
  async read({ url, bytes, html }) {
    const input = bytes ? { bytes, contentType: 'text/html' } : { html }
    const seen = await extract.run({ id: 'p', url: url || undefined, ...input }, TOOLS)
    return () => ({ text: 'text' in seen ? seen.text : '', refused: isRefusal(seen) })
  },
}

/** All of them; their packages stand in this folder alone and must have been installed (installed.ts). */
export async function peers(): Promise<Peer[]> {
  return [ours, await readability(), await defuddle(), await articleExtractor(), await mizchi()]
}

async function readability(): Promise<Peer> {
  const { Readability } = await packaged('@mozilla/readability/index.js')
  const { parseHTML } = await packaged('linkedom/esm/index.js')
  return {
    name: '@mozilla/readability 0.6.0 on linkedom',
    async read({ html }) {
      const { document } = parseHTML(html)
      const found = new Readability(document, { serializer: (node: unknown) => node }).parse()
      return () => markup(found?.content?.innerHTML)
    },
  }
}

async function defuddle(): Promise<Peer> {
  const { Defuddle } = await packaged('defuddle/dist/node.js')
  const { parseHTML } = await packaged('linkedom/esm/index.js')
  return {
    name: 'defuddle 0.19.4 on linkedom',
    async read({ html, url }) {
      const { document } = parseHTML(html)
      // Without `useAsync` it asks no server for what the page does not hold.
      const found = await Defuddle(document, url || 'https://example.org/', { useAsync: false })
      return () => markup(found?.content)
    },
  }
}

async function articleExtractor(): Promise<Peer> {
  const { extractFromHtml } = await packaged('@extractus/article-extractor/esm/mod.js')
  return {
    name: '@extractus/article-extractor 9.0.1',
    async read({ html, url }) {
      const found = await extractFromHtml(html, url || 'https://example.org/')
      return () => markup(found?.content)
    },
  }
}

async function mizchi(): Promise<Peer> {
  const { extract: read, toHTML } = await packaged('@mizchi/readability/dist/index.js')
  return {
    name: '@mizchi/readability 0.7.7',
    async read({ html, url }) {
      const { root } = read(html, { url: url || undefined })
      return () => markup(root ? toHTML(root) : undefined)
    },
  }
}

// oxlint-disable-next-line typescript/no-explicit-any -- packages that are not this project's, without their types
async function packaged(file: string): Promise<any> {
  return await import(pathToFileURL(join(import.meta.dirname, 'node_modules', file)).href)
}

const markup = (html: string | undefined | null): PeerAnswer =>
  html ? { html, refused: false } : { html: '', refused: true }

/** The words of an answer, captions apart, with the same breaks between paragraphs for everybody. */
export function wordsOf({ html, text }: PeerAnswer): string {
  return text ?? joined(render(parsePage(html ?? '').root).blocks)
}

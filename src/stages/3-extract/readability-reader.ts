import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { type Elem, parsePage } from './tree.ts'

const DROPPED = 'figure, aside, form, nav, button, time'

/** The body as Mozilla's Readability sees it, or undefined. Slow on hostile pages: only under the worker's time limit. */
export function readabilityBody(html: string): Elem | undefined {
  const wrapped = /<body[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`
  const { document } = parseHTML(wrapped)
  const article = new Readability(document as unknown as Document, {
    serializer: (node: Node) => cleaned(node as unknown as HTMLElement),
    maxElemsToParse: 50_000,
  }).parse()
  return article?.content ? parsePage(article.content).root : undefined
}

function cleaned(node: HTMLElement): string {
  for (const element of node.querySelectorAll(DROPPED)) element.remove()
  for (const element of node.querySelectorAll('div, ul, ol, p, section, table'))
    if (linkShare(element) > 0.7) element.remove()
  return node.innerHTML
}

function linkShare(element: Element): number {
  const length = (element.textContent ?? '').trim().length
  if (length === 0) return 0
  let linked = 0
  for (const link of element.querySelectorAll('a')) linked += (link.textContent ?? '').trim().length
  return linked / length
}

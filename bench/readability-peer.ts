// The usual way to read an article in JavaScript, for comparison: Readability on linkedom, one thread.
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'

/** The text that Readability finds in a page; empty where it finds none or throws. */
export function readabilityText(html: string): string {
  try {
    const { document } = parseHTML(html)
    return new Readability(document as unknown as Document, { serializer: node => node }).parse()?.textContent ?? ''
  } catch {
    return ''
  }
}

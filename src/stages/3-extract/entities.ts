import { Parser } from 'htmlparser2'

/** Text whose tags and entities were escaped twice, as words: `Caf&amp;eacute;` in a meta, `<em>` in a JSON-LD headline. */
export function plainText(text: string): string {
  if (!/[&<]/.test(text)) return text.replace(/\s+/g, ' ').trim()
  const parts: string[] = []
  const parser = new Parser({ ontext: part => parts.push(part) }, { decodeEntities: true })
  parser.end(text.slice(0, 5000))
  return parts.join('').replace(/\s+/g, ' ').trim()
}

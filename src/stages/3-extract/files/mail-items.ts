import { type Refusal, refuse } from '../../../domain/refusal.ts'
import { languageTable } from '../../../text/languages/language.ts'
import type { MailLine } from './mail-lines.ts'

/** One item of a newsletter: its heading and what stands below. */
interface Item {
  heading: string
  words: number
}

const MIN_ITEMS = 4
/** An item of a list is an excerpt; a part of one article is longer. */
const EXCERPT = 90

/**
 * Why a newsletter is an index of several matters, or undefined where it is about one: its items are excerpts under headings
 * that share hardly a word.
 */
export function listOfMatters(lines: readonly MailLine[], language: string): Refusal | undefined {
  const items = itemsOf(lines)
  const excerpts = items.filter(({ words }) => words > 0 && words <= EXCERPT)
  if (items.length < MIN_ITEMS || excerpts.length < items.length * 0.6) return undefined
  if (sharesMatter(items, lines, language)) return undefined
  const because = `The mail is an index of ${items.length} matters, each with a few lines.`
  return refuse('list-page', because, 'Give the articles that it links to.')
}

function itemsOf(lines: readonly MailLine[]): Item[] {
  const items: Item[] = []
  for (const { text, isHeading } of lines) {
    if (isHeading) items.push({ heading: text, words: 0 })
    else if (items.length > 0) items[items.length - 1].words += text.split(/\s+/).length
  }
  // A heading right above another is a section's.
  return items.filter(({ words }) => words > 0)
}

/** One event: some rare word stands in most of the items. */
function sharesMatter(items: readonly Item[], lines: readonly MailLine[], language: string): boolean {
  const { common } = languageTable(language).names
  const headings = new Set(items.map(({ heading }) => heading))
  const texts: string[] = []
  for (const { text } of lines) {
    if (headings.has(text)) texts.push('')
    if (texts.length > 0) texts[texts.length - 1] += ` ${text.toLowerCase()}`
  }
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const word of new Set(text.match(/\p{L}{5,}/gu) ?? [])) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return [...counts].some(([word, count]) => count >= Math.max(3, texts.length * 0.7) && !common.has(word))
}

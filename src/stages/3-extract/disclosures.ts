import type { ArticleNote } from '../../domain/article.ts'
import type { Chrome } from './chrome-lines.ts'

/** What a paragraph says about the article itself instead of the news, or undefined. */
export function disclosure(paragraph: string, chrome: Chrome): ArticleNote[] | undefined {
  if (paragraph.length > 600) return undefined
  const lower = paragraph.toLowerCase().replace(/’/g, "'")
  if (chrome.some(table => table.corrected.some(words => lower.startsWith(words)))) {
    return [{ kind: 'correction', text: paragraph }]
  }
  return madeBy(paragraph, lower, chrome)
}

function madeBy(paragraph: string, lower: string, chrome: Chrome): ArticleNote[] | undefined {
  const says = (words: readonly string[]): boolean => words.some(word => lower.includes(word))
  for (const { made } of chrome) {
    if (!says(made.text)) continue
    const translated = says(made.translated) && speaksOfItself(lower, made.text)
    const machine = says(made.machine) && speaksOfItself(lower, made.text)
    const notes: ArticleNote[] = []
    if (translated) notes.push({ kind: 'translated', text: paragraph })
    if (machine) notes.push({ kind: 'ai-assisted', text: paragraph })
    if (notes.length > 0) return notes
  }
  return undefined
}

/** A disclosure names its own text within its first words ("This article was …"); news about translation does not. */
function speaksOfItself(lower: string, own: readonly string[]): boolean {
  const start = lower.slice(0, 45)
  return own.some(word => start.includes(word))
}

import type { ArticleNote } from '../../domain/article.ts'
import type { ChromeTable } from '../../text/languages/tables/chrome.ts'
import type { Chrome } from './chrome-lines.ts'

/** What a paragraph says about the article itself instead of the news, or undefined. */
export function disclosure(paragraph: string, chrome: Chrome): ArticleNote[] | undefined {
  if (paragraph.length > 600) return undefined
  const lower = paragraph
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^[\s*([{<【〈«"'“„—–-]+(?=\p{L})/u, '')
    .replace(EDITORS_NOTE, '')
  if (chrome.some(table => table.corrected.some(words => corrects(lower, words)))) {
    return [{ kind: 'correction', text: paragraph }]
  }
  return madeBy(paragraph, lower, chrome)
}

/** A single word for a correction is a heading: a mark or a date follows, or nothing. */
function corrects(lower: string, words: string): boolean {
  const entry = words.replace(/^[[<【〈]/, '')
  if (!lower.startsWith(entry)) return false
  if (/[:：】]$|\s|\p{Lo}/u.test(entry))
    return /\p{Lo}$/u.test(entry) ? isHeading(lower, entry) || entry.length >= 5 : true
  return isHeading(lower, entry)
}

const isHeading = (lower: string, entry: string): boolean =>
  /^\s*(?:[:：.。】〉\]>)—–-]|\(|\d|$)/u.test(lower.slice(entry.length))

const MAX_LABEL = 90

function madeBy(paragraph: string, lower: string, chrome: Chrome): ArticleNote[] | undefined {
  for (const table of chrome) {
    const translated = labelled(paragraph, lower, table.translatedBy) || tells(lower, table, table.made.translated)
    const machine =
      labelled(paragraph, lower, table.machineBy) ||
      (has(lower, table.produced) && tells(lower, table, table.made.machine))
    const notes: ArticleNote[] = []
    if (translated || (machine && has(lower, table.made.translated)))
      notes.push({ kind: 'translated', text: paragraph })
    if (machine || (translated && has(lower, table.made.machine))) notes.push({ kind: 'ai-assisted', text: paragraph })
    if (notes.length > 0) return notes
  }
  return undefined
}

const has = (lower: string, words: readonly string[]): boolean => words.some(word => holds(lower, word))

/** "by AI", not "by air". */
function holds(lower: string, word: string): boolean {
  const at = lower.indexOf(word)
  return at >= 0 && !(SHORT_FOR_MACHINE.test(word) && /\p{L}/u.test(lower[at + word.length] ?? ''))
}

const SHORT_FOR_MACHINE = /(?:^|[\s'])(?:ai|ia|ki|ии|ші)$/

/** The label alone, before a mark, or with who did it. */
const labelled = (paragraph: string, lower: string, beginnings: readonly string[]): boolean =>
  lower.length <= MAX_LABEL &&
  beginnings.some(
    words =>
      lower.startsWith(words) &&
      (/\s|[:：=＝・]$|\p{Lo}$/u.test(words) ||
        isHeading(lower, words) ||
        /^\s\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,2}\.?$/u.test(paragraph.slice(words.length))),
  )

const EDITORS_NOTE =
  /^(?:editor'?s'? note|note|anmerkung der redaktion|anm\. d\. red\.|hinweis der redaktion|ndlr|note de la rédaction|nota de la redacción|nota del editor|nota da redação|nota della redazione|noot van de redactie|od redakcji|от редакции|від редакції|ملاحظة المحرر|編集部注|편집자 주|编者按|編者按)\s*[:：]\s*/u

/** "This article was …": it points at its own text in its first words, and is short; news of a translation does not. */
function tells(lower: string, { itself, made }: ChromeTable, stems: readonly string[]): boolean {
  const start = lower.slice(0, 45)
  return lower.length <= 320 && has(start, made.text) && itself.some(word => beginsIn(start, word)) && has(lower, stems)
}

/** At the beginning of a word: "our", not "your"; anywhere in a script that sets no spaces. */
function beginsIn(text: string, word: string): boolean {
  const at = text.indexOf(word)
  return at === 0 || (at > 0 && (/[\p{Lo}]/u.test(word) || !/\p{L}/u.test(text[at - 1])))
}

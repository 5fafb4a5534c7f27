import { languageTable } from '../../text/languages/language.ts'
import { type Chrome, bare } from './chrome-lines.ts'
import { weight } from './pasted-head.ts'
import { type PastedLines, isSentence, without, wordCount } from './pasted-lines.ts'
import { PASTED_WORDS } from './pasted-words.ts'

/** From the readers' comments on; above the article the same word leads to them. */
export function withoutComments(paste: PastedLines): PastedLines {
  const { lines } = paste
  let said = 0
  const at = lines.findIndex((line, i) => {
    const talk = (): boolean => lines.slice(i + 1, i + 5).some(each => PASTED_WORDS.page.test(each))
    if (i > 1 && PASTED_WORDS.comments.test(line.trim()) && said >= (talk() ? 1 : 3)) return true
    if (i > 0 && isSentence(line) && weight(line) >= 55) said += 1
    return false
  })
  return at < 0 ? paste : without(paste, i => i >= at, 'paste', 'comments of readers')
}

/** "Also read:" with nothing after it: what follows are its links. */
export function isBareLead(line: string, chrome: Chrome): boolean {
  const words = bare(line)
  return chrome.some(({ leadsAway, ends }) => ends.has(words) || leadsAway.some(lead => bare(lead) === words))
}

/** From a heading of links, comments or author boxes on, where no paragraph of sentences follows. */
export function withoutEnd(paste: PastedLines, chrome: Chrome): PastedLines {
  const { lines } = paste
  const removed: Set<number> = new Set()
  for (let i = 1; i < lines.length; i++) {
    if (!isBareLead(lines[i], chrome)) continue
    removed.add(i)
    for (let j = i + 1; j < lines.length && !(isSentence(lines[j]) && wordCount(lines[j]) > 18); j++) removed.add(j)
  }
  return without(paste, i => removed.has(i), 'paste', 'links to other pages under their heading')
}

/** Labels of boxes at the end ("Details", "Ratings"): a run of lines that are no sentences, with two labels or more. */
export function withoutLabels(paste: PastedLines): PastedLines {
  const { lines } = paste
  let from = lines.length
  while (from > 1 && !isSentence(lines[from - 1]) && wordCount(lines[from - 1]) <= 14) from -= 1
  const isLabel = (line: string): boolean => wordCount(line) <= 3 && /^\p{L}/u.test(line)
  const first = lines.findIndex((line, i) => i >= from && isLabel(line))
  const labels = lines.filter((line, i) => i >= from && isLabel(line)).length
  if (first < 0 || labels < 2) return paste
  return without(paste, i => i >= first, 'paste', 'labels of boxes after the last sentence')
}

/** A few common words behind the last sentence: "Share this post". Credits and names are none. */
export function withoutLastWords(paste: PastedLines, _chrome: Chrome, language: string): PastedLines {
  const { lines } = paste
  const { common } = languageTable(language).names
  const isPage = (line: string): boolean => {
    const words = line.split(' ')
    const known = words.filter(word => common.has(word.toLowerCase()))
    const small = words.slice(1).every(word => /^\p{Ll}/u.test(word))
    return words.length <= 4 && /^[\p{L}\s]+$/u.test(line) && small && known.length > words.length / 2
  }
  let end = lines.length
  while (end > 2 && isPage(lines[end - 1])) end -= 1
  if (end === lines.length || !isSentence(lines[end - 1])) return paste
  return without(paste, i => i >= end, 'paste', 'words of the page behind the last sentence')
}

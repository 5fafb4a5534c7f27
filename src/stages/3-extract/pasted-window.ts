/**
 * Where in a copied page its article stands: the run of lines whose sentences outweigh the short lines among them most
 * (maximum subsequence segmentation: Pasternack and Roth, "Extracting article text from the web", 2009).
 */
import { type Chrome, lineKind } from './chrome-lines.ts'
import { weight } from './pasted-head.ts'
import { isSentence } from './pasted-lines.ts'

/** The lines from `start` to before `end`. */
export interface Window {
  start: number
  end: number
}

/** What a short line costs, in words of sentences: a list of a dozen headlines ends an article, subheadings do not. */
const SHORT = 8

/** The run of lines with most sentences. */
export function articleWindow(lines: readonly string[], chrome: Chrome): Window {
  let best = { start: 0, end: lines.length, sum: -Infinity }
  let start = 0
  let sum = 0
  for (const [i, line] of lines.entries()) {
    if (sum <= 0) {
      start = i
      sum = 0
    }
    sum += worth(line, chrome)
    if (sum > best.sum) best = { start, end: i + 1, sum }
  }
  return best
}

/** Words of a sentence count for the article, a short line counts against it; items of a list may be either's. */
function worth(line: string, chrome: Chrome): number {
  const words = weight(line) / 6
  const kind = lineKind(line, chrome)
  if (kind !== undefined && words < 40) return -SHORT
  if (isSentence(line)) return words < 4 ? 0 : Math.min(words, 60)
  if (/^[-•*]\s/.test(line)) return 0
  // Paragraphs that lost their last mark have others; clouds of tags have none.
  return words > 20 && (line.match(/[.,;:、，。،؛]/g)?.length ?? 0) > words / 40 ? Math.min(words / 2, 30) : -SHORT
}

import { isBylineLine } from './byline.ts'
import { type Chrome, lineKind } from './chrome-lines.ts'
import { firstParagraph, headLines, headlineAt, weight } from './pasted-head.ts'
import { type PastedLines, isDateAlone, isSentence, without, wordCount } from './pasted-lines.ts'
import { articleWindow } from './pasted-window.ts'
import { dateIn } from './stated-dates.ts'

const TEMPERATURE = /^[-−–+]?\d{1,3}(?:[.,]\d)?\s?(?:°\s?[FC]?|[FC])$/i

/** Weather, place and today's date above the headline. A date there with a weekday is the day of loading. */
export function withoutMasthead(paste: PastedLines, _chrome: Chrome, language: string): PastedLines {
  const head = paste.lines.slice(0, 12)
  const weather = head.findIndex(line => TEMPERATURE.test(line))
  const dated = head.findIndex(line => isDateAlone(line, language))
  const firstText = head.findIndex(line => isSentence(line) && line.length > 80)
  const before = (at: number): boolean => at >= 0 && (firstText < 0 || at < firstText)
  // A date line above the headline belongs to the page; below the headline it is the article's.
  const headline = head.findIndex(
    line => wordCount(line) >= 4 && !isDateAlone(line, language) && !TEMPERATURE.test(line),
  )
  const masthead = before(weather) || (before(dated) && headline > dated && dated <= 3)
  if (!masthead) return paste
  const end = Math.max(before(weather) ? weather : -1, headline > dated && before(dated) ? dated : -1)
  const taken = head.slice(0, end + 1)
  const loaded = taken.map(line => (isDateAlone(line, language) ? dateIn(line, language)?.at : undefined)).find(Boolean)
  return without(paste, i => i <= end, 'paste', 'masthead above the headline: weather, place, day of loading', {
    loadedAt: loaded,
  })
}

/** So few lines around an article are told apart one by one. */
const FEW = 5

/** The lists of a whole page around its article, where they are longer than a few lines. */
export function withoutSurroundings(paste: PastedLines, chrome: Chrome): PastedLines {
  if (!paste.isPage) return paste
  const { end } = articleWindow(paste.lines, chrome)
  const tail = paste.lines.length - end
  if (tail <= FEW) return paste
  const isFact = (line: string, i: number): boolean => i < end + FEW && isBylineLine(line, chrome)
  return without(paste, i => i >= end && !isFact(paste.lines[i], i), 'paste', 'lists of the page below its article')
}

/** What stands above the headline: the menu of the page, its name, a section. Without a headline, short lines above the text. */
export function withoutMenu(paste: PastedLines, chrome: Chrome, language: string): PastedLines {
  if (paste.isTitled) return paste
  const { start } = articleWindow(paste.lines, chrome)
  const first = firstParagraph(paste.lines, chrome, start > FEW ? start : 0)
  if (first < 0) return { ...paste, isTitled: paste.lines.length > 1 }
  const at = headlineAt(paste.lines, first, chrome, language)
  const end = at < 0 ? first : at
  const isFact = (line: string): boolean =>
    isBylineLine(line, chrome) ||
    /^[-•*]\s/.test(line) ||
    (at < 0 && isSentence(line) && lineKind(line, chrome) === undefined)
  return without(
    paste,
    i => i < end && !isFact(paste.lines[i]) && weight(paste.lines[i]) <= 120,
    'paste',
    'stands above the headline: menu, section, name of the site',
    {
      isTitled: at >= 0,
    },
  )
}

/** Between headline and first paragraph: captions, and short lines that are neither byline nor date. */
export function withoutPageBetween(paste: PastedLines, chrome: Chrome, language: string): PastedLines {
  const from = paste.isTitled ? 1 : 0
  const first = firstParagraph(paste.lines, chrome)
  if (first <= from) return paste
  const head = headLines(paste.lines, from, first, chrome, language)
  const [page, captions] = [new Set(head.page), new Set(head.captions)]
  const found = {
    names: new Map([...head.names].map(([i, name]) => [paste.lines[i], name])),
    captions: [...paste.captions, ...head.captions.map(i => paste.lines[i])],
  }
  const rest = without(
    paste,
    i => captions.has(i),
    'paste',
    'a caption: it stands between byline and text and is no sentence',
    found,
  )
  const gone = new Set([...page].map(i => paste.lines[i]))
  return without(
    rest,
    i => i > 0 && gone.has(rest.lines[i]) && i < first,
    'paste',
    'a short line between headline and text',
  )
}

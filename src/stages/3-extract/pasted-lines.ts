import type { Removed } from '../../domain/article.ts'
import { languageTable } from '../../text/languages/language.ts'
import { isBylineLine } from './byline.ts'
import { type Chrome, bare, lineKind } from './chrome-lines.ts'
import { firstParagraph, headLines, headlineAt, weight } from './pasted-head.ts'
import type { KnownFacts } from './known-facts.ts'
import { articleWindow } from './pasted-window.ts'
import { PASTED_WORDS } from './pasted-words.ts'
import { dateIn } from './stated-dates.ts'

/** One line of a paste that is still thought to be the article's, and what was seen on the way. */
export interface PastedLines {
  lines: string[]
  /** The first line is the headline. */
  isTitled: boolean
  /** There is a page around the article. */
  isPage: boolean
  captions: string[]
  /** Authors' names by the line that is nothing else. */
  names: ReadonlyMap<string, string>
  /** Day on a masthead: when the page was loaded, not when the article was written. */
  loadedAt?: string
  removed: Removed[]
}

type Step = (paste: PastedLines, chrome: Chrome, language: string) => PastedLines

/** Takes page chrome out of pasted lines, step by step; each step says what it took. */
export function cleanedLines(
  lines: string[],
  chrome: Chrome,
  language: string,
  known: Pick<KnownFacts, 'title' | 'isPage'> = {},
): PastedLines {
  const steps: Step[] = [
    withoutMasthead,
    withoutDoubles,
    withoutSurroundings,
    withoutMenu,
    withoutCaptions,
    withoutPageBetween,
    withoutChrome,
    withoutComments,
    withoutEnd,
    withoutLabels,
    withoutLastWords,
  ]
  return steps.reduce((paste, step) => step(paste, chrome, language), {
    lines,
    isTitled: Boolean(known.title),
    isPage: known.isPage ?? !known.title,
    captions: [],
    names: new Map(),
    removed: [],
  } as PastedLines)
}

const TEMPERATURE = /^[-−–+]?\d{1,3}(?:[.,]\d)?\s?(?:°\s?[FC]?|[FC])$/i
const SENTENCE_END = /[.!?…。！？؟।][)\]"'”’»›“」』]*$/

/** True for a line that ends as a sentence does. */
export function isSentence(line: string): boolean {
  return SENTENCE_END.test(line.trim())
}

const wordCount = (line: string): number => line.split(/\s+/).length

/** Weather, place and today's date above the headline. A date there with a weekday is the day of loading. */
function withoutMasthead(paste: PastedLines, _chrome: Chrome, language: string): PastedLines {
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

/** A time of day, and where it is that time. */
const CLOCK =
  /(?:\b(?:at|um|à|a las|às|alle|om|в|о|o)\s)?\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\b\.?)?(?:\s(?:[A-Z]{2,5}|uhr)\b)?/iu

/** A line that is a date and nothing else. */
export function isDateAlone(line: string, language: string): boolean {
  if (line.length > 60 || wordCount(line) > 8 || dateIn(line, language) === undefined) return false
  const letters = line.replace(CLOCK, '').match(/\p{L}{2,}/gu) ?? []
  return letters.length <= 4 && !/[.!?]["”]?$/.test(line.replace(/\.$/, ''))
}

/** A line's letters and digits alone, small: what is the same in two spellings of a line. */
const wordsOf = (line: string): string => line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** True for two lines that differ in marks and white space at most. */
export const sameWords = (a: string, b: string): boolean => wordsOf(a) !== '' && wordsOf(a) === wordsOf(b)

/** The same line twice in a row: a caption with its copy for screen readers, or a headline with its link. */
function withoutDoubles(paste: PastedLines): PastedLines {
  const key = wordsOf
  const captions: string[] = []
  const doubled = (i: number): boolean => {
    const [line, next] = [paste.lines[i], paste.lines[i + 1]]
    if (next === undefined || key(line) === '' || key(line) !== key(next)) return false
    if (wordCount(line) >= 8 && i > 0) captions.push(line)
    return true
  }
  const twins = new Set(paste.lines.flatMap((_, i) => (doubled(i) ? [i] : [])))
  const captioned = new Set(captions.map(key))
  const taken = (i: number): boolean =>
    twins.has(i) || (captioned.has(key(paste.lines[i])) && wordCount(paste.lines[i]) >= 8)
  return without(paste, taken, 'paste', 'stands there twice', { captions: [...paste.captions, ...captions] })
}

/** So few lines around an article are told apart one by one. */
const FEW = 5

/** The lists of a whole page around its article, where they are longer than a few lines. */
function withoutSurroundings(paste: PastedLines, chrome: Chrome): PastedLines {
  if (!paste.isPage) return paste
  const { end } = articleWindow(paste.lines, chrome)
  const tail = paste.lines.length - end
  if (tail <= FEW) return paste
  const isFact = (line: string, i: number): boolean => i < end + FEW && isBylineLine(line, chrome)
  return without(paste, i => i >= end && !isFact(paste.lines[i], i), 'paste', 'lists of the page below its article')
}

/** What stands above the headline: the menu of the page, its name, a section. Without a headline, short lines above the text. */
function withoutMenu(paste: PastedLines, chrome: Chrome, language: string): PastedLines {
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
function withoutPageBetween(paste: PastedLines, chrome: Chrome, language: string): PastedLines {
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

/** From the readers' comments on; above the article the same word leads to them. */
function withoutComments(paste: PastedLines): PastedLines {
  const { lines } = paste
  const said = (line: string): boolean => isSentence(line) && weight(line) >= 55
  const talk = (i: number): boolean => lines.slice(i + 1, i + 5).some(line => PASTED_WORDS.page.test(line))
  const at = lines.findIndex(
    (line, i) =>
      i > 1 && PASTED_WORDS.comments.test(line.trim()) && lines.slice(1, i).filter(said).length >= (talk(i) ? 1 : 3),
  )
  return at < 0 ? paste : without(paste, i => i >= at, 'paste', 'comments of readers')
}

const CREDIT_IN_BRACKETS =
  /[[(（【]\s*(?:(?:photo|foto|image|picture|file|credit|bild|courtesy)\b[^\])）】]{0,60}|[\p{Lu}\d .,/&'’:–-]{2,50})\s*[\])）】]\.?$/u
const CREDIT_AT_END =
  /(?:^|[.!?]\s+|\s[|–—-]\s*|\s)(?:(?:photo(?:graph)?|image|picture|foto|credit|bild|fotó?|illustration)(?: by| von|:| credit:| courtesy)|©)\s?[^.!?]{2,60}$/iu

/** A line that ends with whose picture it is. */
function withoutCaptions(paste: PastedLines): PastedLines {
  const isCaption = (line: string, i: number): boolean =>
    i > 0 &&
    line.length < 500 &&
    (CREDIT_IN_BRACKETS.test(line) || CREDIT_AT_END.test(line)) &&
    !/^[-•*]/.test(line) &&
    !endsWithContact(line)
  const captions = paste.lines.filter(isCaption)
  return without(paste, i => isCaption(paste.lines[i], i), 'paste', 'a caption: it ends with whose picture it is', {
    captions: [...paste.captions, ...captions],
  })
}

const endsWithContact = (line: string): boolean => /@[\w-]+\.\w+[\])]?$/.test(line)

function withoutChrome(paste: PastedLines, chrome: Chrome): PastedLines {
  const kinds = paste.lines.map(line => lineKind(line, chrome))
  const short = (line: string): boolean => wordCount(line) <= 14 || !isSentence(line)
  const taken = (i: number): boolean => {
    const kind = kinds[i]
    if (i > 0 && PASTED_WORDS.page.test(paste.lines[i])) return true
    if (kind === undefined || kind === 'end' || i === 0) return false
    if (kind === 'leads-away') return i > 0 && short(paste.lines[i]) && !isBareLead(paste.lines[i], chrome)
    return kind === 'asks' ? wordCount(paste.lines[i]) <= 30 : true
  }
  return without(paste, taken, 'paste', 'words of the page, not of the article')
}

/** "Also read:" with nothing after it: what follows are its links. */
function isBareLead(line: string, chrome: Chrome): boolean {
  const words = bare(line)
  return chrome.some(({ leadsAway, ends }) => ends.has(words) || leadsAway.some(lead => bare(lead) === words))
}

/** From a heading of links, comments or author boxes on, where no paragraph of sentences follows. */
function withoutEnd(paste: PastedLines, chrome: Chrome): PastedLines {
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
function withoutLabels(paste: PastedLines): PastedLines {
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
function withoutLastWords(paste: PastedLines, _chrome: Chrome, language: string): PastedLines {
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

function without(
  paste: PastedLines,
  taken: (i: number) => boolean,
  step: string,
  reason: string,
  changes: Partial<PastedLines> = {},
): PastedLines {
  const gone = paste.lines.filter((_, i) => taken(i)).map(text => ({ step, reason, text }))
  return { ...paste, ...changes, lines: paste.lines.filter((_, i) => !taken(i)), removed: [...paste.removed, ...gone] }
}

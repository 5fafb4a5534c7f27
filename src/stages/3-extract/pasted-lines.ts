import type { Removed } from '../../domain/article.ts'
import { type Chrome, lineKind } from './chrome-lines.ts'
import type { KnownFacts } from './known-facts.ts'
import { withoutMasthead, withoutMenu, withoutPageBetween, withoutSurroundings } from './pasted-above.ts'
import { isBareLead, withoutComments, withoutEnd, withoutLabels, withoutLastWords } from './pasted-below.ts'
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

const SENTENCE_END = /[.!?…。！？؟।][)\]"'”’»›“」』]*$/

/** True for a line that ends as a sentence does. */
export function isSentence(line: string): boolean {
  return SENTENCE_END.test(line.trim())
}

/** Words between white space. */
export const wordCount = (line: string): number => line.split(/\s+/).length

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

/** The paste without these lines; what is gone is told with its step and reason. */
export function without(
  paste: PastedLines,
  taken: (i: number) => boolean,
  step: string,
  reason: string,
  changes: Partial<PastedLines> = {},
): PastedLines {
  const gone = paste.lines.filter((_, i) => taken(i)).map(text => ({ step, reason, text }))
  return { ...paste, ...changes, lines: paste.lines.filter((_, i) => !taken(i)), removed: [...paste.removed, ...gone] }
}

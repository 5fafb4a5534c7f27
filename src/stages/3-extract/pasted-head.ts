/**
 * Where a pasted article begins. Above its first paragraph stand the page's menu, the headline, who wrote it and when,
 * a summary, a picture's caption; which line is which is told by what it is made of and by the order they come in.
 */
import { languageTable } from '../../text/languages/language.ts'
import { isBylineLine } from './byline.ts'
import { type Chrome, lineKind } from './chrome-lines.ts'
import { isDateAlone, isSentence, sameWords } from './pasted-lines.ts'
import { PASTED_WORDS } from './pasted-words.ts'
import { dateIn } from './stated-dates.ts'

/** Lines of text in scripts without spaces say as much in a third of the length. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/** Length of a line as if it were in Latin letters. */
export const weight = (line: string): number => line.length + 1.6 * (line.match(WIDE)?.length ?? 0)

const words = (line: string): number => Math.max(line.split(/\s+/).length, (line.match(WIDE)?.length ?? 0) / 2)

/** Longer lines may be paragraphs that lost their last mark. */
const LONG = 120

/** Number of the first line, not before `from`, that is a paragraph of prose, or -1. */
export function firstParagraph(lines: readonly string[], chrome: Chrome, from = 0): number {
  return lines.findIndex((line, i) => i >= from && isProse(line, chrome))
}

/** A long line that ends as a sentence does and asks the reader for nothing. */
function isProse(line: string, chrome: Chrome): boolean {
  const long = weight(line)
  if (long < 55 || (lineKind(line, chrome) !== undefined && long < 250) || asksConsent(line, chrome)) return false
  return (
    (long > 250 && /[.,;:、，。،؛]/.test(line)) ||
    (isSentence(line) && (long > 140 || /[.。।…]["”’»›」』)\]]*$/.test(line)))
  )
}

function asksConsent(line: string, chrome: Chrome): boolean {
  const lower = line.toLowerCase()
  return chrome.some(({ consent }) => consent.some(phrase => lower.includes(phrase)))
}

/**
 * Number of the line above the first paragraph that is the headline, or -1: the first of several words that the text takes up
 * again, or where nothing stands above it, any first line of several words.
 */
export function headlineAt(lines: readonly string[], first: number, chrome: Chrome, language: string): number {
  const long = lines.findIndex((line, i) => i === first || (i > 0 && weight(line) > LONG))
  const wordsBelow = wordsIn(lines.slice(long).join(' ').slice(0, 20_000))
  const wordsFrom = wordsIn(lines.slice(first).join(' ').slice(0, 20_000))
  const text = (at: number): Set<string> => (at < long ? wordsBelow : wordsFrom)
  const may = (line: string): boolean => mayBeHeadline(line, chrome, language)
  const takenUp = (line: string, at: number): number => [...wordsIn(line)].filter(word => text(at).has(word)).length
  const head = lines.slice(0, first)
  const strong = (longest: number): number =>
    nearest(
      head.flatMap((line, i) => {
        const fits = weight(line) <= longest && may(line) && words(line) >= 4 && !isLabel(line) && !/[.。]$/.test(line)
        const shared = fits ? takenUp(line, i) : 0
        return shared >= 2
          ? [{ at: i, score: Math.min(shared, 6) + (3 * shared) / wordsIn(line).size - (first - i) * 0.1 }]
          : []
      }),
    )
  const weak = (): number =>
    head.findIndex(
      (line, i) =>
        weight(line) <= LONG && may(line) && words(line) >= 2 && !/[.。]$/.test(line) && takenUp(line, i) >= 1,
    )
  for (const found of [strong(LONG), weak(), strong(Infinity)]) if (found >= 0) return found
  const alone = head.findIndex(
    (line, i) => may(line) && words(line) >= 4 && !/[.。]$/.test(line) && (i === 0 || first - i <= 6),
  )
  if (alone >= 0) return alone
  const top = head[0] ?? ''
  // "Dark water" may be a headline, "Local News" is a section: its words all begin large.
  const isShort = may(top) && !/[.。]$/.test(top) && /\p{L} \p{Ll}/u.test(top)
  return isShort || (may(top) && weight(top) <= LONG && words(top) >= 4 && takenUp(top, 0) >= 2) ? 0 : -1
}

/** The first of those nearly as good as the best: a summary below a headline shares no less with the text. */
function nearest(found: readonly { at: number; score: number }[]): number {
  const best = Math.max(...found.map(({ score }) => score))
  return found.find(({ score }) => score >= best - 2)?.at ?? -1
}

/** Few words that all begin large: a site's name, or a short headline that the next rule finds. */
const isLabel = (line: string): boolean => /^(?:\p{Lu}[\p{L}'’.-]*\s?){1,4}$/u.test(line)

function mayBeHeadline(line: string, chrome: Chrome, language: string): boolean {
  if (weight(line) > 220 || /^[-•*]\s/.test(line) || PASTED_WORDS.flash.test(line)) return false
  if (/^https?:|@/.test(line) || PASTED_WORDS.page.test(line) || asksConsent(line, chrome)) return false
  const kind = lineKind(line, chrome)
  if (kind !== undefined && (kind !== 'leads-away' || words(line) < 5)) return false
  return !isDateAlone(line, language) && !isBylineLine(line, chrome) && !hasDateAndTime(line, language)
}

/** True for a short line with a day and a time of day. */
export const hasDateAndTime = (line: string, language: string): boolean =>
  line.length < 90 && dateIn(line, language) !== undefined && /\d{1,2}\s?[:.h時시]\s?\d{2}|\d時/.test(line)

/** Words of four letters and more by their first six; pairs of letters where words have no spaces. */
function wordsIn(text: string): Set<string> {
  const lower = text.toLowerCase()
  const spaced = (lower.match(/[\p{L}\p{N}]{2,}/gu) ?? []).filter(word => word.length >= 4 || /\d{2}/.test(word))
  const wide = [...lower.matchAll(/(?=([\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]{2}))/gu)].map(
    match => match[1],
  )
  return new Set([...spaced.map(word => word.slice(0, 6)), ...wide])
}

/** What the lines between headline and first paragraph are. */
export interface HeadLines {
  /** Numbers of lines that are neither facts nor text. */
  page: number[]
  captions: number[]
  /** Authors' names by the number of the line that is nothing else: "Ann Reyes", "An interview by Ann Reyes". */
  names: Map<number, string>
}

/** An author's name stands so near to the text. */
const NEAR = 40

/** Tells the lines between headline and first paragraph apart: before the byline a summary, behind it a caption. */
export function headLines(
  lines: readonly string[],
  from: number,
  first: number,
  chrome: Chrome,
  language: string,
): HeadLines {
  const head: HeadLines = { page: [], captions: [], names: new Map() }
  const text = lines
    .slice(first, first + 200)
    .join(' ')
    .slice(0, 20_000)
  let facts = 0
  for (let i = from; i < first; i++) {
    const line = lines[i]
    const name = first - i <= NEAR ? nameIn(line, text, chrome, language) : undefined
    const isFact = isBylineLine(line, chrome) || isDateAlone(line, language) || hasDateAndTime(line, language)
    const isText = /^[-•*]\s/.test(line) || (isSentence(line) && words(line) >= 3) || weight(line) > LONG
    if (name && !isFact) head.names.set(i, name)
    if (isFact || name) facts += 1
    else if (isText && !PASTED_WORDS.page.test(line)) continue
    else if (words(line) < 5 || lineKind(line, chrome) !== undefined || sameWords(line, lines[from - 1] ?? '')) {
      head.page.push(i)
      facts += 1
    } else if (facts > 0) head.captions.push(i)
  }
  return head
}

/** The name that a line names as its author, alone or behind a word for "by"; whom the text speaks of is none. */
function nameIn(line: string, text: string, chrome: Chrome, language: string): string | undefined {
  const before = chrome.flatMap(({ by }) => by.filter(word => /^\p{L}+$/u.test(word) && word.length <= 4))
  const behind = before
    .map(word => line.split(new RegExp(`\\s${word}\\s`, 'iu')).at(-1)!)
    .find(rest => rest.length < line.length)
  const name = behind !== undefined && line.length < 60 ? behind : line
  return isNameAlone(name, language) && !text.includes(name) ? name : undefined
}

const PARTS = /^(?:de|del|della|di|da|do|dos|van|von|der|den|zu|la|le|el|al|bin|ibn|y|e)$/i

const JOINTS = /\s*[,&]\s*|\s(?:and|und|et|y|e|en|и|та|i|ve)\s/iu

/** Names and nothing else: each two to four words that begin large and are not all words of the language. */
function isNameAlone(line: string, language: string): boolean {
  const names = line.split(JOINTS).filter(Boolean)
  return names.length > 0 && names.length <= 6 && names.every(name => isName(name, language))
}

function isName(line: string, language: string): boolean {
  const parts = line.trim().split(/\s+/)
  if (parts.length < 2 || parts.length > 5 || line.length > 50) return false
  const { common } = languageTable(language).names
  const own = parts.filter(part => !PARTS.test(part))
  const large = own.every(part => /^\p{Lu}[\p{L}'’.-]*$/u.test(part) && !/^\p{Lu}{4,}$/u.test(part))
  return large && own.length >= 2 && own.some(part => part.length >= 3 && !common.has(part.toLowerCase()))
}

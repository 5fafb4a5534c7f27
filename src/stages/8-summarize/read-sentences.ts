import type { Article } from '../../domain/article.ts'
import type { Slice } from '../../domain/span.ts'
import { sentences } from '../../text/sentences.ts'
import { contentWords } from './content-words.ts'
import { leaningOf } from './leaning.ts'
import { lightlyCut } from './light-cut.ts'
import { isTelling, marks } from './sentence-form.ts'

/** A sentence that can stand in a summary, read by itself: whose story it is told in does not matter. */
export interface ReadSentence {
  /** In the text that was read, UTF-16 code units. */
  start: number
  end: number
  /** As it would be shown. */
  text: string
  /** Place among all sentences of the text, 0 for the first. */
  place: number
  words: ReadonlySet<string>
  /** What it does not tell alone: see `leaningOf`. */
  lean: number
  /** True where its bearer stands in the sentence before. */
  isOpen: boolean
}

const MOST_SENTENCES = 15
/** Fifteen sentences mostly stand in so much; where they do not, more is read. */
const MOST_READ = [2400, 4000]

interface Known {
  opening?: ReadSentence[]
  /** By where the line begins. */
  lines: Map<number, ReadSentence[]>
}

// A story is told again whenever one article of it changes: the others are read once. What was read goes with its article.
const READ = new WeakMap<Article, Known>()

/** Those of the first fifteen sentences of an article's text that can stand in a summary. */
export function readSentences(article: Article): ReadSentence[] {
  const { text, language } = article
  const opening = text.slice(0, MOST_READ.at(-1))
  const known = knownOf(article)
  known.opening ??= read(text, firstSentences(opening, language, text.length), language)
  return known.opening
}

const LONGEST_LINE = 3000

/** The sentence around an offset of an article's text, where it can stand in a summary. */
export function sentenceAround(article: Article, at: number): ReadSentence | undefined {
  const { text, language } = article
  const begin = Math.max(text.lastIndexOf('\n', at) + 1, Math.floor(at / LONGEST_LINE) * LONGEST_LINE)
  const { lines } = knownOf(article)
  let found = lines.get(begin)
  if (!found) {
    const line = text.slice(begin, begin + LONGEST_LINE).split('\n', 1)[0]
    lines.set(begin, (found = read(line, apart(sentences(line, language)), language)))
  }
  const own = found.find(({ start, end }) => begin + start <= at && at < begin + end)
  return own && { ...own, start: begin + own.start, end: begin + own.end }
}

function knownOf(article: Article): Known {
  let known = READ.get(article)
  if (!known) READ.set(article, (known = { lines: new Map() }))
  return known
}

function read(text: string, slices: readonly Slice[], language: string): ReadSentence[] {
  return slices.flatMap((slice, place) => readSentence(text, slice, place, language) ?? [])
}

function firstSentences(opening: string, language: string, length: number): Slice[] {
  for (const most of MOST_READ) {
    const found = apart(sentences(opening.slice(0, most), language))
    // What a cut text ends with may be half of a sentence.
    const whole = length > most ? found.filter(({ end }) => end < Math.min(most, opening.length)) : found
    if (whole.length >= MOST_SENTENCES || most >= opening.length) return whole.slice(0, MOST_SENTENCES)
  }
  return []
}

const GLUED = /(?<=\p{Ll}{2}[.!?]["”]?)(?=["“]?\p{Lu}\p{Ll})/u

/** Sentences that a page joined without a space, each alone. */
function apart(slices: readonly Slice[]): Slice[] {
  return slices.flatMap(slice => {
    let start = slice.start
    return slice.text.split(GLUED).map(text => {
      const piece = { start, end: start + text.length, text }
      start = piece.end
      return piece
    })
  })
}

// "The force", "the suspect": known from a sentence before. An article's first sentence may begin so.
const KNOWN_BEFORE = /^The \p{Ll}/u
const KNOWN_COST = 0.3

/** A sentence as it can stand in a summary; undefined where it cannot. */
function readSentence(whole: string, slice: Slice, place: number, language: string): ReadSentence | undefined {
  const text = lightlyCut(slice.text, language)
  if (!isTelling(text, language) || isQuotedOn(whole, slice.start)) return undefined
  const { cost, isOpen } = leaningOf(text, language)
  const lean = cost + (place > 0 && KNOWN_BEFORE.test(text) ? KNOWN_COST : 0)
  return { start: slice.start, end: slice.end, text, place, words: contentWords(text, language), lean, isOpen }
}

const LONGEST_QUOTED = 3000

// Inside a quotation that a sentence before opened: words of somebody whom this sentence does not name.
function isQuotedOn(text: string, start: number): boolean {
  const before = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - LONGEST_QUOTED), start)
  if (before.includes('„')) return marks(before, '„') > marks(before, '“') + marks(before, '”')
  return (
    marks(before, '“') > marks(before, '”') ||
    marks(before, '«') > marks(before, '»') ||
    marks(before, '「') > marks(before, '」') ||
    marks(before, '"') % 2 === 1
  )
}

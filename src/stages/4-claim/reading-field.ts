import type { Article } from '../../domain/article.ts'
import { type DateMention, readDates } from '../../text/dates.ts'
import { type NameMention, readNames } from '../../text/names.ts'
import { type Quantity, readQuantities } from '../../text/quantities.ts'
import { type Token, tokens } from '../../text/tokens.ts'
import { type CountWords, countWords } from './count-words.ts'

/** The title or the text of an article with all that the readers found in it, by token. */
export interface Field {
  in: 'text' | 'title'
  text: string
  language: string
  tokens: Token[]
  /** First and after-last token of each sentence. */
  sentences: { from: number; to: number }[]
  quantities: Quantity[]
  dates: DateMention[]
  names: NameMention[]
  /** Quantity, date and name that begin at a token, with the index after their last token. */
  quantityAt: Map<number, { it: Quantity; after: number }>
  dateAt: Map<number, { it: DateMention; after: number }>
  nameAt: Map<number, { it: NameMention; after: number }>
  /** Indices after the last token of each name. */
  nameEnds: Set<number>
  words: CountWords
}

/** Reads the title or the text of an article once. */
export function readField(article: Article, where: 'text' | 'title'): Field {
  const text = where === 'title' ? article.title : article.text
  const { language } = article
  const words = countWords(language)
  const quantities = readQuantities(text, language)
  const dates = readDates(text, language, writtenOn(article), isLatestDay(article))
  const names = readNames(text, language)
  const whole = tokens(text, language)
  const all = words.unspaced ? cutAt(whole, [...quantities, ...dates]) : whole
  const nameAt = byToken(names, all)
  return {
    in: where,
    text,
    language,
    tokens: all,
    sentences: sentenceRuns(all),
    quantities,
    dates,
    names,
    quantityAt: byToken(quantities, all),
    dateAt: byToken(dates, all),
    nameAt,
    nameEnds: new Set([...nameAt.values()].map(name => name.after)),
    words,
  }
}

/** The day on which an article was written, else the last day on which it can have been, else null. */
export function writtenOn({ publishedAt, notAfter }: Article): string | null {
  return dayOf(publishedAt) ?? dayOf(notAfter)
}

function dayOf(iso: string | null | undefined): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(iso ?? '')?.[0] ?? null
}

// Bounds of one day or two are as good as the day.
function isLatestDay({ publishedAt, notBefore, notAfter }: Article): boolean {
  const [first, last] = [dayOf(notBefore), dayOf(notAfter)]
  if (dayOf(publishedAt) !== null || last === null) return false
  return first === null || Date.parse(last) - Date.parse(first) > MS_PER_DAY
}

const MS_PER_DAY = 86_400_000

function sentenceRuns(all: readonly Token[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = []
  for (let at = 0, from = 0; at < all.length; at++) {
    if (at + 1 < all.length && all[at + 1].sentence === all[at].sentence) continue
    runs.push({ from, to: at + 1 })
    from = at + 1
  }
  return runs
}

// Where no spaces part the words ("総額3億2000万円に"), numbers and dates are tokens of their own.
function cutAt(all: readonly Token[], slices: readonly { start: number; end: number }[]): Token[] {
  const cuts = [...new Set(slices.flatMap(({ start, end }) => [start, end]))].sort((one, two) => one - two)
  let next = 0
  return all.flatMap(token => {
    while (next < cuts.length && cuts[next] <= token.start) next++
    if (next === cuts.length || cuts[next] >= token.end) return [token]
    const pieces: Token[] = []
    let { start } = token
    for (let at = next; start < token.end; at++) {
      const end = Math.min(token.end, cuts[at] ?? token.end)
      pieces.push(piece(token, start, end))
      start = end
    }
    return pieces
  })
}

function piece(token: Token, start: number, end: number): Token {
  const text = token.text.slice(start - token.start, end - token.start)
  const { lower } = token
  const same = lower.length === token.text.length
  return {
    ...token,
    text,
    lower: same ? lower.slice(start - token.start, end - token.start) : text.toLowerCase(),
    start,
    end,
    kind: /^\p{N}/u.test(text) ? 'number' : token.kind,
    first: token.first && start === token.start,
  }
}

// "وثلاثة": "and" and the article are grown to the word.
const ARABIC_PREFIX = /^(?:[وفبل]|و?ال|بال|لل)(?=[\p{Script=Arabic}\p{N}])/u

/** What begins at a token, with the index after its last. */
export function byToken<It extends { start: number; end: number }>(
  slices: readonly It[],
  all: readonly Token[],
): Map<number, { it: It; after: number }> {
  const found = new Map<number, { it: It; after: number }>()
  let at = 0
  for (const it of slices) {
    while (at < all.length && all[at].start < it.start) at++
    if (at > 0 && all[at - 1].end > it.start && ARABIC_PREFIX.test(all[at - 1].text)) at--
    let after = at
    while (after < all.length && all[after].end <= it.end) after++
    const begins = all[at]?.start === it.start || (after > at && ARABIC_PREFIX.test(all[at].text))
    if (after > at && begins && all[after - 1].end === it.end) found.set(at, { it, after })
  }
  return found
}

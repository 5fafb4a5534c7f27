// Sentences that tell of another, older event as background: their states are not those of the article's own event.
import { stateWords } from './state-words.ts'
import { type Field, writtenOn } from './reading-field.ts'
import type { Article } from '../../domain/article.ts'

interface Sentence {
  from: number
  to: number
}

const OLD_DAYS = 60
const NEWS_DAYS = 7
const MS_PER_DAY = 86_400_000
// The opening tells of the article's own event, however long ago it was.
const OPENING_CHARACTERS = 500

/** The sentences of a field that tell of another event: by an old date, by words, by who is met nowhere else, by going on from one. */
export function backgroundOf(article: Article, field: Field): ReadonlySet<Sentence> {
  const found = new Set<Sentence>()
  if (field.in === 'title') return found
  const seen = seenFrom(article, field)
  let before: Sentence | undefined
  for (const sentence of field.sentences) {
    const names = namesIn(field, sentence)
    const goesOn = before !== undefined && isMore(field, seen, before, sentence)
    const isOther = !isOpening(field, sentence) && (goesOn || isOfOthers(field, seen, sentence, names))
    before = isOther ? sentence : undefined
    if (isOther || (!isOpening(field, sentence) && isDatedBefore(field, sentence, seen.old))) found.add(sentence)
    for (const { surname, isPerson } of names) {
      if (!isOther) seen.known.add(surname)
      else if (isPerson && !seen.known.has(surname)) seen.strangers.add(surname)
    }
  }
  return found
}

/** What is known while the sentences of a text are gone through. */
interface Seen {
  /** The days before which a date is no news, before which it is of another event, and since which it is news. */
  old: string | undefined
  other: string | undefined
  news: string | undefined
  /** Surnames of who is met in background first, and of all others. */
  strangers: Set<string>
  known: Set<string>
}

function seenFrom(article: Article, field: Field): Seen {
  const written = writtenOn(article)
  const old = dayBefore(written, OLD_DAYS)
  // A trial's report opens with the day of the deed: only what is older than that is another's.
  const opened = field.sentences.filter(each => isOpening(field, each)).flatMap(each => datesIn(field, each))
  const first = opened.reduce((least, { from }) => (from < least ? from : least), written ?? '')
  const other = old && dayBefore(first.slice(0, 10), OLD_DAYS)
  return { old, other, news: dayBefore(written, NEWS_DAYS), strangers: new Set(), known: new Set() }
}

function isOpening({ tokens }: Field, { from }: Sentence): boolean {
  return tokens[from].start < OPENING_CHARACTERS
}

function isOfOthers(
  field: Field,
  { other, strangers, known }: Seen,
  sentence: Sentence,
  names: readonly Met[],
): boolean {
  if (isDatedBefore(field, sentence, other)) return true
  if (stateWords(field.language).earlier?.test(textOf(field, sentence))) return true
  return names.some(({ surname }) => strangers.has(surname)) && !names.some(({ surname }) => known.has(surname))
}

function isMore(field: Field, { news }: Seen, before: Sentence, sentence: Sentence): boolean {
  if (!isOneParagraph(field, before, sentence) || isDatedSince(field, sentence, news)) return false
  return stateWords(field.language).goesOn?.test(textOf(field, sentence)) === true
}

function dayBefore(day: string | null, days: number): string | undefined {
  const at = Date.parse(day ?? '')
  return Number.isNaN(at) ? undefined : new Date(at - days * MS_PER_DAY).toISOString().slice(0, 10)
}

function datesIn({ dateAt }: Field, { from, to }: Sentence): { from: string; to: string }[] {
  const found = []
  for (let at = from; at < to; at++) found.push(...(dateAt.has(at) ? [dateAt.get(at)!.it] : []))
  return found.filter(date => /^\d{4}/.test(date.from))
}

// "He was arrested in 2012 on drug charges" is another event's state.
function isDatedBefore(field: Field, sentence: Sentence, limit: string | undefined): boolean {
  if (limit === undefined) return false
  return datesIn(field, sentence).some(({ to }) => to.slice(0, 10) < limit.slice(0, to.length))
}

// "He was arrested on Monday" is of the event again.
function isDatedSince(field: Field, sentence: Sentence, day: string | undefined): boolean {
  return day !== undefined && datesIn(field, sentence).some(({ from }) => from >= day)
}

function textOf({ text, tokens }: Field, { from, to }: Sentence): string {
  return text.slice(tokens[from].start, tokens[to - 1].end)
}

function isOneParagraph({ text, tokens }: Field, before: Sentence, { from }: Sentence): boolean {
  return !text.slice(tokens[before.to - 1].end, tokens[from].start).includes('\n')
}

interface Met {
  surname: string
  isPerson: boolean
}

/** The names in a sentence that may be people's, by their last words. */
function namesIn({ nameAt }: Field, { from, to }: Sentence): Met[] {
  const names: Met[] = []
  for (let at = from; at < to; at++) {
    const name = nameAt.get(at)?.it
    if (name && (name.type === 'person' || name.type === undefined)) {
      names.push({ surname: name.bearer.split(' ').at(-1)!.toLowerCase(), isPerson: name.type === 'person' })
    }
  }
  return names
}

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
    const goesOn = before !== undefined && found.has(before) && isMore(field, seen, before, sentence)
    const isOther = !isOpening(field, sentence) && (goesOn || isOfOthers(field, seen, sentence, names))
    if (isOther) found.add(sentence)
    for (const { surname, isPerson } of names) {
      if (!isOther || seen.isAboutOld) seen.known.add(surname)
      else if (isPerson && !seen.known.has(surname)) seen.strangers.add(surname)
    }
    before = sentence
  }
  return found
}

/** What is known while the sentences of a text are gone through. */
interface Seen {
  /** Days before which a date is another event's, and since which it is this one's. */
  old: string | undefined
  news: string | undefined
  /** True where the opening has an old date: of an old event every date is old. */
  isAboutOld: boolean
  /** Surnames of who is met in background first, and of all others. */
  strangers: Set<string>
  known: Set<string>
}

function seenFrom(article: Article, field: Field): Seen {
  const [old, news] = [dayBefore(article, OLD_DAYS), dayBefore(article, NEWS_DAYS)]
  const isAboutOld = field.sentences.some(each => isOpening(field, each) && isDatedBefore(field, each, old))
  return { old, news, isAboutOld, strangers: new Set(), known: new Set() }
}

function isOpening({ tokens }: Field, { from }: Sentence): boolean {
  return tokens[from].start < OPENING_CHARACTERS
}

function isOfOthers(field: Field, { old, strangers, known }: Seen, sentence: Sentence, names: readonly Met[]): boolean {
  if (isDatedBefore(field, sentence, old)) return true
  if (stateWords(field.language).earlier?.test(textOf(field, sentence))) return true
  return names.some(({ surname }) => strangers.has(surname)) && !names.some(({ surname }) => known.has(surname))
}

function isMore(field: Field, { isAboutOld, news }: Seen, before: Sentence, sentence: Sentence): boolean {
  if (isAboutOld || !isOneParagraph(field, before, sentence) || isDatedSince(field, sentence, news)) return false
  return stateWords(field.language).goesOn?.test(textOf(field, sentence)) === true
}

function dayBefore(article: Article, days: number): string | undefined {
  const day = writtenOn(article)
  return day === null ? undefined : new Date(Date.parse(day) - days * MS_PER_DAY).toISOString().slice(0, 10)
}

// "He was arrested in 2012 on drug charges" is another event's state.
function isDatedBefore(field: Field, { from, to }: Sentence, limit: string | undefined): boolean {
  if (limit === undefined) return false
  for (let at = from; at < to; at++) {
    const date = field.dateAt.get(at)?.it
    if (date && date.to.slice(0, 10) < limit.slice(0, date.to.length)) return true
  }
  return false
}

// "He was arrested on Monday" is of the event again.
function isDatedSince({ dateAt }: Field, { from, to }: Sentence, day: string | undefined): boolean {
  if (day === undefined) return false
  for (let at = from; at < to; at++) if ((dateAt.get(at)?.it.from ?? '') >= day) return true
  return false
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

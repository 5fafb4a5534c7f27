// Background of another event: a mention dated long before the article, beside mentions that are not.
import type { Article } from '../../domain/article.ts'
import { phraseAt } from './count-words.ts'
import type { Mention } from './happened.ts'
import { type Field, writtenOn } from './reading-field.ts'

const LONG_BEFORE_DAYS = 30
// The opening tells of this article's own event, however long ago it was.
const OPENING_CHARACTERS = 500
const FAR_YEAR = 20
const DAYS_APART = 4
const DAY_LENGTH = 10
const MS_PER_DAY = 86_400_000

/** The mentions, those of earlier events marked `aside` where the article also tells of an event without such a date. */
export function withAsides(article: Article, mentions: readonly Mention[]): Mention[] {
  const own = withoutSeries(withoutElsewhere(withoutLateDead(mentions)))
  const day = writtenOn(article)
  return day === null ? own : withoutOld(own, day)
}

// A headline and an opening that tell of the hurt and of no dead: a death far below is another event's.
function withoutLateDead(mentions: readonly Mention[]): Mention[] {
  const early = mentions.filter(
    ({ field, sentence }) => field.in === 'title' || field.tokens[sentence.from].start < OPENING_CHARACTERS,
  )
  const hurt = early.some(({ field, measure }) => field.in === 'title' && (measure === 'shot' || measure === 'injured'))
  if (!hurt || early.some(({ measure }) => measure === 'killed')) return [...mentions]
  return mentions.map(mention => (mention.measure === 'killed' ? { ...mention, aside: true } : mention))
}

// "4 killed, 16 wounded in weekend shootings": the counts of a round-up belong to no event of which it tells.
function withoutSeries(mentions: readonly Mention[]): Mention[] {
  const series = mentions.some(
    ({ field, sentence }) =>
      (field.in === 'title' || sentence.from === field.sentences[0].from) && has(field, 'series', sentence),
  )
  return series ? mentions.map(mention => ({ ...mention, aside: true })) : [...mentions]
}

// "On Wednesday two men were hurt in another shooting."
function withoutElsewhere(mentions: readonly Mention[]): Mention[] {
  if (!mentions.some(({ field, measure }) => field.in === 'title' && HARM.has(measure))) return [...mentions]
  return mentions.map(mention =>
    mention.field.in === 'text' && has(mention.field, 'elsewhere', mention.sentence)
      ? { ...mention, aside: true }
      : mention,
  )
}

const HARM = new Set(['killed', 'injured', 'shot', 'hospitalised'])
const HAS = new WeakMap<Mention['sentence'], Map<string, boolean>>()

/** True where a sentence has a phrase of a kind; looked for once. */
function has(field: Field, kind: 'series' | 'elsewhere', sentence: Mention['sentence']): boolean {
  let kinds = HAS.get(sentence)
  if (!kinds) HAS.set(sentence, (kinds = new Map()))
  let found = kinds.get(kind)
  if (found === undefined) kinds.set(kind, (found = hasPhrase(field, kind, sentence)))
  return found
}

function hasPhrase(field: Field, kind: 'series' | 'elsewhere', { from, to }: Mention['sentence']): boolean {
  for (let at = from; at < to; at++) if (phraseAt(field.words[kind], field.tokens, at)) return true
  return false
}

function withoutOld(mentions: readonly Mention[], day: string): Mention[] {
  const own = eventDay(mentions, day)
  const limit = own === undefined ? daysBefore(day, LONG_BEFORE_DAYS) : daysBefore(own, DAYS_APART)
  const known = new Map<Mention['sentence'], boolean>()
  const old = new Set(mentions.filter(mention => isOldOnce(known, mention, limit) || isOfOldYear(mention, limit)))
  const fresh = new Set(mentions.filter(mention => !old.has(mention) && !mention.aside).map(({ measure }) => measure))
  return mentions.map(mention =>
    old.has(mention) && fresh.has(mention.measure) ? { ...mention, aside: true } : mention,
  )
}

// The last day that the opening gives to what happened: what is dated days before it is another event.
function eventDay(mentions: readonly Mention[], day: string): string | undefined {
  const days = mentions
    .filter(({ field, sentence }) => field.in === 'text' && field.tokens[sentence.from].start < OPENING_CHARACTERS)
    .flatMap(({ field, sentence }) => daysIn(field, sentence))
    .filter(told => told <= day && told >= daysBefore(day, LONG_BEFORE_DAYS))
  return days.sort().at(-1)
}

function daysIn(field: Field, { from, to }: Mention['sentence']): string[] {
  const found: string[] = []
  for (let at = from; at < to; at++) {
    const date = field.dateAt.get(at)?.it
    if (date && date.to.length >= DAY_LENGTH) found.push(date.to.slice(0, DAY_LENGTH))
  }
  return found
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * MS_PER_DAY).toISOString().slice(0, 10)
}

// "after a 2012 shooting that killed 12": a year that describes a happening, wherever it stands.
function isOfOldYear({ field, sentence, first }: Mention, limit: string): boolean {
  for (let at = Math.max(sentence.from + 1, first - FAR_YEAR); at < first; at++) {
    const date = field.dateAt.get(at)
    const year = date?.it.from.length === 4 && date.it.to < limit.slice(0, 4)
    const { one, the } = field.words.sets
    const opened = one.has(field.tokens[at - 1].lower) || the.has(field.tokens[at - 1].lower)
    if (year && opened && date.after <= first && field.tokens[date.after].kind === 'word') return true
  }
  return false
}

function isOldOnce(known: Map<Mention['sentence'], boolean>, mention: Mention, limit: string): boolean {
  let old = known.get(mention.sentence)
  if (old === undefined) known.set(mention.sentence, (old = isOld(mention, limit)))
  return old
}

function isOld({ field, sentence }: Mention, limit: string): boolean {
  if (field.in === 'title' || field.tokens[sentence.from].start < OPENING_CHARACTERS) return false
  for (let at = sentence.from; at < sentence.to; at++) {
    const date = field.dateAt.get(at)
    if (date && date.it.to.slice(0, 10) < limit.slice(0, date.it.to.length)) return true
  }
  return false
}

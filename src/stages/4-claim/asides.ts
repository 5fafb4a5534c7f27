// Background of another event: a mention dated long before the article, beside mentions that are not.
import type { Article } from '../../domain/article.ts'
import type { Mention } from './happened.ts'
import { writtenOn } from './reading-field.ts'

const LONG_BEFORE_DAYS = 30
// The opening tells of this article's own event, however long ago it was.
const OPENING_CHARACTERS = 500
const FAR_YEAR = 20
const MS_PER_DAY = 86_400_000

/** The mentions, those of earlier events marked `aside` where the article also tells of an event without such a date. */
export function withAsides(article: Article, mentions: readonly Mention[]): Mention[] {
  const own = withoutLateDead(mentions)
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

function withoutOld(mentions: readonly Mention[], day: string): Mention[] {
  const limit = new Date(Date.parse(day) - LONG_BEFORE_DAYS * MS_PER_DAY).toISOString().slice(0, 10)
  const known = new Map<Mention['sentence'], boolean>()
  const old = new Set(mentions.filter(mention => isOldOnce(known, mention, limit) || isOfOldYear(mention, limit)))
  const fresh = new Set(mentions.filter(mention => !old.has(mention) && !mention.aside).map(({ measure }) => measure))
  return mentions.map(mention =>
    old.has(mention) && fresh.has(mention.measure) ? { ...mention, aside: true } : mention,
  )
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

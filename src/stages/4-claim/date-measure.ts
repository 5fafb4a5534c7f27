// What a date dates: what happened, what was said, or a publication.
import { tokenFrom } from '../../text/tokens.ts'
import { type Attribution, readAttributions } from '../../text/attributions.ts'
import { languageTable } from '../../text/languages/language.ts'
import type { DatesTable } from '../../text/languages/tables/dates.ts'
import type { Field } from './reading-field.ts'
import { follows, isSaid } from './dates-around.ts'

type DateMeasure = 'event' | 'statement' | 'publication'

/** A date by its tokens: the first, the one after its last, and those of its sentence. */
interface DatePlace {
  at: number
  after: number
  sentence: { from: number; to: number }
}

/** Reads dates of one field one after the other. */
export type MeasureOf = (place: DatePlace) => DateMeasure

const DATELINE_CHARACTERS = 80
const STAMP_CHARACTERS = 30
const NEXT = 2
const BESIDE = 4
const NEAR = 8
const LEADING = 3
const MONTH = 'yyyy-mm'.length

/** The measure of each date of a title or text. */
export function dateMeasures(field: Field): MeasureOf {
  const words = wordsOf(languageTable(field.language).dates)
  const sayings = field.in === 'title' ? new Map<number, Attribution[]>() : bySentence(field)
  return place => {
    if (isDateline(field, place) || isStamp(field, place) || isPublished(field, words, place)) return 'publication'
    if (isPossessive(field, place)) return 'event'
    return isStatement(field, words, place, sayings.get(place.sentence.from) ?? []) ? 'statement' : 'event'
  }
}

interface Words {
  told: ReadonlySet<string>
  sayings: ReadonlySet<string>
  published: ReadonlySet<string>
  openers: ReadonlySet<string>
}

const WORDS = new WeakMap<DatesTable, Words>()

function wordsOf(table: DatesTable): Words {
  const known = WORDS.get(table)
  if (known) return known
  const made = {
    told: new Set(table.told),
    sayings: new Set(table.sayings),
    published: new Set(table.published),
    openers: new Set(table.openers),
  }
  WORDS.set(table, made)
  return made
}

function bySentence(field: Field): Map<number, Attribution[]> {
  const starts = new Map(field.sentences.map(({ from }) => [field.tokens[from]?.sentence, from]))
  const found = new Map<number, Attribution[]>()
  for (const attribution of readAttributions(field.text, field.language)) {
    if (attribution.cue.length === 0) continue
    const from = starts.get(field.tokens[tokenFrom(field.tokens, attribution.cue[0].start)]?.sentence)
    if (from === undefined) continue
    const those = found.get(from)
    if (those) those.push(attribution)
    else found.set(from, [attribution])
  }
  return found
}

// "HARBOUR TOWN, Nov 2 (ABC) - …", "ОЗЁРСК, 4 мая. /АБВ/. …": before the first dash of the text, or before an agency in marks.
function isDateline(field: Field, { at, after }: DatePlace): boolean {
  if (field.in === 'title' || field.tokens[at].start > DATELINE_CHARACTERS) return false
  const rest = field.text.slice(field.tokens[after - 1].end, field.tokens[at].start + DATELINE_CHARACTERS)
  return (
    /^[^.!?\n]{0,40}?(?:\)|\s)\s?[-–—]{1,2}\s/u.test(rest) ||
    /^[.,]?\s?(?:\/[^/\n]{2,20}\/|\([\p{Lu}][^)\n]{1,30}\)\s?[-–—.:])/u.test(rest)
  )
}

// "UPDATE - May 30, 10 p.m.: …", "LIVE, 10:15:": a word in capitals at the head of a line, the time, a colon.
function isStamp(field: Field, { at, after }: DatePlace): boolean {
  const { start } = field.tokens[at]
  const before = field.text.slice(Math.max(0, start - STAMP_CHARACTERS), start)
  const isHead = /(?:^|[.!?\n]\s*)\p{Lu}{3,}(?:\s\p{Lu}{2,})?\s?[-–—:|,]?\s?\(?$/u.test(before)
  return isHead && /^\.?\)?\s?:/.test(field.text.slice(field.tokens[after - 1].end))
}

// "published on", "Mis à jour le 4 mai", "in an interview airing Thursday"; "posted a statement Tuesday" is said.
function isPublished(field: Field, words: Words, { at, after, sentence }: DatePlace): boolean {
  if (isVerbAfter(field, words.published, { after, sentence })) return true
  for (let back = at - 1; back >= sentence.from && back >= at - 2 * BESIDE; back--) {
    const { lower, kind } = field.tokens[back]
    if (words.sayings.has(lower) || (kind === 'mark' && !/[:(]/.test(lower))) return false
    if (words.published.has(lower)) return !hasSaying(field, words, back) && reaches(field, back, at)
  }
  return follows(field, at, 'published')
}

// "published on Monday", and far from it only what says where: "published in the journal Nature on Monday".
function reaches(field: Field, verb: number, at: number): boolean {
  return at - verb <= BESIDE || field.words.sets.prepositions.has(field.tokens[verb + 1].lower)
}

// "am Dienstag mitteilte", "ayer dijo"; in English what follows has another subject ("held on Monday told police").
function isVerbAfter(field: Field, verbs: ReadonlySet<string>, { after, sentence }: Omit<DatePlace, 'at'>): boolean {
  return after < sentence.to && verbs.has(field.tokens[after].lower) && !field.language.startsWith('en')
}

// "a tweet posted later Sunday"
function hasSaying(field: Field, words: Words, at: number): boolean {
  return [1, 2].some(back => at >= back && words.sayings.has(field.tokens[at - back].lower))
}

// "said Sunday's vote was fair"
function isPossessive(field: Field, { after }: DatePlace): boolean {
  return /^['’]s\b/.test(field.text.slice(field.tokens[after - 1].end, field.tokens[after - 1].end + 3))
}

function isStatement(field: Field, words: Words, place: DatePlace, sayings: readonly Attribution[]): boolean {
  if (isOfSaying(field, words, place) || isBesideVerb(field, words, place, NEXT)) return true
  const start = field.tokens[place.at].start
  if (sayings.some(({ content }) => content.some(piece => piece.start <= start && start < piece.end))) return false
  if (isBesideVerb(field, words, place, BESIDE)) return true
  return sayings.some(saying => isOfCue(field, place, saying)) || leadsToSaying(field, words, place)
}

// "in a statement on Tuesday"; an interview is itself what happened.
function isOfSaying(field: Field, words: Words, { at }: DatePlace): boolean {
  return [1, 2].some(back => {
    const lower = field.tokens[at - back]?.lower
    return words.sayings.has(lower) && !field.words.sets.occasions.has(lower)
  })
}

// "said on Sunday", "told reporters Monday", "am Dienstag mitteilte"; "annoncé avoir évacué lundi" is what was said.
function isBesideVerb(field: Field, words: Words, { at, after, sentence }: DatePlace, reach: number): boolean {
  if (isVerbAfter(field, words.told, { after, sentence })) return true
  for (let back = at - 1; back >= sentence.from && back >= at - reach; back--) {
    const { lower, kind } = field.tokens[back]
    if (words.told.has(lower)) return true
    if (kind === 'mark' || words.openers.has(lower)) return false
  }
  return words.told.size === 0 && isSaid(field, at)
}

// Right after the cue and before another date, right before it, or first in the sentence: "On Friday, the mayor told …".
function isOfCue(field: Field, { at, after, sentence }: DatePlace, { source, cue }: Attribution): boolean {
  // "Since the 2010 election …": a year is seldom when something was said.
  if ((field.dateAt.get(at)?.it.from.length ?? 0) < MONTH) return false
  const first = tokenFrom(field.tokens, cue[0].start)
  const last = tokenFrom(field.tokens, cue[cue.length - 1].end)
  if (at >= last) return at - last <= NEAR && !hasDate(field, last, at) && !hasMark(field, last, at)
  if (after > first) return false
  if (first - after === 0) return true
  const speaker = source.length === 0 ? first : tokenFrom(field.tokens, source[0].start)
  return after <= speaker && at - sentence.from <= LEADING && !hasDate(field, after, first)
}

// "7 мая мэр заявил, что": first in the sentence, and the verb opens what was said.
function leadsToSaying(field: Field, words: Words, { at, after, sentence }: DatePlace): boolean {
  if (at - sentence.from > LEADING) return false
  const end = Math.min(sentence.to, after + 2 * NEAR)
  for (let next = after; next < end; next++) {
    if (field.dateAt.has(next) || (next > after && field.tokens[next].kind === 'mark')) return false
    if (words.told.has(field.tokens[next].lower)) return opensSoon(field, words, next + 1, sentence.to)
  }
  return false
}

function opensSoon(field: Field, words: Words, from: number, to: number): boolean {
  for (let next = from; next < Math.min(to, from + BESIDE); next++) {
    if (words.openers.has(field.tokens[next].lower) || /[:«"“]/.test(field.tokens[next].lower)) return true
  }
  return false
}

function hasDate(field: Field, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (field.dateAt.has(at)) return true
  return false
}

function hasMark(field: Field, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (field.tokens[at].kind === 'mark') return true
  return false
}

import type { Slice } from '../../domain/span.ts'
import { readQuotes } from '../quotes.ts'
import { tokens } from '../tokens.ts'
import { carried, type EditedPair, overlaps } from './edited-pair.ts'
import type { NamedChange } from './named-change.ts'
import { plainForm } from './plain-form.ts'
import { type Bag, bagOf, likeness } from './word-bags.ts'

/** A quotation's words without its marks. */
interface Quoted extends Slice {
  where: 'text' | 'title'
  pair?: EditedPair
}

/** The changed stretches of a text on both sides, and both whole texts. */
export interface ChangedTexts {
  pairs: readonly EditedPair[]
  removed: readonly Slice[]
  added: readonly Slice[]
  before: string
  after: string
}

const SAME_QUOTE = 0.5
const FEWEST_WORDS = 3

/** Quotations that have other words now, those that went, and those that came. */
export function quoteChanges(texts: ChangedTexts, language: string): NamedChange[] {
  const olds = [
    ...texts.pairs.flatMap(pair => quotesIn(pair.old, language, pair)),
    ...texts.removed.flatMap(slice => quotesIn(slice, language)),
  ]
  const nows = [
    ...texts.pairs.flatMap(pair => quotesIn(pair.now, language, pair)),
    ...texts.added.flatMap(slice => quotesIn(slice, language)),
  ]
  if (olds.length === 0 && nows.length === 0) return []
  const couples = coupled(olds, nows, language)
  const taken = new Set(couples.flat())
  const gone = lost(olds, taken, texts.after, language)
  const come = lost(nows, taken, texts.before, language)
  return [
    ...couples.flatMap(([old, now]) => altered(old, now)),
    ...gone.map((old): NamedChange => ({ what: 'quote', how: 'dropped', where: old.where, old: slice(old) })),
    ...come.map((now): NamedChange => ({ what: 'quote', how: 'added', where: now.where, now: slice(now) })),
  ]
}

const slice = ({ start, end, text }: Slice): Slice => ({ start, end, text })

function quotesIn(whole: Slice, language: string, pair?: EditedPair): Quoted[] {
  const list = tokens(whole.text, language)
  return readQuotes(list).flatMap(({ from, to, closed }) => {
    const start = list[from].end
    const end = closed ? list[to - 1].start : list[to - 1].end
    const text = whole.text.slice(start, end)
    if (!/\p{L}/u.test(text) || !isSound(text, closed, from === 0)) return []
    return [{ start: start + whole.start, end: end + whole.start, text, where: pair?.where ?? 'text', pair }]
  })
}

// A mark too many pairs the wrong ones: what seems quoted then holds marks itself, or runs to the end of its paragraph.
function isSound(text: string, closed: boolean, isFirst: boolean): boolean {
  return (closed || isFirst) && !/["“”„]|''/.test(text)
}

/** Each quotation with the one whose place it took: where words stayed, that which holds them; else the most alike. */
function coupled(olds: readonly Quoted[], nows: readonly Quoted[], language: string): [Quoted, Quoted][] {
  const couples: [Quoted, Quoted][] = []
  const taken = new Set<Quoted>()
  const couple = (old: Quoted, now: Quoted) => {
    taken.add(old).add(now)
    couples.push([old, now])
  }
  for (const old of olds) {
    const place = old.pair && carried(old, old.pair)
    const now = place && nows.find(each => each.pair === old.pair && !taken.has(each) && overlaps(each, place))
    if (now && isStill(old, now, place)) couple(old, now)
  }
  for (const { old, now } of mostAlike(olds, nows, taken, language)) {
    if (!taken.has(old) && !taken.has(now)) couple(old, now)
  }
  return couples
}

// A word or two that stayed make no quotation of another one.
function isStill(old: Quoted, now: Quoted, place: { start: number; end: number }): boolean {
  const shared = Math.min(now.end, place.end) - Math.max(now.start, place.start)
  return shared * 2 >= Math.min(old.text.length, now.text.length)
}

/** So many quotations of each side are held against each other. */
const MOST_COMPARED = 200

function mostAlike(olds: readonly Quoted[], nows: readonly Quoted[], taken: ReadonlySet<Quoted>, language: string) {
  const left = (quotes: readonly Quoted[]) =>
    quotes
      .filter(quote => !taken.has(quote))
      .slice(0, MOST_COMPARED)
      .map(quote => ({ quote, bag: bagOf(quote.text, language) }))
  const others = left(nows)
  return left(olds)
    .flatMap(({ quote: old, bag }) => others.map(other => ({ old, now: other.quote, like: quoteLike(bag, other.bag) })))
    .filter(({ old, now, like }) => like >= SAME_QUOTE && old.where === now.where)
    .sort((a, b) => b.like - a.like)
}

const quoteLike = (one: Bag, other: Bag): number =>
  Math.min(one.words, other.words) < FEWEST_WORDS ? 0 : likeness(one, other)

// Commas and capitals are an editor's, the words are the speaker's.
const spoken = (text: string): string =>
  plainForm(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function altered(old: Quoted, now: Quoted): NamedChange[] {
  const [was, is] = [spoken(old.text), spoken(now.text)]
  if (was === is) return []
  const how = was.includes(is) ? 'shortened' : is.includes(was) ? 'lengthened' : 'changed'
  return [{ what: 'quote', how, where: now.where, old: slice(old), now: slice(now) }]
}

/** Quotations long enough to be one whose words stand nowhere in the other text, quoted or not. */
function lost(quotes: readonly Quoted[], taken: ReadonlySet<Quoted>, other: string, language: string): Quoted[] {
  const alone = quotes.filter(quote => !taken.has(quote) && bagOf(quote.text, language).words >= FEWEST_WORDS)
  const words = alone.length === 0 ? '' : spoken(other)
  return alone.filter(({ text }) => !words.includes(spoken(text)))
}

import type { Slice } from '../../domain/span.ts'
import { dateMatches } from '../dates.ts'
import { readNames } from '../names.ts'
import { folded, words } from '../words.ts'
import { type EditedPair, placed, replacedAt } from './edited-pair.ts'
import type { NamedChange } from './named-change.ts'

/** Dates and names that another one took the place of. */
export function wordChanges(pair: EditedPair, language: string): NamedChange[] {
  if (!pair.parts.some(({ kind }) => kind === 'removed')) return []
  const dates = (text: string) => dateMatches(text, language).map(({ start, end }) => sliceOf(text, start, end))
  const names = (text: string) => readNames(text, language).map(({ start, end }) => sliceOf(text, start, end))
  const swapped = replaced(pair, dates)
  const isDate = (slice: Slice) => swapped.some(([old, now]) => [old, now].includes(slice))
  return [
    ...swapped.filter(([old, now]) => plain(old) !== plain(now)).map(([old, now]) => named('date', old, now, pair)),
    ...replaced(pair, names)
      .filter(([old, now]) => !isDate(old) && !holds(old.text, now.text, language) && !isKnown(old, now, pair))
      .map(([old, now]) => named('name', old, now, pair)),
  ]
}

// A name that the other wording has too, at another place, is spoken of otherwise and not changed.
function isKnown(old: Slice, now: Slice, pair: EditedPair): boolean {
  return pair.where === 'title' || pair.now.text.includes(old.text) || pair.old.text.includes(now.text)
}

const sliceOf = (text: string, start: number, end: number): Slice => ({ start, end, text: text.slice(start, end) })
const plain = ({ text }: Slice): string => folded(text).replace(/[^\p{L}\p{N}]+/gu, ' ')

function named(what: 'date' | 'name', old: Slice, now: Slice, { where }: EditedPair): NamedChange {
  return { what, how: 'changed', where, old, now }
}

/** How much of a replaced stretch must be the date or name itself; else more was written anew than that. */
const FEWEST_OF_STRETCH = 0.4

interface Found {
  slice: Slice
  stretch: number
}

/** What is the only one of its kind on both sides of one replaced stretch, and most of it. */
function replaced(pair: EditedPair, read: (text: string) => Slice[]): [Slice, Slice][] {
  const [olds, nows] = (['old', 'now'] as const).map(side => inStretches(read(pair[side].text), side, pair))
  return olds.flatMap(({ slice, stretch }): [Slice, Slice][] => {
    const others = nows.filter(other => other.stretch === stretch)
    const isOnly = others.length === 1 && olds.filter(other => other.stretch === stretch).length === 1
    return isOnly ? [[slice, others[0].slice]] : []
  })
}

function inStretches(slices: readonly Slice[], side: 'old' | 'now', pair: EditedPair): Found[] {
  return placed(slices, pair[side]).flatMap(({ it, start, end }) => {
    const stretch = replacedAt({ start, end }, side, pair)
    if (stretch === undefined) return []
    const { length } = stretch.slice.text.trim()
    const inside = Math.min(end, stretch.slice.end) - Math.max(start, stretch.slice.start)
    return inside < length * FEWEST_OF_STRETCH
      ? []
      : [{ slice: { start, end, text: it.text }, stretch: stretch.number }]
  })
}

// "Lundy" for "Peter Lundy" is the same name.
function holds(one: string, other: string, language: string): boolean {
  const [few, many] = [one, other]
    .map(name => words(name, language).map(word => folded(word.text)))
    .sort((a, b) => a.length - b.length)
  return few.every(word => many.includes(word))
}

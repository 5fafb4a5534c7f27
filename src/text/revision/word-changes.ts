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
      .filter(([old, now]) => !isDate(old) && !holds(old.text, now.text, language))
      .map(([old, now]) => named('name', old, now, pair)),
  ]
}

const sliceOf = (text: string, start: number, end: number): Slice => ({ start, end, text: text.slice(start, end) })
const plain = ({ text }: Slice): string => folded(text).replace(/[^\p{L}\p{N}]+/gu, ' ')

function named(what: 'date' | 'name', old: Slice, now: Slice, { where }: EditedPair): NamedChange {
  return { what, how: 'changed', where, old, now }
}

/** What is the only one of its kind on both sides of one replaced stretch. */
function replaced(pair: EditedPair, read: (text: string) => Slice[]): [Slice, Slice][] {
  const [olds, nows] = (['old', 'now'] as const).map(side => byStretch(read(pair[side].text), side, pair))
  return [...olds].flatMap(([stretch, old]): [Slice, Slice][] => {
    const now = nows.get(stretch)
    return old.length === 1 && now?.length === 1 ? [[old[0], now[0]]] : []
  })
}

function byStretch(slices: readonly Slice[], side: 'old' | 'now', pair: EditedPair): Map<number, Slice[]> {
  const stretches = new Map<number, Slice[]>()
  for (const { it, start, end } of placed(slices, pair[side])) {
    const stretch = replacedAt({ start, end }, side, pair)
    if (stretch === undefined) continue
    stretches.set(stretch, [...(stretches.get(stretch) ?? []), { start, end, text: it.text }])
  }
  return stretches
}

// "Lundy" for "Peter Lundy" is the same name.
function holds(one: string, other: string, language: string): boolean {
  const [few, many] = [one, other]
    .map(name => words(name, language).map(word => folded(word.text)))
    .sort((a, b) => a.length - b.length)
  return few.every(word => many.includes(word))
}

import type { Slice } from '../../domain/span.ts'
import { languageTable } from '../languages/language.ts'
import { type Quantity, readQuantities } from '../quantities.ts'
import { folded, words } from '../words.ts'
import { carried, type EditedPair, overlaps, placed, replacedAt } from './edited-pair.ts'
import type { NamedChange } from './named-change.ts'

interface Figure {
  it: Quantity
  start: number
  end: number
}

/** Figures that have another value, unit or bound in the new wording, each beside the one whose place it took. */
export function figureChanges(pair: EditedPair, language: string): NamedChange[] {
  if (!/\p{N}|\p{L}{2}/u.test(pair.old.text + pair.now.text)) return []
  const olds = placed(readQuantities(pair.old.text, language), pair.old)
  const nows = placed(readQuantities(pair.now.text, language), pair.now)
  if (olds.length === 0 || nows.length === 0) return []
  const couples = stayed(olds, nows, pair)
  const taken = new Set(couples.flat())
  const left = [olds, nows].map(figures => figures.filter(figure => !taken.has(figure)).slice(0, MOST_COMPARED))
  couples.push(...alike(left[0], left[1], pair, language))
  return couples
    .filter(([old, now]) => !isSame(old.it, now.it))
    .map(([old, now]) => ({
      what: 'figure' as const,
      how: 'changed' as const,
      where: pair.where,
      old: withCounted(old, pair.old, language),
      now: withCounted(now, pair.now, language),
      figures: { old: old.it, now: now.it },
    }))
    .sort((a, b) => a.now.start - b.now.start)
}

/** True where two figures say the same: written in words or signs, rounded alike, with the same bound. */
function isSame(one: Quantity, other: Quantity): boolean {
  return (
    one.value === other.value &&
    one.low === other.low &&
    one.high === other.high &&
    (one.unit ?? '') === (other.unit ?? '') &&
    one.bound === other.bound
  )
}

/** Figures whose own digits or words stayed; a bound may have come or gone. */
function stayed(olds: readonly Figure[], nows: readonly Figure[], pair: EditedPair): [Figure, Figure][] {
  return olds.flatMap((old): [Figure, Figure][] => {
    const core = { start: old.it.core.start + pair.old.start, end: old.it.core.end + pair.old.start }
    const place = carried(core, pair)
    if (!place || place.end - place.start < core.end - core.start) return []
    const now = nows.find(figure => overlaps(figure, place))
    return now && now.it.core.text === old.it.core.text ? [[old, now]] : []
  })
}

/** So many figures of each side are held against each other. */
const MOST_COMPARED = 100

/** How much of the words around two figures must be the same. */
const SAME_COUNTED = 0.34

/** Figures of one kind that count the same, as the words beside them say; the most alike first. */
function alike(olds: readonly Figure[], nows: readonly Figure[], pair: EditedPair, language: string) {
  const around = (figure: Figure, whole: Slice) => surroundings(figure.it, whole.text, language)
  const contexts = new Map([
    ...olds.map(figure => [figure, around(figure, pair.old)] as const),
    ...nows.map(figure => [figure, around(figure, pair.now)] as const),
  ])
  const rated = olds.flatMap(old =>
    nows
      .filter(now => ofOneKind(old.it, now.it))
      .map(now => ({
        old,
        now,
        like: tookPlace(old, now, pair) ? 1 : sharedShare(contexts.get(old)!, contexts.get(now)!),
      })),
  )
  const taken = new Set<Figure>()
  const couples: [Figure, Figure][] = []
  for (const { old, now, like } of rated.sort((a, b) => b.like - a.like)) {
    if (like < SAME_COUNTED || taken.has(old) || taken.has(now)) continue
    taken.add(old).add(now)
    couples.push([old, now])
  }
  return couples
}

const FEWEST_OF_STRETCH = 0.5

/** True where one stretch was replaced and the two figures are most of it. */
function tookPlace(old: Figure, now: Figure, pair: EditedPair): boolean {
  const [was, is] = [replacedAt(old, 'old', pair), replacedAt(now, 'now', pair)]
  if (!was || !is || was.number !== is.number) return false
  const share = (figure: Figure, { start, end, text }: Slice) =>
    (Math.min(figure.end, end) - Math.max(figure.start, start)) / Math.max(1, text.trim().length)
  return share(old, was.slice) >= FEWEST_OF_STRETCH && share(now, is.slice) >= FEWEST_OF_STRETCH
}

function ofOneKind(one: Quantity, other: Quantity): boolean {
  return one.kind === other.kind && (one.kind !== 'other' || one.unit === other.unit)
}

const WORDS_AROUND = 4
const WINDOW = 80

const SENTENCE_END = /[.!?][”"»)]*\s+(?=["“«„(]?\p{Lu})|[。！？]/u

/** Words of a figure's sentence beside it with their weight: the nearer the heavier, those behind it, which name what is counted, before others. */
function surroundings(figure: Quantity, text: string, language: string): Map<string, number> {
  const [open = ''] = text
    .slice(Math.max(0, figure.start - WINDOW), figure.start)
    .split(SENTENCE_END)
    .slice(-1)
  const [rest = ''] = text.slice(figure.end, figure.end + WINDOW).split(SENTENCE_END)
  const before = words(open, language).reverse()
  const behind = words(rest, language)
  const weights = new Map<string, number>()
  const add = (list: readonly Slice[], weight: number) =>
    list.slice(0, WORDS_AROUND).forEach((word, index) => {
      const key = folded(word.text)
      weights.set(key, Math.max(weights.get(key) ?? 0, weight / (index + 1)))
    })
  add(behind, 1)
  add(before, 0.7)
  return weights
}

function sharedShare(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const sum = (weights: ReadonlyMap<string, number>) => [...weights.values()].reduce((all, weight) => all + weight, 0)
  let shared = 0
  for (const [word, weight] of one) shared += Math.min(weight, other.get(word) ?? 0)
  return shared / Math.max(0.1, (sum(one) + sum(other)) / 2)
}

const MOST_COUNTED = 2

/** The figure with the words right behind it that say what it counts: "at least seven people". */
function withCounted({ it, start }: Figure, whole: Slice, language: string): Slice {
  const stops = stopsOf(language)
  let { end } = it
  if (it.kind === 'number') {
    const behind = words(whole.text.slice(it.end, it.end + WINDOW), language)
    for (const word of behind.slice(0, stops.size > 0 ? MOST_COUNTED : 1)) {
      const between = whole.text.slice(end, it.end + word.start)
      if (/[^\s]/.test(between) || stops.has(folded(word.text)) || /\p{N}/u.test(word.text)) break
      end = it.end + word.end
    }
  }
  return { start, end: start + end - it.start, text: whole.text.slice(it.start, end) }
}

const STOPS = new Map<string, ReadonlySet<string>>()

function stopsOf(language: string): ReadonlySet<string> {
  const { code, counts } = languageTable(language)
  let known = STOPS.get(code)
  if (!known)
    STOPS.set(
      code,
      (known = new Set(
        counts.stops
          .split(/[\s,]+/)
          .filter(Boolean)
          .map(folded),
      )),
    )
  return known
}

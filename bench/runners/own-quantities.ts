import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Quantity, readQuantities } from '../../src/text/quantities.ts'
import type { BenchOptions, BenchRunner } from '../bench.ts'
import { readRows } from '../read-data.ts'

type Label = Pick<
  Quantity,
  'start' | 'end' | 'text' | 'kind' | 'value' | 'low' | 'high' | 'bound' | 'unit' | 'otherwise'
>

interface Labelled {
  id: string
  language: string
  half: 'work' | 'last'
  text: string
  quantities: Label[]
}

interface Tally {
  right: number
  /** Of those right, the ones whose span is that of the label. */
  exact: number
  given: number
  wanted: number
  /** Labels with another reading, and those of them that kept it. */
  ambiguous: number
  kept: number
}

const OWN = join(import.meta.dirname, '../data/quantities')

/** Quantities in news sentences written and labelled for this project, in 14 languages. */
export const runner: BenchRunner = {
  set: 'own-quantities',
  about: 'quantities in 464 news sentences of our own (14 languages): F1 of value, bound, kind and unit, half `last`',
  async run(data: string, { limit, verbose }: BenchOptions) {
    const rows = labelledRows(existsSync(data) ? data : OWN).slice(0, limit)
    const tallies = new Map<string, Tally>()
    const begun = performance.now()
    for (const row of rows) score(row, tallies, verbose)
    const ms = performance.now() - begun
    const last = tallies.get('last') ?? NOTHING
    return {
      set: 'own-quantities',
      metric: 'F1 of value, bound, kind and unit (last)',
      score: f1(last, last.right),
      n: rows.filter(({ half }) => half === 'last').length,
      ms_per_item: ms / Math.max(1, rows.length),
      detail: {
        exactSpan: f1(last, last.exact),
        otherwise: last.ambiguous === 0 ? 1 : round(last.kept / last.ambiguous),
        ...Object.fromEntries([...tallies].sort().map(([key, tally]) => [key, f1(tally, tally.right)])),
      },
    }
  },
}

function labelledRows(folder: string): Labelled[] {
  const files = readdirSync(folder).filter(name => name.endsWith('.jsonl'))
  return files.sort().flatMap(name => readRows<Labelled>(join(folder, name)))
}

const NOTHING: Tally = { right: 0, exact: 0, given: 0, wanted: 0, ambiguous: 0, kept: 0 }

function score(row: Labelled, tallies: Map<string, Tally>, verbose = false): void {
  const given = readQuantities(row.text, row.language).filter(({ kind }) => kind !== 'ordinal')
  const pairs = row.quantities.flatMap(label => {
    const answer = given.find(one => overlaps(one, label) && same(one, label))
    return answer ? [{ label, answer }] : []
  })
  const exact = pairs.filter(({ label, answer }) => label.start === answer.start && label.end === answer.end)
  const ambiguous = row.quantities.filter(({ otherwise }) => otherwise !== undefined)
  const kept = pairs.filter(
    ({ label, answer }) => label.otherwise !== undefined && answer.otherwise === label.otherwise,
  )
  for (const key of [`${row.language} ${row.half}`, row.half]) {
    const tally = tallies.get(key) ?? NOTHING
    tallies.set(key, {
      right: tally.right + pairs.length,
      exact: tally.exact + exact.length,
      given: tally.given + given.length,
      wanted: tally.wanted + row.quantities.length,
      ambiguous: tally.ambiguous + ambiguous.length,
      kept: tally.kept + kept.length,
    })
  }
  // The other half is only measured.
  const wrong = pairs.length < given.length || pairs.length < row.quantities.length
  if (verbose && row.half === 'work' && wrong) {
    process.stderr.write(`${row.id} ${row.text}\n\twant ${shown(row.quantities)}\n\tgot  ${shown(given)}\n`)
  }
}

function overlaps(one: Label, other: Label): boolean {
  return one.start < other.end && other.start < one.end
}

function same(one: Label, label: Label): boolean {
  if (one.kind !== label.kind || one.bound !== label.bound || one.unit !== label.unit) return false
  const tolerance = label.bound === 'vague' ? 2 : 1 + 1e-6
  return (
    near(one.value, label.value, tolerance) &&
    near(one.low, label.low, tolerance) &&
    near(one.high, label.high, tolerance)
  )
}

// What a vague word is commonly used for has no exact ends: half and double are the same.
function near(one: number | undefined, other: number | undefined, tolerance: number): boolean {
  if (one === undefined || other === undefined) return one === other
  return one === other || (one * other > 0 && one / other <= tolerance && other / one <= tolerance)
}

function shown(labels: readonly Label[]): string {
  return labels
    .map(({ text, kind, value, low, high, bound, unit, otherwise }) =>
      [`"${text}"`, value ?? `${low}..${high}`, bound, kind, unit, otherwise && `or ${otherwise}`]
        .filter(Boolean)
        .join(' '),
    )
    .join(' · ')
}

function f1(tally: Tally, right: number): number {
  return tally.given + tally.wanted === 0 ? 0 : round((2 * right) / (tally.given + tally.wanted))
}

function round(share: number): number {
  return Math.round(share * 10_000) / 10_000
}

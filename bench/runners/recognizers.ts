import { join } from 'node:path'
import { type QuantityRow, quantityRows } from '../../src/text/quantity-rows.ts'
import type { BenchOptions, BenchRunner } from '../bench.ts'
import { readRows } from '../read-data.ts'

interface Case {
  lang: string
  model: string
  input: string
  results: { Text: string; Resolution?: { value?: string | null; isoCurrency?: string } | null }[]
}

const KINDS: Readonly<Record<string, QuantityRow['kind']>> = {
  NumberModel: 'number',
  PercentModel: 'percent',
  CurrencyModel: 'currency',
}

const CODES: Readonly<Record<string, string>> = {
  English: 'en',
  EnglishOthers: 'en',
  German: 'de',
  French: 'fr',
  Spanish: 'es',
  SpanishMexican: 'es',
  Italian: 'it',
  Portuguese: 'pt',
  Dutch: 'nl',
  Arabic: 'ar',
  Chinese: 'zh',
  Japanese: 'ja',
  Korean: 'ko',
  Hindi: 'hi',
  Swedish: 'sv',
  Turkish: 'tr',
} // prettier-ignore

/** Numbers, percentages and money of the recognisers' specifications, in 14 languages. */
export const runner: BenchRunner = {
  set: 'recognizers-specs',
  about: 'numbers, percentages and money to values: share of cases with exactly the expected set (M8)',
  async run(data: string, { limit, verbose }: BenchOptions) {
    const cases = readRows<Case>(join(data, 'cases.jsonl.gz'))
      .filter(({ model }) => KINDS[model] !== undefined)
      .slice(0, limit)
    const tally = new Map<string, { right: number; n: number }>()
    const begun = performance.now()
    for (const one of cases) {
      const right = passes(one, verbose)
      for (const key of [one.lang, one.model, `${one.lang} ${one.model}`, 'all']) count(tally, key, right)
    }
    const all = tally.get('all') ?? { right: 0, n: 0 }
    return {
      set: 'recognizers-specs',
      metric: 'share of cases passed',
      score: share(all),
      n: all.n,
      ms_per_item: (performance.now() - begun) / Math.max(1, all.n),
      detail: Object.fromEntries(
        [...tally].filter(([key]) => verbose || !key.includes(' ')).map(([key, value]) => [key, share(value)]),
      ),
    }
  },
}

function count(tally: Map<string, { right: number; n: number }>, key: string, right: boolean): void {
  const entry = tally.get(key) ?? { right: 0, n: 0 }
  tally.set(key, { right: entry.right + (right ? 1 : 0), n: entry.n + 1 })
}

function share({ right, n }: { right: number; n: number }): number {
  return n === 0 ? 0 : Math.round((right / n) * 10_000) / 10_000
}

function passes(one: Case, verbose = false): boolean {
  const wanted = one.results.map(({ Text, Resolution }) => ({
    text: normal(Text),
    value: resolved(Resolution?.value),
    unit: Resolution?.isoCurrency,
  }))
  const rows = quantityRows(one.input, CODES[one.lang] ?? 'und').filter(({ kind }) => kind === KINDS[one.model])
  const given = rows.map(row => ({ text: normal(row.text), value: row.value, unit: row.unit }))
  const right = covers(wanted, given) && covers(given, wanted)
  if (!right && verbose) {
    process.stderr.write(
      `${one.lang} ${one.model}\t${one.input.slice(0, 200)}\n\twant ${shown(wanted)}\n\tgot  ${shown(given)}\n`,
    )
  }
  return right
}

interface Answer {
  text: string
  value?: number
  unit?: string
}

// A set: what is expected twice may be given once, and an expectation without a currency code takes any.
function covers(some: Answer[], others: Answer[]): boolean {
  return some.every(one => others.some(other => same(one, other)))
}

function same(one: Answer, other: Answer): boolean {
  const units = one.unit === undefined || other.unit === undefined || one.unit === other.unit
  return units && one.text === other.text && near(one.value, other.value)
}

function near(one?: number, other?: number): boolean {
  if (one === undefined || other === undefined) return one === other
  return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other))
}

function normal(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim()
}

// The specifications write values in the language's own style: "1234567,89", "-5%", "1.2732E+15".
function resolved(value: string | null | undefined): number | undefined {
  if (value === null || value === undefined) return undefined
  const number = Number(value.replace('%', '').replace(',', '.'))
  return Number.isNaN(number) ? undefined : number
}

function shown(answers: Answer[]): string {
  return answers.map(({ text, value, unit }) => `"${text}"=${value}${unit ? ` ${unit}` : ''}`).join(' · ')
}

import type { Article } from '../src/domain/article.ts'
import { type ExtractInput, type ExtractRefusal, extract } from '../src/stages/3-extract/extract.ts'

const TOOLS = { now: () => '2026-01-01T00:00:00Z', log: () => {} }

/** What the stage made of a page; a refusal's readable fields count as its answer, a throw as an empty one. */
export async function extracted(
  input: ExtractInput,
): Promise<Partial<Article> & Partial<Pick<ExtractRefusal, 'refusal'>>> {
  try {
    // A set may know no address of a page, and say so as null.
    return (await extract.run({ ...input, url: input.url ?? undefined }, TOOLS)) as Article | ExtractRefusal
  } catch (error) {
    process.stderr.write(`threw on ${input.id}: ${error instanceof Error ? error.message : String(error)}\n`)
    return {}
  }
}

/** Precision, recall and F1 of one comparison. */
export interface Score {
  precision: number
  recall: number
  f1: number
}

export function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

const counted = (items: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

const tokens = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? []

function shingled(text: string): Map<string, number> {
  const words = tokens(text)
  if (words.length === 0) return new Map()
  const grams = words.length <= 4 ? [words.join(' ')] : words.slice(3).map((_, i) => words.slice(i, i + 4).join(' '))
  return counted(grams)
}

function overlap(gold: Map<string, number>, seen: Map<string, number>): { tp: number; fp: number; fn: number } {
  let tp = 0
  let predicted = 0
  let wanted = 0
  for (const count of seen.values()) predicted += count
  for (const [item, count] of gold) {
    wanted += count
    tp += Math.min(count, seen.get(item) ?? 0)
  }
  return { tp, fp: predicted - tp, fn: wanted - tp }
}

/** M1 of one page: undefined where precision or recall has no meaning. */
export function shingleScore(gold: string, seen: string): { precision?: number; recall?: number; exact: boolean } {
  const { tp, fp, fn } = overlap(shingled(gold), shingled(seen))
  if (fp === 0 && fn === 0) return { precision: 1, recall: 1, exact: true }
  return {
    precision: tp + fp > 0 ? tp / (tp + fp) : undefined,
    recall: tp + fn > 0 ? tp / (tp + fn) : undefined,
    exact: false,
  }
}

/** M1 over pages: macro means of precision and recall, and their F1. */
export function macro(
  pages: readonly { precision?: number; recall?: number; exact: boolean }[],
): Score & { exact: number } {
  const precision = mean(pages.flatMap(page => page.precision ?? []))
  const recall = mean(pages.flatMap(page => page.recall ?? []))
  return { precision, recall, f1: f1(precision, recall), exact: mean(pages.map(page => Number(page.exact))) }
}

/** M3 of one page: F1 of lower-cased word multisets. */
export function wordScore(gold: string, seen: string): number {
  const { tp, fp, fn } = overlap(counted(tokens(gold.toLowerCase())), counted(tokens(seen.toLowerCase())))
  if (tp === 0) return fp + fn === 0 ? 1 : 0
  return f1(tp / (tp + fp), tp / (tp + fn))
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Rounded to four places: what a floor can hold. */
export function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000
}

/** How titles, dates and authors compare with what people wrote down; absent gold is left out of exact shares. */
export class FactScores {
  private titles = { n: 0, exact: 0 }
  private dates = { right: 0, seen: 0, gold: 0 }
  private authors = { right: 0, seen: 0, gold: 0 }

  add(
    gold: { title?: string | null; date?: string | null; authors?: string | string[] | null },
    seen: Partial<Article>,
  ): string[] {
    const wrong: string[] = []
    if (gold.title) {
      this.titles.n += 1
      if (sameTitle(gold.title, seen.title ?? '')) this.titles.exact += 1
      else wrong.push(`title: gold «${gold.title}» seen «${seen.title ?? ''}»`)
    }
    this.addDate(gold.date, seen, wrong)
    this.addAuthors(gold.authors, seen, wrong)
    return wrong
  }

  private addDate(gold: string | null | undefined, seen: Partial<Article>, wrong: string[]): void {
    if (!gold) return
    this.dates.gold += 1
    const day = seen.publishedAt?.slice(0, 10)
    if (day) this.dates.seen += 1
    if (day === gold.slice(0, 10)) this.dates.right += 1
    else wrong.push(`date: gold ${gold} seen ${seen.publishedAt} (${seen.publishedAtFrom}, not after ${seen.notAfter})`)
  }

  private addAuthors(gold: string | string[] | null | undefined, seen: Partial<Article>, wrong: string[]): void {
    const people = authorNames(Array.isArray(gold) ? gold.join(';') : (gold ?? ''))
    if (people.length === 0) return
    const found = (seen.byline ?? []).map(nameKey)
    const right = people.filter(name => found.includes(nameKey(name))).length
    this.authors.gold += people.length
    this.authors.seen += found.length
    this.authors.right += right
    if (right < people.length) wrong.push(`authors: gold ${people.join('; ')} seen ${(seen.byline ?? []).join('; ')}`)
  }

  detail(): Record<string, unknown> {
    return {
      title_exact: rounded(this.titles.exact / Math.max(1, this.titles.n)),
      titles: this.titles.n,
      ...prefixed('date', this.dates),
      ...prefixed('author', this.authors),
    }
  }
}

function prefixed(name: string, counts: { right: number; seen: number; gold: number }): Record<string, number> {
  const precision = counts.right / Math.max(1, counts.seen)
  const recall = counts.right / Math.max(1, counts.gold)
  return {
    [`${name}_precision`]: rounded(precision),
    [`${name}_recall`]: rounded(recall),
    [`${name}_f1`]: rounded(f1(precision, recall)),
  }
}

const nameKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function authorNames(list: string): string[] {
  return list.split(/\s*[;,|]\s*|\s+(?:and|und|et|&)\s+/).filter(name => /\p{L}/u.test(name))
}

/** Equal once white space is one space: quotes and dashes must be the same. */
function sameTitle(gold: string, seen: string): boolean {
  const plain = (title: string): string => title.replace(/[\s\u00a0]+/g, ' ').trim()
  return plain(gold) === plain(seen)
}

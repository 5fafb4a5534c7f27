import type { DiffRun, WordDiff } from '../../domain/point.ts'
import { type Span, spanOf } from '../../domain/span.ts'
import { aligned } from './alignment.ts'
import type { QuotedWord } from './quoted-words.ts'
import type { Standing } from './standing.ts'

/** A wording with the article and the part of it that it stands in. */
export interface Wording {
  words: readonly QuotedWord[]
  article: Standing['article']
  in: NonNullable<Span['in']>
}

/**
 * Two wordings word by word. Words that differ in nothing but case, accents or the shape of an apostrophe are the same; each run is as
 * written, in the first wording where both have it.
 */
export function wordDiff(one: Wording, other: Wording): WordDiff {
  const [a, b] = [one, other].map(({ words }) => words.map(({ plain }) => plain.join(' ')))
  const pairs = [...aligned(a, b), [one.words.length, other.words.length] as [number, number]]
  const runs: DiffRun[] = []
  let [i, j] = [0, 0]
  let both: [number, number] | undefined
  const close = () => {
    if (both) runs.push({ in: 'both', text: written(one, both[0], both[1]) })
    both = undefined
  }
  for (const [x, y] of pairs) {
    if (x > i || y > j || x === one.words.length) close()
    if (x > i) runs.push({ in: 'one', text: written(one, i, x) })
    if (y > j) runs.push({ in: 'other', text: written(other, j, y) })
    both = [both?.[0] ?? x, x + 1]
    ;[i, j] = [x + 1, y + 1]
    if (x === one.words.length) both = undefined
  }
  return { one: spanOfWords(one), other: spanOfWords(other), runs }
}

function textOf({ article, in: where }: Wording): string {
  return where === 'title' ? article.title : article.text
}

function written(wording: Wording, from: number, to: number): string {
  return textOf(wording)
    .slice(wording.words[from].start, wording.words[to - 1].end)
    .replace(/\s+/g, ' ')
}

function spanOfWords({ words, article, in: where }: Wording): Span {
  return spanOf(article, words[0].start, words.at(-1)!.end, where)
}

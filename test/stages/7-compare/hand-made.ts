import { articleFrom, type Article, type ArticleInput } from '../../../src/domain/article.ts'
import type { Claim } from '../../../src/domain/claim.ts'
import type { Point, PointKind } from '../../../src/domain/point.ts'
import type { Reading } from '../../../src/domain/reading.ts'
import { isRefusal } from '../../../src/domain/refusal.ts'
import type { Trace } from '../../../src/domain/report.ts'
import { spanOf } from '../../../src/domain/span.ts'
import type { ComparedStory } from '../../../src/domain/story.ts'
import { compare } from '../../../src/stages/7-compare/compare.ts'

/** A claim written beside its words: its span is found in the article. */
export type Written = { words: string; said?: string } & Partial<Omit<Claim, 'id' | 'span'>> & Pick<Claim, 'kind'>

/** An invented article with hand-made claims. */
export function reading(article: ArticleInput, claims: readonly Written[] = []): Reading {
  const whole = articleFrom({ language: 'en', ...article })
  return { article: whole, claims: claims.map((claim, index) => written(whole, claim, index)) }
}

function written(article: Article, { words, said, ...claim }: Written, index: number): Claim {
  const inTitle = !article.text.includes(words)
  const start = (inTitle ? article.title : article.text).indexOf(words)
  if (start < 0) throw new Error(`“${words}” is not in ${article.id}`)
  const span = spanOf(article, start, start + words.length, inTitle ? 'title' : 'text')
  const speaker = said === undefined ? undefined : { name: said, spans: [] }
  return { id: `${article.id}#${index}`, span, ...claim, ...(speaker ? { speaker } : {}) }
}

/** A figure of people, in the words in which it stands. */
export function figure(words: string, measure: string, value: number, more: Partial<Written> = {}): Written {
  return { kind: 'figure', words, measure, value, bound: 'exact', ...more }
}

/** A date claim of when something happened, `of` what. */
export function event(words: string, value: string, of?: string): Written {
  return { kind: 'date', measure: 'event', words, value, ...(of ? { scope: { of } } : {}) }
}

/** Each article its own report. */
export function ownReports(readings: readonly Reading[]): Trace[] {
  return readings.map(({ article }) => ({
    id: article.id,
    role: 'original',
    reportId: `r-${article.id}`,
    because: 'by hand',
  }))
}

export async function compared(readings: Reading[], traces = ownReports(readings)): Promise<ComparedStory> {
  const story = await compare.run(
    { id: 'story', readings, traces },
    { now: () => '2030-01-01T00:00:00Z', log: () => {} },
  )
  if (isRefusal(story)) throw new Error(story.refusal.because)
  return story
}

/** The points of a kind. */
export function ofKind({ points }: ComparedStory, kind: PointKind): Point[] {
  return points.filter(point => point.kind === kind)
}

/** Kinds of all points but those that only one report states. */
export function kinds({ points }: ComparedStory): PointKind[] {
  return points.filter(({ kind }) => kind !== 'single').map(({ kind }) => kind)
}

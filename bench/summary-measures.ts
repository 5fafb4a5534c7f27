import type { Span } from '../src/domain/span.ts'
import type { ComparedStory } from '../src/domain/story.ts'

/** A stretch of an article's text that a person labelled. */
export interface LabelledStretch {
  article: string
  start: number
  end: number
  in?: 'text' | 'title'
}

/** What a reader of a short summary would want to find, and all sentences that state it. */
export interface LabelledFact {
  weight: number
  sentences: LabelledStretch[]
}

/** A part of a whole, to be added up over stories. */
export interface Share {
  part: number
  whole: number
}

export function added(shares: readonly Share[]): Share {
  return { part: total(shares.map(({ part }) => part)), whole: total(shares.map(({ whole }) => whole)) }
}

/** As a number from 0 to 1 with three digits. */
export function ratio({ part, whole }: Share): number {
  return Math.round((part / Math.max(1e-9, whole)) * 1000) / 1000
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}

function isOver(span: Span, { article, start, end, in: where }: LabelledStretch): boolean {
  return span.articleId === article && (span.in ?? 'text') === (where ?? 'text') && span.start < end && start < span.end
}

/** The weight of the facts that the cited sentences state. */
export function factsTold(cited: readonly Span[], facts: readonly LabelledFact[]): Share {
  const told = facts.filter(({ sentences }) => sentences.some(each => cited.some(span => isOver(span, each))))
  return { part: total(told.map(({ weight }) => weight)), whole: total(facts.map(({ weight }) => weight)) }
}

/** The sentences that state a fact. */
export function sentencesWithFact(sentences: readonly (readonly Span[])[], facts: readonly LabelledFact[]): Share {
  const useful = sentences.filter(cites => factsTold(cites, facts).part > 0)
  return { part: useful.length, whole: sentences.length }
}

/** The shown points of which a claim of any article of two or more reports stands in a cited sentence. */
export function pointsTold(cited: readonly Span[], { points }: ComparedStory): Share {
  const shown = points.filter(({ kind, reports }) => kind !== 'single' && kind !== 'name-variant' && reports > 1)
  const told = shown.filter(({ claims }) =>
    claims.some(({ span }) => cited.some(cite => isOver(cite, { ...span, article: span.articleId }))),
  )
  return { part: told.length, whole: shown.length }
}

/** Labelled points of which a labelled value stands in a cited sentence. */
export function labelsTold(cited: readonly Span[], labels: readonly { values: LabelledStretch[] }[]): Share {
  const told = labels.filter(({ values }) => values.some(value => cited.some(span => isOver(span, value))))
  return { part: told.length, whole: labels.length }
}

const OPEN_BEGINNING =
  /^["“'‘]?(?:he|she|it|they|his|her|its|their|this|that|these|those|but|and|or|so|yet|however|meanwhile|also|instead|then|another|both|such|there)\b/i

/** English sentences that begin with a word that leans on a sentence before. */
export function openBeginnings(texts: readonly string[]): Share {
  return { part: texts.filter(text => OPEN_BEGINNING.test(text)).length, whole: texts.length }
}

/** How much of each sentence's words another one has said before it. */
export function repeated(texts: readonly string[]): Share {
  const sets = texts.map(text => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []))
  const shares = sets.slice(1).map((own, place) => {
    const before = sets.slice(0, place + 1).map(said => [...own].filter(word => said.has(word)).length)
    return Math.max(...before) / Math.max(1, own.size)
  })
  return { part: total(shares), whole: shares.length }
}

/** Reports of which a sentence is cited, of those that could be heard in so many sentences. */
export function reportsHeard(cited: readonly Span[], { reports }: ComparedStory, most: number): Share {
  const ids = new Set(cited.map(({ articleId }) => articleId))
  const heard = reports.filter(({ lead, carriers }) => [lead, ...carriers].some(id => ids.has(id)))
  return { part: Math.min(heard.length, most), whole: Math.min(reports.length, most) }
}

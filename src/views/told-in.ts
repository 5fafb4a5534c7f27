import type { Span } from '../domain/span.ts'
import type { StorySummary, SummaryForms } from '../domain/story.ts'

/** A story's summary as one reader is told it. */
export interface ToldIn extends SummaryForms {
  /** BCP 47 primary subtag; absent where it is not known. */
  language?: string
  /** A headline in that language, where it is not the story's own title. */
  title?: Span
  /** Other languages in which the story is told. */
  others: string[]
}

/** The forms of a summary in the first of the languages that a reader asks for and that there is; else its own. */
export function toldIn(story: StorySummary, wanted: readonly string[]): ToldIn {
  const { language, inLanguages = {} } = story
  const all = [...new Set([...(language === undefined ? [] : [language]), ...Object.keys(inLanguages)])]
  const chosen = wanted.find(tag => all.includes(tag))
  const others = (but: string | undefined) => all.filter(tag => tag !== but)
  if (chosen === undefined || chosen === language || !Object.hasOwn(inLanguages, chosen)) {
    const { summary, longSummary = [] } = story
    return { summary, longSummary, ...(language !== undefined && { language }), others: others(language) }
  }
  return { ...inLanguages[chosen], language: chosen, others: others(chosen) }
}

/** The languages that a browser accepts, the dearest first, as primary subtags. */
export function acceptedLanguages(header: string | undefined): string[] {
  const found = (header ?? '').split(',').map(part => {
    const [tag, ...parameters] = part.trim().toLowerCase().split(';')
    const weight = parameters.map(each => /^\s*q=([\d.]+)\s*$/.exec(each)?.[1]).find(each => each !== undefined)
    return { tag: tag.split('-', 1)[0], weight: weight === undefined ? 1 : Number(weight) }
  })
  const wanted = found.filter(({ tag, weight }) => /^[a-z]{2,3}$/.test(tag) && weight > 0)
  return [...new Set(wanted.sort((a, b) => b.weight - a.weight).map(({ tag }) => tag))]
}

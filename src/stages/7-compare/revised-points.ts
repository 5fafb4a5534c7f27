import type { Claim } from '../../domain/claim.ts'
import { readQuantities } from '../../text/quantities.ts'
import { sentences } from '../../text/sentences.ts'
import type { Span } from '../../domain/span.ts'
import { contentStems, jaccard } from './content-words.ts'
import type { Draft } from './draft-point.ts'
import type { Heard } from './heard.ts'
import { quoteDiff, quotedWords } from './quote-diff.ts'
import type { Standing } from './standing.ts'

const SAME_SENTENCE = 0.5

interface Line {
  span: Span
  stems: ReadonlySet<string>
}

/** What an article said before and does not say now: sentences of an earlier revision whose figures or quotes changed. */
export function revisedPoints(standings: readonly Standing[]): Draft[] {
  return standings.flatMap(standing => {
    const { article } = standing
    const earlier = article.earlier?.at(-1)
    if (!earlier) return []
    const now = lines(article.id, article.text, article.language)
    const before = lines(article.id, earlier.text, article.language, earlier.revision)
    const same = new Set(now.map(({ span }) => span.text))
    return before.filter(({ span }) => !same.has(span.text)).flatMap(line => changed(line, now, standing))
  })
}

function lines(articleId: string, text: string, language: string, revision?: number): Line[] {
  return sentences(text, language).map(({ start, end, text: words }) => ({
    span: { articleId, start, end, text: words, ...(revision === undefined ? {} : { revision }) },
    stems: new Set(contentStems(words, language)),
  }))
}

function changed({ span: old, stems }: Line, now: readonly Line[], standing: Standing): Draft[] {
  const { language } = standing.article
  const nearest = mostAlike(stems, now)
  if (!nearest || nearest.text === old.text) return []
  const [was, is] = [old, nearest].map(({ text }) => figuresOf(text, language))
  const figures = was.join(' ') !== is.join(' ') && was.length > 0 && is.length > 0
  const quoted = /["“«„「]/.test(old.text) && /["“«„「]/.test(nearest.text)
  const diff = quoted ? quoteDiff(quotedWords(old.text, language), quotedWords(nearest.text, language)) : undefined
  if (!figures && !diff) return []
  const because = figures
    ? `the same article said ${was.join(', ')} before and says ${is.join(', ')} now`
    : 'a quotation of the same article had other words before'
  const heard = [old, nearest].map(span => hearing(span, standing))
  const about =
    nearest.text.length > 90 ? `${nearest.text.slice(0, nearest.text.lastIndexOf(' ', 90))} …` : nearest.text
  return [{ kind: 'revised', certainty: 'shown', about, measure: figures ? 'figure' : 'quote', because, heard }]
}

function mostAlike(stems: ReadonlySet<string>, now: readonly Line[]): Span | undefined {
  let best: { span: Span; likeness: number } | undefined
  for (const line of now) {
    const likeness = jaccard(stems, line.stems)
    if (likeness >= (best?.likeness ?? SAME_SENTENCE)) best = { span: line.span, likeness }
  }
  return best?.span
}

function figuresOf(text: string, language: string): string[] {
  return readQuantities(text, language).map(({ text: words }) => words)
}

function hearing(span: Span, standing: Standing): Heard {
  const claim: Claim = {
    id: `${standing.article.id}/revision-${span.revision ?? 'now'}/${span.start}`,
    kind: 'statement',
    span,
  }
  return { claim, standing }
}

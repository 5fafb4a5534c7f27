import type { Claim } from '../../domain/claim.ts'
import { type Quantity, readQuantities } from '../../text/quantities.ts'
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
  const [was, is] = [old, nearest].map(({ text }) => readQuantities(text, language))
  const at = was.findIndex((figure, index) => is[index] !== undefined && figure.text !== is[index].text)
  const figures = at !== -1
  const quoted = /["“«„「]/.test(old.text) && /["“«„「]/.test(nearest.text)
  const diff = quoted ? quoteDiff(quotedWords(old.text, language), quotedWords(nearest.text, language)) : undefined
  if (!figures && !diff) return []
  const because = figures
    ? `the same article said “${was[at].text}” before and says “${is[at].text}” now`
    : 'a quotation of the same article had other words before'
  const measure = figures ? measureOf(nearest, is[at], standing) : 'quote'
  const heard = [hearing(old, standing, measure, was[at]), hearing(nearest, standing, measure, is[at])]
  const about =
    nearest.text.length > 90 ? `${nearest.text.slice(0, nearest.text.lastIndexOf(' ', 90))} …` : nearest.text
  return [{ kind: 'revised', certainty: 'shown', about, measure, because, heard }]
}

function mostAlike(stems: ReadonlySet<string>, now: readonly Line[]): Span | undefined {
  let best: { span: Span; likeness: number } | undefined
  for (const line of now) {
    const likeness = jaccard(stems, line.stems)
    if (likeness >= (best?.likeness ?? SAME_SENTENCE)) best = { span: line.span, likeness }
  }
  return best?.span
}

/** What the changed figure counts, as the newest revision's claim of it says. */
function measureOf(sentence: Span, figure: Quantity, { claims }: Standing): string {
  const start = sentence.start + figure.start
  const end = sentence.start + figure.end
  const claim = claims.find(
    ({ kind, span }) => kind === 'figure' && span.in !== 'title' && span.start < end && start < span.end,
  )
  return claim?.measure ?? 'figure'
}

function hearing(span: Span, standing: Standing, measure: string, figure: Quantity | undefined): Heard {
  const id = `${standing.article.id}/revision-${span.revision ?? 'now'}/${span.start}`
  if (figure === undefined) return { claim: { id, kind: 'statement', span }, standing }
  const { value, low, high, bound } = figure
  const numbers = { ...(value === undefined ? {} : { value }), ...(low === undefined ? {} : { low }) }
  const claim: Claim = {
    id,
    kind: 'figure',
    measure,
    ...numbers,
    ...(high === undefined ? {} : { high }),
    ...(bound === undefined ? {} : { bound }),
    span,
  }
  return { claim, standing }
}

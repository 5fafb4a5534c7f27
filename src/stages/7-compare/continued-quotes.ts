import { spanOf } from '../../domain/span.ts'
import type { Heard } from './heard.ts'

const LONGEST_BETWEEN = 300
const LONGEST_GOING_ON = 500
// "…," she said. “And more.”: nothing but the end of the saying's sentence stands between.
const GOING_ON = /^[^“”"«»„\n]{0,200}[.!?]\s+([“"«„][^“”"«»„\n]{15,400}[”"»“])/

/** Quotations that go on behind the words of saying, in the same paragraph: the same speaker's, though no words say so. */
export function continuedQuotes(said: readonly Heard[]): Heard[] {
  const starts = new Set(said.map(({ claim: { span } }) => `${span.articleId} ${span.in ?? 'text'} ${span.start}`))
  return said.flatMap(heard => {
    const { claim, standing } = heard
    if (claim.kind !== 'quote' || claim.span.in === 'title' || !/[”"»“]$/.test(claim.span.text)) return []
    const { text } = standing.article
    const found = GOING_ON.exec(text.slice(claim.span.end, claim.span.end + LONGEST_BETWEEN + LONGEST_GOING_ON))
    if (!found) return []
    const end = claim.span.end + found[0].length
    const span = spanOf(standing.article, end - found[1].length, end)
    if (starts.has(`${span.articleId} text ${span.start}`)) return []
    const { speaker, attribution } = claim
    const told = {
      ...(speaker ? { speaker } : {}),
      ...(attribution ? { attribution: { ...attribution, content: [span] } } : {}),
    }
    return [{ ...heard, claim: { id: `${claim.id}+`, kind: 'quote' as const, span, ...told } }]
  })
}

import { type Heard, reportCount } from './heard.ts'
import { sentenceAround } from './sentence-around.ts'

/**
 * Number of reports among claims that did not take the sentence from each other, or from one release: of those whose
 * sentences are the same to the letter, one counts.
 */
export function independent(heard: readonly Heard[]): number {
  const sentences = new Map<string, Heard>()
  for (const each of heard) {
    const { text } = sentenceAround(each.claim.span, each.standing.article)
    if (!sentences.has(text)) sentences.set(text, each)
  }
  return reportCount([...sentences.values()])
}

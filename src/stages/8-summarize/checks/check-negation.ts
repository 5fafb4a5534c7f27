// "Not" and "perhaps" stay where they were, and no reason is given that the source does not give.
import type { CheckWords } from './check-words.ts'
import { type Fault, fault } from './finding.ts'
import type { Unit } from './read-unit.ts'
import type { Word } from './read-words.ts'

/** A word turns what stands so many content words around it. */
const REACH = 2

export function checkNegation(clause: Unit, source: Unit, words: CheckWords): Fault | undefined {
  const { negations, hedges } = words
  const [told, stated] = [clause, source].map(unit => unit.words.filter(each => isNegation(each, negations)))
  if (told.length > 0 && stated.length === 0) return fault('negation', `“${told[0].text}” is not in what it cites.`)
  if (told.length === 0) {
    const dropped = stated.find(each => turnsWordsOf(each, source, clause))
    if (dropped) return fault('negation', `“${dropped.text}” in what it cites is left out.`)
  }
  if (clause.words.some(each => hedges.has(each.folded)) || clause.attributions.some(({ hedge }) => hedge))
    return undefined
  const hedge = source.words.find(each => hedges.has(each.folded) && turnsWordsOf(each, source, clause))
  return hedge && fault('negation', `“${hedge.text}” in what it cites is left out.`)
}

const isNegation = ({ folded }: Word, negations: ReadonlySet<string>): boolean =>
  negations.has(folded) || folded.endsWith("n't") || /^n'\p{L}/u.test(folded)

/** True where words that it turns stand in the clause. */
function turnsWordsOf(word: Word, source: Unit, clause: Unit): boolean {
  const at = source.words.indexOf(word)
  const after = source.words
    .slice(at + 1)
    .filter(({ isContent }) => isContent)
    .slice(0, REACH)
  const before = source.words
    .slice(0, at)
    .filter(({ isContent }) => isContent)
    .slice(-1)
  const own = word.folded.startsWith("n'") ? [word] : []
  return [...own, ...after, ...before].some(each => clause.words.some(({ key }) => key === each.key))
}

/** Words of reason that the source does not have. */
export function checkCause(clause: Unit, source: Unit, { causes }: CheckWords): Fault | undefined {
  const stated = new Set(source.text.match(causes)?.map(each => each.toLowerCase()))
  const invented = clause.text.match(causes)?.find(each => stated.size === 0 && !stated.has(each.toLowerCase()))
  return invented === undefined ? undefined : fault('unsupported', `“${invented}”: what it cites gives no reason.`)
}

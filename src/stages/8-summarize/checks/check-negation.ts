// "Not" and "perhaps" stay where they were, and no reason is given that the source does not give.
import type { CheckWords } from './check-words.ts'
import { type Fault, fault } from './finding.ts'
import type { Unit } from './read-unit.ts'
import type { Word } from './read-words.ts'

/** A word turns what stands so many content words around it. */
const REACH = 2

export function checkNegation(clause: Unit, source: Unit, words: CheckWords): Fault | undefined {
  const { hedges } = words
  const [told, stated] = [clause, source].map(unit => unit.words.filter(each => isNegation(each, words)))
  for (const each of told) {
    const turned = turnedBy(each, clause, words)
    const isStated = (other: Word) =>
      turned.length === 0 ||
      (words.denials.has(each.folded) && each.key === other.key) ||
      turnedBy(other, source, words).some(({ key }) => turned.some(own => own.key === key))
    if (!stated.some(isStated)) return fault('negation', `“${each.text}” is not in what it cites.`)
  }
  if (told.length === 0) {
    const dropped = stated.find(each => turnsWordsOf(each, source, clause, words))
    if (dropped) return fault('negation', `“${dropped.text}” in what it cites is left out.`)
  }
  if (clause.words.some(each => hedges.has(each.folded)) || clause.attributions.some(({ hedge }) => hedge))
    return undefined
  const hedge = source.words.find(each => hedges.has(each.folded) && turnsWordsOf(each, source, clause, words))
  return hedge && fault('negation', `“${hedge.text}” in what it cites is left out.`)
}

const isNegation = (word: Word, { negations, denials }: CheckWords): boolean =>
  negations.has(word.folded) || denials.has(word.folded) || word.folded.endsWith("n't") || /^n'\p{L}/u.test(word.folded)

const turnsWordsOf = (word: Word, source: Unit, clause: Unit, words: CheckWords): boolean =>
  turnedBy(word, source, words).some(each => clause.words.some(({ key }) => key === each.key))

/** What a word turns stands behind it, in German before it too. */
function turnedBy(word: Word, unit: Unit, { capitalNouns }: CheckWords): Word[] {
  const at = unit.words.indexOf(word)
  const content = ({ isContent }: Word) => isContent
  const end = partEnd(unit.text, word.end)
  const after = unit.words.slice(at + 1).filter(each => content(each) && each.start < end)
  const before = capitalNouns ? unit.words.slice(0, at).filter(each => content(each) && !each.capital) : []
  // "n'avait": the verb stands in the same word.
  const own = word.folded.startsWith("n'") ? [word] : []
  return [...own, ...after.slice(0, REACH), ...before.slice(-1)]
}

/** Where the part of a sentence ends in which an offset stands. */
function partEnd(text: string, from: number): number {
  const mark = text.slice(from).search(/[,;:.!?”“"»]/)
  return mark < 0 ? text.length : from + mark
}

/** Words of reason that the source does not have. */
export function checkCause(clause: Unit, source: Unit, { causes }: CheckWords): Fault | undefined {
  const stated = new Set(source.text.match(causes)?.map(each => each.toLowerCase()))
  const invented = clause.text.match(causes)?.find(each => stated.size === 0 && !stated.has(each.toLowerCase()))
  return invented === undefined ? undefined : fault('unsupported', `“${invented}”: what it cites gives no reason.`)
}

// Whether the words of a clause are those of what it cites.
import { bareText, isOtherForm, type NameForms } from './check-names.ts'
import type { CheckWords } from './check-words.ts'
import { type Fault, fault } from './finding.ts'
import type { Unit } from './read-unit.ts'
import { COUNTED, PEOPLE, SAID, type Word } from './read-words.ts'

/** Share of a clause's content words that stand in a unit: 0 to 1; 1 where it has none. */
export function supportOf(clause: Unit, unit: Unit): number {
  const content = clause.words.filter(({ isContent }) => isContent)
  if (content.length === 0) return 1
  return content.filter(word => isIn(word, unit)).length / content.length
}

/** True for a word of the unit: the same, another form of it, or one that may stand for it. */
export function isIn(word: Word, unit: Unit): boolean {
  const { key, folded } = word
  if (key === SAID && unit.attributions.length > 0) return true
  if (key === PEOPLE && unit.words.some(each => each.key.startsWith(COUNTED))) return true
  return unit.words.some(each => each.key === key || each.folded === folded || isCompound(folded, each.folded, unit))
}

/** German and its kin write two nouns as one: what ends alike is of one kind. */
function isCompound(one: string, other: string, { language }: Unit): boolean {
  if (!/^(?:de|nl)/.test(language)) return false
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length >= 5 && long.endsWith(short)
}

/** Content words that are the writer's own: there may be none. What is told in other words may be told otherwise. */
export function checkSupport(clause: Unit, unit: Unit, _words: CheckWords, forms: NameForms): Fault | undefined {
  // "stellten … fest": the particle of a verb of saying goes with its verb.
  const particles = clause.attributions.flatMap(({ cue }) => cue.slice(1))
  const bare = bareText(unit.text)
  const own = clause.words.filter(
    word =>
      word.isContent &&
      !isIn(word, unit) &&
      !isOtherForm(word, bare, forms) &&
      !particles.some(({ start }) => start === word.start),
  )
  if (own.length === 0) return undefined
  return fault('unsupported', `${own.map(({ text }) => `“${text}”`).join(', ')} is not in what it cites.`)
}

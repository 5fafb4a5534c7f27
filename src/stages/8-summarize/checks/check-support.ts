// Whether the words of a clause are those of what it cites.
import { type Fault, fault } from './finding.ts'
import type { Unit } from './read-unit.ts'
import { COUNTED, PEOPLE, SAID, type Word } from './read-words.ts'

/** Of so many content words one may be another than the source's. */
const WORDS_FOR_ONE_STRANGE = 4

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

/** Content words that are the writer's own, part by part: where marks and joints cut. */
export function checkSupport(clause: Unit, unit: Unit): Fault | undefined {
  for (const part of partsOf(clause)) {
    const strange = part.filter(word => !isIn(word, unit))
    if (strange.length > Math.floor(part.length / WORDS_FOR_ONE_STRANGE)) {
      return fault('unsupported', `${strange.map(({ text }) => `“${text}”`).join(', ')} is not in what it cites.`)
    }
  }
  return undefined
}

/** Content words between marks. */
function partsOf({ text, words, attributions }: Unit): Word[][] {
  // "stellten … fest": the particle of a verb of saying goes with its verb.
  const particles = attributions.flatMap(({ cue }) => cue.slice(1))
  const parts: Word[][] = []
  let last = 0
  let isOpen = false
  for (const word of words) {
    if (/[;:,.()–—!?]/.test(text.slice(last, word.start))) isOpen = false
    last = word.end
    if (!word.isContent || particles.some(({ start }) => start === word.start)) continue
    if (isOpen) parts.at(-1)?.push(word)
    else parts.push([word])
    isOpen = true
  }
  return parts
}

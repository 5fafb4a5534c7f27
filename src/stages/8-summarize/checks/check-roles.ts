// Who did it to whom stays so, as far as the order of words, the passive and the words beside a name can tell. That is not far: see
// docs/methods/writing.md for the share of reversed sentences that passes.
import type { CheckWords } from './check-words.ts'
import { type Fault, fault } from './finding.ts'
import type { Unit } from './read-unit.ts'
import type { Word } from './read-words.ts'

export function checkRoles(clause: Unit, source: Unit, words: CheckWords): Fault | undefined {
  if (isTurned(clause, source, words))
    return fault('unsupported', 'Who did it to whom is the other way round in what it cites.')
  const moved = movedName(clause, source, words)
  return moved && fault('name', `“${moved.text}” stands in another’s place in what it cites.`)
}

function isTurned(clause: Unit, source: Unit, words: CheckWords): boolean {
  const [told, stated] = [passiveOf(clause, words), passiveOf(source, words)]
  if (told && !stated) {
    const subject = subjectOf(clause, source, words)
    return [told.patient, subject].some(each => each && isBehind(told.agent, each, source))
  }
  if (!told && stated) return isBehind(stated.agent, stated.patient, clause)
  if (told && stated) return stated.patient.key === told.agent.key && stated.agent.key === told.patient.key
  return isSubjectTurned(clause, source, words)
}

interface Passive {
  /** The word nearest to the verb of whom it is done to, and the first word of who does it. */
  patient: Word
  agent: Word
}

/** How far an agent may stand behind the auxiliary, in words. */
const FARTHEST = 9
/** Words in which a phrase tells its noun: "the former state bank". */
const WIDEST = 4

function passiveOf({ words }: Unit, { passives, agents }: CheckWords): Passive | undefined {
  for (const [at, { folded }] of words.entries()) {
    if (!passives.has(folded)) continue
    const patient = words.slice(0, at).findLast(({ isContent }) => isContent)
    const marker = words.findIndex((word, nth) => nth > at && nth <= at + FARTHEST && agents.has(word.folded))
    const agent = words.slice(marker + 1, marker + 1 + WIDEST).find(word => word.isContent || word.isTaken)
    if (patient && marker > 0 && agent?.isContent) return { patient, agent }
  }
  return undefined
}

/** True where one word stands behind the other, and both stand there. */
function isBehind(one: Word, other: Word, { words }: Unit): boolean {
  const [at, before] = [one, other].map(({ key }) => words.findIndex(each => each.key === key))
  return at >= 0 && before >= 0 && at > before
}

/** Both begin with a bare noun, and each one's stands bare behind the other's. Nothing is said of passives, and of who says what. */
function isSubjectTurned(clause: Unit, source: Unit, words: CheckWords): boolean {
  const isPlain = (unit: Unit) =>
    unit.attributions.length === 0 &&
    !unit.words.some(({ folded }) => words.passives.has(folded) || OPENERS.has(folded))
  if (!isPlain(clause) || !isPlain(source)) return false
  const [told, stated] = [subjectOf(clause, source, words), subjectOf(source, clause, words)]
  if (!told || !stated || told.key === stated.key) return false
  return (
    (isBareBehind(stated, clause, words) && isBareBehind(told, source, words)) ||
    (nounBefore(stated, clause) !== undefined && nounBefore(stated, clause) === nounBefore(told, source))
  )
}

/** The first noun: behind a determiner, or a name, which has its capital in the other sentence too. */
function subjectOf({ words }: Unit, other: Unit, { determiners }: CheckWords): Word | undefined {
  const at = words.findIndex(word => !determiners.has(word.folded))
  const first = words[at]
  if (!first?.isContent || OBJECTS.has(words[0].folded)) return undefined
  const isName =
    (first.capital && words[at + 1]?.capital) ||
    other.words.some(each => each.folded === first.folded && each.capital && !each.opens)
  return at > 0 || isName ? first : undefined
}

/** Words that open a clause within the clause: it has a subject of its own. */
const OPENERS: ReadonlySet<string> = new Set(['that', 'dass', 'que', 'when', 'als', 'quand', 'cuando'])
/** German determiners that begin no subject. */
const OBJECTS: ReadonlySet<string> = new Set(['einen', 'den', 'einem', 'dem', 'einer', 'ihren', 'seinen'])

/** The Spanish preposition before whom something is done to. */
const PERSONAL: ReadonlySet<string> = new Set(['a', 'al'])

function isBareBehind({ key }: Word, { words, text }: Unit, { determiners }: CheckWords): boolean {
  const at = words.findIndex(each => each.key === key)
  if (at < 2) return false
  const before = words[at - 1]
  const isBare = determiners.has(before.folded) || before.isContent || PERSONAL.has(before.folded)
  return isBare && !text.slice(0, words[at].start).includes(',')
}

/** The content word before the second place of a word that begins the other: a proposal of whom. */
function nounBefore({ key }: Word, { words }: Unit): string | undefined {
  const content = words.filter(({ isContent }) => isContent)
  return content[content.findIndex(each => each.key === key) - 1]?.key
}

/** A name with a noun and a preposition before it ("engineers in Harlow") where the source has that noun with another name. */
function movedName(clause: Unit, source: Unit, words: CheckWords): Word | undefined {
  const stated = holders(source, words)
  return holders(clause, words).find(({ noun, name }) => {
    const others = stated.filter(each => each.noun.key === noun.key)
    // "a hall on the edge of Harlow" may be told as a hall in Harlow.
    const own = stated.filter(
      each => each.name.key === name.key && !others.some(other => other.name.key === each.noun.key),
    )
    return others.length > 0 && own.length > 0 && !others.some(each => each.name.key === name.key)
  })?.name
}

/** Words between a noun and its name, at most: "rivals in the". */
const LONGEST_LINK = 2

/** What has an article, a possessive or a preposition with one in it before it is no place and no person. */
const isDetermined = (folded: string, determiners: ReadonlySet<string>): boolean =>
  determiners.has(folded) || /^(?:am|im|beim|zum|zur|ihr\p{L}*|sein\p{L}*)$/u.test(folded)

function holders({ words, text }: Unit, { determiners }: CheckWords): { noun: Word; name: Word }[] {
  return words.flatMap((name, at) => {
    if (!name.capital || !name.isContent || name.opens) return []
    const nth = words.slice(0, at).findLastIndex(({ isContent }) => isContent)
    const noun = words[nth]
    const isLinked =
      noun && at - nth > 1 && at - nth <= LONGEST_LINK + 1 && !isDetermined(words[at - 1].folded, determiners)
    return isLinked && /^[\s\p{L}’']*$/u.test(text.slice(noun.end, name.start)) ? [{ noun, name }] : []
  })
}

// A sentence that a model wrote is shown only where code finds every part of it in what it cites. Nothing here judges what is true: a
// sentence passes where its words, numbers, names, days, quotations and speakers are those of one cited clause or sentence.
import type { Span } from '../../../domain/span.ts'
import { readNames } from '../../../text/names.ts'
import { folded } from '../../../text/words.ts'
import { checkCause, checkNegation } from './check-negation.ts'
import { checkDates } from './check-dates.ts'
import { checkFigures } from './check-figures.ts'
import { checkInstruction } from './check-instruction.ts'
import { checkNames, type NameForms } from './check-names.ts'
import { checkQuotes } from './check-quotes.ts'
import { checkRoles } from './check-roles.ts'
import { checkSpeaker } from './check-speaker.ts'
import { checkSupport, supportOf } from './check-support.ts'
import { type CheckWords, checkWords } from './check-words.ts'
import { type Fault, fault } from './finding.ts'
import type { Word } from './read-words.ts'
import { readSentence, type Sentence, type Unit } from './read-unit.ts'

/** What a sentence may cite. */
export interface Source {
  id: string
  span: Span
  sentence: Sentence
}

/** A sentence as a model answered it. */
export interface Proposed {
  text: string
  /** Ids as they were given. */
  cites: readonly string[]
}

/** A sentence that passed, with those of its citations that say it. */
export interface Passed {
  text: string
  cites: readonly [Source, ...Source[]]
}

const FEWEST_CHARACTERS = 15
const MOST_CHARACTERS = 600

/** Checks one sentence against what it cites. */
export function checkSentence(
  { text, cites }: Proposed,
  sources: ReadonlyMap<string, Source>,
  language: string,
  forms: NameForms,
): Passed | Fault {
  const words = checkWords(language)
  if (!words) return fault('malformed', `Sentences in ${language} cannot be checked.`)
  const odd = malformed(text)
  if (odd) return odd
  const given = cites.filter(id => /\S/.test(id))
  const cited = [...new Set(given)].flatMap(id => sources.get(id) ?? [])
  if (given.every(id => !/\d/.test(id))) return fault('uncited', 'It cites nothing.')
  if (cited.length < new Set(given).size)
    return fault('unknown-citation', `It cites ${given.join(', ')}: not all of that was sent.`) // prettier-ignore
  const told = readSentence(text, language, null)
  return checkInstruction(told, words) ?? resting(text, told.clauses.length, cited, language, words, forms)
}

function malformed(text: string): Fault | undefined {
  if (/[\ufffd\p{Cc}]/u.test(text)) return fault('malformed', 'It has characters that cannot be read.')
  if (text.length < FEWEST_CHARACTERS || text.length > MOST_CHARACTERS)
    return fault('malformed', `It has ${text.length} characters.`)
  if (/^[#*|-]|[<>]|\*\*|\[[SP]?\d+\]/.test(text)) return fault('malformed', 'It is no plain sentence.')
  return undefined
}

/** Every clause must be said by one of the sources; those that say none are not cited. */
function resting(
  text: string,
  clauses: number,
  cited: readonly Source[],
  language: string,
  words: CheckWords,
  forms: NameForms,
): Passed | Fault {
  const said = new Set<Source>()
  for (let nth = 0; nth < clauses; nth++) {
    const faults: { fault: Fault; support: number }[] = []
    for (const source of cited) {
      // Days are counted from the day on which the cited article was written.
      const clause = readSentence(text, language, source.sentence.at).clauses[nth]
      const found = againstSource(clause, source.sentence, words, forms)
      if ('unit' in found) said.add(source)
      else faults.push(found)
    }
    if (faults.length === cited.length) return faults.sort((a, b) => b.support - a.support)[0].fault
  }
  const [first, ...rest] = [...said]
  return { text, cites: [first, ...rest] }
}

/** A clause is held against the one clause that has its words, and only where none has against the whole sentence. */
function againstSource(
  clause: Unit,
  sentence: Sentence,
  words: CheckWords,
  forms: NameForms,
): { unit: Unit } | { fault: Fault; support: number } {
  const unit = narrowest(clause, sentence)
  const found = CHECKS.map(check => check(clause, unit, words, forms)).find(each => each !== undefined)
  return found ? { fault: found, support: supportOf(clause, unit) } : { unit }
}

/** How much of a clause one clause of the source must have, and the others nothing besides, so that they are not asked. */
const ENOUGH = 0.8

function narrowest(clause: Unit, sentence: Sentence): Unit {
  if (sentence.clauses.length === 1) return sentence
  const deed = withoutNames(clause, sentence)
  const best = sentence.clauses
    .map(unit => ({ unit, support: supportOf(deed, unit) }))
    .sort((a, b) => b.support - a.support)[0]
  return best.support >= ENOUGH && best.support >= supportOf(deed, sentence) ? best.unit : sentence
}

/** A clause by what it tells, whoever it tells it of: names alone do not make it another clause's. */
function withoutNames(clause: Unit, source: Unit): Unit {
  const isName = checkWords(clause.language)?.capitalNouns ? readName(clause, source) : writtenAsName(source)
  const speakers = clause.attributions.flatMap(each => each.source)
  const isSpeaker = (word: Word) => speakers.some(({ start, end }) => word.start >= start && word.end <= end)
  const words = clause.words.filter(word => !isName(word) && !isSpeaker(word))
  return words.some(({ isContent }) => isContent) ? { ...clause, words } : clause
}

const writtenAsName =
  (source: Unit) =>
  ({ capital, opens, folded }: Word): boolean =>
    capital && (!opens || source.words.some(each => each.capital && each.folded === folded))

/** Where every noun has a capital, names are what the reader of names knows. */
function readName(...units: Unit[]): (word: Word) => boolean {
  const known = new Set(
    units.flatMap(({ text, language }) => readNames(text, language).flatMap(each => folded(each.text).split(' '))),
  )
  return word => known.has(word.folded)
}

type Check = (clause: Unit, source: Unit, words: CheckWords, forms: NameForms) => Fault | undefined

const CHECKS: readonly Check[] = [
  checkQuotes,
  checkFigures,
  checkDates,
  checkNames,
  checkSpeaker,
  checkSupport,
  checkNegation,
  checkCause,
  checkRoles,
]

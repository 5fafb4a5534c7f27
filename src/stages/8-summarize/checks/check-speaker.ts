// Whoever a clause lets speak says it in its source; and what somebody says there is not told as if it were so.
import type { Slice } from '../../../domain/span.ts'
import type { Attribution } from '../../../text/attributions.ts'
import { folded } from '../../../text/words.ts'
import type { CheckWords } from './check-words.ts'
import type { NameForms } from './check-names.ts'
import { isIn } from './check-support.ts'
import { type Fault, fault } from './finding.ts'
import type { Unit } from './read-unit.ts'
import { SAID, type Word } from './read-words.ts'

/** Share of what a clause lets somebody say that the source lets the same one say. */
const SAME_CONTENT = 0.5
/** Share of a clause within what somebody says, from which on it tells that and nothing else. */
const MOSTLY = 0.65

export function checkSpeaker(clause: Unit, source: Unit, words: CheckWords, forms: NameForms): Fault | undefined {
  const isTaken = isExtract(clause, source)
  for (const told of clause.attributions) {
    const speaker = wordsIn(told.source, clause)
    if (speaker.length === 0 || (isTaken && speaker.some(each => isName(each, words)))) continue
    if (speaker.every(({ folded: plain }) => words.pronouns.has(plain)))
      return fault('speaker', `Who “${textOf(told.source)}” is is not told.`)
    const content = contentOf(told, clause)
    const shares = source.attributions.map(each => shareWithin(content, each, source))
    const most = Math.max(0, ...shares)
    const stated = source.attributions.filter((_, at) => most >= SAME_CONTENT && shares[at] === most)
    if (stated.length === 0) {
      if (isDeed(told, source)) continue
      return fault('speaker', `What it cites does not let ${textOf(told.source)} say that.`)
    }
    if (!stated.some(each => isSameSpeaker(speaker, each, source, words, forms)))
      return fault(
        'speaker',
        `In what it cites ${stated.map(sourceWords).join(', ')} says it, not ${textOf(told.source)}.`,
      ) // prettier-ignore
  }
  return asFact(clause, source, words)
}

/** Words of the source in their order: whoever speaks there speaks here. */
function isExtract({ words }: Unit, source: Unit): boolean {
  let at = 0
  for (const word of words) {
    if (!word.isContent && !word.capital) continue
    const from = at
    at = source.words.findIndex((each, nth) => nth >= from && each.folded === word.folded) + 1
    if (at === 0) return false
  }
  return true
}

/** What somebody is let say: the quotation where there is one, else all of it; numbers too. */
function contentOf({ content }: Attribution, unit: Unit): Word[] {
  const all = wordsIn(content, unit)
  const quoted = all.filter(({ start, end }) => unit.quotes.some(quote => start >= quote.start && end <= quote.end))
  return (quoted.length > 0 ? quoted : all).filter(({ isContent, isTaken }) => isContent || isTaken)
}

const isName = ({ capital, isTaken, folded: plain }: Word, { determiners }: CheckWords): boolean =>
  capital && !isTaken && !determiners.has(plain)

const textOf = (slices: readonly Slice[]): string => slices.map(({ text }) => text.replace(/,$/, '')).join(' ')
const sourceWords = ({ speaker, source }: Attribution): string => speaker ?? (textOf(source) || 'somebody')

function wordsIn(slices: readonly Slice[], { words }: Unit): Word[] {
  return words.filter(({ start, end }) => slices.some(slice => start >= slice.start && end <= slice.end))
}

function shareWithin(content: readonly Word[], { content: stated }: Attribution, source: Unit): number {
  if (content.length === 0) return 1
  const within = { ...source, words: wordsIn(stated, source), attributions: [] }
  return content.filter(word => isIn(word, within)).length / content.length
}

/** A verb that a reader of one language takes for speech and its source does not: both have the same words all the same. */
function isDeed({ cue }: Attribution, source: Unit): boolean {
  const parts = cue.flatMap(({ text }) => folded(text).split(/\s+/))
  // German parts what it writes as one elsewhere: "stellten fest", "feststellten".
  const forms = [parts, [[...parts].reverse().join('')]]
  const has = (form: string) => source.words.some(word => word.folded === form)
  return source.attributions.length === 0 && forms.some(each => each.every(has))
}

/** Every word of the speaker that says who it is stands in the source's speaker, or in another form of its name. */
function isSameSpeaker(
  speaker: readonly Word[],
  { source: stated, speaker: resolved = '' }: Attribution,
  source: Unit,
  words: CheckWords,
  forms: NameForms,
): boolean {
  const own = wordsIn(stated, source)
  const all = new Set([...own.flatMap(({ folded: plain, key }) => [plain, key]), ...folded(resolved).split(' ')])
  const bare = ` ${[...own.map(({ folded: plain }) => plain), folded(resolved)].join(' ')} `
  const isKnown = ({ folded: plain, key }: Word): boolean =>
    all.has(plain) ||
    all.has(key) ||
    forms.some(
      group => group.some(form => form.split(' ').includes(plain)) && group.some(form => bare.includes(` ${form} `)),
    ) // prettier-ignore
  const names = speaker.filter(word => isName(word, words))
  const others = speaker.filter(word => !word.capital && word.isContent)
  if (!names.every(isKnown)) return false
  // In the passive what follows the speaker may look like a part of it.
  if (!others.every(word => isKnown(word) || isIn(word, source))) return false
  return names.length > 0 || others.length === 0 || isHead(others[0], own, source)
}

/** True for the first noun of the speaker or of what stands beside its name: the police are not the head of the police. */
function isHead({ key }: Word, own: readonly Word[], { text }: Unit): boolean {
  return own.some((word, at) => {
    if (word.key !== key) return false
    const first = own.findLastIndex(
      (_, nth) => nth <= at && (nth === 0 || /,/.test(text.slice(own[nth - 1].end, own[nth].start))),
    )
    const before = own.slice(first, at)
    return before.every(each => each.isContent) || before.findIndex(each => each.isContent) < 0
  })
}

/** Words of saying, and whatever else lets a whole clause or a quotation follow: "warned that". Who offers a sum says nothing. */
function isTelling({ cue, content }: Attribution, source: Unit): boolean {
  if (wordsIn(cue, source).some(({ key }) => key === SAID)) return true
  return content.some(({ text }) => /^(?:that|dass|que|qu['’]|[“„«"])/i.test(text.trim()))
}

/** What the source lets somebody say, told without anybody. */
function asFact(clause: Unit, source: Unit, words: CheckWords): Fault | undefined {
  if (clause.attributions.length > 0) return undefined
  const content = clause.words.filter(({ isContent }) => isContent)
  for (const stated of source.attributions) {
    const speaker = wordsIn(stated.source, source).filter(
      ({ folded: plain }) => !words.pronouns.has(plain) && !words.determiners.has(plain),
    )
    const isNamed = speaker.some(
      word =>
        (word.isContent || word.capital) &&
        clause.words.some(each => each.folded === word.folded || each.key === word.key),
    ) // prettier-ignore
    if (isNamed || content.length === 0 || !isTelling(stated, source)) continue
    if (shareWithin(content, stated, source) > MOSTLY)
      return fault('speaker', `What it cites lets ${sourceWords(stated)} say it; the sentence tells it as a fact.`)
  }
  return undefined
}

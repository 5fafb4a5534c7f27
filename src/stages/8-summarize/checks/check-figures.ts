// Every number of a clause stands in its source with the same value, unit and bound, and counts there what it counts here.
import type { Quantity } from '../../../text/quantities.ts'
import { isExchanged, likeness } from './around.ts'
import { checkWords } from './check-words.ts'
import { isIn } from './check-support.ts'
import { type Fault, fault } from './finding.ts'
import type { Unit } from './read-unit.ts'
import { COUNTED, type Word } from './read-words.ts'

export function checkFigures(clause: Unit, source: Unit): Fault | undefined {
  const pairs: [Quantity, Quantity][] = []
  for (const quantity of clause.quantities) {
    const alike = source.quantities.filter(each => isSameAmount(quantity, each))
    if (alike.length === 0) {
      if (isYearOf(quantity, source)) continue
      return fault('figure', `“${quantity.text}” is not in what it cites.`)
    }
    const bound = alike.find(each => mayBeTold(quantity, each))
    if (!bound) return fault('figure', `“${quantity.text}” is “${alike[0].text}” in what it cites.`)
    const counted = countedAfter(clause, quantity)
    if (counted && !isIn(counted, source)) return fault('figure', `What it cites does not count “${counted.text}”.`)
    pairs.push([quantity, nearestOf(quantity, alike, clause, source)])
  }
  return digitsUnread(clause, source) ?? exchanged(pairs, clause, source)
}

function isSameAmount(one: Quantity, other: Quantity): boolean {
  if (one.kind !== other.kind && !(isBare(one) && isBare(other))) return false
  if ((one.unit ?? '') !== (other.unit ?? '')) return false
  const values = (each: Quantity) => [each.value, each.otherwise].filter(value => value !== undefined)
  if (one.value !== undefined && other.value !== undefined)
    return values(one).some(value => values(other).some(each => isNear(value, each)))
  return one.value === other.value && one.low === other.low && one.high === other.high
}

const isBare = ({ kind }: Quantity): boolean => kind === 'number' || kind === 'other'
const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), 1)

/** A number keeps its bound: neither is an exact one made of a rough one nor a rough of an exact one. */
function mayBeTold(told: Quantity, stated: Quantity): boolean {
  return told.bound === stated.bound && NEARLY.test(told.text) === NEARLY.test(stated.text)
}

/** Rough from one side. */
const NEARLY =
  /^(?:nearly|almost|close to|just (?:over|under)|fast|knapp|beinahe|presque|près de|casi|cerca de)(?!\p{L})/iu

function isYearOf({ value, kind }: Quantity, { dates }: Unit): boolean {
  return kind === 'number' && value !== undefined && dates.some(({ from }) => Number(from.slice(0, 4)) === value)
}

/** The content word right behind a number: what it counts, or its unit. */
function countedAfter({ words, text, language }: Unit, { amount }: Quantity): Word | undefined {
  const next = words.find(({ start }) => start >= amount.end)
  if (!next?.isContent || /[^\s]/.test(text.slice(amount.end, next.start))) return undefined
  // Where nouns have a capital, a verb behind a number is no unit.
  return next.capital || !checkWords(language)?.capitalNouns ? next : undefined
}

/** Digits that no reader took for a number or a date. */
function digitsUnread(clause: Unit, source: Unit): Fault | undefined {
  const read = [...clause.quantities, ...clause.dateWords]
  for (const { 0: digits, index } of clause.text.matchAll(/\d+(?:[.,:\u00a0\u202f]\d+)*/g)) {
    if (read.some(({ start, end }) => index >= start && index < end)) continue
    if (!new RegExp(`(?<!\\d)${digits.replace(/[.]/g, '\\.')}(?!\\d)`).test(source.text))
      return fault('figure', `“${digits}” is not in what it cites.`)
  }
  return undefined
}

/** Of several places where a number stands the one with the likest neighbours. */
function nearestOf(quantity: Quantity, alike: readonly Quantity[], clause: Unit, source: Unit): Quantity {
  const scores = alike.map(each => likeness(quantity, clause, each, source))
  return alike[scores.indexOf(Math.max(...scores))]
}

/**
 * Two numbers in each other's place: each stands among the words that stand around the other in the source. Where a clause tells one of
 * them alone, it must not stand among the other's words either.
 */
function exchanged(pairs: readonly [Quantity, Quantity][], clause: Unit, source: Unit): Fault | undefined {
  for (const pair of pairs) {
    const [told, stated] = pair
    for (const rival of source.quantities) {
      if (rival === stated || !isRival(rival, stated)) continue
      const other = pairs.find(([, each]) => each === rival)?.[0]
      if (other && areTogether([told, other], clause, [stated, rival], source)) continue
      if (other && areTogether([told, other], clause, [rival, stated], source)) return elsewhere(told)
      const [noun, own, others] = [
        countedAfter(clause, told),
        countedAfter(source, stated),
        countedAfter(source, rival),
      ]
      if (noun && noun.key === own?.key && noun.key !== others?.key) continue
      if (isOthers(noun, own, others)) return elsewhere(told)
      const nouns = [noun, own, others].flatMap(each => (each && !isHappening(each) ? each.key : []))
      const without = isElided(own, others) ? new Set(nouns) : NONE
      if (isExchanged(pair, [other, rival], clause, source, MUCH, without)) return elsewhere(told)
    }
  }
  return undefined
}

const elsewhere = ({ text }: Quantity): Fault => fault('figure', `“${text}” counts something else in what it cites.`)

/** What is counted here is what the other number counts there. */
function isOthers(noun: Word | undefined, own: Word | undefined, others: Word | undefined): boolean {
  if (!noun || !own || noun.key !== others?.key || own.key === noun.key || FURTHER.has(own.folded)) return false
  return isHappening(noun) || !isHappening(own)
}

/** What happened to those who are counted: "injured" is no noun of theirs, and tells numbers apart all the same. */
const isHappening = ({ key }: Word): boolean => key.startsWith(COUNTED)

const NONE: ReadonlySet<string> = new Set()
/** "9 miners died and 31 others …": what a noun that is not repeated is left as. */
const FURTHER: ReadonlySet<string> = new Set(
  'others other more further additional weitere weiterer weiteren andere anderen autres autre otros otras mas'.split(
    ' ',
  ),
)

/** A noun that only the first of two numbers has, as it is not repeated, tells neither from the other. */
const isElided = (own: Word | undefined, others: Word | undefined): boolean =>
  !own || !others || isFiller(own) || isFiller(others)

/** No noun: what stands for one, or says what happened to those who are counted. */
const isFiller = (word: Word): boolean => FURTHER.has(word.folded) || isHappening(word)

type Pair = readonly [Quantity, Quantity]

const areTogether = (told: Pair, clause: Unit, stated: Pair, source: Unit): boolean =>
  [0, 1].some(at => isPair(told[at], told[1 - at], clause) && isPair(stated[at], stated[1 - at], source))

/** "12 of 47": the two go together, in this order. */
function isPair(one: Quantity, other: Quantity, { words }: Unit): boolean {
  return (
    one.end <= other.start && !words.some(each => each.isContent && each.start >= one.end && each.end <= other.start)
  )
}

const MUCH = 1.15

const isRival = (one: Quantity, other: Quantity): boolean =>
  one.kind === other.kind && (one.unit ?? '') === (other.unit ?? '')

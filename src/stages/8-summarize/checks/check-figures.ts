// Every number of a clause stands in its source with the same value, unit and bound, and counts there what it counts here.
import type { Quantity } from '../../../text/quantities.ts'
import { isExchanged, likeness } from './around.ts'
import { checkWords } from './check-words.ts'
import { isIn } from './check-support.ts'
import { type Fault, fault } from './finding.ts'
import type { Unit } from './read-unit.ts'
import type { Word } from './read-words.ts'

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

/** An exact number may not be made of a rough one, nor a bound of an exact one; "about" is always modest enough. */
function mayBeTold({ bound: told }: Quantity, { bound: stated }: Quantity): boolean {
  return told === stated || (told === 'about' && stated === 'exact')
}

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
      if (isExchanged(pair, [other, rival], clause, source, MUCH, leftOut(stated, rival, source)))
        return fault('figure', `“${told.text}” counts something else in what it cites.`)
    }
  }
  return undefined
}

/** "6 workers died and 40 …": a noun that only the first of two numbers has, as it is not repeated, tells neither from the other. */
function leftOut(stated: Quantity, rival: Quantity, source: Unit): ReadonlySet<string> {
  const nouns = [stated, rival].map(each => countedAfter(source, each)?.key)
  return new Set(nouns.includes(undefined) ? nouns.filter(each => each !== undefined) : [])
}

const MUCH = 1.15

const isRival = (one: Quantity, other: Quantity): boolean =>
  one.kind === other.kind && (one.unit ?? '') === (other.unit ?? '')

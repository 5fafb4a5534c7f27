// Every date of a clause stands in its source: the same day, or a longer time that holds it.
import type { DateMention } from '../../../text/dates.ts'
import { folded } from '../../../text/words.ts'
import { type Fault, fault } from './finding.ts'
import type { Unit } from './read-unit.ts'

export function checkDates(clause: Unit, source: Unit): Fault | undefined {
  for (const place of clause.dateWords) {
    const words = clause.text.slice(place.start, place.end)
    const told = clause.dates.find(({ start, end }) => start < place.end && end > place.start)
    const isStated =
      hasWords(source.text, words) ||
      isCount(place, clause, source) ||
      (told !== undefined && source.dates.some(stated => isWithin(stated, told)))
    if (!isStated) return fault('date', `“${words}” is not in what it cites.`)
  }
  return undefined
}

/** Four digits without a mark look like a year: the same number before the same word is a count. */
function isCount(place: { start: number; end: number }, clause: Unit, { quantities, text }: Unit): boolean {
  const digits = clause.text.slice(place.start, place.end)
  const next = (whole: string, from: number) => /^\s*(\S+)/.exec(whole.slice(from))?.[1]
  return (
    /^\d{4}$/.test(digits) &&
    quantities.some(
      ({ value, amount }) => value === Number(digits) && next(text, amount.end) === next(clause.text, place.end),
    )
  )
}

/** A weekday of the source may be told by its date, and a day by its month; never the other way round. */
function isWithin(stated: DateMention, told: DateMention): boolean {
  const isLonger = told.from.length <= stated.from.length
  return isLonger && stated.from.startsWith(told.from) && stated.to.startsWith(told.to)
}

function hasWords(text: string, words: string): boolean {
  const bare = (each: string) =>
    ` ${folded(each)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `
  return bare(text).includes(bare(words))
}
